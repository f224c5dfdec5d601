// One exchange as a state machine: events in, commands out. Pure: no sockets, no clock, no threads.
//
//   head → normalise → route → body limit → choose target → request headers → connect → send → response
//   headers → relay → end
//
// It speaks messages (head, body, trailers, end, loss) and knows no wire version. The codec fills request()
// and response() before it reports a head. Every event may append commands; Finish is the last one ever,
// exactly once. Time comes with each event; deadline() says when onTimer() is wanted next. Reused from
// exchange to exchange; begin() forgets the one before. Thread: its worker's.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/flow/command.h"
#include "core/flow/snapshot.h"
#include "core/http/message.h"
#include "core/record/summary.h"

namespace headgate::flow {

// What the flow knows of the connection that a request came in on. Borrowed text, good for the exchange.
struct ConnectionFacts {
  ConnectionId id;
  size_t listener = 0;  // of the snapshot
  std::string_view peerIp;
  uint16_t peerPort = 0;
  uint16_t localPort = 0;
  bool secure = false;
};

struct ExchangeStart {
  ExchangeId exchange;
  std::string_view requestId;  // made by the engine; the client's own is taken instead if it has a safe one
  std::string_view gatewayId;  // pseudonym for Via
  WallTime wall;
  SteadyTime steady;  // first byte of the head
};

class ExchangeFlow {
 public:
  void begin(std::shared_ptr<const Snapshot> snapshot, const ConnectionFacts& connection,
             const ExchangeStart& start);

  // Downstream events.
  void onRequestHead(SteadyTime now, Commands& out);
  void onRequestRefused(Error error, SteadyTime now,
                        Commands& out);  // the head cannot be read; request() may be partial
  void onRequestBody(ByteView bytes, SteadyTime now, Commands& out);
  void onRequestEnd(SteadyTime now, Commands& out);
  void onRequestBroken(Error error, SteadyTime now, Commands& out);  // the body's framing is malformed
  void onDownstreamLost(Error error, SteadyTime now,
                        Commands& out);  // ClientClosed, ClientReset, WriteTimeout

  // Upstream events.
  enum class Reuse : uint8_t { Fresh, Kept };
  void onConnected(Reuse reuse, SteadyTime now, Commands& out);
  void onConnectFailed(Error error, SteadyTime now, Commands& out);
  void onResponseHead(SteadyTime now, Commands& out);
  void onResponseBody(ByteView bytes, SteadyTime now, Commands& out);
  void onResponseEnd(const http::Trailers& trailers, SteadyTime now, Commands& out);
  void onUpstreamLost(Error error, SteadyTime now, Commands& out);

  // After BeginTunnel.
  void onTunnelBytes(Side from, size_t bytes, SteadyTime now);
  void onTunnelEnd(Side side, SteadyTime now, Commands& out);

  // Back-pressure: while the client is slow, the target's silence is our doing; and the other way round.
  void setUpstreamPaused(bool paused, SteadyTime now);
  void setRequestPaused(bool paused, SteadyTime now);

  // After Finish: the response was complete, but the client did not take the last of it.
  void noteLateLoss(const Error& error, SteadyTime now);

  void onTimer(SteadyTime now, Commands& out);
  void onDrainDeadline(SteadyTime now, Commands& out);
  SteadyTime deadline() const;

  // Values for the codec and the engine.
  http::RequestHead& request() { return m_request; }
  http::ResponseHead& response() { return m_response; }
  const http::Trailers& responseTrailers() const { return m_responseTrailers; }
  const Snapshot& snapshot() const { return *m_snapshot; }
  const std::shared_ptr<const Snapshot>& snapshotPointer() const { return m_snapshot; }
  const RoutePlan* route() const { return m_route; }  // nullptr before and without a match
  const PoolPlan* pool() const { return m_pool; }
  const TargetPlan* target() const { return m_target; }
  std::string_view upstreamTarget() const {
    return m_upstreamTarget;
  }  // path and query as the target gets them
  std::string_view upstreamHost() const { return m_upstreamHost; }
  std::string_view clientIp() const { return m_clientIp; }
  bool requestComplete() const { return m_requestEnded; }
  // Body bytes would have somewhere to go now. The codec reads no body before that.
  bool wantsRequestBody() const { return m_connected && !m_requestEnded && m_phase == Phase::Exchanging; }
  bool responseStarted() const { return m_responseStarted; }
  bool finished() const { return m_phase == Phase::Finished; }
  bool tunnelling() const { return m_phase == Phase::Tunnel; }
  bool wantsWebSocket() const { return m_wantsWebSocket; }
  bool mustClose() const { return m_mustClose; }  // the downstream connection ends with this exchange
  record::Summary& summary() { return m_summary; }

