// What clients were turned away or given up for, counted by reason: the ways in which a gateway under
// pressure protects what it is doing already.
//
// Not errors in general: what a target did, or what a rate limit or a policy decided, is counted elsewhere.
// The names are label values of a metric and so a contract: add, never rename. Thread: any.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/error.h"

namespace headgate::engine {

enum class Refusal : uint8_t {
  ConnectionLimit,  // connections: the listener has as many as it may
  AddressLimit,     // connections: the client's address has
  Handshake,        // connections that did not get through TLS, or not in time
  Memory,           // requests: too many bytes wait already
  SlowHead,         // requests whose head was not complete in time
  SlowBody,         // requests whose body stopped, or came too slowly
  SlowRead,         // responses that the client stopped reading, or read too slowly
  Count_,
};

inline constexpr size_t kRefusals = static_cast<size_t>(Refusal::Count_);

std::string_view name(Refusal refusal);  // "connection_limit"
// The one that an exchange with this end is, if it is one.
std::optional<Refusal> refusalOf(ErrorType type);

class RefusalCounts {
 public:
  void note(Refusal refusal) {
    m_counts[static_cast<size_t>(refusal)].fetch_add(1, std::memory_order_relaxed);
  }
  uint64_t of(Refusal refusal) const {
    return m_counts[static_cast<size_t>(refusal)].load(std::memory_order_relaxed);
  }

 private:
  std::array<std::atomic<uint64_t>, kRefusals> m_counts{};
};

}  // namespace headgate::engine
