// Writes the text that Prometheus reads: its exposition format, version 0.0.4.
//
//   # HELP headgate_errors_total Exchanges that ended with an error.
//   # TYPE headgate_errors_total counter
//   headgate_errors_total{route="code",type="connect_refused"} 3
//
// A family is a name with all of its samples. It must not come twice, and a family without samples leaves no
// trace. Names and help texts are ours and written as they are; label values are escaped, and made valid
// UTF-8, because a reader drops the whole text over one that is not. Thread: one at a time. Borrows the
// string that it appends to.
//
// https://prometheus.io/docs/instrumenting/exposition_formats/
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/store/latency_histogram.h"

namespace headgate::store {

class PrometheusText {
 public:
  static constexpr std::string_view kContentType = "text/plain; version=0.0.4; charset=utf-8";

  enum class Type : uint8_t { Counter, Gauge, Histogram };
  struct Label {
    std::string_view name;
    std::string_view value;
  };
  using Labels = std::initializer_list<Label>;

  explicit PrometheusText(std::string& out) : m_out(out) {}

  // What follows, up to the next call, belongs to it. The texts are literals.
  void family(std::string_view name, Type type, std::string_view help);
  void sample(Labels labels, uint64_t value);
  // The name ends in _seconds.
  void seconds(Labels labels, double value);
  void histogram(Labels labels, const LatencyHistogram& histogram);

 private:
  void beginFamily();
  void setLabels(Labels labels);
  template <typename Number>
  void put(std::string_view suffix, std::string_view bound, Number value);

  std::string& m_out;
  std::string_view m_name;
  std::string_view m_help;
  Type m_type = Type::Counter;
  bool m_begun = false;  // the family's head is written
  std::string m_labels;  // of the sample being written, escaped, without braces
};

}  // namespace headgate::store
