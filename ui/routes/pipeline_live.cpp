// What a pipeline shows of its traffic. Of RoutePipeline, in a file of its own.
#include <algorithm>

#include "ui/paint/number_texts.h"
#include "ui/routes/flow_edge.h"
#include "ui/routes/last_hour.h"
#include "ui/routes/part_block.h"
#include "ui/routes/policies_block.h"
#include "ui/routes/route_pipeline.h"
#include "ui/routes/target_card.h"
#include "ui/routes/targets_row.h"

namespace headgate::ui {

namespace {

QString requestsAMinute(double rate) {
  return RoutePipeline::tr("%1 req/min").arg(rateText(rate));
}

QString droppedText(const RouteTraffic::DroppedOut& dropped) {
  const QString limited = countText(static_cast<int64_t>(dropped.limited));
  const QString refused = countText(static_cast<int64_t>(dropped.refused));
  if (dropped.limited > 0 && dropped.refused > 0)
    return RoutePipeline::tr("%1 limited and %2 refused here in the last hour").arg(limited, refused);
  if (dropped.limited > 0) return RoutePipeline::tr("%1 limited here in the last hour").arg(limited);
  if (dropped.refused > 0) return RoutePipeline::tr("%1 refused here in the last hour").arg(refused);
  return {};
}

void showUse(PartBlock& row, uint64_t used, uint64_t capacity) {
  const QString words =
      RoutePipeline::tr("%1 of %2")
          .arg(countText(static_cast<int64_t>(used)), countText(static_cast<int64_t>(capacity)));
  const double share = capacity == 0 ? 0 : static_cast<double>(used) / static_cast<double>(capacity);
  row.setFigure(words, PartBlock::Gauge{.share = share, .isRefusing = used >= capacity});
}

}  // namespace

void RoutePipeline::setTraffic(const RouteTraffic& traffic, std::chrono::nanoseconds wallNow) {
  const RouteTraffic::Route route = traffic.route(m_scene.route.id);
  const RouteTraffic::DroppedOut dropped = traffic.droppedOut(m_scene.route.id, wallNow);
  const double whole = traffic.perMinute().value_or(0);
  const double part = route.perMinute.value_or(0);
  const bool flows = m_scene.route.enabled && part > 0 && whole > 0;
  const auto flow = flows ? FlowEdge::Flow::Some : FlowEdge::Flow::None;
  const double share = flows ? part / whole : 0;
  m_listeners->setFigure(traffic.perMinute() ? requestsAMinute(whole) : QString());
  m_in->setFlow(flow, share, flows ? tr("%1 of %2").arg(rateText(part), requestsAMinute(whole)) : QString());
  m_match->setFigure(tr("%1 matched").arg(countText(static_cast<int64_t>(route.exchanges))));
  for (FlowEdge* edge : m_on) edge->setFlow(flow, share, QString());
  m_on.back()->setFlow(flow, share, droppedText(dropped));
  const auto durations = traffic.durations(m_scene.route.id);
  m_answer->setFigure(
      durations ? tr("p50 %1 · p95 %2").arg(durationText(durations->median), durationText(durations->slow))
                : QString());
  m_hour->setHour(traffic.lastHour(m_scene.route.id, wallNow), dropped.limited, wallNow);
}

void RoutePipeline::setTargets(const RouteTraffic& traffic, const std::vector<control::TargetStatus>& targets,
                               std::chrono::nanoseconds wallNow) {
  const std::string& pool = m_scene.route.pool;
  for (TargetCard* card : m_cards)
    card->setLive(targetLive(card->target(), traffic.target(pool, card->target(), wallNow),
                             statusOf(targets, pool, card->target()), wallNow));
  if (m_targets != nullptr) m_targets->update();
}

// Of a limit the one who is nearest to being refused. A limit that the gateway does not know (yet) says
// nothing.
void RoutePipeline::setLimits(const control::LimitStates& limits) {
  const std::string concurrency = m_scene.route.pointer + "/concurrency";
  for (PartBlock* row : m_policies->rows()) {
    const auto limit = std::ranges::find(limits.limits, row->part().limit, &control::LimitState::id);
    const auto gate =
        std::ranges::find(limits.concurrency, m_scene.route.id, &control::ConcurrencyState::route);
    if (!row->part().limit.empty() && limit != limits.limits.end())
      showUse(*row, limit->nearest.empty() ? 0 : limit->nearest.front().used, limit->capacity);
    else if (row->part().pointer == concurrency && gate != limits.concurrency.end())
      showUse(*row, gate->running, gate->limit);
    else
      row->setFigure({});
  }
}

}  // namespace headgate::ui
