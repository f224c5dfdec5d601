#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "app/state_directory.h"

namespace headgate::app {
namespace {

TEST(StateDirectory, IsMadeForItsOwnerOnly) {
  QTemporaryDir base;
  const std::filesystem::path path = base.filePath(QStringLiteral("state")).toStdString();
  const auto state = holdStateDirectory(path);
  ASSERT_TRUE(state.ok()) << state.error();
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
}

TEST(StateDirectory, IsMadeWithWhatIsAboveIt) {
  QTemporaryDir base;
  const std::filesystem::path path = base.filePath(QStringLiteral("a/b/state")).toStdString();
  ASSERT_TRUE(makeStateDirectory(path).ok());
  ASSERT_TRUE(makeStateDirectory(path).ok()) << "again";
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_all);
}

TEST(StateDirectory, TheUsersOwn) {
  qputenv("HOME", "/h/somebody");
  qunsetenv("XDG_STATE_HOME");
  EXPECT_EQ(defaultStateDirectory(), "/h/somebody/.local/state/headgate");
  qputenv("XDG_STATE_HOME", "relative");
  EXPECT_EQ(defaultStateDirectory(), "/h/somebody/.local/state/headgate");
  qputenv("XDG_STATE_HOME", "/var/state");
  EXPECT_EQ(defaultStateDirectory(), "/var/state/headgate");
}

TEST(StateDirectory, IsHeldUntilItsHolderGoes) {
  QTemporaryDir base;
  auto first = holdStateDirectory(base.path().toStdString());
  ASSERT_TRUE(first.ok()) << first.error();

  const auto second = holdStateDirectory(base.path().toStdString());
  ASSERT_FALSE(second.ok());
  EXPECT_NE(second.error().find("is in use by"), std::string::npos) << second.error();
  EXPECT_NE(second.error().find(std::to_string(QCoreApplication::applicationPid())), std::string::npos)
      << second.error();

  first.value().reset();
  EXPECT_TRUE(holdStateDirectory(base.path().toStdString()).ok());
}

TEST(StateDirectory, SaysWhatIsInTheWay) {
  QTemporaryDir base;
  const std::string file = base.filePath(QStringLiteral("file")).toStdString();
  std::ofstream(file) << "x";
  EXPECT_EQ(holdStateDirectory(file).error(), "the state directory " + file + " is not a directory");
  EXPECT_EQ(holdStateDirectory(file + "/below").error(),
            "the state directory " + file + "/below cannot be made: Not a directory");
}

}  // namespace
}  // namespace headgate::app
