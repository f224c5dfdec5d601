#include <gtest/gtest.h>

#include "ui/desktop/upstream_news.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::TargetHealth;
using control::TargetStatus;

TargetStatus probed(const char* pool, const char* target, TargetHealth health) {
  TargetStatus status{.pool = pool, .target = target, .isProbed = true, .health = health};
  if (health == TargetHealth::Down)
    status.probes = {{.verdict = control::ProbeVerdict::Bad, .reason = "connection refused"}};
  return status;
}

const UpstreamNews::Item kDown{UpstreamNews::Kind::Down, "research", "research-2", "connection refused"};
const UpstreamNews::Item kBack{UpstreamNews::Kind::Back, "research", "research-2", ""};
using Items = std::vector<UpstreamNews::Item>;

Items take(UpstreamNews& news, TargetHealth health, std::chrono::nanoseconds now) {
  return news.take({probed("research", "research-2", health)}, now);
}

TEST(UpstreamNews, ATargetGoesDownAndIsBack) {
  UpstreamNews news;
  EXPECT_EQ(take(news, TargetHealth::Up, 0s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Down, 2s), Items{kDown});
  EXPECT_EQ(take(news, TargetHealth::Down, 40s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Up, 60s), Items{kBack});
  EXPECT_EQ(take(news, TargetHealth::Up, 100s), Items{});
}

TEST(UpstreamNews, WhatWasNeverWellDoesNotGoDown) {
  UpstreamNews news;
  EXPECT_EQ(take(news, TargetHealth::Unknown, 0s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Down, 2s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Up, 4s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Down, 6s), Items{kDown});
}

TEST(UpstreamNews, ThatItIsBackWaitsForTheSilenceToEnd) {
  UpstreamNews news;
  take(news, TargetHealth::Up, 0s);
  EXPECT_EQ(take(news, TargetHealth::Down, 2s), Items{kDown});
  EXPECT_EQ(take(news, TargetHealth::Up, 10s), Items{});
  EXPECT_EQ(take(news, TargetHealth::Up, 32s), Items{kBack});
}

TEST(UpstreamNews, AFlappingTargetIsToldOfTwiceAMinuteAtMost) {
  UpstreamNews news;
  size_t told = 0;
  for (int second = 0; second < 120; second += 2)
    told += take(news, second % 4 == 0 ? TargetHealth::Up : TargetHealth::Down, std::chrono::seconds(second))
                .size();
  EXPECT_LE(told, 4U);
  EXPECT_GE(told, 2U);
}

TEST(UpstreamNews, OfAPoolOneAtATimeOfAnotherAtOnce) {
  UpstreamNews news;
  const auto all = [](TargetHealth health) {
    return std::vector{probed("research", "research-1", health), probed("research", "research-2", health),
                       probed("code", "code-1", health)};
  };
  news.take(all(TargetHealth::Up), 0s);
  const Items first = news.take(all(TargetHealth::Down), 2s);
  ASSERT_EQ(first.size(), 2U);
  EXPECT_EQ(first[0].target, "research-1");
  EXPECT_EQ(first[1].target, "code-1");
  EXPECT_EQ(news.take(all(TargetHealth::Down), 4s), Items{});
  EXPECT_EQ(news.take(all(TargetHealth::Down), 33s), Items{kDown});
}

TEST(UpstreamNews, WithoutProbesItIsTheEjectionThatCounts) {
  UpstreamNews news;
  TargetStatus target{.pool = "code", .target = "code-1"};
  EXPECT_EQ(news.take({target}, 0s), Items{});
  target.isEjected = true;
  ASSERT_EQ(news.take({target}, 2s).size(), 1U);
  target.isEjected = false;
  EXPECT_EQ(news.take({target}, 40s).size(), 1U);
}

TEST(UpstreamNews, WhatAnOperatorTookOutIsNotDown) {
  UpstreamNews news;
  TargetStatus target = probed("code", "code-1", TargetHealth::Up);
  news.take({target}, 0s);
  target.health = TargetHealth::Down;
  target.state = control::TargetState::Maintenance;
  EXPECT_EQ(news.take({target}, 2s), Items{});
  EXPECT_FALSE(isDown(target));
}

TEST(UpstreamNews, AfterAStopAllBeginsAnew) {
  UpstreamNews news;
  take(news, TargetHealth::Up, 0s);
  news.forget();
  EXPECT_EQ(take(news, TargetHealth::Down, 2s), Items{});
}

}  // namespace
}  // namespace headgate::ui
