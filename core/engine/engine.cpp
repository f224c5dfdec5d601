#include "core/engine/engine.h"

#include <condition_variable>
#include <mutex>

#include "core/engine/worker_context.h"

namespace headgate::engine {
namespace {

std::string hex(uint64_t number) {
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(number >> shift) & 15];
  return text;
}

// Calls `done` when `count` parties have arrived. Each holds a share of it.
std::shared_ptr<void> whenAllAreDone(std::function<void()> done) {
  return {nullptr, [done = std::move(done)](void*) {
            if (done) done();
          }};
}

// Runs `work` on the executor's thread and waits for it.
void runOn(io::Executor& executor, const std::function<void()>& work) {
  if (executor.isCurrent()) return work();
  std::mutex mutex;
  std::condition_variable changed;
  bool isDone = false;
  executor.post([&] {
    work();
    const std::lock_guard lock(mutex);
    isDone = true;
    changed.notify_one();
  });
  std::unique_lock lock(mutex);
  changed.wait(lock, [&] { return isDone; });
}

}  // namespace

struct Engine::Slot {
  explicit Slot(io::Executor& itsExecutor) : executor(itsExecutor) {}

  io::Executor& executor;
  std::mutex mutex;                // for the pointer, where another thread than the executor's looks at it
  std::unique_ptr<Worker> worker;  // made and destroyed on the executor's thread
};

Engine::Engine(record::Names& names, uint64_t identity, LastingState& state, EngineCallbacks callbacks,
               uint64_t bufferBytes)
    : m_names(names),
      m_identity(identity),
      m_state(state),
      m_callbacks(std::move(callbacks)),
      m_budget(bufferBytes) {
  m_gatewayId = "headgate-" + hex(identity).substr(0, 8);
}

Engine::~Engine() {
  stop();
}

void Engine::addWorker(io::Executor& executor, io::Connector& connector, record::WorkerChannel* channel) {
  auto slot = std::make_shared<Slot>(executor);
  WorkerParts parts{executor, connector};
  parts.admission = &m_admission;
  parts.budget = &m_budget;
  parts.channel = channel;
  parts.index = static_cast<uint32_t>(m_slots.size());
  parts.seed = m_identity + (uint64_t{parts.index} << 32);
  parts.gatewayId = m_gatewayId;
  parts.onHandshakeFailed = m_callbacks.onHandshakeFailed;
  parts.log = m_callbacks.log;
  parts.metrics = m_callbacks.metrics;
  parts.dropWarmElsewhere = [this, own = m_slots.size()](const std::string& key) { dropWarm(key, own); };
  runOn(executor, [&] { slot->worker = std::make_unique<Worker>(parts); });
  m_slots.push_back(std::move(slot));
}

io::AcceptObserver& Engine::acceptObserver(size_t worker) {
  return *m_slots[worker]->worker;
}

size_t Engine::workers() const {
  return m_slots.size();
}

void Engine::apply(std::shared_ptr<flow::Snapshot> snapshot, const std::vector<OpenListener>& listeners,
                   std::function<void()> done) {
  attach(*snapshot);
  {
    const std::lock_guard lock(m_currentMutex);
    m_current = snapshot;
  }
  std::vector<ListenerName> names;
  for (const OpenListener& listener : listeners)
    names.push_back({listener.number, m_names.intern(listener.id), listener.securer, listener.isLeaving});
  const auto party = whenAllAreDone(std::move(done));
  for (const auto& slot : m_slots) {
    Worker* worker = slot->worker.get();
    slot->executor.post([worker, snapshot, names, party] { worker->apply(snapshot, names); });
  }
}

void Engine::attach(flow::Snapshot& snapshot) {
  snapshot.generation = ++m_generation;
  for (flow::ListenerPlan& listener : snapshot.listeners) listener.name = m_names.intern(listener.id);
  for (flow::PoolPlan& pool : snapshot.pools) attach(pool);
  for (flow::KeySourcePlan& source : snapshot.keySources) {
    attach(source.place);
    source.cell = m_policies.keys(source.url);
  }
  for (flow::LimitPlan& limit : snapshot.limits) {
    // What is counted by something else is another limit.
    limit.table = m_state.limits.table(limit.id + ' ' + limit.keyText, limit.rule);
  }
  record::RedactionRules ofAllRoutes;
  for (flow::RoutePlan& route : snapshot.routes) {
    route.name = m_names.intern(route.id);
    route.record.rules = m_names.intern(route.redact);
    ofAllRoutes.add(route.redact);
    if (auto& concurrency = route.access.concurrency) {
      concurrency->gate = m_policies.gate(route.id);
      concurrency->gate->setLimits({concurrency->limit, concurrency->queue});
    }
  }
  snapshot.unrouted.rules = m_names.intern(std::move(ofAllRoutes));
}

