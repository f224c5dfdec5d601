#include "ui/routes/route_live.h"

#include <algorithm>

#include "ui/live/target_live.h"
#include "ui/paint/number_texts.h"
#include "ui/routes/routes_text.h"

namespace headgate::ui {

namespace {

// From here on the share of errors is worth a look.
constexpr uint64_t kManyErrorsPercent = 1;

QString outOf(uint64_t part, uint64_t whole) {
  return RoutesText::tr("%1 of %2")
      .arg(countText(static_cast<int64_t>(part)), countText(static_cast<int64_t>(whole)));
}

void say(RouteLive& live, Lamp lamp, const QString& word) {
  live.lamp = lamp;
  live.word = word;
}

// Of the only one, in the words that are used of many. Where nobody checks it, its traffic has the word.
QString wordOf(const TargetLive& target) {
  if (target.onTrial) return RoutesText::tr("trial");
  if (target.standing == Standing::LeftOut) return target.word;
  switch (target.lamp) {
    case Lamp::Well:
      return RoutesText::tr("up");
    case Lamp::GoingDown:
      return RoutesText::tr("going down");
    case Lamp::Failed:
      return RoutesText::tr("down");
    case Lamp::Stalled:
      return target.usable ? RoutesText::tr("some fail") : RoutesText::tr("going up");
    default:
      return RoutesText::tr("no check");
  }
}

// Of those that are to take something new.
void judgeTargets(RouteLive& live, const std::vector<TargetLive>& targets) {
  const auto count = [&targets](const auto& condition) {
    return static_cast<size_t>(std::count_if(targets.begin(), targets.end(), condition));
  };
  const auto countLamp = [&count](Lamp lamp) {
    return count([lamp](const TargetLive& target) { return target.lamp == lamp; });
  };
  const size_t whole = targets.size();
  const size_t unusable = count([](const TargetLive& target) { return !target.usable; });
  const bool allDown = unusable == countLamp(Lamp::Failed);
  if (whole == 1) return say(live, targets[0].lamp, wordOf(targets[0]));
  const bool onTrial =
      std::any_of(targets.begin(), targets.end(), [](const TargetLive& target) { return target.onTrial; });
  if (unusable == whole && onTrial) return say(live, Lamp::Stalled, RoutesText::tr("trial"));
  if (unusable == whole)
    return say(live, Lamp::Failed, allDown ? RoutesText::tr("all down") : RoutesText::tr("none ready"));
  if (unusable > 0)
    return say(
        live, Lamp::Stalled,
        (allDown ? RoutesText::tr("%1 down") : RoutesText::tr("%1 not ready")).arg(outOf(unusable, whole)));
  if (countLamp(Lamp::GoingDown) > 0) return say(live, Lamp::GoingDown, RoutesText::tr("going down"));
  if (countLamp(Lamp::Stalled) > 0) return say(live, Lamp::Stalled, RoutesText::tr("some fail"));
  if (countLamp(Lamp::Well) > 0) return say(live, Lamp::Well, RoutesText::tr("up"));
  say(live, Lamp::NoCheck, RoutesText::tr("no check"));
}

void judgePool(RouteLive& live, const RouteView& route, const RouteTraffic& traffic,
               const std::vector<control::TargetStatus>& statuses, std::chrono::nanoseconds wallNow) {
  if (!route.poolExists) return say(live, Lamp::Failed, RoutesText::tr("no such pool"));
  if (route.targets.empty()) return say(live, Lamp::Failed, RoutesText::tr("no targets"));
  std::vector<TargetLive> targets;
  for (const TargetView& target : route.targets) {
    TargetLive one = targetLive(target, traffic.target(route.pool, target, wallNow),
                                statusOf(statuses, route.pool, target), wallNow);
    if (one.state == TargetView::State::On) targets.push_back(std::move(one));
  }
  if (targets.empty()) return say(live, Lamp::Draining, RoutesText::tr("takes no new ones"));
  judgeTargets(live, targets);
}

}  // namespace

RouteLive routeLive(const RouteView& route, const RouteTraffic& traffic,
                    const std::vector<control::TargetStatus>& targets, std::chrono::nanoseconds wallNow) {
  const RouteTraffic::Route counted = traffic.route(route.id);
  RouteLive live;
  live.rate = counted.perMinute ? rateText(*counted.perMinute) : nothingText();
  live.errors = shareText(static_cast<int64_t>(counted.errors), static_cast<int64_t>(counted.exchanges));
  if (counted.errors * 100 >= counted.exchanges * kManyErrorsPercent && counted.errors > 0)
    live.errorsTone = Tone::Error;
  if (counted.exchanges > 0) live.errorsWhole = outOf(counted.errors, counted.exchanges);
  const auto durations = traffic.durations(route.id);
  live.slow = durations ? durationText(durations->slow) : nothingText();
  if (!route.enabled) {
    live.lamp = Lamp::NoTraffic;
    live.word = RoutesText::tr("off");
  } else if (route.action == RouteView::Action::Forward) {
    judgePool(live, route, traffic, targets, wallNow);
  } else {
    live.hasLamp = false;
    live.word = route.answer.gist.section(QStringLiteral(" · "), 0, 0);
  }
  return live;
}

}  // namespace headgate::ui