 private:
  enum class Phase : uint8_t { Head, Connecting, Exchanging, Replying, Tunnel, Finished };
  enum TimerIndex : uint8_t {
    kConnect,
    kRequestBody,
    kFirstByte,
    kIdle,
    kTotal,
    kTunnel,
    kTunnelClose,
    kTimers
  };

  // Request side, in phase order.
  void respond(const RespondAction& action, SteadyTime now, Commands& out);
  void redirect(const RedirectAction& action, SteadyTime now, Commands& out);
  bool chooseTarget();
  void prepareRequestHeaders();
  void prepareTarget();
  void connect(CommandKind kind, SteadyTime now, Commands& out);
  policy::Variables variables() const;

  // The attempt and the answer.
  void leaveTarget();
  void dropUpstream(Commands& out);
  bool mayRepeat() const;
  bool retryStale(SteadyTime now, Commands& out);
  void editResponseFields();
  void startTunnel(SteadyTime now, Commands& out);

  // Ends.
  void fail(Error error, SteadyTime now, Commands& out);
  void replyWithError(const Error& error, Commands& out);
  void sendOwnReply(Commands& out);
  void noteError(const Error& error);
  void finish(SteadyTime now, Commands& out);

  void arm(TimerIndex timer, Milliseconds after, SteadyTime now);
  void disarm(TimerIndex timer) { m_deadlines[timer] = kNever; }

  // Given by begin(), constant for the exchange.
  std::shared_ptr<const Snapshot> m_snapshot;
  ConnectionFacts m_connection;
  std::string_view m_gatewayId;

  // Messages.
  http::RequestHead m_request;
  http::ResponseHead m_response;
  http::Trailers m_responseTrailers;
  std::string m_path;  // normalised
  std::string m_requestId;
  std::string m_clientIp;  // after trusted proxies
  std::string m_originalHost;
  std::string m_upstreamTarget;
  std::string m_upstreamHost;
  std::string m_ruleHost;  // Host as a header rule sets it; empty if none does
  std::string m_ownBody;
  std::string m_scratch;
  std::string m_replay;  // request body sent so far, while a stale connection may still cost us the attempt

  // Decisions.
  const RoutePlan* m_route = nullptr;
  const PoolPlan* m_pool = nullptr;
  const TargetPlan* m_target = nullptr;
  std::vector<const TargetPlan*> m_tried;

  // Progress.
  Phase m_phase = Phase::Finished;
  bool m_clientIsBrowser = false;
  bool m_wantsWebSocket = false;
  bool m_requestEnded = false;
  bool m_requestSent = false;   // EndRequest was given for the current attempt
  bool m_upstreamOpen = false;  // an attempt holds, or asked for, a stream
  bool m_connected = false;
  bool m_reused = false;
  bool m_responseStarted = false;
  bool m_replayable = true;
  bool m_mustClose = false;
  bool m_upstreamPaused = false;
  bool m_tunnelUpEnded = false;
  bool m_tunnelDownEnded = false;
  uint32_t m_attempts = 0;
  uint64_t m_turn = 0;  // of the pool's round robin
  SteadyTime m_attemptStarted;
  SteadyTime m_lastResponseBytes;
  std::array<SteadyTime, kTimers> m_deadlines{};
  record::Summary m_summary;
};

}  // namespace headgate::flow
