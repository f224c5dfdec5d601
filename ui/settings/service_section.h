// headgated as a service of this user, which starts with the session and serves the open profile without the
// window. Asks how it stands whenever it comes into sight. Thread: main. Ownership: borrows.
#pragma once

#include "ui/session/live_gateway.h"
#include "ui/settings/settings_section.h"

class QCheckBox;

namespace headgate::ui {

class FoldedText;

class ServiceSection final : public SettingsSection {
  Q_OBJECT

 public:
  ServiceSection(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void ask();
  void showService(const control::UserService& service);
  void change(bool installed);

  LiveGateway& m_live;
  QCheckBox* m_installed;
  TextLabel* m_state;
  FoldedText* m_detail;
  control::UserService m_service;
};

}  // namespace headgate::ui
