// Time, and the ways in which an exchange ends: its timers, errors, and the replies of the gateway itself.
#include <algorithm>

#include "core/flow/duration_text.h"
#include "core/flow/exchange_flow.h"
#include "core/flow/own_reply.h"
#include "core/http/grammar.h"
#include "core/stream/stream_kind.h"

namespace headgate::flow {
namespace {

using http::FieldId;
using record::EndedBy;
using record::TimeoutStage;

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
    case ErrorType::CertificateExpired:
    case ErrorType::CertificateUntrusted:
    case ErrorType::CertificateWrongName:
    case ErrorType::AuthorityUnavailable:
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
    case ErrorType::RequestBodySlow:
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

}  // namespace

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

// Until the request has ended somebody is waited for, who would be blamed: the client for its body, or the
// target that does not take it.
void ExchangeFlow::setRequestPaused(bool paused, SteadyTime now) {
  if (m_requestEnded || m_phase != Phase::Exchanging) return;
  if (paused) {
    if (!m_responseStarted) arm(kFirstByte, m_route->timeouts.firstByte, now);
    disarm(kRequestBody);
    restPace(now);
  } else {
    disarm(kFirstByte);
    arm(kRequestBody, m_route->timeouts.requestBody, now);
    runPace(now);
  }
}

// The body's deadline is set when the client begins to be waited for, and looked at when it comes up: bytes
// that arrive cost nothing.
void ExchangeFlow::runPace(SteadyTime now) {
  m_pace.run(now);
  m_deadlines[kPace] = m_pace.dueAt(m_summary.requestBodyBytes);
}

void ExchangeFlow::restPace(SteadyTime now) {
  m_pace.rest(now);
  disarm(kPace);
}

void ExchangeFlow::checkPace(SteadyTime now, Commands& out) {
  m_deadlines[kPace] = m_pace.dueAt(m_summary.requestBodyBytes);
  if (m_deadlines[kPace] > now) return;
  m_mustClose = true;
  const auto seconds = std::chrono::floor<std::chrono::seconds>(m_pace.counted(now)).count();
  fail({ErrorType::RequestBodySlow,
        std::to_string(m_summary.requestBodyBytes) + " bytes of the body came in " + std::to_string(seconds) +
            "s, and " + std::to_string(m_snapshot->listeners[m_connection.listener].minimumRate) +
            " each second are the least"},
       now, out);
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
        onConnectFailed({ErrorType::ConnectTimeout,
                         silence("no connection to " + m_choice.target()->url, limits.connect)},
                        now, out);
        break;
      case kRequestBody:
        m_mustClose = true;
        fail({ErrorType::RequestBodyTimeout, silence("no body bytes came", limits.requestBody)}, now, out);
        break;
      case kPace:
        checkPace(now, out);
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
      case kQueue:
        setRetryAfter(std::chrono::seconds(1));
        fail({ErrorType::QueueTimeout,
              silence("no slot came free", m_route->access.concurrency->queueTimeout)},
             now, out);
        break;
      case kWaitPoll:
        m_choice.startOver();
        goTo(m_choice.chooseNext(choiceFacts(now)), now, out);
        break;
      case kWaitEnd:
        failForWantOfTarget(now, out);
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
  noteTargetFailure(error.type, now);
  endWait(now);
  dropUpstream(out);
  if (m_responseStarted || error.status() == 0) {
    m_mustClose = true;
    push(out, CommandKind::CutDownstream);
  } else {
    replyWithError(error, out);
  }
  finish(now, out);
}

// What an error of the target's, met on an attempt that it had, says about it. A stream that is cut counts
// only where the pool says so: some servers end theirs like that.
void ExchangeFlow::noteTargetFailure(ErrorType type, SteadyTime now) {
  if (!m_upstreamOpen) return;
  auto failure = TargetChoice::failureOf(type);
  if (!failure) return;
  const bool isStream = m_responseStarted && stream::streamKind(m_response) != stream::StreamKind::None;
  if (isStream && !m_choice.pool()->ejection.countsStreams) return;
  m_choice.noteFailure(isStream ? upstream::Failure::Stream : *failure, now);
}

// Whole seconds (RFC 9110 section 10.2.3), at least one.
void ExchangeFlow::setRetryAfter(Milliseconds after) {
  m_retryAfter = std::to_string(std::max<int64_t>(1, std::chrono::ceil<std::chrono::seconds>(after).count()));
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
  if (!m_retryAfter.empty()) m_response.fields.add("Retry-After", m_retryAfter);
  m_access.addReplyFields(m_response.fields);
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
  if (m_route && m_route->access.cors && !m_isPreflight)
    m_route->access.cors->apply(m_origin, m_response.fields);
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
  endWait(now);
  leaveTarget();
  m_authority.end();
  m_choice.end();
  m_phase = Phase::Finished;
  m_deadlines.fill(kNever);
  m_summary.total = Nanoseconds(now - m_summary.started);
  push(out, CommandKind::Finish);
}

}  // namespace headgate::flow