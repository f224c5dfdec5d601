// The test box on a gateway that is one: somebody types a path and sees which route takes it.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "core/control/local_gateway.h"
#include "tests/core/control/world.h"
#include "ui/testbox/request_edit.h"
#include "ui/testbox/test_box.h"
#include "ui/testbox/trial_list.h"
#include "ui/testbox/trial_model.h"

namespace headgate::ui {
namespace {

const std::string kText = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
 "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:9001"}]}],
 "routes": [{"id": "code", "name": "Code agent", "match": {"path": "/api/*"}, "pool": "p"},
            {"id": "rest", "respond": {}}]})";

TEST(TestBoxGatewayTest, APathThatIsTypedShowsItsRoute) {
  control::World world;
  control::LocalGateway gateway(world.parts());
  LiveGateway live(gateway);
  ProfileDraft draft(live);
  live.ask(control::OpenProfile{.text = kText},
           [](const control::Outcome& outcome) { EXPECT_TRUE(outcome.done) << outcome.problem; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return draft.at("/routes") != nullptr; }));
  Theme theme(Theme::Choice::Light);
  theme.applyTo(*qApp);
  TestBox box(live, draft, theme);
  box.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&box));
  auto* list = box.findChild<TrialList*>(QStringLiteral("trialRows"));
  const auto row = [&](int number) {
    return list->model()->index(number, 0).data(TrialModel::RowRole).value<TrialRow>();
  };
  QTest::keyClicks(box.findChild<RequestEdit*>(), QStringLiteral("POST /api/code?x=1"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
  EXPECT_EQ(row(0).name, QStringLiteral("1 Code agent"));
  EXPECT_TRUE(row(0).isStrong);
  const int rows = list->model()->rowCount();
  EXPECT_EQ(row(rows - 2).detail, QStringLiteral("POST /api/code?x=1"));
  EXPECT_EQ(row(rows - 1).detail, QStringLiteral("to t (the only one that can be used)"));

  draft.set("/routes/0/match/path", "/v1/*", QStringLiteral("path"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return row(0).name == QStringLiteral("2 rest"); }))
      << "the draft counts, before it is applied";
  EXPECT_EQ(row(list->model()->rowCount() - 1).detail, QStringLiteral("answered here with 200"));
}

}  // namespace
}  // namespace headgate::ui
