// Eight bytes of text looked at in one step. Where a byte is found, bytes behind it in the same word may be
// marked too: enough to pass over text in which nothing is, and to look closer otherwise.
#pragma once

#include <cstdint>
#include <cstring>

namespace headgate {

inline constexpr size_t kWordBytes = sizeof(uint64_t);
inline constexpr uint64_t kInEachByte = 0x0101010101010101;

// The eight bytes that begin there.
inline uint64_t wordAt(const char* bytes) {
  uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

// The high bit of each byte below `limit`, which is at most 0x80.
constexpr uint64_t bytesBelow(uint64_t word, uint8_t limit) {
  return (word - kInEachByte * limit) & ~word & (kInEachByte << 7);
}

// The high bit of each byte that is `byte`.
constexpr uint64_t bytesEqual(uint64_t word, char byte) {
  return bytesBelow(word ^ kInEachByte * static_cast<uint8_t>(byte), 1);
}

// The high bit of each byte that is no ASCII.
constexpr uint64_t bytesNotAscii(uint64_t word) {
  return word & (kInEachByte << 7);
}

}  // namespace headgate
