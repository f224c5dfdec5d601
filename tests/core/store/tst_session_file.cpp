#include <gtest/gtest.h>
#include <string>

#include "core/store/packing.h"
#include "core/store/session_file.h"
#include "tests/core/store/file_limit.h"
#include "tests/support/temporary_folder.h"

namespace headgate::store {
namespace {

namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using upstream::LearnedSessions;
using upstream::SessionRegistry;

constexpr Milliseconds kHour{3'600'000};
constexpr SteadyTime kNow{seconds(50'000)};
constexpr WallTime kWall{seconds(1'800'000'000)};
// The machine was started anew: steady time has begun at zero.
constexpr SteadyTime kAfterReboot{seconds(3)};

class SessionFileTest : public testing::Test {
 protected:
  SessionFileTest() {
    m_registry.pool("code")->learn("a", 1, kNow, kHour);
    m_registry.pool("code")->learn("b", 2, kNow, kHour);
    m_registry.pool("chat")->learn("a", 3, kNow, Milliseconds(0));
    m_registry.pool("idle");
  }

  // A start of Headgate `after` the save: what is known of the session "a" of the pool "code".
  std::optional<uint64_t> foundAfter(Nanoseconds after) const {
    SessionRegistry restarted;
    SessionFile file(m_path, restarted);
    EXPECT_TRUE(file.load(kAfterReboot, kWall + after).ok());
    return restarted.pool("code")->find("a", kAfterReboot);
  }
  std::string complaint() const {
    SessionRegistry restarted;
    const auto loaded = SessionFile(m_path, restarted).load(kAfterReboot, kWall);
    EXPECT_TRUE(restarted.pools().empty());
    return loaded ? "" : loaded.error();
  }
  // As from a file whose writer meant it.
  static std::string summed(std::string content) {
    content.resize(content.size() - 4);
    put(content, checksum(content));
    return content;
  }

  TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("sessions");
  SessionRegistry m_registry;
  SessionFile m_file{m_path, m_registry};
};

TEST_F(SessionFileTest, SessionsOutliveARestart) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  SessionRegistry restarted;
  ASSERT_TRUE(SessionFile(m_path, restarted).load(kAfterReboot, kWall + seconds(5)).ok());
  EXPECT_EQ(restarted.pools().size(), 2U);
  EXPECT_EQ(restarted.pool("code")->find("a", kAfterReboot), 1U);
  EXPECT_EQ(restarted.pool("code")->find("b", kAfterReboot), 2U);
  EXPECT_EQ(restarted.pool("code")->size(), 2U);
  EXPECT_EQ(restarted.pool("chat")->find("a", kAfterReboot), 3U);
}

TEST_F(SessionFileTest, TheirTimeGoesOnWhileNobodyRuns) {
  ASSERT_TRUE(m_file.save(kNow + minutes(20), kWall + minutes(20)).ok());
  EXPECT_EQ(foundAfter(minutes(60) - seconds(1)), 1U);
  EXPECT_EQ(foundAfter(minutes(60)), std::nullopt);
  EXPECT_EQ(foundAfter(hours(24 * 365 * 20)), std::nullopt);
}

TEST_F(SessionFileTest, AWallClockThatGoesBackGivesNoMoreThanTheirTime) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  SessionRegistry restarted;
  ASSERT_TRUE(SessionFile(m_path, restarted).load(kAfterReboot, kWall - hours(10'000)).ok());
  for (const auto& session : restarted.pool("code")->sessions(kAfterReboot))
    EXPECT_EQ(session.goodUntil, kAfterReboot + kHour);
}

TEST_F(SessionFileTest, HoldsNoIdsAndIsForItsOwnerOnly) {
  m_registry.pool("code")->learn("0123456789abcdef-the-id", 1, kNow, kHour);
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  EXPECT_EQ(contentOf(m_path).find("0123456789"), std::string::npos);
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(SessionFileTest, HasTheFormThatIsDocumented) {
  SessionRegistry registry;
  registry.pool("p")->learn("abc", 0x1122334455667788, kNow, Milliseconds(60'000));
  ASSERT_TRUE(SessionFile(m_path, registry).save(kNow, kWall).ok());
  std::string expected("HGSES\r\n\x1a\1\0\0\0\1\0\0\0\1\0\1\0\0\0p", 23);
  expected += "\xba\x78\x16\xbf\x8f\x01\xcf\xea\x41\x41\x40\xde\x5d\xae\x22\x23";  // half of SHA-256("abc")
  put(expected, uint64_t{0x1122334455667788});
  put(expected, int64_t{60'000});
  put(expected, int64_t{1'800'000'060'000'000'000});
  put(expected, checksum(expected));
  EXPECT_EQ(contentOf(m_path), expected);
}

TEST_F(SessionFileTest, NoFileIsNothing) {
  EXPECT_EQ(complaint(), "");
}

TEST_F(SessionFileTest, SavesWhatChangedAtOnceAndUsesNowAndThen) {
  const auto isSaved = [&](Nanoseconds later) {
    fs::remove(m_path);
    EXPECT_TRUE(m_file.saveIfDue(kNow + later, kWall + later).ok());
    return fs::exists(m_path);
  };
  const auto code = m_registry.pool("code");
  EXPECT_TRUE(isSaved(seconds(0)));
  EXPECT_FALSE(isSaved(hours(2))) << "nothing happened";
  code->forget("a");
  EXPECT_TRUE(isSaved(seconds(2)));
  code->find("b", kNow);
  EXPECT_FALSE(isSaved(seconds(61)));
  EXPECT_TRUE(isSaved(seconds(62)));
  EXPECT_FALSE(isSaved(seconds(200)));
  m_registry.pool("new")->learn("a", 1, kNow, kHour);
  EXPECT_TRUE(isSaved(seconds(200)));
}

TEST_F(SessionFileTest, AtTheEndUsesAreSavedToo) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  m_registry.pool("code")->find("a", kNow + minutes(30));
  ASSERT_TRUE(m_file.save(kNow + minutes(30), kWall + minutes(30)).ok());
  EXPECT_EQ(foundAfter(minutes(89)), 1U);
  fs::remove(m_path);
  ASSERT_TRUE(m_file.save(kNow + minutes(30), kWall + minutes(30)).ok());
  EXPECT_FALSE(fs::exists(m_path)) << "nothing happened";
}

TEST_F(SessionFileTest, WhatWasJustLoadedNeedNotBeSaved) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  SessionRegistry restarted;
  SessionFile file(m_path, restarted);
  ASSERT_TRUE(file.load(kNow, kWall).ok());
  fs::remove(m_path);
  ASSERT_TRUE(file.saveIfDue(kNow + hours(1), kWall).ok());
  EXPECT_FALSE(fs::exists(m_path));
}

TEST_F(SessionFileTest, DamageOfAnyByteIsNoticed) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  const std::string content = contentOf(m_path);
  const std::string loss = ": sessions of before this start are not known";
  for (size_t i = 0; i < content.size(); ++i) {
    std::string damaged = content;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x41);
    putContent(m_path, damaged);
    const std::string what = i < 8    ? " is no file of sessions"
                             : i < 12 ? " was written by a newer Headgate"
                                      : " is damaged";
    EXPECT_EQ(complaint(), m_path + what + loss) << i;
    putContent(m_path, content.substr(0, i));
    EXPECT_NE(complaint(), "") << i;
  }
  putContent(m_path, content + '\0');
  EXPECT_EQ(complaint(), m_path + " is damaged" + loss);
}

TEST_F(SessionFileTest, ADamagedFileIsReplaced) {
  putContent(m_path, "HGSES\r\n\x1a and then something else");
  EXPECT_FALSE(m_file.load(kNow, kWall).ok());
  ASSERT_TRUE(m_file.saveIfDue(kNow, kWall).ok());
  EXPECT_EQ(foundAfter(seconds(0)), 1U);
}

TEST_F(SessionFileTest, CountsThatLieAreNotBelieved) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  const std::string content = contentOf(m_path);
  const size_t kPools = 12;
  const size_t kIdSize = 16;
  const size_t kSessions = 18;
  for (const size_t place : {kPools, kIdSize, kSessions})
    for (const char byte : {'\0', '\1', '\x7f', '\xff'}) {
      std::string lying = content;
      if (lying[place] == byte) continue;
      lying[place] = byte;
      putContent(m_path, summed(lying));
      EXPECT_NE(complaint(), "") << place << ' ' << static_cast<int>(byte);
    }
  std::string lying = content;
  lying.replace(kSessions, 4, 4, '\xff');
  putContent(m_path, summed(lying));
  EXPECT_NE(complaint(), "");
}

TEST_F(SessionFileTest, TimesThatLieAreNotBelieved) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  const std::string content = contentOf(m_path);
  const size_t kTimes = content.size() - 4 - 16;  // of the last session
  for (const char byte : {'\0', '\x7f', '\x80', '\xff'}) {
    std::string lying = content;
    lying.replace(kTimes, 16, 16, byte);
    putContent(m_path, summed(lying));
    SessionRegistry restarted;
    EXPECT_TRUE(SessionFile(m_path, restarted).load(kAfterReboot, kWall).ok());
    for (const auto& session : restarted.pool("code")->sessions(kAfterReboot))
      EXPECT_LE(session.goodUntil, kAfterReboot + LearnedSessions::kLongest);
  }
}

TEST_F(SessionFileTest, AFileThatOthersMayReadIsPassedOver) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  fs::permissions(m_path, fs::perms::group_read, fs::perm_options::add);
  EXPECT_NE(complaint().find("can be read by other users"), std::string::npos);
}

TEST_F(SessionFileTest, AFullDiskLeavesTheLastFileAndIsTriedAgain) {
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  EXPECT_EQ(runInChild([&] {
              for (int i = 0; i < 1'000; ++i)
                m_registry.pool("code")->learn(std::to_string(i), 1, kNow, kHour);
              limitFileSize(4'096);
              if (m_file.saveIfDue(kNow, kWall).ok()) return 1;
              if (foundAfter(seconds(0)) != 1U) return 2;
              limitFileSize(RLIM_INFINITY);
              return m_file.saveIfDue(kNow, kWall).ok() && fs::file_size(m_path) > 40'000 ? 0 : 3;
            }),
            0);
  EXPECT_EQ(m_folder.entries(), 1U);
}

TEST_F(SessionFileTest, AFullTableComesBackWhole) {
  const auto code = m_registry.pool("code");
  for (size_t i = 0; i < 2 * LearnedSessions::kMaxSessions; ++i)
    code->learn(std::to_string(i), i, kNow, kHour);
  ASSERT_TRUE(m_file.save(kNow, kWall).ok());
  SessionRegistry restarted;
  ASSERT_TRUE(SessionFile(m_path, restarted).load(kNow, kWall).ok());
  EXPECT_EQ(restarted.pool("code")->sessions(kNow), code->sessions(kNow));
}

}  // namespace
}  // namespace headgate::store
