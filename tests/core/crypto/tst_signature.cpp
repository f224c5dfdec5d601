#include <atomic>
#include <gtest/gtest.h>
#include <openssl/err.h>
#include <thread>
#include <vector>

#include "core/crypto/signature.h"
#include "tests/core/crypto/rfc_vectors.h"
#include "tests/core/crypto/signing_key.h"

namespace headgate::crypto {
namespace {

Bytes decoded(std::string_view text) {
  return base64UrlDecode(text).value();
}

struct Vector {
  std::string name;
  VerifyKey key;
  Bytes message;
  Bytes signature;
};

Vector vectorOf(std::string name, VerifyKey key, std::string_view token) {
  const size_t dot = token.rfind('.');
  return {std::move(name), std::move(key), Bytes(token.substr(0, dot)), decoded(token.substr(dot + 1))};
}

const std::vector<Vector>& vectors() {
  static const std::vector<Vector> kVectors{
      vectorOf("HS256", VerifyKey::secret(decoded(rfc::kSecret)).value(), rfc::kHs256Token),
      vectorOf("RS256", VerifyKey::rsa(decoded(rfc::kRsaModulus), decoded(rfc::kRsaExponent)).value(),
               rfc::kRs256Token),
      vectorOf("ES256", VerifyKey::p256(decoded(rfc::kEcX), decoded(rfc::kEcY)).value(), rfc::kEs256Token),
      vectorOf("EdDSA", VerifyKey::ed25519(decoded(rfc::kEd25519X)).value(), rfc::kEdDsaToken),
  };
  return kVectors;
}

TEST(Signature, VectorsOfTheRfcs) {
  for (const Vector& vector : vectors()) {
    EXPECT_EQ(nameOf(vector.key.algorithm()), vector.name);
    EXPECT_EQ(signatureAlgorithm(vector.name), vector.key.algorithm());
    EXPECT_TRUE(vector.key.verify(vector.message, vector.signature)) << vector.name;
  }
}

TEST(Signature, EveryChangedBitIsSeen) {
  for (const Vector& vector : vectors()) {
    for (size_t i = 0; i < vector.signature.size(); i += 7) {
      Bytes changed = vector.signature;
      changed[i] = static_cast<char>(changed[i] ^ 1 << i % 8);
      EXPECT_FALSE(vector.key.verify(vector.message, changed)) << vector.name << " byte " << i;
    }
    for (size_t i = 0; i < vector.message.size(); i += 7) {
      Bytes changed = vector.message;
      changed[i] = static_cast<char>(changed[i] ^ 1);
      EXPECT_FALSE(vector.key.verify(changed, vector.signature)) << vector.name << " byte " << i;
    }
  }
}

TEST(Signature, TextsThatAreNoSignature) {
  for (const Vector& vector : vectors()) {
    const Bytes& good = vector.signature;
    const std::vector<Bytes> bad{"",
                                 "x",
                                 good.substr(1),
                                 good.substr(0, good.size() - 1),
                                 good + '\0',
                                 '\0' + good,
                                 good + good,
                                 Bytes(good.size(), '\0'),
                                 Bytes(good.size(), '\xFF'),
                                 Bytes(100'000, 'x')};
    for (const Bytes& signature : bad)
      EXPECT_FALSE(vector.key.verify(vector.message, signature)) << vector.name << " " << signature.size();
    EXPECT_FALSE(vector.key.verify("", good)) << vector.name;
  }
}

// A key of one kind never takes the signature of another.
TEST(Signature, KeysDoNotTakeEachOthersSignatures) {
  for (const Vector& vector : vectors())
    for (const Vector& other : vectors())
      EXPECT_EQ(vector.key.verify(other.message, other.signature), &vector == &other);
}

TEST(Signature, TakesWhatOthersSigned) {
  for (const SigningKey& key : {SigningKey::rsa(), SigningKey::p256(), SigningKey::ed25519()}) {
    const VerifyKey verifyKey = key.verifyKey();
    for (const Bytes& message : {Bytes(), Bytes("a"), Bytes(1'000'000, 'x')})
      EXPECT_TRUE(verifyKey.verify(message, key.sign(message))) << nameOf(verifyKey.algorithm());
  }
}

// DER, the form of everybody but JOSE, is refused even where it would verify.
TEST(Signature, Es256IsTakenInItsJoseFormOnly) {
  const SigningKey key = SigningKey::p256();
  const Bytes raw = key.sign("text");
  Bytes der("\x30");
  const auto integer = [](const Bytes& bytes) { return Bytes("\x02\x21") + Bytes(1, '\0') + bytes; };
  const Bytes body = integer(raw.substr(0, 32)) + integer(raw.substr(32));
  der += static_cast<char>(body.size());
  EXPECT_FALSE(key.verifyKey().verify("text", der + body));
  EXPECT_TRUE(key.verifyKey().verify("text", raw));
}

TEST(Signature, WeakOrBrokenKeysAreRefused) {
  const Bytes modulus = decoded(rfc::kRsaModulus);
  const Bytes exponent = decoded(rfc::kRsaExponent);
  Bytes even = modulus;
  even.back() = static_cast<char>(even.back() & ~1);
  EXPECT_FALSE(VerifyKey::rsa("", "").ok());
  EXPECT_FALSE(VerifyKey::rsa(modulus, "").ok());
  EXPECT_FALSE(VerifyKey::rsa(modulus, "\x01").ok());
  EXPECT_FALSE(VerifyKey::rsa(modulus, "\x02").ok());
  EXPECT_FALSE(VerifyKey::rsa(even, exponent).ok());
  EXPECT_FALSE(VerifyKey::rsa(modulus.substr(1), exponent).ok());  // 2040 bits
  EXPECT_FALSE(VerifyKey::rsa(Bytes(2000, '\xFF'), exponent).ok());
  EXPECT_TRUE(VerifyKey::rsa(Bytes(1, '\0') + modulus, exponent).ok());  // as some issuers write it
  const SigningKey weak = SigningKey::rsa(1024);
  EXPECT_EQ(VerifyKey::rsa(weak.modulus(), weak.exponent()).error(),
            "an RSA key of 1024 bits; from 2048 to 8192 are taken");

  Bytes elsewhere = decoded(rfc::kEcY);
  elsewhere.back() = static_cast<char>(elsewhere.back() ^ 1);
  EXPECT_FALSE(VerifyKey::p256(decoded(rfc::kEcX), elsewhere).ok());
  EXPECT_FALSE(VerifyKey::p256(Bytes(32, '\0'), Bytes(32, '\0')).ok());
  EXPECT_FALSE(VerifyKey::p256(Bytes(32, '\xFF'), Bytes(32, '\xFF')).ok());
  EXPECT_FALSE(VerifyKey::p256("", "").ok());
  EXPECT_FALSE(VerifyKey::p256(decoded(rfc::kEcX) + "x", decoded(rfc::kEcY)).ok());

  EXPECT_FALSE(VerifyKey::ed25519("").ok());
  EXPECT_FALSE(VerifyKey::ed25519(Bytes(33, 'x')).ok());
  EXPECT_FALSE(VerifyKey::secret(Bytes(31, 'x')).ok());
  EXPECT_TRUE(VerifyKey::secret(Bytes(32, 'x')).ok());
}

TEST(Signature, NoneIsNoAlgorithm) {
  for (const std::string_view name :
       {"none", "None", "", "hs256", "HS512", "RS256 ", "PS256", "ES384", "eddsa", "Ed448"})
    EXPECT_EQ(signatureAlgorithm(name), std::nullopt) << name;
  EXPECT_EQ(signatureAlgorithm("Ed25519"), SignatureAlgorithm::EdDsa);
}

// TLS reads the same queue after each of its calls.
TEST(Signature, LeavesNothingInTheErrorQueue) {
  ERR_clear_error();
  for (const Vector& vector : vectors()) EXPECT_FALSE(vector.key.verify(vector.message, "bad"));
  EXPECT_FALSE(VerifyKey::p256(Bytes(32, '\xFF'), Bytes(32, '\xFF')).ok());
  EXPECT_EQ(ERR_peek_error(), 0u);
}

TEST(Signature, OneKeyServesManyThreads) {
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&wrong] {
      for (int round = 0; round < 50; ++round)
        for (const Vector& vector : vectors()) {
          const VerifyKey copy = vector.key;
          if (!copy.verify(vector.message, vector.signature)) ++wrong;
          if (copy.verify("another", vector.signature)) ++wrong;
        }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace headgate::crypto
