#include <gtest/gtest.h>

#include "ui/session/request_rate.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

TEST(RequestRate, SaysNothingBeforeThereIsEnoughToJudgeBy) {
  RequestRate rate;
  EXPECT_FALSE(rate.perMinute());
  rate.add(0s, 100);
  rate.add(4s, 200);
  EXPECT_FALSE(rate.perMinute());
}

TEST(RequestRate, CountsTheLastMinuteOnly) {
  RequestRate rate;
  for (int second = 0; second <= 60; ++second) rate.add(std::chrono::seconds(second), 1000);
  for (int second = 61; second <= 120; ++second)
    rate.add(std::chrono::seconds(second), 1000 + uint64_t(second - 60) * 2);
  ASSERT_TRUE(rate.perMinute());
  EXPECT_NEAR(*rate.perMinute(), 120, 1);
}

TEST(RequestRate, IsTheSameHoweverOftenItIsAsked) {
  RequestRate rate;
  for (int tenth = 0; tenth <= 600; ++tenth)
    rate.add(std::chrono::milliseconds(100 * tenth), uint64_t(tenth));
  ASSERT_TRUE(rate.perMinute());
  EXPECT_NEAR(*rate.perMinute(), 600, 1);
}

TEST(RequestRate, FallsToNothingWhenNothingComes) {
  RequestRate rate;
  for (int second = 0; second <= 10; ++second) rate.add(std::chrono::seconds(second), uint64_t(second) * 10);
  for (int second = 11; second <= 75; ++second) rate.add(std::chrono::seconds(second), 100);
  EXPECT_EQ(rate.perMinute(), 0);
}

TEST(RequestRate, BeginsAnewWhenTheGatewayDoes) {
  RequestRate rate;
  rate.add(0s, 1000);
  rate.add(10s, 2000);
  rate.add(11s, 3);
  EXPECT_FALSE(rate.perMinute());
}

}  // namespace
}  // namespace headgate::ui
