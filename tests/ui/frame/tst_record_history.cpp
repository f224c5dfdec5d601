#include <gtest/gtest.h>

#include "ui/frame/record_history.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

TEST(RecordHistory, ReachesBackToTheFirstWhileAllIsKept) {
  RecordHistory history;
  history.note(0ms, 0);
  history.note(1h, 0);  // nothing came for an hour
  history.note(1h + 1min, 10);
  EXPECT_EQ(history.reach(1h + 30min, 10, 10), 30min);
}

TEST(RecordHistory, ReachesBackToTheOldestThatIsKept) {
  RecordHistory history;
  for (int minute = 0; minute <= 100; ++minute)
    history.note(std::chrono::minutes(minute), uint64_t(minute) * 60);
  EXPECT_EQ(history.reach(100min, 6000, 600), 10min);
  EXPECT_EQ(history.reach(160min, 6000, 600), 70min);
}

TEST(RecordHistory, SaysNothingWhereNobodyKnows) {
  RecordHistory history;
  EXPECT_EQ(history.reach(1min, 100, 50), std::nullopt);
  history.note(0ms, 5000);  // the gateway ran before
  EXPECT_EQ(history.reach(1min, 5100, 3000), std::nullopt);
  EXPECT_EQ(history.reach(1min, 5100, 0), std::nullopt);
}

TEST(RecordHistory, AnotherGatewayBeginsAnew) {
  RecordHistory history;
  history.note(0ms, 5000);
  history.note(10min, 0);
  history.note(11min, 3);
  EXPECT_EQ(history.reach(20min, 3, 3), 10min);
}

TEST(RecordHistory, NotesAreBounded) {
  RecordHistory history;
  for (int minute = 0; minute < 20'000; ++minute)
    history.note(std::chrono::minutes(minute), uint64_t(minute) + 1);
  EXPECT_EQ(history.reach(20'000min, 20'000, 20'000), std::nullopt);  // more than a week ago
  EXPECT_TRUE(history.reach(20'000min, 20'000, 100).has_value());
}

}  // namespace
}  // namespace headgate::ui
