// A playbook: exchanges of one snapshot, all of which are over when it ends. By then nothing may be counted
// any more, whatever has happened.
#pragma once

#include <gtest/gtest.h>
#include <memory>

#include "tests/flow/flow_player.h"

namespace headgate::test {

class FlowTest : public testing::Test {
 protected:
  explicit FlowTest(size_t targets = 2) : snapshot(simpleSnapshot(targets)) {}
  void TearDown() override { EXPECT_EQ(countsOf(*snapshot), ""); }
  // Another beginning, with everything of the one before over as well.
  void beginAnew(size_t targets) {
    EXPECT_EQ(countsOf(*snapshot), "");
    snapshot = simpleSnapshot(targets);
  }

  flow::PoolPlan& pool(size_t number = 0) { return snapshot->pools[number]; }
  flow::RoutePlan& route() { return snapshot->routes[0]; }
  upstream::TargetCell& cell(size_t target, size_t ofPool = 0) { return *pool(ofPool).targets[target].cell; }
  void setState(size_t target, upstream::TargetState state) { cell(target).health.setRuntimeState(state); }

  std::shared_ptr<flow::Snapshot> snapshot;
};

// What a reply of the gateway's own looks like.
inline Did errorReply(int status) {
  return {"response " + std::to_string(status), "error body", "end response", "finish"};
}

// The value of a field of the reply; empty if it has none.
inline std::string replied(FlowPlayer& play, std::string_view field) {
  return std::string(play.flow.response().fields.first(field));
}

}  // namespace headgate::test
