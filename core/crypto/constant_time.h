// Comparison of secrets: the time taken says nothing about where two values differ.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/bytes.h"

namespace headgate::crypto {

// The sizes are not hidden: compare digests of secrets, whose sizes are equal.
bool equalsConstantTime(ByteView a, ByteView b);

template <size_t Size>
bool equalsConstantTime(const std::array<uint8_t, Size>& a, const std::array<uint8_t, Size>& b) {
  return equalsConstantTime(ByteView(reinterpret_cast<const char*>(a.data()), Size),
                            ByteView(reinterpret_cast<const char*>(b.data()), Size));
}

}  // namespace headgate::crypto
