#include "ui/frame/welcome_page.h"

#include "ui/frame/page_area.h"

namespace headgate::ui {

FirstRunPage* makeWelcome(const WelcomeParts& parts) {
  GatewayActions& gateway = parts.gateway;
  auto* welcome = new FirstRunPage(
      {.live = parts.live,
       .draft = parts.draft,
       .profile = parts.profile,
       .recent = parts.recent,
       .start =
           [&gateway, &live = parts.live] {
             // It may have begun by itself, as the settings can say.
             if (live.state().phase == control::GatewayPhase::Stopped) gateway.start();
           },
       .usePort = [&gateway](const std::string& id, uint16_t port) { gateway.usePort(id, port); }},
      parts.theme);
  QObject::connect(welcome, &FirstRunPage::demoWanted, &parts.profile, &ProfileSession::openDemo);
  QObject::connect(welcome, &FirstRunPage::openWanted, &parts.dialogs, &ProfileDialogs::askWhatToOpen);
  QObject::connect(welcome, &FirstRunPage::newWanted, &parts.profile, &ProfileSession::create);
  QObject::connect(welcome, &FirstRunPage::profileWanted, &parts.profile, &ProfileSession::open);
  return welcome;
}

// It stands over an open profile only while it is asked for, and as long as one stays with what it has made.
void connectWelcome(FirstRunPage& welcome, PageArea& pages, const std::function<void()>& focusContent) {
  const auto leave = [&pages, focusContent] {
    pages.leaveSheet();
    focusContent();
  };
  QObject::connect(&welcome, &FirstRunPage::stayWanted, &pages, &PageArea::showWelcome);
  QObject::connect(&welcome, &FirstRunPage::closeWanted, &pages, leave);
  for (const auto other : {&FirstRunPage::demoWanted, &FirstRunPage::newWanted})
    QObject::connect(&welcome, other, &pages, leave);
  QObject::connect(&welcome, &FirstRunPage::profileWanted, &pages, leave);
  QObject::connect(&welcome, &FirstRunPage::trafficWanted, &pages, [&pages, focusContent] {
    pages.showPage(0);  // the first of them
    focusContent();
  });
}

}  // namespace headgate::ui
