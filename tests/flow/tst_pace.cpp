#include <gtest/gtest.h>

#include "core/flow/pace.h"

namespace headgate::flow {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime kBegin{1h};

TEST(Pace, AsksForNothingInTheGrace) {
  Pace pace;
  pace.begin(100, 60s);
  EXPECT_EQ(pace.dueAt(0), kNever) << "it has not begun to run";
  pace.run(kBegin);
  EXPECT_EQ(pace.dueAt(0), kBegin + 60s);
  EXPECT_EQ(pace.dueAt(6000), kBegin + 60s);
}

TEST(Pace, BytesBuyTime) {
  Pace pace;
  pace.begin(100, 60s);
  pace.run(kBegin);
  EXPECT_EQ(pace.dueAt(6100), kBegin + 61s);
  EXPECT_EQ(pace.dueAt(6150), kBegin + 61500ms);
}

TEST(Pace, TimeAtRestDoesNotCount) {
  Pace pace;
  pace.begin(100, 60s);
  pace.run(kBegin);
  pace.rest(kBegin + 20s);
  EXPECT_EQ(pace.dueAt(0), kNever);
  EXPECT_EQ(pace.counted(kBegin + 1h), 20s);
  pace.rest(kBegin + 30s);
  pace.run(kBegin + 2h);
  pace.run(kBegin + 3h);
  EXPECT_EQ(pace.dueAt(0), kBegin + 2h + 40s) << "both may be said twice";
  EXPECT_EQ(pace.counted(kBegin + 2h + 5s), 25s);
}

TEST(Pace, WithoutARateNothingIsDue) {
  Pace pace;
  pace.begin(0, 60s);
  pace.run(kBegin);
  EXPECT_EQ(pace.dueAt(0), kNever);
}

TEST(Pace, BeginsAnew) {
  Pace pace;
  pace.begin(100, 60s);
  pace.run(kBegin);
  pace.rest(kBegin + 59s);
  pace.begin(100, 60s);
  EXPECT_EQ(pace.dueAt(0), kNever);
  pace.run(kBegin + 60s);
  EXPECT_EQ(pace.dueAt(0), kBegin + 120s);
}

TEST(Pace, NoNumberIsTooLarge) {
  Pace pace;
  pace.begin(1, 60s);
  pace.run(kBegin);
  EXPECT_GT(pace.dueAt(UINT64_MAX), kBegin + 24h * 365);
  pace.begin(UINT64_MAX, 0ms);
  pace.run(kBegin);
  EXPECT_EQ(pace.dueAt(1), kBegin);
}

}  // namespace
}  // namespace headgate::flow
