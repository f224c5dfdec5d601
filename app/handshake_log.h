// Connections that did not get through TLS, as sentences for people: the first of a kind at once, then at
// most one in a while, with the number of those that were passed over. Thread: any.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/clock.h"
#include "core/io/listener.h"

namespace headgate::app {

class HandshakeLog {
 public:
  using Log = std::function<void(std::string_view)>;
  using Clock = std::function<SteadyTime()>;

  explicit HandshakeLog(Log log, Clock clock = std::chrono::steady_clock::now)
      : m_log(std::move(log)), m_clock(std::move(clock)) {}

  void note(std::string_view listener, const io::SocketAddress& peer, std::string_view reason);

 private:
  struct Kind {
    SteadyTime quietUntil{};
    uint64_t passedOver = 0;
  };

  Kind& kindOf(std::string_view listener, std::string_view reason);

  const Log m_log;
  const Clock m_clock;
  std::mutex m_mutex;
  // By listener and reason, which may hold the client's own words; what is new when they are many is one
  // kind. Guarded by m_mutex.
  std::map<std::pair<std::string, std::string>, Kind> m_kinds;
};

}  // namespace headgate::app
