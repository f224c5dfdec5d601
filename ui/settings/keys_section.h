// The keys of every command: a table to search, and over it the keys of the chosen one, to be pressed anew.
// A key that means something else already is named, and taken over only if that is wanted.
//
// Thread: main. Ownership: borrows.
#pragma once

#include "ui/settings/action_registry.h"
#include "ui/settings/settings_section.h"

class QCheckBox;
class QLineEdit;

namespace headgate::ui {

class KeyEdit;
class KeyTableModel;
class RowTable;

class KeysSection final : public SettingsSection {
  Q_OBJECT

 public:
  KeysSection(ActionRegistry& registry, SettingsStore& settings, const Theme& theme,
              QWidget* parent = nullptr);
  ~KeysSection() override;

 private:
  QWidget* makeTable();
  QWidget* makeEditor();
  void showChosen();
  void take(const QKeySequence& keys);
  void takeOver();
  void showHint(const QString& words, Tone tone);
  void showSettings();

  ActionRegistry& m_registry;
  SettingsStore& m_settings;
  KeyTableModel* m_model;
  RowTable* m_table = nullptr;
  QLineEdit* m_search = nullptr;
  TextLabel* m_command = nullptr;
  KeyEdit* m_edit = nullptr;
  Button* m_takeOver = nullptr;
  Button* m_reset = nullptr;
  Button* m_resetAll = nullptr;
  TextLabel* m_hint = nullptr;
  QCheckBox* m_singleKeys;
  QString m_chosen;  // id
};

}  // namespace headgate::ui
