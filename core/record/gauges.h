// What is measured when somebody asks, and not counted exchange by exchange: the state of connections, pools,
// targets and limits at one moment.
//
// Plain values: whoever knows them fills them in at the time of asking, core/store/gauges_text.h writes them
// out. Not a register: nothing is kept here, and what is called a count was counted elsewhere, since the
// start of the process. Thread: any; a value like another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"

namespace headgate::record {

struct NamedCount {
  std::string_view name;  // static text
  uint64_t count = 0;
};

struct PoolGauges {
  std::string pool;
  uint64_t retries = 0;            // attempts after the first
  uint64_t retriesOverBudget = 0;  // those that were wished for and not made
};

struct TargetGauges {
  std::string pool;
  std::string target;
  std::string_view health;  // one of Gauges::healthStates
  bool usable = false;      // may be chosen now, all things considered
  bool ejected = false;
  uint64_t inFlight = 0;
  uint64_t ejections = 0;
  std::vector<NamedCount> failures;  // attempts that spoke against it, by kind
  uint64_t probesGood = 0;
  uint64_t probesBad = 0;
};

// Of a rate limit.
struct LimitGauges {
  std::string limit;
  uint64_t allowed = 0;
  uint64_t refused = 0;
  uint64_t dryRunRefused = 0;  // would have been refused, were the limit enforced
  uint64_t overflow = 0;       // decisions for keys that had no room of their own
};

// Of a route's limit of concurrent exchanges.
struct ConcurrencyGauges {
  std::string route;
  uint64_t active = 0;
  uint64_t waiting = 0;
  uint64_t refused = 0;
};

struct Gauges {
  uint64_t connections = 0;  // of clients, open now
  uint64_t exchangesInFlight = 0;
  uint64_t upstreamIdle = 0;
  uint64_t upstreamOpened = 0;
  std::vector<NamedCount> refused;  // connections and exchanges turned away under pressure, by reason
  uint64_t acceptPauses = 0;        // for want of file descriptors
  uint64_t bufferBytes = 0;         // that wait to be sent
  uint64_t bufferLimit = 0;

  std::vector<std::string_view> healthStates;  // all that a target may be in, static text
  std::vector<PoolGauges> pools;
  std::vector<TargetGauges> targets;
  std::vector<LimitGauges> limits;
  std::vector<ConcurrencyGauges> concurrency;

  uint64_t generation = 0;  // of the profile that is served
  WallTime started;         // the process
};

}  // namespace headgate::record
