// How Headgate behaves on the desktop: an icon in the tray, notifications. Thread: main. Ownership: borrows.
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/settings/settings_store.h"

class QCheckBox;
class QComboBox;

namespace headgate::ui {

class DesktopSection final : public SettingsSection {
  Q_OBJECT

 public:
  DesktopSection(SettingsStore& settings, const Theme& theme, QWidget* parent = nullptr);

 private:
  void showSettings();

  SettingsStore& m_settings;
  QCheckBox* m_tray;
  QComboBox* m_onClose;
  QCheckBox* m_notifications;
};

}  // namespace headgate::ui
