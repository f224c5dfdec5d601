#include "core/upstream/balancer.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/crypto/digest.h"
#include "core/upstream/fair_turn.h"

namespace headgate::upstream {
namespace {

struct Candidate {
  const Member* member = nullptr;
  uint32_t index = 0;
  Standing standing = Standing::Usable;
  uint64_t weight = 1;  // with its share

  uint32_t inFlight() const { return member->cell->inFlight.load(std::memory_order_relaxed); }
};

// Those that may be chosen, and the weight of these and of what was tried.
struct Field {
  std::vector<Candidate> candidates;
  uint64_t totalWeight = 0;
};

bool isFull(const Member& member) {
  return member.limit != 0 && member.cell->inFlight.load(std::memory_order_relaxed) >= member.limit;
}

bool wasTried(uint32_t member, const ChoiceFacts& facts) {
  return std::find(facts.tried.begin(), facts.tried.end(), member) != facts.tried.end();
}

bool isForNew(Standing standing) {
  return standing == Standing::Usable || standing == Standing::NeedsTrial;
}

Standing standingOf(const Member& member, const ChoiceFacts& facts) {
  const TargetHealth& health = member.cell->health;
  if (!facts.isPanic) return health.standing(facts.now);
  return health.state() == TargetState::On ? Standing::Usable : Standing::Unusable;
}

enum class Tier : uint8_t { Regular, Backup };

void fill(Field& field, const std::vector<Member>& members, Tier tier, const ChoiceFacts& facts) {
  field.candidates.clear();
  field.totalWeight = 0;
  for (uint32_t i = 0; i < members.size(); ++i) {
    const Member& member = members[i];
    if (member.backup != (tier == Tier::Backup)) continue;
    const Standing standing = standingOf(member, facts);
    if (!isForNew(standing) || isFull(member)) continue;
    const uint64_t weight = uint64_t{std::max(member.weight, 1u)} * member.cell->health.share(facts.now);
    field.totalWeight += weight;
    if (!wasTried(i, facts)) field.candidates.push_back({&member, i, standing, weight});
  }
}

// The finaliser of SplitMix64: each bit of the argument moves each bit of the result.
uint64_t mixed(uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

// Between 0 and 1, and never either.
double asFraction(uint64_t bits) {
  return (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
}

// By weight; `except` is left out.
const Candidate* drawn(const std::vector<Candidate>& candidates, uint64_t random,
                       const Candidate* except = nullptr) {
  double total = 0;
  for (const Candidate& candidate : candidates)
    if (&candidate != except) total += static_cast<double>(candidate.weight);
  double left = asFraction(random) * total;
  const Candidate* last = nullptr;
  for (const Candidate& candidate : candidates) {
    if (&candidate == except) continue;
    last = &candidate;
    left -= static_cast<double>(candidate.weight);
    if (left < 0) break;
  }
  return last;
}

bool hasFewerRequests(const Candidate& a, const Candidate& b, SteadyTime) {
  return static_cast<double>(a.inFlight()) * static_cast<double>(b.weight) <
         static_cast<double>(b.inFlight()) * static_cast<double>(a.weight);
}

// Latency times requests, the new one among them, is how long it will take. A target of which nothing is
// known is taken to be as fast as the other, and the new request is not counted: it gets one at once, so that
// something becomes known, but not a crowd before that.
bool isQuicker(const Candidate& a, const Candidate& b, SteadyTime now) {
  const auto latencyOfA = static_cast<double>(a.member->cell->expectedLatency(now).count());
  const auto latencyOfB = static_cast<double>(b.member->cell->expectedLatency(now).count());
  const auto cost = [](const Candidate& candidate, double latency, double other) {
    const double requests = candidate.inFlight();
    const double time = latency > 0 ? latency * (requests + 1) : std::max(other, 1.0) * requests;
    return time / static_cast<double>(candidate.weight);
  };
  return cost(a, latencyOfA, latencyOfB) < cost(b, latencyOfB, latencyOfA);
}

// The power of two choices: as good as looking at all, and a target that looks best is not flooded by all
// workers at once.
template <typename IsBetter>
const Candidate* betterOfTwo(const std::vector<Candidate>& candidates, const ChoiceFacts& facts,
                             IsBetter isBetter) {
  const Candidate* first = drawn(candidates, mixed(facts.random));
  const Candidate* second = drawn(candidates, mixed(~facts.random), first);
  return second && isBetter(*second, *first, facts.now) ? second : first;
}

// Weighted rendezvous (highest random weight): each member draws a lot for the hash, always the same one, and
// the highest has it. That -weight / ln(u) is highest has the probability of the weight's share.
double lot(const Member& member, uint64_t hash) {
  const double fraction = asFraction(mixed(hash ^ mixed(member.identity)));
  return std::max(member.weight, 1u) / -std::log(fraction);
}

const Candidate* preferred(const std::vector<Candidate>& candidates, uint64_t hash) {
  const Candidate* best = nullptr;
  double highest = 0;
  for (const Candidate& candidate : candidates) {
    const double its = lot(*candidate.member, hash);
    if (best && its <= highest) continue;
    best = &candidate;
    highest = its;
  }
  return best;
}

struct Pick {
  const Candidate* candidate;
  std::optional<FairTurn> turn;  // to be taken
};

Pick nextInTurn(const std::vector<Candidate>& candidates, const PoolCell& pool) {
  const uint64_t time = pool.turn.load(std::memory_order_relaxed);
  Pick first{};
  for (const Candidate& candidate : candidates) {
    const FairTurn turn(*candidate.member->cell, candidate.weight, time);
    if (!first.turn || turn.isBefore(*first.turn)) first = {&candidate, turn};
  }
  return first;
}

Pick pick(Balance balance, const std::vector<Candidate>& candidates, const PoolCell& pool,
          const ChoiceFacts& facts) {
  switch (balance) {
    case Balance::LeastRequests:
      return {betterOfTwo(candidates, facts, hasFewerRequests), {}};
    case Balance::Latency:
      return {betterOfTwo(candidates, facts, isQuicker), {}};
    case Balance::Random:
      return {drawn(candidates, mixed(facts.random)), {}};
    case Balance::First:
      return {&candidates.front(), {}};
    case Balance::Hash:
      if (facts.hash) return {preferred(candidates, *facts.hash), {}};
      break;
    case Balance::RoundRobin:
      break;
  }
  return nextInTurn(candidates, pool);
}

}  // namespace

Balancer::Balancer(Balance balance, std::shared_ptr<PoolCell> pool, std::vector<Member> members)
    : m_balance(balance), m_pool(std::move(pool)), m_members(std::move(members)) {
  assert(m_pool || m_members.empty());
}

std::optional<Choice> Balancer::choose(const ChoiceFacts& facts) const {
  static constexpr size_t kLostRaces = 16;
  thread_local Field field;
  for (const Tier tier : {Tier::Regular, Tier::Backup}) {
    for (size_t looks = 0; looks < m_members.size() + kLostRaces; ++looks) {
      fill(field, m_members, tier, facts);
      if (field.candidates.empty()) break;
      const auto [chosen, turn] = pick(m_balance, field.candidates, *m_pool, facts);
      if (!enter(chosen->index, chosen->standing, facts.now)) continue;
      if (turn) turn->take(*chosen->member->cell, *m_pool, field.totalWeight);
      return Choice{
          .member = chosen->index,
          .isTrial = chosen->standing == Standing::NeedsTrial,
          .isRehomed = m_balance == Balance::Hash && facts.hash && isRehomed(chosen->index, *facts.hash)};
    }
  }
  return {};
}

std::optional<Choice> Balancer::take(uint32_t member, const ChoiceFacts& facts) const {
  if (member >= m_members.size() || wasTried(member, facts)) return {};
  const Standing standing = m_members[member].cell->health.standing(facts.now);
  if (standing == Standing::Unusable || !enter(member, standing, facts.now)) return {};
  return Choice{.member = member, .isTrial = standing == Standing::NeedsTrial};
}

// Counts first and asks for the trial then: who has the trial surely uses it.
bool Balancer::enter(uint32_t member, Standing standing, SteadyTime now) const {
  const uint32_t limit = m_members[member].limit;
  TargetCell& cell = *m_members[member].cell;
  uint32_t inFlight = cell.inFlight.load(std::memory_order_relaxed);
  do {
    if (limit != 0 && inFlight >= limit) return false;
  } while (!cell.inFlight.compare_exchange_weak(inFlight, inFlight + 1, std::memory_order_relaxed));
  if (standing != Standing::NeedsTrial || cell.health.takeTrial(now)) return true;
  cell.inFlight.fetch_sub(1, std::memory_order_relaxed);
  return false;
}

bool Balancer::isRehomed(uint32_t member, uint64_t hash) const {
  const Member& chosen = m_members[member];
  const double own = chosen.backup ? 0 : lot(chosen, hash);
  return std::any_of(m_members.begin(), m_members.end(), [&](const Member& other) {
    return &other != &chosen && !other.backup && other.cell->health.state() == TargetState::On &&
           lot(other, hash) > own;
  });
}

std::optional<uint32_t> Balancer::find(uint64_t identity) const {
  for (uint32_t i = 0; i < m_members.size(); ++i)
    if (m_members[i].identity == identity) return i;
  return {};
}

Balancer::Want Balancer::want(SteadyTime now) const {
  Want want;
  for (const Member& member : m_members) {
    const TargetHealth& health = member.cell->health;
    if (isForNew(health.standing(now)) && isFull(member))
      want.allFull = true;
    else
      want.usableFrom = std::min(want.usableFrom, health.usableFrom(now));
  }
  return want;
}

uint64_t targetIdentity(std::string_view poolId, std::string_view targetId, std::string_view url) {
  crypto::Sha256 digest;
  for (const std::string_view part : {poolId, targetId, url}) {
    digest.update(part);
    digest.update(std::string_view("\0", 1));
  }
  const crypto::Sha256Digest bytes = digest.finish();
  uint64_t identity = 0;
  for (size_t i = 0; i < sizeof identity; ++i) identity = identity << 8 | bytes[i];
  return identity;
}

}  // namespace headgate::upstream
