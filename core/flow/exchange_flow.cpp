#include "core/flow/exchange_flow.h"

#include <algorithm>

#include "core/flow/duration_text.h"
#include "core/flow/forwarding.h"
#include "core/flow/own_reply.h"
#include "core/http/grammar.h"
#include "core/http/hop_by_hop.h"
#include "core/http/uri.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::flow {
namespace {

using http::FieldId;
using record::EndedBy;
using record::TimeoutStage;

// Request body kept for a second try while the first may have met a connection that the target had just
// closed.
constexpr size_t kReplayLimit = 64 * 1024;
// After one side of a tunnel has ended, the other gets this long to end too.
constexpr Milliseconds kTunnelCloseGrace{10'000};

EndedBy endedBy(ErrorType type) {
  switch (type) {
    case ErrorType::None:
      return EndedBy::Complete;
    case ErrorType::ClientClosed:
    case ErrorType::ClientReset:
      return EndedBy::Client;
    case ErrorType::DnsFailed:
    case ErrorType::ConnectRefused:
    case ErrorType::ConnectFailed:
    case ErrorType::UpstreamReset:
    case ErrorType::UpstreamResetReused:
    case ErrorType::UpstreamClosed:
    case ErrorType::UpstreamMalformed:
    case ErrorType::UpstreamHeadTooLarge:
    case ErrorType::UpstreamTruncated:
    case ErrorType::TlsFailed:
      return EndedBy::Upstream;
    default:
      return EndedBy::Gateway;
  }
}

TimeoutStage timeoutStage(ErrorType type) {
  switch (type) {
    case ErrorType::HeadTimeout:
      return TimeoutStage::Head;
    case ErrorType::RequestBodyTimeout:
      return TimeoutStage::RequestBody;
    case ErrorType::WriteTimeout:
      return TimeoutStage::Write;
    case ErrorType::ConnectTimeout:
      return TimeoutStage::Connect;
    case ErrorType::FirstByteTimeout:
      return TimeoutStage::FirstByte;
    case ErrorType::IdleTimeout:
      return TimeoutStage::Idle;
    case ErrorType::TotalTimeout:
      return TimeoutStage::Total;
    case ErrorType::TunnelTimeout:
      return TimeoutStage::Tunnel;
    default:
      return TimeoutStage::None;
  }
}

void push(Commands& out, CommandKind kind, ByteView bytes = {}) {
  out.push_back({kind, bytes});
}

}  // namespace

void ExchangeFlow::begin(std::shared_ptr<const Snapshot> snapshot, const ConnectionFacts& connection,
                         const ExchangeStart& start) {
  m_snapshot = std::move(snapshot);
  m_connection = connection;
  m_gatewayId = start.gatewayId;
  m_response.clear();
  m_responseTrailers.clear();
  m_path.clear();
  m_requestId.assign(start.requestId);
  m_clientIp.assign(connection.peerIp);
  m_originalHost.clear();
  m_upstreamTarget.clear();
  m_upstreamHost.clear();
  m_ruleHost.clear();
  m_ownBody.clear();
  m_replay.clear();
  m_route = nullptr;
  m_pool = nullptr;
  m_target = nullptr;
  m_tried.clear();
  m_phase = Phase::Head;
  m_clientIsBrowser = m_wantsWebSocket = m_requestEnded = m_requestSent = m_upstreamOpen = m_connected =
      m_reused = false;
  m_responseStarted = m_mustClose = m_upstreamPaused = m_requestPaused = false;
  m_tunnelUpEnded = m_tunnelDownEnded = false;
  m_replayable = true;
  m_attempts = 0;
  m_deadlines.fill(kNever);

  m_summary = record::Summary{};
  m_summary.exchange = start.exchange;
  m_summary.connection = connection.id;
  m_summary.startedWall = start.wall;
  m_summary.started = start.steady;
  m_summary.listener = m_snapshot->listeners[connection.listener].name;
  m_summary.clientPort = connection.peerPort;
  m_summary.secure = connection.secure;
  m_summary.clientIp.assign(connection.peerIp);
  m_summary.requestId.assign(m_requestId);
}

// --- Request, in phase order
// -----------------------------------------------------------------------------------------

void ExchangeFlow::onRequestHead(SteadyTime now, Commands& out) {
  m_requestEnded = m_request.framing == http::Framing::None;
  m_originalHost = m_request.host;
  m_clientIsBrowser = prefersText(m_request.fields.first(FieldId::Accept));
  const std::string_view ownId = m_request.fields.first(FieldId::XRequestId);
  if (http::isSafeRequestId(ownId)) m_requestId.assign(ownId);
  const ListenerPlan& listener = m_snapshot->listeners[m_connection.listener];
  m_clientIp = clientAddress(m_request.fields, m_connection.peerIp, listener.trustedProxies);

  m_summary.requestId.assign(m_requestId);
  m_summary.clientIp.assign(m_clientIp);
  m_summary.method.assign(m_request.method);
  m_summary.host.assign(m_originalHost);
  m_summary.path.assign(m_request.path);

  if (Error error = http::normalizePathInto(m_request.path, m_path); error.type != ErrorType::None)
    return fail(std::move(error), now, out);
  m_summary.path.assign(m_path);
  if (hasPassed(m_request.fields, m_gatewayId)) return fail({ErrorType::LoopDetected, {}}, now, out);

  route::RouteFacts facts;
  facts.listener = static_cast<uint32_t>(m_connection.listener);
  facts.method = m_request.method;
  facts.host = m_request.host;
  facts.path = m_path;
  facts.query = m_request.query;
  facts.fields = &m_request.fields;
  const auto found = m_snapshot->table.find(facts);
  if (!found) return fail({ErrorType::NoRoute, {}}, now, out);
  m_route = &m_snapshot->routes[*found];
  m_summary.route = m_route->name;
  if (m_route->timeouts.total != kOff) arm(kTotal, m_route->timeouts.total, m_summary.started);

  if (!m_route->secretProblem.empty())
    return fail({ErrorType::SecretUnavailable, m_route->secretProblem}, now, out);
  if (m_route->bodyLimit != 0 && m_request.framing == http::Framing::Length &&
      m_request.contentLength > m_route->bodyLimit)
    return fail({ErrorType::BodyTooLarge, std::to_string(m_request.contentLength) + " bytes announced"}, now,
                out);

  if (const auto* action = std::get_if<RespondAction>(&m_route->action)) return respond(*action, now, out);
  if (const auto* action = std::get_if<RedirectAction>(&m_route->action)) return redirect(*action, now, out);

  m_wantsWebSocket = m_request.wantsWebSocket;
  if (m_wantsWebSocket) {
    if (auto checked = stream::checkWebSocketRequest(m_request); !checked.ok())
      return fail(std::move(checked).error(), now, out);
  }
  m_pool = &m_snapshot->pools[std::get<ForwardAction>(m_route->action).pool];
  m_summary.pool = m_pool->name;
  if (!chooseTarget()) return fail({ErrorType::NoTarget, "pool " + m_pool->id}, now, out);
  prepareRequestHeaders();
  connect(CommandKind::Connect, now, out);
}

void ExchangeFlow::onRequestRefused(Error error, SteadyTime now, Commands& out) {
  m_summary.method.assign(m_request.method);
  m_summary.path.assign(m_request.target);
  m_mustClose = true;
  fail(std::move(error), now, out);
}

// Round robin over the targets that are on and were not tried yet.
bool ExchangeFlow::chooseTarget() {
  const auto& targets = m_pool->targets;
  if (targets.empty()) return false;
  const uint64_t turn = m_pool->cell->turn.fetch_add(1, std::memory_order_relaxed);
  for (size_t i = 0; i < targets.size(); ++i) {
    const TargetPlan& candidate = targets[(turn + i) % targets.size()];
    if (!candidate.enabled || std::find(m_tried.begin(), m_tried.end(), &candidate) != m_tried.end())
      continue;
    m_target = &candidate;
    m_summary.target = candidate.name;
    return true;
  }
  return false;
}

policy::Variables ExchangeFlow::variables() const {
  policy::Variables variables;
  variables.clientIp = m_clientIp;
  variables.requestId = m_requestId;
  variables.route = m_route ? std::string_view(m_route->id) : std::string_view();
  variables.host = m_originalHost;
  variables.client = m_clientIp;
  variables.path = m_path;
  variables.query = m_request.query;
  return variables;
}

// Once an exchange: what does not depend on the target.
void ExchangeFlow::prepareRequestHeaders() {
  http::HeaderMap& fields = m_request.fields;
  http::removeHopByHop(fields);
  fields.remove(FieldId::Host);
  fields.remove(FieldId::Expect);  // answered here, see SendContinue

  const ListenerPlan& listener = m_snapshot->listeners[m_connection.listener];
  ForwardingFacts facts;
  facts.peerIp = m_connection.peerIp;
  facts.peerTrusted = isTrusted(m_connection.peerIp, listener.trustedProxies);
  facts.secure = m_connection.secure;
  facts.localPort = m_connection.localPort;
  facts.host = m_originalHost;
  facts.gatewayId = m_gatewayId;
  facts.requestId = m_requestId;
  facts.version = m_request.version;
  facts.forwarded = m_route->forwarded;
  setForwardingFields(fields, facts);
  for (const policy::HeaderRules& rules : m_route->requestHeaders)
    rules.apply(fields, variables(), m_scratch);
  if (fields.has(FieldId::Host)) {  // a rule's word is the last
    m_ruleHost = fields.first(FieldId::Host);
    fields.remove(FieldId::Host);
  }
}

// Once an attempt: what the target decides.
void ExchangeFlow::prepareTarget() {
  m_upstreamTarget.clear();
  if (m_path == "*")
    m_upstreamTarget = "*";
  else
    route::rewritePath(m_route->rewrite, m_target->basePath, m_path, m_upstreamTarget);
  if (m_request.hasQuery) {
    m_upstreamTarget += '?';
    m_upstreamTarget += m_request.query;
  }
  switch (m_route->hostRule) {
    case HostRule::Auto:
      m_upstreamHost = m_target->secure || m_originalHost.empty() ? m_target->hostField : m_originalHost;
      break;
    case HostRule::Preserve:
      m_upstreamHost = m_originalHost.empty() ? m_target->hostField : m_originalHost;
      break;
    case HostRule::Target:
      m_upstreamHost = m_target->hostField;
      break;
    case HostRule::Fixed:
      m_upstreamHost = m_route->fixedHost;
      break;
  }
  if (!m_ruleHost.empty()) m_upstreamHost = m_ruleHost;
}

void ExchangeFlow::connect(CommandKind kind, SteadyTime now, Commands& out) {
  prepareTarget();
  ++m_attempts;
  m_summary.attempts = static_cast<uint16_t>(m_attempts);
  m_phase = Phase::Connecting;
  m_upstreamOpen = true;
  m_connected = false;
  m_requestSent = false;
  m_attemptStarted = now;
  m_target->cell->inFlight.fetch_add(1, std::memory_order_relaxed);
  if (m_route->timeouts.connect != kOff) arm(kConnect, m_route->timeouts.connect, now);
  push(out, kind);
}

void ExchangeFlow::leaveTarget() {
  if (!m_upstreamOpen) return;
  m_upstreamOpen = false;
  m_connected = false;
  m_target->cell->inFlight.fetch_sub(1, std::memory_order_relaxed);
}

void ExchangeFlow::dropUpstream(Commands& out) {
  if (!m_upstreamOpen) return;
  leaveTarget();
  push(out, CommandKind::DropUpstream);
}

void ExchangeFlow::onRequestBody(ByteView bytes, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Exchanging) return;
  m_summary.requestBodyBytes += bytes.size();
  if (m_route->bodyLimit != 0 && m_summary.requestBodyBytes > m_route->bodyLimit) {
    m_mustClose = true;
    return fail({ErrorType::BodyTooLarge, "more than " + std::to_string(m_route->bodyLimit) + " bytes came"},
                now, out);
  }
  if (m_reused && m_replayable && !m_responseStarted) {
    if (mayRepeat() && m_replay.size() + bytes.size() <= kReplayLimit)
      m_replay.append(bytes);
    else
      m_replayable = false;
  } else {
    m_replayable = false;
  }
  arm(kRequestBody, m_route->timeouts.requestBody, now);
  if (!m_responseStarted) arm(kFirstByte, m_route->timeouts.firstByte, now);
  push(out, CommandKind::SendRequestBody, bytes);
}

