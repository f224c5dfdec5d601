// The attempt at a target, its answer, and the tunnel that an answer may open.
#include <algorithm>

#include "core/flow/exchange_flow.h"
#include "core/http/grammar.h"
#include "core/http/hop_by_hop.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::flow {
namespace {

using http::FieldId;
using record::EndedBy;

// After one side of a tunnel has ended, the other gets this long to end too.
constexpr Milliseconds kTunnelCloseGrace{10'000};

}  // namespace

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

}  // namespace headgate::flow
