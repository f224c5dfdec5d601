// How the gateway starts and stops with the window, and what its record may take. Thread: main. Ownership:
// borrows.
#pragma once

#include "ui/session/live_gateway.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/settings_store.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace headgate::ui {

class GatewaySection final : public SettingsSection {
  Q_OBJECT

 public:
  GatewaySection(LiveGateway& live, SettingsStore& settings, const Theme& theme, QWidget* parent = nullptr);

 private:
  void showSettings();
  void showCounters();

  LiveGateway& m_live;
  SettingsStore& m_settings;
  QCheckBox* m_startOnOpen;
  QSpinBox* m_drain;
  QLabel* m_record;
};

}  // namespace headgate::ui
