#include <gtest/gtest.h>

#include "tests/ui/support/sample_rows.h"
#include "ui/models/exchange_rows.h"

namespace headgate::ui {
namespace {

using test::endedRow;
using test::runningRow;

TEST(ExchangeRows, GivesBackWhatWasPutIn) {
  ExchangeRows rows;
  for (control::ExchangeRow row : test::sampleRows()) {
    row.errorDetail = "seen at " + row.path;
    row.secure = row.number % 2 == 0;
    row.refused = row.number % 3 == 0;
    row.rehomed = row.number % 5 == 0;
    row.agent = row.number % 2 == 0 ? "bob" : "";
    rows.append(row);
    EXPECT_EQ(rows.unpacked(rows.end() - 1), row) << row.number;
  }
}

TEST(ExchangeRows, UpdatesInPlaceUntilTheEnd) {
  ExchangeRows rows;
  rows.append(runningRow(1));
  rows.append(runningRow(2));
  ASSERT_EQ(rows.findInFlight(1), 0U);

  control::ExchangeRow ended = endedRow(1);
  ended.path = "/a/longer/path/than/before";
  rows.update(0, ended);

  EXPECT_EQ(rows.unpacked(0), ended);
  EXPECT_EQ(rows.unpacked(1), runningRow(2));
  EXPECT_FALSE(rows.findInFlight(1));
  EXPECT_EQ(rows.findInFlight(2), 1U);
  EXPECT_EQ(rows.size(), 2U);
}

TEST(ExchangeRows, AnUpdateWithTheSameTextsTakesNoMemory) {
  ExchangeRows rows;
  rows.append(runningRow(1));
  const size_t before = rows.bytes();
  for (uint64_t i = 0; i < 10'000; ++i) {
    control::ExchangeRow row = runningRow(1);
    row.bytesOut = i;
    rows.update(0, row);
  }
  EXPECT_EQ(rows.bytes(), before);
}

TEST(ExchangeRows, TheOldestGoInBlocks) {
  constexpr size_t kBlock = RowBlock::kRows;
  ExchangeRows rows(2 * kBlock);
  for (uint64_t number = 1; number <= 2 * kBlock; ++number)
    rows.append(number == 3 ? runningRow(3) : endedRow(number));
  EXPECT_EQ(rows.surplus(0), 0U);
  ASSERT_EQ(rows.surplus(1), kBlock);

  rows.dropOldest(kBlock);
  rows.append(endedRow(2 * kBlock + 1));

  EXPECT_EQ(rows.begin(), kBlock);
  EXPECT_EQ(rows.size(), kBlock + 1);
  EXPECT_EQ(rows.at(rows.begin()).number, kBlock + 1);
  EXPECT_EQ(rows.at(rows.end() - 1).number, 2 * kBlock + 1);
  EXPECT_FALSE(rows.findInFlight(3));
  EXPECT_EQ(rows.counts().all, static_cast<int64_t>(kBlock + 1));
  EXPECT_EQ(rows.counts().inFlight, 0);
}

TEST(ExchangeRows, WhatIsUnderWayNoMoreIsOver) {
  ExchangeRows rows;
  for (const uint64_t number : {1, 2, 3}) rows.append(runningRow(number));
  rows.append(endedRow(4));
  EXPECT_EQ(rows.endAllBut({2, 77}).size(), 2U);
  EXPECT_EQ(rows.counts().inFlight, 1);
  EXPECT_FALSE(rows.findInFlight(1));
  EXPECT_EQ(rows.findInFlight(2), 1U);
  EXPECT_TRUE(rows.at(0).isEndUnseen());
  EXPECT_TRUE(rows.at(1).isInFlight());
  EXPECT_TRUE(rows.at(2).isEndUnseen());
  EXPECT_FALSE(rows.at(3).isEndUnseen());
  EXPECT_TRUE(rows.endAllBut({2}).empty());
}

TEST(ExchangeRows, CountsFollowEveryChange) {
  ExchangeRows rows;
  control::ExchangeRow failed = runningRow(1);
  failed.kind = control::ExchangeKind::Stream;
  rows.append(failed);
  EXPECT_EQ(rows.counts().inFlight, 1);
  EXPECT_EQ(rows.counts().errors, 0);

  failed.phase = control::ExchangePhase::Ended;
  failed.status = 502;
  failed.error = "connect_refused";
  failed.endedBy = "upstream";
  failed.failed = failed.targetFailed = true;
  rows.update(0, failed);
  EXPECT_EQ(rows.counts().inFlight, 0);
  EXPECT_EQ(rows.counts().errors, 1);
  EXPECT_EQ(rows.counts().problems, 1);

  control::ExchangeRow limited = endedRow(2);
  limited.status = 429;
  rows.append(limited);
  EXPECT_EQ(rows.counts().refused, 1);
  EXPECT_EQ(rows.counts().errors, 1);

  control::ExchangeRow unknown = endedRow(6);
  unknown.status = 401;
  rows.append(unknown);
  EXPECT_EQ(rows.counts().refused, 1) << "by the target";
  unknown.id = unknown.number = 7;
  unknown.error = "unauthorized";
  unknown.endedBy = "gateway";
  unknown.refused = true;
  rows.append(unknown);
  EXPECT_EQ(rows.counts().refused, 2);
  EXPECT_EQ(rows.counts().problems, 3);

  control::ExchangeRow unrouted = endedRow(3);
  unrouted.route.clear();
  unrouted.status = 404;
  unrouted.error = "no_route";
  unrouted.endedBy = "gateway";
  rows.append(unrouted);
  EXPECT_EQ(rows.counts().noRoute, 1);
  EXPECT_EQ(rows.counts().errors, 1);

  control::ExchangeRow stalled = endedRow(4);
  stalled.silences[0] = {.at = 0, .length = std::chrono::nanoseconds(kStallThreshold).count()};
  rows.append(stalled);
  EXPECT_EQ(rows.counts().stalled, 1);

  control::ExchangeRow left = endedRow(5);
  left.error = "client_closed";
  left.endedBy = "client";
  left.status = 499;
  rows.append(left);
  EXPECT_EQ(rows.counts().errors, 1) << "who left is no error";

  EXPECT_EQ(rows.counts().all, 7);
  const RowCounts::Route openai = rows.counts().route(rows.names().find("openai"));
  EXPECT_EQ(openai.all(), 5);
  EXPECT_EQ(rows.counts().route(rows.names().find("claude")).mostly(), control::ExchangeKind::Stream);
}

}  // namespace
}  // namespace headgate::ui
