#include "core/flow/access.h"

#include <algorithm>
#include <array>

#include "core/crypto/constant_time.h"

namespace headgate::flow {
namespace {

using http::FieldId;
using policy::CredentialPlace;
using policy::FoundCredential;

constexpr std::string_view kRealm = "headgate";
constexpr size_t kLongestName = 128;

// Where keys are looked for if nobody says where.
const std::array<policy::CredentialSource, 2>& usualSources() {
  static const std::array<policy::CredentialSource, 2> kSources{
      {{CredentialPlace::Bearer, {}}, {CredentialPlace::Header, "X-Api-Key"}}};
  return kSources;
}

// Mcp-Protocol-Version, Mcp-Session-Id, Mcp-Method and their like.
bool saysItIsMcp(const http::HeaderMap& fields) {
  constexpr std::string_view kPrefix = "Mcp-";
  for (size_t i = 0; i < fields.size(); ++i) {
    const std::string_view name = fields[i].name;
    if (name.size() > kPrefix.size() && http::equalsIgnoringCase(name.substr(0, kPrefix.size()), kPrefix))
      return true;
  }
  return false;
}

// Fit to stand in a header field and a log.
bool isSafeName(std::string_view name) {
  return !name.empty() && name.size() <= kLongestName &&
         std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

ErrorType refusalOf(policy::OriginGuard::Verdict verdict) {
  return verdict == policy::OriginGuard::Verdict::HostRefused ? ErrorType::HostRefused
                                                              : ErrorType::OriginRefused;
}

}  // namespace

void Access::begin(const Snapshot& snapshot, policy::JwtCache* tokens) {
  m_snapshot = &snapshot;
  m_tokens = tokens;
  m_client.reset();
  m_name.clear();
  m_credential = {};
  m_keyDigest.clear();
  m_isConsumed = m_usedBasic = false;
  m_taken.clear();
  m_takenKeys.clear();
  m_challenges.clear();
  m_limitPolicies.clear();
  m_limitStates.clear();
  m_retryAfter.clear();
}

void Access::noteKey(const crypto::Sha256Digest& digest) {
  m_keyDigest.assign(reinterpret_cast<const char*>(digest.data()), digest.size());
}

void Access::findClient(std::span<const policy::CredentialSource> sources, const http::RequestHead& request) {
  m_credential = policy::findCredential(sources, request.fields, request.query, m_credentialText);
  if (m_credential.outcome != FoundCredential::Outcome::Found) return;
  const bool isKnown = m_known.snapshot == m_snapshot && m_known.generation == m_snapshot->generation &&
                       crypto::equalsConstantTime(m_known.key, m_credential.key);
  if (isKnown) {
    m_keyDigest = m_known.digest;
    m_client = m_known.client;
    return;
  }
  const crypto::Sha256Digest digest = crypto::sha256(m_credential.key);
  noteKey(digest);
  m_client = m_snapshot->keys.find(digest);
  if (m_client)
    m_known = {m_snapshot, m_snapshot->generation, std::string(m_credential.key), m_keyDigest, *m_client};
}

void Access::recognise(const http::RequestHead& request, const PeerCertificate* certificate) {
  findClient(usualSources(), request);
  m_isConsumed = m_client.has_value();  // it opens this gateway, and is none of the target's business
  if (!m_client && certificate != nullptr) m_client = m_snapshot->certificates.find(*certificate);
}

std::optional<Error> Access::checkDoor(const Facts& facts) {
  const AccessPlan& access = facts.route->access;
  if (!access.addresses.empty()) {
    const auto decision =
        facts.address ? access.addresses.decide(*facts.address) : policy::AddressList::Decision{false};
    if (!decision.allowed)
      return Error{ErrorType::AddressRefused, decision.entry != nullptr ? "denied by " + decision.entry->text
                                                                        : "not among those allowed"};
  }
  const bool isGuarded = access.guard == AccessPlan::Guard::On ||
                         (access.guard == AccessPlan::Guard::McpOnly && saysItIsMcp(facts.request->fields));
  if (!isGuarded) return std::nullopt;
  const auto verdict = access.originGuard.check(*facts.request, facts.listener->reach);
  if (verdict == policy::OriginGuard::Verdict::Passed) return std::nullopt;
  const std::string_view origin = facts.request->fields.first(FieldId::Origin);
  switch (verdict) {
    case policy::OriginGuard::Verdict::HostRefused:
      return Error{refusalOf(verdict), "Host " + facts.request->host};
    case policy::OriginGuard::Verdict::OriginRefused:
      return Error{refusalOf(verdict), "Origin " + std::string(origin)};
    default:
      return Error{refusalOf(verdict), "a page of another site asked"};
  }
}

std::optional<policy::PreflightDecision> Access::answerPreflight(const Facts& facts,
                                                                 http::HeaderMap& response) const {
  const auto& cors = facts.route->access.cors;
  if (!cors || !policy::Cors::isPreflight(*facts.request)) return std::nullopt;
  return cors->answerPreflight(*facts.request, response);
}

policy::SelectorFacts Access::selectors(const Facts& facts) const {
  policy::SelectorFacts selectors;
  selectors.clientIp = facts.clientIp;
  selectors.address = facts.address;
  selectors.client = client();
  selectors.apiKeyDigest = m_keyDigest;
  selectors.route = facts.route->id;
  selectors.listener = facts.listener->id;
  selectors.path = facts.path;
  selectors.query = facts.request->query;
  selectors.fields = &facts.request->fields;
  return selectors;
}

// --- Limits

std::optional<Error> Access::takeLimitsByAddress(const Facts& facts, SteadyTime now) {
  return takeLimits(facts.route->access.limits, false, facts, now);
}

std::optional<Error> Access::takeLimitsByClient(const Facts& facts, SteadyTime now) {
  if (auto error = takeLimits(facts.route->access.limits, true, facts, now)) return error;
  if (!m_client) return std::nullopt;
  const std::vector<size_t>& ofRoute = facts.route->access.limits;
  for (const size_t limit : m_snapshot->clients[*m_client].limits) {
    const bool isTaken = std::find(ofRoute.begin(), ofRoute.end(), limit) != ofRoute.end();
    if (isTaken) continue;
    if (auto error = takeOne(m_snapshot->limits[limit], facts, now)) return error;
  }
  return std::nullopt;
}

std::optional<Error> Access::takeLimits(const std::vector<size_t>& limits, bool byClient, const Facts& facts,
                                        SteadyTime now) {
  for (const size_t number : limits) {
    const LimitPlan& limit = m_snapshot->limits[number];
    if (limit.key.needsClient() != byClient) continue;
    if (auto error = takeOne(limit, facts, now)) return error;
  }
  return std::nullopt;
}

// What the request took of other limits before it is given back: a request that is refused for its rate costs
// nothing.
std::optional<Error> Access::takeOne(const LimitPlan& limit, const Facts& facts, SteadyTime now) {
  m_value.clear();
  if (!limit.key.value(selectors(facts), m_value)) return std::nullopt;
  const policy::RateDecision decision = limit.table->decide(m_value, now);
  if (decision.allowed) {
    m_taken.push_back({limit.table.get(), decision, m_takenKeys.size(), m_value.size()});
    m_takenKeys += m_value;
    return std::nullopt;
  }
  if (limit.isDryRun) return std::nullopt;
  for (const Taken& taken : m_taken)
    taken.table->giveBack(ByteView(m_takenKeys).substr(taken.keyBegin, taken.keySize), taken.decision, now);
  m_taken.clear();
  policy::appendRateLimitPolicy(m_limitPolicies, limit.id, limit.rule);
  policy::appendRateLimit(m_limitStates, limit.id, decision);
  m_retryAfter = std::to_string(policy::retryAfterSeconds(decision));
  return Error{ErrorType::RateLimited, "limit " + limit.id + ", again in " + m_retryAfter + " s"};
}

// --- Who it is

std::optional<Error> Access::authenticate(const Facts& facts, WallTime now) {
  const AccessPlan& access = facts.route->access;
  if (!access.asksWho()) {
    if (!m_client && facts.route->wantsClient) recognise(*facts.request, facts.certificate);
    return std::nullopt;
  }
  m_client.reset();
  const http::RequestHead& request = *facts.request;
  if (access.asksForKey) {
    if (access.takesCertificate && facts.certificate != nullptr)
      m_client = m_snapshot->certificates.find(*facts.certificate);
    if (m_client) return checkAllowed(access);
    findClient(access.sources, request);
    if (m_credential.outcome == FoundCredential::Outcome::Ambiguous)
      return refuse(facts, "more than one key at " + m_credential.source->text(),
                    policy::BearerError::InvalidRequest);
    m_isConsumed = m_client.has_value();
    if (m_client) return checkAllowed(access);
  }
  if (access.basic) {
    const policy::BasicAuth::Verdict verdict = access.basic->check(request.fields);
    if (verdict.outcome == policy::BasicAuth::Verdict::Outcome::Accepted) {
      m_client = verdict.client;
      m_usedBasic = true;
      return checkAllowed(access);
    }
    if (verdict.outcome != policy::BasicAuth::Verdict::Outcome::Absent)
      return refuse(facts, "the user or the password is not known", policy::BearerError::None);
  }
  if (access.jwt) return checkToken(facts, now);
  const bool wasSent = m_credential.outcome == FoundCredential::Outcome::Found;
  return refuse(facts, wasSent ? "the key is not known" : "no key was sent",
                wasSent ? policy::BearerError::InvalidToken : policy::BearerError::None);
}

std::optional<Error> Access::checkToken(const Facts& facts, WallTime now) {
  const AccessPlan& access = facts.route->access;
  const JwtPlan& plan = *access.jwt;
  static const std::array<policy::CredentialSource, 1> kBearer{{{CredentialPlace::Bearer, {}}}};
  const FoundCredential token =
      policy::findCredential(kBearer, facts.request->fields, facts.request->query, m_credentialText);
  if (token.outcome != FoundCredential::Outcome::Found)
    return refuse(facts, "no token was sent", policy::BearerError::None);
  policy::KeySetCell* cell = plan.source ? m_snapshot->keySources[*plan.source].cell.get() : nullptr;
  const auto keys = cell != nullptr ? cell->keys() : plan.keys;
  if (!keys) return Error{ErrorType::KeysUnavailable, "none have come yet"};
  const crypto::Sha256Digest digest = crypto::sha256(token.key);
  noteKey(digest);
  const auto claims = m_tokens != nullptr
                          ? policy::verifyJwt(token.key, digest, keys, plan.rules, now, *m_tokens)
                          : policy::verifyJwt(token.key, *keys, plan.rules, now);
  if (!claims.ok()) {
    if (claims.error() == policy::JwtRefusal::UnknownKey && cell != nullptr) cell->want();
    const std::string reason(policy::sentenceOf(claims.error()));
    if (claims.error() != policy::JwtRefusal::MissingScope)
      return refuse(facts, reason, policy::BearerError::InvalidToken);
    std::string scopes;
    for (const std::string& scope : plan.rules.requiredScopes) scopes += (scopes.empty() ? "" : " ") + scope;
    m_challenges.push_back(policy::bearerChallenge(kRealm, policy::BearerError::InsufficientScope, scopes));
    return Error{ErrorType::Forbidden, reason};
  }
  const std::string& name = plan.name == JwtPlan::Name::Subject ? claims->subject : claims->clientId;
  if (!isSafeName(name))
    return refuse(facts, "the token names nobody, or in characters that cannot be passed on",
                  policy::BearerError::InvalidToken);
  m_name = name;
  m_credential = token;
  m_isConsumed = true;
  const auto& clients = m_snapshot->clients;
  const auto known = std::find_if(clients.begin(), clients.end(),
                                  [&](const ClientPlan& client) { return client.id == m_name; });
  if (known == clients.end()) {
    if (access.clients.empty()) return std::nullopt;
    return Error{ErrorType::Forbidden, "client " + m_name};  // the route names those who may pass
  }
  m_client = static_cast<size_t>(known - clients.begin());
  return checkAllowed(access);
}

std::optional<Error> Access::checkAllowed(const AccessPlan& access) const {
  if (access.clients.empty() || access.clients[*m_client]) return std::nullopt;
  return Error{ErrorType::Forbidden, "client " + m_snapshot->clients[*m_client].id};
}

Error Access::refuse(const Facts& facts, std::string detail, policy::BearerError error) {
  const AccessPlan& access = facts.route->access;
  if (access.asksForKey || access.jwt) m_challenges.push_back(policy::bearerChallenge(kRealm, error));
  if (access.basic) m_challenges.push_back(policy::basicChallenge(access.realm));
  return {ErrorType::Unauthorized, std::move(detail)};
}

// --- What becomes of the messages

void Access::editRequest(const RoutePlan& route, http::HeaderMap& fields, std::string& query) const {
  const AccessPlan& access = route.access;
  if (!access.forwardsCredential) {
    if (m_isConsumed) policy::removeCredential(*m_credential.source, fields, query);
    if (m_usedBasic) fields.remove(FieldId::Authorization);
    removeKeys(access, fields, query);
  }
  if (client().empty()) return;
  if (fields.has(FieldId::XAgentId)) fields.remove(FieldId::XAgentId);  // a trusted proxy's
  fields.add("X-Agent-Id", client(), FieldId::XAgentId);
}

// One key was enough to come in, and so was a certificate or password. What else opens this gateway, or
// might, is none of the target's business either.
void Access::removeKeys(const AccessPlan& access, http::HeaderMap& fields, std::string& query) const {
  std::string scratch;
  for (const policy::CredentialSource& source : access.sources) {
    if (m_isConsumed && &source == m_credential.source) continue;  // it is gone already
    const FoundCredential other = policy::findCredential({&source, 1}, fields, query, scratch);
    const bool isKey = other.outcome == FoundCredential::Outcome::Found && m_snapshot->keys.find(other.key);
    if (isKey || other.outcome == FoundCredential::Outcome::Ambiguous)
      policy::removeCredential(source, fields, query);
  }
}

void Access::addReplyFields(http::HeaderMap& response) const {
  for (const std::string& challenge : m_challenges) response.add("WWW-Authenticate", challenge);
  if (m_limitStates.empty()) return;
  response.add("RateLimit-Policy", m_limitPolicies);
  response.add("RateLimit", m_limitStates);
  response.set("Retry-After", m_retryAfter);
}

}  // namespace headgate::flow
