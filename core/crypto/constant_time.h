// Comparison of secrets: the time taken says nothing about where two values differ.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

#include "core/base/bytes.h"

namespace headgate::crypto {

// The sizes are not hidden: compare digests of secrets, whose sizes are equal.
bool equalsConstantTime(ByteView a, ByteView b);

template <size_t Size>
bool equalsConstantTime(const std::array<uint8_t, Size>& a, const std::array<uint8_t, Size>& b) {
  static_assert(Size % sizeof(uint64_t) == 0);
  uint64_t difference = 0;
  for (size_t i = 0; i < Size; i += sizeof(uint64_t)) {
    uint64_t left = 0;
    uint64_t right = 0;
    std::memcpy(&left, a.data() + i, sizeof(left));
    std::memcpy(&right, b.data() + i, sizeof(right));
    difference |= left ^ right;  // of all words, before anything is decided
  }
  return difference == 0;
}

}  // namespace headgate::crypto
