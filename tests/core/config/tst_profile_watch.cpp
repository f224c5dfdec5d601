#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include "core/config/profile_watch.h"

namespace headgate::config {
namespace {

class ProfileWatchTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_folder.isValid());
    write("one");
    m_watch = std::make_unique<ProfileWatch>(path());
    QObject::connect(m_watch.get(), &ProfileWatch::changed, m_watch.get(), [this] {
      ++m_changes;
      m_loop.quit();
    });
    QObject::connect(m_watch.get(), &ProfileWatch::gone, m_watch.get(), [this] {
      ++m_goings;
      m_loop.quit();
    });
  }
  QString path() const { return m_folder.filePath(QStringLiteral("profile.json")); }
  void write(const char* text) const {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
  }
  void replace(const char* text) const {
    QSaveFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    ASSERT_TRUE(file.commit());
  }
  // True as soon as a change is told; false if none is within five seconds.
  bool changeIsTold() { return isTold(m_changes); }
  bool goingIsTold() { return isTold(m_goings); }

  QTemporaryDir m_folder;
  QEventLoop m_loop;
  std::unique_ptr<ProfileWatch> m_watch;
  int m_changes = 0;
  int m_goings = 0;

 private:
  bool isTold(const int& count) {
    const int before = count;
    QTimer::singleShot(std::chrono::seconds(5), &m_loop, &QEventLoop::quit);
    m_loop.exec();
    return count == before + 1;
  }
};

TEST_F(ProfileWatchTest, TellsOfWritingInPlace) {
  write("two");
  EXPECT_TRUE(changeIsTold());
  write("three");
  EXPECT_TRUE(changeIsTold());
}

TEST_F(ProfileWatchTest, TellsOfEveryReplacement) {
  for (const char* text : {"two", "three", "four"}) {
    replace(text);
    EXPECT_TRUE(changeIsTold()) << text;
  }
}

TEST_F(ProfileWatchTest, WaitsForAFileThatIsGone) {
  ASSERT_TRUE(QFile::remove(path()));
  write("two");
  EXPECT_TRUE(changeIsTold());
  EXPECT_EQ(m_goings, 0) << "it was only away while it was replaced";
}

TEST_F(ProfileWatchTest, TellsThatTheFileIsGoneAndThatItIsBack) {
  ASSERT_TRUE(QFile::remove(path()));
  EXPECT_TRUE(goingIsTold());
  write("one");
  EXPECT_TRUE(changeIsTold()) << "with the same bytes too";
  ASSERT_TRUE(QFile::rename(path(), m_folder.filePath(QStringLiteral("other"))));
  EXPECT_TRUE(goingIsTold());
  EXPECT_EQ(m_changes, 1);
}

TEST_F(ProfileWatchTest, FollowsARenameOntoTheFile) {
  const QString other = m_folder.filePath(QStringLiteral("other"));
  QFile file(other);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("two");
  file.close();
  ASSERT_EQ(std::rename(qPrintable(other), qPrintable(path())), 0);
  EXPECT_TRUE(changeIsTold());
}

TEST_F(ProfileWatchTest, SeveralChangesAreOneAndTheSameBytesAreNone) {
  replace("one");  // as it is; were it told, it would be the first change below
  write("two");
  replace("three");
  write("four");
  EXPECT_TRUE(changeIsTold());
  replace("four");
  write("five");
  EXPECT_TRUE(changeIsTold());
  EXPECT_EQ(m_changes, 2);
}

}  // namespace
}  // namespace headgate::config

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const QCoreApplication application(argc, argv);
  return RUN_ALL_TESTS();
}
