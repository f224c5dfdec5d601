#include <gtest/gtest.h>
#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/support/sample_rows.h"
#include "ui/delegates/roles.h"
#include "ui/models/exchange_table_model.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {
namespace {

using test::endedRow;
using test::runningRow;
using Tester = QAbstractItemModelTester;

control::FeedBatch batchOf(std::vector<control::ExchangeRow> rows) {
  return {.rows = std::move(rows)};
}

std::vector<uint64_t> numbersOf(const ExchangeTableModel& model) {
  std::vector<uint64_t> numbers;
  for (int row = 0; row < model.rowCount(); ++row) numbers.push_back(model.packedAt(row).number);
  return numbers;
}

TEST(ExchangeTableModel, ABatchIsOneInsertion) {
  ExchangeTableModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
  model.take(batchOf({endedRow(1), runningRow(2), endedRow(3), endedRow(2)}));
  EXPECT_EQ(inserted.count(), 1);
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{1, 2, 3}));
  EXPECT_FALSE(model.packedAt(1).isInFlight()) << "it ended in the same batch";
}

TEST(ExchangeTableModel, ChangesAreToldInRanges) {
  ExchangeTableModel model;
  model.take(batchOf({runningRow(1), runningRow(2), runningRow(3), endedRow(4), runningRow(5)}));
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  model.take(batchOf({endedRow(3), endedRow(2), endedRow(5)}));
  ASSERT_EQ(changed.count(), 2);
  EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
  EXPECT_EQ(changed[0][1].toModelIndex().row(), 2);
  EXPECT_EQ(changed[1][0].toModelIndex().row(), 4);
}

TEST(ExchangeTableModel, AScopeShowsItsRowsAndFollowsThem) {
  ExchangeTableModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  model.take(batchOf({runningRow(1), endedRow(2), runningRow(3), runningRow(4)}));
  model.setScope({.kind = Scope::Kind::InFlight});
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{1, 3, 4}));

  model.take(batchOf({endedRow(1), endedRow(4), runningRow(5)}));
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{3, 5}));

  model.setScope({.kind = Scope::Kind::Route, .route = "claude"});
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{3, 5}));

  // A row enters a scope in its place, when it turns out to belong there.
  model.setScope({.kind = Scope::Kind::Errors});
  control::ExchangeRow late = endedRow(5);
  late.status = 500;
  late.failed = true;
  control::ExchangeRow early = endedRow(3);
  early.status = 500;
  early.failed = true;
  model.take(batchOf({late}));
  model.take(batchOf({early}));
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{3, 5}));
}

TEST(ExchangeTableModel, ARouteThatIsNewToTheTrafficIsFound) {
  ExchangeTableModel model;
  model.setScope({.kind = Scope::Kind::Route, .route = "openai"});
  model.take(batchOf({runningRow(1), endedRow(2)}));
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{2}));
}

TEST(ExchangeTableModel, WhatSomebodyLooksAtIsNotTakenAway) {
  ExchangeTableModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  model.take(batchOf({runningRow(1), runningRow(2)}));
  model.setScope({.kind = Scope::Kind::InFlight});
  model.keep(1);
  model.take(batchOf({endedRow(1), endedRow(2)}));
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{1}));
  model.keep({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ExchangeTableModel, WhatWasSkippedIsNotInFlightForEver) {
  ExchangeTableModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  model.take(batchOf({runningRow(1), runningRow(2), runningRow(3)}));
  model.setScope({.kind = Scope::Kind::InFlight});
  control::FeedBatch batch = batchOf({endedRow(2), runningRow(4)});
  batch.skipped = 500;
  batch.underWay = {3, 4};
  model.take(batch);
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{3, 4}));
  model.setScope({});
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{1, 2, 3, 4}));
  EXPECT_TRUE(model.packedAt(0).isEndUnseen());
  EXPECT_FALSE(model.packedAt(1).isEndUnseen()) << "its end is in this batch";
}

TEST(ExchangeTableModel, ASilenceIsFoundByWhoLooks) {
  ExchangeTableModel model;
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  control::ExchangeRow row = runningRow(1);
  row.status = 200;
  row.lastPiece = 1'000'000'000;
  int64_t now = row.startedWall + 2'000'000'000;
  model.setClock([&now] { return now; });
  model.take(batchOf({row, runningRow(2)}));
  model.setScope({.kind = Scope::Kind::Stalled});
  model.lookForSilence();
  EXPECT_EQ(model.rowCount(), 0);
  now += 60'000'000'000;
  model.lookForSilence();
  EXPECT_EQ(numbersOf(model), (std::vector<uint64_t>{1})) << "the other one has not begun to answer";
  row.lastPiece = now - row.startedWall;
  model.take(batchOf({row}));
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ExchangeTableModel, BeyondTheCapacityTheOldestGo) {
  constexpr size_t kBlock = RowBlock::kRows;
  ExchangeTableModel model(nullptr, 2 * kBlock);
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  std::vector<control::ExchangeRow> rows{runningRow(1)};
  for (uint64_t number = 2; number <= 2 * kBlock; ++number) rows.push_back(endedRow(number));
  model.take(batchOf(rows));
  model.take(batchOf({endedRow(2 * kBlock + 1)}));
  EXPECT_EQ(model.rowCount(), static_cast<int>(kBlock + 1));
  EXPECT_EQ(model.packedAt(0).number, kBlock + 1);
  // The end of one that went is no new row.
  model.take(batchOf({endedRow(1)}));
  EXPECT_EQ(model.rowCount(), static_cast<int>(kBlock + 1));
}

