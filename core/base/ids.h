// Strong numbers: an exchange id cannot be passed where a connection id is meant.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace headgate {

template <typename Tag>
struct Id {
  uint64_t value = 0;
  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

using ExchangeId =
    Id<struct ExchangeTag>;  // unique in a process run, grows in the order of request heads per worker
using ConnectionId = Id<struct ConnectionTag>;  // one accepted connection

}  // namespace headgate

template <typename Tag>
struct std::hash<headgate::Id<Tag>> {
  size_t operator()(headgate::Id<Tag> id) const noexcept { return std::hash<uint64_t>()(id.value); }
};
