// Between the route and the first attempt: who may come in, whose turn it is, and which target can be used.
#include "core/flow/exchange_flow.h"
#include "core/http/grammar.h"
#include "core/http/hop_by_hop.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::flow {
namespace {

using http::FieldId;

// Targets come back without a word to those who wait for one.
constexpr Milliseconds kWaitPollEvery{50};

// What an answer of the authority depends on is who asks, not which part or version of a document is wanted,
// or how it is packed.
void removeConditions(http::HeaderMap& fields) {
  for (const std::string_view name : {"Accept-Encoding", "If-Match", "If-Modified-Since", "If-None-Match",
                                      "If-Range", "If-Unmodified-Since", "Range"})
    fields.remove(name);
}

// Of an authority's refusal: what speaks to the client. The rest is between it and the gateway.
bool isForClient(const http::Field& field) {
  static constexpr std::string_view kNames[] = {"WWW-Authenticate", "Content-Type", "Content-Language",
                                                "Content-Encoding", "Location",     "Set-Cookie",
                                                "Retry-After",      "Cache-Control"};
  for (const std::string_view name : kNames)
    if (http::equalsIgnoringCase(field.name, name)) return true;
  return false;
}

}  // namespace

void ExchangeFlow::admit(SteadyTime now, Commands& out) {
  m_accessFacts = {m_snapshot.get(),
                   m_route,
                   &m_snapshot->listeners[m_connection.listener],
                   &m_request,
                   m_clientIp,
                   {},
                   m_path,
                   m_connection.certificate};
  if (m_route->wantsAddress) m_accessFacts.address = clientAddressBytes();
  if (m_route->access.cors && m_request.fields.has(FieldId::Origin))
    m_origin.add("Origin", m_request.fields.first(FieldId::Origin), FieldId::Origin);

  if (auto error = m_access.checkDoor(m_accessFacts)) return fail(std::move(*error), now, out);
  m_response.clear();
  if (const auto decision = m_access.answerPreflight(m_accessFacts, m_response.fields))
    return answerPreflight(*decision, now, out);
  if (auto error = m_access.takeLimitsByAddress(m_accessFacts, now)) return fail(std::move(*error), now, out);
  auto refusal = m_access.authenticate(m_accessFacts, wallAt(now));
  m_summary.agent.assign(m_access.client());
  if (refusal) return fail(std::move(*refusal), now, out);
  if (m_route->access.authority) return askAuthority(now, out);
  admitted(now, out);
}

void ExchangeFlow::answerPreflight(policy::PreflightDecision decision, SteadyTime now, Commands& out) {
  switch (decision) {
    case policy::PreflightDecision::OriginRefused:
      return fail({ErrorType::CorsRefused, "the origin"}, now, out);
    case policy::PreflightDecision::MethodRefused:
      return fail({ErrorType::CorsRefused, "the method"}, now, out);
    case policy::PreflightDecision::HeaderRefused:
      return fail({ErrorType::CorsRefused, "a header field"}, now, out);
    case policy::PreflightDecision::Allowed:
      m_isPreflight = true;
      m_response.status = 204;
      m_ownBody.clear();
      sendOwnReply(out);
      return finish(now, out);
  }
}

void ExchangeFlow::askAuthority(SteadyTime now, Commands& out) {
  const ForwardAuthPlan& plan = *m_route->access.authority;
  m_authority.begin(*m_snapshot, ~m_started.random);
  if (m_authority.choose(plan.pool, choiceFacts(now)) != TargetChoice::Outcome::Chosen)
    return fail({ErrorType::AuthorityUnavailable,
                 "pool " + m_authority.pool()->id + " has no target that may be used"},
                now, out);
  m_authorityFields = m_request.fields;
  std::string query = m_request.query;
  forward(m_authorityFields);
  m_access.editRequest(*m_route, m_authorityFields, query);
  m_authorityFields.remove(FieldId::ContentLength);
  removeConditions(m_authorityFields);
  m_authorityFields.set("X-Forwarded-Method", m_request.method);
  m_authorityFields.set("X-Forwarded-Uri", query.empty() ? m_path : m_path + '?' + query);
  m_phase = Phase::Asking;
  m_attemptStarted = now;
  push(out, CommandKind::AskAuthority);
}

