#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/changes/diff_view.h"
#include "ui/changes/versions_pane.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

class VersionsTest : public testing::Test {
 protected:
  VersionsTest() {
    theme.applyTo(*qApp);
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = R"({"headgate": 1, "name": "Now"})";
    gateway.versions.versions = {
        {.id = 2,
         .at = 1'700'000'060'000'000'000,
         .reason = control::VersionReason::Applied,
         .isOpenText = true},
        {.id = 1, .at = 1'700'000'000'000'000'000, .reason = control::VersionReason::Opened}};
    gateway.versionTexts = {{2, gateway.profile.text}, {1, R"({"headgate": 1, "name": "Before"})"}};
    gateway.changed();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.at("/name") != nullptr; }));
    pane.resize(900, 300);
    pane.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
  }

  void choose(int row) {
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(row, 0)).center());
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  ProfileDraft draft{live};
  VersionsPane pane{live, draft, theme};
  QListView* list = pane.findChild<QListView*>(QStringLiteral("versionList"));
  QPushButton* restore = pane.findChild<QPushButton*>(QStringLiteral("restoreVersion"));
  QAbstractItemModelTester tester{list->model()};
};

TEST_F(VersionsTest, ComparesAndRestores) {
  EXPECT_FALSE(restore->isEnabled());
  choose(1);
  auto* diff = pane.findChild<DiffView*>();
  ASSERT_TRUE(QTest::qWaitFor([&] {
    return diff->toPlainText().contains(QStringLiteral("+ \"name\": \"Before\""));
  })) << diff->toPlainText().toStdString();
  ASSERT_TRUE(restore->isEnabled());
  QTest::mouseClick(restore, Qt::LeftButton);
  EXPECT_TRUE(*draft.at("/name") == "Before");
  draft.history().undo();
  EXPECT_TRUE(*draft.at("/name") == "Now");
}

TEST_F(VersionsTest, TheOpenOneHasNothingToRestore) {
  choose(0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !gateway.calls<control::GetVersion>().empty(); }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return !restore->isEnabled(); }));
}

TEST_F(VersionsTest, OfAnotherProfileNothingStaysChosen) {
  choose(1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return restore->isEnabled(); }));
  gateway.profile.path = "/tmp/other.json";
  gateway.profile.text = R"({"headgate": 1, "name": "Other"})";
  for (control::ProfileVersion& version : gateway.versions.versions) version.at += 1;
  gateway.changed();
  ASSERT_TRUE(QTest::qWaitFor([&] { return *draft.at("/name") == "Other"; }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return !restore->isEnabled(); })) << "it would put the other's text here";
  EXPECT_FALSE(list->currentIndex().isValid());
}

TEST_F(VersionsTest, WhereNoneIsChosenNothingIsSaidToDiffer) {
  auto* diff = pane.findChild<DiffView*>();
  EXPECT_FALSE(diff->isVisible());
  choose(1);
  EXPECT_TRUE(QTest::qWaitFor([&] { return diff->isVisible(); }));
  choose(0);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !diff->isVisible(); })) << "it is what is edited";
}

TEST_F(VersionsTest, OneThatIsGoneSaysSo) {
  gateway.versionTexts.erase(1);
  choose(1);
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return pane.findChild<TextLabel*>()->text() == QStringLiteral("This version is not kept any more.");
  }));
  EXPECT_FALSE(restore->isEnabled());
}

}  // namespace
}  // namespace headgate::ui