void ExchangeFlow::onRequestEnd(SteadyTime now, Commands& out) {
  if (m_requestEnded) return;
  m_requestEnded = true;
  disarm(kRequestBody);
  if (m_phase != Phase::Exchanging) return;
  if (!m_responseStarted) arm(kFirstByte, m_route->timeouts.firstByte, now);
  m_requestSent = true;
  push(out, CommandKind::EndRequest);
}

void ExchangeFlow::onRequestBroken(Error error, SteadyTime now, Commands& out) {
  m_mustClose = true;
  fail(std::move(error), now, out);
}

void ExchangeFlow::onDownstreamLost(Error error, SteadyTime now, Commands& out) {
  if (finished()) return;
  m_mustClose = true;
  noteError(error);
  dropUpstream(out);
  finish(now, out);
}

// --- The attempt
// -----------------------------------------------------------------------------------------------------

void ExchangeFlow::onConnected(Reuse reuse, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Connecting) return;
  m_phase = Phase::Exchanging;
  m_connected = true;
  m_reused = reuse == Reuse::Kept;
  m_summary.reusedConnection = m_reused;
  m_summary.connect = m_reused ? Nanoseconds{0} : Nanoseconds(now - m_attemptStarted);
  disarm(kConnect);
  arm(kFirstByte, m_route->timeouts.firstByte, now);
  push(out, CommandKind::SendRequestHead);
  if (!m_replay.empty()) push(out, CommandKind::SendRequestBody, m_replay);
  if (m_requestEnded) {
    m_requestSent = true;
    push(out, CommandKind::EndRequest);
    return;
  }
  arm(kRequestBody, m_route->timeouts.requestBody, now);
  if (m_request.expectsContinue && m_replay.empty()) push(out, CommandKind::SendContinue);
  push(out, CommandKind::ReadRequestBody);
}

