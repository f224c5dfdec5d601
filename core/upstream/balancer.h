// Chooses a target of a pool for one attempt, and counts the attempt as in flight there.
//
// A member may be chosen if its health says so, if this exchange has not tried it, and if it has room below
// its limit. One whose ejection is over needs a trial, which only one exchange gets; for all others it is not
// there. What a policy makes of a weight is the weight times the share that a target may carry while it comes
// back, except for Hash, where a share would move keys away and back again.
//
// It knows nothing of retries, queues and affinity: who binds an exchange to a member calls take().
//
// Immutable: made with each snapshot over the cells of the pool's targets, in which all of its state lives,
// so that it is the same over several workers and after a reload. Thread: any; no locks but for a trial, and
// no allocation once a thread has seen its largest pool. A thread that loses a place to another looks again,
// a bounded number of times.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/upstream/cells.h"

namespace headgate::upstream {

enum class Balance : uint8_t {
  RoundRobin,     // smooth and weighted, see FairTurn: in any run of turns each has its share
  LeastRequests,  // of two drawn by weight, the one with fewer in flight for its weight
  Random,         // by weight
  Hash,           // weighted rendezvous of the request's hash: a target that comes or goes moves only its own
  Latency,        // of two drawn by weight, the one with less latency × (in flight + 1) for its weight
  First,          // the first that may be used
};

struct Member {
  std::shared_ptr<TargetCell> cell;
  uint64_t identity = 0;  // stable for the same target; what Hash is made of
  uint32_t weight = 1;
  uint32_t limit = 0;   // in flight at most; 0: none
  bool backup = false;  // only when no other may be used
};

struct ChoiceFacts {
  SteadyTime now;
  uint64_t random = 0;              // fresh bits
  std::optional<uint64_t> hash;     // of what the pool hashes; without it Hash is round robin
  std::span<const uint32_t> tried;  // members that this exchange has tried already
  // Neither probes nor failures are believed, only the operator: for pools that ask for it when nothing is
  // left.
  bool isPanic = false;
};

struct Choice {
  uint32_t member = 0;
  bool isTrial = false;  // see TargetHealth::takeTrial
  // Hash: another was preferred of all that are not backups, neither drain nor are in maintenance, and that
  // one could not be used.
  bool isRehomed = false;
};

class Balancer {
 public:
  Balancer() = default;  // of no member
  Balancer(Balance balance, std::shared_ptr<PoolCell> pool, std::vector<Member> members);

  // Nothing if none may be used. The chosen cell's inFlight has gone up by one, never above its limit: the
  // caller takes it back.
  std::optional<Choice> choose(const ChoiceFacts& facts) const;
  // That very member, for an exchange that is bound to it: one that drains will do, one that is tried, down,
  // ejected, full or in maintenance will not.
  std::optional<Choice> take(uint32_t member, const ChoiceFacts& facts) const;
  // The member with that identity.
  std::optional<uint32_t> find(uint64_t identity) const;

  // Why choose() found nothing, and for how long at least: for Retry-After and for people.
  struct Want {
    bool allFull = false;            // some could be used, but for their limits: the next to end makes room
    SteadyTime usableFrom = kNever;  // the earliest of the others; kNever if nobody can say
  };
  Want want(SteadyTime now) const;

  const std::vector<Member>& members() const { return m_members; }

 private:
  bool enter(uint32_t member, Standing standing, SteadyTime now) const;
  bool isRehomed(uint32_t member, uint64_t hash) const;

  Balance m_balance = Balance::RoundRobin;
  std::shared_ptr<PoolCell> m_pool;
  std::vector<Member> m_members;
};

// Stable over processes and versions: what Member::identity is made of.
uint64_t targetIdentity(std::string_view poolId, std::string_view targetId, std::string_view url);

}  // namespace headgate::upstream
