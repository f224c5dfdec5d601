#include "core/control/running_timers.h"

#include <algorithm>
#include <optional>

namespace headgate::control {

namespace {

using record::DetailKind;
using record::TimeoutStage;

// When what each timer waits for began.
struct Since {
  SteadyTime began;
  std::optional<SteadyTime> attempt;  // towards a target that is not reached yet
  std::optional<SteadyTime> asked;    // the target has the request, and has not answered
  std::optional<SteadyTime> silent;   // within the response, while the client takes what comes
  std::optional<SteadyTime> waiting;  // for the client
  std::optional<SteadyTime> tunnel;   // silent in both directions
};

Since sinceOf(const store::StoredExchange& exchange) {
  Since since;
  if (!exchange.events.empty()) since.began = exchange.events.front().at;
  bool isTunnel = false;
  for (const store::StoredEvent& event : exchange.events) {
    switch (event.kind) {
      case DetailKind::Attempt:
        since.attempt = event.at;
        since.asked.reset();
        break;
      case DetailKind::AttemptHead:
      case DetailKind::RequestBody:
        if (event.kind == DetailKind::RequestBody && !since.asked) break;
        since.attempt.reset();
        since.asked = event.at;
        break;
      case DetailKind::ResponseHead:
        isTunnel = event.bytes.find(" 101") != Bytes::npos && event.bytes.find(" 101") < 10;
        since.attempt.reset();
        since.asked.reset();
        [[fallthrough]];
      case DetailKind::ResponseBody:
      case DetailKind::TunnelDown:
      case DetailKind::TunnelUp:
        (isTunnel ? since.tunnel : since.silent) = event.at;
        break;
      case DetailKind::Waiting:
        since.silent.reset();
        since.waiting = event.at;
        break;
      case DetailKind::Left:
        since.waiting.reset();
        if (!isTunnel) since.silent = event.at;
        break;
      default:
        break;
    }
  }
  return since;
}

}  // namespace

std::vector<RunningTimer> runningTimers(const store::StoredExchange& exchange, const ExchangeRow& row,
                                        const flow::Snapshot& snapshot) {
  std::vector<RunningTimer> timers;
  if (exchange.summary || exchange.events.empty()) return timers;
  const Since since = sinceOf(exchange);
  const auto add = [&](TimeoutStage stage, const std::optional<SteadyTime>& from, Milliseconds limit) {
    if (!from || limit == flow::kOff) return;
    timers.push_back(
        {.stage = stage, .limit = Nanoseconds(limit).count(), .due = (*from + limit - since.began).count()});
  };
  const auto route = std::find_if(snapshot.routes.begin(), snapshot.routes.end(),
                                  [&](const flow::RoutePlan& plan) { return plan.id == row.route; });
  if (route != snapshot.routes.end()) {
    const flow::RouteTimeouts& limits = route->timeouts;
    add(TimeoutStage::Connect, since.attempt, limits.connect);
    add(TimeoutStage::FirstByte, since.asked, limits.firstByte);
    add(TimeoutStage::Idle, since.silent, limits.idle);
    add(TimeoutStage::Total, since.began, limits.total);
    add(TimeoutStage::Tunnel, since.tunnel, limits.tunnel);
  }
  const auto listener = std::find_if(snapshot.listeners.begin(), snapshot.listeners.end(),
                                     [&](const flow::ListenerPlan& plan) { return plan.id == row.listener; });
  if (listener != snapshot.listeners.end()) add(TimeoutStage::Write, since.waiting, listener->writeTimeout);
  std::sort(timers.begin(), timers.end(),
            [](const RunningTimer& a, const RunningTimer& b) { return a.due < b.due; });
  return timers;
}

}  // namespace headgate::control
