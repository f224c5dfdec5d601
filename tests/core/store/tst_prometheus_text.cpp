#include <gtest/gtest.h>
#include <limits>

#include "core/store/prometheus_text.h"
#include "tests/core/store/prometheus_reader.h"

namespace headgate::store {
namespace {

using Type = PrometheusText::Type;

TEST(PrometheusText, WritesAFamilyWithItsSamples) {
  std::string out = "# kept\n";
  PrometheusText text(out);
  text.family("errors_total", Type::Counter, "Errors.");
  text.sample({{"route", "code"}, {"type", "internal"}}, 3);
  text.sample({{"route", ""}, {"type", "no_route"}}, std::numeric_limits<uint64_t>::max());
  text.family("open", Type::Gauge, "Open now.");
  text.sample({}, 0);
  EXPECT_EQ(out,
            "# kept\n"
            "# HELP errors_total Errors.\n"
            "# TYPE errors_total counter\n"
            "errors_total{route=\"code\",type=\"internal\"} 3\n"
            "errors_total{route=\"\",type=\"no_route\"} 18446744073709551615\n"
            "# HELP open Open now.\n"
            "# TYPE open gauge\n"
            "open 0\n");
}

TEST(PrometheusText, AFamilyWithoutSamplesLeavesNoTrace) {
  std::string out;
  PrometheusText text(out);
  text.family("nothing_total", Type::Counter, "Nothing.");
  text.family("open", Type::Gauge, "Open now.");
  EXPECT_EQ(out, "");
}

TEST(PrometheusText, EscapesLabelValues) {
  struct Case {
    std::string_view value;
    std::string_view written;
  };
  using namespace std::string_view_literals;
  const Case cases[] = {
      {"plain", "plain"},
      {"", ""},
      {"a\"b", "a\\\"b"},
      {"C:\\n", "C:\\\\n"},
      {"two\nlines", "two\\nlines"},
      {"\"} 1\nforged_total 7", "\\\"} 1\\nforged_total 7"},
      {"\\", "\\\\"},
      {"a\rb\0c"sv, "a\rb\0c"sv},
      {"gr\xC3\xBC\xC3\x9F", "gr\xC3\xBC\xC3\x9F"},
      {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
      {"bad \xFF\x80!", "bad \xEF\xBF\xBD\xEF\xBF\xBD!"},
      {"cut \xC3", "cut \xEF\xBF\xBD"},
      {"cut \xE2\x82\n", "cut \xEF\xBF\xBD\xEF\xBF\xBD\\n"},
  };
  for (const Case& each : cases) {
    std::string out;
    PrometheusText text(out);
    text.family("x", Type::Gauge, "X.");
    text.sample({{"label", each.value}}, 1);
    EXPECT_EQ(out, "# HELP x X.\n# TYPE x gauge\nx{label=\"" + std::string(each.written) + "\"} 1\n");
  }
}

TEST(PrometheusText, SecondsAreShortAndExact) {
  const std::pair<double, std::string_view> cases[] = {
      {0, "0"}, {0.1, "0.1"}, {1.5e-9, "1.5e-09"}, {12, "12"}, {1795328771.0001235, "1795328771.0001235"}};
  for (const auto& [value, written] : cases) {
    std::string out;
    PrometheusText text(out);
    text.family("x_seconds", Type::Gauge, "X.");
    text.seconds({}, value);
    EXPECT_TRUE(out.ends_with("\nx_seconds " + std::string(written) + "\n")) << out;
  }
}

TEST(PrometheusText, HistogramsAreCumulative) {
  LatencyHistogram histogram;
  histogram.add(Nanoseconds(0));
  histogram.add(Milliseconds(20));
  histogram.add(Milliseconds(30));
  histogram.add(std::chrono::hours(1));
  for (const bool labelled : {false, true}) {
    std::string out;
    PrometheusText text(out);
    text.family("x_seconds", Type::Histogram, "X.");
    if (labelled)
      text.histogram({{"route", "code"}}, histogram);
    else
      text.histogram({}, histogram);
    const PrometheusReader read(out);
    const std::string alone = labelled ? "{route=\"code\"}" : "";
    const std::string before = labelled ? "{route=\"code\"," : "{";
    EXPECT_EQ(read["x_seconds_bucket" + before + "le=\"0.001\"}"], 1);
    EXPECT_EQ(read["x_seconds_bucket" + before + "le=\"0.01\"}"], 1);
    EXPECT_EQ(read["x_seconds_bucket" + before + "le=\"0.05\"}"], 3);
    EXPECT_EQ(read["x_seconds_bucket" + before + "le=\"600\"}"], 3);
    EXPECT_EQ(read["x_seconds_bucket" + before + "le=\"+Inf\"}"], 4);
    EXPECT_EQ(read["x_seconds_count" + alone], 4);
    EXPECT_EQ(read["x_seconds_sum" + alone], 3600.05);
    EXPECT_EQ(read.samples.size(), LatencyHistogram::kBounds.size() + 3);
  }
}

TEST(LatencyHistogram, BoundsAreInclusiveAndWrittenAsTheyAre) {
  for (size_t i = 0; i < LatencyHistogram::kBounds.size(); ++i) {
    const auto& [upTo, written] = LatencyHistogram::kBounds[i];
    LatencyHistogram histogram;
    histogram.add(upTo);
    histogram.add(upTo + Nanoseconds(1));
    EXPECT_EQ(histogram.counts[i], 1u);
    EXPECT_EQ(histogram.counts[i + 1], 1u);
    EXPECT_EQ(std::stod(std::string(written)), std::chrono::duration<double>(upTo).count());
  }
}

TEST(LatencyHistogram, TakesWhatClocksMaySay) {
  LatencyHistogram histogram;
  histogram.add(Nanoseconds(-1));
  histogram.add(Nanoseconds::min());
  EXPECT_EQ(histogram.counts.front(), 2u);
  EXPECT_EQ(histogram.seconds, 0);
  histogram.add(Nanoseconds::max());
  histogram.add(Nanoseconds::max());
  EXPECT_EQ(histogram.counts.back(), 2u);
  EXPECT_GT(histogram.seconds, 1.8e10) << "two times 292 years do not overflow";
  EXPECT_EQ(histogram.count(), 4u);
}

}  // namespace
}  // namespace headgate::store
