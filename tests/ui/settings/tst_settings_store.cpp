#include <gtest/gtest.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "ui/settings/settings_store.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

class SettingsStoreTest : public testing::Test {
 protected:
  QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
  void write(const QByteArray& bytes) const {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QByteArray read() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private:
  QTemporaryDir m_folder;
};

TEST_F(SettingsStoreTest, BeginsWithTheDefaultsAndWritesNothing) {
  {
    const SettingsStore store(path());
    EXPECT_EQ(store.values(), Settings());
    EXPECT_TRUE(store.note().isEmpty());
  }
  EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsStoreTest, WhatWasChangedIsThereTheNextTime) {
  Settings wanted{
      .theme = Theme::Choice::Dark,
      .onOpen = OnOpen::Wait,
      .drain = 90s,
      .language = QStringLiteral("de"),
      .tray = Tray::Shown,
      .onClose = OnClose::KeepRunning,
      .notifications = Notifications::Silent,
      .singleKeys = SingleKeys::Off,
      .keys = {{QStringLiteral("traffic.clear"), {QStringLiteral("Ctrl+,"), QStringLiteral("F9")}},
               {QStringLiteral("saveAction"), {}}},
      .recentProfiles = {QStringLiteral("/a/ö, & 1.json"), QStringLiteral("/b.json")},
      .layout = {{QStringLiteral("window"), QByteArray("\0\x01\xff", 3)}}};
  {
    SettingsStore store(path());
    store.change([&](Settings& values) { values = wanted; });
    EXPECT_EQ(store.values(), wanted);
  }
  EXPECT_EQ(SettingsStore(path()).values(), wanted);
}

TEST_F(SettingsStoreTest, IsWrittenWhileTheWindowLives) {
  SettingsStore store(path());
  store.change([](Settings& values) { values.theme = Theme::Choice::Light; });
  EXPECT_TRUE(QTest::qWaitFor([&] { return read().contains("theme=light"); }));
}

TEST_F(SettingsStoreTest, SaysWhenSomethingChangedAndOnlyThen) {
  SettingsStore store(path());
  int changes = 0;
  QObject::connect(&store, &SettingsStore::changed, &store, [&] { ++changes; });
  store.change([](Settings& values) { values.drain = 5s; });
  EXPECT_EQ(changes, 0);
  store.change([](Settings& values) { values.drain = 6s; });
  EXPECT_EQ(changes, 1);
}

TEST_F(SettingsStoreTest, KeysThatAreTheDefaultAgainAreForgotten) {
  {
    SettingsStore store(path());
    store.change([](Settings& values) { values.keys = {{QStringLiteral("a"), {QStringLiteral("F9")}}}; });
  }
  {
    SettingsStore store(path());
    EXPECT_EQ(store.values().keys.size(), 1U);
    store.change([](Settings& values) { values.keys.clear(); });
  }
  EXPECT_TRUE(SettingsStore(path()).values().keys.empty());
}

TEST_F(SettingsStoreTest, KeepsWhatItDoesNotKnow) {
  write("[future]\nkey=value\n\n[window]\ntheme=dark\n");
  {
    SettingsStore store(path());
    EXPECT_EQ(store.values().theme, Theme::Choice::Dark);
    store.change([](Settings& values) { values.theme = Theme::Choice::Light; });
  }
  EXPECT_TRUE(read().contains("[future]\nkey=value\n")) << read().constData();
  EXPECT_TRUE(read().contains("theme=light"));
}

TEST_F(SettingsStoreTest, AValueThatCannotBeRightIsTheDefaultAndIsNamed) {
  write("[window]\ntheme=mauve\n[gateway]\ndrainSeconds=-1\nstartOnOpen=perhaps\n");
  const SettingsStore store(path());
  EXPECT_EQ(store.values(), Settings());
  for (const char* key : {"window/theme", "gateway/drainSeconds", "gateway/startOnOpen"})
    EXPECT_TRUE(store.note().contains(QLatin1String(key))) << key;
}

TEST_F(SettingsStoreTest, ADamagedFileIsKeptAsideAndTheDefaultsAreInEffect) {
  const QByteArray damage = "\x01\x02 this is no settings file\n[unclosed\n";
  write(damage);
  {
    SettingsStore store(path());
    EXPECT_EQ(store.values(), Settings());
    EXPECT_TRUE(store.note().contains(QLatin1String("settings.ini.broken"))) << store.note().toStdString();
    store.change([](Settings& values) { values.theme = Theme::Choice::Dark; });
  }
  QFile kept(path() + QLatin1String(".broken"));
  ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
  EXPECT_EQ(kept.readAll(), damage);
  EXPECT_EQ(SettingsStore(path()).values().theme, Theme::Choice::Dark);
}

TEST_F(SettingsStoreTest, SaysThatItCannotBeWritten) {
  SettingsStore store(QStringLiteral("/dev/null/settings.ini"));
  store.change([](Settings& values) { values.theme = Theme::Choice::Dark; });
  EXPECT_TRUE(QTest::qWaitFor([&] { return store.note().contains(QLatin1String("cannot be written")); }));
  EXPECT_EQ(store.values().theme, Theme::Choice::Dark);
}

}  // namespace
}  // namespace headgate::ui
