#include <gtest/gtest.h>

#include "core/store/gauges_text.h"
#include "tests/core/store/prometheus_reader.h"

namespace headgate::store {
namespace {

std::string textOf(const record::Gauges& gauges) {
  std::string out;
  PrometheusText text(out);
  writeGauges(text, gauges);
  return out;
}

record::Gauges gaugesWithEverything() {
  record::Gauges gauges;
  gauges.connections = 12;
  gauges.exchangesInFlight = 7;
  gauges.upstreamIdle = 3;
  gauges.upstreamOpened = 40;
  gauges.refused = {{"connection_limit", 2}, {"memory", 0}};
  gauges.acceptPauses = 5;
  gauges.bufferBytes = 65'536;
  gauges.bufferLimit = 1'048'576;
  gauges.healthStates = {"unknown", "up", "down"};
  gauges.pools = {{.pool = "code", .retries = 5, .retriesOverBudget = 1}};
  gauges.targets = {{.pool = "code",
                     .target = "one",
                     .health = "up",
                     .usable = true,
                     .inFlight = 4,
                     .ejections = 2,
                     .failures = {{"refused", 6}, {"timed_out", 1}},
                     .probesGood = 100,
                     .probesBad = 3},
                    {.pool = "code", .target = "two", .health = "down", .ejected = true}};
  gauges.limits = {
      {.limit = "per-address", .allowed = 1000, .refused = 10, .dryRunRefused = 1, .overflow = 4}};
  gauges.concurrency = {{.route = "chat", .active = 8, .waiting = 2, .refused = 9}};
  gauges.generation = 3;
  gauges.started = WallTime(Milliseconds(1'795'328'771'250));
  return gauges;
}

constexpr std::string_view kEverything =
    R"(# HELP headgate_connections Connections of clients that are open.
# TYPE headgate_connections gauge
headgate_connections 12
# HELP headgate_exchanges_in_flight Exchanges that have not ended.
# TYPE headgate_exchanges_in_flight gauge
headgate_exchanges_in_flight 7
# HELP headgate_upstream_connections_idle Connections to targets that are kept for the next request.
# TYPE headgate_upstream_connections_idle gauge
headgate_upstream_connections_idle 3
# HELP headgate_upstream_connections_opened_total Connections to targets that were opened.
# TYPE headgate_upstream_connections_opened_total counter
headgate_upstream_connections_opened_total 40
# HELP headgate_refused_total Connections and exchanges that were turned away, by reason.
# TYPE headgate_refused_total counter
headgate_refused_total{reason="connection_limit"} 2
headgate_refused_total{reason="memory"} 0
# HELP headgate_accept_pauses_total How often connections were left waiting because file descriptors ran short.
# TYPE headgate_accept_pauses_total counter
headgate_accept_pauses_total 5
# HELP headgate_buffer_bytes Bytes that wait in buffers of the gateway.
# TYPE headgate_buffer_bytes gauge
headgate_buffer_bytes 65536
# HELP headgate_buffer_limit_bytes Above it new requests for targets are refused.
# TYPE headgate_buffer_limit_bytes gauge
headgate_buffer_limit_bytes 1048576
# HELP headgate_pool_retries_total Attempts after an exchange's first.
# TYPE headgate_pool_retries_total counter
headgate_pool_retries_total{pool="code"} 5
# HELP headgate_pool_retries_over_budget_total Retries that were not made because the pool's budget for them was used up.
# TYPE headgate_pool_retries_over_budget_total counter
headgate_pool_retries_over_budget_total{pool="code"} 1
# HELP headgate_target_health 1 for the state that probes found the target in.
# TYPE headgate_target_health gauge
headgate_target_health{pool="code",target="one",state="unknown"} 0
headgate_target_health{pool="code",target="one",state="up"} 1
headgate_target_health{pool="code",target="one",state="down"} 0
headgate_target_health{pool="code",target="two",state="unknown"} 0
headgate_target_health{pool="code",target="two",state="up"} 0
headgate_target_health{pool="code",target="two",state="down"} 1
# HELP headgate_target_usable 1 if the target may be chosen.
# TYPE headgate_target_usable gauge
headgate_target_usable{pool="code",target="one"} 1
headgate_target_usable{pool="code",target="two"} 0
# HELP headgate_target_ejected 1 while the target is ejected for its failures.
# TYPE headgate_target_ejected gauge
headgate_target_ejected{pool="code",target="one"} 0
headgate_target_ejected{pool="code",target="two"} 1
# HELP headgate_target_in_flight Attempts that the target is at.
# TYPE headgate_target_in_flight gauge
headgate_target_in_flight{pool="code",target="one"} 4
headgate_target_in_flight{pool="code",target="two"} 0
# HELP headgate_target_ejections_total How often the target was ejected.
# TYPE headgate_target_ejections_total counter
headgate_target_ejections_total{pool="code",target="one"} 2
headgate_target_ejections_total{pool="code",target="two"} 0
# HELP headgate_target_failures_total Attempts that spoke against the target, by kind.
# TYPE headgate_target_failures_total counter
headgate_target_failures_total{pool="code",target="one",kind="refused"} 6
headgate_target_failures_total{pool="code",target="one",kind="timed_out"} 1
# HELP headgate_target_probes_total Probes of the target, by result.
# TYPE headgate_target_probes_total counter
headgate_target_probes_total{pool="code",target="one",result="good"} 100
headgate_target_probes_total{pool="code",target="one",result="bad"} 3
headgate_target_probes_total{pool="code",target="two",result="good"} 0
headgate_target_probes_total{pool="code",target="two",result="bad"} 0
# HELP headgate_limit_decisions_total Decisions of rate limits.
# TYPE headgate_limit_decisions_total counter
headgate_limit_decisions_total{limit="per-address",decision="allowed"} 1000
headgate_limit_decisions_total{limit="per-address",decision="refused"} 10
headgate_limit_decisions_total{limit="per-address",decision="dry_run_refused"} 1
# HELP headgate_limit_overflow_total Decisions for keys that shared a bucket because there was no room for one of their own.
# TYPE headgate_limit_overflow_total counter
headgate_limit_overflow_total{limit="per-address"} 4
# HELP headgate_concurrency_active Exchanges that hold a slot of the route's limit of concurrent ones.
# TYPE headgate_concurrency_active gauge
headgate_concurrency_active{route="chat"} 8
# HELP headgate_concurrency_waiting Exchanges that wait for a slot.
# TYPE headgate_concurrency_waiting gauge
headgate_concurrency_waiting{route="chat"} 2
# HELP headgate_concurrency_refused_total Exchanges for which there was neither a slot nor a place to wait in time.
# TYPE headgate_concurrency_refused_total counter
headgate_concurrency_refused_total{route="chat"} 9
# HELP headgate_profile_generation How often a profile was taken over.
# TYPE headgate_profile_generation gauge
headgate_profile_generation 3
# HELP process_start_time_seconds When the process began, as seconds since 1970.
# TYPE process_start_time_seconds gauge
process_start_time_seconds 1795328771.25
)";

TEST(GaugesText, HasEverythingInTheOrderOfTheStruct) {
  const std::string text = textOf(gaugesWithEverything());
  EXPECT_EQ(text, kEverything);
  const PrometheusReader strict(text);
}

TEST(GaugesText, OfNothingHasOnlyWhatIsAlwaysThere) {
  const PrometheusReader read(textOf({}));
  EXPECT_EQ(read.samples, (std::map<std::string, double>{{"headgate_accept_pauses_total", 0},
                                                         {"headgate_buffer_bytes", 0},
                                                         {"headgate_buffer_limit_bytes", 0},
                                                         {"headgate_connections", 0},
                                                         {"headgate_exchanges_in_flight", 0},
                                                         {"headgate_upstream_connections_idle", 0},
                                                         {"headgate_upstream_connections_opened_total", 0},
                                                         {"headgate_profile_generation", 0},
                                                         {"process_start_time_seconds", 0}}));
}

TEST(GaugesText, AHealthThatIsNoneOfTheStatesIsNoState) {
  record::Gauges gauges;
  gauges.healthStates = {"up", "down"};
  gauges.targets = {{.pool = "code", .target = "one", .health = "confused"}};
  EXPECT_EQ(PrometheusReader(textOf(gauges)).sumOf("headgate_target_health{"), 0);
}

}  // namespace
}  // namespace headgate::store
