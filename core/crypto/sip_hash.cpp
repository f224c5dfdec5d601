#include "core/crypto/sip_hash.h"

#include <bit>
#include <cstring>

namespace headgate::crypto {

namespace {

uint64_t littleEndian(const uint8_t* bytes, size_t count = 8) {
  uint64_t word = 0;
  if (count == sizeof(word) && std::endian::native == std::endian::little) {
    std::memcpy(&word, bytes, sizeof(word));
    return word;
  }
  for (size_t i = 0; i < count; ++i) word |= uint64_t{bytes[i]} << (8 * i);
  return word;
}

struct SipState {
  uint64_t v0, v1, v2, v3;

  void round() {
    v0 += v1;
    v2 += v3;
    v1 = std::rotl(v1, 13) ^ v0;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 = std::rotl(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = std::rotl(v1, 17) ^ v2;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 = std::rotl(v2, 32);
  }
  void take(uint64_t word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }
};

}  // namespace

uint64_t sipHash(const SipKey& key, ByteView text) {
  const uint64_t k0 = littleEndian(key.data());
  const uint64_t k1 = littleEndian(key.data() + 8);
  SipState state{k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d, k0 ^ 0x6c7967656e657261,
                 k1 ^ 0x7465646279746573};
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  size_t rest = text.size();
  for (; rest >= 8; rest -= 8, bytes += 8) state.take(littleEndian(bytes));
  state.take(littleEndian(bytes, rest) | uint64_t{text.size()} << 56);
  state.v2 ^= 0xff;
  for (int i = 0; i < 4; ++i) state.round();
  return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

}  // namespace headgate::crypto
