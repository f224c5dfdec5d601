// Request bodies that trickle: given up once they are slower than the listener's minimum rate on average, for
// as long as it was the client that was waited for.
#include <gtest/gtest.h>

#include "tests/flow/flow_player.h"

namespace headgate::test {
namespace {

using Reuse = flow::ExchangeFlow::Reuse;
using namespace std::chrono_literals;

const Did kNothing;
const Did kGivenUp{"drop target", "response 408", "error body", "end response", "finish"};

// A POST that is connected; the minimum is 64 bytes a second.
FlowPlayer upload(FieldList fields = {}) {
  FlowPlayer play(1);
  play.request("POST", "/", std::move(fields), http::Framing::Chunked);
  play.connected();
  return play;
}

// `bytes` each `pause`, until the exchange has ended or `limit` is over. True if it has ended.
bool trickle(FlowPlayer& play, size_t bytes, Milliseconds pause, Milliseconds limit) {
  for (Milliseconds passed{0}; passed < limit; passed += pause) {
    play.after(pause);
    if (play.flow.finished()) return true;
    play.requestBody(std::string(bytes, 'x'));
  }
  return false;
}

TEST(FlowSlowBodies, AreGivenUpAfterTheGrace) {
  FlowPlayer play = upload();
  EXPECT_FALSE(trickle(play, 1, 1s, 59s));
  EXPECT_EQ(play.after(1s), kGivenUp);
  const record::Summary& summary = play.flow.summary();
  EXPECT_EQ(summary.error, ErrorType::RequestBodySlow);
  EXPECT_EQ(summary.timeoutStage, record::TimeoutStage::RequestBody);
  EXPECT_EQ(summary.endedBy, record::EndedBy::Gateway);
  EXPECT_EQ(summary.errorDetail.view(), "59 bytes of the body came in 60s, and 64 each second are the least");
  EXPECT_TRUE(play.flow.mustClose());
}

TEST(FlowSlowBodies, AtTheMinimumTheyMayGoOnForEver) {
  FlowPlayer play = upload();
  play.requestBody(std::string(64 + 1, 'x'));  // a second ahead
  EXPECT_FALSE(trickle(play, 64, 1s, 2h));
}

TEST(FlowSlowBodies, JustBelowItTheyMayNot) {
  FlowPlayer play = upload();
  EXPECT_TRUE(trickle(play, 63, 1s, 120s));
}

TEST(FlowSlowBodies, WhatCameFastBeforeCountsForThem) {
  FlowPlayer play = upload();
  play.requestBody(std::string(64 * 100, 'x'));
  EXPECT_FALSE(trickle(play, 1, 10s, 100s));
  EXPECT_TRUE(trickle(play, 1, 10s, 20s));
}

TEST(FlowSlowBodies, ABodyThatStopsIsSaidToHaveStopped) {
  FlowPlayer play = upload();
  play.after(60s);
  EXPECT_EQ(play.flow.summary().error, ErrorType::RequestBodyTimeout);
}

TEST(FlowSlowBodies, TimeInWhichNobodyReadsDoesNotCount) {
  FlowPlayer play = upload();
  EXPECT_FALSE(trickle(play, 1, 10s, 50s));
  play.flow.setRequestPaused(true, play.now);
  EXPECT_EQ(play.after(5min), kNothing) << "it is the target that takes nothing";
  play.flow.setRequestPaused(false, play.now);
  EXPECT_EQ(play.after(9s), kNothing);
  EXPECT_EQ(play.after(1s), kGivenUp);
}

TEST(FlowSlowBodies, NorDoesTheWayToTheTarget) {
  FlowPlayer play(2);
  play.request("PUT", "/", {{"Expect", "100-continue"}}, http::Framing::Length, 100'000);
  play.after(5s);  // the first target does not answer
  EXPECT_EQ(play.after(4s), kNothing);
  play.connected(Reuse::Kept);
  EXPECT_FALSE(trickle(play, 1, 10s, 50s));
  play.upstreamLost(ErrorType::UpstreamReset);
  EXPECT_EQ(play.after(4s), kNothing);
  play.connected();
  EXPECT_EQ(play.after(9s), kNothing);
  EXPECT_EQ(play.after(1s), kGivenUp);
}

// Or a few clients that send half a body could have any target ejected.
TEST(FlowSlowBodies, AreNoFaultOfTheTargetHoweverSoonItIsToAnswer) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].timeouts.firstByte = 10s;
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Length, 9);
  play.connected();
  play.requestBody("x");
  EXPECT_EQ(play.after(59s), kNothing);
  EXPECT_EQ(play.after(1s), kGivenUp);
  EXPECT_EQ(play.flow.summary().error, ErrorType::RequestBodyTimeout);
  EXPECT_EQ(snapshot->pools[0].targets[0].cell->health.failures(upstream::Failure::TimedOut), 0u);
}

TEST(FlowSlowBodies, ATargetThatTakesNothingIsToAnswer) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].timeouts.firstByte = 10s;
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Length, 9);
  play.connected();
  play.requestBody("x");
  play.flow.setRequestPaused(true, play.now);
  play.after(9s);
  play.flow.setRequestPaused(false, play.now);
  EXPECT_EQ(play.after(9s), kNothing) << "it has taken it";
  play.flow.setRequestPaused(true, play.now);
  play.after(10s);
  EXPECT_EQ(play.flow.summary().error, ErrorType::FirstByteTimeout);
  EXPECT_EQ(snapshot->pools[0].targets[0].cell->health.failures(upstream::Failure::TimedOut), 1u);
}

// While the next target is dialled nobody reads the client.
TEST(FlowSlowBodies, AreNotWaitedForWhileATargetIsDialled) {
  const auto snapshot = simpleSnapshot(2);
  snapshot->routes[0].timeouts.requestBody = 2s;
  snapshot->routes[0].retry.statuses.set(503);
  FlowPlayer play(snapshot);
  play.request("PUT", "/", {}, http::Framing::Length, 9);
  play.connected();
  play.requestBody("x");
  EXPECT_EQ(play.response(503), Did({"drop target", "connect b"}));
  EXPECT_EQ(play.after(4s), kNothing);
  EXPECT_EQ(play.connected(), Did({"request PUT /", "request body x", "read request body"}));
  EXPECT_EQ(play.after(2s), kGivenUp);
}

TEST(FlowSlowBodies, ACompleteBodyIsNotMeasured) {
  FlowPlayer play = upload();
  play.requestBody("x");
  play.requestEnd();
  EXPECT_EQ(play.after(9min), kNothing);
}

TEST(FlowSlowBodies, TheListenerMayAllowThem) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->listeners[0].minimumRate = 0;
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Chunked);
  play.connected();
  EXPECT_FALSE(trickle(play, 1, 50s, 24h));
}

TEST(FlowSlowBodies, EachExchangeIsMeasuredFromItsOwnBeginning) {
  FlowPlayer play = upload();
  play.requestBody(std::string(64 * 1000, 'x'));
  play.after(59s);
  play.requestEnd();
  play.response(204, {}, http::Framing::None);
  play.responseEnd();
  play.request("POST", "/", {}, http::Framing::Chunked);
  play.connected();
  EXPECT_FALSE(trickle(play, 1, 1s, 59s));
  EXPECT_EQ(play.after(1s), kGivenUp);
}

}  // namespace
}  // namespace headgate::test
