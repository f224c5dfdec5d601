// Who the clients on this machine are: looks their processes up on a thread of its own, while their
// connections are open, and remembers them for as long as those are used.
//
// A client whose connection was closed before it was looked up stays unknown, and so does one that is not on
// this machine. Nothing is looked up before somebody has asked for it once (begin()). Thread: any; nobody
// waits for a look-up.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

#include "core/base/clock.h"
#include "core/control/exchange_values.h"

namespace headgate::control {

class ClientProcesses {
 public:
  // Of these clients, those that can be told.
  using Find = std::function<std::vector<ClientProcess>(const std::vector<std::string>& clients)>;
  using Clock = std::function<SteadyTime()>;

  // A port may be another's after that time without an exchange.
  static constexpr Milliseconds kForget{30'000};
  // Between two look-ups, each of which takes some milliseconds of a core.
  static constexpr Milliseconds kPause{250};
  static constexpr size_t kMostWaiting = 4096;
  static constexpr size_t kMostKnown = 16'384;

  explicit ClientProcesses(
      Find find, Clock clock = [] { return std::chrono::steady_clock::now(); });
  ~ClientProcesses();

  void begin();
  // An exchange of that client's: fills in who it is if that is known, and has it looked up if not.
  void note(ExchangeRow& row);
  // Those found out after that many had been; `after` becomes how many there were.
  std::vector<ClientProcess> since(uint64_t& after) const;

 private:
  struct Known {
    std::optional<ClientProcess> found;  // nothing: it is being looked up, or could not be told
    SteadyTime used;
  };

  void run(const std::stop_token& stop);
  void forgetOld(SteadyTime now);

  static constexpr size_t kMostTold = 8192;

  const Find m_find;
  const Clock m_clock;
  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  bool m_isOn = false;
  std::unordered_map<std::string, Known> m_known;
  std::vector<std::string> m_waiting;
  std::deque<ClientProcess> m_told;  // the newest of them
  uint64_t m_count = 0;              // that were ever told
  std::jthread m_thread;
};

}  // namespace headgate::control
