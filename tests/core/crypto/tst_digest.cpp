// Vectors of FIPS 180-4 (NIST's examples).
#include <cctype>
#include <gtest/gtest.h>
#include <set>
#include <string>

#include "core/crypto/constant_time.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"

namespace headgate::crypto {
namespace {

constexpr std::string_view kTwoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view kAbcSha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(Digest, Sha1) {
  EXPECT_EQ(toHex(sha1("abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(toHex(sha1("")), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  EXPECT_EQ(toHex(sha1(kTwoBlocks)), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
}

TEST(Digest, Sha256) {
  EXPECT_EQ(toHex(sha256("abc")), kAbcSha256);
  EXPECT_EQ(toHex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(toHex(sha256(kTwoBlocks)), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Digest, Sha256InPiecesEqualsWhole) {
  for (size_t split = 0; split <= kTwoBlocks.size(); ++split) {
    Sha256 hash;
    hash.update(kTwoBlocks.substr(0, split));
    hash.update(kTwoBlocks.substr(split));
    EXPECT_EQ(hash.finish(), sha256(kTwoBlocks)) << split;
  }
}

TEST(Digest, Sha256BeginsAnewAfterFinish) {
  Sha256 hash;
  hash.update("something else");
  hash.finish();
  hash.update("abc");
  EXPECT_EQ(toHex(hash.finish()), kAbcSha256);
}

TEST(ConstantTime, ComparesAllBytesAndTheSize) {
  EXPECT_TRUE(equalsConstantTime("", ""));
  EXPECT_TRUE(equalsConstantTime("secret", "secret"));
  EXPECT_FALSE(equalsConstantTime("secret", "secreT"));
  EXPECT_FALSE(equalsConstantTime("secret", "Secret"));
  EXPECT_FALSE(equalsConstantTime("secret", "secrets"));
  EXPECT_FALSE(equalsConstantTime("secret", ""));
  EXPECT_FALSE(equalsConstantTime(std::string_view("a\0b", 3), std::string_view("a\0c", 3)));
}

TEST(Random, FillsTheWholeSpanEachTimeAnew) {
  std::set<std::array<uint8_t, 16>> seen;
  for (int i = 0; i < 100; ++i) {
    std::array<uint8_t, 16> bytes{};
    fillRandom(bytes);
    EXPECT_TRUE(seen.insert(bytes).second);
  }
  std::array<std::set<uint8_t>, 16> values;
  for (const auto& bytes : seen)
    for (size_t i = 0; i < bytes.size(); ++i) values[i].insert(bytes[i]);
  for (const auto& column : values) EXPECT_GT(column.size(), 1U);
}

TEST(Digest, ReadsWhatItWrites) {
  const Sha256Digest digest = sha256("key");
  std::string hex = toHex(digest);
  EXPECT_EQ(sha256FromHex(hex), digest);
  hex[0] = static_cast<char>(std::toupper(hex[0]));
  EXPECT_EQ(sha256FromHex(hex), digest);
  const std::string tail = hex.substr(1);
  for (const std::string& bad : {std::string(), tail, hex + "0", "g" + tail, "-" + tail, " " + tail,
                                 "0x" + tail.substr(1), std::string(64, 'x')})
    EXPECT_EQ(sha256FromHex(bad), std::nullopt) << bad;
}

}  // namespace
}  // namespace headgate::crypto
