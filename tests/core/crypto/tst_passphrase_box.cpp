#include <gtest/gtest.h>

#include "core/crypto/passphrase_box.h"

namespace headgate::crypto {
namespace {

Bytes fromHex(std::string_view digits) {
  Bytes bytes;
  for (size_t i = 0; i < digits.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
  return bytes;
}

// A key takes some tenths of a second, so that all share one.
class PassphraseBoxTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { s_box = new PassphraseBox(PassphraseBox::create("open sesame").value()); }
  static void TearDownTestSuite() {
    delete s_box;
    s_box = nullptr;
  }
  static const PassphraseBox& box() { return *s_box; }
  static BoxFailure failureOf(ByteView sealed) {
    const auto text = box().open(sealed);
    EXPECT_FALSE(text.ok());
    return text.ok() ? BoxFailure::NoMemory : text.error();
  }

  static constexpr size_t kVersionAt = 8;
  static constexpr size_t kSaltAt = 9;
  static constexpr size_t kNonceAt = 25;
  static constexpr size_t kTextAt = 37;
  static constexpr size_t kTagBytes = 16;

 private:
  static PassphraseBox* s_box;
};

PassphraseBox* PassphraseBoxTest::s_box = nullptr;

TEST_F(PassphraseBoxTest, GivesBackWhatWasSealed) {
  for (const Bytes& text : {Bytes(), Bytes("a"), Bytes("\0\xFF", 2), Bytes(1'000'000, 'x')}) {
    const Bytes sealed = box().seal(text);
    EXPECT_EQ(sealed.size(), kTextAt + text.size() + kTagBytes);
    EXPECT_EQ(box().open(sealed).value(), text);
  }
}

TEST_F(PassphraseBoxTest, ShowsNothingAndSealsAnewEachTime) {
  const Bytes first = box().seal("a marked secret");
  EXPECT_EQ(first.find("marked"), Bytes::npos);
  EXPECT_NE(first, box().seal("a marked secret"));
}

TEST_F(PassphraseBoxTest, IsFoundAgainByItsPassphrase) {
  const Bytes sealed = box().seal("text");
  EXPECT_EQ(PassphraseBox::forSealed("open sesame", sealed).value().open(sealed).value(), "text");
  EXPECT_EQ(PassphraseBox::forSealed("open Sesame", sealed).value().open(sealed).error(),
            BoxFailure::WrongKey);
}

TEST_F(PassphraseBoxTest, SeesEveryChangedBit) {
  const Bytes sealed = box().seal("text");
  for (size_t at = 0; at < sealed.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      Bytes changed = sealed;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      const BoxFailure failure = failureOf(changed);
      if (at < kVersionAt) {
        EXPECT_EQ(failure, BoxFailure::NotABox) << at;
      } else if (at < kSaltAt) {
        EXPECT_TRUE(failure == BoxFailure::NewerVersion || failure == BoxFailure::NotABox) << at;
      } else if (at < kNonceAt) {
        EXPECT_EQ(failure, BoxFailure::OtherBox) << at;
      } else {
        EXPECT_EQ(failure, BoxFailure::WrongKey) << at;
      }
    }
  }
}

TEST_F(PassphraseBoxTest, SeesWhatIsCutOffOrAdded) {
  const Bytes sealed = box().seal("text");
  for (size_t size = 0; size < sealed.size(); ++size) {
    const BoxFailure failure = failureOf(ByteView(sealed).substr(0, size));
    EXPECT_EQ(failure, size < kTextAt + kTagBytes ? BoxFailure::NotABox : BoxFailure::WrongKey) << size;
  }
  EXPECT_EQ(failureOf(sealed + '\0'), BoxFailure::WrongKey);
  EXPECT_EQ(failureOf(sealed + sealed), BoxFailure::WrongKey);
}

TEST_F(PassphraseBoxTest, LeavesALaterVersionAlone) {
  Bytes sealed = box().seal("text");
  sealed[kVersionAt] = 2;
  EXPECT_EQ(failureOf(sealed), BoxFailure::NewerVersion);
  EXPECT_EQ(PassphraseBox::forSealed("open sesame", sealed).error(), BoxFailure::NewerVersion);
  EXPECT_EQ(PassphraseBox::forSealed("open sesame", "headgate").error(), BoxFailure::NotABox);
}

// The format is a contract: what this version sealed, every later one opens. Made by an implementation of its
// own (Python's hashlib.scrypt and the cryptography package), not by this code.
TEST_F(PassphraseBoxTest, OpensWhatTheFormatSays) {
  const Bytes sealed = fromHex(
      "6865616467617465"                  // headgate
      "01"                                // version
      "000102030405060708090a0b0c0d0e0f"  // salt
      "a0a1a2a3a4a5a6a7a8a9aaab"          // nonce
      "db2238282a87370068d788c55e7e"      // text
      "e0b1927f7216376e93fba1bafa429116");
  EXPECT_EQ(PassphraseBox::forSealed("correct horse", sealed).value().open(sealed).value(),
            "name c2VjcmV0\n");
}

}  // namespace
}  // namespace headgate::crypto
