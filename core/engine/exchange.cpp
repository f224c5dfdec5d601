#include "core/engine/exchange.h"

#include <utility>

#include "core/engine/downstream_session.h"
#include "core/engine/warm_connections.h"
#include "core/engine/worker_context.h"
#include "core/stream/stream_kind.h"

namespace headgate::engine {

using flow::CommandKind;
using record::DetailKind;

namespace {

// Of an authority's refusal, which the client is to read.
constexpr size_t kMaxAuthorityBody = 64 * 1024;

}  // namespace

Exchange::Exchange(WorkerContext& context)
    : reader(context.limits), m_context(context), m_timer(context.timers, *this), m_kept(context.budget) {}

Exchange::~Exchange() = default;

SteadyTime Exchange::now() const {
  return m_context.executor.now();
}

// --- Events of the client's side
// -------------------------------------------------------------------------------------

void Exchange::begin(DownstreamSession& session, std::shared_ptr<const flow::Snapshot> snapshot,
                     const flow::ConnectionFacts& connection, SteadyTime firstByte) {
  m_session = &session;
  m_headRelayed = m_finishing = m_resumeClient = m_targetPaused = m_clientPaused = false;
  m_targetFailure.reset();
  m_sentBefore = session.bytesSent();
  flow::ExchangeStart start;
  start.exchange = m_context.ids.exchange();
  start.requestId = m_context.ids.requestId();
  start.gatewayId = m_context.gatewayId;
  start.wall = m_context.executor.wallNow();
  start.steady = firstByte;
  start.random = m_context.ids.random();
  start.overload = m_context.overload();
  start.tokens = &m_context.tokens;
  m_flow.begin(std::move(snapshot), connection, start);
  m_recorder.open(m_context.channel, start.exchange, firstByte);
  m_context.counters.exchanges.fetch_add(1, std::memory_order_relaxed);
  m_context.counters.inFlight.fetch_add(1, std::memory_order_relaxed);
}

// A connection may have ended in the middle of a message.
void Exchange::resetReader() {
  if (!reader.atStart()) reader = http::RequestReader(m_context.limits);
  input.clear();
  m_kept.set(0);
}

void Exchange::startRecord(ByteView wireText) {
  const flow::RoutePlan* route = m_flow.route();
  m_recorder.setPlan(route ? route->record : m_flow.snapshot().unrouted,
                     route ? route->name : std::string_view());
  m_recorder.head(DetailKind::RequestHead, wireText, now());
  m_flow.summary().bytesIn += wireText.size();
}

void Exchange::onRequestHead(ByteView wireText) {
  m_flow.onRequestHead(now(), m_commands);
  startRecord(wireText);
  run();
}

void Exchange::onRequestRefused(Error error, ByteView wireText) {
  m_flow.onRequestRefused(std::move(error), now(), m_commands);
  startRecord(wireText);
  run();
}

void Exchange::onRequestBody(ByteView bytes) {
  m_recorder.body(DetailKind::RequestBody, bytes, now());
  m_flow.onRequestBody(bytes, now(), m_commands);
  run();
}

void Exchange::onRequestEnd() {
  if (!reader.trailers().empty()) {
    m_context.text.clear();
    for (size_t i = 0; i < reader.trailers().size(); ++i) {
      const http::Field field = reader.trailers()[i];
      m_context.text.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    m_recorder.trailers(DetailKind::RequestTrailers, m_context.text, now());
  }
  m_flow.onRequestEnd(now(), m_commands);
  run();
}

void Exchange::onRequestBroken(Error error) {
  m_flow.onRequestBroken(std::move(error), now(), m_commands);
  run();
}

void Exchange::onClientLost(Error error) {
  if (!active()) return;
  if (m_finishing) {  // everything was said, but not everything was taken
    m_flow.noteLateLoss(error, now());
    return close();
  }
  m_flow.onDownstreamLost(std::move(error), now(), m_commands);
  run();
}

void Exchange::onTunnelFromClient(ByteView bytes) {
  m_recorder.body(DetailKind::TunnelUp, bytes, now());
  m_flow.onTunnelBytes(Side::Downstream, bytes.size(), now());
  if (m_target) m_target->sendTunnel(bytes);
}

void Exchange::onTunnelEndFromClient() {
  m_flow.onTunnelEnd(Side::Downstream, now(), m_commands);
  run();
}

bool Exchange::wantsClientBytes() const {
  if (!m_flow.wantsRequestBody() && !m_flow.tunnelling()) return false;
  return m_target && m_target->bytesWaiting() == 0 && !m_target->sendingLost();
}

void Exchange::onClientDrained() {
  if (m_finishing) return close();
  noteBackPressure();
  if (m_target) m_target->pump();
}

// --- Events of the target's side
// -------------------------------------------------------------------------------------

bool Exchange::wantsTargetBytes() const {
  return m_session && m_session->bytesWaiting() == 0;
}

void Exchange::onResponseHead(ByteView wireText) {
  const bool informational = m_flow.response().informational();
  const bool isStream = !informational && stream::streamKind(m_flow.response()) != stream::StreamKind::None;
  if (!informational) m_flow.ownTime().run(m_context.executor.turnBegan());
  m_flow.onResponseHead(now(), m_commands);
  // An answer after which another target is asked is not the one that the client gets.
  m_headRelayed = m_flow.responseStarted();
  m_recorder.head(m_headRelayed ? DetailKind::ResponseHead : DetailKind::InformationalHead, wireText, now());
  if (isStream && m_headRelayed) m_recorder.setStreaming();
  run();
}

void Exchange::onResponseBody(ByteView bytes) {
  m_recorder.body(DetailKind::ResponseBody, bytes, now());
  m_flow.onResponseBody(bytes, now(), m_commands);
  run();
}

void Exchange::onResponseEnd(const http::Trailers& trailers) {
  if (!trailers.empty()) {
    m_context.text.clear();
    for (size_t i = 0; i < trailers.size(); ++i)
      m_context.text.append(trailers[i].name).append(": ").append(trailers[i].value).append("\r\n");
    m_recorder.trailers(DetailKind::ResponseTrailers, m_context.text, now());
  }
  m_flow.onResponseEnd(trailers, now(), m_commands);
  run();
}

void Exchange::onTargetLost(Error error) {
  if (m_running) {
    m_targetFailure = std::move(error);
    return;
  }
  m_flow.onUpstreamLost(std::move(error), now(), m_commands);
  run();
}

void Exchange::onTunnelFromTarget(ByteView bytes) {
  m_recorder.body(DetailKind::TunnelDown, bytes, now());
  m_flow.onTunnelBytes(Side::Upstream, bytes.size(), now());
  m_session->sendTunnel(bytes);
  m_timer.set(m_flow.deadline());
}

void Exchange::onTunnelEndFromTarget() {
  m_flow.onTunnelEnd(Side::Upstream, now(), m_commands);
  run();
}

void Exchange::onTargetDrained() {
  noteBackPressure();
  if (m_session) m_session->pump();
}

void Exchange::onPassedOn() {
  flow::OwnTime& ownTime = m_flow.ownTime();
  if (ownTime.runs()) ownTime.rest(m_context.executor.refreshNow());
}

void Exchange::noteBackPressure() {
  if (!active()) return;
  if (const bool paused = m_session->bytesWaiting() > 0; paused != m_targetPaused) {
    m_targetPaused = paused;
    m_flow.setUpstreamPaused(paused, now());
    m_session->watchSending();
  }
  if (const bool paused = m_target && m_target->bytesWaiting() > 0; paused != m_clientPaused) {
    m_clientPaused = paused;
    m_flow.setRequestPaused(paused, now());
  }
  m_timer.set(m_flow.deadline());
}

// --- Time, and connections in the making
// -----------------------------------------------------------------------------

void Exchange::onTimer() {
  if (!active() || m_finishing) return;
  m_flow.onTimer(now(), m_commands);
  runAndFlush();
}

void Exchange::onDrainDeadline() {
  if (!active()) return;
  if (!m_finishing) {
    const DownstreamSession& session = *m_session;  // it outlives this turn
    m_flow.onDrainDeadline(now(), m_commands);
    run();
    if (!session.serves(*this)) return;  // the pool keeps only so many
  }
  if (active() && m_finishing) close();  // what the client has not taken by now it will not get
}

void Exchange::onConnected(std::unique_ptr<io::Stream> stream) {
  m_connecting.reset();
  m_context.executor.refreshNow();  // a handshake has its own work, which is none of ours
  m_context.counters.upstreamOpened.fetch_add(1, std::memory_order_relaxed);
  adopt(std::make_unique<UpstreamConnection>(m_context, std::move(stream), *m_flow.target(),
                                             *std::exchange(m_dialling, std::nullopt)),
        flow::ExchangeFlow::Reuse::Fresh);
  runAndFlush();
}

void Exchange::onConnectFailed(Error error) {
  m_connecting.reset();
  m_dialling.reset();
  m_flow.onConnectFailed(std::move(error), now(), m_commands);
  runAndFlush();
}

// --- Commands
// --------------------------------------------------------------------------------------------------------

// Carries out what the flow has commanded, and what it commands in answer. May end the exchange and begin the
// session's next one on this very object: nothing may follow a call of run() that looks at the exchange.
void Exchange::run() {
  if (m_running) return;
  m_running = true;
  for (size_t next = 0;;) {
    if (next < m_commands.size()) {
      const flow::Command command = m_commands[next++];  // a copy: the list may grow meanwhile
      carryOut(command);
    } else if (m_targetFailure) {
      const Error failure = std::move(*m_targetFailure);
      m_targetFailure.reset();
      m_flow.onUpstreamLost(failure, now(), m_commands);
    } else {
      break;
    }
  }
  m_commands.clear();
  m_running = false;
  if (m_connecting || m_flow.waiting()) onPassedOn();
  m_timer.set(m_flow.deadline());
  if (m_finishing) return finishWhenSent();
  if (m_resumeClient) {
    m_resumeClient = false;
    m_session->pump();
  }
}

// For what comes by itself, not in the turn of a connection that is flushed at its end. This may be gone when
// run() returns: the pool keeps only so many.
void Exchange::runAndFlush() {
  WorkerContext& context = m_context;
  run();
  context.flush();
}

void Exchange::carryOut(const flow::Command& command) {
  switch (command.kind) {
    case CommandKind::AskAuthority:
      return askAuthority();
    case CommandKind::EnterGate:
      return enterGate();
    case CommandKind::WantMetrics:
      return writeMetrics();
    case CommandKind::Connect:
    case CommandKind::ConnectFresh:
      return connectTarget(command.kind);
    case CommandKind::SendRequestHead:
      return sendRequestHead();
    case CommandKind::SendRequestBody:
      if (m_target) m_target->sendBody(command.bytes);
      return;
    case CommandKind::EndRequest:
      if (m_target) m_target->endRequest();
      return;
    case CommandKind::ReadRequestBody:
      m_resumeClient = true;
      return;
    case CommandKind::SendContinue:
      return m_session->sendContinue();
    case CommandKind::SendInformational:
      return m_session->sendInformational(m_flow.response());
    case CommandKind::SendResponseHead:
      return sendResponseHead();
    case CommandKind::SendResponseBody:
      if (!m_headRelayed) m_recorder.body(DetailKind::ResponseBody, command.bytes, now());
      return m_session->sendBody(command.bytes);
    case CommandKind::EndResponse:
      return m_session->endResponse(m_flow.request(), m_flow.responseTrailers());
    case CommandKind::BeginTunnel:
      m_session->sendUpgrade(m_flow.response());
      m_target->beginTunnel();
      m_resumeClient = true;
      return;
    case CommandKind::EndTunnelUp:
      if (m_target) m_target->endTunnel();
      return;
    case CommandKind::EndTunnelDown:
      return m_session->endTunnel();
    case CommandKind::DropUpstream:
      m_connecting.reset();
      m_dialling.reset();
      if (m_target) {
        m_target->takeBack();
        m_context.bury(std::move(m_target));
      }
      return;
    case CommandKind::CutDownstream:
      return m_session->cut();
    case CommandKind::Finish:
      m_asking.reset();
      releaseTarget();
      m_finishing = true;
      return;
  }
}

void Exchange::askAuthority() {
  const flow::ForwardAuthPlan& plan = *m_flow.route()->access.authority;
  const flow::TargetPlan& target = *m_flow.authority();
  SubrequestMessage message;
  message.target = target.basePath + plan.path;
  message.host = target.hostField;
  message.fields = m_flow.authorityFields();
  SubrequestObserver& observer = *this;
  m_asking = std::make_unique<Subrequest>(
      m_context.subrequests, SubrequestPlace{endpointOf(target), target.endpoint}, message,
      SubrequestLimits{.timeout = plan.timeout, .maxBody = kMaxAuthorityBody}, observer);
}

void Exchange::onSubrequestDone(Result<SubrequestAnswer> result) {
  if (result.ok())
    m_flow.onAuthority(result->status, result->fields, result->body, now(), m_commands);
  else
    m_flow.onAuthorityFailed(result.error(), now(), m_commands);
  runAndFlush();
}

void Exchange::enterGate() {
  const flow::ConcurrencyPlan& plan = *m_flow.route()->access.concurrency;
  GatePassObserver& observer = *this;
  if (!m_pass) m_pass = std::make_unique<GatePass>(m_context.executor, observer);
  switch (m_pass->ask(plan.gate, {plan.limit, plan.queue})) {
    case GatePass::Entry::Entered:
      return m_flow.onSlot(now(), m_commands);
    case GatePass::Entry::Refused:
      return m_flow.onGateFull(now(), m_commands);
    case GatePass::Entry::Queued:
      return;
  }
}

void Exchange::onGateOpen() {
  m_flow.onSlot(now(), m_commands);
  runAndFlush();
}

void Exchange::writeMetrics() {
  m_flow.onMetrics(m_context.metrics ? m_context.metrics() : std::string(), now(), m_commands);
}

void Exchange::connectTarget(CommandKind kind) {
  const flow::TargetPlan& target = *m_flow.target();
  m_recorder.attempt(m_flow.summary(), now());
  if (kind == CommandKind::Connect) {
    if (auto kept = m_context.warm.take(target.endpointKey))
      return adopt(std::move(kept), flow::ExchangeFlow::Reuse::Kept);
  }
  // A server that may serve one connection at a time should not be waiting on one that rests with another
  // worker. Counted first: who puts a connection to rest from now on sees that somebody waits.
  m_dialling.emplace(target.endpoint);
  if (!target.endpoint->parallel.load() && target.endpoint->served.load() > 0 && m_context.dropWarmElsewhere)
    m_context.dropWarmElsewhere(target.endpointKey);
  m_connecting = m_context.connector.connect(endpointOf(target), *this);
}

void Exchange::adopt(std::unique_ptr<UpstreamConnection> connection, flow::ExchangeFlow::Reuse reuse) {
  m_target = std::move(connection);
  m_target->lend(*this);
  m_flow.onConnected(reuse, now(), m_commands);
}

void Exchange::sendRequestHead() {
  if (!m_target) return;
  const http::RequestHead& request = m_flow.request();
  http::WireFraming framing;
  framing.body = request.framing;
  framing.contentLength = request.contentLength;
  framing.host = m_flow.upstreamHost();
  framing.sendTe = request.acceptsTrailers;
  if (m_flow.wantsWebSocket()) framing.upgrade = "websocket";
  m_target->sendHead(request.method, m_flow.upstreamTarget(), request.fields, framing, m_context.text);
  m_recorder.head(DetailKind::AttemptHead, m_context.text, now());
}

void Exchange::sendResponseHead() {
  const ByteView wireText =
      m_session->sendHead(m_flow.request(), m_flow.response(), m_flow.requestComplete(), m_flow.mustClose());
  if (!m_headRelayed) m_recorder.head(DetailKind::ResponseHead, wireText, now());
}

void Exchange::releaseTarget() {
  if (!m_target) return;
  const bool reusable = m_target->takeBack();
  const flow::PoolPlan& pool = *m_flow.pool();
  if (reusable)
    m_context.warm.put(std::move(m_target), pool.idleConnections, pool.idleTimeout);
  else
    m_context.bury(std::move(m_target));
}

// --- The end
// ---------------------------------------------------------------------------------------------------------

void Exchange::finishWhenSent() {
  m_context.flush();
  if (!active() || !m_finishing) return;  // the flush has met a lost client, which ended it
  if (m_session->bytesWaiting() > 0 && !m_session->lost())
    m_session->watchSending();
  else
    close();
}

void Exchange::close() {
  record::Summary& summary = m_flow.summary();
  summary.bytesOut = m_session->bytesSent() - m_sentBefore;
  summary.total = Nanoseconds(now() - summary.started);
  if (m_headRelayed && !m_flow.ownTime().runs()) summary.overhead = m_flow.ownTime().counted();
  if (summary.error != ErrorType::None) {
    if (!m_headRelayed) m_context.counters.refused.fetch_add(1, std::memory_order_relaxed);
    if (const auto refusal = refusalOf(summary.error)) m_context.counters.refusals.note(*refusal);
  }
  m_recorder.close(summary);
  m_context.counters.inFlight.fetch_sub(1, std::memory_order_relaxed);
  m_finishing = false;
  if (m_pass) m_pass->giveBack();
  DownstreamSession* session = m_session;
  m_session = nullptr;
  session->onExchangeFinished(m_flow.mustClose());
}

// --- ExchangePool
// ----------------------------------------------------------------------------------------------------

std::unique_ptr<Exchange> ExchangePool::take(WorkerContext& context) {
  if (m_free.empty()) return std::make_unique<Exchange>(context);
  std::unique_ptr<Exchange> exchange = std::move(m_free.back());
  m_free.pop_back();
  return exchange;
}

void ExchangePool::giveBack(std::unique_ptr<Exchange> exchange) {
  exchange->resetReader();
  if (m_free.size() < kKeep) m_free.push_back(std::move(exchange));
}

}  // namespace headgate::engine
