#include "core/store/metrics.h"

#include <array>

#include "core/store/gauges_text.h"

namespace headgate::store {

namespace {

using MetricType = PrometheusText::Type;

// What no server should answer with is one label, whatever it is.
constexpr uint16_t kOtherStatus = 600;

// In brackets, which ids cannot have.
constexpr std::string_view kOtherAgents = "[others]";

uint16_t countedStatus(uint16_t status) {
  return status == 0 || (status >= 100 && status < kOtherStatus) ? status : kOtherStatus;
}

struct StatusLabels {
  std::string status;
  std::string_view inClass;

  explicit StatusLabels(uint16_t counted) {
    static constexpr std::array<std::string_view, 7> kClasses{"none", "1xx", "2xx",  "3xx",
                                                              "4xx",  "5xx", "other"};
    inClass = kClasses[counted / 100];
    status = counted == 0 || counted == kOtherStatus ? std::string(inClass) : std::to_string(counted);
  }
};

}  // namespace

void Metrics::summary(const record::Summary& summary) {
  const std::lock_guard lock(m_mutex);
  Passed& passed = m_counts.ways[{summary.route, summary.pool, summary.target}];
  ++passed.statuses[countedStatus(summary.status)];
  passed.total.add(summary.total);
  if (summary.firstByte != record::kNotReached) passed.firstByte.add(summary.firstByte);
  if (summary.waited > Nanoseconds(0)) passed.waited.add(summary.waited);
  if (summary.overhead != record::kNotReached) passed.overhead.add(summary.overhead);
  passed.bytesIn += summary.bytesIn;
  passed.bytesOut += summary.bytesOut;
  if (summary.error != ErrorType::None) ++passed.errors[summary.error];
  if (summary.attempts > 1) m_counts.retries[summary.route] += summary.attempts - 1U;
  if (summary.rehomed) ++m_counts.rehomed[summary.route];
  if (summary.agent.size != 0) countAgent(summary.agent.view());
  m_counts.lostEvents += summary.lostDetailEvents;
  m_counts.lostBytes += summary.lostDetailBytes;
}

void Metrics::countAgent(std::string_view agent) {
  auto found = m_counts.agents.find(agent);
  if (found == m_counts.agents.end()) {
    if (m_counts.agents.size() == kAgents) {
      ++m_counts.otherAgents;
      return;
    }
    found = m_counts.agents.emplace(agent, 0).first;
  }
  ++found->second;
}

void Metrics::write(std::string& out, const record::Gauges& gauges) const {
  const Counts counts = [this] {
    const std::lock_guard lock(m_mutex);
    return m_counts;
  }();
  PrometheusText text(out);
  writeExchanges(text, counts);
  writeAgents(text, counts);
  writeBytes(text, counts);
  writeLatencies(text, counts);
  writeLosses(text, counts);
  writeGauges(text, gauges);
}

void Metrics::writeExchanges(PrometheusText& text, const Counts& counts) {
  text.family("headgate_exchanges_total", MetricType::Counter, "Exchanges that ended, by status as sent.");
  for (const auto& [way, passed] : counts.ways) {
    for (const auto& [status, count] : passed.statuses) {
      const StatusLabels labels(status);
      text.sample({{"route", way.route},
                   {"pool", way.pool},
                   {"target", way.target},
                   {"status", labels.status},
                   {"class", labels.inClass}},
                  count);
    }
  }
  text.family("headgate_errors_total", MetricType::Counter,
              "Exchanges that ended with an error, by its type.");
  for (const auto& [way, passed] : counts.ways)
    for (const auto& [error, count] : passed.errors)
      text.sample(
          {{"route", way.route}, {"pool", way.pool}, {"target", way.target}, {"type", facts(error).name}},
          count);
  text.family("headgate_retries_total", MetricType::Counter,
              "Attempts after the first of exchanges that ended.");
  for (const auto& [route, count] : counts.retries) text.sample({{"route", route}}, count);
  text.family("headgate_rehomed_total", MetricType::Counter,
              "Exchanges that went to another target than the one that their session or hash belongs to.");
  for (const auto& [route, count] : counts.rehomed) text.sample({{"route", route}}, count);
}

void Metrics::writeAgents(PrometheusText& text, const Counts& counts) {
  text.family("headgate_agent_exchanges_total", MetricType::Counter,
              "Exchanges of clients that have shown who they are.");
  for (const auto& [agent, count] : counts.agents) text.sample({{"agent", agent}}, count);
  if (counts.otherAgents != 0) text.sample({{"agent", kOtherAgents}}, counts.otherAgents);
}

void Metrics::writeBytes(PrometheusText& text, const Counts& counts) {
  const auto family = [&](std::string_view name, std::string_view help, uint64_t Passed::*bytes) {
    text.family(name, MetricType::Counter, help);
    for (const auto& [way, passed] : counts.ways)
      text.sample({{"route", way.route}, {"pool", way.pool}, {"target", way.target}}, passed.*bytes);
  };
  family("headgate_received_bytes_total", "Bytes of requests as clients sent them, with heads and framing.",
         &Passed::bytesIn);
  family("headgate_sent_bytes_total",
         "Bytes of responses as they were sent to clients, with heads and framing.", &Passed::bytesOut);
}

void Metrics::writeLatencies(PrometheusText& text, const Counts& counts) {
  const auto family = [&](std::string_view name, std::string_view help, LatencyHistogram Passed::*histogram) {
    text.family(name, MetricType::Histogram, help);
    for (const auto& [way, passed] : counts.ways)
      if ((passed.*histogram).count() != 0)
        text.histogram({{"route", way.route}, {"pool", way.pool}, {"target", way.target}}, passed.*histogram);
  };
  family("headgate_exchange_duration_seconds", "From a request's first byte to the end of its exchange.",
         &Passed::total);
  family("headgate_exchange_first_byte_seconds",
         "From a request's first byte to the first one of the target's response.", &Passed::firstByte);
  family("headgate_exchange_wait_seconds", "How long exchanges waited that had to, for a slot or a target.",
         &Passed::waited);
  family("headgate_exchange_overhead_seconds",
         "What Headgate itself added to exchanges that a target answered, waiting left out.",
         &Passed::overhead);
}

void Metrics::writeLosses(PrometheusText& text, const Counts& counts) {
  text.family("headgate_record_lost_events_total", MetricType::Counter,
              "Events that the record is missing because it was behind.");
  text.sample({}, counts.lostEvents);
  text.family("headgate_record_lost_bytes_total", MetricType::Counter,
              "Bytes that the record is missing because it was behind.");
  text.sample({}, counts.lostBytes);
}

}  // namespace headgate::store
