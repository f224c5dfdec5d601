// The attempt at a target, its answer, and the tunnel that an answer may open.
#include <algorithm>
#include <utility>

#include "core/flow/exchange_flow.h"
#include "core/http/grammar.h"
#include "core/http/hop_by_hop.h"
#include "core/http/retry_after.h"
#include "core/stream/stream_kind.h"
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
  m_ownTime.run(now);
  m_phase = Phase::Exchanging;
  m_connected = true;
  m_reused = reuse == Reuse::Kept;
  m_summary.reusedConnection = m_reused;
  m_summary.connect = m_reused ? Nanoseconds{0} : Nanoseconds(now - m_attemptStarted);
  if (!m_reused) m_choice.noteConnected(now);  // a kept one proves nothing about new ones
  disarm(kConnect);
  push(out, CommandKind::SendRequestHead);
  if (!m_replay.empty()) push(out, CommandKind::SendRequestBody, m_replay);
  if (m_requestEnded) {
    arm(kFirstByte, m_route->timeouts.firstByte, now);
    m_requestSent = true;
    push(out, CommandKind::EndRequest);
    return;
  }
  arm(kRequestBody, m_route->timeouts.requestBody, now);
  runPace(now);
  if (std::exchange(m_request.expectsContinue, false)) push(out, CommandKind::SendContinue);  // once
  push(out, CommandKind::ReadRequestBody);
}

void ExchangeFlow::onConnectFailed(Error error, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Connecting) return;
  if (const auto failure = TargetChoice::failureOf(error.type)) m_choice.noteFailure(*failure, now);
  leaveTarget();
  disarm(kConnect);
  if (m_route->retry.onConnect && tryNext(now, out)) return;
  fail(std::move(error), now, out);
}

// Another target, if there is one, or will be in time.
bool ExchangeFlow::tryNext(SteadyTime now, Commands& out) {
  if (m_attempts >= m_route->retry.attempts) return false;
  const TargetChoice::Outcome outcome = m_choice.chooseNext(choiceFacts(now));
  if (outcome == TargetChoice::Outcome::NoneUsable && m_route->wait.queue == 0) return false;
  goTo(outcome, now, out);
  return true;
}

// Can the request be sent once more, as it was?
bool ExchangeFlow::isReplayable() const {
  return m_mayRepeat && (m_replayable || m_summary.requestBodyBytes == 0);
}

// A kept connection that turns out to be dead says nothing about the target: the same one is asked again,
// freshly.
bool ExchangeFlow::retryStale(SteadyTime now, Commands& out) {
  if (!m_reused || m_responseStarted || !isReplayable()) return false;
  dropConnection(out);
  disarm(kFirstByte);
  connect(CommandKind::ConnectFresh, now, out);
  return true;
}

// The target has answered with a status for which the route asks another one. Without another one, within
// the budget, the answer is as good as any.
bool ExchangeFlow::retryAnswer(SteadyTime now, Commands& out) {
  if (!m_route->retry.statuses.test(m_response.status)) return false;
  const TargetChoice::Facts facts = choiceFacts(now);
  if (const auto pause = http::parseRetryAfter(m_response.fields.first("Retry-After"), facts.wall))
    m_choice.rest(now + *pause, now);
  if (m_attempts >= m_route->retry.attempts || !isReplayable() || !m_choice.replace(facts)) return false;
  dropConnection(out);
  disarm(kFirstByte);
  connect(CommandKind::Connect, now, out);
  return true;
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
  m_choice.noteAnswer(m_response.status, now - m_attemptStarted, now);
  if (retryAnswer(now, out)) return;

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
  const bool isReadable = m_response.fields.first(FieldId::ContentEncoding).empty();
  if (m_choice.pool()->ejection.countsStreams && isReadable &&
      stream::streamKind(m_response) == stream::StreamKind::EventStream)
    m_streamErrors = std::make_unique<StreamErrors>();
  editResponseFields(now);
  push(out, CommandKind::SendResponseHead);
}

void ExchangeFlow::editResponseFields(SteadyTime now) {
  http::HeaderMap& fields = m_response.fields;
  http::removeHopByHop(fields);
  if (!m_route->responseHeaders.empty())
    for (const policy::HeaderRules& rules : m_route->responseHeaders)
      rules.apply(fields, variables(), m_scratch);
  if (!fields.has(FieldId::XRequestId)) fields.add("X-Request-ID", m_requestId, FieldId::XRequestId);
  if (m_route->access.cors) m_route->access.cors->apply(m_origin, fields);
  if (m_choice.pool()->affinity.kind == AffinityPlan::Kind::None) return;
  const std::string cookie =
      m_choice.keepTogether(fields, m_response.status, m_connection.secure, choiceFacts(now));
  if (!cookie.empty()) fields.add("Set-Cookie", cookie, FieldId::SetCookie);
}

void ExchangeFlow::onResponseBody(ByteView bytes, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Exchanging) return;
  m_summary.responseBodyBytes += bytes.size();
  m_summary.largestGap = std::max(m_summary.largestGap, Nanoseconds(now - m_lastResponseBytes));
  m_lastResponseBytes = now;
  if (!m_upstreamPaused) arm(kIdle, m_route->timeouts.idle, now);
  if (m_streamErrors && !m_streamErrors->found()) {
    m_streamErrors->feed(bytes);
    if (m_streamErrors->found()) m_choice.noteFailure(upstream::Failure::Stream, now);
  }
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
  m_choice.noteAnswer(m_response.status, now - m_attemptStarted, now);
  disarm(kFirstByte);
  disarm(kTotal);
  arm(kTunnel, m_route->timeouts.tunnel, now);
  editResponseFields(now);
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
