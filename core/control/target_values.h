// What the window and the gateway tell each other about the targets of the gateway that runs: what their
// operator says, what probes found, what traffic met. Plain values that own all they hold; each has a JSON
// form (control/json_values.h). Durations are nanoseconds; moments are nanoseconds of wall time since the
// epoch.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class TargetState : uint8_t {
  On,
  Drain,        // takes what is bound to it already, and nothing new
  Maintenance,  // takes nothing
};

// What an operator says of a target while the gateway runs. It counts more than the profile until it is taken
// back with AsProfile, whatever is applied meanwhile: also another state in the profile, or a profile without
// that target. The gateway's stop ends it. At another URL it is another target.
enum class TargetOrder : uint8_t { AsProfile, On, Drain, Maintenance };

// GoingUp also while a target is alive but not ready: then its last probe says Loading.
enum class TargetHealth : uint8_t { Unknown, Up, GoingDown, Down, GoingUp };

enum class TargetStanding : uint8_t {
  Usable,
  NeedsTrial,  // its ejection is over: the next exchange tries it
  Draining,    // usable for what is bound to it
  Unusable,
};

enum class ProbeVerdict : uint8_t { Good, Bad, Loading };

struct TargetProbe {
  int64_t at = 0;  // when its verdict came
  int64_t took = 0;
  ProbeVerdict verdict = ProbeVerdict::Bad;
  uint16_t status = 0;  // 0: no answer, or a TCP probe
  std::string reason;   // "200", "connection refused", "no answer within 2s"…
  std::string error;    // why it got no answer, by its ErrorType: "connect_refused"; empty: it got one

  bool operator==(const TargetProbe&) const = default;
};

struct TargetFailures {
  std::string kind;  // "refused", "connect", "broken", "timed_out", "status", "stream"
  uint64_t count = 0;

  bool operator==(const TargetFailures&) const = default;
};

struct TargetStatus {
  std::string pool;
  std::string target;
  std::string url;                             // as in the profile that is served
  std::string socket;                          // to be dialled instead; empty: none
  TargetState state = TargetState::On;         // in effect
  TargetOrder order = TargetOrder::AsProfile;  // what was set at run time
  bool isProbed = false;                       // its pool has health checks
  TargetHealth health = TargetHealth::Unknown;
  int64_t healthSince = 0;  // 0: it is unknown
  TargetStanding standing = TargetStanding::Usable;
  bool isEjected = false;  // the time of its ejection is not over
  int64_t usableIn = 0;    // −1: that hangs on a probe, the operator or a trial that is running
  uint32_t inFlight = 0;   // exchanges
  // Since the gateway's start; of a target that was at this URL before, since then.
  uint64_t attempts = 0;
  uint64_t ejections = 0;
  std::vector<TargetFailures> failures;  // the kinds that there were
  std::vector<TargetProbe> probes;       // the last ones, oldest first

  bool operator==(const TargetStatus&) const = default;
};

// In the profile's order; none while no gateway runs.
struct TargetStates {
  std::vector<TargetStatus> targets;

  bool operator==(const TargetStates&) const = default;
};

}  // namespace headgate::control
