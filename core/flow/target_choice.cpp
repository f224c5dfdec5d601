#include "core/flow/target_choice.h"

#include <algorithm>

#include "core/crypto/constant_time.h"
#include "core/http/cookies.h"

namespace headgate::flow {
namespace {

using upstream::Choice;
using upstream::ChoiceFacts;
using upstream::Standing;
using upstream::TargetHealth;

constexpr uint16_t kNotFound = 404;
// Where nobody can say when a target will be back.
constexpr Milliseconds kUnknownReturn{5'000};
constexpr Milliseconds kSoon{1'000};

}  // namespace

void TargetChoice::begin(const Snapshot& snapshot, uint64_t random) {
  m_snapshot = &snapshot;
  m_firstPool = kNoPool;
  m_pool = nullptr;
  m_target = nullptr;
  m_random = random;
  m_tried.clear();
  m_session.clear();
  m_cookieTarget.reset();
  m_cookieIsFresh = m_isBound = m_holdsTarget = m_isTrial = m_isCounted = m_isRetrying = m_isRehomed = false;
}

void TargetChoice::enter(size_t pool) {
  m_poolIndex = pool;
  if (m_isCounted) m_pool->cell->inFlight.fetch_sub(1, std::memory_order_relaxed);
  m_isCounted = true;
  m_pool = &m_snapshot->pools[pool];
  m_pool->cell->inFlight.fetch_add(1, std::memory_order_relaxed);
  m_tried.clear();
}

// splitmix64, see engine::IdSource.
uint64_t TargetChoice::nextRandom() {
  m_random += 0x9e3779b97f4a7c15ull;
  uint64_t mixed = m_random;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
  return mixed ^ (mixed >> 31);
}

ChoiceFacts TargetChoice::choiceFacts(const Facts& facts) {
  ChoiceFacts choice;
  choice.now = facts.now;
  choice.random = nextRandom();
  choice.tried = m_tried;
  return choice;
}

TargetChoice::Outcome TargetChoice::choose(size_t pool, const Facts& facts) {
  m_firstPool = pool;
  enter(pool);
  return chooseNext(facts);
}

void TargetChoice::startOver() {
  enter(m_firstPool);
}

// A pool in which nothing can be used hands over to its fallback; validation has seen to it that this ends.
TargetChoice::Outcome TargetChoice::chooseNext(const Facts& facts) {
  m_isTrial = m_isBound = false;
  Outcome outcome = Outcome::NoneUsable;
  while (true) {
    tryPool(facts, outcome);
    if (outcome != Outcome::NoneUsable || m_isBound) return outcome;
    if (m_pool->fallback == kNoPool) return choosePanicking(facts) ? Outcome::Chosen : Outcome::NoneUsable;
    enter(m_pool->fallback);
  }
}

bool TargetChoice::choosePanicking(const Facts& facts) {
  if (!m_snapshot->pools[m_firstPool].panic) return false;
  if (m_poolIndex != m_firstPool) enter(m_firstPool);
  ChoiceFacts choice = choiceFacts(facts);
  choice.isPanic = true;
  return accept(m_pool->balancer.choose(choice));
}

void TargetChoice::tryPool(const Facts& facts, Outcome& outcome) {
  ChoiceFacts choice = choiceFacts(facts);
  const AffinityPlan& affinity = m_pool->affinity;
  outcome = Outcome::Chosen;
  switch (affinity.kind) {
    case AffinityPlan::Kind::None:
      break;
    case AffinityPlan::Kind::Cookie: {
      const auto claim = readCookie(facts);
      m_cookieTarget = claim ? std::optional(claim->identity) : std::nullopt;
      m_cookieIsFresh = claim && affinity.cookie->isFresh(*claim, facts.wall);
      const auto member = claim ? m_pool->balancer.find(claim->identity) : std::nullopt;
      if (member && accept(m_pool->balancer.take(*member, choice))) return;
      m_isRehomed = claim.has_value();
      break;
    }
    case AffinityPlan::Kind::Hash:
      m_value.clear();
      if (!affinity.by->value(facts.selectors, m_value)) break;
      choice.hash = policy::hashOf(m_value);
      if (!accept(m_pool->byHash.choose(choice))) outcome = Outcome::NoneUsable;
      return;
    case AffinityPlan::Kind::Learn:
      m_session = facts.selectors.fields->first(affinity.name);
      if (m_session.empty()) break;
      outcome = chooseBySession(facts, choice);
      return;
  }
  if (m_pool->hash) {
    m_value.clear();
    if (m_pool->hash->value(facts.selectors, m_value)) choice.hash = policy::hashOf(m_value);
  }
  if (!accept(m_pool->balancer.choose(choice))) outcome = Outcome::NoneUsable;
}

std::optional<upstream::AffinityCookie::Claim> TargetChoice::readCookie(const Facts& facts) {
  const auto& cookie = m_pool->affinity.cookie;
  const auto value = http::findCookie(*facts.selectors.fields, m_pool->affinity.name);
  if (!value) return std::nullopt;
  // In seconds: the end of a cookie without one is no WallTime.
  const bool isKnown = !m_known.of.owner_before(cookie) && !cookie.owner_before(m_known.of) &&
                       m_known.claim.expires > std::chrono::floor<std::chrono::seconds>(facts.wall) &&
                       crypto::equalsConstantTime(m_known.value, *value);
  if (isKnown) return m_known.claim;
  const auto claim = cookie->read(*value, facts.wall);
  if (claim) m_known = {cookie, std::string(*value), *claim};
  return claim;
}

// A session that nobody here has seen being issued goes where all requests with its id go: the target knows
// it, or says so itself.
TargetChoice::Outcome TargetChoice::chooseBySession(const Facts& facts, const ChoiceFacts& choice) {
  const auto identity = m_pool->sessions->find(m_session, facts.now);
  if (!identity) {
    ChoiceFacts byHash = choice;
    byHash.hash = policy::hashOf(m_session);
    return accept(m_pool->byHash.choose(byHash)) ? Outcome::Chosen : Outcome::NoneUsable;
  }
  const auto member = m_pool->balancer.find(*identity);
  m_isBound = member && accept(m_pool->balancer.take(*member, choice));
  if (m_isBound) return Outcome::Chosen;
  // Full, resting, or tried by this exchange already: it still has the session, and no other target does.
  const TargetHealth* its = member ? &m_pool->balancer.members()[*member].cell->health : nullptr;
  m_isBound = its && (its->standing(facts.now) != Standing::Unusable || its->isResting(facts.now));
  if (m_isBound) return Outcome::NoneUsable;
  // Only if somebody else can take a new session is the old one given up.
  const auto other = m_pool->balancer.choose(choice);
  if (!other) return Outcome::NoneUsable;
  upstream::TargetCell& cell = *m_pool->targets[other->member].cell;
  cell.inFlight.fetch_sub(1, std::memory_order_relaxed);
  if (other->isTrial) cell.health.abandonTrial();
  m_pool->sessions->forget(m_session);
  m_isRehomed = true;
  return Outcome::SessionGone;
}

bool TargetChoice::accept(const std::optional<Choice>& choice) {
  if (!choice) return false;
  m_member = choice->member;
  m_target = &m_pool->targets[m_member];
  m_tried.push_back(choice->member);
  m_holdsTarget = true;
  m_isTrial = choice->isTrial;
  m_isRehomed = m_isRehomed || choice->isRehomed;
  m_target->cell->attempts.fetch_add(1, std::memory_order_relaxed);
  return true;
}

bool TargetChoice::replace(const Facts& facts) {
  const size_t poolBefore = m_poolIndex;
  const uint32_t memberBefore = m_member;
  const TargetPlan* const before = m_target;
  if (m_isBound || !takeRetry()) return false;
  m_holdsTarget = false;
  const bool isFound = chooseNext(facts) == Outcome::Chosen;
  if (isFound) {
    m_retryPool->cell->retries.fetch_add(1, std::memory_order_relaxed);
    before->cell->inFlight.fetch_sub(1, std::memory_order_relaxed);
    return true;
  }
  endRetry();
  if (m_poolIndex != poolBefore) enter(poolBefore);
  m_member = memberBefore;
  m_target = before;
  m_holdsTarget = true;
  return false;
}

bool TargetChoice::takeRetry() {
  if (m_isRetrying) return true;
  upstream::PoolCell& cell = *m_pool->cell;
  const uint32_t allowed =
      std::max(kFreeRetries, cell.inFlight.load(std::memory_order_relaxed) * kBudgetPercent / 100);
  if (cell.retrying.fetch_add(1, std::memory_order_relaxed) >= allowed) {
    cell.retrying.fetch_sub(1, std::memory_order_relaxed);
    cell.retriesOverBudget.fetch_add(1, std::memory_order_relaxed);
    return false;
  }
  m_isRetrying = true;
  m_retryPool = m_pool;
  return true;
}

void TargetChoice::noteConnected(SteadyTime now) {
  if (m_isTrial && m_target->cell->health.noteConnected(TargetHealth::Attempt::Trial, now)) m_isTrial = false;
}

void TargetChoice::noteAnswer(uint16_t status, Nanoseconds latency, SteadyTime now) {
  endRetry();
  if (m_pool->balance == upstream::Balance::Latency) m_target->cell->noteLatency(latency, now);
  if (m_pool->ejection.statuses.test(status)) return noteFailure(upstream::Failure::Status, now);
  m_target->cell->health.noteGood(m_isTrial ? TargetHealth::Attempt::Trial : TargetHealth::Attempt::Ordinary,
                                  m_pool->ejection.rules, now);
  m_isTrial = false;
}

void TargetChoice::noteFailure(upstream::Failure failure, SteadyTime now) {
  if (!m_target) return;
  m_target->cell->health.noteBad(failure,
                                 m_isTrial ? TargetHealth::Attempt::Trial : TargetHealth::Attempt::Ordinary,
                                 m_pool->ejection.rules, now);
  m_isTrial = false;
}

std::optional<upstream::Failure> TargetChoice::failureOf(ErrorType error) {
  switch (error) {
    case ErrorType::ConnectRefused:
      return upstream::Failure::Refused;
    case ErrorType::DnsFailed:
    case ErrorType::ConnectFailed:
    case ErrorType::ConnectTimeout:
    case ErrorType::TlsFailed:
    case ErrorType::CertificateExpired:
    case ErrorType::CertificateUntrusted:
    case ErrorType::CertificateWrongName:
      return upstream::Failure::Connect;
    case ErrorType::UpstreamReset:
    case ErrorType::UpstreamClosed:
    case ErrorType::UpstreamMalformed:
    case ErrorType::UpstreamHeadTooLarge:
    case ErrorType::UpstreamTruncated:
      return upstream::Failure::Broken;
    case ErrorType::FirstByteTimeout:
    case ErrorType::IdleTimeout:
      return upstream::Failure::TimedOut;
    default:
      return std::nullopt;
  }
}

void TargetChoice::rest(SteadyTime until, SteadyTime now) {
  m_target->cell->health.restUntil(until, now);
}

void TargetChoice::leave() {
  if (!m_holdsTarget) return;
  m_holdsTarget = false;
  m_target->cell->inFlight.fetch_sub(1, std::memory_order_relaxed);
  if (m_isTrial) m_target->cell->health.abandonTrial();
  m_isTrial = false;
}

void TargetChoice::endRetry() {
  if (m_isRetrying) m_retryPool->cell->retrying.fetch_sub(1, std::memory_order_relaxed);
  m_isRetrying = false;
}

void TargetChoice::end() {
  leave();
  endRetry();
  if (m_pool && m_isCounted) m_pool->cell->inFlight.fetch_sub(1, std::memory_order_relaxed);
  m_isCounted = false;
}

std::string TargetChoice::keepTogether(const http::HeaderMap& responseFields, uint16_t status, bool secure,
                                       const Facts& facts) {
  const AffinityPlan& affinity = m_pool->affinity;
  const uint64_t identity = m_pool->balancer.members()[m_member].identity;
  if (affinity.kind == AffinityPlan::Kind::Learn) {
    const bool isGood = status / 100 == 2;
    const std::string_view issued = responseFields.first(affinity.name);
    if (!issued.empty() && isGood) {
      m_pool->sessions->learn(issued, identity, facts.now, affinity.ttl);
    } else if (!m_session.empty()) {
      // Of MCP that says the session is unknown; elsewhere it may be about anything.
      const bool isUnknown = status == kNotFound && http::equalsIgnoringCase(affinity.name, "Mcp-Session-Id");
      if (isUnknown || (facts.method == "DELETE" && isGood))
        m_pool->sessions->forget(m_session);
      else if (isGood)
        m_pool->sessions->learn(m_session, identity, facts.now, affinity.ttl);
    }
    return {};
  }
  if (affinity.kind != AffinityPlan::Kind::Cookie) return {};
  if (m_cookieTarget == identity && m_cookieIsFresh) return {};
  return affinity.cookie->setCookie(
      identity, facts.wall,
      secure ? upstream::AffinityCookie::Transport::Tls : upstream::AffinityCookie::Transport::Plain);
}

TargetChoice::Why TargetChoice::whyNone(SteadyTime now) const {
  Why why;
  why.retryAfter = kUnknownReturn;
  if (!m_pool) return why;
  const upstream::Balancer::Want want = m_pool->balancer.want(now);
  if (want.allFull) return {ErrorType::PoolFull, kSoon};
  if (want.usableFrom != kNever)
    why.retryAfter = std::max(kSoon, std::chrono::ceil<Milliseconds>(want.usableFrom - now));
  return why;
}

}  // namespace headgate::flow
