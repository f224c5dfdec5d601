// A key that signs as issuers of tokens do, made anew by libcrypto: what core/crypto/signature.h checks.
//
// Thread: any, one caller at a time.
#pragma once

#include <array>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <span>
#include <string>
#include <vector>

#include "core/base/free_with.h"
#include "core/crypto/base64.h"
#include "core/crypto/require.h"
#include "core/crypto/signature.h"

namespace headgate::crypto {

inline std::string toBase64Url(ByteView bytes) {
  return base64UrlEncode({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
}

class SigningKey {
 public:
  static SigningKey rsa(size_t bits = 2048) {
    return SigningKey(SignatureAlgorithm::Rs256, EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits));
  }
  static SigningKey p256() {
    return SigningKey(SignatureAlgorithm::Es256, EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
  }
  static SigningKey ed25519() {
    return SigningKey(SignatureAlgorithm::EdDsa, EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
  }

  Bytes sign(ByteView message) const {
    const MdContext context(EVP_MD_CTX_new());
    const EVP_MD* digest = m_algorithm == SignatureAlgorithm::EdDsa ? nullptr : EVP_sha256();
    require(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) == 1);
    Bytes signature(1024, '\0');
    size_t size = signature.size();
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                           reinterpret_cast<const unsigned char*>(message.data()), message.size()) == 1);
    signature.resize(size);
    return m_algorithm == SignatureAlgorithm::Es256 ? rawPair(signature) : signature;
  }

  Bytes modulus() const { return number(OSSL_PKEY_PARAM_RSA_N); }
  Bytes exponent() const { return number(OSSL_PKEY_PARAM_RSA_E); }
  Bytes x() const { return point().substr(1, 32); }
  Bytes y() const { return point().substr(33, 32); }
  Bytes rawPoint() const {  // of Ed25519
    Bytes bytes(32, '\0');
    size_t size = bytes.size();
    require(EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size) ==
            1);
    return bytes;
  }

  VerifyKey verifyKey() const {
    switch (m_algorithm) {
      case SignatureAlgorithm::Rs256:
        return VerifyKey::rsa(modulus(), exponent()).value();
      case SignatureAlgorithm::Es256:
        return VerifyKey::p256(x(), y()).value();
      default:
        return VerifyKey::ed25519(rawPoint()).value();
    }
  }

  // The public members of its JWK, without braces.
  std::string jwkMembers() const {
    switch (m_algorithm) {
      case SignatureAlgorithm::Rs256:
        return R"("kty":"RSA","n":")" + toBase64Url(modulus()) + R"(","e":")" + toBase64Url(exponent()) +
               R"(")";
      case SignatureAlgorithm::Es256:
        return R"("kty":"EC","crv":"P-256","x":")" + toBase64Url(x()) + R"(","y":")" + toBase64Url(y()) +
               R"(")";
      default:
        return R"("kty":"OKP","crv":"Ed25519","x":")" + toBase64Url(rawPoint()) + R"(")";
    }
  }

 private:
  using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
  using MdContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

  SigningKey(SignatureAlgorithm algorithm, EVP_PKEY* key) : m_algorithm(algorithm), m_key(key) {
    require(key != nullptr);
  }

  Bytes number(const char* name) const {
    BIGNUM* found = nullptr;
    require(EVP_PKEY_get_bn_param(m_key.get(), name, &found) == 1);
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> owned(found);
    Bytes bytes(static_cast<size_t>(BN_num_bytes(found)), '\0');
    BN_bn2bin(found, reinterpret_cast<unsigned char*>(bytes.data()));
    return bytes;
  }

  Bytes point() const {  // 04 x y
    const Bytes coordinates =
        padded(number(OSSL_PKEY_PARAM_EC_PUB_X)) + padded(number(OSSL_PKEY_PARAM_EC_PUB_Y));
    return "\x04" + coordinates;
  }

  static Bytes padded(const Bytes& number) { return Bytes(32 - number.size(), '\0') + number; }

  static Bytes rawPair(const Bytes& der) {
    const auto* begin = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> pair(
        d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(der.size())));
    std::array<unsigned char, 64> raw;
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), raw.data(), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), raw.data() + 32, 32);
    return Bytes(raw.begin(), raw.end());
  }

  SignatureAlgorithm m_algorithm;
  Key m_key;
};

}  // namespace headgate::crypto
