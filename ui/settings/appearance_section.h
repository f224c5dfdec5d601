// Theme and language. A language is offered if its translation is built in. Thread: main. Ownership: borrows.
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/settings/settings_store.h"

class QComboBox;

namespace headgate::ui {

class AppearanceSection final : public SettingsSection {
  Q_OBJECT

 public:
  // `languages`: codes of those that are built in beside English: "de", "zh_CN".
  AppearanceSection(SettingsStore& settings, const Theme& theme, const QStringList& languages,
                    QWidget* parent = nullptr);

 private:
  void showSettings();

  SettingsStore& m_settings;
  QComboBox* m_themes;
  QComboBox* m_languages;
};

}  // namespace headgate::ui
