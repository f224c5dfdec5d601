// The request: head, route, target, body. See exchange_flow_response.cpp and exchange_flow_ends.cpp for the
// rest.
#include "core/flow/exchange_flow.h"

#include <algorithm>

#include "core/flow/forwarding.h"
#include "core/flow/own_reply.h"
#include "core/http/grammar.h"
#include "core/http/hop_by_hop.h"
#include "core/http/uri.h"

namespace headgate::flow {
namespace {

using http::FieldId;

// Request body kept for another try: the first may have met a connection that the target had just closed, or
// be answered with a status that another target is asked after.
constexpr size_t kReplayLimit = 64 * 1024;

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
  m_origin.clear();
  m_retryAfter.clear();
  m_ownBody.clear();
  m_replay.clear();
  m_route = nullptr;
  m_access.begin(*m_snapshot, start.tokens);
  m_choice.begin(*m_snapshot, start.random);
  m_started = start;
  m_streamErrors.reset();
  m_phase = Phase::Head;
  m_clientIsBrowser = m_isPreflight = m_wantsWebSocket = m_requestEnded = m_requestSent = m_upstreamOpen =
      m_connected = m_reused = false;
  m_responseStarted = m_mustClose = m_upstreamPaused = false;
  m_tunnelUpEnded = m_tunnelDownEnded = false;
  m_replayable = true;
  m_attempts = 0;
  const ListenerPlan& listener = m_snapshot->listeners[connection.listener];
  m_pace.begin(listener.minimumRate, listener.rateGrace);
  m_deadlines.fill(kNever);
  m_ownTime = {};

