// Numbers in this layer's files: little-endian, and the checksum that tells a whole record from a torn one.
#pragma once

#include <cstdint>
#include <zlib.h>

#include "core/base/bytes.h"

namespace headgate::store {

template <typename Number>
void put(Bytes& out, Number value) {
  const auto bits = static_cast<uint64_t>(value);
  for (size_t i = 0; i < sizeof value; ++i) out += static_cast<char>(bits >> (8 * i));
}

// Requires: as many bytes behind `offset`.
template <typename Number>
Number take(ByteView bytes, size_t offset) {
  uint64_t bits = 0;
  for (size_t i = 0; i < sizeof(Number); ++i)
    bits |= static_cast<uint64_t>(static_cast<uint8_t>(bytes[offset + i])) << (8 * i);
  return static_cast<Number>(bits);
}

// CRC-32, against accidents.
inline uint32_t checksum(ByteView bytes) {
  return static_cast<uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

}  // namespace headgate::store
