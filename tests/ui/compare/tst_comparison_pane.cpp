#include <gtest/gtest.h>

#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/sample_stream.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/compare/comparison_pane.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

class ComparisonPaneTest : public testing::Test {
 protected:
  ComparisonPaneTest() {
    control::ExchangeDetail first = test::sampleDetail();
    first.row.id = 1;
    control::ExchangeDetail second = test::sampleDetail();
    second.row.id = 2;
    second.requestHead.bytes += "X-New: 1\r\n";
    second.requestBody.bytes[3] = 'x';
    gateway.keep(std::move(first));
    gateway.keep(std::move(second));
    gateway.keep(1, test::sampleStream());
    test::ScriptedStream slower = test::sampleStream();
    slower.page.reading = 2;
    for (size_t i = 200; i < slower.page.eventColumns.at.size(); ++i)
      slower.page.eventColumns.at[i] += 2'000'000'000;
    gateway.keep(2, std::move(slower));
    pane.resize(900, 600);
    pane.show();
    pane.setExchanges(1, QStringLiteral("#1 POST /a"), 2, QStringLiteral("#2 POST /a"));
  }
  QString words(const char* name) { return pane.findChild<TextLabel*>(QLatin1String(name))->text(); }

  Theme theme{Theme::Choice::Light};
  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  ComparisonPane pane{live, theme};
};

TEST_F(ComparisonPaneTest, TellsWhereTheSecondFellBack) {
  ASSERT_TRUE(QTest::qWaitFor([&] {
    return words("comparedTiming").contains(QStringLiteral("before event 201"));
  })) << words("comparedTiming").toStdString();
  EXPECT_TRUE(words("comparedTiming").contains(QStringLiteral("2.00 s later")));
  EXPECT_TRUE(pane.findChild<QWidget*>(QStringLiteral("lagStrip"))->isVisible());
}

TEST_F(ComparisonPaneTest, HeadsAndBodiesBesideEachOther) {
  const QAbstractItemModel& rows = *pane.findChild<RowTable*>()->model();
  ASSERT_TRUE(QTest::qWaitFor([&] { return rows.rowCount() > 0; }));
  EXPECT_TRUE(words("comparedBodies").contains(QStringLiteral("differ from byte 4 on")));
  EXPECT_TRUE(words("comparedBodies").contains(QStringLiteral("equal")));
  bool hasNew = false;
  for (int row = 0; row < rows.rowCount(); ++row)
    hasNew = hasNew || rows.index(row, DifferenceModel::Name).data().toString() == QStringLiteral("X-New");
  EXPECT_TRUE(hasNew);
}

TEST_F(ComparisonPaneTest, WhatIsGoneSaysSo) {
  gateway.forget(2);
  pane.setExchanges(1, QStringLiteral("a"), 2, QStringLiteral("b"));
  ASSERT_TRUE(QTest::qWaitFor(
      [&] { return words("comparedBodies").contains(QStringLiteral("does not hold both")); }));
}

}  // namespace
}  // namespace headgate::ui
