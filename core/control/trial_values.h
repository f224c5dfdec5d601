// What the window and the gateway tell each other about a request that is only thought of, and about a
// profile that is not served yet: what would become of it. Nothing is sent, taken or counted for an answer.
// Plain values that own all they hold; each has a JSON form (control/json_values.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

struct HeaderField {
  std::string name;
  std::string value;

  bool operator==(const HeaderField&) const = default;
};

struct TrialRoute {
  std::string route;   // id
  uint64_t index = 0;  // in the profile
  bool wins = false;
  std::string reason;  // "path differs at segment 2: code", or why it wins; without a full stop

  bool operator==(const TrialRoute&) const = default;
};

enum class TrialVerdict : uint8_t {
  Passes,
  Refuses,
  Unknown,  // it hangs on what is not known beforehand, such as a body, or an authority that would be asked
};

// One policy of the winning route, in the order in which they act.
struct TrialPolicy {
  std::string name;  // the profile's field: "auth", "limits", "concurrency"…
  std::string what;  // of several of its kind which: a limit's id
  TrialVerdict verdict = TrialVerdict::Passes;
  std::string sentence;  // "21 of 30 tokens left for 127.0.0.1", without a full stop
  uint64_t left = 0;     // of `capacity`; both 0: there is nothing to count
  uint64_t capacity = 0;
  std::string errorType;  // of the reply, if it refuses: "rate_limited"
  uint32_t status = 0;

  bool operator==(const TrialPolicy&) const = default;
};

struct TrialTarget {
  std::string pool;
  std::string target;
  bool isChosen = false;
  std::string reason;  // "sticky", "next in turn", "down", "draining"…; without a full stop

  bool operator==(const TrialTarget&) const = default;
};

struct Trial {
  std::string problem;   // not empty: the request or the profile could not be understood; all else is empty
  std::string listener;  // through which it would come
  std::string method;
  std::string host;
  std::string path;                // as matched: normalised
  std::vector<TrialRoute> routes;  // all, in the profile's order; at most one wins
  std::vector<TrialPolicy> policies;
  std::vector<HeaderField> receivedFields;  // as it would come in, to compare with what is sent
  std::string sentLine;  // "POST /v1/messages", as the target would get it; empty: nothing is sent
  std::vector<HeaderField> sentFields;
  std::vector<TrialTarget> targets;
  uint32_t ownStatus = 0;  // of a reply of the gateway's own; 0: a target answers
  std::string outcome;     // one sentence: "goes to code-1", "answered here with 200", "refused: …"

  bool operator==(const Trial&) const = default;
};

// An exchange that would have gone to another route under a draft.
struct MovedExchange {
  uint64_t id = 0;
  uint64_t number = 0;
  std::string method;
  std::string path;
  std::string from;  // route; empty: none
  std::string to;

  bool operator==(const MovedExchange&) const = default;
};

struct LimitEffect {
  std::string limit;
  std::string route;                // the first that names it
  uint64_t counted = 0;             // of the exchanges looked at
  uint64_t refused = 0;             // that would have been, also if it only counts
  uint64_t turnedAway = 0;          // the same; 0 if it only counts
  uint64_t turnedAwayNow = 0;       // likewise, by the limit of that id as it is served now
  std::string mostly;               // who most of those came from
  std::vector<uint32_t> perMinute;  // exchanges counted, by minute, oldest first; of the last four hours
  std::vector<uint32_t> refusedPerMinute;
  int64_t firstMinute = 0;  // wall time, nanoseconds

  bool operator==(const LimitEffect&) const = default;
};

// Of a timer of a route.
struct TimerEffect {
  std::string route;
  std::string timer;  // "first_byte", "total"…
  uint64_t counted = 0;
  uint64_t cut = 0;     // that the draft would have cut
  uint64_t cutNow = 0;  // that were cut by it as it is served
  int64_t slowest = 0;  // nanoseconds, of those that finished

  bool operator==(const TimerEffect&) const = default;
};

// Of a pool that would have got some of the exchanges.
struct PoolEffect {
  std::string pool;
  uint64_t counted = 0;  // exchanges that would have come to it
  uint64_t gained = 0;   // of these, that come to another pool as it is served now
  uint64_t left = 0;     // of these, that went to a target which takes nothing new any more

  bool operator==(const PoolEffect&) const = default;
};

// What a draft would have done to the last exchanges. What the record does not say is not counted.
struct DraftEffect {
  std::string problem;                  // not empty: the draft does not compile
  uint64_t considered = 0;              // exchanges
  uint64_t moved = 0;                   // to another route, or to none
  std::vector<MovedExchange> examples;  // at most 20
  std::vector<LimitEffect> limits;  // those of the draft, then those it has no more that turn somebody away
  std::vector<TimerEffect> timers;  // where the draft's timer differs from the served one, or cut something
  std::vector<PoolEffect> pools;    // of the draft, in its order
  uint64_t running = 0;             // exchanges under way, which keep the old rules

  bool operator==(const DraftEffect&) const = default;
};

}  // namespace headgate::control
