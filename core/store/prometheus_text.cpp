#include "core/store/prometheus_text.h"

#include <charconv>

#include "core/base/utf8.h"

namespace headgate::store {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

std::string_view typeName(PrometheusText::Type type) {
  switch (type) {
    case PrometheusText::Type::Counter:
      return "counter";
    case PrometheusText::Type::Gauge:
      return "gauge";
    case PrometheusText::Type::Histogram:
      break;
  }
  return "histogram";
}

void putEscaped(std::string& out, std::string_view value) {
  while (!value.empty()) {
    const size_t size = utf8SequenceSize(value);
    switch (value.front()) {
      case '\\':
        out += "\\\\";
        break;
      case '"':
        out += "\\\"";
        break;
      case '\n':
        out += "\\n";
        break;
      default:
        out += size == 0 ? kReplacement : value.substr(0, size);
    }
    value.remove_prefix(size == 0 ? 1 : size);
  }
}

}  // namespace

void PrometheusText::family(std::string_view name, Type type, std::string_view help) {
  m_name = name;
  m_type = type;
  m_help = help;
  m_begun = false;
}

// `bound`: of a bucket, the label that comes last.
template <typename Number>
void PrometheusText::put(std::string_view suffix, std::string_view bound, Number value) {
  beginFamily();
  m_out += m_name;
  m_out += suffix;
  if (!m_labels.empty() || !bound.empty()) {
    m_out += '{';
    m_out += m_labels;
    if (!bound.empty()) {
      m_out += m_labels.empty() ? "le=\"" : ",le=\"";
      m_out += bound;
      m_out += '"';
    }
    m_out += '}';
  }
  m_out += ' ';
  char text[32];  // of a double the shortest decimal that is read back as the same
  m_out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
  m_out += '\n';
}

void PrometheusText::sample(Labels labels, uint64_t value) {
  setLabels(labels);
  put("", "", value);
}

void PrometheusText::seconds(Labels labels, double value) {
  setLabels(labels);
  put("", "", value);
}

void PrometheusText::histogram(Labels labels, const LatencyHistogram& histogram) {
  setLabels(labels);
  uint64_t upToHere = 0;
  for (size_t i = 0; i < LatencyHistogram::kBounds.size(); ++i) {
    upToHere += histogram.counts[i];
    put("_bucket", LatencyHistogram::kBounds[i].seconds, upToHere);
  }
  upToHere += histogram.counts.back();
  put("_bucket", "+Inf", upToHere);
  put("_sum", "", histogram.seconds);
  put("_count", "", upToHere);
}

void PrometheusText::setLabels(Labels labels) {
  m_labels.clear();
  for (const Label& label : labels) {
    if (!m_labels.empty()) m_labels += ',';
    m_labels += label.name;
    m_labels += "=\"";
    putEscaped(m_labels, label.value);
    m_labels += '"';
  }
}

void PrometheusText::beginFamily() {
  if (m_begun) return;
  m_begun = true;
  m_out += "# HELP ";
  m_out += m_name;
  m_out += ' ';
  m_out += m_help;
  m_out += "\n# TYPE ";
  m_out += m_name;
  m_out += ' ';
  m_out += typeName(m_type);
  m_out += '\n';
}

}  // namespace headgate::store
