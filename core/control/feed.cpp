#include "core/control/feed.h"

#include <algorithm>

namespace headgate::control {

using record::DetailHeader;
using record::DetailKind;
using record::Summary;

Feed::Feed(Options options) : m_options(std::move(options)) {
  m_ring.reserve(m_options.rows);
  readClocks();
}

SteadyTime Feed::readClocks() {
  const SteadyTime now = m_options.now();
  m_wallOffset = WallTime::clock::now().time_since_epoch() - now.time_since_epoch();
  return now;
}

void Feed::beginBatch() {
  m_batch = std::unique_lock(m_mutex);
}

void Feed::endBatch() {
  feedChanged();
  m_batch.unlock();
}

void Feed::detail(const DetailHeader& header, ByteView bytes) {
  if (m_last == nullptr || m_last->progress.row().id != header.exchange.value) {
    const auto found = m_followed.find(header.exchange);
    m_last = found != m_followed.end() ? &found->second : nullptr;
  }
  if (header.kind == DetailKind::Open) {
    if (m_last == nullptr) m_last = open(header, bytes);
  } else if (m_last != nullptr) {
    m_last->progress.note(header, bytes);
  }
  if (m_last == nullptr || m_last->changed) return;
  m_last->changed = true;
  m_changed.push_back(header.exchange);
}

// Null if too many are followed.
Feed::Followed* Feed::open(const DetailHeader& header, ByteView route) {
  if (m_followed.size() >= m_options.followed) return nullptr;
  Followed* followed = nullptr;
  if (m_spare.empty()) {
    followed = &m_followed[header.exchange];
  } else {
    m_spare.back().key() = header.exchange;
    followed = &m_followed.insert(std::move(m_spare.back())).position->second;
    m_spare.pop_back();
  }
  followed->fed = followed->changed = false;
  followed->progress.reset(header.exchange, header.at);
  ExchangeRow& row = followed->progress.row();
  row.startedWall = (header.at.time_since_epoch() + m_wallOffset).count();
  row.route = route;
  return followed;
}

void Feed::summary(const Summary& summary) {
  const auto found = m_followed.find(summary.exchange);
  ExchangeProgress& progress = found != m_followed.end() ? found->second.progress : m_unfollowed;
  if (found == m_followed.end()) {
    progress.reset(summary.exchange, summary.started);
  }
  progress.end(summary);
  count(summary.route, progress.row());
  if (summary.overhead != record::kNotReached) m_overhead.note(summary.overhead);
  number(progress.row());
  push(progress.row());
  if (found != m_followed.end()) letGo(found);
}

void Feed::letGo(Exchanges::iterator exchange) {
  if (m_last == &exchange->second) m_last = nullptr;
  Exchanges::node_type node = m_followed.extract(exchange);
  if (m_spare.size() < kSpare) m_spare.push_back(std::move(node));
}

void Feed::count(std::string_view route, const ExchangeRow& row) {
  if (route.empty()) return;
  Counts& counts = m_routes[route];
  ++counts.exchanges;
  if (row.failed) ++counts.errors;
}

// Those that are under way and have changed; what has ended meanwhile has been fed already.
void Feed::feedChanged() {
  const SteadyTime now = readClocks();
  if (now < m_nextLook) return;
  m_nextLook = now + m_options.look;
  std::erase_if(m_changed, [&](ExchangeId id) {
    const auto found = m_followed.find(id);
    if (found == m_followed.end()) return true;
    Followed& followed = found->second;
    if (followed.fed && now - followed.fedAt < m_options.again) return false;
    number(followed.progress.row());
    push(followed.progress.row());
    followed.fed = true;
    followed.changed = false;
    followed.fedAt = now;
    return true;
  });
}

// As it is told for the first time, so that numbers ascend for whoever reads.
void Feed::number(ExchangeRow& row) {
  if (row.number == 0) row.number = ++m_numbered;
}

void Feed::push(const ExchangeRow& row) {
  if (m_ring.size() < m_options.rows)
    m_ring.push_back(row);
  else
    m_ring[m_newest % m_ring.size()] = row;  // the texts' memory is used again
  ++m_newest;
}

FeedBatch Feed::read(uint64_t after, size_t limit) const {
  const std::lock_guard lock(m_mutex);
  FeedBatch batch;
  // A reader that knows more than there is comes from another run of the program: it begins anew.
  const bool fromStart = after == 0 || after > m_newest;
  uint64_t next = fromStart ? oldest() : after + 1;
  if (next < oldest()) {
    batch.skipped = oldest() - next;
    next = oldest();
  }
  const uint64_t count = std::min<uint64_t>(m_newest + 1 - next, limit);
  batch.rows.reserve(count);
  for (uint64_t i = 0; i < count; ++i) batch.rows.push_back(rowAt(next + i));
  batch.next = next + count - 1;
  if (batch.skipped != 0) batch.underWay = underWay(batch.next);
  return batch;
}

// As a reader sees it who has read so far: those whose end is kept for later are under way, too.
std::vector<uint64_t> Feed::underWay(uint64_t after) const {
  std::vector<uint64_t> ids;
  ids.reserve(m_followed.size());
  for (const auto& [id, followed] : m_followed) ids.push_back(id.value);
  for (uint64_t n = after + 1; n <= m_newest; ++n)
    if (rowAt(n).phase == ExchangePhase::Ended) ids.push_back(rowAt(n).id);
  return ids;
}

std::optional<ExchangeRow> Feed::find(ExchangeId id) const {
  const std::lock_guard lock(m_mutex);
  // One that was silent for long has no row in the ring any more.
  if (const auto found = m_followed.find(id); found != m_followed.end()) return found->second.progress.row();
  for (uint64_t n = m_newest; n + 1 > oldest(); --n)
    if (rowAt(n).id == id.value) return rowAt(n);
  return std::nullopt;
}

std::vector<ExchangeRow> Feed::ended(size_t limit) const {
  const std::lock_guard lock(m_mutex);
  std::vector<ExchangeRow> rows;
  for (uint64_t n = m_newest; n + 1 > oldest() && rows.size() < limit; --n)
    if (rowAt(n).phase == ExchangePhase::Ended) rows.push_back(rowAt(n));
  std::ranges::reverse(rows);
  return rows;
}

std::vector<RouteCounters> Feed::routes() const {
  const std::lock_guard lock(m_mutex);
  std::vector<RouteCounters> routes;
  routes.reserve(m_routes.size());
  for (const auto& [route, counts] : m_routes)
    routes.push_back({std::string(route), counts.exchanges, counts.errors});
  return routes;
}

RecentOverhead::Figures Feed::overhead() const {
  const RecentOverhead newest = [this] {
    const std::lock_guard lock(m_mutex);
    return m_overhead;
  }();
  return newest.figures();
}

}  // namespace headgate::control
