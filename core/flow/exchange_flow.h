// One exchange as a state machine: events in, commands out. Pure: no sockets, no clock, no threads.
//
//   head → normalise → route → addresses → guard → preflight → limits by address → who it is → limits by
//   client → body limit → concurrency → choose target → request headers → connect → send → response headers →
//   relay → end
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
#include "core/flow/access.h"
#include "core/flow/command.h"
#include "core/flow/own_time.h"
#include "core/flow/pace.h"
#include "core/flow/snapshot.h"
#include "core/flow/stream_errors.h"
#include "core/flow/target_choice.h"
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
  const PeerCertificate* certificate = nullptr;  // the client's, verified; nullptr: it showed none
};

struct ExchangeStart {
  ExchangeId exchange;
  std::string_view requestId;  // made by the engine; the client's own is taken instead if it has a safe one
  std::string_view gatewayId;  // pseudonym for Via
  WallTime wall;
  SteadyTime steady;    // first byte of the head
  uint64_t random = 0;  // fresh bits
  // Bytes that wait in the gateway's buffers, if there are so many that no target should be asked for more; 0
  // else.
  uint64_t overload = 0;
  policy::JwtCache* tokens = nullptr;  // the worker's; nullptr: every token is checked in full
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

  // Answers to AskAuthority, EnterGate and WantMetrics. `fields` and `body` are borrowed for the call.
  void onAuthority(uint16_t status, const http::HeaderMap& fields, std::string_view body, SteadyTime now,
                   Commands& out);
  void onAuthorityFailed(const Error& error, SteadyTime now, Commands& out);
  void onSlot(SteadyTime now, Commands& out);
  void onGateFull(SteadyTime now, Commands& out);
  void onMetrics(std::string text, SteadyTime now, Commands& out);

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
  const PoolPlan* pool() const { return m_choice.pool(); }
  const TargetPlan* target() const { return m_choice.target(); }
  // The target that AskAuthority is about.
  const TargetPlan* authority() const { return m_authority.target(); }
  const http::HeaderMap& authorityFields() const { return m_authorityFields; }
  std::string_view upstreamTarget() const {
    return m_upstreamTarget;
  }  // path and query as the target gets them
  std::string_view upstreamHost() const { return m_upstreamHost; }
  std::string_view clientIp() const { return m_clientIp; }
  bool requestComplete() const { return m_requestEnded; }
  // Of the request's body, kept for another attempt.
  size_t bytesKept() const { return m_replay.size(); }
  // Body bytes would have somewhere to go now. The codec reads no body before that.
  bool wantsRequestBody() const { return m_connected && !m_requestEnded && m_phase == Phase::Exchanging; }
  // For its authority, its turn, or a target: who waits may do so for long.
  bool waiting() const {
    return m_phase == Phase::Asking || m_phase == Phase::Queued || m_phase == Phase::Waiting;
  }
  bool responseStarted() const { return m_responseStarted; }
  bool finished() const { return m_phase == Phase::Finished; }
  bool tunnelling() const { return m_phase == Phase::Tunnel; }
  bool wantsWebSocket() const { return m_wantsWebSocket; }
  bool mustClose() const { return m_mustClose; }  // the downstream connection ends with this exchange
  record::Summary& summary() { return m_summary; }
  OwnTime& ownTime() { return m_ownTime; }

 private:
  enum class Phase : uint8_t {
    Head,
    Asking,
    Queued,
    Waiting,
    Connecting,
    Exchanging,
    Replying,
    Tunnel,
    Finished
  };
  enum TimerIndex : uint8_t {
    kConnect,
    kRequestBody,
    kPace,
    kFirstByte,
    kIdle,
    kTotal,
    kTunnel,
    kTunnelClose,
    kQueue,
    kWaitPoll,
    kWaitEnd,
    kTimers
  };

