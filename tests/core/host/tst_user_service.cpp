#include <gtest/gtest.h>

#include <QEventLoop>
#include <QProcess>

#include "core/host/user_service.h"
#include "tests/core/host/host_folder.h"

namespace headgate::host {
namespace {

class UserServiceTest : public testing::Test {
 protected:
  void SetUp() override {
    folder.program("headgated", "");
    folder.write("my profile.json", "{}");
    profile = folder.path("my profile.json");
  }
  // One that writes down what it is asked, and answers like that.
  void systemctl(const std::string& script) {
    folder.program("systemctl", "echo \"$@\" >> '" + folder.path("asked") + "'\n" + script);
  }
  std::string asked() {
    const std::string text = folder.read("asked");
    folder.write("asked", "");
    return text;
  }
  UserServiceControl control() const {
    return UserServiceControl({.config = folder.path("config"),
                               .program = folder.path("bin/headgated"),
                               .folders = {folder.path("bin")}});
  }
  ServiceState look() {
    UserServiceControl service = control();
    QEventLoop loop;
    ServiceState state;
    service.look([&](ServiceState told) {
      state = std::move(told);
      loop.quit();
    });
    loop.exec();
    return state;
  }
  enum class Wish : uint8_t { Install, Remove };
  std::string change(Wish wish, const std::string& file = {}) { return changed(wish, file).problem; }
  ServiceChange changed(Wish wish, const std::string& file = {}) {
    UserServiceControl service = control();
    QEventLoop loop;
    ServiceChange change;
    const auto done = [&](const ServiceChange& told) {
      change = told;
      loop.quit();
    };
    if (wish == Wish::Install)
      service.install(file, done);
    else
      service.remove(done);
    loop.exec();
    return change;
  }

