#include "core/store/gauges_text.h"

#include <chrono>

namespace headgate::store {

namespace {

using record::Gauges;
using Type = PrometheusText::Type;

void writeConnections(PrometheusText& text, const Gauges& gauges) {
  text.family("headgate_connections", Type::Gauge, "Connections of clients that are open.");
  text.sample({}, gauges.connections);
  text.family("headgate_exchanges_in_flight", Type::Gauge, "Exchanges that have not ended.");
  text.sample({}, gauges.exchangesInFlight);
  text.family("headgate_upstream_connections_idle", Type::Gauge,
              "Connections to targets that are kept for the next request.");
  text.sample({}, gauges.upstreamIdle);
  text.family("headgate_upstream_connections_opened_total", Type::Counter,
              "Connections to targets that were opened.");
  text.sample({}, gauges.upstreamOpened);
  text.family("headgate_refused_total", Type::Counter,
              "Connections and exchanges that were turned away, by reason.");
  for (const record::NamedCount& reason : gauges.refused)
    text.sample({{"reason", reason.name}}, reason.count);
  text.family("headgate_accept_pauses_total", Type::Counter,
              "How often connections were left waiting because file descriptors ran short.");
  text.sample({}, gauges.acceptPauses);
  text.family("headgate_buffer_bytes", Type::Gauge, "Bytes that wait in buffers of the gateway.");
  text.sample({}, gauges.bufferBytes);
  text.family("headgate_buffer_limit_bytes", Type::Gauge, "Above it new requests for targets are refused.");
  text.sample({}, gauges.bufferLimit);
}

void writePools(PrometheusText& text, const Gauges& gauges) {
  text.family("headgate_pool_retries_total", Type::Counter, "Attempts after an exchange's first.");
  for (const record::PoolGauges& pool : gauges.pools) text.sample({{"pool", pool.pool}}, pool.retries);
  text.family("headgate_pool_retries_over_budget_total", Type::Counter,
              "Retries that were not made because the pool's budget for them was used up.");
  for (const record::PoolGauges& pool : gauges.pools)
    text.sample({{"pool", pool.pool}}, pool.retriesOverBudget);
}

void writeTargets(PrometheusText& text, const Gauges& gauges) {
  const auto family = [&](std::string_view name, Type type, std::string_view help, auto valueOf) {
    text.family(name, type, help);
    for (const record::TargetGauges& target : gauges.targets)
      text.sample({{"pool", target.pool}, {"target", target.target}}, valueOf(target));
  };
  using Target = const record::TargetGauges&;

  text.family("headgate_target_health", Type::Gauge, "1 for the state that probes found the target in.");
  for (Target target : gauges.targets)
    for (const std::string_view state : gauges.healthStates)
      text.sample({{"pool", target.pool}, {"target", target.target}, {"state", state}},
                  state == target.health ? 1 : 0);

  family("headgate_target_usable", Type::Gauge, "1 if the target may be chosen.",
         [](Target target) { return target.usable ? 1 : 0; });
  family("headgate_target_ejected", Type::Gauge, "1 while the target is ejected for its failures.",
         [](Target target) { return target.ejected ? 1 : 0; });
  family("headgate_target_in_flight", Type::Gauge, "Attempts that the target is at.",
         [](Target target) { return target.inFlight; });
  family("headgate_target_ejections_total", Type::Counter, "How often the target was ejected.",
         [](Target target) { return target.ejections; });

  text.family("headgate_target_failures_total", Type::Counter,
              "Attempts that spoke against the target, by kind.");
  for (Target target : gauges.targets)
    for (const record::NamedCount& failure : target.failures)
      text.sample({{"pool", target.pool}, {"target", target.target}, {"kind", failure.name}}, failure.count);

  text.family("headgate_target_probes_total", Type::Counter, "Probes of the target, by result.");
  for (Target target : gauges.targets) {
    text.sample({{"pool", target.pool}, {"target", target.target}, {"result", "good"}}, target.probesGood);
    text.sample({{"pool", target.pool}, {"target", target.target}, {"result", "bad"}}, target.probesBad);
  }
}

void writeLimits(PrometheusText& text, const Gauges& gauges) {
  text.family("headgate_limit_decisions_total", Type::Counter, "Decisions of rate limits.");
  for (const record::LimitGauges& limit : gauges.limits) {
    text.sample({{"limit", limit.limit}, {"decision", "allowed"}}, limit.allowed);
    text.sample({{"limit", limit.limit}, {"decision", "refused"}}, limit.refused);
    text.sample({{"limit", limit.limit}, {"decision", "dry_run_refused"}}, limit.dryRunRefused);
  }
  text.family("headgate_limit_overflow_total", Type::Counter,
              "Decisions for keys that shared a bucket because there was no room for one of their own.");
  for (const record::LimitGauges& limit : gauges.limits)
    text.sample({{"limit", limit.limit}}, limit.overflow);
}

void writeConcurrency(PrometheusText& text, const Gauges& gauges) {
  text.family("headgate_concurrency_active", Type::Gauge,
              "Exchanges that hold a slot of the route's limit of concurrent ones.");
  for (const record::ConcurrencyGauges& route : gauges.concurrency)
    text.sample({{"route", route.route}}, route.active);
  text.family("headgate_concurrency_waiting", Type::Gauge, "Exchanges that wait for a slot.");
  for (const record::ConcurrencyGauges& route : gauges.concurrency)
    text.sample({{"route", route.route}}, route.waiting);
  text.family("headgate_concurrency_refused_total", Type::Counter,
              "Exchanges for which there was neither a slot nor a place to wait in time.");
  for (const record::ConcurrencyGauges& route : gauges.concurrency)
    text.sample({{"route", route.route}}, route.refused);
}

void writeProcess(PrometheusText& text, const Gauges& gauges) {
  text.family("headgate_profile_generation", Type::Gauge, "How often a profile was taken over.");
  text.sample({}, gauges.generation);
  // This name is not ours: readers know it.
  text.family("process_start_time_seconds", Type::Gauge, "When the process began, as seconds since 1970.");
  // To the millisecond: since 1970 there were more nanoseconds than a double can tell apart.
  const auto started = std::chrono::floor<Milliseconds>(gauges.started.time_since_epoch());
  text.seconds({}, std::chrono::duration<double>(started).count());
}

}  // namespace

void writeGauges(PrometheusText& text, const Gauges& gauges) {
  writeConnections(text, gauges);
  writePools(text, gauges);
  writeTargets(text, gauges);
  writeLimits(text, gauges);
  writeConcurrency(text, gauges);
  writeProcess(text, gauges);
}

}  // namespace headgate::store
