#include "ui/session/live_gateway.h"

#include <chrono>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kBusyPace = 50ms;
constexpr auto kRestPace = 250ms;
constexpr auto kHiddenPace = 1000ms;
// A second without a row is rest.
constexpr int kEmptyPollsUntilRest = 20;

}  // namespace

LiveGateway::LiveGateway(control::Gateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &LiveGateway::poll);
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
}

void LiveGateway::poll() {
  if (m_asking) return;
  m_asking = true;
  ask(control::GetCounters{}, [this](control::Counters counters) {
    if (counters == m_counters) return;
    m_counters = std::move(counters);
    Q_EMIT countersChanged();
  });
  ask(control::GetFeed{.after = m_next}, [this](const control::FeedBatch& batch) { takeBatch(batch); });
}

void LiveGateway::takeBatch(const control::FeedBatch& batch) {
  m_asking = false;
  m_next = batch.next;
  m_emptyPolls = batch.rows.empty() ? m_emptyPolls + 1 : 0;
  if (m_visibility == Visibility::Hidden)
    m_timer.start(kHiddenPace);
  else
    m_timer.start(m_emptyPolls < kEmptyPollsUntilRest ? kBusyPace : kRestPace);
  if (!batch.rows.empty() || batch.skipped != 0) Q_EMIT fed(batch);
}

}  // namespace headgate::ui
