// The bar at the top of the window: run and stop, the profile, what is the page's, the command palette.
// Thread: main. Ownership: the window's; borrows what it shows.
#pragma once

#include <QStackedWidget>

#include "ui/frame/bar.h"
#include "ui/frame/gateway_actions.h"
#include "ui/frame/window_actions.h"
#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class WindowToolbar final : public Bar {
  Q_OBJECT

 public:
  struct Parts {
    LiveGateway& live;
    ProfileSession& profile;
    RecentProfiles& recent;
    GatewayActions& gateway;
    const WindowActions& actions;
    const Theme& theme;
  };
  WindowToolbar(const Parts& parts, QWidget* parent);

  // Where each page's part of it stands.
  QStackedWidget& pages() { return *m_pages; }

 private:
  QStackedWidget* m_pages;
};

}  // namespace headgate::ui
