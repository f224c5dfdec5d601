// All workers as one: hands a new snapshot to each, attaches cells and interned names, starts the drain, adds
// up counters.
//
// The engine owns neither threads nor sockets; whoever composes the program gives it executors. Thread: one
// owner thread (main); apply() and drain() return at once and take effect on the workers in order of calls.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "core/engine/admission.h"
#include "core/engine/buffer_budget.h"
#include "core/engine/lasting_state.h"
#include "core/engine/policy_cells.h"
#include "core/engine/refusals.h"
#include "core/engine/worker.h"
#include "core/flow/snapshot.h"
#include "core/record/gauges.h"
#include "core/record/names.h"
#include "core/upstream/cells.h"

namespace headgate::engine {

struct EngineCounters {
  uint64_t connections = 0;
  uint64_t exchanges = 0;
  uint64_t inFlight = 0;
  uint64_t upstreamOpened = 0;
  uint64_t upstreamIdle = 0;
  uint64_t refused = 0;
  std::array<uint64_t, kRefusals> refusals{};  // by Refusal

  uint64_t refusedFor(Refusal refusal) const { return refusals[static_cast<size_t>(refusal)]; }
};

// A listener of a snapshot as it is open now: `number` is what the acceptor was given.
struct OpenListener {
  uint32_t number = 0;
  std::string id;
  std::shared_ptr<io::Securer> securer;  // nullptr: plain HTTP
  bool isLeaving = false;                // it is about to close: see ListenerName
};

// Called on the workers' threads. All may be empty.
struct EngineCallbacks {
  HandshakeLog onHandshakeFailed;
  KeyLog log;                            // sentences for people, about targets and keys
  std::function<std::string()> metrics;  // what a route with the action "metrics" answers
};

class Engine {
 public:
  // `names` must outlive the recorder that reads the workers' channels; `state` outlives the engine.
  // `identity`: random, this process's; it names the gateway in Via and seeds request ids.
  // `bufferBytes`: see BufferBudget.
  Engine(record::Names& names, uint64_t identity, LastingState& state, EngineCallbacks callbacks = {},
         uint64_t bufferBytes = BufferBudget::kUsual);
  ~Engine();

  // Requires: the executors' threads run until after the engine is destroyed. Workers are created on their
  // own threads.
  void addWorker(io::Executor& executor, io::Connector& connector, record::WorkerChannel* channel);
  io::AcceptObserver& acceptObserver(size_t worker);
  size_t workers() const;

  // Fills in cells and names, and hands the snapshot to every worker. `done` (may be empty) is called on a
  // worker's thread after the last worker has taken it.
  void apply(std::shared_ptr<flow::Snapshot> snapshot, const std::vector<OpenListener>& listeners,
             std::function<void()> done = {});

  // Asks a target how it is, whatever its schedule; nothing if it is not probed. Returns at once.
  void probeNow(std::shared_ptr<const upstream::TargetCell> target);

  // See Worker::drain. `done` is called on some thread (a worker's, or the caller's if all were empty) after
  // the last worker is empty.
  void drain(Milliseconds idleGrace, Milliseconds limit, std::function<void()> done);

  // Destroys the workers on their threads and waits for it; called by the destructor too.
  void stop();

  EngineCounters counters() const;  // any thread
  // What can be measured now, of the last snapshot that was applied. Any thread.
  record::Gauges gauges(SteadyTime now) const;

 private:
  void attach(flow::Snapshot& snapshot);
  void attach(flow::PoolPlan& pool);
  void dropWarm(const std::string& key, size_t exceptWorker);

  record::Names& m_names;
  const uint64_t m_identity;
  LastingState& m_state;
  const EngineCallbacks m_callbacks;
  upstream::CellRegistry m_cells;
  PolicyCells m_policies;
  Admission m_admission;
  BufferBudget m_budget;
  std::string m_gatewayId;
  uint64_t m_generation = 0;
  mutable std::mutex m_currentMutex;
  std::shared_ptr<const flow::Snapshot> m_current;  // guarded by m_currentMutex
  struct Slot;
  std::vector<std::shared_ptr<Slot>> m_slots;
};

}  // namespace headgate::engine
