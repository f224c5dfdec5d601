// Run, stop, and what mends a listener that failed: the same whether it was asked for in the toolbar, the bar
// or the panel of listeners.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QObject>
#include <QString>

#include "ui/profile/profile_session.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/settings_store.h"

namespace headgate::ui {

class GatewayActions final : public QObject {
  Q_OBJECT

 public:
  GatewayActions(LiveGateway& live, ProfileSession& profile, SettingsStore& settings,
                 QObject* parent = nullptr);

  void start();
  void stop();
  // Cuts what a stop lets finish.
  void stopNow();
  // Run, stop or stop now, whichever the state asks for. Nothing while the last call is unanswered: a double
  // click is one.
  void toggle();
  // Opens again what failed.
  void retry();
  // Puts the listener on another port of the profile, and opens it there.
  void usePort(const std::string& listenerId, uint16_t port);

 Q_SIGNALS:
  void answered(const headgate::control::Outcome& outcome);

 private:
  template <typename Call>
  void change(Call call);

  LiveGateway& m_live;
  ProfileSession& m_profile;
  SettingsStore& m_settings;
  bool m_pending = false;
};

}  // namespace headgate::ui
