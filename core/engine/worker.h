// One worker of the data path: the connections, exchanges and warm upstream connections of one thread.
//
// Everything here happens on the executor's thread, but for what says otherwise. A worker shares with the
// others only the snapshot (immutable) and the cells (atomics).
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/key_fetcher.h"
#include "core/engine/refusals.h"
#include "core/flow/snapshot.h"
#include "core/io/connector.h"
#include "core/io/executor.h"
#include "core/io/listener.h"
#include "core/io/securing.h"
#include "core/record/worker_channel.h"

namespace headgate::engine {

class Admission;
class BufferBudget;

// Figures that anybody may read at any time.
struct WorkerCounters {
  std::atomic<uint64_t> connections{0};     // open downstream connections
  std::atomic<uint64_t> exchanges{0};       // begun since start
  std::atomic<uint64_t> inFlight{0};        // exchanges between head and end
  std::atomic<uint64_t> upstreamOpened{0};  // connections to targets, opened since start
  std::atomic<uint64_t> upstreamIdle{0};    // warm ones now
  std::atomic<uint64_t> refused{0};         // requests answered by the gateway itself with an error
  RefusalCounts refusals;                   // what pressure was the reason for
};

// A listener as workers know it: `number` is what io::Accepted carries and is never reused; `name` is its id,
// interned.
struct ListenerName {
  uint32_t number = 0;
  std::string_view name;
  std::shared_ptr<io::Securer> securer;  // nullptr: plain HTTP
  // Whoever came by it, or still does, is served as before, and let go as soon as what was sent is answered.
  // A handshake that is not done is not waited for.
  bool isLeaving = false;
};

// A connection of the listener `name` ended before it was served; `reason` is a sentence for people.
using HandshakeLog =
    std::function<void(std::string_view listener, const io::SocketAddress& peer, std::string_view reason)>;

struct WorkerParts {
  io::Executor& executor;
  io::Connector& connector;
  Admission* admission = nullptr;            // nullptr: connections are not counted
  BufferBudget* budget = nullptr;            // nullptr: buffers are not counted
  record::WorkerChannel* channel = nullptr;  // nullptr: nothing is recorded or logged
  uint32_t index = 0;                        // of this worker
  uint64_t seed = 0;                         // of request ids
  std::function<void(const std::string& endpointKey)> dropWarmElsewhere;  // see EndpointCell; may be empty
  HandshakeLog onHandshakeFailed;                                         // may be empty
  KeyLog log;                            // sentences for people; may be empty
  std::function<std::string()> metrics;  // for the route action; may be empty
  std::string gatewayId;                 // the `Via` pseudonym of this process: "headgate-3f2a…"
};

class Worker final : public io::AcceptObserver {
 public:
  explicit Worker(WorkerParts parts);
  // Closes every connection at once; exchanges are recorded as ended by drain.
  ~Worker();

  // From the next request head on. `listeners` names every listener number in use.
  void apply(std::shared_ptr<const flow::Snapshot> snapshot, std::vector<ListenerName> listeners);

  void onAccepted(io::Accepted connection) override;

  // Of the worker that probes, see Steward.
  void probeNow(const upstream::TargetCell& target);

  // Closes the kept connections to an endpoint that rest here.
  void dropWarm(const std::string& endpointKey);

  // Graceful end: idle keep-alive connections get up to `idleGrace` for one more request, which is answered
  // with "Connection: close"; running exchanges get until `deadline`, then are cut and recorded as ended by
  // drain. Calls `done` once no connection is left.
  void drain(SteadyTime idleUntil, SteadyTime deadline, std::function<void()> done);

  const WorkerCounters& counters() const;  // any thread

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace headgate::engine
