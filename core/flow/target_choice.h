// Which target one exchange is sent to, attempt after attempt: affinity, balancing, the fallback pool, and
// the budget of retries. Tells the targets' health what became of each attempt.
//
// The budget is about requests that a target has had already and that are sent once more; attempts that
// reached no target cost nobody anything, and the number of attempts bounds them.
//
// It keeps the counts of the cells right: what it has counted up, leave() and end() count down. Pure: no
// sockets, no clock. Thread: its worker's. One an ExchangeFlow, reused.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/flow/snapshot.h"
#include "core/http/headers.h"
#include "core/policy/selector.h"

namespace headgate::flow {

class TargetChoice {
 public:
  // Of the budget: at least so many retries at a time in a pool, and up to this part of its exchanges.
  static constexpr uint32_t kFreeRetries = 3;
  static constexpr uint32_t kBudgetPercent = 20;

  // What is known of the request; borrowed for the call.
  struct Facts {
    policy::SelectorFacts selectors;
    std::string_view method;
    SteadyTime now;
    WallTime wall;
  };

  enum class Outcome : uint8_t {
    Chosen,
    NoneUsable,   // see whyNone()
    SessionGone,  // the target that had issued this session cannot be used, and others can
  };

  // `random`: fresh bits.
  void begin(const Snapshot& snapshot, uint64_t random);
  // An attempt more. The first one comes with `pool`, later ones go on from there.
  Outcome choose(size_t pool, const Facts& facts);
  Outcome chooseNext(const Facts& facts);
  // Another target instead of this one, which has had the request, if there is one, the budget allows it and
  // no session is bound to this one; otherwise this one stays.
  bool replace(const Facts& facts);
  // Once more from the first pool on, as if nothing had been tried.
  void startOver();

  const PoolPlan* pool() const { return m_pool; }  // nullptr before choose()
  const TargetPlan* target() const { return m_target; }
  // The request was bound to another target than the one that it got.
  bool isRehomed() const { return m_isRehomed; }

  // What became of the attempt.
  void noteConnected(SteadyTime now);
  // The head of the final response. `retryAfter`: 0 if the target did not ask for a pause.
  void noteAnswer(uint16_t status, Nanoseconds latency, SteadyTime now);
  void noteFailure(upstream::Failure failure, SteadyTime now);
  // What the error says about the target; none if it was the client's or ours.
  static std::optional<upstream::Failure> failureOf(ErrorType error);
  // Nothing new for the target before that.
  void rest(SteadyTime until, SteadyTime now);

  // The attempt is over, whatever it came to.
  void leave();
  // The exchange is over.
  void end();

  // Looks at the target's answer: sessions that it issues or gives up are learned and forgotten. Returns the
  // text of a Set-Cookie field that keeps the client here; empty if none is due.
  std::string keepTogether(const http::HeaderMap& responseFields, uint16_t status, bool secure,
                           const Facts& facts);

  // For the answer to NoneUsable.
  struct Why {
    ErrorType type = ErrorType::NoTarget;
    Milliseconds retryAfter{0};
  };
  Why whyNone(SteadyTime now) const;

 private:
  void enter(size_t pool);
  bool choosePanicking(const Facts& facts);
  void tryPool(const Facts& facts, Outcome& outcome);
  bool takeRetry();
  void endRetry();
  bool accept(const std::optional<upstream::Choice>& choice);
  Outcome chooseBySession(const Facts& facts, const upstream::ChoiceFacts& choice);
  upstream::ChoiceFacts choiceFacts(const Facts& facts);
  uint64_t nextRandom();

  const Snapshot* m_snapshot = nullptr;
  size_t m_firstPool = kNoPool;
  size_t m_poolIndex = kNoPool;
  const PoolPlan* m_pool = nullptr;
  const PoolPlan* m_retryPool = nullptr;  // in whose budget this exchange is, if it is retrying
  const TargetPlan* m_target = nullptr;
  uint32_t m_member = 0;  // of m_pool's: m_target
  uint64_t m_random = 0;
  std::vector<uint32_t> m_tried;  // in m_pool
  std::string m_value;            // scratch of selectors
  std::string m_session;          // Learn: as the client gave it
  // The last cookie that was good: clients send the same one with each request. Outlives exchanges.
  struct KnownCookie {
    std::weak_ptr<const upstream::AffinityCookie> of;
    std::string value;
    upstream::AffinityCookie::Claim claim;
  };
  std::optional<upstream::AffinityCookie::Claim> readCookie(const Facts& facts);
  KnownCookie m_known;
  std::optional<uint64_t> m_cookieTarget;
  bool m_cookieIsFresh = false;  // it need not be sent again
  bool m_isBound = false;        // to a target of m_pool, which has its session, and may be m_target
  bool m_holdsTarget = false;    // counted in the target's cell
  bool m_isTrial = false;
  bool m_isCounted = false;  // in the pool's cell
  bool m_isRetrying = false;
  bool m_isRehomed = false;
};

}  // namespace headgate::flow