  // Request side, in phase order.
  void admit(SteadyTime now, Commands& out);
  void answerPreflight(policy::PreflightDecision decision, SteadyTime now, Commands& out);
  void askAuthority(SteadyTime now, Commands& out);
  void admitted(SteadyTime now, Commands& out);
  void act(SteadyTime now, Commands& out);
  void respond(const RespondAction& action, SteadyTime now, Commands& out);
  void redirect(const RedirectAction& action, SteadyTime now, Commands& out);
  WallTime wallAt(SteadyTime now) const { return m_started.wall + (now - m_started.steady); }
  const std::optional<AddressBytes>& clientAddressBytes();
  TargetChoice::Facts choiceFacts(SteadyTime now) const;
  void goTo(TargetChoice::Outcome outcome, SteadyTime now, Commands& out);
  void wait(SteadyTime now, Commands& out);
  void endWait(SteadyTime now);
  void failForWantOfTarget(SteadyTime now, Commands& out);
  void forward(http::HeaderMap& fields) const;
  void prepareRequestHeaders();
  void removeCredentials();
  void copyAuthorityFields();
  void prepareTarget();
  void connect(CommandKind kind, SteadyTime now, Commands& out);
  policy::Variables variables() const;

  // The attempt and the answer.
  void leaveTarget();
  void dropUpstream(Commands& out);
  void dropConnection(Commands& out);
  void runPace(SteadyTime now);
  void restPace(SteadyTime now);
  void checkPace(SteadyTime now, Commands& out);
  bool isReplayable() const;
  bool tryNext(SteadyTime now, Commands& out);
  bool retryAnswer(SteadyTime now, Commands& out);
  bool retryStale(SteadyTime now, Commands& out);
  void editResponseFields(SteadyTime now);
  void startTunnel(SteadyTime now, Commands& out);

  // Ends.
  void fail(Error error, SteadyTime now, Commands& out);
  void noteTargetFailure(ErrorType type, SteadyTime now);
  void setRetryAfter(Milliseconds after);
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
  ExchangeStart m_started;

  // Messages.
  http::RequestHead m_request;
  http::ResponseHead m_response;
  http::Trailers m_responseTrailers;
  std::string m_path;  // normalised
  std::string m_requestId;
  std::string m_clientIp;      // after trusted proxies
  std::string m_lastClientIp;  // outlives exchanges, as the next one
  std::optional<AddressBytes> m_lastAddress;
  std::string m_originalHost;
  std::string m_upstreamTarget;
  std::string m_upstreamHost;
  http::HeaderMap m_authorityFields;  // as it is asked; once it has said yes, of its answer
  http::HeaderMap m_origin;           // the client's Origin, for CORS; the target may see another one
  std::string m_ruleHost;             // Host as a header rule sets it; empty if none does
  std::string m_ownBody;
  std::string m_scratch;
  std::string m_replay;      // request body sent so far, while another attempt may follow
  std::string m_retryAfter;  // seconds, for the reply; empty: not said

  // Decisions.
  const RoutePlan* m_route = nullptr;
  Access::Facts m_accessFacts;
  Access m_access;
  TargetChoice m_authority;
  TargetChoice m_choice;
  const PoolPlan* m_waitingIn = nullptr;  // counted in its cell; Phase::Waiting

  // Progress.
  Phase m_phase = Phase::Finished;
  bool m_clientIsBrowser = false;
  bool m_isPreflight = false;  // of CORS, answered here
  bool m_wantsWebSocket = false;
  bool m_requestEnded = false;
  bool m_requestSent = false;   // EndRequest was given for the current attempt
  bool m_upstreamOpen = false;  // an attempt holds, or asked for, a stream
  bool m_connected = false;
  bool m_reused = false;
  bool m_responseStarted = false;
  bool m_replayable = true;
  bool m_mayRepeat = false;  // a target may have had the request before, and nobody minds
  bool m_mustClose = false;
  bool m_upstreamPaused = false;
  bool m_tunnelUpEnded = false;
  bool m_tunnelDownEnded = false;
  uint32_t m_attempts = 0;
  SteadyTime m_attemptStarted;
  SteadyTime m_queuedSince;  // for its turn, or for a target
  SteadyTime m_lastResponseBytes;
  Pace m_pace;  // of the request's body
  OwnTime m_ownTime;
  std::array<SteadyTime, kTimers> m_deadlines{};
  std::unique_ptr<StreamErrors> m_streamErrors;  // where the pool counts them
  record::Summary m_summary;
};

}  // namespace headgate::flow
