#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "core/files/draft_path.h"
#include "tests/core/store/exchanges.h"

namespace headgate::files {
namespace {

namespace fs = std::filesystem;

class DraftPathTest : public testing::Test {
 protected:
  size_t files() const {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
  }

  store::TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("a");
};

TEST_F(DraftPathTest, GetsItsNameWhenItIsWhole) {
  std::ofstream(m_path) << "before";
  auto draft = DraftPath::create(m_path);
  ASSERT_TRUE(draft) << draft.error();
  EXPECT_EQ(fs::status(draft->name()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  std::ofstream(draft->name()) << "after";
  EXPECT_EQ(store::contentOf(m_path), "before");
  const auto size = draft->commit();
  ASSERT_TRUE(size) << size.error();
  EXPECT_EQ(*size, 5u);
  EXPECT_EQ(store::contentOf(m_path), "after");
  EXPECT_EQ(files(), 1u);
}

TEST_F(DraftPathTest, LeavesNothingIfItIsGivenUp) {
  {
    auto draft = DraftPath::create(m_path);
    ASSERT_TRUE(draft);
    const DraftPath moved = std::move(draft).value();
    EXPECT_EQ(files(), 1u) << "what was moved from lets go";
  }
  EXPECT_EQ(files(), 0u);
}

TEST_F(DraftPathTest, SaysWhereItCannotBe) {
  EXPECT_EQ(DraftPath::create(m_path + "/b").error(),
            m_path + "/b cannot be written: No such file or directory");
  EXPECT_EQ(DraftPath::create(m_folder.path()).error(),
            m_folder.path() + " cannot be written: it is not a file");
  auto draft = DraftPath::create(m_path);
  ASSERT_TRUE(draft);
  fs::remove(draft->name());
  EXPECT_EQ(draft->commit().error(), m_path + " cannot be written: No such file or directory");
}

}  // namespace
}  // namespace headgate::files
