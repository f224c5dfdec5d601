// Reads Prometheus' text format as strictly as its documentation has it, and reports whatever is not so.
#pragma once

#include <charconv>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>

namespace headgate::store {

class PrometheusReader {
 public:
  // Samples by their line up to the value: name{label="value",…}.
  std::map<std::string, double> samples;
  std::map<std::string, std::string> types;  // by family

  explicit PrometheusReader(std::string_view text) {
    EXPECT_TRUE(text.empty() || text.back() == '\n') << "the last line has no end";
    while (!text.empty()) {
      const size_t end = text.find('\n');
      line(std::string(text.substr(0, end)));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
  }

  double operator[](const std::string& sample) const {
    const auto found = samples.find(sample);
    return found == samples.end() ? -1 : found->second;
  }
  double sumOf(const std::string& begin) const {
    double sum = 0;
    for (auto at = samples.lower_bound(begin); at != samples.end() && at->first.starts_with(begin); ++at)
      sum += at->second;
    return sum;
  }

 private:
  void line(const std::string& text) {
    static const std::regex kHelp("# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) [^\\\\]+");
    static const std::regex kType("# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)");
    static const std::regex kSample(
        R"re(([a-zA-Z_:][a-zA-Z0-9_:]*)(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\[\\"n])*",?)+\})? (\S+))re");
    std::smatch match;
    if (std::regex_match(text, match, kHelp)) {
      m_helped = match[1];
    } else if (std::regex_match(text, match, kType)) {
      EXPECT_EQ(match[1], m_helped) << "no help before: " << text;
      EXPECT_TRUE(types.emplace(match[1], match[2]).second) << "a family comes twice: " << text;
      m_family = match[1];
      EXPECT_EQ(match[2] == "counter", m_family.ends_with("_total")) << text;
    } else if (std::regex_match(text, match, kSample)) {
      sample(match[1], match[2], match[5]);
    } else {
      ADD_FAILURE() << "not of the grammar: " << text;
    }
  }

  void sample(const std::string& name, const std::string& labels, const std::string& number) {
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    EXPECT_EQ(read.ptr, number.data() + number.size()) << number;
    EXPECT_TRUE(samples.emplace(name + labels, value).second) << "a sample comes twice: " << name << labels;
    EXPECT_EQ(labels.find(",}"), std::string::npos) << labels;
    if (types[m_family] != "histogram") {
      EXPECT_EQ(name, m_family) << "a sample outside its family";
      return;
    }
    if (name == m_family + "_bucket") {
      EXPECT_GE(value, m_bucket) << "buckets are cumulative: " << labels;
      m_bucket = value;
      m_isWhole = labels.find("le=\"+Inf\"}") != std::string::npos;
    } else if (name == m_family + "_count") {
      EXPECT_TRUE(m_isWhole) << "the last bucket is not +Inf: " << labels;
      EXPECT_EQ(value, m_bucket) << labels;
      m_bucket = 0;
    } else {
      EXPECT_EQ(name, m_family + "_sum") << "a sample outside its family";
    }
  }

  std::string m_helped;
  std::string m_family;
  double m_bucket = 0;
  bool m_isWhole = false;
};

}  // namespace headgate::store
