#include <gtest/gtest.h>
#include <map>

#include "core/control/flight_recorder.h"

namespace headgate::control {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

class FlightRecorderTest : public testing::Test {
 protected:
  // An exchange that began at that second and took one.
  static ExchangeRow row(uint64_t id, int64_t second, const std::string& session = "s") {
    return {.id = id,
            .phase = ExchangePhase::Ended,
            .startedWall = second * kSecond,
            .total = kSecond,
            .status = 200,
            .session = session};
  }
  static ExchangeRow failed(uint64_t id, int64_t second, const std::string& session = "s") {
    ExchangeRow row = FlightRecorderTest::row(id, second, session);
    row.status = 502;
    row.failed = true;
    return row;
  }
  std::map<uint64_t, std::string> kept() {
    std::map<uint64_t, std::string> all;
    for (const KeptExchange& each : recorder.take()) all[each.id] = each.why;
    return all;
  }
  using Kept = std::map<uint64_t, std::string>;

  FlightRecorder recorder;
};

TEST_F(FlightRecorderTest, WhatIsWellIsNotKept) {
  recorder.note(row(1, 0));
  EXPECT_TRUE(kept().empty());
}

TEST_F(FlightRecorderTest, EachTriggerHasItsReason) {
  recorder.note(failed(1, 0, "a"));
  ExchangeRow tooMany = row(2, 0, "b");
  tooMany.status = 429;
  recorder.note(tooMany);
  ExchangeRow stalled = row(3, 0, "c");
  stalled.silences[1] = {.at = 1, .length = 10 * kSecond};
  recorder.note(stalled);
  EXPECT_EQ(kept(), (Kept{{1, "failure"}, {2, "429"}, {3, "stall"}}));
  EXPECT_TRUE(kept().empty()) << "each is taken once";
}

TEST_F(FlightRecorderTest, TriggersCanBeOff) {
  recorder.setTriggers({.failures = false, .tooManyRequests = false, .stall = 0});
  recorder.note(failed(1, 0));
  ExchangeRow stalled = row(3, 0);
  stalled.silences[0] = {.at = 1, .length = 100 * kSecond};
  recorder.note(stalled);
  EXPECT_TRUE(kept().empty());
}

TEST_F(FlightRecorderTest, AFilterIsATrigger) {
  recorder.setTriggers({.filter = "model:qwen -is:failed", .neighbours = 0});
  ExchangeRow one = row(1, 0);
  one.model = "qwen3";
  recorder.note(one);
  recorder.note(row(2, 0));
  EXPECT_EQ(kept(), (Kept{{1, "filter"}}));
  recorder.setTriggers({.filter = "nonsense:x"});
  recorder.note(row(3, 0));
  EXPECT_TRUE(kept().empty()) << "one with a mistake in it keeps nothing";
}

TEST_F(FlightRecorderTest, NeighboursOfTheSessionAreKeptFromBeforeAndAfter) {
  recorder.note(row(1, 80));             // ended long before
  recorder.note(row(2, 95));             // ended four seconds before
  recorder.note(row(3, 95, "another"));  // of another session
  recorder.note(failed(4, 100));
  recorder.note(row(5, 105));
  recorder.note(row(6, 107));
  EXPECT_EQ(kept(), (Kept{{2, "neighbour"}, {4, "failure"}, {5, "neighbour"}}));
}

TEST_F(FlightRecorderTest, WithoutASessionNeighboursAreTheClients) {
  ExchangeRow before = row(1, 99, "");
  before.client = "127.0.0.1:5";
  ExchangeRow other = row(2, 99, "");
  other.client = "127.0.0.1:6";
  ExchangeRow met = failed(3, 100, "");
  met.client = "127.0.0.1:5";
  for (const ExchangeRow& each : {before, other, met}) recorder.note(each);
  EXPECT_EQ(kept(), (Kept{{1, "neighbour"}, {3, "failure"}}));
}

TEST_F(FlightRecorderTest, AStallIsKeptWhileItIsUnderWay) {
  ExchangeRow running = row(1, 0);
  running.phase = ExchangePhase::InFlight;
  running.total = -1;
  recorder.note(running);
  EXPECT_TRUE(kept().empty());
  running.silences[0] = {.at = 1, .length = 11 * kSecond};
  recorder.note(running);
  EXPECT_EQ(kept(), (Kept{{1, "stall"}}));
  ExchangeRow end = failed(1, 0);
  recorder.note(end);
  EXPECT_TRUE(kept().empty()) << "it is kept already";
}

TEST_F(FlightRecorderTest, WhoAsksIsToldWhatWasKeptSince) {
  recorder.note(failed(1, 0));
  recorder.take();
  uint64_t next = 0;
  ASSERT_EQ(recorder.since(next).size(), 1u);
  EXPECT_EQ(next, 1u);
  EXPECT_TRUE(recorder.since(next).empty());
  next = 99;  // of another run
  EXPECT_EQ(recorder.since(next).size(), 1u);
}

TEST_F(FlightRecorderTest, MemoryIsBounded) {
  for (uint64_t id = 1; id <= 3 * FlightRecorder::kTold; ++id) recorder.note(failed(id, int64_t(id) * 100));
  EXPECT_LE(recorder.take().size(), FlightRecorder::kTold);
}

}  // namespace
}  // namespace headgate::control