void ExchangeFlow::onAuthority(uint16_t status, const http::HeaderMap& fields, std::string_view body,
                               SteadyTime now, Commands& out) {
  if (m_phase != Phase::Asking) return;
  m_authority.noteAnswer(status, now - m_attemptStarted, now);
  m_authority.end();
  if (status / 100 == 2) {
    m_authorityFields = fields;
    m_phase = Phase::Head;
    return admitted(now, out);
  }
  // What is no answer to the question is never a yes, and no concern of the client's.
  if (status < 300 || status == 304 || status >= 500)
    return onAuthorityFailed({ErrorType::AuthorityUnavailable, "it answered " + std::to_string(status)}, now,
                             out);
  noteError({ErrorType::AuthorityRefused, "it answered " + std::to_string(status)});
  m_response.clear();
  m_response.status = status;
  for (size_t i = 0; i < fields.size(); ++i)
    if (isForClient(fields[i])) m_response.fields.add(fields[i].name, fields[i].value);
  m_ownBody = body;
  sendOwnReply(out);
  finish(now, out);
}

void ExchangeFlow::onAuthorityFailed(const Error& error, SteadyTime now, Commands& out) {
  if (m_phase != Phase::Asking) return;
  const auto failure = TargetChoice::failureOf(error.type);
  if (failure) m_authority.noteFailure(*failure, now);
  m_authority.leave();
  // It has not been asked yet: another one may be.
  const bool isUnreached = failure == upstream::Failure::Refused || failure == upstream::Failure::Connect;
  if (isUnreached && m_authority.chooseNext(choiceFacts(now)) == TargetChoice::Outcome::Chosen)
    return push(out, CommandKind::AskAuthority);
  m_authority.end();
  fail({ErrorType::AuthorityUnavailable, error.detail.empty() ? std::string(error.name()) : error.detail},
       now, out);
}

void ExchangeFlow::admitted(SteadyTime now, Commands& out) {
  if (auto error = m_access.takeLimitsByClient(m_accessFacts, now)) return fail(std::move(*error), now, out);
  if (m_route->bodyLimit != 0 && m_request.framing == http::Framing::Length &&
      m_request.contentLength > m_route->bodyLimit)
    return fail({ErrorType::BodyTooLarge, std::to_string(m_request.contentLength) + " bytes announced"}, now,
                out);
  if (!m_route->access.concurrency) return act(now, out);
  m_phase = Phase::Queued;
  m_queuedSince = now;
  arm(kQueue, m_route->access.concurrency->queueTimeout, now);
  push(out, CommandKind::EnterGate);
}

void ExchangeFlow::onSlot(SteadyTime now, Commands& out) {
  if (m_phase != Phase::Queued) return;
  endWait(now);
  act(now, out);
}

void ExchangeFlow::onGateFull(SteadyTime now, Commands& out) {
  if (m_phase != Phase::Queued) return;
  setRetryAfter(std::chrono::seconds(1));
  fail({ErrorType::QueueFull, "route " + m_route->id}, now, out);
}

void ExchangeFlow::act(SteadyTime now, Commands& out) {
  if (const auto* action = std::get_if<RespondAction>(&m_route->action)) return respond(*action, now, out);
  if (const auto* action = std::get_if<RedirectAction>(&m_route->action)) {
    removeCredentials();  // which the query may hold, and the place that is redirected to need not know
    return redirect(*action, now, out);
  }
  if (std::holds_alternative<MetricsAction>(m_route->action)) return push(out, CommandKind::WantMetrics);

  m_wantsWebSocket = m_request.wantsWebSocket;
  if (m_wantsWebSocket) {
    if (auto checked = stream::checkWebSocketRequest(m_request); !checked.ok())
      return fail(std::move(checked).error(), now, out);
  }
  m_mayRepeat = m_route->retry.nonIdempotent || http::isIdempotent(m_request.method) ||
                !m_request.fields.first("Idempotency-Key").empty();
  goTo(m_choice.choose(std::get<ForwardAction>(m_route->action).pool, choiceFacts(now)), now, out);
}

