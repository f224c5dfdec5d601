#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include <QTemporaryDir>

#include "core/config/document_writer.h"
#include "core/config/profile_file.h"

namespace headgate::config {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPlain = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}]})";
constexpr std::string_view kSecret = R"({"headgate": 1, "routes": [{"id": "r", "respond": {},
    "headers": {"request": {"set": {"Authorization": "Bearer sk-1"}}}}]})";

class ProfileFileTest : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }
  std::string path() const { return m_folder.filePath(QStringLiteral("profile.json")).toStdString(); }
  std::string content() const {
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }
  void write(std::string_view text) const { std::ofstream(path(), std::ios::binary) << text; }
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
  EXPECT_EQ(std::distance(fs::directory_iterator(fs::path(path()).parent_path()), fs::directory_iterator()),
            1);
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
  EXPECT_EQ(format(loaded.error()[0], "profile.json"),
            "profile.json: the profile cannot be read: No such file or directory");
}

TEST_F(ProfileFileTest, AFolderThatIsNotThereIsAnError) {
  const auto saved = saveProfile(path() + "/no/profile.json", *Document::parse(kPlain));
  ASSERT_FALSE(saved.ok());
  EXPECT_TRUE(saved.error().detail.starts_with("the profile cannot be saved: ")) << saved.error().detail;
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
