#include <atomic>
#include <gtest/gtest.h>
#include <memory>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include "ui/profile/recent_profiles.h"

namespace headgate::ui {
namespace {

class RecentProfilesTest : public testing::Test {
 protected:
  QString touch(const QString& name) {
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    return path;
  }
  QStringList names(const RecentProfiles& recent) {
    QStringList names;
    for (const RecentProfile& profile : recent.list()) names.append(profile.name);
    return names;
  }

  QTemporaryDir m_folder;
  SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
};

TEST_F(RecentProfilesTest, TheLastOneComesFirstAndOnce) {
  RecentProfiles recent(m_settings);
  recent.add(touch(QStringLiteral("a.json")));
  recent.add(touch(QStringLiteral("b.json")));
  recent.add(touch(QStringLiteral("a.json")));
  EXPECT_EQ(names(recent), QStringList({QStringLiteral("a.json"), QStringLiteral("b.json")}));
}

TEST_F(RecentProfilesTest, KeepsTen) {
  RecentProfiles recent(m_settings);
  for (int number = 0; number < 12; ++number) recent.add(m_folder.filePath(QString::number(number)));
  ASSERT_EQ(recent.list().size(), size_t(kMostRecentProfiles));
  EXPECT_EQ(recent.list().front().name, QStringLiteral("11"));
}

TEST_F(RecentProfilesTest, MarksWhatIsGoneAndForgetsItWhenAsked) {
  const QString here = touch(QStringLiteral("here.json"));
  const QString gone = touch(QStringLiteral("gone.json"));
  RecentProfiles recent(m_settings);
  recent.add(here);
  recent.add(gone);
  QFile::remove(gone);
  recent.refresh();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recent.list().front().missing; }));
  EXPECT_FALSE(recent.list().back().missing);
  recent.removeMissing();
  EXPECT_EQ(names(recent), QStringList(QStringLiteral("here.json")));
}

TEST_F(RecentProfilesTest, NamesakesCarryTheirFolder) {
  RecentProfiles recent(m_settings);
  recent.add(touch(QStringLiteral("one/agents.json")));
  recent.add(touch(QStringLiteral("two/agents.json")));
  EXPECT_EQ(names(recent),
            QStringList({QStringLiteral("agents.json in two"), QStringLiteral("agents.json in one")}));
}

// What a look does on a disk that does not answer until it is told to.
struct DeadDisk {
  std::atomic<int> looks = 0;
  QSemaphore answers;
};

class DeadDiskTest : public RecentProfilesTest {
 protected:
  DeadDiskTest() {
    m_settings.change([](Settings& values) { values.recentProfiles = {QStringLiteral("/net/far.json")}; });
  }
  RecentProfiles::Exists exists() const {
    return [disk = m_disk](const QString&) {
      ++disk->looks;
      disk->answers.acquire();
      return false;
    };
  }
  bool isLookedAt(int times) {
    return QTest::qWaitFor([&] { return m_disk->looks == times; });
  }

  // The looks own it with the test: they may outlive it.
  const std::shared_ptr<DeadDisk> m_disk = std::make_shared<DeadDisk>();
};

TEST_F(DeadDiskTest, IsNotWaitedForInTheEnd) {
  {
    const RecentProfiles recent(m_settings, exists());
    ASSERT_TRUE(isLookedAt(1));
  }
  m_disk->answers.release();  // and nobody is there to hear it
  QCoreApplication::processEvents();
}

TEST_F(DeadDiskTest, IsLookedAtOnceHoweverOftenItIsAskedFor) {
  RecentProfiles recent(m_settings, exists());
  ASSERT_TRUE(isLookedAt(1));
  recent.refresh();
  recent.refresh();
  m_disk->answers.release();
  ASSERT_TRUE(isLookedAt(2)) << "since it was asked again meanwhile";
  EXPECT_TRUE(recent.list().front().missing);
  m_disk->answers.release();
  QCoreApplication::processEvents();
  EXPECT_EQ(m_disk->looks, 2);
}

}  // namespace
}  // namespace headgate::ui
