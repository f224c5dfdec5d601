#include <atomic>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

#include "core/files/private_file.h"
#include "tests/support/temporary_folder.h"

namespace headgate::files {
namespace {

namespace fs = std::filesystem;

class PrivateFile : public testing::Test {
 protected:
  fs::perms othersMay(const std::string& path) const {
    return fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all);
  }

  TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("state");
};

TEST_F(PrivateFile, IsReadAsItWasWritten) {
  const std::string content("a\0b\r\n", 5);
  ASSERT_TRUE(writePrivateFile(m_path, "older and longer").ok());
  ASSERT_TRUE(writePrivateFile(m_path, content).ok());
  EXPECT_EQ(readWholeFile(m_path, Privacy::Required).value(), content);
  EXPECT_EQ(othersMay(m_path), fs::perms::none);
  EXPECT_EQ(m_folder.entries(), 1U);
}

TEST_F(PrivateFile, ThereMayBeNone) {
  EXPECT_EQ(readWholeFile(m_path, Privacy::Required).value(), std::nullopt);
}

TEST_F(PrivateFile, ADraftThatWasLeftBehindIsNoObstacle) {
  putContent(m_path + ".new", "half of it");
  ASSERT_TRUE(writePrivateFile(m_path, "whole").ok());
  EXPECT_EQ(contentOf(m_path), "whole");
  EXPECT_EQ(m_folder.entries(), 1U);
}

TEST_F(PrivateFile, IsNotReadIfOthersMayReadItToo) {
  putContent(m_path, "secret");
  fs::permissions(m_path, fs::perms::group_read, fs::perm_options::add);
  EXPECT_NE(readWholeFile(m_path, Privacy::Required).error().find("chmod 600"), std::string::npos);
  EXPECT_EQ(readWholeFile(m_path, Privacy::Indifferent).value(), "secret");
}

TEST_F(PrivateFile, IsNotReadBeyondItsBound) {
  putContent(m_path, std::string(5'000, 'x'));
  EXPECT_TRUE(readWholeFile(m_path, Privacy::Required, 5'000).ok());
  EXPECT_EQ(readWholeFile(m_path, Privacy::Required, 4'999).error(),
            m_path + " is larger than 4999 bytes: move it out of the way");
}

TEST_F(PrivateFile, SaysWhatStandsInItsPlace) {
  fs::create_directory(m_path);
  EXPECT_EQ(readWholeFile(m_path, Privacy::Required).error(),
            m_path + " is not a file: move it out of the way");
  EXPECT_FALSE(writePrivateFile(m_path, "x").ok());
  EXPECT_FALSE(writePrivateFile(m_folder.path("no/folder"), "x").ok());
}

TEST_F(PrivateFile, CreatedIsNeverReplaced) {
  EXPECT_EQ(createPrivateFile(m_path, "first").value(), Created::Yes);
  EXPECT_EQ(createPrivateFile(m_path, "second").value(), Created::WasThere);
  EXPECT_EQ(contentOf(m_path), "first");
  EXPECT_EQ(othersMay(m_path), fs::perms::none);
  EXPECT_EQ(m_folder.entries(), 1U);
  EXPECT_FALSE(createPrivateFile(m_folder.path("no/folder"), "x").ok());
}

TEST_F(PrivateFile, OfManyWhoCreateItOneHasItsWay) {
  constexpr int kThreads = 8;
  std::atomic<int> made{0};
  std::atomic<int> partial{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i)
    threads.emplace_back([this, i, &made, &partial] {
      const std::string mine(1'000, static_cast<char>('a' + i));
      if (createPrivateFile(m_path, mine).value() == Created::Yes) ++made;
      if (readWholeFile(m_path, Privacy::Required).value()->size() != mine.size()) ++partial;
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(made, 1);
  EXPECT_EQ(partial, 0);
  EXPECT_EQ(m_folder.entries(), 1U);
}

}  // namespace
}  // namespace headgate::files