void ExchangeFlow::onMetrics(std::string text, SteadyTime now, Commands& out) {
  if (finished()) return;
  m_response.clear();
  m_response.status = 200;
  m_response.fields.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8", FieldId::ContentType);
  m_response.fields.add("Cache-Control", "no-store");
  m_ownBody = std::move(text);
  sendOwnReply(out);
  finish(now, out);
}

// Most exchanges of a worker are of a few clients.
const std::optional<AddressBytes>& ExchangeFlow::clientAddressBytes() {
  if (m_clientIp != m_lastClientIp) {
    m_lastClientIp = m_clientIp;
    m_lastAddress = parseAddress(m_clientIp);
  }
  return m_lastAddress;
}

TargetChoice::Facts ExchangeFlow::choiceFacts(SteadyTime now) const {
  return {m_access.selectors(m_accessFacts), m_request.method, now, wallAt(now)};
}

// What was chosen is asked; where nothing was, the request waits or ends.
void ExchangeFlow::goTo(TargetChoice::Outcome outcome, SteadyTime now, Commands& out) {
  m_summary.pool = m_choice.pool()->name;
  switch (outcome) {
    case TargetChoice::Outcome::Chosen:
      endWait(now);
      if (m_attempts == 0) prepareRequestHeaders();
      return connect(CommandKind::Connect, now, out);
    case TargetChoice::Outcome::SessionGone:
      m_summary.rehomed = true;
      return fail({ErrorType::SessionGone, {}}, now, out);
    case TargetChoice::Outcome::NoneUsable:
      if (m_phase == Phase::Waiting) return arm(kWaitPoll, kWaitPollEvery, now);
      return wait(now, out);
  }
}

void ExchangeFlow::wait(SteadyTime now, Commands& out) {
  std::atomic<uint32_t>& waiting = m_choice.pool()->cell->waiting;
  const uint32_t queue = m_route->wait.queue;
  if (queue == 0) return failForWantOfTarget(now, out);
  if (waiting.fetch_add(1, std::memory_order_relaxed) >= queue) {
    waiting.fetch_sub(1, std::memory_order_relaxed);
    setRetryAfter(m_choice.whyNone(now).retryAfter);
    return fail({ErrorType::QueueFull, "pool " + m_choice.pool()->id}, now, out);
  }
  m_waitingIn = m_choice.pool();
  m_queuedSince = now;
  m_phase = Phase::Waiting;
  arm(kWaitEnd, m_route->wait.timeout, now);
  arm(kWaitPoll, kWaitPollEvery, now);
}

void ExchangeFlow::endWait(SteadyTime now) {
  if (m_phase != Phase::Queued && m_phase != Phase::Waiting) return;
  for (const TimerIndex timer : {kQueue, kWaitEnd, kWaitPoll}) disarm(timer);
  m_summary.waited += now - m_queuedSince;
  if (m_phase == Phase::Waiting) m_waitingIn->cell->waiting.fetch_sub(1, std::memory_order_relaxed);
  m_phase = Phase::Head;
}

void ExchangeFlow::failForWantOfTarget(SteadyTime now, Commands& out) {
  const TargetChoice::Why why = m_choice.whyNone(now);
  setRetryAfter(why.retryAfter);
  fail({why.type, "pool " + m_choice.pool()->id + ", again in " + m_retryAfter + " s"}, now, out);
}

}  // namespace headgate::flow
