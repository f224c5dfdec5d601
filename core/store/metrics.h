// Counts what has ended, for Prometheus: a sink of the record that lives on summaries, and writes what it has
// counted together with what is measured at that moment.
//
// Exchanges are counted by route, pool and target. These are names of profiles, so that their number is
// bounded by what was configured since the start. Of what others say two things become labels: the status of
// an answer, of which there are five hundred, and who a client has shown to be, of which the first kAgents
// are told apart. Counts never go down and outlive a reload. Not a store: what it knows is gone with the
// process, as readers of counters expect. Thread: the recorder's for RecordSink, any for write(). The lock is
// held for one summary, or for copying the counts, never while text is made: whoever asks may be a worker.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/record/gauges.h"
#include "core/record/record_sink.h"
#include "core/store/latency_histogram.h"
#include "core/store/prometheus_text.h"

namespace headgate::store {

class Metrics final : public record::RecordSink {
 public:
  static constexpr size_t kAgents = 1000;

  // The names in it are interned, and must outlive this.
  void summary(const record::Summary& summary) override;

  // Appends the text, of the type PrometheusText::kContentType. The same counts give the same text.
  void write(std::string& out, const record::Gauges& gauges) const;

 private:
  // Empty where the exchange did not come that far.
  struct Way {
    std::string_view route;
    std::string_view pool;
    std::string_view target;
    auto operator<=>(const Way&) const = default;
  };
  struct Passed {
    std::map<uint16_t, uint64_t> statuses;  // 0: nothing was sent
    std::map<ErrorType, uint64_t> errors;
    LatencyHistogram total;
    LatencyHistogram firstByte;
    LatencyHistogram waited;  // only those that had to
    LatencyHistogram overhead;
    uint64_t bytesIn = 0;
    uint64_t bytesOut = 0;
  };
  struct Counts {
    std::map<Way, Passed> ways;
    std::map<std::string_view, uint64_t> retries;  // by route: a summary knows its last target only
    std::map<std::string_view, uint64_t> rehomed;  // by route
    std::map<std::string, uint64_t, std::less<>> agents;
    uint64_t otherAgents = 0;
    uint64_t lostEvents = 0;
    uint64_t lostBytes = 0;
  };

  void countAgent(std::string_view agent);
  static void writeExchanges(PrometheusText& text, const Counts& counts);
  static void writeAgents(PrometheusText& text, const Counts& counts);
  static void writeBytes(PrometheusText& text, const Counts& counts);
  static void writeLatencies(PrometheusText& text, const Counts& counts);
  static void writeLosses(PrometheusText& text, const Counts& counts);

  mutable std::mutex m_mutex;
  Counts m_counts;
};

}  // namespace headgate::store
