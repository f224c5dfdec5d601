// What the connections and exchanges of one worker share. Created by Worker, outlives all of them.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/engine/outlet.h"
#include "core/engine/subrequest.h"
#include "core/engine/timer_queue.h"
#include "core/engine/worker.h"
#include "core/flow/snapshot.h"
#include "core/http/limits.h"
#include "core/io/connector.h"
#include "core/io/executor.h"
#include "core/policy/jwt_cache.h"

namespace headgate::engine {

class DownstreamSession;
class ExchangePool;
class UpstreamConnection;
class WarmConnections;

// How much one connection may move before the others have their turn.
inline constexpr size_t kFairShare = 256 * 1024;
// One read.
inline constexpr size_t kReadBytes = 128 * 1024;

// Numbers for exchanges and connections, and the text of request ids.
//
// The numbers begin at the microseconds of the steady clock: an engine that is made when another one in this
// process has ended goes on behind it, because no worker serves a million exchanges a second.
class IdSource {
 public:
  IdSource(uint32_t worker, uint64_t seed, SteadyTime now);
  ExchangeId exchange() { return {m_prefix | ++m_exchanges}; }
  ConnectionId connection() { return {m_prefix | ++m_connections}; }
  // 16 hexadecimal digits; unique by chance (64 random bits), not secret. Good until the next call.
  std::string_view requestId();
  uint64_t random();

 private:
  uint64_t m_prefix;
  uint64_t m_exchanges;
  uint64_t m_connections;
  uint64_t m_random;
  std::array<char, 16> m_text{};
};

// A listener as its connections are served.
struct ServedListener {
  uint32_t number = 0;
  std::string_view name;
  std::shared_ptr<io::Securer> securer;            // nullptr: plain HTTP
  std::shared_ptr<const flow::Snapshot> snapshot;  // the newest that has it
  size_t index = 0;                                // in that snapshot
  bool gone = false;  // it is leaving, or not in the current snapshot: only what has arrived is answered
};

io::Endpoint endpointOf(const flow::TargetPlan& target);

struct WorkerContext {
  WorkerContext(const WorkerParts& parts, ExchangePool& exchangePool, WarmConnections& warmConnections);

  // Everything that was gathered goes out.
  void flush();
  // Destroys the object when no code of its own can be on the stack.
  void bury(std::unique_ptr<UpstreamConnection> connection);
  void bury(std::unique_ptr<DownstreamSession> session);

  io::Executor& executor;
  io::Connector& connector;
  Admission* admission;
  BufferBudget* const budget;
  const std::function<void(const std::string&)> dropWarmElsewhere;
  record::WorkerChannel* channel;
  const HandshakeLog onHandshakeFailed;
  const std::function<std::string()> metrics;
  const uint32_t index;
  const std::string gatewayId;
  TimerQueue timers;
  const SubrequestContext subrequests;
  Gather toClients{budget};
  Gather toTargets{budget};
  std::vector<char> fromClient = std::vector<char>(kReadBytes);
  std::vector<char> fromTarget = std::vector<char>(kReadBytes);
  std::string text;  // scratch for heads
  http::Limits limits;
  IdSource ids;
  policy::JwtCache tokens;  // of issuers, seen good
  ExchangePool& exchanges;
  WarmConnections& warm;
  WorkerCounters counters;

  std::vector<ServedListener> listeners;
  bool draining = false;
  SteadyTime idleUntil = kNever;      // while draining: when resting connections are closed
  std::function<void()> afterBurial;  // connections are gone
  std::function<void()> onShortage;   // room should be made

  // Bytes that wait in buffers, if they are more than may, so that new work should be refused; 0 else.
  uint64_t overload() const;

  // `names` are those of the snapshot's listeners and of those that are about to close.
  void apply(const std::shared_ptr<const flow::Snapshot>& snapshot, const std::vector<ListenerName>& names);
  // Null if it went with an earlier snapshot. Good until the next apply().
  const ServedListener* listener(uint32_t number) const;

 private:
  class Graveyard final : public io::Executor::Deferred {
   public:
    explicit Graveyard(WorkerContext& context);
    ~Graveyard();
    void onDeferred() override;
    void add();
    std::vector<std::unique_ptr<UpstreamConnection>> connections;
    std::vector<std::unique_ptr<DownstreamSession>> sessions;

   private:
    WorkerContext& m_context;
  };
  Graveyard m_graveyard;
};

}  // namespace headgate::engine
