// The keys that session tickets are sealed with, shared by all workers, so that a client resumes on any.
//
// A key seals for one period and opens for one more, then it is forgotten: what was recorded off the wire
// before cannot be opened later. A ticket must not live longer than a period. Keys are in memory only.
// Thread: any.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <span>

#include "core/base/clock.h"

namespace headgate::net {

class TlsTicketKeys {
 public:
  using Clock = std::function<SteadyTime()>;  // called on any thread
  using Name = std::array<uint8_t, 16>;

  struct Key {
    Name name;
    std::array<uint8_t, 32> cipher;
    std::array<uint8_t, 32> mac;
  };
  struct Found {
    Key key;
    bool isCurrent;  // else the client is to be given a new ticket
  };

  TlsTicketKeys(Clock clock, std::chrono::seconds period);
  ~TlsTicketKeys();
  TlsTicketKeys(const TlsTicketKeys&) = delete;
  TlsTicketKeys& operator=(const TlsTicketKeys&) = delete;

  std::chrono::seconds period() const { return m_period; }
  Key current();
  std::optional<Found> find(std::span<const uint8_t, 16> name);

 private:
  void rotate();

  const Clock m_clock;
  const std::chrono::seconds m_period;
  std::mutex m_mutex;
  // Guarded by m_mutex.
  Key m_current;
  std::optional<Key> m_previous;
  SteadyTime m_currentEnds;
};

}  // namespace headgate::net
