// Carries out one exchange: feeds the flow with what the codecs read, does what it commands, keeps its time
// and its record.
//
// It sits between a DownstreamSession, which owns the client's connection, and an UpstreamConnection, which
// it borrows. Everything that happens enters by one of the on…() methods, goes through the flow, and is
// carried out before they return; failures met on the way are reported to the flow afterwards, never from
// within a command. Thread: the worker's. Ownership: ExchangePool; reused.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/buffer_budget.h"
#include "core/engine/gate_pass.h"
#include "core/engine/subrequest.h"
#include "core/engine/timer_queue.h"
#include "core/engine/upstream_connection.h"
#include "core/flow/exchange_flow.h"
#include "core/http/h1_reader.h"
#include "core/io/connector.h"
#include "core/record/exchange_recorder.h"

namespace headgate::engine {

struct WorkerContext;
class DownstreamSession;

class Exchange final : private TimerHandler,
                       private io::ConnectObserver,
                       private SubrequestObserver,
                       private GatePassObserver {
 public:
  explicit Exchange(WorkerContext& context);
  ~Exchange();

  // --- The client's side. `reader` and `input` belong to the session's codec; they live here so that an idle
  // connection has none.
  http::RequestReader reader;
  std::string input;
  void resetReader();

  void begin(DownstreamSession& session, std::shared_ptr<const flow::Snapshot> snapshot,
             const flow::ConnectionFacts& connection, SteadyTime firstByte);
  // Between begin() and the end of the last command, the response's bytes all being out.
  bool active() const { return m_session != nullptr; }
  http::RequestHead& request() { return m_flow.request(); }
  void onRequestHead(ByteView wireText);
  void onRequestRefused(Error error, ByteView wireText);
  void onRequestBody(ByteView bytes);
  void onRequestEnd();
  void onRequestBroken(Error error);
  void onClientLost(Error error);
  void onTunnelFromClient(ByteView bytes);
  void onTunnelEndFromClient();
  bool requestComplete() const { return m_flow.requestComplete(); }
  bool tunnelling() const { return m_flow.tunnelling(); }
  bool waiting() const { return m_flow.waiting(); }
  bool finished() const { return m_flow.finished(); }
  // May body or tunnel bytes of the client be read now?
  bool wantsClientBytes() const;
  // The client's connection took everything that waited.
  void onClientDrained();

  // --- The target's side.
  http::ResponseHead& response() { return m_flow.response(); }
  bool wantsTargetBytes() const;
  void onResponseHead(ByteView wireText);
  void onResponseBody(ByteView bytes);
  void onResponseEnd(const http::Trailers& trailers);
  void onTargetLost(Error error);
  void onTunnelFromTarget(ByteView bytes);
  void onTunnelEndFromTarget();
  void onTargetDrained();
  // After a flush: who has to wait for whom is told to the flow, whose timers must not count it.
  void noteBackPressure();
  // After input was kept or handled: what waits here counts.
  void noteBuffers() { m_kept.set(input.size() + m_flow.bytesKept()); }
  bool responseStarted() const { return m_flow.responseStarted(); }
  // The head that was here has been written, or cannot go on yet: from now on somebody else has the word.
  void onPassedOn();

  void onDrainDeadline();
  record::Summary& summary() { return m_flow.summary(); }

 private:
  void onTimer() override;
  void onConnected(std::unique_ptr<io::Stream> stream) override;
  void onConnectFailed(Error error) override;
  void onSubrequestDone(Result<SubrequestAnswer> result) override;
  void onGateOpen() override;

  SteadyTime now() const;
  void run();
  void runAndFlush();
  void carryOut(const flow::Command& command);
  void askAuthority();
  void enterGate();
  void writeMetrics();
  void connectTarget(flow::CommandKind kind);
  void adopt(std::unique_ptr<UpstreamConnection> connection, flow::ExchangeFlow::Reuse reuse);
  void sendRequestHead();
  void sendResponseHead();
  void releaseTarget();
  void startRecord(ByteView wireText);
  void finishWhenSent();
  void close();

  WorkerContext& m_context;
  DownstreamSession* m_session = nullptr;
  flow::ExchangeFlow m_flow;
  flow::Commands m_commands;
  record::ExchangeRecorder m_recorder;
  Timer m_timer;
  BufferCharge m_kept;
  std::unique_ptr<Subrequest> m_asking;  // the authority
  std::unique_ptr<GatePass> m_pass;      // made when a route has a gate
  std::unique_ptr<io::Connecting> m_connecting;
  std::optional<upstream::WaitingMark> m_dialling;
  std::unique_ptr<UpstreamConnection> m_target;
  std::optional<Error> m_targetFailure;  // met while a command was carried out
  uint64_t m_sentBefore = 0;             // by the session, before this exchange
  bool m_running = false;
  bool m_headRelayed = false;   // the response's head is the target's, not ours
  bool m_finishing = false;     // Finish was carried out; the last bytes may wait for the client
  bool m_resumeClient = false;  // the request's body is wanted from now on
  bool m_targetPaused = false;
  bool m_clientPaused = false;
};

// Exchanges that wait for their next use, so that an idle connection costs none and a busy worker allocates
// none.
class ExchangePool {
 public:
  std::unique_ptr<Exchange> take(WorkerContext& context);
  void giveBack(std::unique_ptr<Exchange> exchange);

 private:
  static constexpr size_t kKeep = 1024;
  std::vector<std::unique_ptr<Exchange>> m_free;
};

}  // namespace headgate::engine
