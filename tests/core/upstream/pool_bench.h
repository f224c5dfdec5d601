// A pool of targets that answer at once or not at all, with a clock and random bits of the test's own.
#pragma once

#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "core/upstream/balancer.h"

namespace headgate::upstream::test {

class PoolBench {
 public:
  explicit PoolBench(std::vector<uint32_t> weights) {
    for (const uint32_t weight : weights) add({.weight = weight});
  }

  Member& add(Member member) {
    const std::string id = std::to_string(members.size());
    member.cell = std::make_shared<TargetCell>();
    member.identity = targetIdentity("pool", id, "http://127.0.0.1:80" + id);
    return members.emplace_back(std::move(member));
  }

  Balancer balancer(Balance balance) const { return {balance, pool, members}; }
  TargetCell& cell(uint32_t member) { return *members[member].cell; }

  ChoiceFacts facts(std::optional<uint64_t> hash = {}) {
    return {.now = now, .random = random(), .hash = hash};
  }
  // Begins an attempt and ends it at once. Requires: some member may be used.
  uint32_t visit(const Balancer& balancer, const ChoiceFacts& facts) {
    const Choice choice = balancer.choose(facts).value();
    cell(choice.member).inFlight.fetch_sub(1);
    return choice.member;
  }
  uint32_t visit(const Balancer& balancer) { return visit(balancer, facts()); }

  void eject(uint32_t member) {
    cell(member).health.noteBad(Failure::Refused, TargetHealth::Attempt::Ordinary, {}, now);
  }

  SteadyTime now{std::chrono::hours(1)};
  std::mt19937_64 random{20261127};  // a fixed seed: what it shows, it shows always
  std::shared_ptr<PoolCell> pool = std::make_shared<PoolCell>();
  std::vector<Member> members;
};

inline constexpr Balance kBalances[] = {Balance::RoundRobin, Balance::LeastRequests, Balance::Random,
                                        Balance::Hash,       Balance::Latency,       Balance::First};

}  // namespace headgate::upstream::test
