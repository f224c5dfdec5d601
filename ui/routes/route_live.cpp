#include "ui/routes/route_live.h"

#include <algorithm>

#include "ui/paint/number_texts.h"
#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

// From here on the share of errors is worth a look.
constexpr uint64_t kManyErrorsPercent = 1;

QString outOf(uint64_t part, uint64_t whole) {
  return routesText("%1 of %2")
      .arg(countText(static_cast<int64_t>(part)), countText(static_cast<int64_t>(whole)));
}

void judgePool(RouteLive& live, const RouteView& route, const RouteTraffic& traffic,
               std::chrono::nanoseconds wallNow) {
  std::vector<TargetLive> targets;
  for (const TargetView& target : route.targets)
    if (target.state == TargetView::State::On)
      targets.push_back(targetLive(target, traffic.target(route.pool, target, wallNow)));
  const auto count = [&targets](Lamp lamp) {
    return static_cast<uint64_t>(std::count_if(targets.begin(), targets.end(),
                                               [lamp](const TargetLive& one) { return one.lamp == lamp; }));
  };
  const auto say = [&live](Lamp lamp, const QString& word) {
    live.lamp = lamp;
    live.word = word;
  };
  const uint64_t down = count(Lamp::Failed);
  if (!route.poolExists) return say(Lamp::Failed, routesText("no such pool"));
  if (route.targets.empty()) return say(Lamp::Failed, routesText("no targets"));
  if (targets.empty()) return say(Lamp::Draining, routesText("takes no new ones"));
  if (down == targets.size())
    return say(Lamp::Failed, targets.size() == 1 ? routesText("down") : routesText("all down"));
  if (down > 0) return say(Lamp::Stalled, routesText("%1 down").arg(outOf(down, targets.size())));
  if (count(Lamp::Stalled) > 0) return say(Lamp::Stalled, routesText("some fail"));
  if (count(Lamp::Well) > 0) return say(Lamp::Well, routesText("up"));
  say(Lamp::NoCheck, routesText("no check"));
}

}  // namespace

TargetLive targetLive(const TargetView& target, const LastSixty::Sum& lastMinute) {
  TargetLive live{.exchanges = lastMinute.passed + lastMinute.failed, .failed = lastMinute.failed};
  if (live.exchanges == 0) {
    live.trafficWord = routesText("no traffic");
    live.word = routesText("no check");
  } else if (live.failed == 0) {
    live.trafficLamp = live.lamp = Lamp::Well;
    live.trafficWord = routesText("%1 a min").arg(countText(static_cast<int64_t>(live.exchanges)));
    live.word = QStringLiteral("UP");
  } else {
    live.trafficLamp = live.lamp = lastMinute.passed == 0 ? Lamp::Failed : Lamp::Stalled;
    live.trafficWord = routesText("%1 failed").arg(outOf(live.failed, live.exchanges));
    live.word = lastMinute.passed == 0 ? QStringLiteral("DOWN") : routesText("some fail");
  }
  if (target.state == TargetView::State::Drain) {
    live.lamp = Lamp::Draining;
    live.word = QStringLiteral("DRAIN");
  } else if (target.state == TargetView::State::Maintenance) {
    live.lamp = Lamp::NoTraffic;
    live.word = QStringLiteral("MAINT");
  }
  return live;
}

RouteLive routeLive(const RouteView& route, const RouteTraffic& traffic, std::chrono::nanoseconds wallNow) {
  const RouteTraffic::Route counted = traffic.route(route.id);
  RouteLive live;
  live.rate = counted.perMinute ? rateText(*counted.perMinute) : nothingText();
  live.errors = shareText(static_cast<int64_t>(counted.errors), static_cast<int64_t>(counted.exchanges));
  if (counted.errors * 100 >= counted.exchanges * kManyErrorsPercent && counted.errors > 0)
    live.errorsTone = Tone::Error;
  if (counted.exchanges > 0) live.errorsWhole = outOf(counted.errors, counted.exchanges);
  if (!route.enabled) {
    live.lamp = Lamp::NoTraffic;
    live.word = routesText("off");
  } else if (route.action == RouteView::Action::Forward) {
    judgePool(live, route, traffic, wallNow);
  } else {
    live.hasLamp = false;
    live.word = route.answer.gist.section(QStringLiteral(" · "), 0, 0);
  }
  return live;
}

}  // namespace headgate::ui
