#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace headgate::bench {

// Collects single latencies and prints exact percentiles, in microseconds, as members of a JSON object.
class Latencies {
 public:
  void add(std::int64_t nanoseconds) { m_samples.push_back(nanoseconds); }

  void print() {
    std::sort(m_samples.begin(), m_samples.end());
    std::printf("\"samples\":%zu,\"p50_us\":%.1f,\"p99_us\":%.1f,\"p999_us\":%.1f,\"max_us\":%.1f",
                m_samples.size(), atThousandth(500), atThousandth(990), atThousandth(999),
                atThousandth(1000));
  }

 private:
  double atThousandth(std::size_t rank) const {
    if (m_samples.empty()) return 0;
    const std::size_t index = std::min(m_samples.size() - 1, m_samples.size() * rank / 1000);
    return static_cast<double>(m_samples[index]) / 1000;
  }

  std::vector<std::int64_t> m_samples;
};

}  // namespace headgate::bench
