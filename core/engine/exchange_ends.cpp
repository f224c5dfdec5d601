// When the bytes of an exchange have left, who waits for whom meanwhile, and its end.
#include <utility>

#include "core/engine/downstream_session.h"
#include "core/engine/exchange.h"
#include "core/engine/worker_context.h"

namespace headgate::engine {

using record::DetailKind;

namespace {

// What left within it left at once.
constexpr Nanoseconds kAtOnce = Milliseconds(1);

}  // namespace

void Exchange::noteBackPressure() {
  if (!active()) return;
  noteDeparture();
  if (const bool paused = m_session->bytesWaiting() > 0; paused != m_targetPaused) {
    m_targetPaused = paused;
    m_flow.setUpstreamPaused(paused, now());
    m_session->watchSending();
  }
  if (const bool paused = m_target && m_target->bytesWaiting() > 0; paused != m_clientPaused) {
    m_clientPaused = paused;
    m_flow.setRequestPaused(paused, now());
  }
  m_timer.set(m_flow.deadline());
}

// After a flush, and when what waited has gone. The record is told only of what leaves later than it came.
void Exchange::noteDeparture() {
  const uint64_t sent = m_session->bytesSent();
  const uint64_t fresh = sent - m_sentLooked;
  m_sentLooked = sent;
  if (m_session->lost()) return;  // what waits never left
  const uint64_t waiting = m_session->bytesWaiting();
  if (m_waiting == 0 && waiting > 0) {
    m_waiting = waiting;
    m_recorder.departure(DetailKind::Waiting, waiting, now());
  } else if (m_waiting > 0 && waiting == 0) {
    m_recorder.departure(DetailKind::Left, m_waiting, now());
    m_waiting = 0;
  } else if (m_waiting == 0 && fresh > 0 && m_recorder.isStreaming()) {
    const SteadyTime left = m_context.executor.refreshNow();
    if (left - m_cameAt >= kAtOnce) m_recorder.departure(DetailKind::Late, fresh, left);
  }
}

// --- The end
// ---------------------------------------------------------------------------------------------------------

void Exchange::finishWhenSent() {
  m_context.flush();
  if (!active() || !m_finishing) return;  // the flush has met a lost client, which ended it
  noteDeparture();
  if (m_session->bytesWaiting() > 0 && !m_session->lost())
    m_session->watchSending();
  else
    close();
}

void Exchange::close() {
  record::Summary& summary = m_flow.summary();
  recordHeldHead();
  summary.bytesOut = m_session->bytesSent() - m_sentBefore;
  summary.total = Nanoseconds(now() - summary.started);
  if (m_headRelayed && !m_flow.ownTime().runs()) summary.overhead = m_flow.ownTime().counted();
  if (summary.error != ErrorType::None) {
    if (!m_headRelayed) m_context.counters.refused.fetch_add(1, std::memory_order_relaxed);
    if (const auto refusal = refusalOf(summary.error)) m_context.counters.refusals.note(*refusal);
  }
  m_recorder.close(summary);
  m_context.counters.inFlight.fetch_sub(1, std::memory_order_relaxed);
  m_finishing = false;
  if (m_pass) m_pass->giveBack();
  DownstreamSession* session = m_session;
  m_session = nullptr;
  session->onExchangeFinished(m_flow.mustClose());
}

// --- ExchangePool
// ----------------------------------------------------------------------------------------------------

std::unique_ptr<Exchange> ExchangePool::take(WorkerContext& context) {
  if (m_free.empty()) return std::make_unique<Exchange>(context);
  std::unique_ptr<Exchange> exchange = std::move(m_free.back());
  m_free.pop_back();
  return exchange;
}

void ExchangePool::giveBack(std::unique_ptr<Exchange> exchange) {
  exchange->resetReader();
  if (m_free.size() < kKeep) m_free.push_back(std::move(exchange));
}

}  // namespace headgate::engine