void ExchangeFlow::onConnectFailed(Error error, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Connecting) return;
  leaveTarget();
  disarm(kConnect);
  m_tried.push_back(m_target);
  if (m_route->retry.onConnect && m_attempts < m_route->retry.attempts && chooseTarget())
    return connect(CommandKind::Connect, now, out);
  fail(std::move(error), now, out);
}

// A kept connection that turns out to be dead says nothing about the target: the same one is asked again,
// freshly.
bool ExchangeFlow::retryStale(SteadyTime now, Commands& out) {
  const bool nothingLost = m_replayable || m_summary.requestBodyBytes == 0;
  if (!m_reused || m_responseStarted || !mayRepeat() || !nothingLost) return false;
  dropUpstream(out);
  disarm(kFirstByte);
  connect(CommandKind::ConnectFresh, now, out);
  return true;
}

bool ExchangeFlow::mayRepeat() const {
  return m_route->retry.nonIdempotent || http::isIdempotent(m_request.method);
}

void ExchangeFlow::onUpstreamLost(Error error, SteadyTime now, Commands& out) {
  if (finished() || !m_upstreamOpen) return;
  if (m_phase == Phase::Tunnel) return onTunnelEnd(Side::Upstream, now, out);
  const bool closedUnasked =
      error.type == ErrorType::UpstreamReset || error.type == ErrorType::UpstreamClosed;
  if (closedUnasked && m_reused && !m_responseStarted) {
    if (retryStale(now, out)) return;
    error.type = ErrorType::UpstreamResetReused;
  }
  fail(std::move(error), now, out);
}

