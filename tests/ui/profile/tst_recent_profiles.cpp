#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

}  // namespace
}  // namespace headgate::ui
