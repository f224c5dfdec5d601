#include <gtest/gtest.h>
#include <string>

#include "core/crypto/sip_hash.h"

namespace headgate::crypto {
namespace {

constexpr SipKey kKey{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

std::string counting(size_t size) {
  std::string text;
  for (size_t i = 0; i < size; ++i) text += static_cast<char>(i);
  return text;
}

// The vectors of the reference implementation: the text is 00 01 02 … of that many bytes.
TEST(SipHash, AgreesWithTheReference) {
  const struct {
    size_t size;
    uint64_t hash;
  } vectors[] = {
      {0, 0x726fdb47dd0e0e31}, {1, 0x74f839c593dc67fd}, {2, 0x0d6c8009d9a94f5a},  {3, 0x85676696d7fb7e2d},
      {7, 0xab0200f58b01d137}, {8, 0x93f5f5799a932462}, {15, 0xa129ca6149be45e5},
  };
  for (const auto& vector : vectors)
    EXPECT_EQ(sipHash(kKey, counting(vector.size)), vector.hash) << vector.size;
}

TEST(SipHash, EveryByteOfKeyAndTextCounts) {
  const std::string text = counting(21);
  const uint64_t hash = sipHash(kKey, text);
  for (size_t i = 0; i < kKey.size(); ++i) {
    SipKey other = kKey;
    other[i] ^= 0x80;
    EXPECT_NE(sipHash(other, text), hash) << i;
  }
  for (size_t i = 0; i < text.size(); ++i) {
    std::string other = text;
    other[i] = static_cast<char>(other[i] ^ 0x80);
    EXPECT_NE(sipHash(kKey, other), hash) << i;
  }
}

}  // namespace
}  // namespace headgate::crypto