void ExchangeFlow::onResponseHead(SteadyTime now, Commands& out) {
  if (m_phase != Phase::Exchanging) return;
  if (m_response.informational()) {
    // Our own 100 has answered the expectation; the target's would be a second one.
    if (m_response.status == 100 || m_request.version == http::MinorVersion::Http10) return;
    http::removeHopByHop(m_response.fields);
    return push(out, CommandKind::SendInformational);
  }
  if (m_response.status == 101) return startTunnel(now, out);

  m_responseStarted = true;
  m_replay.clear();
  m_lastResponseBytes = now;
  m_summary.status = m_response.status;
  m_summary.firstByte = Nanoseconds(now - m_summary.started);
  disarm(kFirstByte);
  arm(kIdle, m_route->timeouts.idle, now);
  // The target answers before it has the whole request: whether it still wants the rest is unknown, so the
  // connection ends with this exchange.
  if (!m_requestEnded) m_mustClose = true;
  editResponseFields();
  push(out, CommandKind::SendResponseHead);
}

void ExchangeFlow::editResponseFields() {
  http::HeaderMap& fields = m_response.fields;
  http::removeHopByHop(fields);
  if (!m_route->responseHeaders.empty())
    for (const policy::HeaderRules& rules : m_route->responseHeaders)
      rules.apply(fields, variables(), m_scratch);
  if (!fields.has(FieldId::XRequestId)) fields.add("X-Request-ID", m_requestId, FieldId::XRequestId);
}

