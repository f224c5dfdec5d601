#include "core/control/trial_policies.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/flow/duration_text.h"
#include "core/policy/credential.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

using flow::AccessPlan;
using http::FieldId;

TrialPolicy refusing(std::string name, const Error& error, std::string sentence) {
  return {.name = std::move(name),
          .verdict = TrialVerdict::Refuses,
          .sentence = std::move(sentence),
          .errorType = std::string(error.name()),
          .status = error.status()};
}

TrialPolicy passing(std::string name, std::string sentence) {
  return {.name = std::move(name), .sentence = std::move(sentence)};
}

TrialPolicy open(std::string name, std::string sentence) {
  return {.name = std::move(name), .verdict = TrialVerdict::Unknown, .sentence = std::move(sentence)};
}

std::string outOf(uint64_t part, uint64_t whole) {
  return std::to_string(part) + " of " + std::to_string(whole);
}

std::string inSeconds(Nanoseconds time) {
  return flow::durationText(std::chrono::ceil<std::chrono::seconds>(time));
}

bool isHidden(std::string_view text) {
  return text.find(record::kRedacted) != std::string_view::npos;
}

std::string_view preflightRefusal(policy::PreflightDecision decision) {
  switch (decision) {
    case policy::PreflightDecision::OriginRefused:
      return "its pages may not ask";
    case policy::PreflightDecision::MethodRefused:
      return "its pages may not use this method";
    case policy::PreflightDecision::HeaderRefused:
      return "its pages may not send one of these header fields";
    case policy::PreflightDecision::Allowed:
      break;
  }
  return "its pages may ask";
}

}  // namespace

TrialPolicies::TrialPolicies(flow::Access& access, const flow::Access::Facts& facts,
                             const flow::Snapshot* served, SecretKnowledge secrets)
    : m_access(access), m_facts(facts), m_plan(facts.route->access), m_served(served), m_secrets(secrets) {}

std::vector<TrialPolicy> TrialPolicies::judge(SteadyTime now, WallTime wall) {
  m_policies.clear();
  judgeDoor();
  judgeCors();
  judgeLimits(false, now);
  judgeAuthentication(wall);
  judgeAuthority();
  judgeLimits(true, now);
  judgeBody();
  judgeConcurrency();
  return std::move(m_policies);
}

void TrialPolicies::judgeDoor() {
  const auto error = m_access.checkDoor(m_facts);
  const bool isAddressRefused = error && error->type == ErrorType::AddressRefused;
  const std::string who(m_facts.clientIp);
  if (isAddressRefused)
    add(refusing("addresses", *error, who + " is " + error->detail));
  else if (!m_plan.addresses.empty())
    add(passing("addresses", who + " may come"));
  if (isAddressRefused) return;  // and the guard was not asked
  if (error)
    add(refusing("guard", *error, "refuses it: " + error->detail));
  else if (m_plan.guard == AccessPlan::Guard::On)
    add(passing("guard", "Host and Origin are this gateway's own, or allowed"));
}

void TrialPolicies::judgeCors() {
  const http::HeaderMap& fields = m_facts.request->fields;
  const std::string origin(fields.first(FieldId::Origin));
  if (!m_plan.cors || origin.empty()) return;
  http::HeaderMap answer;
  if (const auto decision = m_access.answerPreflight(m_facts, answer)) {
    const std::string sentence =
        "a browser asks for " + origin + ": " + std::string(preflightRefusal(*decision));
    return add(*decision == policy::PreflightDecision::Allowed
                   ? passing("cors", sentence)
                   : refusing("cors", {ErrorType::CorsRefused, {}}, sentence));
  }
  // Of other requests it says only who may read the answer.
  m_plan.cors->apply(fields, answer);
  const bool mayRead = !answer.first("Access-Control-Allow-Origin").empty();
  add(passing("cors", "pages of " + origin + (mayRead ? " may" : " may not") + " read the answer"));
}

// --- Limits

void TrialPolicies::judgeLimits(bool byClient, SteadyTime now) {
  const flow::Snapshot& snapshot = *m_facts.snapshot;
  for (const size_t number : m_plan.limits)
    if (snapshot.limits[number].key.needsClient() == byClient) judgeLimit(snapshot.limits[number], now);
  if (!byClient) return;
  const auto client = std::ranges::find(snapshot.clients, m_access.client(), &flow::ClientPlan::id);
  if (client == snapshot.clients.end()) return;
  for (const size_t number : client->limits)
    if (std::ranges::find(m_plan.limits, number) == m_plan.limits.end())
      judgeLimit(snapshot.limits[number], now);
}

