#include <csignal>
#include <gtest/gtest.h>

#include "core/store/version_files.h"
#include "tests/core/store/file_limit.h"
#include "tests/support/temporary_folder.h"

namespace headgate::store {
namespace {

namespace fs = std::filesystem;

WallTime second(int64_t count) {
  return WallTime(std::chrono::seconds(count));
}

class VersionFilesTest : public testing::Test {
 protected:
  void keep(VersionFiles& files, const std::string& thing, const std::string& text, int64_t at) {
    const auto kept = files.keep(thing, text, "saved", second(at));
    EXPECT_TRUE(kept) << kept.error();
  }
  std::string texts(const VersionFiles& files, const std::string& thing) {
    std::string all;
    for (const auto& version : files.list(thing)) all += files.read(thing, version).value_or("?") + ' ';
    return all;
  }
  std::vector<fs::path> everyFile() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder.path())) paths.push_back(entry.path());
    return paths;
  }

  TemporaryFolder m_folder;
  VersionFiles m_files{m_folder.path("versions")};
};

TEST_F(VersionFilesTest, KeepsTheNewestFirst) {
  EXPECT_TRUE(m_files.list("a").empty());
  keep(m_files, "a", "one", 1);
  keep(m_files, "a", "two!", 2);
  keep(m_files, "b", "other", 3);
  const auto versions = m_files.list("a");
  ASSERT_EQ(versions.size(), 2u);
  EXPECT_EQ(versions[0], (VersionFiles::Version{2, second(2), "saved", 4}));
  EXPECT_EQ(versions[1], (VersionFiles::Version{1, second(1), "saved", 3}));
  EXPECT_EQ(texts(m_files, "a"), "two! one ");
  EXPECT_EQ(m_files.read("a", {3, second(2), "saved", 4}), std::nullopt);
  EXPECT_EQ(texts(VersionFiles(m_folder.path("versions")), "b"), "other ") << "by another run";
}

TEST_F(VersionFilesTest, TheOldestOfAThingGoBeyondTheNumber) {
  VersionFiles files(m_folder.path("versions"), {.versions = 2});
  for (int i = 1; i <= 4; ++i) keep(files, "a", std::to_string(i), i);
  EXPECT_EQ(texts(files, "a"), "4 3 ");
  EXPECT_EQ(files.list("a")[0].id, 4u);
  EXPECT_EQ(texts(VersionFiles(m_folder.path("versions"), {.versions = 1}), "a"), "4 ");
}

TEST_F(VersionFilesTest, TheOldestOfAllGoBeyondTheBytes) {
  VersionFiles files(m_folder.path("versions"), {.bytes = 10});
  keep(files, "a", "aaaa", 1);
  keep(files, "b", "bbbb", 2);
  keep(files, "a", "cccc", 3);
  EXPECT_EQ(texts(files, "a"), "cccc ");
  EXPECT_EQ(texts(files, "b"), "bbbb ");
  keep(files, "a", "ten or more bytes", 4);
  EXPECT_EQ(texts(files, "a"), "ten or more bytes ") << "the newest stays";
  EXPECT_EQ(everyFile().size(), 3u) << "and no empty folder";
}

TEST_F(VersionFilesTest, AMarkCanBecomeAnother) {
  keep(m_files, "a", "one", 1);
  m_files.remark("a", m_files.list("a")[0], "restored");
  m_files.remark("a", {2, second(1), "saved", 3}, "restored");
  ASSERT_EQ(m_files.list("a").size(), 1u);
  EXPECT_EQ(m_files.list("a")[0], (VersionFiles::Version{1, second(1), "restored", 3}));
}

TEST_F(VersionFilesTest, AreForTheirOwnerOnly) {
  keep(m_files, "a", "secret", 1);
  for (const fs::path& path : everyFile())
    EXPECT_EQ(fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all),
              fs::perms::none)
        << path;
}

TEST_F(VersionFilesTest, WhatIsNoVersionIsPassedOver) {
  keep(m_files, "a", "one", 1);
  const fs::path folder = everyFile().back().parent_path();
  for (const char* name : {"2-5-saved.new", "2-5", "x-5-saved", "2-5-", "-", "notes.txt", "2-5-Saved"})
    putContent(folder / name, "?");
  EXPECT_EQ(texts(m_files, "a"), "one ");
  keep(m_files, "a", "two", 2);
  EXPECT_FALSE(fs::exists(folder / "2-5-saved.new")) << "left by a process that was killed";
  EXPECT_TRUE(fs::exists(folder / "notes.txt")) << "somebody's";
}

TEST_F(VersionFilesTest, AFullDiskLosesNothing) {
  keep(m_files, "a", "one", 1);
  const int status = runInChild([&] {
    limitFileSize(10);
    const auto kept = m_files.keep("a", std::string(100, 'x'), "saved", second(2));
    return kept.ok() || kept.error().find("cannot be written: File too large") == std::string::npos ? 1 : 0;
  });
  EXPECT_EQ(status, 0);
  EXPECT_EQ(texts(m_files, "a"), "one ");
}

TEST_F(VersionFilesTest, AFolderThatCannotBeMadeIsNamed) {
  VersionFiles files(m_folder.path("none/versions"));
  const auto kept = files.keep("a", "one", "saved", second(1));
  ASSERT_FALSE(kept);
  EXPECT_NE(kept.error().find("none/versions cannot be made: "), std::string::npos) << kept.error();
}

}  // namespace
}  // namespace headgate::store
