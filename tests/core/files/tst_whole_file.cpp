#include <filesystem>
#include <gtest/gtest.h>

#include "core/files/whole_file.h"
#include "tests/core/store/exchanges.h"
#include "tests/core/store/file_limit.h"

namespace headgate::files {
namespace {

namespace fs = std::filesystem;
using store::contentOf;

class WholeFileTest : public testing::Test {
 protected:
  size_t files() const {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
  }

  store::TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("a");
};

TEST_F(WholeFileTest, AppearsWhenItIsWhole) {
  auto file = WholeFile::create(m_path);
  ASSERT_TRUE(file) << file.error();
  EXPECT_TRUE((*file)->write("hello "));
  EXPECT_TRUE((*file)->write("world"));
  EXPECT_EQ((*file)->size(), 11u);
  EXPECT_FALSE(fs::exists(m_path));
  EXPECT_TRUE((*file)->commit());
  EXPECT_EQ(contentOf(m_path), "hello world");
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(files(), 1u);
}

TEST_F(WholeFileTest, ReplacesWhatWasThere) {
  std::ofstream(m_path) << "before";
  auto file = WholeFile::create(m_path);
  ASSERT_TRUE(file);
  EXPECT_TRUE((*file)->write("after"));
  EXPECT_EQ(contentOf(m_path), "before");
  EXPECT_TRUE((*file)->commit());
  EXPECT_EQ(contentOf(m_path), "after");
  EXPECT_EQ(files(), 1u);
}

TEST_F(WholeFileTest, LeavesNothingIfItIsGivenUp) {
  {
    auto file = WholeFile::create(m_path);
    ASSERT_TRUE(file);
    EXPECT_TRUE((*file)->write("half"));
  }
  EXPECT_EQ(files(), 0u);
}

TEST_F(WholeFileTest, LeavesNothingIfItsProcessIsKilled) {
  EXPECT_EQ(store::runInChild([this] {
              auto file = WholeFile::create(m_path);
              if (!file || !(*file)->write("half")) return 1;
              ::raise(SIGKILL);
              return 0;
            }),
            -1);
  EXPECT_EQ(files(), 0u);
}

TEST_F(WholeFileTest, SaysThatTheDiskIsFull) {
  EXPECT_EQ(store::runInChild([this] {
              store::limitFileSize(1000);
              auto file = WholeFile::create(m_path);
              const Bytes piece(600, 'x');
              const bool isRight = file && (*file)->write(piece) && !(*file)->write(piece) &&
                                   !(*file)->write(piece) && !(*file)->commit() &&
                                   (*file)->problem() == m_path + " cannot be written: File too large";
              return isRight ? 0 : 1;
            }),
            0);
  EXPECT_EQ(files(), 0u);
}

TEST_F(WholeFileTest, SaysWhereItCannotBe) {
  EXPECT_EQ(WholeFile::create(m_path + "/b").error(),
            m_path + "/b cannot be written: No such file or directory");
  EXPECT_EQ(WholeFile::create(m_folder.path()).error(),
            m_folder.path() + " cannot be written: it is not a file");
}

}  // namespace
}  // namespace headgate::files
