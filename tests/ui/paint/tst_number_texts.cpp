#include <gtest/gtest.h>

#include "ui/paint/number_texts.h"

using namespace headgate::ui;
using namespace std::chrono_literals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

std::string text(const QString& value) {
  return value.toStdString();
}

}  // namespace

TEST(NumberTexts, durations) {
  const std::pair<std::chrono::nanoseconds, const char*> cases[] = {
      {0ns, "0 ms"},
      {1us, "0.1 ms"},
      {400us, "0.4 ms"},
      {949us, "0.9 ms"},
      {951us, "1 ms"},
      {8ms, "8 ms"},
      {212ms, "212 ms"},
      {999ms, "999 ms"},
      {999'600us, "1.00 s"},
      {4760ms, "4.76 s"},
      {9994ms, "9.99 s"},
      {9996ms, "10.0 s"},
      {14'800ms, "14.8 s"},
      {59'900ms, "59.9 s"},
      {59'960ms, "1 min"},
      {100s, "1 min 40 s"},
      {3599s, "59 min 59 s"},
      {3600s, "1 h"},
      {7h + 41min, "7 h 41 min"},
      {24h, "1 d"},
      {52h + 59min, "2 d 4 h"},
      {-5ms, "0 ms"},
  };
  for (const auto& [duration, expected] : cases) EXPECT_EQ(text(durationText(duration, kEnglish)), expected);
  EXPECT_EQ(text(durationText(4760ms, kGerman)), "4,76 s");
  EXPECT_EQ(text(fineDurationText(38'400ns, kEnglish)), "38 µs");
  EXPECT_EQ(text(fineDurationText(200ns, kEnglish)), "1 µs") << "not nothing";
  EXPECT_EQ(text(fineDurationText(99'600ns, kEnglish)), "0.1 ms");
  EXPECT_EQ(text(fineDurationText(0ns, kEnglish)), "0 ms");
}

TEST(NumberTexts, whatStillRunsCountsInTenths) {
  EXPECT_EQ(text(runningDurationText(0ms, kEnglish)), "0.0 s");
  EXPECT_EQ(text(runningDurationText(600ms, kEnglish)), "0.6 s");
  EXPECT_EQ(text(runningDurationText(5920ms, kEnglish)), "5.9 s");
  EXPECT_EQ(text(runningDurationText(75s, kEnglish)), "1 min 15 s");
}

TEST(NumberTexts, sizes) {
  const std::pair<int64_t, const char*> cases[] = {
      {0, "0 B"},
      {312, "312 B"},
      {999, "999 B"},
      {1000, "1.0 KB"},
      {1900, "1.9 KB"},
      {57'300, "57.3 KB"},
      {99'940, "99.9 KB"},
      {99'960, "100 KB"},
      {999'400, "999 KB"},
      {999'600, "1.0 MB"},
      {214'000'000, "214 MB"},
      {5'200'000'000, "5.2 GB"},
      {2'000'000'000'000, "2.0 TB"},
  };
  for (const auto& [bytes, expected] : cases) EXPECT_EQ(text(sizeText(bytes, kEnglish)), expected);
  EXPECT_EQ(text(sizeText(57'300, kGerman)), "57,3 KB");
}

TEST(NumberTexts, countsAreGroupedAndCodesAreNot) {
  EXPECT_EQ(text(countText(40'212, kEnglish)), "40,212");
  EXPECT_EQ(text(countText(40'212, kGerman)), "40.212");
  EXPECT_EQ(text(countText(-1'500, kEnglish)), "−1,500");
  EXPECT_EQ(text(codeText(-32602, kEnglish)), "−32602");
  EXPECT_EQ(text(codeText(429, kEnglish)), "429");
}

TEST(NumberTexts, ratesAndShares) {
  EXPECT_EQ(text(rateText(24.84, kEnglish)), "24.8");
  EXPECT_EQ(text(rateText(0, kEnglish)), "0.0");
  EXPECT_EQ(text(rateText(1210.4, kEnglish)), "1,210");
  EXPECT_EQ(text(shareText(12, 1488, kEnglish)), "0.8 %");
  EXPECT_EQ(text(shareText(5, 5, kEnglish)), "100 %");
  EXPECT_EQ(text(shareText(0, 0, kEnglish)), "–") << "no share without a whole";
}

TEST(NumberTexts, aSystemWithoutALocaleSeparatesThousands) {
  QLocale::setDefault(QLocale::c());
  EXPECT_EQ(text(countText(40'212)), "40,212");
}
