#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/support/sample_rows.h"
#include "ui/models/scope_model.h"

namespace headgate::ui {
namespace {

using In = Scope::Kind;

class ScopeModelTest : public testing::Test {
 protected:
  ScopeModelTest() {
    const auto rows = test::sampleRows();
    for (const auto& row : rows) m_rows.append(row);
    m_rows.lookForSilence(rows[22].startedWall + 13'700'000'000);
    m_model.update(m_rows, m_names);
  }
  QString count(const Scope& scope) const {
    return m_model.indexOf(scope).data(ScopeModel::CountTextRole).toString();
  }

  ExchangeRows m_rows;
  ProfileNames m_names{test::kSampleProfile};
  ScopeModel m_model;
  QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ScopeModelTest, CountsWhatTheRowsSay) {
  EXPECT_EQ(count({In::All, {}}), QStringLiteral("31"));
  EXPECT_EQ(count({In::InFlight, {}}), QStringLiteral("6"));
  EXPECT_EQ(count({In::Errors, {}}), QStringLiteral("2"));
  EXPECT_EQ(count({In::Refused, {}}), QStringLiteral("1"));
  EXPECT_EQ(count({In::Stalled, {}}), QStringLiteral("2"));
  EXPECT_EQ(count({In::NoRoute, {}}), QStringLiteral("1"));
  EXPECT_EQ(count({In::Route, "mcp"}), QStringLiteral("8"));
}

TEST_F(ScopeModelTest, RoutesStandInTheOrderOfTheProfile) {
  const QModelIndex head = m_model.indexOf({In::Route, "code"}).parent();
  QStringList names;
  for (int row = 0; row < m_model.rowCount(head); ++row)
    names += m_model.index(row, 0, head).data().toString();
  EXPECT_EQ(names.join(QLatin1Char('|')),
            QStringLiteral(
                "Code agent|Research agent|Chat socket|Claude Code|Codex|OpenAI API|MCP files|No route"));
  EXPECT_EQ(m_model.scopeAt(head), nullptr);
  EXPECT_FALSE(head.flags().testFlag(Qt::ItemIsSelectable));
}

TEST_F(ScopeModelTest, TellsOnlyWhatChanged) {
  QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
  m_model.update(m_rows, m_names);
  EXPECT_EQ(changed.count(), 0);
  m_rows.append(test::endedRow(50'000));
  m_model.update(m_rows, m_names);
  EXPECT_EQ(changed.count(), 2) << "All, and its route";
}

TEST_F(ScopeModelTest, ARouteThatTheProfileHasNotIsShownWhileItHasTraffic) {
  control::ExchangeRow row = test::endedRow(50'000);
  row.route = "gone";
  m_rows.append(row);
  m_model.update(m_rows, m_names);
  EXPECT_EQ(count({In::Route, "gone"}), QStringLiteral("1"));
  m_model.update(m_rows, ProfileNames());
  EXPECT_EQ(m_model.indexOf({In::Route, "code"}).data().toString(), QStringLiteral("code"));
}

}  // namespace
}  // namespace headgate::ui
