#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

#include "core/upstream/learned_sessions.h"

namespace headgate::upstream {
namespace {

using std::chrono::seconds;

constexpr Milliseconds kMinute{60'000};
constexpr SteadyTime kStart{seconds(1'000)};

std::string idOf(size_t number) {
  return "session-" + std::to_string(number);
}

class LearnedSessionsTest : public testing::Test {
 protected:
  void learn(size_t from, size_t to, uint64_t target, SteadyTime now = kStart) {
    for (size_t i = from; i < to; ++i) m_sessions.learn(idOf(i), target, now, kMinute);
  }

  LearnedSessions m_sessions;
};

TEST_F(LearnedSessionsTest, WhoIssuedASessionKeepsIt) {
  EXPECT_EQ(m_sessions.find("a", kStart), std::nullopt);
  m_sessions.learn("a", 1, kStart, kMinute);
  m_sessions.learn("b", 2, kStart, kMinute);
  EXPECT_EQ(m_sessions.find("a", kStart), 1U);
  EXPECT_EQ(m_sessions.find("b", kStart), 2U);
  EXPECT_EQ(m_sessions.find("A", kStart), std::nullopt);
  EXPECT_EQ(m_sessions.find("", kStart), std::nullopt);
}

TEST_F(LearnedSessionsTest, WhoIssuedItLastKeepsIt) {
  m_sessions.learn("a", 1, kStart, kMinute);
  m_sessions.learn("a", 2, kStart, kMinute);
  EXPECT_EQ(m_sessions.find("a", kStart), 2U);
  EXPECT_EQ(m_sessions.size(), 1U);
}

TEST_F(LearnedSessionsTest, IdsOfAnySizeAreToldApart) {
  const std::string large(1 << 20, 'x');
  const std::vector<std::string> ids{"", std::string(1, '\0'), std::string(2, '\0'), large, large + 'y'};
  for (size_t i = 0; i < ids.size(); ++i) m_sessions.learn(ids[i], i, kStart, kMinute);
  for (size_t i = 0; i < ids.size(); ++i) EXPECT_EQ(m_sessions.find(ids[i], kStart), i) << i;
}

TEST_F(LearnedSessionsTest, ASessionLastsItsTimeFromItsLastUse) {
  m_sessions.learn("used", 1, kStart, kMinute);
  m_sessions.learn("idle", 1, kStart, kMinute);
  EXPECT_EQ(m_sessions.find("used", kStart + seconds(59)), 1U);
  EXPECT_EQ(m_sessions.find("idle", kStart + seconds(60)), std::nullopt);
  EXPECT_EQ(m_sessions.find("used", kStart + seconds(118)), 1U);
  EXPECT_EQ(m_sessions.find("used", kStart + seconds(178)), std::nullopt);
  EXPECT_EQ(m_sessions.size(), 0U);
}

TEST_F(LearnedSessionsTest, LearningAgainIsAUseUnderTheRuleOfToday) {
  m_sessions.learn("a", 1, kStart, kMinute);
  m_sessions.learn("a", 1, kStart, kMinute * 10);
  EXPECT_EQ(m_sessions.find("a", kStart + seconds(599)), 1U);
  m_sessions.learn("a", 1, kStart, kMinute);
  EXPECT_EQ(m_sessions.find("a", kStart + seconds(60)), std::nullopt);
}

TEST_F(LearnedSessionsTest, TimesOfAnyLengthAreTaken) {
  for (const Milliseconds ttl :
       {Milliseconds(0), Milliseconds::max(), Milliseconds::min(), Milliseconds(-1)}) {
    m_sessions.learn("a", 1, kStart, ttl);
    EXPECT_EQ(m_sessions.find("a", kStart), 1U) << ttl.count();
    EXPECT_EQ(m_sessions.sessions(kStart)[0].goodUntil, kStart + LearnedSessions::kLongest) << ttl.count();
  }
}

TEST_F(LearnedSessionsTest, AClockThatGoesBackHarmsNothing) {
  m_sessions.learn("a", 1, kStart, kMinute);
  EXPECT_EQ(m_sessions.find("a", kStart - seconds(500)), 1U);
  EXPECT_EQ(m_sessions.find("a", kStart - seconds(441)), 1U);
}

TEST_F(LearnedSessionsTest, AnEndedSessionIsForgotten) {
  learn(0, 2, 1);
  EXPECT_TRUE(m_sessions.forget(idOf(0)));
  EXPECT_FALSE(m_sessions.forget(idOf(0)));
  EXPECT_EQ(m_sessions.find(idOf(0), kStart), std::nullopt);
  EXPECT_EQ(m_sessions.find(idOf(1), kStart), 1U);
}

TEST_F(LearnedSessionsTest, ATargetThatIsGoneTakesItsSessionsAndNoOthers) {
  learn(0, 300, 1);
  learn(300, 1'000, 2);
  EXPECT_EQ(m_sessions.forgetTarget(1), 300U);
  EXPECT_EQ(m_sessions.forgetTarget(1), 0U);
  EXPECT_EQ(m_sessions.size(), 700U);
  for (size_t i = 0; i < 1'000; ++i)
    EXPECT_EQ(m_sessions.find(idOf(i), kStart), i < 300 ? std::nullopt : std::optional<uint64_t>(2)) << i;
}

TEST_F(LearnedSessionsTest, IsBoundedAndForgetsTheLongestUnused) {
  constexpr size_t kMany = 3 * LearnedSessions::kMaxSessions;
  m_sessions.learn("hot", 7, kStart, kMinute);
  m_sessions.learn("cold", 7, kStart, kMinute);
  for (size_t i = 0; i < kMany; ++i) {
    m_sessions.learn(idOf(i), 1, kStart, kMinute);
    if (i % 1'000 == 0) {
      EXPECT_EQ(m_sessions.find("hot", kStart), 7U) << i;
    }
  }
  EXPECT_EQ(m_sessions.size(), LearnedSessions::kMaxSessions);
  EXPECT_EQ(m_sessions.find("cold", kStart), std::nullopt);
  for (size_t i = kMany - LearnedSessions::kMaxSessions / 2; i < kMany; ++i)
    ASSERT_EQ(m_sessions.find(idOf(i), kStart), 1U) << "of the newer half " << i;
}

TEST_F(LearnedSessionsTest, WhatHasExpiredMakesRoom) {
  learn(0, 10'000, 1);
  learn(10'000, 20'000, 1, kStart + kMinute);
  EXPECT_EQ(m_sessions.size(), 10'000U);
}

TEST_F(LearnedSessionsTest, WhatIsSavedIsRestored) {
  learn(0, 500, 1);
  learn(500, 1'000, 2, kStart + seconds(30));
  const SteadyTime later = kStart + seconds(60);
  const auto saved = m_sessions.sessions(later);
  EXPECT_EQ(saved.size(), 500U) << "the first half has expired";
  LearnedSessions restored;
  for (const LearnedSession& session : saved) restored.restore(session, later);
  EXPECT_EQ(restored.sessions(later), saved);
  EXPECT_EQ(restored.find(idOf(700), later), 2U);
}

TEST_F(LearnedSessionsTest, RestoringKeepsTheOrderOfUse) {
  constexpr size_t kHalf = LearnedSessions::kMaxSessions / 2;
  learn(0, kHalf, 1);
  for (size_t i = 0; i < 100; ++i) m_sessions.find(idOf(i), kStart);
  LearnedSessions restored;
  for (const LearnedSession& session : m_sessions.sessions(kStart)) restored.restore(session, kStart);
  for (size_t i = kHalf; i < kHalf * 2 + kHalf / 2; ++i) restored.learn(idOf(i), 1, kStart, kMinute);
  for (size_t i = 0; i < 100; ++i) EXPECT_EQ(restored.find(idOf(i), kStart), 1U) << i;
}

TEST_F(LearnedSessionsTest, RestoringOverwritesNothingAndBelievesNoTimes) {
  learn(0, 1, 1);
  LearnedSession saved = m_sessions.sessions(kStart)[0];
  saved.target = 2;
  m_sessions.restore(saved, kStart);
  EXPECT_EQ(m_sessions.find(idOf(0), kStart), 1U);
  EXPECT_EQ(m_sessions.size(), 1U);

  LearnedSessions restored;
  saved.goodUntil = SteadyTime::max();
  restored.restore(saved, kStart);
  EXPECT_EQ(restored.sessions(kStart)[0].goodUntil, kStart + kMinute);
  saved.key = {1};
  saved.goodUntil = SteadyTime::min();
  restored.restore(saved, kStart);
  EXPECT_EQ(restored.size(), 1U);
}

TEST_F(LearnedSessionsTest, TheRevisionTellsChangesFromUses) {
  using Revision = LearnedSessions::Revision;
  EXPECT_EQ(m_sessions.revision(), Revision{});
  learn(0, 1, 1);
  EXPECT_EQ(m_sessions.revision(), (Revision{1, 0}));
  learn(0, 1, 1);
  m_sessions.find(idOf(0), kStart);
  EXPECT_EQ(m_sessions.revision(), (Revision{1, 2}));
  learn(0, 1, 2);
  EXPECT_EQ(m_sessions.revision().changes, 2U);
  m_sessions.forget("unknown");
  m_sessions.find("unknown", kStart);
  EXPECT_EQ(m_sessions.revision().changes, 2U);
  m_sessions.forget(idOf(0));
  EXPECT_EQ(m_sessions.revision().changes, 3U);
}

TEST_F(LearnedSessionsTest, ManyThreadsAtOnce) {
  constexpr size_t kThreads = 4;
  constexpr size_t kEach = 3'000;
  std::vector<std::thread> threads;
  for (size_t thread = 0; thread < kThreads; ++thread)
    threads.emplace_back([this, thread] {
      for (size_t i = 0; i < kEach; ++i) {
        const std::string own = idOf(thread * kEach + i);
        m_sessions.learn(own, thread, kStart, kMinute);
        EXPECT_EQ(m_sessions.find(own, kStart), thread);
        m_sessions.learn("shared", thread, kStart, kMinute);
        EXPECT_TRUE(m_sessions.find("shared", kStart).has_value());
        if (i % 2 == 0) {
          EXPECT_TRUE(m_sessions.forget(own));
        }
        if (i % 1'000 == 0) m_sessions.forgetTarget(kThreads + thread);
        if (i % 1'000 == 500) {
          EXPECT_LE(m_sessions.sessions(kStart).size(), kThreads * kEach + 1);
        }
      }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(m_sessions.size(), kThreads * kEach / 2 + 1);
}

TEST(LearnedSessions, ToLookIsNoUse) {
  LearnedSessions sessions;
  const SteadyTime start{std::chrono::hours(1)};
  sessions.learn("s", 7, start, std::chrono::minutes(1));
  const LearnedSessions::Revision before = sessions.revision();
  EXPECT_EQ(sessions.peek("s", start + std::chrono::seconds(50)), 7u);
  EXPECT_EQ(sessions.peek("other", start), std::nullopt);
  EXPECT_EQ(sessions.peek("s", start + std::chrono::seconds(60)), std::nullopt);
  EXPECT_EQ(sessions.revision(), before);
  EXPECT_EQ(sessions.size(), 1u) << "it is not dropped either";
}

TEST(SessionRegistry, FindsThePoolsTableAgain) {
  SessionRegistry registry;
  const auto code = registry.pool("code");
  EXPECT_EQ(registry.pool("code"), code);
  EXPECT_NE(registry.pool("chat"), code);
  EXPECT_EQ(registry.pools().size(), 2U);
  EXPECT_EQ(registry.pools().at("code"), code);
}

}  // namespace
}  // namespace headgate::upstream
