// What a decision costs, and what memory the keys take: nanoseconds for a key chosen at random among as many
// as are known to the table. Built and run by hand.
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string_view>

#include "core/policy/rate_table.h"

namespace {

using namespace headgate;
using policy::RateRule;
using policy::RateTable;

constexpr crypto::SipKey kHashKey{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr SteadyTime kStart{std::chrono::hours(1)};

// The key of a client, as long as an IPv6 network is.
struct Key {
  char bytes[sizeof(uint64_t)];
  explicit Key(uint64_t number) { std::memcpy(bytes, &number, sizeof number); }
  operator ByteView() const { return {bytes, sizeof bytes}; }
};

// xorshift64*: cheap beside what is measured.
class Random {
 public:
  uint64_t below(uint64_t limit) {
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return (m_state * 0x2545f4914f6cdd1d >> 32) * limit >> 32;
  }

 private:
  uint64_t m_state = 88172645463325252;
};

void fill(RateTable& table, uint64_t keys) {
  for (uint64_t key = 0; key < keys; ++key) table.decide(Key(key), kStart);
}

// The resident memory that is not shared, in KiB.
double residentKiB() {
  std::ifstream status("/proc/self/statm");
  uint64_t size = 0;
  uint64_t resident = 0;
  status >> size >> resident;
  return static_cast<double>(resident) * 4;
}

void run(benchmark::State& state, const RateRule& rule) {
  const auto keys = static_cast<uint64_t>(state.range(0));
  const double before = residentKiB();
  RateTable table(rule, kHashKey);
  fill(table, keys);
  const double resident = residentKiB() - before;
  const RateTable::Stats filled = table.stats();
  Random random;
  for (auto step : state) benchmark::DoNotOptimize(table.decide(Key(random.below(keys)), kStart));
  const RateTable::Stats stats = table.stats();
  const auto decided = static_cast<double>(stats.allowed + stats.refused - filled.allowed - filled.refused);
  state.counters["allowed"] = static_cast<double>(stats.allowed - filled.allowed) / decided;
  state.counters["shared"] = static_cast<double>(stats.shared);
  state.counters["rss_KiB"] = resident;
}

void allowed(benchmark::State& state) {
  run(state, RateRule(1'000'000'000, std::chrono::hours(24)));
}

void refused(benchmark::State& state) {
  run(state, RateRule(1, std::chrono::hours(24)));
}

// Each decision brings a key that was never seen, as a flood of made-up ones does. Those of the day before
// are full again.
void unknown(benchmark::State& state) {
  const auto keys = static_cast<uint64_t>(state.range(0));
  RateTable table(RateRule(1, std::chrono::hours(24)), kHashKey);
  uint64_t key = 0;
  for (auto step : state) {
    benchmark::DoNotOptimize(table.decide(Key(key), kStart + std::chrono::hours(25) * (key / keys)));
    ++key;
  }
  state.counters["shared"] = static_cast<double>(table.stats().shared);
}

// All workers at one key.
void contended(benchmark::State& state) {
  static RateTable table(RateRule(1'000'000'000, std::chrono::hours(24)), kHashKey);
  for (auto step : state) benchmark::DoNotOptimize(table.decide(Key(1), kStart));
}

BENCHMARK(allowed)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(refused)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(unknown)->Arg(1'000'000);
BENCHMARK(contended)->Threads(1)->Threads(2);

}  // namespace

BENCHMARK_MAIN();
