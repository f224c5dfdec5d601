// Probes the targets of the current snapshot, each on its own schedule, and tells their health.
//
// A target is probed for the first time within a second, at random, so that not all are at once; then every
// interval, give or take a tenth, faster or slower as upstream::probeDelay() says, but never ten times a
// second. One probe at a time at each target, kAtOnce in all; the others wait for their turn. Targets in
// maintenance are left alone.
//
// It decides nothing: what results mean for a target is TargetHealth's. One prober for all workers, since the
// cells are shared. Thread: the executor's. Ownership: the caller's; destroying it ends all probes, without a
// result.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/subrequest.h"
#include "core/upstream/cells.h"
#include "core/upstream/health_plan.h"

namespace headgate::engine {

struct ProbedTarget {
  std::string name;  // for whoever is told of changes: "pool/target"
  std::shared_ptr<upstream::TargetCell> cell;
  SubrequestPlace place;
  std::string host;  // the Host of HTTP probes, if the plan's fields have none
  std::shared_ptr<const upstream::HealthPlan> plan;
  Milliseconds slowStart{0};  // see ProbeRules
};

// A probe has changed the health of a target. It must not call the prober.
using HealthChanged = std::function<void(const ProbedTarget& target, upstream::HealthState before,
                                         upstream::HealthState now, const upstream::ProbeResult& because)>;

class Prober {
 public:
  static constexpr size_t kAtOnce = 16;

  // `seed` is for the times only. `changed` may be empty.
  Prober(SubrequestContext context, uint64_t seed, HealthChanged changed);
  ~Prober();
  Prober(const Prober&) = delete;
  Prober& operator=(const Prober&) = delete;

  // These, and no others, from now on. A target is known by its cell; where nothing about it has changed, its
  // schedule goes on. One that is no longer named is forgotten: its health is unknown. Requires: each has a
  // cell and a plan.
  void apply(const std::vector<ProbedTarget>& targets);
  // Out of turn: somebody asked. Its schedule goes on from there. Nothing if a probe of it is under way, or
  // if it is not probed.
  void probeNow(const upstream::TargetCell& target);

 private:
  class Schedule;
  void request(Schedule& schedule);
  void release();
  void withdraw(Schedule& schedule);
  void startNext();
  Milliseconds anyUpTo(Milliseconds bound);

  const SubrequestContext m_context;
  const HealthChanged m_changed;
  std::mt19937_64 m_random;
  std::deque<Schedule*> m_queue;  // those whose time has come, first come first served
  size_t m_running = 0;
  std::map<const upstream::TargetCell*, std::unique_ptr<Schedule>> m_schedules;
};

}  // namespace headgate::engine
