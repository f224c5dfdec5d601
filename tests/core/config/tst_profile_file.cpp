#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include <QTemporaryDir>

#include "core/config/document_writer.h"
#include "core/config/profile_file.h"

namespace headgate::config {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPlain = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}]})";
constexpr std::string_view kSecret = R"({"headgate": 1, "routes": [{"id": "r", "respond": {},
    "headers": {"request": {"set": {"Authorization": "Bearer sk-1"}}}}]})";

constexpr uid_t kNobody = 65'534;

std::string documentOf(char letter, size_t noteBytes) {
  return R"({"headgate": 1, "note": ")" + std::string(noteBytes, letter) + "\"}";
}

class ProfileFileTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }
  std::string path() const { return m_folder.filePath(QStringLiteral("profile.json")).toStdString(); }
  std::string content() const {
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }
  void write(std::string_view text) const { std::ofstream(path(), std::ios::binary) << text; }
  size_t filesInFolder() const {
    return static_cast<size_t>(std::distance(fs::directory_iterator(fs::path(path()).parent_path()), {}));
  }
  fs::perms mode() const { return fs::status(path()).permissions() & fs::perms::mask; }

  QTemporaryDir m_folder;
};

TEST_F(ProfileFileTest, SavesWhatItLoads) {
  write(kPlain);
  const auto loaded = loadProfile(path());
  ASSERT_TRUE(loaded.ok());
  ASSERT_TRUE(saveProfile(path(), *loaded).ok());
  const std::string once = content();
  EXPECT_EQ(once, toText(*loaded));
  ASSERT_TRUE(saveProfile(path(), *loadProfile(path())).ok());
  EXPECT_EQ(content(), once);
}

