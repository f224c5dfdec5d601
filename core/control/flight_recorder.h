// Always on: sees every exchange as it ends, and has those kept that somebody will want to look at, with what
// happened beside them in the same session.
//
// It decides and remembers; the record keeps (Pin). A neighbour is an exchange of the same session, or where
// there is none of the same client, that ran within the given time of one that a trigger met. Those that come
// later are neighbours too. Thread: noted by one, asked by any.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/flight_values.h"
#include "core/filter/filter.h"

namespace headgate::control {

class FlightRecorder {
 public:
  static constexpr size_t kRecent = 8192;  // rows in which neighbours are looked for
  static constexpr size_t kTold = 8192;

  void setTriggers(const FlightTriggers& triggers);
  // An exchange that has ended, or one under way whose target has gone on after a silence.
  void note(const ExchangeRow& row);
  // Those that are to be kept and were not taken yet.
  std::vector<KeptExchange> take();
  // What was kept since so many had been; `after` becomes how many there are.
  std::vector<KeptExchange> since(uint64_t& after) const;

 private:
  struct Recent {
    uint64_t id = 0;
    int64_t began = 0;
    int64_t ended = 0;
    std::string whose;
  };
  // Within which exchanges of that session are neighbours.
  struct Window {
    int64_t from = 0;
    int64_t until = 0;
    std::string whose;
  };

  std::string reason(const ExchangeRow& row) const;
  void keep(uint64_t id, std::string why);
  void keepNeighbours(const Recent& met);

  mutable std::mutex m_mutex;
  FlightTriggers m_triggers;
  std::shared_ptr<const filter::Filter> m_filter;  // nullptr: none
  std::deque<Recent> m_recent;
  std::deque<Window> m_windows;
  std::deque<uint64_t> m_keptOrder;
  std::unordered_set<uint64_t> m_kept;  // of the newest
  std::vector<KeptExchange> m_waiting;
  std::deque<KeptExchange> m_told;
  uint64_t m_count = 0;
};

}  // namespace headgate::control
