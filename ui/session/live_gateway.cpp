#include "ui/session/live_gateway.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kBusyPace = 50ms;
constexpr auto kRestPace = 250ms;
constexpr auto kHiddenPace = 1000ms;
constexpr auto kTargetPace = 500ms;
constexpr auto kLimitPace = 500ms;
// A second without a row is rest.
constexpr int kEmptyPollsUntilRest = 20;

}  // namespace

LiveGateway::LiveGateway(control::Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &LiveGateway::poll);
  m_targetTimer.setSingleShot(true);
  connect(&m_targetTimer, &QTimer::timeout, this, &LiveGateway::refreshTargets);
  m_limitTimer.setSingleShot(true);
  connect(&m_limitTimer, &QTimer::timeout, this, &LiveGateway::refreshLimits);
  m_gateway.onChanged([guard = QPointer<LiveGateway>(this)] {
    if (guard) guard->refresh();
  });
  refresh();
  m_timer.start(0ms);
}

void LiveGateway::setVisibility(Visibility visibility) {
  if (m_visibility == visibility) return;
  m_visibility = visibility;
  if (visibility == Visibility::Seen && !m_asking) m_timer.start(0ms);
  follow();
}

void LiveGateway::setTargetsVisibility(const QObject* viewer, Visibility visibility, uint32_t probes) {
  setViewer(m_targetViewers, viewer, visibility, probes);
}

void LiveGateway::setLimitsVisibility(const QObject* viewer, Visibility visibility) {
  setViewer(m_limitViewers, viewer, visibility, 0);
}

void LiveGateway::setViewer(Viewers& viewers, const QObject* viewer, Visibility visibility, uint32_t probes) {
  const auto known = viewers.find(viewer);
  if (visibility == Visibility::Hidden) {
    if (known == viewers.end()) return;
    viewers.erase(known);
  } else if (known != viewers.end()) {
    if (std::exchange(known->second, probes) == probes) return;
  } else {
    viewers.emplace(viewer, probes);
    connect(viewer, &QObject::destroyed, this, [&viewers, viewer] { viewers.erase(viewer); });
  }
  follow();
}

bool LiveGateway::isSeen(const Viewers& viewers) const {
  return m_visibility == Visibility::Seen && !viewers.empty();
}

void LiveGateway::follow() {
  if (isSeen(m_targetViewers))
    refreshTargets();
  else
    m_targetTimer.stop();
  if (isSeen(m_limitViewers))
    refreshLimits();
  else
    m_limitTimer.stop();
}

void LiveGateway::refresh() {
  ask(control::GetProfile{}, [this](control::ProfileState profile) {
    if (profile == m_profile) return;
    m_profile = std::move(profile);
    Q_EMIT profileChanged();
  });
  ask(control::GetState{}, [this](control::GatewayState state) {
    if (state == m_state) return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
  });
  follow();
}

void LiveGateway::poll() {
  if (m_asking) return;
  m_asking = true;
  ask(control::GetCounters{}, [this](control::Counters counters) {
    if (counters == m_counters) return;
    m_counters = std::move(counters);
    Q_EMIT countersChanged();
  });
  const control::GetFeed call{.after = m_next};
  ask(call, [this, limit = call.limit](const control::FeedBatch& batch) { takeBatch(batch, limit); });
}

void LiveGateway::takeBatch(const control::FeedBatch& batch, size_t limit) {
  m_asking = false;
  m_next = batch.next;
  m_skipped += batch.skipped;
  m_emptyPolls = batch.rows.empty() ? m_emptyPolls + 1 : 0;
  if (batch.rows.size() >= limit)
    m_timer.start(0ms);  // by way of the event loop, which is not held up
  else if (m_visibility == Visibility::Hidden)
    m_timer.start(kHiddenPace);
  else
    m_timer.start(m_emptyPolls < kEmptyPollsUntilRest ? kBusyPace : kRestPace);
  if (!batch.rows.empty() || batch.skipped != 0) Q_EMIT fed(batch);
}

// The one before may still be on its way: what it brings is older, and its timer is this one's.
void LiveGateway::refreshTargets() {
  m_targetTimer.stop();
  uint32_t probes = 1;
  for (const auto& [viewer, wanted] : m_targetViewers) probes = std::max(probes, wanted);
  ask(control::GetTargets{.probes = probes}, [this](control::TargetStates states) {
    if (isSeen(m_targetViewers)) m_targetTimer.start(kTargetPace);
    if (states.targets == m_targets) return;
    m_targets = std::move(states.targets);
    Q_EMIT targetsChanged();
  });
}

void LiveGateway::refreshLimits() {
  m_limitTimer.stop();
  ask(control::GetLimits{}, [this](control::LimitStates states) {
    if (isSeen(m_limitViewers)) m_limitTimer.start(kLimitPace);
    if (states == m_limits) return;
    m_limits = std::move(states);
    Q_EMIT limitsChanged();
  });
}

}  // namespace headgate::ui
