#include "core/control/trial_run.h"

#include <algorithm>
#include <utility>

#include "core/control/trial_targets.h"
#include "core/flow/duration_text.h"
#include "core/http/cookies.h"
#include "core/http/h1_writer.h"
#include "core/http/uri.h"
#include "core/policy/credential.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

constexpr std::string_view kDots = "\u2022\u2022\u2022";
constexpr std::string_view kRequestId = "made-for-each-request";
constexpr std::string_view kGatewayId = "headgate";
constexpr std::string_view kLineEnd = "\r\n";

std::string withDots(ByteView text, const record::RedactionRules& rules) {
  std::vector<record::ByteRange> secrets;
  record::findSecrets(text, &rules, secrets);
  std::string out;
  size_t from = 0;
  for (const record::ByteRange& secret : secrets) {
    out.append(text.substr(from, secret.begin - from)).append(kDots);
    from = secret.end;
  }
  return out.append(text.substr(from));
}

std::string_view takeHeadLine(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find(kLineEnd));
  text.remove_prefix(std::min(text.size(), line.size() + kLineEnd.size()));
  return line;
}

// `text`: a head without its first line.
std::vector<HeaderField> takeFields(std::string_view text) {
  std::vector<HeaderField> fields;
  while (!text.empty()) {
    const std::string_view line = takeHeadLine(text);
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const size_t value = std::min(line.find_first_not_of(' ', colon + 1), line.size());
    fields.push_back({std::string(line.substr(0, colon)), std::string(line.substr(value))});
  }
  return fields;
}

// The keys of a draft's clients are not looked up; those of the same clients are known where they are served.
// False: they are others.
bool takeKeys(flow::Snapshot& draft, const flow::Snapshot* served) {
  const auto id = &flow::ClientPlan::id;
  if (!served || !std::ranges::equal(draft.clients, served->clients, {}, id, id)) return false;
  draft.keys = served->keys;
  draft.certificates = served->certificates;
  return true;
}

bool isNamed(const std::vector<std::string>& fields, std::string_view name) {
  return std::ranges::any_of(fields,
                             [&](const std::string& field) { return http::equalsIgnoringCase(field, name); });
}

// What led to the route was the credential, which is taken out before the flow has the request: where that
// goes without it is of no use.
bool leadsElsewhere(const flow::RoutePlan* matched, flow::ExchangeFlow& flow) {
  if (!matched || flow.route() == matched) return false;
  return flow.route() || flow.summary().error == ErrorType::NoRoute;
}

bool isAffinityHashed(const flow::PoolPlan& pool) {
  return pool.affinity.kind == flow::AffinityPlan::Kind::Hash || pool.balance == upstream::Balance::Hash;
}

}  // namespace

TrialRun::TrialRun(const flow::Snapshot& plan, const flow::Snapshot* served, TriedRequest request)
    : m_served(served), m_request(std::move(request)), m_rehearsal(flow::rehearsalOf(plan, served)) {
  if (&plan == served) return;
  m_knowsKeys = takeKeys(*m_rehearsal, served);
  m_isDraft = true;
  for (flow::RoutePlan& route : m_rehearsal->routes) route.secretProblem.clear();
}

Trial TrialRun::run(SteadyTime now, WallTime wall) {
  m_now = now;
  m_wall = wall;
  const http::RequestHead& head = m_request.head;
  m_trial = {
      .listener = m_rehearsal->listeners[m_request.listener].id, .method = head.method, .host = head.host};
  if (head.path == "*") {
    m_path = head.path;
  } else if (const Error error = http::normalizePathInto(head.path, m_path); error.type != ErrorType::None) {
    return {.problem = "the gateway would refuse the path with 400: " + error.detail};
  }
  m_trial.path = m_path;
  m_access.begin(*m_rehearsal, nullptr);
  const bool isTaken = match();
  tellReceived();
  if (isTaken) judge();
  play();
  m_trial.outcome = outcome();
  return std::move(m_trial);
}

