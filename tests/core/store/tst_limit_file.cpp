#include <csignal>
#include <filesystem>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "core/store/limit_file.h"
#include "core/store/packing.h"
#include "core/store/segment_format.h"
#include "tests/core/store/file_limit.h"
#include "tests/support/temporary_folder.h"

namespace headgate::store {
namespace {

using policy::RateLimits;
using policy::RateRule;
using policy::RateTable;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr SteadyTime kNow{seconds(50'000)};
constexpr WallTime kWall{seconds(1'800'000'000)};
// The machine was started anew: steady time has begun at zero.
constexpr SteadyTime kAfterReboot{seconds(3)};
const RateRule kTen(10, minutes(10));
constexpr RateTable::Size kSmall{.front = 64, .back = 4096};

uint64_t takeAll(RateLimits& limits, const std::string& id, const std::string& key, SteadyTime now) {
  const auto table = limits.table(id, kTen);
  uint64_t taken = 0;
  while (table->decide(key, now).allowed) ++taken;
  return taken;
}

class LimitFileTest : public testing::Test {
 protected:
  void take(const std::string& id, const std::string& key, int count) {
    for (int i = 0; i < count; ++i) m_limits.table(id, kTen)->decide(key, kNow);
  }
  void save() { EXPECT_TRUE(m_file.saveIfDue(kNow, kWall).ok()); }

  // A start of Headgate `after` the save: how many requests are allowed then.
  uint64_t allowedAfter(Nanoseconds after, const std::string& id, const std::string& key) const {
    RateLimits restarted(kSmall);
    EXPECT_TRUE(LimitFile(m_path, restarted).load(kAfterReboot, kWall + after).ok());
    return takeAll(restarted, id, key, kAfterReboot);
  }
  std::string complaint(RateLimits& restarted) const {
    const auto loaded = LimitFile(m_path, restarted).load(kAfterReboot, kWall);
    return loaded ? "" : loaded.error();
  }
  std::string complaint() const {
    RateLimits restarted(kSmall);
    std::string sentence = complaint(restarted);
    EXPECT_TRUE(restarted.tables().empty());
    EXPECT_EQ(takeAll(restarted, "a", "key", kAfterReboot), 10u);
    return sentence;
  }
  size_t restoredKeys(RateLimits& restarted) const {
    size_t keys = 0;
    for (const RateLimits::Named& limit : restarted.tables())
      limit.table->visit(kAfterReboot, [&](RateTable::Tag, SteadyTime) { ++keys; });
    return keys;
  }

  TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("limits");
  RateLimits m_limits{kSmall};
  LimitFile m_file{m_path, m_limits};
};

TEST_F(LimitFileTest, BucketsOutliveARestart) {
  take("a", "key", 10);
  take("a", "other key", 4);
  take("b", "key", 7);
  save();
  EXPECT_EQ(allowedAfter(seconds(0), "a", "key"), 0u);
  EXPECT_EQ(allowedAfter(seconds(0), "a", "other key"), 6u);
  EXPECT_EQ(allowedAfter(seconds(0), "b", "key"), 3u);
  EXPECT_EQ(allowedAfter(seconds(0), "a", "new key"), 10u);
}

TEST_F(LimitFileTest, TheTimeWhileItDidNotRunCounts) {
  take("a", "key", 10);
  save();
  EXPECT_EQ(allowedAfter(seconds(59), "a", "key"), 0u);
  EXPECT_EQ(allowedAfter(seconds(60), "a", "key"), 1u);
  EXPECT_EQ(allowedAfter(minutes(10), "a", "key"), 10u);
  EXPECT_EQ(allowedAfter(hours(24 * 365), "a", "key"), 10u);
}

TEST_F(LimitFileTest, AWallClockThatWasSetBackLocksNobodyOutForLonger) {
  take("a", "key", 10);
  save();
  for (const Nanoseconds back : {Nanoseconds(hours(1)), Nanoseconds(hours(24 * 365 * 40))}) {
    RateLimits restarted(kSmall);
    EXPECT_TRUE(LimitFile(m_path, restarted).load(kAfterReboot, kWall - back).ok());
    EXPECT_EQ(takeAll(restarted, "a", "key", kAfterReboot), 0u);
    EXPECT_EQ(takeAll(restarted, "a", "key", kAfterReboot + minutes(1)), 1u);
    EXPECT_EQ(takeAll(restarted, "a", "key", kAfterReboot + minutes(11)), 10u);
  }
}

TEST_F(LimitFileTest, ALimitWhoseRuleChangedBeginsAnew) {
  take("a", "key", 10);
  save();
  RateLimits restarted(kSmall);
  EXPECT_TRUE(LimitFile(m_path, restarted).load(kAfterReboot, kWall).ok());
  EXPECT_TRUE(restarted.table("a", RateRule(20, minutes(10)))->decide("key", kAfterReboot).allowed);
  EXPECT_TRUE(restarted.table("a", RateRule(10, minutes(10), 5))->decide("key", kAfterReboot).allowed);
  EXPECT_FALSE(restarted.table("a", kTen)->decide("key", kAfterReboot).allowed);
}

TEST_F(LimitFileTest, ManyKeysTakeManyFramesAndNoneIsLost) {
  RateLimits many;
  LimitFile file(m_path, many);
  const auto table = many.table("a", RateRule(1, hours(1)));
  for (int i = 0; i < 20'000; ++i) table->decide(std::to_string(i), kNow);
  EXPECT_TRUE(file.saveIfDue(kNow, kWall).ok());
  RateLimits restarted;
  EXPECT_EQ(complaint(restarted), "");
  EXPECT_EQ(restoredKeys(restarted), 20'000u);
  for (int i = 0; i < 20'000; ++i)
    ASSERT_FALSE(
        restarted.table("a", RateRule(1, hours(1)))->decide(std::to_string(i), kAfterReboot).allowed);
}

TEST_F(LimitFileTest, WrittenOnlyIfSomethingChanged) {
  save();
  EXPECT_FALSE(std::filesystem::exists(m_path));
  take("a", "key", 10);
  save();
  const std::string first = contentOf(m_path);
  EXPECT_FALSE(first.empty());
  take("a", "key", 1);  // refused
  EXPECT_TRUE(m_file.saveIfDue(kNow + seconds(2), kWall + seconds(2)).ok());
  EXPECT_EQ(contentOf(m_path), first);
  take("a", "other key", 1);
  EXPECT_TRUE(m_file.saveIfDue(kNow + seconds(4), kWall + seconds(4)).ok());
  EXPECT_NE(contentOf(m_path), first);
}

TEST_F(LimitFileTest, WhatWasReadIsNotWrittenAgain) {
  take("a", "key", 1);
  save();
  RateLimits restarted(kSmall);
  LimitFile file(m_path, restarted);
  EXPECT_TRUE(file.load(kAfterReboot, kWall).ok());
  std::filesystem::remove(m_path);
  EXPECT_TRUE(file.saveIfDue(kAfterReboot, kWall).ok());
  EXPECT_FALSE(std::filesystem::exists(m_path));
}

TEST_F(LimitFileTest, OnlyItsOwnerMayReadIt) {
  take("a", "key", 1);
  save();
  struct stat status {};
  ASSERT_EQ(::stat(m_path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  EXPECT_EQ(m_folder.entries(), 1u);  // no draft is left
}

TEST_F(LimitFileTest, NoFileIsNothing) {
  EXPECT_EQ(complaint(), "");
}

TEST_F(LimitFileTest, AnotherKindOfFileIsPassedOver) {
  for (const std::string content : {"", "HGLIM", "{\"headgate\": 1}", "HGLIM\r\n\x1b\x01"}) {
    putContent(m_path, content);
    EXPECT_NE(complaint().find("is no file of limits"), std::string::npos) << content;
  }
  std::filesystem::remove(m_path);
  std::filesystem::create_directory(m_path);
  EXPECT_NE(complaint().find("limits begin anew"), std::string::npos);
}

TEST_F(LimitFileTest, ANewerFormatIsPassedOver) {
  take("a", "key", 10);
  save();
  std::string content = contentOf(m_path);
  content[8] = 2;
  putContent(m_path, content);
  EXPECT_NE(complaint().find("newer Headgate"), std::string::npos);
}

TEST_F(LimitFileTest, CutOffAnywhereItIsReportedAndTheRestIsUsed) {
  take("a", "key", 10);
  take("b", "key", 10);
  save();
  const std::string content = contentOf(m_path);
  for (size_t size = 0; size < content.size(); ++size) {
    putContent(m_path, content.substr(0, size));
    RateLimits restarted(kSmall);
    EXPECT_NE(complaint(restarted), "") << size;
    EXPECT_LE(restoredKeys(restarted), 2u);
  }
  putContent(m_path, content.substr(0, content.size() - 1));
  RateLimits restarted(kSmall);
  complaint(restarted);
  EXPECT_EQ(restoredKeys(restarted), 2u);
}

TEST_F(LimitFileTest, ADamagedByteCostsItsFrameAtMost) {
  take("a", "key", 10);
  take("b", "key", 10);
  save();
  const std::string content = contentOf(m_path);
  const size_t firstFrame = 12 + kFrameHeaderBytes + 24;
  for (size_t place = 0; place < content.size(); ++place) {
    std::string damaged = content;
    damaged[place] = static_cast<char>(damaged[place] ^ 0x10);
    putContent(m_path, damaged);
    RateLimits restarted(kSmall);
    EXPECT_NE(complaint(restarted), "") << place;
    if (place < firstFrame)
      EXPECT_EQ(restoredKeys(restarted), 0u) << place;
    else
      EXPECT_GE(restoredKeys(restarted), 1u) << place;
  }
}

// A file whose sums are right, and which says what no Headgate would.
TEST_F(LimitFileTest, NonsenseIsBounded) {
  const auto frame = [](const Bytes& payload) { return encodeFrameHeader(payload) + payload; };
  for (const int64_t time :
       {std::numeric_limits<int64_t>::min(), int64_t{0}, std::numeric_limits<int64_t>::max()}) {
    for (const uint64_t number : {uint64_t{0}, uint64_t{1}, std::numeric_limits<uint64_t>::max()}) {
      Bytes first;
      put(first, time);
      first.append(16, 'k');
      Bytes table;
      put(table, number);
      put(table, time);
      put(table, number);
      put(table, uint32_t{1});
      table += 'a';
      for (const int64_t tat : {std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max()}) {
        put(table, number);
        put(table, tat);
      }
      Bytes content("HGLIM\r\n\x1a");
      put(content, uint32_t{1});
      putContent(m_path,
                 content + frame(first) + frame(table) + frame(table + 'x') + frame("short") + frame({}));
      RateLimits restarted(kSmall);
      EXPECT_NE(complaint(restarted), "");
      for (const RateLimits::Named& limit : restarted.tables()) {
        limit.table->visit(kAfterReboot, [&](RateTable::Tag, SteadyTime tat) {
          EXPECT_LE(tat, kAfterReboot + limit.table->rule().fillTime());
        });
      }
    }
  }
}

TEST_F(LimitFileTest, AFullDiskIsSaidAndTheOldFileStays) {
  take("a", "key", 10);
  save();
  EXPECT_EQ(runInChild([&] {
              limitFileSize(16);
              take("b", "key", 1);
              const auto saved = m_file.saveIfDue(kNow, kWall);
              limitFileSize(RLIM_INFINITY);
              if (saved || saved.error().find(m_path) == std::string::npos) return 1;
              if (allowedAfter(seconds(0), "b", "key") != 10) return 2;
              if (!m_file.saveIfDue(kNow, kWall)) return 3;  // what failed is still due
              return allowedAfter(seconds(0), "b", "key") == 9 ? 0 : 4;
            }),
            0);
  EXPECT_EQ(allowedAfter(seconds(0), "a", "key"), 0u);
}

// Killed at whatever moment, the writer leaves a file that is whole and holds what was saved before.
TEST_F(LimitFileTest, AKillNeverCostsTheFile) {
  take("a", "key", 10);
  save();
  for (int round = 0; round < 20; ++round) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      for (int i = 0;; ++i) {
        m_limits.table("b", kTen)->decide(std::to_string(i), kNow);
        if (!m_file.saveIfDue(kNow, kWall)) ::_exit(1);
        if (i == round && ::write(ready[1], "x", 1) != 1) ::_exit(1);
      }
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    RateLimits restarted(kSmall);
    ASSERT_EQ(complaint(restarted), "");
    EXPECT_EQ(takeAll(restarted, "a", "key", kAfterReboot), 0u);
    for (int i = 0; i <= round; ++i)
      EXPECT_EQ(takeAll(restarted, "b", std::to_string(i), kAfterReboot), 9u) << i;
  }
}

TEST_F(LimitFileTest, SavesWhileDecisionsGoOn) {
  std::thread worker([&] {
    for (int i = 0; i < 20'000; ++i) m_limits.table("a", kTen)->decide(std::to_string(i % 1000), kNow);
  });
  for (int i = 0; i < 20; ++i) save();
  worker.join();
  save();
  for (int i = 0; i < 1000; i += 100) EXPECT_EQ(allowedAfter(seconds(0), "a", std::to_string(i)), 0u);
}

}  // namespace
}  // namespace headgate::store