void ExchangeFlow::onResponseBody(ByteView bytes, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Exchanging) return;
  m_summary.responseBodyBytes += bytes.size();
  m_summary.largestGap = std::max(m_summary.largestGap, Nanoseconds(now - m_lastResponseBytes));
  m_lastResponseBytes = now;
  if (!m_upstreamPaused) arm(kIdle, m_route->timeouts.idle, now);
  push(out, CommandKind::SendResponseBody, bytes);
}

void ExchangeFlow::onResponseEnd(const http::Trailers& trailers, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Exchanging) return;
  m_responseTrailers = trailers;
  m_summary.largestGap = std::max(m_summary.largestGap, Nanoseconds(now - m_lastResponseBytes));
  push(out, CommandKind::EndResponse);
  if (m_requestEnded) {
    leaveTarget();
  } else {
    m_mustClose = true;
    dropUpstream(out);
  }
  finish(now, out);
}

// --- Tunnel
// ----------------------------------------------------------------------------------------------------------

void ExchangeFlow::startTunnel(SteadyTime now, Commands& out) {
  if (!m_wantsWebSocket)
    return fail({ErrorType::UpstreamMalformed, "101 to a request that asked for no upgrade"}, now, out);
  if (auto checked = stream::checkWebSocketResponse(m_request, m_response); !checked.ok())
    return fail(std::move(checked).error(), now, out);
  m_responseStarted = true;
  m_phase = Phase::Tunnel;
  m_mustClose = true;
  m_summary.status = 101;
  m_summary.upgraded = true;
  m_summary.firstByte = Nanoseconds(now - m_summary.started);
  disarm(kFirstByte);
  disarm(kTotal);
  arm(kTunnel, m_route->timeouts.tunnel, now);
  editResponseFields();
  push(out, CommandKind::BeginTunnel);
}

void ExchangeFlow::onTunnelBytes(Side from, size_t bytes, SteadyTime now) {
  (from == Side::Downstream ? m_summary.requestBodyBytes : m_summary.responseBodyBytes) += bytes;
  arm(kTunnel, m_route->timeouts.tunnel, now);
}

