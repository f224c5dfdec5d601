#include <gtest/gtest.h>

#include "tests/ui/support/sample_rows.h"
#include "ui/models/exchange_rows.h"
#include "ui/models/row_texts.h"

namespace headgate::ui {
namespace {

struct Case {
  const char* name;
  uint16_t status;
  const char* error;
  const char* endedBy;
  bool failed;
  Lamp lamp;
  const char* text;
  const char* word;
};

TEST(RowTexts, EveryEndHasItsLampItsStatusAndItsWord) {
  const Case cases[] = {
      {"well", 200, "", "complete", false, Lamp::Well, "200", ""},
      {"answered 404 by the target", 404, "", "complete", false, Lamp::Well, "404", ""},
      {"limited", 429, "", "complete", false, Lamp::Limited, "429", ""},
      {"500 of the target", 500, "", "complete", true, Lamp::Failed, "500", ""},
      {"refused", 502, "connect_refused", "upstream", true, Lamp::Failed, "502", ""},
      {"cut off after its head", 200, "upstream_truncated", "upstream", true, Lamp::Failed, "200", "cut off"},
      {"stalled after its head", 200, "idle_timeout", "gateway", true, Lamp::Failed, "200", "stalled"},
      {"total limit", 200, "total_timeout", "gateway", true, Lamp::Failed, "200", "too long"},
      {"client does not read", 200, "write_timeout", "gateway", false, Lamp::ClientLeft, "200", "not read"},
      {"client left", 200, "client_closed", "client", false, Lamp::ClientLeft, "200", "left"},
      {"client left before the head", 0, "client_closed", "client", false, Lamp::ClientLeft, "–", "left"},
      {"a tunnel that the client closed", 101, "", "client", false, Lamp::Well, "101", ""},
      {"drained", 200, "shutting_down", "drain", true, Lamp::Failed, "200", "stopped"},
  };
  for (const Case& expected : cases) {
    control::ExchangeRow row = test::endedRow(1);
    row.status = expected.status;
    row.error = expected.error;
    row.endedBy = expected.endedBy;
    row.failed = expected.failed;
    ExchangeRows rows;
    rows.append(row);
    EXPECT_EQ(lampOf(rows.at(0)), expected.lamp) << expected.name;
    EXPECT_EQ(statusText(rows.at(0)).toStdString(), expected.text) << expected.name;
    EXPECT_EQ(statusWord(rows.at(0), rows.names()).toStdString(), expected.word) << expected.name;
  }
}

TEST(RowTexts, WhatTheGatewayRefusedNeedsALook) {
  const std::pair<uint16_t, const char*> refusals[] = {
      {401, "unauthorized"}, {403, "forbidden"},         {404, "session_gone"},     {413, "body_too_large"},
      {429, "rate_limited"}, {400, "malformed_request"}, {302, "authority_refused"}};
  for (const auto& [status, error] : refusals) {
    control::ExchangeRow row = test::endedRow(1);
    row.status = status;
    row.error = error;
    row.endedBy = "gateway";
    row.refused = true;
    ExchangeRows rows;
    rows.append(row);
    EXPECT_EQ(lampOf(rows.at(0)), Lamp::Limited) << error;
    EXPECT_EQ(statusTone(rows.at(0)), Tone::Warn) << error;
    EXPECT_EQ(statusWord(rows.at(0), rows.names()), QString()) << error;
  }
}

TEST(RowTexts, InFlight) {
  ExchangeRows rows;
  rows.append(test::runningRow(1));
  EXPECT_EQ(lampOf(rows.at(0)), Lamp::InFlight);
  EXPECT_EQ(statusText(rows.at(0)), QStringLiteral("…"));
  EXPECT_EQ(sizeTextOf(rows.at(0)), QStringLiteral("–"));
}

TEST(RowTexts, AStreamIsStalledWhileItIsSilentAndInFlightWhenItGoesOn) {
  constexpr int64_t kSecond = 1'000'000'000;
  control::ExchangeRow row = test::runningRow(2);
  row.kind = control::ExchangeKind::Stream;
  row.status = 200;
  row.firstByte = kSecond;
  row.lastPiece = 2 * kSecond;
  ExchangeRows rows;
  rows.append(row);
  const PackedRow& packed = rows.at(0);
  const auto says = [&](Lamp lamp, const char* word, int64_t stalledRows) {
    EXPECT_EQ(lampOf(packed), lamp);
    EXPECT_EQ(statusWord(packed, rows.names()).toStdString(), word);
    EXPECT_EQ(statusWordTone(packed), *word != 0 ? std::optional(Tone::Warn) : std::nullopt);
    EXPECT_EQ(rows.counts().stalled, stalledRows);
  };
  EXPECT_TRUE(rows.lookForSilence(row.startedWall + 4 * kSecond).empty());
  says(Lamp::InFlight, "", 0);

  const int64_t now = row.startedWall + 10 * kSecond;
  EXPECT_EQ(rows.lookForSilence(now).size(), 1U);
  EXPECT_TRUE(rows.lookForSilence(now).empty()) << "it was told once";
  says(Lamp::Stalled, "stalled", 1);
  const DurationShape shape = durationShapeOf(packed, now);
  EXPECT_EQ(shape.state, DurationShape::State::InFlight);
  EXPECT_EQ(shape.total, std::chrono::seconds(10));
  EXPECT_EQ(shape.wait, std::chrono::seconds(1));
  EXPECT_EQ(shape.gaps[2].silence, DurationShape::Silence::Stall);
  EXPECT_EQ(shape.gaps[2].at, std::chrono::seconds(2));
  EXPECT_EQ(shape.gaps[2].length, std::chrono::seconds(8));
  EXPECT_EQ(shape.kind, Kind::Llm);

  row.silences[0] = {.at = 2 * kSecond, .length = 8 * kSecond};
  row.lastPiece = 10 * kSecond;
  rows.update(0, row);
  says(Lamp::InFlight, "", 0);

  row.phase = control::ExchangePhase::Ended;
  row.total = 12 * kSecond;
  row.lastPiece = -1;
  row.endedBy = "complete";
  rows.update(0, row);
  says(Lamp::Stalled, "stalled", 1);
}

TEST(RowTexts, ATunnelMayBeSilent) {
  control::ExchangeRow row = test::runningRow(1);
  row.kind = control::ExchangeKind::WebSocket;
  row.status = 101;
  row.lastPiece = 0;
  row.silences[0] = {.at = 0, .length = 60'000'000'000};
  ExchangeRows rows;
  rows.append(row);
  rows.lookForSilence(row.startedWall + 3'600'000'000'000);
  EXPECT_EQ(lampOf(rows.at(0)), Lamp::InFlight);
  EXPECT_EQ(rows.counts().problems, 0);
}

TEST(RowTexts, WhatTheErrorOrTheClientEndedSaysThatAndNotItsSilence) {
  control::ExchangeRow row = test::endedRow(1);
  row.silences[0] = {.at = 0, .length = 4'000'000'000};
  row.error = "client_closed";
  row.endedBy = "client";
  ExchangeRows rows;
  rows.append(row);
  EXPECT_EQ(statusWord(rows.at(0), rows.names()), QStringLiteral("left"));
  EXPECT_EQ(statusWordTone(rows.at(0)), std::nullopt);
  row.error = "upstream_truncated";
  row.endedBy = "upstream";
  row.failed = true;
  rows.append(row);
  EXPECT_EQ(statusWord(rows.at(1), rows.names()), QStringLiteral("cut off"));
  EXPECT_EQ(statusWordTone(rows.at(1)), Tone::Error);
}

TEST(RowTexts, AnEndThatWasNotSeenIsSaidToBe) {
  ExchangeRows rows;
  rows.append(test::runningRow(1));
  rows.endAllBut({});
  EXPECT_EQ(lampOf(rows.at(0)), Lamp::NoCheck);
  EXPECT_EQ(statusText(rows.at(0)), QStringLiteral("–"));
  EXPECT_EQ(statusWord(rows.at(0), rows.names()), QStringLiteral("unseen"));
  EXPECT_EQ(durationTextOf(rows.at(0), INT64_MAX), QStringLiteral("–"));
}

}  // namespace
}  // namespace headgate::ui