  static constexpr const char* kUnitFile = "config/systemd/user/headgated.service";
  HostFolder folder;
  std::string profile;
};

TEST_F(UserServiceTest, IsInstalledAndRemovedAgain) {
  systemctl("exit 0");
  EXPECT_EQ(change(Wish::Install, profile), "");
  EXPECT_EQ(asked(),
            "--user --no-pager daemon-reload\n--user --no-pager enable headgated.service\n"
            "--user --no-pager try-restart headgated.service\n");
  EXPECT_TRUE(folder.has(kUnitFile));
  EXPECT_EQ(look().profile, profile);
  EXPECT_TRUE(look().isInstalled);
  asked();
  EXPECT_EQ(change(Wish::Remove), "");
  EXPECT_EQ(asked(), "--user --no-pager disable --now headgated.service\n--user --no-pager daemon-reload\n");
  EXPECT_FALSE(folder.has(kUnitFile));
  EXPECT_EQ(change(Wish::Remove), "");
  EXPECT_EQ(asked(), "") << "there is nothing to remove";
}

TEST_F(UserServiceTest, AUnitThatSomebodyElseWroteStays) {
  systemctl("exit 0");
  const std::string own = "[Service]\nExecStart=/opt/headgated --profile /srv/a.json\n";
  folder.write(kUnitFile, own);
  for (const std::string& problem : {change(Wish::Install, profile), change(Wish::Remove)})
    EXPECT_EQ(problem, folder.path(kUnitFile) + " was not made by Headgate: move it out of the way");
  EXPECT_EQ(folder.read(kUnitFile), own);
  EXPECT_EQ(asked(), "");
}

TEST_F(UserServiceTest, ItsStateIsSystemds) {
  systemctl("printf 'UnitFileState=enabled\\nActiveState=active\\nResult=success\\nExecMainStatus=0\\n'");
  const ServiceState running = look();
  EXPECT_TRUE(running.isSupported && running.isEnabled && running.isRunning);
  EXPECT_FALSE(running.isInstalled);
  EXPECT_EQ(running.problem, "");
  EXPECT_EQ(running.unitFile, folder.path(kUnitFile));
  systemctl("printf 'UnitFileState=disabled\\nActiveState=failed\\nResult=exit-code\\nExecMainStatus=78\\n'");
  const ServiceState failed = look();
  EXPECT_TRUE(failed.isSupported);
  EXPECT_FALSE(failed.isEnabled || failed.isRunning);
  EXPECT_TRUE(failed.problem.starts_with("headgated ended with status 78")) << failed.problem;
}

TEST_F(UserServiceTest, WhereThereIsNoManagerItSaysWhy) {
  systemctl("echo 'Failed to connect to bus: No medium found' >&2; exit 1");
  const ServiceState state = look();
  EXPECT_FALSE(state.isSupported);
  EXPECT_TRUE(state.problem.starts_with("no systemd of this user's answers: log in")) << state.problem;
  EXPECT_EQ(state.detail, "systemctl failed: Failed to connect to bus: No medium found");
}

TEST_F(UserServiceTest, WhatSystemdSaysStandsBehindASentence) {
  systemctl("case \"$*\" in *enable*) echo 'Failed to enable unit: Access denied' >&2; exit 1;; esac");
  const ServiceChange refused = changed(Wish::Install, profile);
  EXPECT_TRUE(refused.problem.starts_with("systemd did not take the service up: ")) << refused.problem;
  EXPECT_EQ(refused.detail, "systemctl failed: Failed to enable unit: Access denied");
  systemctl("case \"$*\" in *disable*) echo 'Failed to stop' >&2; exit 1;; esac");
  const ServiceChange stays = changed(Wish::Remove);
  EXPECT_TRUE(stays.problem.starts_with("systemd did not stop the service, which stays: ")) << stays.problem;
  EXPECT_EQ(stays.detail, "systemctl failed: Failed to stop");
  systemctl("case \"$*\" in *daemon-reload*) exit 3;; esac");
  EXPECT_TRUE(
      changed(Wish::Remove).problem.starts_with("the service is gone, and systemd has not seen it: "));
  EXPECT_FALSE(folder.has(kUnitFile));
}

TEST_F(UserServiceTest, WithoutSystemdNothingIsWritten) {
  EXPECT_FALSE(look().isSupported);
  EXPECT_NE(look().problem, "");
  EXPECT_NE(change(Wish::Install, profile), "");
  EXPECT_FALSE(folder.has("config"));
}

TEST_F(UserServiceTest, OnlyAFileIsServed) {
  systemctl("exit 0");
  for (const std::string& file : {std::string(), std::string("relative.json"), folder.path("none.json"),
                                  folder.path("my profile.json\nExecStart=/bin/sh")})
    EXPECT_NE(change(Wish::Install, file), "") << file;
  EXPECT_FALSE(folder.has("config"));
}

TEST_F(UserServiceTest, WhatCouldNotBeStoppedIsStillThere) {
  systemctl("exit 0");
  ASSERT_EQ(change(Wish::Install, profile), "");
  systemctl("exit 4");
  EXPECT_EQ(changed(Wish::Remove).detail, "systemctl failed with status 4");
  EXPECT_TRUE(folder.has(kUnitFile));
}

TEST(ServiceUnit, QuotesWhatSystemdWouldTakeForItsOwn) {
  const std::string unit = serviceUnit("/opt/head gate/headgated", "/home/a\"b/100%/$x\\y.json");
  EXPECT_NE(
      unit.find("ExecStart=\"/opt/head gate/headgated\" --profile \"/home/a\\\"b/100%%/$$x\\\\y.json\"\n"),
      std::string::npos)
      << unit;
  EXPECT_EQ(profileOfUnit(unit), "/home/a\"b/100%/$x\\y.json");
  EXPECT_EQ(profileOfUnit(""), "");
}

TEST_F(UserServiceTest, SystemdUnderstandsTheUnit) {
  const QString verify = QStringLiteral("systemd-analyze");
  folder.write("headgated.service", serviceUnit(folder.path("bin/headgated"), profile));
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(verify, {QStringLiteral("--user"), QStringLiteral("--man=no"), QStringLiteral("verify"),
                         QString::fromStdString(folder.path("headgated.service"))});
  if (!process.waitForFinished()) GTEST_SKIP() << "systemd-analyze is not installed: apt-get install systemd";
  const std::string told = process.readAll().toStdString();
  EXPECT_EQ(told.find("headgated.service:"), std::string::npos) << told;
  EXPECT_EQ(told.find("Unknown"), std::string::npos) << told;
}

}  // namespace
}  // namespace headgate::host
