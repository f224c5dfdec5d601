#include "ui/routes/pipeline_scene.h"

#include <algorithm>

#include <QStringList>

#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

using control::GatewayState;
using control::ListenerPhase;
using control::ListenerState;

bool serves(const ListenerState& listener, const RouteView& route) {
  const auto& ids = route.listeners;
  return ids.empty() || std::find(ids.begin(), ids.end(), listener.id) != ids.end();
}

QString addressOf(const ListenerState& listener) {
  const QString address = QString::fromStdString(listener.address);
  const QString host =
      address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
  const uint16_t port = listener.boundPort != 0 ? listener.boundPort : listener.port;
  return QString::fromStdString(listener.id) + QLatin1Char(' ') + host + QLatin1Char(':') +
         QString::number(port);
}

// Of all together; those that are well are not counted up where all are.
QString stateWords(const std::vector<ListenerState>& listeners) {
  const auto count = [&listeners](ListenerPhase phase) {
    return std::count_if(listeners.begin(), listeners.end(),
                         [phase](const ListenerState& listener) { return listener.phase == phase; });
  };
  const auto whole = static_cast<std::ptrdiff_t>(listeners.size());
  if (whole == 0) return RoutesText::tr("no listener leads here");
  for (const ListenerState& listener : listeners) {
    if (!listener.problem.empty()) return QString::fromStdString(listener.problem);
    if (listener.phase == ListenerPhase::Failed) return RoutesText::tr("failed");
  }
  const auto listening = count(ListenerPhase::Listening);
  if (listening == whole) return RoutesText::tr("listening");
  return listening == 0 ? RoutesText::tr("not listening")
                        : RoutesText::tr("%1 of %2 listening").arg(listening).arg(whole);
}

PartView listenersPart(const RouteView& route, const GatewayState& state) {
  std::vector<ListenerState> listeners;
  std::copy_if(state.listeners.begin(), state.listeners.end(), std::back_inserter(listeners),
               [&route](const ListenerState& listener) { return serves(listener, route); });
  QStringList addresses;
  for (const ListenerState& listener : listeners) addresses << addressOf(listener);
  return {.icon = Icon::Listener,
          .name = listeners.size() == 1 ? RoutesText::tr("Listener") : RoutesText::tr("Listeners"),
          .wire = addresses.join(QStringLiteral("  ")),
          .gist = stateWords(listeners),
          .pointer = "/listeners",
          .isSet = true};
}

bool isWithin(const std::string& pointer, const std::string& place) {
  return pointer == place ||
         (pointer.size() > place.size() && pointer.starts_with(place) && pointer[place.size()] == '/');
}

}  // namespace

std::vector<QString> problemsAt(const std::string& pointer, const std::vector<config::Problem>& problems) {
  std::vector<QString> sentences;
  for (const config::Problem& problem : problems)
    if (isWithin(problem.pointer, pointer)) sentences.push_back(QString::fromStdString(problem.sentence));
  return sentences;
}

PipelineScene pipelineScene(const RouteView& route, const GatewayState& state,
                            const std::vector<config::Problem>& problems) {
  PipelineScene scene{.route = route,
                      .listeners = listenersPart(route, state),
                      .notes = problemsAt(route.pointer, problems),
                      .targetProblems = {}};
  // Which listeners a profile with errors would have is not known.
  if (scene.listeners.wire.isEmpty() && config::hasError(problems)) scene.listeners.gist.clear();
  for (const TargetView& target : route.targets) {
    const auto sentences = problemsAt(target.pointer, problems);
    scene.targetProblems.push_back(sentences.empty() ? QString() : sentences.front());
  }
  return scene;
}

}  // namespace headgate::ui