TEST_F(ProfileFileTest, LeavesNothingElseBehind) {
  ASSERT_TRUE(saveProfile(path(), *Document::parse(kPlain)).ok());
  EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(ProfileFileTest, ASymbolicLinkStaysOne) {
  const fs::path elsewhere = path() + "-folder";
  fs::create_directory(elsewhere);
  std::ofstream(elsewhere / "real.json") << kPlain;
  fs::permissions(elsewhere / "real.json", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("profile.json-folder/real.json", path());
  ASSERT_TRUE(saveProfile(path(), *Document::parse(R"({"headgate": 1, "name": "new"})")).ok());
  EXPECT_TRUE(fs::is_symlink(path()));
  EXPECT_FALSE(fs::is_symlink(elsewhere / "real.json"));
  EXPECT_EQ(mode(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_NE(content().find("new"), std::string::npos);
}

TEST_F(ProfileFileTest, AFullDiskLeavesTheOldFile) {
  write(kPlain);
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  ::signal(SIGXFSZ, SIG_IGN);  // then write() fails, as it does where there is no room
  constexpr std::pair<rlim_t, size_t> kCases[] = {{0, 10}, {20, 10}, {0, 100'000}, {60'000, 100'000}};
  for (const auto& [room, noteBytes] : kCases) {
    rlimit full = before;
    full.rlim_cur = room;
    const Document document = *Document::parse(documentOf('x', noteBytes));
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto saved = saveProfile(path(), document);
    ::setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(
        saved.error().detail,
        "the profile cannot be saved: File too large; make room on the disk, or save it in another place");
    EXPECT_EQ(content(), kPlain);
    EXPECT_EQ(filesInFolder(), 1u);
  }
  ::signal(SIGXFSZ, SIG_DFL);
}

// A process saves one of two profiles after the other, without a pause, and is killed at a hundred moments
// that are spread over the time of a save.
TEST_F(ProfileFileTest, IsWholeWheneverWhoSavesIsKilled) {
  const Document one = *Document::parse(documentOf('a', 50'000));
  const Document other = *Document::parse(documentOf('b', 400'000));
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_TRUE(saveProfile(path(), other).ok());
  ASSERT_TRUE(saveProfile(path(), one).ok());
  const auto twoSaves = std::chrono::steady_clock::now() - begin;
  const auto groupReads = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
  fs::permissions(path(), groupReads);
  constexpr int kKills = 100;
  std::map<std::string, int> found;
  for (int kill = 0; kill < kKills; ++kill) {
    std::array<int, 2> saving{};
    ASSERT_EQ(::pipe(saving.data()), 0);
    const pid_t saver = ::fork();
    ASSERT_GE(saver, 0);
    if (saver == 0) {
      while (saveProfile(path(), other).ok() && saveProfile(path(), one).ok() &&
             ::write(saving[1], "", 1) == 1)
        continue;
      ::_exit(1);
    }
    ::close(saving[1]);
    char saved = 0;
    EXPECT_EQ(::read(saving[0], &saved, 1), 1) << "it could not save";
    std::this_thread::sleep_for(twoSaves * kill / kKills);
    ::kill(saver, SIGKILL);
    int status = 0;
    EXPECT_EQ(::waitpid(saver, &status, 0), saver);
    EXPECT_TRUE(WIFSIGNALED(status));
    ::close(saving[0]);
    ++found[content()];
    ASSERT_EQ(mode(), groupReads);
  }
  EXPECT_EQ(found[toText(one)] + found[toText(other)], kKills);
  EXPECT_GT(found[toText(other)], 0) << "no kill came between";
}

TEST_F(ProfileFileTest, KeepsTheModeOfTheFile) {
  write(kPlain);
  const auto groupReads = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
  fs::permissions(path(), groupReads);
  ASSERT_TRUE(saveProfile(path(), *Document::parse(kPlain)).ok());
  EXPECT_EQ(mode(), groupReads);
}

TEST_F(ProfileFileTest, PlainSecretsAreForTheOwnerOnly) {
  write(kPlain);
  fs::permissions(path(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
  ASSERT_TRUE(saveProfile(path(), *Document::parse(kSecret)).ok());
  EXPECT_EQ(mode(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(ProfileFileTest, AMissingFileIsAProblemWithASentence) {
  const auto loaded = loadProfile(path());
  ASSERT_FALSE(loaded.ok());
  EXPECT_EQ(
      format(loaded.error()[0], "profile.json"),
      "profile.json: the profile cannot be read: No such file or directory; it may have been moved, renamed "
      "or deleted: choose where it is now");
}

TEST_F(ProfileFileTest, AFolderThatIsNotThereIsAnError) {
  const auto saved = saveProfile(path() + "/no/profile.json", *Document::parse(kPlain));
  ASSERT_FALSE(saved.ok());
  EXPECT_TRUE(saved.error().detail.starts_with("the profile cannot be saved: ")) << saved.error().detail;
  EXPECT_TRUE(saved.error().detail.ends_with("; there is no such folder: choose another one"))
      << saved.error().detail;
}

// As a user who may not write there; root may everywhere, so that the test is not root's.
TEST_F(ProfileFileTest, WithoutPermissionTheOldFileStays) {
  write(kPlain);
  const fs::path folder = fs::path(path()).parent_path();
  fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                              fs::perms::others_exec);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0) ::_exit(2);
    const auto saved = saveProfileText(path(), "{}");
    if (saved) ::_exit(3);
    const bool said =
        saved.error().detail ==
        "the profile cannot be saved: Permission denied; you may not write there: save it under "
        "another name or in another folder";
    if (!said) ::fprintf(stderr, "%s\n", saved.error().detail.c_str());
    ::_exit(said ? 0 : 1);
  }
  int status = 0;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  fs::permissions(folder, fs::perms::owner_all);
  EXPECT_EQ(content(), kPlain);
  EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(ProfileFileTest, WhatMayNotBeReadIsNamed) {
  write(kPlain);
  fs::permissions(fs::path(path()).parent_path(), fs::perms::owner_all | fs::perms::others_exec);
  fs::permissions(path(), fs::perms::none);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0) ::_exit(2);
    const auto read = readProfileText(path());
    if (read) ::_exit(3);
    const bool said =
        read.error().detail ==
        "the profile cannot be read: Permission denied; make it readable for you, or choose another one";
    if (!said) ::fprintf(stderr, "%s\n", read.error().detail.c_str());
    ::_exit(said ? 0 : 1);
  }
  int status = 0;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
}

TEST_F(ProfileFileTest, TooLargeIsRefused) {
  write(kPlain);
  fs::resize_file(path(), kMaxProfileBytes + 1);
  const auto loaded = loadProfile(path());
  ASSERT_FALSE(loaded.ok());
  EXPECT_EQ(loaded.error()[0].sentence, "the profile is larger than 16 MiB");
}

}  // namespace
}  // namespace headgate::config
