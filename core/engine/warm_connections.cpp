#include "core/engine/warm_connections.h"

#include <algorithm>

#include "core/engine/upstream_connection.h"
#include "core/engine/worker_context.h"

namespace headgate::engine {
namespace {

// A connection that rested at least this long is looked at before use: the target may have closed it in this
// very turn.
constexpr Milliseconds kLookAfter{500};

}  // namespace

WarmConnections::WarmConnections() = default;
WarmConnections::~WarmConnections() = default;

std::unique_ptr<UpstreamConnection> WarmConnections::take(std::string_view key) {
  const auto found = m_shelves.find(key);
  if (found == m_shelves.end()) return nullptr;
  Shelf& shelf = found->second;
  while (!shelf.empty()) {
    std::unique_ptr<UpstreamConnection> connection = std::move(shelf.back());
    shelf.pop_back();
    count(-1);
    const bool rested = m_context->executor.now() - connection->restingSince() >= kLookAfter;
    if (!rested || connection->seemsAlive()) return connection;
    m_context->bury(std::move(connection));
  }
  return nullptr;
}

void WarmConnections::put(std::unique_ptr<UpstreamConnection> connection, size_t limit,
                          Milliseconds idleTimeout) {
  const Milliseconds rest = connection->restLimit(idleTimeout);
  if (limit == 0 || rest.count() <= 0) return m_context->bury(std::move(connection));
  Shelf& shelf = m_shelves[connection->key()];
  if (shelf.size() >= limit) {
    m_context->bury(std::move(shelf.front()));
    shelf.erase(shelf.begin());
    count(-1);
  }
  connection->restUntil(m_context->executor.now() + rest);
  shelf.push_back(std::move(connection));
  count(1);
}

void WarmConnections::drop(UpstreamConnection& connection) {
  const auto found = m_shelves.find(connection.key());
  if (found == m_shelves.end()) return;
  Shelf& shelf = found->second;
  const auto place =
      std::find_if(shelf.begin(), shelf.end(), [&](const auto& kept) { return kept.get() == &connection; });
  if (place == shelf.end()) return;
  std::unique_ptr<UpstreamConnection> dropped = std::move(*place);
  shelf.erase(place);
  count(-1);
  m_context->bury(std::move(dropped));
}

void WarmConnections::drop(std::string_view key) {
  const auto found = m_shelves.find(key);
  if (found == m_shelves.end()) return;
  count(-static_cast<int64_t>(found->second.size()));
  for (auto& connection : found->second) m_context->bury(std::move(connection));
  found->second.clear();
}

void WarmConnections::clear() {
  for (auto& [key, shelf] : m_shelves) {
    count(-static_cast<int64_t>(shelf.size()));
    for (auto& connection : shelf) m_context->bury(std::move(connection));
    shelf.clear();
  }
}

void WarmConnections::count(int64_t change) {
  m_context->counters.upstreamIdle.fetch_add(static_cast<uint64_t>(change), std::memory_order_relaxed);
}

}  // namespace headgate::engine
