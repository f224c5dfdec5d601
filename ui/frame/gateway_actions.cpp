#include "ui/frame/gateway_actions.h"

#include <chrono>

namespace headgate::ui {

GatewayActions::GatewayActions(LiveGateway& live, ProfileSession& profile, SettingsStore& settings,
                               QObject* parent)
    : QObject(parent), m_live(live), m_profile(profile), m_settings(settings) {
  // The phase is known: whatever was asked has begun to happen.
  connect(&m_live, &LiveGateway::stateChanged, this, [this] { m_pending = false; });
}

template <typename Call>
void GatewayActions::change(Call call) {
  m_pending = true;
  m_live.ask(std::move(call), this, [this](const control::Outcome& outcome) {
    m_pending = false;
    Q_EMIT answered(outcome);
  });
}

void GatewayActions::start() {
  change(control::Start{});
}

void GatewayActions::stop() {
  const std::chrono::milliseconds drain = m_settings.values().drain;
  change(control::Stop{.drainMilliseconds = uint64_t(drain.count())});
}

void GatewayActions::stopNow() {
  change(control::Stop{.drainMilliseconds = 0});
}

void GatewayActions::toggle() {
  if (m_pending) return;
  switch (m_live.state().phase) {
    case control::GatewayPhase::Stopped:
      start();
      break;
    case control::GatewayPhase::Starting:
    case control::GatewayPhase::Running:
      stop();
      break;
    case control::GatewayPhase::Stopping:
      stopNow();
      break;
  }
}

void GatewayActions::retry() {
  if (m_live.state().phase == control::GatewayPhase::Stopped)
    start();
  else
    m_profile.applyAgain();
}

void GatewayActions::usePort(const std::string& listenerId, uint16_t port) {
  const bool isAsked = m_profile.usePort(listenerId, port, [this] {
    if (m_live.state().phase == control::GatewayPhase::Stopped) start();
  });
  if (!isAsked) {
    Q_EMIT answered({.problem = tr("The profile has no listener “%1” whose port could be changed")
                                    .arg(QString::fromStdString(listenerId))
                                    .toStdString(),
                     .problems = {}});
  }
}

}  // namespace headgate::ui
