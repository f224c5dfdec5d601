// The gateway inside the test's process: the data path as the program composes it, with real sockets, a
// memory store, and every summary kept.
//
// On the reactor that HEADGATE_REACTOR names ("qt", else the platform's fastest). Thread: the test's.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/record/summary.h"
#include "core/store/stored_exchange.h"

namespace headgate::test {

class Gateway {
 public:
  struct Options {
    uint32_t workers = 1;
    size_t detailBytes = 8 * 1024 * 1024;  // of the channel to the recorder
    uint64_t bufferBytes = engine::BufferBudget::kUsual;
    Milliseconds rateGrace{60'000};  // of every listener, before its minimum rate is asked for
  };

  explicit Gateway(const std::string& profile) : Gateway(profile, Options()) {}
  Gateway(const std::string& profile, Options options);
  ~Gateway();

  // Returns when every worker serves the profile. Throws TestFailure if it is not valid.
  void apply(const std::string& profile);

  uint16_t port(std::string_view listener = "web") const;

  // Empties the accept queues, closes the listeners and lets end what runs. Every worker drains when it
  // returns.
  void startDrain(Milliseconds idleGrace, Milliseconds limit);
  bool isDrained() const { return m_drained; }
  void awaitDrained();

  // The exchanges as they end, each once, in the order of their ends on a worker. Waits for the next.
  record::Summary nextSummary();
  std::vector<record::Summary> summariesSoFar();  // those not taken yet
  store::StoredExchange recorded(const record::Summary& summary);

  engine::EngineCounters counters() const;

 private:
  struct Parts;
  std::atomic<bool> m_drained{false};
  std::unique_ptr<Parts> m_parts;
};

}  // namespace headgate::test
