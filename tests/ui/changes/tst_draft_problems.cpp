#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/changes/draft_problems.h"
#include "ui/profile/problem_table.h"

namespace headgate::ui {
namespace {

// One error and one warning, at places of their own.
constexpr const char* kProfile = R"({
  "headgate": 1,
  "listeners": [{"id": "web", "port": 8080}],
  "pools": [{"id": "code", "targets": [{"id": "a", "url": "http://127.0.0.1:8001"}]}],
  "routes": [
    {"id": "all", "pool": "code"},
    {"id": "late", "match": {"path": "/v1/*"}, "pool": "cod"}
  ]
})";

class DraftProblemsTest : public testing::Test {
 protected:
  DraftProblemsTest() {
    theme.applyTo(*qApp);
    gateway.profile.text = kProfile;
    gateway.changed();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.problems().size() == 2; }));
    problems.resize(900, 200);
  }

  ProblemTable& table() { return *problems.findChild<ProblemTable*>(); }
  QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
  int rowAbout(const char* pointer) {
    for (int row = 0; row < table().model()->rowCount(); ++row)
      if (cell(row, 2) == QLatin1String(pointer)) return row;
    return -1;
  }
  // As in the text that would be saved.
  QString lineOf(const char* word) {
    const std::string text = draft.text();
    const auto at = text.begin() + ptrdiff_t(text.find(word));
    return QString::number(std::count(text.begin(), at, '\n') + 1);
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  ProfileDraft draft{live};
  DraftProblems problems{draft, theme};
};

TEST_F(DraftProblemsTest, TellsAllOfThemWithTheirLines) {
  problems.show();
  ASSERT_EQ(table().model()->rowCount(), 2);
  const int pool = rowAbout("/routes/1/pool");
  ASSERT_GE(pool, 0);
  EXPECT_EQ(cell(pool, 1).section(QLatin1Char(':'), 0, 0), lineOf("\"cod\""));
  EXPECT_TRUE(cell(pool, 3).contains(QStringLiteral("cod"))) << cell(pool, 3).toStdString();
  EXPECT_EQ(problems.count(), 2);
  EXPECT_EQ(problems.meaning(), QStringLiteral("2 problems"));
  EXPECT_EQ(problems.tone(), Tone::Error);
}

TEST_F(DraftProblemsTest, FollowsWhatIsMended) {
  problems.show();
  QSignalSpy changed(&problems, &DraftProblems::countChanged);
  draft.set("/routes/1/pool", "code", QStringLiteral("Pool"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 1; }));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(problems.tone(), Tone::Warn);
  draft.remove("/routes/1", QStringLiteral("Route"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return problems.count() == 0; }));
  EXPECT_FALSE(table().isVisible());
  EXPECT_TRUE(problems.findChild<QWidget*>(QStringLiteral("noProblems"))->isVisible());
}

// The same problem, further down.
TEST_F(DraftProblemsTest, TheLinesMoveWithAnEditBeforeThem) {
  problems.show();
  const QString before = cell(rowAbout("/routes/1/pool"), 1);
  draft.insert("/listeners", 1, Json{{"id", "other"}, {"port", 8081}}, QStringLiteral("Listener"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return cell(rowAbout("/routes/1/pool"), 1) != before; }));
  EXPECT_EQ(cell(rowAbout("/routes/1/pool"), 1).section(QLatin1Char(':'), 0, 0), lineOf("\"cod\""));
}

TEST_F(DraftProblemsTest, EnterGoesToThePlace) {
  problems.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&problems));
  std::string wanted;
  QObject::connect(&problems, &DraftProblems::placeWanted, &problems,
                   [&](const std::string& pointer) { wanted = pointer; });
  table().setFocus();
  table().selectRow(rowAbout("/routes/1/pool"));
  QTest::keyClick(&table(), Qt::Key_Return);
  EXPECT_EQ(wanted, "/routes/1/pool");
}

}  // namespace
}  // namespace headgate::ui