void ExchangeFlow::onTunnelEnd(Side side, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Tunnel) return;
  bool& ended = side == Side::Upstream ? m_tunnelDownEnded : m_tunnelUpEnded;
  if (ended) return;
  ended = true;
  if (!m_tunnelUpEnded || !m_tunnelDownEnded)
    m_summary.endedBy = side == Side::Upstream ? EndedBy::Upstream : EndedBy::Client;  // who ended first
  push(out, side == Side::Upstream ? CommandKind::EndTunnelDown : CommandKind::EndTunnelUp);
  if (m_tunnelUpEnded && m_tunnelDownEnded) {
    dropUpstream(out);
    return finish(now, out);
  }
  arm(kTunnelClose, kTunnelCloseGrace, now);
}

// --- Time
// ------------------------------------------------------------------------------------------------------------

void ExchangeFlow::arm(TimerIndex timer, Milliseconds after, SteadyTime now) {
  m_deadlines[timer] = after == kOff ? kNever : now + after;
}

SteadyTime ExchangeFlow::deadline() const {
  return *std::min_element(m_deadlines.begin(), m_deadlines.end());
}

void ExchangeFlow::setUpstreamPaused(bool paused, SteadyTime now) {
  m_upstreamPaused = paused;
  if (m_phase != Phase::Exchanging || !m_responseStarted) return;
  if (paused)
    disarm(kIdle);
  else
    arm(kIdle, m_route->timeouts.idle, now);
  m_lastResponseBytes = now;  // the silence was ours, so it is no gap of the target
}

void ExchangeFlow::setRequestPaused(bool paused, SteadyTime now) {
  m_requestPaused = paused;
  if (m_requestEnded || m_phase != Phase::Exchanging) return;
  if (paused)
    disarm(kRequestBody);
  else
    arm(kRequestBody, m_route->timeouts.requestBody, now);
}

void ExchangeFlow::onTimer(SteadyTime now, Commands& out) {
  for (size_t i = 0; i < kTimers && !finished(); ++i) {
    if (m_deadlines[i] > now) continue;
    m_deadlines[i] = kNever;
    const RouteTimeouts& limits = m_route->timeouts;
    const auto silence = [](std::string_view what, Milliseconds limit) {
      return std::string(what) + " for " + durationText(limit);
    };
    switch (static_cast<TimerIndex>(i)) {
      case kConnect:
        push(out, CommandKind::DropUpstream);
        onConnectFailed(
            {ErrorType::ConnectTimeout, silence("no connection to " + m_target->url, limits.connect)}, now,
            out);
        break;
      case kRequestBody:
        m_mustClose = true;
        fail({ErrorType::RequestBodyTimeout, silence("no body bytes came", limits.requestBody)}, now, out);
        break;
      case kFirstByte:
        fail({ErrorType::FirstByteTimeout, silence("no answer came", limits.firstByte)}, now, out);
        break;
      case kIdle:
        fail({ErrorType::IdleTimeout, silence("nothing came", limits.idle)}, now, out);
        break;
      case kTotal:
        fail({ErrorType::TotalTimeout, "not done after " + durationText(limits.total)}, now, out);
        break;
      case kTunnel:
        fail({ErrorType::TunnelTimeout, silence("nothing passed", limits.tunnel)}, now, out);
        break;
      case kTunnelClose:
        dropUpstream(out);
        push(out, CommandKind::CutDownstream);
        finish(now, out);
        break;
      case kTimers:
        break;
    }
  }
}

void ExchangeFlow::onDrainDeadline(SteadyTime now, Commands& out) {
  if (finished()) return;
  fail({ErrorType::ShuttingDown, "the drain limit was reached"}, now, out);
  m_summary.endedBy = EndedBy::Drain;
}

// --- Ends
// ------------------------------------------------------------------------------------------------------------

void ExchangeFlow::noteError(const Error& error) {
  m_summary.error = error.type;
  m_summary.errorDetail.assign(error.detail);
  m_summary.timeoutStage = timeoutStage(error.type);
  m_summary.endedBy = endedBy(error.type);
}

