#include "ui/session/listener_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/session/words.h"

namespace headgate::ui {

namespace {

class ListenerText {
  Q_DECLARE_TR_FUNCTIONS(Listener)
};

QString hostAndPort(const QString& host, uint16_t port) {
  const bool isIpv6 = host.contains(QLatin1Char(':'));
  return (isIpv6 ? QLatin1String("[%1]:%2") : QLatin1String("%1:%2")).arg(host, QString::number(port));
}

uint16_t portOf(const control::ListenerState& listener) {
  return listener.boundPort != 0 ? listener.boundPort : listener.port;
}

}  // namespace

QString listenerAddress(const control::ListenerState& listener) {
  return hostAndPort(asText(listener.address), portOf(listener));
}

QString listenerUrl(const control::ListenerState& listener) {
  QString host = asText(listener.address);
  if (host == QLatin1String("0.0.0.0")) host = QLatin1String("127.0.0.1");
  if (host == QLatin1String("::")) host = QLatin1String("::1");
  return QLatin1String(listener.secure ? "https://" : "http://") + hostAndPort(host, portOf(listener));
}

QString listenerProblem(const control::ListenerState& listener) {
  const QString problem = asText(listener.problem);
  if (listener.portOwner.empty()) return problem;
  return ListenerText::tr("%1 by %2").arg(problem, asText(listener.portOwner));
}

QString listenerSentence(const control::ListenerState& listener) {
  switch (listener.phase) {
    case control::ListenerPhase::Listening:
      return listener.problem.empty() ? ListenerText::tr("listening on %1").arg(listenerUrl(listener))
                                      : ListenerText::tr("still listening on %1: %2")
                                            .arg(listenerUrl(listener), listenerProblem(listener));
    case control::ListenerPhase::Failed:
      return ListenerText::tr("failed: %1").arg(listenerProblem(listener));
    case control::ListenerPhase::Off:
      break;
  }
  return listener.enabled ? ListenerText::tr("off") : ListenerText::tr("off, as the profile says");
}

QString listenersSummary(const control::GatewayState& state) {
  switch (state.phase) {
    case control::GatewayPhase::Starting:
      return ListenerText::tr("starting");
    case control::GatewayPhase::Stopping:
      return ListenerText::tr("stopping");
    case control::GatewayPhase::Stopped:
    case control::GatewayPhase::Running:
      break;
  }
  const auto wanted = std::count_if(state.listeners.begin(), state.listeners.end(),
                                    [](const control::ListenerState& listener) { return listener.enabled; });
  const auto listening = std::count_if(state.listeners.begin(), state.listeners.end(), [](auto& listener) {
    return listener.phase == control::ListenerPhase::Listening;
  });
  const bool failed = std::any_of(state.listeners.begin(), state.listeners.end(), [](auto& listener) {
    return listener.phase == control::ListenerPhase::Failed;
  });
  if (state.phase == control::GatewayPhase::Stopped && !failed) return ListenerText::tr("not running");
  const QString open = listening < wanted ? ListenerText::tr("%1 of %2 listening").arg(listening).arg(wanted)
                                          : counted(listening, ListenerText::tr("1 listener"),
                                                    ListenerText::tr("%1 listeners"));
  const bool servesAnother = state.phase == control::GatewayPhase::Running && !state.failure.empty();
  return servesAnother ? ListenerText::tr("%1, profile not served").arg(open) : open;
}

}  // namespace headgate::ui
