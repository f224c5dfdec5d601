#include <array>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

#include "core/store/metrics.h"
#include "tests/core/store/exchanges.h"
#include "tests/core/store/prometheus_reader.h"

namespace headgate::store {
namespace {

record::Summary ended(std::string_view target = "code-1", uint16_t status = 200) {
  record::Summary summary = summaryFor(1);
  summary.pool = "code";
  summary.target = target;
  summary.status = status;
  return summary;
}

std::string textOf(const Metrics& metrics) {
  std::string out;
  metrics.write(out, {});
  return out;
}

PrometheusReader readingOf(const Metrics& metrics) {
  return PrometheusReader(textOf(metrics));
}

void expectNoneWentDown(const PrometheusReader& before, const PrometheusReader& after) {
  for (const auto& [sample, value] : before.samples) EXPECT_GE(after[sample], value) << sample;
}

TEST(Metrics, CountsAnExchange) {
  Metrics metrics;
  record::Summary summary = ended();
  summary.total = Milliseconds(2500);
  summary.firstByte = Milliseconds(250);
  metrics.summary(summary);
  const std::string text = textOf(metrics);
  EXPECT_EQ(text.substr(0, text.find("# HELP headgate_connections ")),
            R"(# HELP headgate_exchanges_total Exchanges that ended, by status as sent.
# TYPE headgate_exchanges_total counter
headgate_exchanges_total{route="code",pool="code",target="code-1",status="200",class="2xx"} 1
# HELP headgate_received_bytes_total Bytes of requests as clients sent them, with heads and framing.
# TYPE headgate_received_bytes_total counter
headgate_received_bytes_total{route="code",pool="code",target="code-1"} 120
# HELP headgate_sent_bytes_total Bytes of responses as they were sent to clients, with heads and framing.
# TYPE headgate_sent_bytes_total counter
headgate_sent_bytes_total{route="code",pool="code",target="code-1"} 4000
# HELP headgate_exchange_duration_seconds From a request's first byte to the end of its exchange.
# TYPE headgate_exchange_duration_seconds histogram
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.00005"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.0001"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.0005"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.001"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.005"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.01"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.05"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.1"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="0.5"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="1"} 0
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="5"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="10"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="30"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="60"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="120"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="300"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="600"} 1
headgate_exchange_duration_seconds_bucket{route="code",pool="code",target="code-1",le="+Inf"} 1
headgate_exchange_duration_seconds_sum{route="code",pool="code",target="code-1"} 2.5
headgate_exchange_duration_seconds_count{route="code",pool="code",target="code-1"} 1
# HELP headgate_exchange_first_byte_seconds From a request's first byte to the first one of the target's response.
# TYPE headgate_exchange_first_byte_seconds histogram
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.00005"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.0001"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.0005"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.001"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.005"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.01"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.05"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.1"} 0
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="0.5"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="1"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="5"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="10"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="30"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="60"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="120"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="300"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="600"} 1
headgate_exchange_first_byte_seconds_bucket{route="code",pool="code",target="code-1",le="+Inf"} 1
headgate_exchange_first_byte_seconds_sum{route="code",pool="code",target="code-1"} 0.25
headgate_exchange_first_byte_seconds_count{route="code",pool="code",target="code-1"} 1
# HELP headgate_record_lost_events_total Events that the record is missing because it was behind.
# TYPE headgate_record_lost_events_total counter
headgate_record_lost_events_total 0
# HELP headgate_record_lost_bytes_total Bytes that the record is missing because it was behind.
# TYPE headgate_record_lost_bytes_total counter
headgate_record_lost_bytes_total 0
)");
  const PrometheusReader strict(text);
}

TEST(Metrics, OfNothingIsWellFormed) {
  const PrometheusReader read = readingOf(Metrics());
  EXPECT_EQ(read["headgate_record_lost_events_total"], 0);
  EXPECT_EQ(read.sumOf("headgate_exchanges_total"), 0);
}

