#include <gtest/gtest.h>

#include "ui/traffic/timing_phases.h"

namespace headgate::ui {
namespace {

constexpr int64_t kMs = 1'000'000;

const TimingPhase* phase(const std::vector<TimingPhase>& phases, const char* name) {
  for (const TimingPhase& one : phases)
    if (one.name == QLatin1String(name)) return &one;
  return nullptr;
}

TEST(TimingPhases, EachStandsWhereItWas) {
  const control::ExchangeRow row{.phase = control::ExchangePhase::Ended,
                                 .kind = control::ExchangeKind::Stream,
                                 .total = 10'000 * kMs,
                                 .firstByte = 900 * kMs,
                                 .silences = {{{4'000 * kMs, 3'500 * kMs}}},
                                 .overhead = kMs / 2};
  const control::ExchangeTiming timing{.found = true,
                                       .ended = true,
                                       .requestEnd = 100 * kMs,
                                       .attempt = 150 * kMs,
                                       .sent = 170 * kMs,
                                       .responseHead = 900 * kMs,
                                       .firstPiece = 905 * kMs,
                                       .lastPiece = 9'990 * kMs,
                                       .total = 10'000 * kMs,
                                       .waited = 40 * kMs,
                                       .connect = 20 * kMs,
                                       .overhead = kMs / 2,
                                       .attempts = 1};
  const auto phases = timingPhases(row, timing, 0);
  EXPECT_EQ(phase(phases, "Client sent the request")->length, 100 * kMs);
  EXPECT_EQ(phase(phases, "Waited for its turn or a target")->spans[0],
            (control::Silence{110 * kMs, 40 * kMs}));
  EXPECT_EQ(phase(phases, "Connected to the target")->spans[0], (control::Silence{150 * kMs, 20 * kMs}));
  EXPECT_EQ(phase(phases, "TLS with the target")->length, -1);
  EXPECT_FALSE(phase(phases, "TLS with the target")->note.isEmpty());
  EXPECT_EQ(phase(phases, "Waited for the first byte")->spans[0], (control::Silence{170 * kMs, 730 * kMs}));
  EXPECT_EQ(phase(phases, "Response came")->length, 9'090 * kMs);
  EXPECT_EQ(phase(phases, "Silent in between")->length, 3'500 * kMs);
  EXPECT_EQ(phase(phases, "Headgate itself")->length, kMs / 2);
  EXPECT_EQ(phase(phases, "In all")->length, 10'000 * kMs);
}

TEST(TimingPhases, WhatNobodyRecordedHasNoLength) {
  const control::ExchangeRow row{.phase = control::ExchangePhase::Ended, .total = 5 * kMs, .firstByte = -1};
  const auto phases = timingPhases(row, {}, 0);
  for (const char* name : {"Client sent the request", "Waited for the first byte", "Response came"}) {
    EXPECT_EQ(phase(phases, name)->length, -1) << name;
    EXPECT_TRUE(phase(phases, name)->spans.empty()) << name;
  }
}

TEST(TimingPhases, OfAKeptConnectionNothingWasConnected) {
  const control::ExchangeRow row{
      .phase = control::ExchangePhase::Ended, .total = 5 * kMs, .firstByte = kMs, .reusedConnection = true};
  const auto phases = timingPhases(row, {.ended = true, .sent = 0, .connect = 0, .attempts = 1}, 0);
  EXPECT_EQ(phase(phases, "Connected to the target")->length, 0);
  EXPECT_EQ(phase(phases, "Connected to the target")->note, QStringLiteral("kept connection"));
}

}  // namespace
}  // namespace headgate::ui
