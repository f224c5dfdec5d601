// Signatures of JSON Web Signatures, checked: HS256, RS256, ES256 (RFC 7518) and EdDSA with Ed25519 (RFC
// 8037). Nothing is signed here.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

struct evp_pkey_st;

namespace headgate::crypto {

enum class SignatureAlgorithm : uint8_t { Hs256, Rs256, Es256, EdDsa };

// By its "alg" (RFC 7518 section 3.1; of Ed25519 also the newer name of RFC 9864), case counts. Nothing for
// every other text, "none" among them.
std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view name);
std::string_view nameOf(SignatureAlgorithm algorithm);

// A key that checks signatures of one algorithm, which follows from its kind: so no token can have a public
// key taken for the secret of an HMAC (RFC 8725 section 2.1).
//
// An immutable value; copies share what libcrypto holds. Thread: any, several at a time: each check has a
// context of its own, and libcrypto only reads the key. Checks neither read nor leave errors in libcrypto's
// queue of the thread, where TLS would trip over them.
class VerifyKey {
 public:
  using Made = Result<VerifyKey, std::string>;  // the error says in words what is wrong with the key

  static constexpr int kMinRsaBits = 2048;       // RFC 7518 section 3.3
  static constexpr int kMaxRsaBits = 8192;       // more makes every request expensive
  static constexpr size_t kMinSecretBytes = 32;  // RFC 7518 section 3.2

  // Numbers are big-endian bytes, as in a JWK once its base64 is undone (RFC 7518 section 6).
  static Made rsa(ByteView modulus, ByteView exponent);
  static Made p256(ByteView x, ByteView y);
  static Made ed25519(ByteView point);
  static Made secret(ByteView bytes);

  SignatureAlgorithm algorithm() const { return m_algorithm; }

  // `signature` in its JOSE form: of ES256 that is r and s, 32 bytes each (RFC 7518 section 3.4). False for
  // every text that is not one.
  bool verify(ByteView message, ByteView signature) const;

 private:
  using KeyPtr = std::shared_ptr<evp_pkey_st>;

  VerifyKey(SignatureAlgorithm algorithm, KeyPtr key) : m_algorithm(algorithm), m_key(std::move(key)) {}

  SignatureAlgorithm m_algorithm;
  KeyPtr m_key;    // nullptr: m_secret
  Bytes m_secret;  // of Hs256
};

}  // namespace headgate::crypto
