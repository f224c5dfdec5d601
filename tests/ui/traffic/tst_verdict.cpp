#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/ui/support/sample_rows.h"
#include "ui/traffic/time_shares.h"
#include "ui/traffic/verdict.h"

namespace headgate::ui {
namespace {

using control::ExchangeRow;

const ProfileNames& names() {
  static const ProfileNames kNames(test::kSampleProfile);
  return kNames;
}

std::string sentenceOf(const ExchangeRow& row, int64_t now = 0) {
  return verdictOf(row, names(), now).sentence.toStdString();
}

TEST(Verdict, EveryErrorHasItsWords) {
  for (int type = 1; type < static_cast<int>(ErrorType::Count_); ++type) {
    const ErrorFacts& error = facts(static_cast<ErrorType>(type));
    const ErrorWords* words = errorWords(error.name);
    ASSERT_NE(words, nullptr) << error.name;
    for (const char* sentence : {words->cause, words->what, words->next})
      EXPECT_TRUE(std::string(sentence).ends_with('.')) << error.name;
    ExchangeRow row = test::endedRow(1);
    row.error = error.name;
    row.status = error.status;
    row.endedBy = "gateway";
    const Verdict verdict = verdictOf(row, names(), 0);
    EXPECT_FALSE(verdict.sentence.contains(QStringLiteral("%1"))) << error.name;
    EXPECT_FALSE(verdict.cause.isEmpty()) << error.name;
  }
}

TEST(Verdict, AnAuthoritysAnswerIsTheAnswerWhateverItsStatus) {
  ExchangeRow row = test::endedRow(1);
  row.status = 302;
  row.error = "authority_refused";
  row.endedBy = "gateway";
  row.refused = true;
  EXPECT_EQ(
      sentenceOf(row),
      "302: The service that decides about access said no. Its answer went to the client: look there for "
      "the reason.");
}

TEST(Verdict, SaysWhatHappenedWhoseDoingItWasAndWhatNext) {
  const auto rows = test::sampleRows();
  EXPECT_EQ(sentenceOf(rows[12]),
            "Streamed 57.3 KB in 14.0 s. Silent for 4.20 s after 3.64 s, then went on. Ended normally.");
  EXPECT_EQ(sentenceOf(rows[10]),
            "502: 127.0.0.1:8001 refused the connection. Start the server or change the target's address.");
  ExchangeRow refused = rows[10];
  refused.errorDetail = "connect: connection refused";
  EXPECT_EQ(verdictOf(refused, names(), 0).detail, QStringLiteral("Connect: connection refused."));
  EXPECT_EQ(sentenceOf(rows[1]), "Answered 200 with 1.9 KB in 8 ms.");
}

TEST(Verdict, InFlight) {
  ExchangeRow row = test::runningRow(1);
  const int64_t now = row.startedWall + 2'000'000'000;
  EXPECT_EQ(sentenceOf(row, now), "Waiting for 127.0.0.1:8081 for 2.0 s. Nothing has come yet.");
  row.attempts = 0;
  row.target.clear();
  EXPECT_EQ(sentenceOf(row, now), "Under way for 2.0 s: the request is still coming in.");
  row = test::runningRow(1);
  row.status = 200;
  row.bytesOut = 23'400;
  EXPECT_EQ(sentenceOf(row, now), "Under way for 2.0 s; 23.4 KB came so far.");
}

TEST(Verdict, ASilenceIsToldWhileItLastsAndWhenItIsOver) {
  ExchangeRow row = test::runningRow(1);
  row.status = 200;
  row.bytesOut = 23'400;
  row.firstByte = 1'000'000'000;
  row.lastPiece = 6'100'000'000;
  const int64_t now = row.startedWall + 10'300'000'000;
  EXPECT_EQ(sentenceOf(row, now),
            "Under way for 10.3 s; 23.4 KB came so far. Silent for 4.2 s by now, after 6.10 s.");
  EXPECT_EQ(timeSharesOf(row, now).silent, std::chrono::milliseconds(4'200));
  row.silences[0] = {.at = row.lastPiece, .length = 4'200'000'000};
  row.lastPiece = 10'300'000'000;
  EXPECT_EQ(sentenceOf(row, now),
            "Under way for 10.3 s; 23.4 KB came so far. Silent for 4.20 s after 6.10 s, then went on.");
}

TEST(Verdict, WhatHeadgateAddedIsToldApartFromTheWait) {
  ExchangeRow row = test::endedRow(1);
  row.firstByte = 10'000'000;
  row.overhead = 38'000;
  EXPECT_EQ(sentenceOf(row), "Answered 200 with 2.2 KB in 12 ms. Headgate added 38 µs.");
  const TimeShares shares = timeSharesOf(row, 0);
  EXPECT_EQ(shares.overhead.count(), 38'000);
  EXPECT_EQ((shares.wait + shares.overhead).count(), row.firstByte);
  row.overhead = -1;
  EXPECT_EQ(timeSharesOf(row, 0).overhead.count(), 0);
}

TEST(Verdict, EveryEnd) {
  ExchangeRow row = test::endedRow(1);
  row.endedBy = "drain";
  EXPECT_EQ(sentenceOf(row), "The gateway was stopped before this was over; 2.2 KB had come in 12 ms.");
  row = test::endedRow(1);
  row.error = "client_closed";
  row.endedBy = "client";
  EXPECT_EQ(sentenceOf(row),
            "The client left before the response was complete. 2.2 KB had come in 12 ms. If it gave up "
            "waiting, its own "
            "timeout is the shorter one.");
  row = test::endedRow(1);
  row.kind = control::ExchangeKind::WebSocket;
  row.status = 101;
  row.endedBy = "client";
  EXPECT_EQ(sentenceOf(row), "A tunnel for 12 ms, with 2.2 KB to the client. The client closed it.");
  row = test::runningRow(1);
  row.phase = control::ExchangePhase::Ended;
  row.bytesOut = 23'400;
  EXPECT_EQ(sentenceOf(row),
            "This is over, but its end was not seen: rows came faster than they could be taken. 23.4 KB had "
            "come before.");
  row = test::endedRow(1);
  row.status = 500;
  EXPECT_EQ(sentenceOf(row),
            "Answered 500 with 2.2 KB in 12 ms. 1 reported the failure itself: look at its log.");
}

}  // namespace
}  // namespace headgate::ui
