// The first run as the window's welcome: what it asks for reaches the profile, the dialogs, the gateway and
// the pages. Thread: main. Ownership: borrows all parts; the page goes into the page area.
#pragma once

#include <functional>

#include "ui/first_run/first_run_page.h"
#include "ui/frame/gateway_actions.h"
#include "ui/profile/profile_dialogs.h"

namespace headgate::ui {

class PageArea;

struct WelcomeParts {
  LiveGateway& live;
  ProfileDraft& draft;
  ProfileSession& profile;
  RecentProfiles& recent;
  GatewayActions& gateway;
  ProfileDialogs& dialogs;
  const Theme& theme;
};
FirstRunPage* makeWelcome(const WelcomeParts& parts);

// `focusContent` puts the focus into what is shown then.
void connectWelcome(FirstRunPage& welcome, PageArea& pages, const std::function<void()>& focusContent);

}  // namespace headgate::ui
