// The pools and targets of a snapshot. See snapshot.h.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/policy/selector.h"
#include "core/upstream/affinity_cookie.h"
#include "core/upstream/balancer.h"
#include "core/upstream/cells.h"
#include "core/upstream/health_plan.h"
#include "core/upstream/learned_sessions.h"
#include "core/upstream/target_health.h"

namespace headgate::flow {

// How a pool's targets are spoken to over TLS.
struct TargetTls {
  bool verify = true;
  std::string serverName;  // empty: the URL's host
  std::string ca;          // empty: the system's
  std::string certificate;
  std::string key;

  bool operator==(const TargetTls&) const = default;
};

struct TargetPlan {
  std::string id;
  std::string url;   // as in the profile
  std::string host;  // to dial: name or literal
  uint16_t port = 0;
  std::string socket;     // Unix socket path; empty for TCP
  std::string hostField;  // Host when the route's rule takes the target's: "127.0.0.1:8001"
  std::string basePath;   // "" or "/v1"
  std::string
      endpointKey;      // what makes two warm connections interchangeable, as text; filled in by the engine
  bool secure = false;  // https
  std::string serverName;  // https: whom the target has to prove to be
  std::string tls;  // https: the name of the pool's TLS settings, see io::Endpoint; filled in on applying
  upstream::TargetState state = upstream::TargetState::On;
  uint32_t weight = 1;
  uint32_t limit = 0;  // exchanges at a time; 0: none
  bool backup = false;
  std::string_view name;
  std::shared_ptr<upstream::TargetCell> cell;
  std::shared_ptr<upstream::EndpointCell> endpoint;
};

// A set of HTTP statuses.
using StatusSet = std::bitset<600>;

// What keeps requests that belong together at one target.
struct AffinityPlan {
  enum class Kind : uint8_t {
    None,
    Cookie,  // a signed cookie of the gateway's own
    Hash,    // the value of `by`
    Learn,   // whoever gave the value of the field out keeps it
  };
  Kind kind = Kind::None;
  std::string name;  // of the cookie or field
  std::optional<policy::Selector> by;
  Milliseconds ttl{3'600'000};
  std::string key;                                         // Cookie: of the profile; empty: the gateway's own
  std::shared_ptr<const upstream::AffinityCookie> cookie;  // filled in by the engine
};

struct EjectionPlan {
  upstream::EjectionRules rules;
  StatusSet statuses;          // of targets, that are failures
  bool countsStreams = false;  // error events inside event streams, and streams that are cut
};

inline constexpr size_t kNoPool = std::numeric_limits<size_t>::max();

struct PoolPlan {
  std::string id;
  std::vector<TargetPlan> targets;
  upstream::Balance balance = upstream::Balance::RoundRobin;
  std::optional<policy::Selector> hash;  // what Balance::Hash hashes
  size_t fallback = kNoPool;             // the pool for when no target here can be used
  bool panic = false;                    // and if none is left, all are tried whatever is known of them
  AffinityPlan affinity;
  std::shared_ptr<const upstream::HealthPlan> health;  // nullptr: no probes
  EjectionPlan ejection;
  Milliseconds slowStart{0};
  std::shared_ptr<const TargetTls> tls;  // nullptr: no target has https
  std::string secretProblem;             // of its TLS or affinity, see RoutePlan
  uint32_t idleConnections = 64;         // warm ones kept, per worker
  Milliseconds idleTimeout{4'000};

  // Filled in by the engine.
  std::string_view name;
  std::shared_ptr<upstream::PoolCell> cell;
  upstream::Balancer balancer;                          // members in the order of `targets`
  upstream::Balancer byHash;                            // the same members, for affinity by a hash
  std::shared_ptr<upstream::LearnedSessions> sessions;  // Affinity::Learn
};

}  // namespace headgate::flow
