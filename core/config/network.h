// Networks and addresses as the profile writes them: "10.0.0.0/8", "::1", "localhost".
#pragma once

#include <optional>
#include <string_view>

#include "core/base/address_range.h"

namespace headgate::config {

// One address is a network of its own. Bits below the prefix are cleared.
std::optional<AddressRange> parseNetwork(std::string_view text);

// Requires: a valid bind address. Who can reach it?
enum class Reach : uint8_t { ThisMachine, Network };
Reach reachOf(std::string_view bindAddress);

// Can both be bound at the same port? Not if they are equal, or one stands for the other as well.
bool overlap(std::string_view bindAddress, std::string_view other);

}  // namespace headgate::config