void Engine::attach(flow::PoolPlan& pool) {
  pool.name = m_names.intern(pool.id);
  pool.cell = m_cells.pool(pool.id);
  std::vector<upstream::Member> members;
  for (flow::TargetPlan& target : pool.targets) {
    const std::string place = target.url + ' ' + target.socket;
    target.name = m_names.intern(target.id);
    target.cell = m_cells.target(pool.id, target.id, place);
    target.cell->health.setProfileState(target.state);
    target.endpointKey = endpointOf(target).key();
    target.endpoint = m_cells.endpoint(target.endpointKey);
    members.push_back({target.cell, upstream::targetIdentity(pool.id, target.id, place), target.weight,
                       target.limit, target.backup});
  }
  pool.byHash = upstream::Balancer(upstream::Balance::Hash, pool.cell, members);
  pool.balancer = upstream::Balancer(pool.balance, pool.cell, std::move(members));
  flow::AffinityPlan& affinity = pool.affinity;
  if (affinity.kind == flow::AffinityPlan::Kind::Cookie)
    affinity.cookie = std::make_shared<const upstream::AffinityCookie>(
        affinity.key.empty() ? m_state.cookieKey : affinity.key, pool.id, affinity.name, affinity.ttl);
  if (affinity.kind == flow::AffinityPlan::Kind::Learn) pool.sessions = m_state.sessions.pool(pool.id);
}

// On a worker's thread; the list of workers is complete by then and does not change while they run.
void Engine::dropWarm(const std::string& key, size_t exceptWorker) {
  for (size_t i = 0; i < m_slots.size(); ++i) {
    if (i == exceptWorker) continue;
    // What is posted may come when the worker is gone, and the engine too.
    m_slots[i]->executor.post([slot = m_slots[i], key] {
      if (slot->worker) slot->worker->dropWarm(key);
    });
  }
}

// The first worker is the one that probes.
void Engine::probeNow(std::shared_ptr<const upstream::TargetCell> target) {
  if (m_slots.empty()) return;
  m_slots.front()->executor.post([slot = m_slots.front(), target = std::move(target)] {
    if (slot->worker) slot->worker->probeNow(*target);
  });
}

void Engine::drain(Milliseconds idleGrace, Milliseconds limit, std::function<void()> done) {
  const auto party = whenAllAreDone(std::move(done));
  for (const auto& slot : m_slots) {
    Worker* worker = slot->worker.get();
    io::Executor* executor = &slot->executor;
    slot->executor.post([worker, executor, idleGrace, limit, party] {
      const SteadyTime now = executor->refreshNow();
      worker->drain(now + idleGrace, now + limit, [party] {});
    });
  }
}

void Engine::stop() {
  for (const auto& slot : m_slots) {
    if (!slot->worker) continue;
    runOn(slot->executor, [&] {
      std::unique_ptr<Worker> ending;
      const std::lock_guard lock(slot->mutex);
      ending.swap(slot->worker);
    });
  }
}

EngineCounters Engine::counters() const {
  EngineCounters sum;
  for (const auto& slot : m_slots) {
    const std::lock_guard lock(slot->mutex);
    if (!slot->worker) continue;
    const WorkerCounters& one = slot->worker->counters();
    sum.connections += one.connections.load(std::memory_order_relaxed);
    sum.exchanges += one.exchanges.load(std::memory_order_relaxed);
    sum.inFlight += one.inFlight.load(std::memory_order_relaxed);
    sum.upstreamOpened += one.upstreamOpened.load(std::memory_order_relaxed);
    sum.upstreamIdle += one.upstreamIdle.load(std::memory_order_relaxed);
    sum.refused += one.refused.load(std::memory_order_relaxed);
    for (size_t i = 0; i < kRefusals; ++i) sum.refusals[i] += one.refusals.of(static_cast<Refusal>(i));
  }
  return sum;
}

}  // namespace headgate::engine