void TrialPolicies::judgeLimit(const flow::LimitPlan& limit, SteadyTime now) {
  const policy::SelectorFacts facts = m_access.selectors(m_facts);
  std::string key;
  std::string who;
  TrialPolicy policy{.name = "limits", .what = limit.id};
  if (limit.key.needsClient() && m_isClientUnknown) {
    policy.verdict = TrialVerdict::Unknown;
    policy.sentence = "counts by who the client is, which is not known here";
  } else if (!limit.key.value(facts, key)) {
    policy.sentence = "does not count it: there is no " + limit.keyText;
  } else if (isHidden(key)) {
    policy.verdict = TrialVerdict::Unknown;
    policy.sentence = "counts by " + limit.keyText + ", which the record does not hold";
  } else {
    // What a header or a cookie says may be a secret.
    if (limit.key.readsFields())
      who = "this value of " + limit.keyText;
    else
      limit.key.describe(facts, who);
    if (const policy::RateTable* running = flow::runningTable(limit, m_served))
      limit.table->restore(ByteView(key), running->fullAt(key, now), now);
    const policy::RateDecision decision = limit.table->peek(key, now);
    policy.capacity = limit.rule.capacity();
    policy.left = decision.allowed ? decision.remaining + 1 : 0;
    policy.sentence = decision.allowed
                          ? outOf(policy.left, policy.capacity) + " tokens left for " + who
                          : "no token left for " + who + ", one more in " + inSeconds(decision.retryAfter);
    if (!decision.allowed && limit.isDryRun) policy.sentence += "; it only counts";
    if (!decision.allowed && !limit.isDryRun) {
      const Error error{ErrorType::RateLimited, {}};
      policy.verdict = TrialVerdict::Refuses;
      policy.errorType = error.name();
      policy.status = error.status();
    }
  }
  add(std::move(policy));
}

// --- Who it is

// Something was shown, and what would prove it is not here: it was left out of the record, or belongs to a
// draft.
bool TrialPolicies::isCredentialUnreadable() const {
  const http::HeaderMap& fields = m_facts.request->fields;
  if (isHidden(fields.first(FieldId::Authorization))) return true;
  std::vector<policy::CredentialSource> sources = m_plan.sources;
  if (m_plan.basic || m_plan.jwt) sources.push_back({policy::CredentialPlace::Header, "Authorization"});
  std::string scratch;
  return std::ranges::any_of(sources, [&](const policy::CredentialSource& source) {
    const auto found = policy::findCredential({&source, 1}, fields, m_facts.request->query, scratch);
    return found.outcome == policy::FoundCredential::Outcome::Found &&
           (m_secrets == SecretKnowledge::Unknown || isHidden(found.key));
  });
}

void TrialPolicies::judgeAuthentication(WallTime wall) {
  const auto error = m_access.authenticate(m_facts, wall);
  if (!m_plan.asksWho()) return;
  const std::string name = m_plan.asksForKey ? "auth" : m_plan.basic ? "basic" : "jwt";
  if (!error) return add(passing(name, "the client is " + std::string(m_access.client())));
  m_isClientUnknown = error->type != ErrorType::Forbidden && isCredentialUnreadable();
  if (m_isClientUnknown)
    return add(open(name, m_secrets == SecretKnowledge::Unknown
                              ? "what the client shows is checked once this is applied"
                              : "what the client showed was left out of the record"));
  add(refusing(name, *error,
               error->type == ErrorType::Forbidden ? error->detail + " may not pass" : error->detail));
}

void TrialPolicies::judgeAuthority() {
  if (!m_plan.authority) return;
  const std::string& pool = m_facts.snapshot->pools[m_plan.authority->pool].id;
  add(open("forward_auth", "pool " + pool + " is asked, and its answer decides"));
}

// --- Room

void TrialPolicies::judgeBody() {
  const uint64_t limit = m_facts.route->bodyLimit;
  const http::RequestHead& request = *m_facts.request;
  if (limit == 0 || !request.hasBody()) return;
  if (request.framing != http::Framing::Length)
    return add(open("body_limit", "takes up to " + std::to_string(limit) + " bytes"));
  const std::string sizes = outOf(request.contentLength, limit) + " bytes";
  add(request.contentLength <= limit ? passing("body_limit", sizes)
                                     : refusing("body_limit", {ErrorType::BodyTooLarge, {}}, sizes));
}

void TrialPolicies::judgeConcurrency() {
  if (!m_plan.concurrency) return;
  const flow::ConcurrencyPlan& plan = *m_plan.concurrency;
  const uint32_t running = plan.gate ? plan.gate->active() : 0;
  const uint32_t waiting = plan.gate ? plan.gate->waiting() : 0;
  const bool isFull = running >= plan.limit || waiting != 0;
  std::string sentence = outOf(running, plan.limit) + " run";
  if (isFull && plan.queue != 0) sentence += ", " + outOf(waiting, plan.queue) + " wait";
  const bool isRefused = isFull && waiting >= plan.queue;
  if (isFull && !isRefused) sentence += ": it would wait up to " + flow::durationText(plan.queueTimeout);
  TrialPolicy policy = isRefused ? refusing("concurrency", {ErrorType::QueueFull, {}}, std::move(sentence))
                                 : passing("concurrency", std::move(sentence));
  policy.left = plan.limit - std::min(running, plan.limit);
  policy.capacity = plan.limit;
  add(std::move(policy));
}

}  // namespace headgate::control
