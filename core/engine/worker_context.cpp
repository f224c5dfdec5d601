#include "core/engine/worker_context.h"

#include <algorithm>

#include "core/engine/downstream_session.h"
#include "core/engine/exchange.h"
#include "core/engine/upstream_connection.h"
#include "core/engine/warm_connections.h"
#include "core/io/deferred_queue.h"

namespace headgate::engine {

IdSource::IdSource(uint32_t worker, uint64_t seed, SteadyTime now)
    : m_prefix(uint64_t{worker + 1} << 48),
      m_exchanges(static_cast<uint64_t>(
          std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count())),
      m_connections(m_exchanges),
      m_random(seed) {}

// splitmix64 (Steele, Lea, Flood 2014): every seed gives a full-period sequence of well mixed numbers.
uint64_t IdSource::random() {
  m_random += 0x9e3779b97f4a7c15ull;
  uint64_t mixed = m_random;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
  return mixed ^ (mixed >> 31);
}

std::string_view IdSource::requestId() {
  uint64_t mixed = random();
  for (char& digit : m_text) {
    digit = "0123456789abcdef"[mixed & 15];
    mixed >>= 4;
  }
  return {m_text.data(), m_text.size()};
}

io::Endpoint endpointOf(const flow::TargetPlan& target) {
  return {target.host, target.port, target.socket, target.tls, target.serverName};
}

WorkerContext::WorkerContext(const WorkerParts& parts, ExchangePool& exchangePool,
                             WarmConnections& warmConnections)
    : executor(parts.executor),
      connector(parts.connector),
      admission(parts.admission),
      budget(parts.budget),
      dropWarmElsewhere(parts.dropWarmElsewhere),
      channel(parts.channel),
      onHandshakeFailed(parts.onHandshakeFailed),
      metrics(parts.metrics),
      index(parts.index),
      gatewayId(parts.gatewayId),
      timers(parts.executor),
      subrequests{executor, timers, connector,
                  [this](const std::string& key) {
                    warm.drop(key);
                    if (dropWarmElsewhere) dropWarmElsewhere(key);
                  }},
      ids(parts.index, parts.seed, parts.executor.now()),
      exchanges(exchangePool),
      warm(warmConnections),
      m_graveyard(*this) {}

uint64_t WorkerContext::overload() const {
  if (!budget || !budget->isSpent()) return 0;
  if (onShortage) onShortage();
  return std::max<uint64_t>(budget->used(), 1);
}

void WorkerContext::flush() {
  toTargets.flush();
  toClients.flush();
  // A flush may have met a lost connection, whose end had something to say to the other side.
  toTargets.flush();
}

void WorkerContext::apply(const std::shared_ptr<const flow::Snapshot>& snapshot,
                          const std::vector<ListenerName>& names) {
  std::vector<ServedListener> served;
  for (const ListenerName& name : names) {
    const auto& plans = snapshot->listeners;
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const flow::ListenerPlan& each) { return each.name == name.name; });
    if (plan != plans.end() && !name.isLeaving) {
      served.push_back(
          {name.number, name.name, name.securer, snapshot, static_cast<size_t>(plan - plans.begin()), false});
    } else if (const ServedListener* known = listener(name.number)) {
      served.push_back(*known);
      served.back().gone = true;
    }
  }
  listeners = std::move(served);
}

const ServedListener* WorkerContext::listener(uint32_t number) const {
  for (const ServedListener& listener : listeners)
    if (listener.number == number) return &listener;
  return nullptr;
}

void WorkerContext::bury(std::unique_ptr<UpstreamConnection> connection) {
  m_graveyard.connections.push_back(std::move(connection));
  m_graveyard.add();
}

void WorkerContext::bury(std::unique_ptr<DownstreamSession> session) {
  m_graveyard.sessions.push_back(std::move(session));
  m_graveyard.add();
}

WorkerContext::Graveyard::Graveyard(WorkerContext& context) : m_context(context) {}

WorkerContext::Graveyard::~Graveyard() {
  m_context.executor.cancelDeferred(this);
}

void WorkerContext::Graveyard::add() {
  if (!io::DeferredQueue::isQueued(*this)) m_context.executor.defer(this);
}

void WorkerContext::Graveyard::onDeferred() {
  {
    // Taken out first: a destructor may bury more.
    const auto oldSessions = std::move(sessions);
    const auto oldConnections = std::move(connections);
    sessions.clear();
    connections.clear();
  }
  if (m_context.afterBurial) m_context.afterBurial();
}

}  // namespace headgate::engine