  m_summary = record::Summary{};
  m_summary.exchange = start.exchange;
  m_summary.connection = connection.id;
  m_summary.startedWall = start.wall;
  m_summary.started = start.steady;
  m_summary.listener = listener.name;
  m_summary.clientPort = connection.peerPort;
  m_summary.secure = connection.secure;
  m_summary.clientIp.assign(connection.peerIp);
  m_summary.requestId.assign(m_requestId);
}

void ExchangeFlow::onRequestHead(SteadyTime now, Commands& out) {
  m_ownTime.run(now);
  m_requestEnded = !m_request.hasBody();
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

  if (m_request.path == "*")  // "OPTIONS *" asks about the server; there is no path in it
    m_path = m_request.path;
  else if (Error error = http::normalizePathInto(m_request.path, m_path); error.type != ErrorType::None)
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
  if (m_snapshot->routesByClient) {
    m_access.recognise(m_request, m_connection.certificate);
    facts.client = m_access.client();
  }
  const auto found = m_snapshot->table.find(facts);
  if (!found) return fail({ErrorType::NoRoute, {}}, now, out);
  // The target may read the path in another way than we do, and find there what another route guards.
  if (http::readLoosely(m_path, m_scratch)) {
    facts.path = m_scratch;
    if (const auto other = m_snapshot->table.find(facts); other && other != found)
      return fail({ErrorType::BadPath, "\"//\" or \";\" in it, without which it is that of another route"},
                  now, out);
  }
  m_route = &m_snapshot->routes[*found];
  m_summary.route = m_route->name;
  if (m_route->timeouts.total != kOff) arm(kTotal, m_route->timeouts.total, m_summary.started);

  if (!m_route->secretProblem.empty())
    return fail({ErrorType::SecretUnavailable, m_route->secretProblem}, now, out);
  // Only what is forwarded fills buffers. Who looks after the gateway can still read its metrics.
  if (m_started.overload != 0 && std::holds_alternative<ForwardAction>(m_route->action)) {
    setRetryAfter(std::chrono::seconds(1));
    return fail(
        {ErrorType::Overloaded, "memory: " + std::to_string(m_started.overload) + " bytes wait to be sent"},
        now, out);
  }
  admit(now, out);
}

void ExchangeFlow::onRequestRefused(Error error, SteadyTime now, Commands& out) {
  m_summary.method.assign(m_request.method);
  // Without query and user, which may be or hold secrets.
  std::string_view path = m_request.target;
  path = path.substr(0, path.find_first_of("?#"));
  if (!path.starts_with('/')) path.remove_prefix(path.rfind('@') + 1);
  m_summary.path.assign(path);
  m_mustClose = true;
  fail(std::move(error), now, out);
}

policy::Variables ExchangeFlow::variables() const {
  policy::Variables variables;
  variables.clientIp = m_clientIp;
  variables.requestId = m_requestId;
  variables.route = m_route ? std::string_view(m_route->id) : std::string_view();
  variables.host = m_originalHost;
  variables.client = m_access.client().empty() ? std::string_view(m_clientIp) : m_access.client();
  variables.path = m_path;
  variables.query = m_request.query;
  return variables;
}

// The client's fields as another server gets them.
void ExchangeFlow::forward(http::HeaderMap& fields) const {
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
}

// Once an exchange: what does not depend on the target.
void ExchangeFlow::prepareRequestHeaders() {
  http::HeaderMap& fields = m_request.fields;
  forward(fields);
  removeCredentials();
  if (m_route->access.authority) copyAuthorityFields();
  for (const policy::HeaderRules& rules : m_route->requestHeaders)
    rules.apply(fields, variables(), m_scratch);
  if (fields.has(FieldId::Host)) {  // a rule's word is the last
    m_ruleHost = fields.first(FieldId::Host);
    fields.remove(FieldId::Host);
  }
}

void ExchangeFlow::removeCredentials() {
  const bool hadText = !m_request.query.empty();
  m_access.editRequest(*m_route, m_request.fields, m_request.query);
  if (hadText) m_request.hasQuery = !m_request.query.empty();
}

// The authority's word takes the place of the client's. It comes after the hop-by-hop fields have gone: what
// the client's Connection names cannot take it away.
void ExchangeFlow::copyAuthorityFields() {
  http::HeaderMap& fields = m_request.fields;
  for (const std::string& name : m_route->access.authority->copy) {
    fields.filter([&](const http::Field& field) { return !http::equalAsVariables(field.name, name); });
    for (size_t i = 0; i < m_authorityFields.size(); ++i)
      if (const http::Field field = m_authorityFields[i]; http::equalsIgnoringCase(field.name, name))
        fields.add(field.name, field.value);
  }
}

// Once an attempt: what the target decides.
void ExchangeFlow::prepareTarget() {
  m_upstreamTarget.clear();
  if (m_path == "*")
    m_upstreamTarget = "*";
  else
    route::rewritePath(m_route->rewrite, m_choice.target()->basePath, m_path, m_upstreamTarget);
  if (m_request.hasQuery) {
    m_upstreamTarget += '?';
    m_upstreamTarget += m_request.query;
  }
  switch (m_route->hostRule) {
    case HostRule::Auto:
      m_upstreamHost =
          m_choice.target()->secure || m_originalHost.empty() ? m_choice.target()->hostField : m_originalHost;
      break;
    case HostRule::Preserve:
      m_upstreamHost = m_originalHost.empty() ? m_choice.target()->hostField : m_originalHost;
      break;
    case HostRule::Target:
      m_upstreamHost = m_choice.target()->hostField;
      break;
    case HostRule::Fixed:
      m_upstreamHost = m_route->fixedHost;
      break;
  }
  if (!m_ruleHost.empty()) m_upstreamHost = m_ruleHost;
}

void ExchangeFlow::connect(CommandKind kind, SteadyTime now, Commands& out) {
  m_ownTime.run(now);
  prepareTarget();
  m_summary.pool = m_choice.pool()->name;
  m_summary.target = m_choice.target()->name;
  m_summary.rehomed = m_choice.isRehomed();
  ++m_attempts;
  m_summary.attempts = static_cast<uint16_t>(m_attempts);
  m_phase = Phase::Connecting;
  m_upstreamOpen = true;
  m_connected = false;
  m_requestSent = false;
  m_attemptStarted = now;
  disarm(kRequestBody);
  restPace(now);  // until somebody reads
  if (m_route->timeouts.connect != kOff) arm(kConnect, m_route->timeouts.connect, now);
  push(out, kind);
}

void ExchangeFlow::leaveTarget() {
  if (!m_upstreamOpen) return;
  m_upstreamOpen = false;
  m_connected = false;
  m_choice.leave();
}

// The attempt's connection only: another attempt follows.
void ExchangeFlow::dropConnection(Commands& out) {
  m_upstreamOpen = false;
  m_connected = false;
  push(out, CommandKind::DropUpstream);
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
  const bool mayBeWanted = (m_reused || m_route->retry.statuses.any()) && m_mayRepeat;
  if (mayBeWanted && m_replayable && !m_responseStarted) {
    if (m_replay.size() + bytes.size() <= kReplayLimit)
      m_replay.append(bytes);
    else
      m_replayable = false;
  } else {
    m_replayable = false;
  }
  arm(kRequestBody, m_route->timeouts.requestBody, now);
  push(out, CommandKind::SendRequestBody, bytes);
}

void ExchangeFlow::onRequestEnd(SteadyTime now, Commands& out) {
  if (m_requestEnded) return;
  m_requestEnded = true;
  disarm(kRequestBody);
  disarm(kPace);
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

}  // namespace headgate::flow