TEST(ExchangeTableModel, SurvivesRandomBatchesInEveryScope) {
  using In = Scope::Kind;
  std::mt19937 random(3);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
  const auto below = [&random](uint32_t limit) { return static_cast<uint32_t>(random() % limit); };
  ExchangeTableModel model(nullptr, 2 * RowBlock::kRows);
  const Tester tester(&model, Tester::FailureReportingMode::Fatal);
  const std::vector<Scope> scopes{{In::All, {}},      {In::InFlight, {}}, {In::Errors, {}},
                                  {In::Problems, {}}, {In::NoRoute, {}},  {In::Route, "claude"}};
  uint64_t next = 1;
  std::vector<uint64_t> running;
  for (int round = 0; round < 80; ++round) {
    if (round % 7 == 0) model.setScope(scopes[below(static_cast<uint32_t>(scopes.size()))]);
    if (model.rowCount() > 0 && below(3) == 0)
      model.keep(model.packedAt(static_cast<int>(below(static_cast<uint32_t>(model.rowCount())))).id);
    control::FeedBatch batch;
    for (uint32_t i = below(300); i > 0; --i) {
      if (!running.empty() && below(3) == 0) {
        const size_t chosen = below(static_cast<uint32_t>(running.size()));
        control::ExchangeRow row = endedRow(running[chosen]);
        row.failed = below(2) == 0;
        if (row.failed) row.status = 503;
        if (below(4) == 0) row.route.clear();
        batch.rows.push_back(row);
        running.erase(running.begin() + static_cast<ptrdiff_t>(chosen));
      } else if (below(2) == 0) {
        running.push_back(next);
        batch.rows.push_back(runningRow(next++));
      } else {
        batch.rows.push_back(endedRow(next++));
      }
    }
    model.take(batch);
    ASSERT_LE(model.rows().size(), 2 * RowBlock::kRows);
    const auto numbers = numbersOf(model);
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
  }
  model.setScope({.kind = In::InFlight});
  EXPECT_EQ(model.rowCount(), model.rows().counts().inFlight);
}

TEST(ExchangeTableModel, SaysWhatEachCellShows) {
  ExchangeTableModel model;
  model.setNames(ProfileNames(test::kSampleProfile));
  model.take(batchOf(test::sampleRows()));
  const int row = 12;
  const auto text = [&](int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
  };
  EXPECT_EQ(text(ExchangeTableModel::Number), QStringLiteral("40194"));
  EXPECT_EQ(text(ExchangeTableModel::Time), QStringLiteral("14:32:07.412"));
  EXPECT_EQ(text(ExchangeTableModel::Verb), QStringLiteral("POST"));
  EXPECT_EQ(text(ExchangeTableModel::Route), QStringLiteral("Claude Code"));
  EXPECT_EQ(text(ExchangeTableModel::Target), QStringLiteral("/v1/messages"));
  EXPECT_EQ(text(ExchangeTableModel::Status), QStringLiteral("200"));
  EXPECT_EQ(text(ExchangeTableModel::Duration), QStringLiteral("14.8 s"));
  EXPECT_EQ(text(ExchangeTableModel::Size), QStringLiteral("57.3 KB"));
  EXPECT_EQ(text(ExchangeTableModel::State, LampRole).toInt(), static_cast<int>(Lamp::Stalled));
  EXPECT_EQ(text(ExchangeTableModel::State, Qt::AccessibleTextRole),
            QStringLiteral("40194, stalled: POST /v1/messages on Claude Code, 200 stalled, 14.8 s, 57.3 KB"));
}

TEST(ExchangeTableModel, OnlyWhatIsInFlightTicks) {
  ExchangeTableModel model;
  int64_t now = runningRow(2).startedWall + 1'500'000'000;
  model.setClock([&now] { return now; });
  model.take(batchOf({endedRow(1), runningRow(2), endedRow(3)}));
  EXPECT_EQ(model.index(1, ExchangeTableModel::Duration).data().toString(), QStringLiteral("1.5 s"));
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  now += 100'000'000;
  model.tick(0, 2);
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toModelIndex(), model.index(1, ExchangeTableModel::Duration));
  EXPECT_EQ(model.index(1, ExchangeTableModel::Duration).data().toString(), QStringLiteral("1.6 s"));
}

}  // namespace
}  // namespace headgate::ui
