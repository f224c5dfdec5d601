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
      {"refused for what the client did", 413, "body_too_large", "gateway", false, Lamp::Well, "413", ""},
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

TEST(RowTexts, InFlight) {
  ExchangeRows rows;
  rows.append(test::runningRow(1));
  EXPECT_EQ(lampOf(rows.at(0)), Lamp::InFlight);
  EXPECT_EQ(statusText(rows.at(0)), QStringLiteral("…"));
  EXPECT_EQ(sizeTextOf(rows.at(0)), QStringLiteral("–"));

  control::ExchangeRow stalled = test::runningRow(2);
  stalled.status = 200;
  stalled.firstByte = 1'000'000'000;
  stalled.silences[0] = {.at = 2'000'000'000, .length = 4'000'000'000};
  rows.append(stalled);
  EXPECT_EQ(lampOf(rows.at(1)), Lamp::Stalled);
  EXPECT_EQ(statusWord(rows.at(1), rows.names()), QStringLiteral("stalled"));

  const DurationShape shape = durationShapeOf(rows.at(1), stalled.startedWall + 10'000'000'000);
  EXPECT_EQ(shape.state, DurationShape::State::InFlight);
  EXPECT_EQ(shape.total, std::chrono::seconds(10));
  EXPECT_EQ(shape.wait, std::chrono::seconds(1));
  EXPECT_EQ(shape.gaps[0].silence, DurationShape::Silence::Stall);
  EXPECT_EQ(shape.kind, Kind::Llm);
}

}  // namespace
}  // namespace headgate::ui