// False: no route takes it.
bool TrialRun::match() {
  route::RouteFacts facts;
  facts.listener = static_cast<uint32_t>(m_request.listener);
  facts.method = m_request.head.method;
  facts.host = m_request.head.host;
  facts.path = m_path;
  facts.query = m_request.head.query;
  facts.fields = &m_request.head.fields;
  if (m_rehearsal->routesByClient) {
    m_access.recognise(m_request.head, nullptr);
    facts.client = m_access.client();
  }
  for (route::Reason& reason : m_rehearsal->table.explain(facts)) {
    const bool matches = reason.miss == route::Miss::None;
    const bool wins = matches && !m_route;
    if (wins) m_route = &m_rehearsal->routes[reason.route];
    m_trial.routes.push_back(
        {.route = m_rehearsal->routes[reason.route].id,
         .index = reason.route,
         .wins = wins,
         .reason = matches && !wins ? "would take it, but comes later" : std::move(reason.detail)});
  }
  return m_route != nullptr;
}

// Before a credential is taken out of it.
void TrialRun::tellReceived() {
  const http::RequestHead& request = m_request.head;
  http::WireFraming framing{.body = request.framing, .contentLength = request.contentLength};
  framing.sendTe = request.acceptsTrailers;
  if (request.wantsWebSocket) framing.upgrade = "websocket";
  std::string head;
  http::writeRequestHead(head, request.method, request.target, request.fields, framing);
  const std::string shown = withDots(head, m_route ? m_route->redact : record::RedactionRules());
  std::string_view rest = shown;
  takeHeadLine(rest);
  m_trial.receivedFields = takeFields(rest);
}

void TrialRun::judge() {
  const flow::Access::Facts facts{m_rehearsal.get(),
                                  m_route,
                                  &m_rehearsal->listeners[m_request.listener],
                                  &m_request.head,
                                  m_request.clientIp,
                                  parseAddress(m_request.clientIp),
                                  m_path,
                                  nullptr};
  const bool needsOnlyKeys = !m_route->access.basic && !m_route->access.jwt;
  const bool isKnown = !m_isDraft || (m_knowsKeys && needsOnlyKeys);
  TrialPolicies policies(m_access, facts, m_served,
                         isKnown ? SecretKnowledge::Known : SecretKnowledge::Unknown);
  m_trial.policies = policies.judge(m_now, m_wall);
  if (policies.isClientUnknown()) assumeKnown(*m_route);
  bringSessions();
}

// As if the credential had been good, so that what comes behind can be seen.
void TrialRun::assumeKnown(flow::RoutePlan& route) {
  flow::AccessPlan& access = route.access;
  if (!access.forwardsCredential) {
    for (const policy::CredentialSource& source : access.sources)
      policy::removeCredential(source, m_request.head.fields, m_request.head.query);
    if (access.basic || access.jwt) m_request.head.fields.remove(http::FieldId::Authorization);
  }
  access.asksForKey = false;
  access.basic = nullptr;
  access.jwt = nullptr;
}

// The one learned session that this request names, for each pool that it may come to.
void TrialRun::bringSessions() {
  const auto* forward = std::get_if<flow::ForwardAction>(&m_route->action);
  for (size_t number = forward ? forward->pool : flow::kNoPool; number != flow::kNoPool;
       number = m_rehearsal->pools[number].fallback) {
    const flow::PoolPlan& pool = m_rehearsal->pools[number];
    if (pool.affinity.kind != flow::AffinityPlan::Kind::Learn || !m_served) continue;
    const auto served = std::ranges::find(m_served->pools, pool.id, &flow::PoolPlan::id);
    if (served == m_served->pools.end() || !served->sessions) continue;
    const std::string session(m_request.head.fields.first(pool.affinity.name));
    const auto target = served->sessions->peek(session, m_now);
    if (target) pool.sessions->learn(session, *target, m_now, pool.affinity.ttl);
  }
}

// --- The flow

void TrialRun::play() {
  const flow::ListenerPlan& listener = m_rehearsal->listeners[m_request.listener];
  const flow::ConnectionFacts connection{.listener = m_request.listener,
                                         .peerIp = m_request.clientIp,
                                         .localPort = listener.port,
                                         .secure = listener.tls != nullptr};
  flow::ExchangeStart start{
      .requestId = kRequestId, .gatewayId = kGatewayId, .wall = m_wall, .steady = m_now};
  start.random = static_cast<uint64_t>(m_now.time_since_epoch().count());
  m_flow.begin(m_rehearsal, connection, start);
  m_flow.request() = m_request.head;
  m_flow.onRequestHead(m_now, m_commands);
  if (leadsElsewhere(m_route, m_flow)) return;
  // Each answer may be followed by more commands.
  for (size_t i = 0; i < m_commands.size() && !m_isSent; ++i) answer(m_commands[i].kind);
  if (m_isSent) tellSent();
  if (m_flow.pool()) tellTargets();
  m_trial.ownStatus = m_isSent ? 0 : m_flow.summary().status;
}

