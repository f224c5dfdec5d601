// A key that Headgate makes for itself, in a file that only its owner may read: 32 random bytes, made on
// first use. Two processes that come first at the same time get the same one. Errors are sentences. Thread:
// any that may wait for the disk.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/base/result.h"

namespace headgate::store {

using OwnKey = std::array<uint8_t, 32>;

// Requires: its folder is there.
Result<OwnKey, std::string> readOrMakeKey(const std::string& path);

}  // namespace headgate::store
