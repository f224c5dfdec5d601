#include "core/control/flight_recorder.h"

#include <algorithm>
#include <utility>

#include "core/control/row_filter_facts.h"

namespace headgate::control {
namespace {

constexpr uint16_t kTooManyRequests = 429;
constexpr size_t kMostWindows = 1024;
constexpr size_t kMostKept = 65'536;

std::string whoseOf(const ExchangeRow& row) {
  return row.session.empty() ? "client " + row.client : "session " + row.session;
}

}  // namespace

void FlightRecorder::setTriggers(const FlightTriggers& triggers) {
  const std::lock_guard lock(m_mutex);
  m_triggers = triggers;
  auto filter = std::make_shared<const filter::Filter>(triggers.filter);
  // One that has something wrong with it would keep more than was meant, and a deep one cannot be asked here.
  const bool isUsable = filter->problems().empty() && !filter->isEmpty() && !filter->isDeep();
  m_filter = isUsable ? std::move(filter) : nullptr;
}

std::string FlightRecorder::reason(const ExchangeRow& row) const {
  if (m_triggers.tooManyRequests && row.status == kTooManyRequests) return "429";
  if (m_triggers.failures && row.failed) return "failure";
  const bool isStalled = std::ranges::any_of(
      row.silences, [this](const Silence& silence) { return silence.length >= m_triggers.stall; });
  if (m_triggers.stall > 0 && row.kind != ExchangeKind::WebSocket && isStalled) return "stall";
  if (m_filter && m_filter->matches(RowFilterFacts(row))) return "filter";
  return {};
}

void FlightRecorder::note(const ExchangeRow& row) {
  const std::lock_guard lock(m_mutex);
  const bool hasEnded = row.phase == ExchangePhase::Ended;
  // Of one under way only a silence is certain; how it ends is not.
  std::string why = reason(row);
  if (!hasEnded && why != "stall") return;
  const Recent recent{row.id, row.startedWall, row.startedWall + std::max<int64_t>(row.total, 0),
                      whoseOf(row)};
  if (!why.empty()) {
    keep(row.id, std::move(why));
    keepNeighbours(recent);
  } else if (std::ranges::any_of(m_windows, [&](const Window& window) {
               return window.whose == recent.whose && recent.began <= window.until &&
                      recent.ended >= window.from;
             })) {
    keep(row.id, "neighbour");
  }
  if (!hasEnded) return;
  m_recent.push_back(recent);
  if (m_recent.size() > kRecent) m_recent.pop_front();
}

void FlightRecorder::keepNeighbours(const Recent& met) {
  if (m_triggers.neighbours <= 0) return;
  const Window window{met.began - m_triggers.neighbours, met.ended + m_triggers.neighbours, met.whose};
  for (const Recent& recent : m_recent)
    if (recent.whose == window.whose && recent.began <= window.until && recent.ended >= window.from)
      keep(recent.id, "neighbour");
  m_windows.push_back(window);
  if (m_windows.size() > kMostWindows) m_windows.pop_front();
}

// Each once: what was met later keeps its first reason.
void FlightRecorder::keep(uint64_t id, std::string why) {
  if (!m_kept.insert(id).second) return;
  m_keptOrder.push_back(id);
  if (m_keptOrder.size() > kMostKept) {
    m_kept.erase(m_keptOrder.front());
    m_keptOrder.pop_front();
  }
  m_waiting.push_back({id, std::move(why)});
  if (m_waiting.size() > kTold) m_waiting.erase(m_waiting.begin());
}

std::vector<KeptExchange> FlightRecorder::take() {
  const std::lock_guard lock(m_mutex);
  for (const KeptExchange& each : m_waiting) {
    m_told.push_back(each);
    ++m_count;
  }
  while (m_told.size() > kTold) m_told.pop_front();
  return std::exchange(m_waiting, {});
}

std::vector<KeptExchange> FlightRecorder::since(uint64_t& after) const {
  const std::lock_guard lock(m_mutex);
  const uint64_t oldest = m_count - m_told.size();
  const uint64_t from = after > m_count ? oldest : std::max(after, oldest);
  after = m_count;
  return {m_told.begin() + static_cast<ptrdiff_t>(from - oldest), m_told.end()};
}

}  // namespace headgate::control