TEST(Metrics, NamesEveryStatusAndItsClass) {
  const std::pair<uint16_t, std::string_view> cases[] = {
      {0, R"(status="none",class="none")"},     {1, R"(status="other",class="other")"},
      {99, R"(status="other",class="other")"},  {100, R"(status="100",class="1xx")"},
      {204, R"(status="204",class="2xx")"},     {399, R"(status="399",class="3xx")"},
      {499, R"(status="499",class="4xx")"},     {599, R"(status="599",class="5xx")"},
      {600, R"(status="other",class="other")"}, {65535, R"(status="other",class="other")"},
  };
  for (const auto& [status, labels] : cases) {
    Metrics metrics;
    metrics.summary(ended("one", status));
    EXPECT_EQ(readingOf(metrics)["headgate_exchanges_total{route=\"code\",pool=\"code\",target=\"one\"," +
                                 std::string(labels) + "}"],
              1)
        << status;
  }
}

TEST(Metrics, WhateverStatusTargetsInventTheLabelsAreBounded) {
  Metrics metrics;
  for (unsigned status = 0; status <= 65535; ++status)
    metrics.summary(ended("one", static_cast<uint16_t>(status)));
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read.sumOf("headgate_exchanges_total{"), 65536);
  EXPECT_LT(read.samples.size(), 600u);
}

TEST(Metrics, TargetsOfOneNameInTwoPoolsAreTwo) {
  Metrics metrics;
  record::Summary summary = ended("one");
  metrics.summary(summary);
  summary.pool = "other";
  metrics.summary(summary);
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read.sumOf(R"(headgate_exchanges_total{route="code",pool="code",target="one")"), 1);
  EXPECT_EQ(read.sumOf(R"(headgate_exchanges_total{route="code",pool="other",target="one")"), 2);
}

TEST(Metrics, NamesAreComparedByTheirText) {
  Metrics metrics;
  const std::string first = "one";
  const std::string second = "one";
  metrics.summary(ended(first));
  metrics.summary(ended(second));
  EXPECT_EQ(readingOf(metrics).sumOf("headgate_exchanges_total{"), 2);
}

TEST(Metrics, AnExchangeThatReachedNothingIsCountedWithItsError) {
  Metrics metrics;
  record::Summary summary = ended("", 404);
  summary.route = {};
  summary.pool = {};
  summary.firstByte = record::kNotReached;
  summary.error = ErrorType::NoRoute;
  summary.attempts = 0;
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read[R"(headgate_exchanges_total{route="",pool="",target="",status="404",class="4xx"})"], 1);
  EXPECT_EQ(read[R"(headgate_errors_total{route="",pool="",target="",type="no_route"})"], 1);
  EXPECT_EQ(read[R"(headgate_exchange_duration_seconds_count{route="",pool="",target=""})"], 1);
  EXPECT_EQ(read.sumOf("headgate_exchange_first_byte_seconds"), 0);
  EXPECT_EQ(read.sumOf("headgate_retries_total"), 0) << "no attempt is not minus one retry";
}

TEST(Metrics, CountsErrorsByTheNameOfTheirType) {
  Metrics metrics;
  for (unsigned type = 0; type < static_cast<unsigned>(ErrorType::Count_); ++type) {
    record::Summary summary = ended("one");
    summary.error = static_cast<ErrorType>(type);
    metrics.summary(summary);
  }
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read.sumOf("headgate_errors_total{"), static_cast<double>(ErrorType::Count_) - 1)
      << "none is none";
  EXPECT_EQ(read[R"(headgate_errors_total{route="code",pool="code",target="one",type="connect_refused"})"],
            1);
}

TEST(Metrics, AddsRetriesByRouteAndLossesOfTheRecord) {
  Metrics metrics;
  record::Summary summary = ended("one");
  summary.attempts = 3;
  summary.lostDetailEvents = 4;
  summary.lostDetailBytes = 5'000'000'000;
  metrics.summary(summary);
  summary.target = "two";
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read[R"(headgate_retries_total{route="code"})"], 4);
  EXPECT_EQ(read["headgate_record_lost_events_total"], 8);
  EXPECT_EQ(read["headgate_record_lost_bytes_total"], 1e10);
}

TEST(Metrics, CountsWhatWaitedAndWhatWasRehomed) {
  Metrics metrics;
  record::Summary summary = ended("one");
  metrics.summary(summary);
  EXPECT_EQ(readingOf(metrics).sumOf("headgate_exchange_wait_seconds"), 0) << "it did not have to wait";
  EXPECT_EQ(readingOf(metrics).sumOf("headgate_rehomed_total"), 0);
  summary.waited = std::chrono::seconds(3);
  summary.rehomed = true;
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read[R"(headgate_exchange_wait_seconds_sum{route="code",pool="code",target="one"})"], 3);
  EXPECT_EQ(read[R"(headgate_exchange_wait_seconds_count{route="code",pool="code",target="one"})"], 1);
  EXPECT_EQ(read[R"(headgate_rehomed_total{route="code"})"], 1);
}

