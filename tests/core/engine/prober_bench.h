// A prober, targets in memory for it, and what it did to them.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/prober.h"
#include "tests/core/engine/fake_targets.h"

namespace headgate::test {

using namespace std::chrono_literals;
using engine::ProbedTarget;
using engine::Prober;
using upstream::HealthPlan;
using upstream::HealthState;
using upstream::ProbeResult;
using Times = std::vector<SteadyTime>;

inline HealthPlan every(Milliseconds interval) {
  HealthPlan plan;
  plan.interval = interval;
  plan.timeout = 50ms;
  return plan;
}

struct ProberBench {
  explicit ProberBench(uint64_t seed = 1) : start(executor.now()) {
    prober.emplace(
        context, seed,
        [this](const ProbedTarget& target, HealthState before, HealthState now, const ProbeResult& because) {
          changes.push_back(target.name + ' ' + std::string(upstream::name(before)) + " > " +
                            std::string(upstream::name(now)) + ": " + because.reason);
        });
  }

  ProbedTarget target(const std::string& host, const HealthPlan& plan) {
    auto& known = cells[host];
    if (!known) known = std::make_shared<upstream::TargetCell>();
    auto& place = places[host];
    if (!place) place = std::make_shared<upstream::EndpointCell>();
    return {"pool/" + host,
            known,
            {{.host = host, .port = 80}, place},
            host + ".test",
            std::make_shared<HealthPlan>(plan)};
  }
  void run(Nanoseconds time, Nanoseconds step = 5ms) {
    for (Nanoseconds passed{0}; passed < time; passed += step) executor.advance(step);
  }
  HealthState health(const std::string& host) { return cells[host]->health.health(); }
  std::vector<std::string> reasons(const std::string& host) {
    std::vector<std::string> all;
    for (const ProbeResult& result : cells[host]->health.history()) all.push_back(result.reason);
    return all;
  }
  ProbeResult last(const std::string& host) {
    const auto history = cells[host]->health.history();
    return history.empty() ? ProbeResult{.reason = "none"} : history.back();
  }
  // From each probe to the next.
  std::vector<Milliseconds> gaps(const std::string& host) {
    const Times times = targets.timesOf(host);
    std::vector<Milliseconds> gaps;
    for (size_t i = 1; i < times.size(); ++i)
      gaps.push_back(std::chrono::duration_cast<Milliseconds>(times[i] - times[i - 1]));
    return gaps;
  }

  ManualExecutor executor;
  const SteadyTime start;
  engine::TimerQueue timers{executor};
  FakeTargets targets{executor};
  engine::SubrequestContext context{executor, timers, targets, {}};
  std::map<std::string, std::shared_ptr<upstream::TargetCell>> cells;
  std::map<std::string, std::shared_ptr<upstream::EndpointCell>> places;
  std::vector<std::string> changes;
  std::optional<Prober> prober;
};

inline HealthPlan tcp() {
  HealthPlan plan;
  plan.type = HealthPlan::Type::Tcp;
  return plan;
}

}  // namespace headgate::test
