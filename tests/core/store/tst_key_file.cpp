#include <gtest/gtest.h>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "core/store/key_file.h"
#include "tests/support/temporary_folder.h"

namespace headgate::store {
namespace {

namespace fs = std::filesystem;

class KeyFile : public testing::Test {
 protected:
  TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("affinity.key");
};

TEST_F(KeyFile, IsMadeOnceAndThenRead) {
  const OwnKey key = readOrMakeKey(m_path).value();
  EXPECT_EQ(readOrMakeKey(m_path).value(), key);
  EXPECT_EQ(contentOf(m_path), std::string(key.begin(), key.end()));
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(m_folder.entries(), 1U);
  EXPECT_NE(readOrMakeKey(m_folder.path("other.key")).value(), key);
}

TEST_F(KeyFile, AllWhoComeFirstGetTheSameOne) {
  std::vector<OwnKey> keys(8);
  std::vector<std::thread> threads;
  for (OwnKey& key : keys) threads.emplace_back([this, &key] { key = readOrMakeKey(m_path).value(); });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(std::set<OwnKey>(keys.begin(), keys.end()).size(), 1U);
  EXPECT_EQ(m_folder.entries(), 1U);
}

TEST_F(KeyFile, WhatIsNoKeyIsNotUsedAndNotReplaced) {
  for (const size_t size : {size_t{0}, size_t{31}, size_t{33}}) {
    putContent(m_path, std::string(size, 'x'));
    EXPECT_EQ(readOrMakeKey(m_path).error(),
              m_path + " is not a key of 32 bytes: delete it, and a new one is made");
    EXPECT_EQ(contentOf(m_path).size(), size);
  }
}

TEST_F(KeyFile, AKeyThatOthersMayReadIsNone) {
  ASSERT_TRUE(readOrMakeKey(m_path).ok());
  fs::permissions(m_path, fs::perms::others_read, fs::perm_options::add);
  EXPECT_NE(readOrMakeKey(m_path).error().find("can be read by other users"), std::string::npos);
}

TEST_F(KeyFile, SaysWhereItCannotBeMade) {
  EXPECT_NE(readOrMakeKey(m_folder.path("none/affinity.key")).error().find("cannot be made"),
            std::string::npos);
}

}  // namespace
}  // namespace headgate::store
