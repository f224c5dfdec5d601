// Vectors of RFC 4231.
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

#include "core/crypto/hmac.h"

namespace headgate::crypto {
namespace {

std::string counted(char first, char last) {
  std::string text;
  for (char c = first; c <= last; ++c) text += c;
  return text;
}

struct Vector {
  std::string key;
  std::string text;
  std::string digest;
};

const std::vector<Vector> kVectors{
    {std::string(20, '\x0b'), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
    {"Jefe", "what do ya want for nothing?",
     "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
    {std::string(20, '\xaa'), std::string(50, '\xdd'),
     "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
    {counted(1, 25), std::string(50, '\xcd'),
     "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"},
    {std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
     "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
    {std::string(131, '\xaa'),
     "This is a test using a larger than block-size key and a larger than block-size data. The key needs to "
     "be hashed before being used by the HMAC algorithm.",
     "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"},
};

TEST(Hmac, Rfc4231) {
  for (const Vector& vector : kVectors)
    EXPECT_EQ(toHex(HmacSha256(vector.key).sign(vector.text)), vector.digest) << vector.text;
}

TEST(Hmac, TruncatedAsInRfc4231Case5) {
  const Sha256Digest digest = HmacSha256(std::string(20, '\x0c')).sign("Test With Truncation");
  EXPECT_EQ(toHex(std::span(digest).first(16)), "a3b6167473100ee06e0c796c2955552b");
}

// Against FIPS 198-1: a key of a whole block is taken as it is, one byte more is digested first.
TEST(Hmac, KeysAroundTheSizeOfABlock) {
  const std::string block(64, 'k');
  const std::string longer(65, 'k');
  const Sha256Digest digest = sha256(longer);
  const std::string digested(reinterpret_cast<const char*>(digest.data()), digest.size());
  EXPECT_EQ(HmacSha256(longer).sign("text"), HmacSha256(digested).sign("text"));
  EXPECT_NE(HmacSha256(block).sign("text"), HmacSha256(longer).sign("text"));
  EXPECT_EQ(HmacSha256("").sign(""), HmacSha256(std::string(64, '\0')).sign(""));
}

TEST(Hmac, SignsAnyNumberOfTimesFromAnyThread) {
  const HmacSha256 hmac("Jefe");
  std::vector<std::string> digests(4);
  std::vector<std::thread> threads;
  for (std::string& digest : digests)
    threads.emplace_back([&hmac, &digest] {
      for (int i = 0; i < 100; ++i) digest = toHex(hmac.sign(kVectors[1].text));
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& digest : digests) EXPECT_EQ(digest, kVectors[1].digest);
}

}  // namespace
}  // namespace headgate::crypto
