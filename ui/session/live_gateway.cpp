#include "ui/session/live_gateway.h"

#include <chrono>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kBusyPace = 50ms;
constexpr auto kRestPace = 250ms;
constexpr auto kHiddenPace = 1000ms;
constexpr auto kTargetPace = 500ms;
// Of each target: what is shown is the last one.
constexpr uint32_t kProbes = 1;
// A second without a row is rest.
constexpr int kEmptyPollsUntilRest = 20;

}  // namespace

LiveGateway::LiveGateway(control::Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &LiveGateway::poll);
  m_targetTimer.setSingleShot(true);
  connect(&m_targetTimer, &QTimer::timeout, this, &LiveGateway::refreshTargets);
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
  followTargets();
}

void LiveGateway::setTargetsVisibility(Visibility visibility) {
  if (m_targetsVisibility == visibility) return;
  m_targetsVisibility = visibility;
  followTargets();
}

void LiveGateway::followTargets() {
  if (m_visibility == Visibility::Seen && m_targetsVisibility == Visibility::Seen)
    refreshTargets();
  else
    m_targetTimer.stop();
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
  followTargets();
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
  ask(control::GetTargets{.probes = kProbes}, [this](control::TargetStates states) {
    if (m_visibility == Visibility::Seen && m_targetsVisibility == Visibility::Seen)
      m_targetTimer.start(kTargetPace);
    if (states.targets == m_targets) return;
    m_targets = std::move(states.targets);
    Q_EMIT targetsChanged();
  });
}

}  // namespace headgate::ui