void TrialRun::answer(flow::CommandKind command) {
  using flow::CommandKind;
  switch (command) {
    case CommandKind::AskAuthority:
      return m_flow.onAuthority(200, {}, {}, m_now, m_commands);
    case CommandKind::EnterGate: {
      const auto full = std::ranges::find(m_trial.policies, "concurrency", &TrialPolicy::name);
      const bool isFull = full != m_trial.policies.end() && full->verdict == TrialVerdict::Refuses;
      return isFull ? m_flow.onGateFull(m_now, m_commands) : m_flow.onSlot(m_now, m_commands);
    }
    case CommandKind::WantMetrics:
      return m_flow.onMetrics({}, m_now, m_commands);
    case CommandKind::Connect:
      m_isSent = true;
      return;
    default:
      return;
  }
}

// As Exchange writes it.
void TrialRun::tellSent() {
  const http::RequestHead& request = m_flow.request();
  http::WireFraming framing{.body = request.framing, .contentLength = request.contentLength};
  framing.host = m_flow.upstreamHost();
  framing.sendTe = request.acceptsTrailers;
  if (m_flow.wantsWebSocket()) framing.upgrade = "websocket";
  std::string head;
  http::writeRequestHead(head, request.method, m_flow.upstreamTarget(), request.fields, framing);

  const std::string shown = withDots(head, m_route->redact);
  std::string_view rest = shown;
  const std::string_view first = takeHeadLine(rest);
  m_trial.sentLine = first.substr(0, first.rfind(' '));
  m_trial.sentFields = takeFields(rest);
  // A draft's secret is not there, and its field has no value yet.
  for (HeaderField& field : m_trial.sentFields)
    if (field.value.empty() && isNamed(m_route->redact.headers, field.name)) field.value = kDots;
}

void TrialRun::tellTargets() {
  const flow::PoolPlan& pool = *m_flow.pool();
  TargetTrial trial{.snapshot = m_rehearsal.get(),
                    .firstPool = std::get<flow::ForwardAction>(m_route->action).pool,
                    .pool = &pool,
                    .chosen = m_isSent ? m_flow.target() : nullptr,
                    .hashes = isAffinityHashed(pool),
                    .now = m_now};
  const http::HeaderMap& fields = m_request.head.fields;
  if (pool.affinity.kind == flow::AffinityPlan::Kind::Learn) {
    trial.boundTo = pool.sessions->peek(fields.first(pool.affinity.name), m_now);
    trial.hashes = !trial.boundTo && !fields.first(pool.affinity.name).empty();
  } else if (pool.affinity.kind == flow::AffinityPlan::Kind::Cookie) {
    if (const auto value = http::findCookie(fields, pool.affinity.name))
      if (const auto claim = pool.affinity.cookie->read(*value, m_wall)) trial.boundTo = claim->identity;
  }
  m_trial.targets = explainTargets(trial);
}

std::string TrialRun::outcome() {
  if (leadsElsewhere(m_route, m_flow)) return "goes by route " + m_route->id + ", if it may pass";
  if (m_isSent) {
    const std::string to = "goes to " + m_flow.target()->id + " of pool " + m_flow.pool()->id;
    const bool isOpen = std::ranges::any_of(
        m_trial.policies, [](const TrialPolicy& policy) { return policy.verdict == TrialVerdict::Unknown; });
    return isOpen ? to + ", if it may pass" : to;
  }
  if (m_flow.waiting())
    return "waits for a target of pool " + m_flow.pool()->id + " for up to " +
           flow::durationText(m_route->wait.timeout);
  const record::Summary& summary = m_flow.summary();
  const std::string status = std::to_string(summary.status);
  if (summary.error == ErrorType::None) {
    const bool isRedirect = std::holds_alternative<flow::RedirectAction>(m_route->action);
    return (isRedirect ? "redirected with " : "answered here with ") + status;
  }
  const std::string detail(summary.errorDetail.view());
  return "refused with " + status + ": " +
         (detail.empty() ? std::string(facts(summary.error).sentence) : detail);
}

}  // namespace headgate::control