TEST(Metrics, CountsWhatHeadgateAddsWhereATargetAnswered) {
  Metrics metrics;
  record::Summary summary = ended("one");
  metrics.summary(summary);
  EXPECT_EQ(readingOf(metrics).sumOf("headgate_exchange_overhead_seconds"), 0) << "no target answered it";
  summary.overhead = std::chrono::microseconds(70);
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  const std::string bucket =
      R"(headgate_exchange_overhead_seconds_bucket{route="code",pool="code",target="one",le=")";
  EXPECT_EQ(read[bucket + R"(0.00005"})"], 0);
  EXPECT_EQ(read[bucket + R"(0.0001"})"], 1);
  EXPECT_EQ(read[R"(headgate_exchange_overhead_seconds_count{route="code",pool="code",target="one"})"], 1);
}

TEST(Metrics, CountsAgentsButNotWhoIsNone) {
  Metrics metrics;
  record::Summary summary = ended();
  metrics.summary(summary);
  summary.agent.assign("claude-code");
  metrics.summary(summary);
  metrics.summary(summary);
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read[R"(headgate_agent_exchanges_total{agent="claude-code"})"], 2);
  EXPECT_EQ(read.sumOf("headgate_agent_exchanges_total"), 2);
}

TEST(Metrics, HoweverManyAgentsThereAreTheLabelsAreBounded) {
  Metrics metrics;
  record::Summary summary = ended();
  for (int round = 0; round < 2; ++round) {
    for (size_t i = 0; i < Metrics::kAgents + 500; ++i) {
      summary.agent.assign("agent-" + std::to_string(i));
      metrics.summary(summary);
    }
  }
  const PrometheusReader read = readingOf(metrics);
  EXPECT_EQ(read[R"(headgate_agent_exchanges_total{agent="agent-0"})"], 2) << "the first ones stay apart";
  EXPECT_EQ(read[R"(headgate_agent_exchanges_total{agent="[others]"})"], 1000);
  EXPECT_EQ(read.sumOf("headgate_agent_exchanges_total"), 2.0 * (Metrics::kAgents + 500));
}

TEST(Metrics, AnAgentsNameCannotBreakTheText) {
  Metrics metrics;
  record::Summary summary = ended();
  summary.agent.assign("\\\"} 1\nforged_total 7\xFF");
  metrics.summary(summary);
  EXPECT_EQ(
      readingOf(
          metrics)["headgate_agent_exchanges_total{agent=\"\\\\\\\"} 1\\nforged_total 7\xEF\xBF\xBD\"}"],
      1);
}

TEST(Metrics, TheOrderIsThatOfTheNamesAndNotOfTheirComing) {
  Metrics forwards;
  Metrics backwards;
  const std::array<std::string_view, 3> targets{"a", "b", "c"};
  for (size_t i = 0; i < targets.size(); ++i) {
    forwards.summary(ended(targets[i]));
    backwards.summary(ended(targets[targets.size() - 1 - i]));
  }
  EXPECT_EQ(textOf(forwards), textOf(backwards));
}

TEST(Metrics, WhoReadsWhileOthersWriteSeesWholeExchanges) {
  constexpr int kExchanges = 20'000;
  Metrics metrics;
  std::atomic<bool> done{false};
  std::thread recorder([&] {
    const std::array<std::string_view, 3> targets{"a", "b", "c"};
    for (int i = 0; i < kExchanges; ++i)
      metrics.summary(ended(targets[static_cast<size_t>(i) % 3], i % 2 == 0 ? 200 : 503));
    done = true;
  });
  PrometheusReader last("");
  while (!done) {
    const PrometheusReader read = readingOf(metrics);
    const double exchanges = read.sumOf("headgate_exchanges_total{");
    EXPECT_EQ(read.sumOf("headgate_exchange_duration_seconds_count{"), exchanges);
    EXPECT_EQ(read.sumOf("headgate_received_bytes_total{"), exchanges * 120);
    expectNoneWentDown(last, read);
    last = read;
  }
  recorder.join();
  EXPECT_EQ(readingOf(metrics).sumOf("headgate_exchanges_total{"), kExchanges);
}

}  // namespace
}  // namespace headgate::store
