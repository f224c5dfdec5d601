#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/changes/apply_bar.h"
#include "ui/changes/diff_view.h"
#include "ui/changes/draft_keeper.h"
#include "ui/changes/history_list.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {
namespace {

class ApplyBarTest : public testing::Test {
 protected:
  ApplyBarTest() {
    theme.applyTo(*qApp);
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = R"({"headgate": 1, "name": "Agents", "listeners": [{"id": "web", "port": 8080}]})";
    gateway.effect = {.considered = 500};
    gateway.changed();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.at("/name") != nullptr; }));
    frame.resize(1000, 300);
    bar.resize(1000, 44);
    frame.show();
  }

  void rename(const char* name) { draft.set("/name", name, QStringLiteral("Name")); }
  void click(const char* button) {
    auto* found = bar.findChild<QPushButton*>(QLatin1String(button));
    ASSERT_NE(found, nullptr);
    QTest::mouseClick(found, Qt::LeftButton);
  }
  QString words() { return bar.findChild<ElidingLabel*>()->text(); }

  QTemporaryDir folder;
  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  SettingsStore settings{folder.filePath(QStringLiteral("s.ini"))};
  RecentProfiles recent{settings};
  ProfileDraft draft{live};
  ProfileSession profile{live, recent, draft};
  DraftKeeper keeper{live, draft};
  QWidget frame;
  ApplyBar bar{live, draft, profile, theme, &frame};
};

TEST_F(ApplyBarTest, IsThereOnlyWhileSomethingIsPending) {
  EXPECT_FALSE(bar.isVisible());
  rename("Mine");
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
  EXPECT_TRUE(words().contains(QStringLiteral("name Agents → Mine"))) << words().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return words().contains(QStringLiteral("None of the last 500 exchanges changes its route or its pool."));
  })) << words().toStdString();
  draft.history().undo();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !bar.isVisible(); }));
}

TEST_F(ApplyBarTest, AppliesWhatIsEdited) {
  rename("Mine");
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
  click("applyChanges");
  ASSERT_TRUE(QTest::qWaitFor([&] { return !bar.isVisible(); }));
  const auto calls = gateway.calls<control::ApplyProfile>();
  ASSERT_EQ(calls.size(), 1U);
  EXPECT_NE(calls[0].text.find("Mine"), std::string::npos);
  EXPECT_TRUE(profile.isUnsaved());
}

TEST_F(ApplyBarTest, DiscardingCanBeUndone) {
  rename("Mine");
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
  click("discardChanges");
  ASSERT_TRUE(QTest::qWaitFor([&] { return !bar.isVisible(); }));
  EXPECT_TRUE(*draft.at("/name") == "Agents");
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Mine");
  EXPECT_TRUE(gateway.calls<control::ApplyProfile>().empty());
}

TEST_F(ApplyBarTest, ShowsTheDifferences) {
  rename("Mine");
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible(); }));
  click("showDiff");
  auto* view = bar.findChild<DiffView*>();
  ASSERT_TRUE(view->isVisible());
  EXPECT_EQ(view->toPlainText().toStdString(), "/\n- \"name\": \"Agents\"\n+ \"name\": \"Mine\"");
  rename("Yours");
  EXPECT_TRUE(QTest::qWaitFor([&] { return view->toPlainText().contains(QStringLiteral("Yours")); }));
}

TEST_F(ApplyBarTest, AppliesNothingWithAnErrorAndShowsWhereItIs) {
  draft.set("/routes", Json::array({Json{{"id", "a"}, {"pool", "nowhere"}}}), QStringLiteral("Route"));
  auto* apply = bar.findChild<QPushButton*>(QStringLiteral("applyChanges"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isVisible() && !apply->isEnabled(); }));
  std::string place;
  QObject::connect(&bar, &ApplyBar::placeWanted, &bar, [&](const std::string& pointer) { place = pointer; });
  click("showError");
  EXPECT_EQ(place, "/routes/0/pool");
  bar.apply();
  EXPECT_TRUE(gateway.calls<control::ApplyProfile>().empty());
}

TEST_F(ApplyBarTest, SavingAppliesFirst) {
  rename("Mine");
  EXPECT_TRUE(profile.isUnsaved());
  bool saved = false;
  profile.save([&] { saved = true; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return saved; }));
  EXPECT_EQ(gateway.calls<control::ApplyProfile>().size(), 1U);
  EXPECT_EQ(gateway.calls<control::SaveProfile>().size(), 1U);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !profile.isUnsaved(); }));
}

TEST_F(ApplyBarTest, WhatIsPendingIsKeptAndForgotten) {
  rename("Mine");
  ASSERT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::KeepDraft>().size() == 1; }));
  EXPECT_NE(gateway.calls<control::KeepDraft>()[0].text.find("Mine"), std::string::npos);
  draft.history().undo();
  ASSERT_TRUE(QTest::qWaitFor([&] { return gateway.calls<control::KeepDraft>().size() == 2; }));
  EXPECT_TRUE(gateway.calls<control::KeepDraft>()[1].text.empty());
}

TEST_F(ApplyBarTest, TheHistoryGoesBackWithAClick) {
  HistoryList list(draft, theme);
  list.resize(300, 200);
  list.show();
  rename("One");
  rename("Two");
  ASSERT_EQ(list.model()->rowCount(), 3);
  const QRect first = list.visualRect(list.model()->index(1, 0));
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.center());
  EXPECT_TRUE(*draft.at("/name") == "One");
}

}  // namespace
}  // namespace headgate::ui