void ExchangeFlow::noteLateLoss(const Error& error, SteadyTime now) {
  noteError(error);
  m_mustClose = true;
  m_summary.total = Nanoseconds(now - m_summary.started);
}

void ExchangeFlow::fail(Error error, SteadyTime now, Commands& out) {
  if (finished()) return;
  noteError(error);
  dropUpstream(out);
  if (m_responseStarted || error.status() == 0) {
    m_mustClose = true;
    push(out, CommandKind::CutDownstream);
  } else {
    replyWithError(error, out);
  }
  finish(now, out);
}

void ExchangeFlow::replyWithError(const Error& error, Commands& out) {
  m_response.clear();
  m_response.status = error.status();
  m_ownBody.clear();
  const OwnReplyFacts facts{m_requestId, m_route ? std::string_view(m_route->id) : std::string_view()};
  if (m_clientIsBrowser) {
    appendErrorText(m_ownBody, error, facts);
    m_response.fields.add("Content-Type", "text/plain; charset=utf-8", FieldId::ContentType);
    m_response.fields.add("X-Content-Type-Options", "nosniff");
  } else {
    appendErrorJson(m_ownBody, error, facts);
    m_response.fields.add("Content-Type", "application/json", FieldId::ContentType);
  }
  m_response.fields.add("Cache-Control", "no-store");
  if (error.type == ErrorType::MethodNotAllowed)
    m_response.fields.add("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  if (error.type == ErrorType::UpgradeVersion)
    m_response.fields.add("Sec-WebSocket-Version", "13", FieldId::SecWebSocketVersion);
  sendOwnReply(out);
}

void ExchangeFlow::respond(const RespondAction& action, SteadyTime now, Commands& out) {
  m_response.clear();
  m_response.status = action.status;
  for (const auto& [name, value] : action.headers) {
    m_scratch.clear();
    value.expand(variables(), m_scratch);
    m_response.fields.add(name, m_scratch);
  }
  m_ownBody.clear();
  action.body.expand(variables(), m_ownBody);
  sendOwnReply(out);
  finish(now, out);
}

void ExchangeFlow::redirect(const RedirectAction& action, SteadyTime now, Commands& out) {
  m_response.clear();
  m_response.status = action.status;
  m_scratch.clear();
  action.to.expand(variables(), m_scratch);
  m_response.fields.add("Location", m_scratch);
  m_ownBody.clear();
  sendOwnReply(out);
  finish(now, out);
}

void ExchangeFlow::sendOwnReply(Commands& out) {
  m_response.reason = http::reasonPhrase(m_response.status);
  const bool bodyAllowed = m_response.status != 204 && m_response.status != 304;
  if (!bodyAllowed) m_ownBody.clear();
  m_response.framing = bodyAllowed ? http::Framing::Length : http::Framing::None;
  m_response.contentLength = m_ownBody.size();
  if (m_route)
    for (const policy::HeaderRules& rules : m_route->responseHeaders)
      rules.apply(m_response.fields, variables(), m_scratch);
  m_response.fields.set("X-Request-ID", m_requestId);
  if (!m_requestEnded) m_mustClose = true;
  m_phase = Phase::Replying;
  m_responseStarted = true;
  m_summary.status = m_response.status;
  push(out, CommandKind::SendResponseHead);
  if (!m_ownBody.empty() && m_request.method != "HEAD") {
    m_summary.responseBodyBytes = m_ownBody.size();
    push(out, CommandKind::SendResponseBody, m_ownBody);
  }
  push(out, CommandKind::EndResponse);
}

void ExchangeFlow::finish(SteadyTime now, Commands& out) {
  leaveTarget();
  m_phase = Phase::Finished;
  m_deadlines.fill(kNever);
  m_summary.total = Nanoseconds(now - m_summary.started);
  push(out, CommandKind::Finish);
}

}  // namespace headgate::flow
