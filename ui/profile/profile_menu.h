// The switcher: which profile is open, and the way to every other one. Rebuilt whenever it is opened, so that
// it says what is true then. Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include <QAction>
#include <QPushButton>

#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/theme/theme.h"

class QMenu;

namespace headgate::ui {

class ProfileMenu final : public QPushButton {
  Q_OBJECT

 public:
  // `commands`: new, open, save…, the window's own actions, with their keys.
  ProfileMenu(LiveGateway& live, ProfileSession& profile, RecentProfiles& recent,
              std::vector<QAction*> commands, const Theme& theme, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 private:
  void update();
  void fill();

  LiveGateway& m_live;
  ProfileSession& m_profile;
  RecentProfiles& m_recent;
  const Theme& m_theme;
  std::vector<QAction*> m_commands;
  QMenu* m_menu;
};

}  // namespace headgate::ui
