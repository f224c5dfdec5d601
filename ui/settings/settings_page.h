// The settings, in effect as soon as they are changed: a line to search them, and below it one section after
// another. What a section holds is its own business.
//
// Thread: main. Ownership: borrows the store and the theme; takes the sections.
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "ui/settings/settings_store.h"
#include "ui/theme/theme.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace headgate::ui {

class SettingsSection;
class TextLabel;

class SettingsPage final : public QWidget {
  Q_OBJECT

 public:
  SettingsPage(SettingsStore& settings, const Theme& theme, QWidget* parent = nullptr);

  // In the order in which they stand.
  void addSection(SettingsSection* section);
  const std::vector<SettingsSection*>& sections() const { return m_sections; }

  // Brings it into view and gives it the focus; what was searched before is forgotten.
  void showField(QWidget* field);
  void search(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void filter(const QString& words);
  void showNote();

  SettingsStore& m_settings;
  const Theme& m_theme;
  std::vector<SettingsSection*> m_sections;
  QLineEdit* m_search;
  TextLabel* m_note;
  TextLabel* m_nothing;
  QVBoxLayout* m_column;
  QScrollArea* m_scroll;
};

}  // namespace headgate::ui
