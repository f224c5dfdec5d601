#include "core/crypto/signature.h"

#include <array>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>

#include "core/base/free_with.h"
#include "core/crypto/constant_time.h"
#include "core/crypto/require.h"

namespace headgate::crypto {
namespace {

using BignumPtr = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using MdContextPtr = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using ParamsPtr = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using ParamsBuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;

constexpr std::array<std::string_view, 4> kAlgorithmNames{"HS256", "RS256", "ES256", "EdDSA"};

constexpr size_t kCoordinateBytes = 32;  // of P-256, and the size of an Ed25519 key

// Takes what its lifetime adds to the thread's error queue out again.
class ErrorQueueMark {
 public:
  ErrorQueueMark() { ERR_set_mark(); }
  ~ErrorQueueMark() { ERR_pop_to_mark(); }
  ErrorQueueMark(const ErrorQueueMark&) = delete;
  ErrorQueueMark& operator=(const ErrorQueueMark&) = delete;
};

const unsigned char* unsignedBytes(ByteView bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

BignumPtr toBignum(ByteView bytes) {
  BignumPtr number(BN_bin2bn(unsignedBytes(bytes), static_cast<int>(bytes.size()), nullptr));
  require(number != nullptr);
  return number;
}

// nullptr if libcrypto does not take the numbers for a key.
std::shared_ptr<EVP_PKEY> publicKey(const char* type, OSSL_PARAM_BLD* builder) {
  const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
  const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> context(
      EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
  require(params && context);
  EVP_PKEY* key = nullptr;
  if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
    return nullptr;
  return {key, EVP_PKEY_free};
}

bool verifyWith(EVP_PKEY* key, const EVP_MD* digest, ByteView message, ByteView signature) {
  const MdContextPtr context(EVP_MD_CTX_new());
  require(context != nullptr);
  return EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
         EVP_DigestVerify(context.get(), unsignedBytes(signature), signature.size(), unsignedBytes(message),
                          message.size()) == 1;
}

// libcrypto wants r and s as a DER sequence.
bool verifyEcdsa(EVP_PKEY* key, ByteView message, ByteView signature) {
  if (signature.size() != 2 * kCoordinateBytes) return false;
  const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
  require(pair != nullptr);
  require(ECDSA_SIG_set0(pair.get(), toBignum(signature.substr(0, kCoordinateBytes)).release(),
                         toBignum(signature.substr(kCoordinateBytes)).release()) == 1);
  std::array<unsigned char, 80> der;  // 72 at most
  unsigned char* end = der.data();
  const int size = i2d_ECDSA_SIG(pair.get(), &end);
  require(size > 0 && static_cast<size_t>(size) <= der.size());
  return verifyWith(key, EVP_sha256(), message,
                    {reinterpret_cast<const char*>(der.data()), static_cast<size_t>(size)});
}

bool verifyHmac(ByteView secret, ByteView message, ByteView signature) {
  std::array<unsigned char, 32> expected;
  unsigned size = 0;
  require(HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), unsignedBytes(message),
               message.size(), expected.data(), &size) != nullptr &&
          size == expected.size());
  return equalsConstantTime({reinterpret_cast<const char*>(expected.data()), expected.size()}, signature);
}

}  // namespace

std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view name) {
  for (size_t i = 0; i < kAlgorithmNames.size(); ++i)
    if (kAlgorithmNames[i] == name) return static_cast<SignatureAlgorithm>(i);
  if (name == "Ed25519") return SignatureAlgorithm::EdDsa;
  return std::nullopt;
}

std::string_view nameOf(SignatureAlgorithm algorithm) {
  return kAlgorithmNames[static_cast<size_t>(algorithm)];
}

VerifyKey::Made VerifyKey::rsa(ByteView modulus, ByteView exponent) {
  const ErrorQueueMark mark;
  if (modulus.size() > kMaxRsaBits / 8 + 1 || exponent.size() > 8)
    return std::string("the RSA key's numbers are too large");
  const BignumPtr n = toBignum(modulus);
  const BignumPtr e = toBignum(exponent);
  const int bits = BN_num_bits(n.get());
  if (bits < kMinRsaBits || bits > kMaxRsaBits)
    return "an RSA key of " + std::to_string(bits) + " bits; from 2048 to 8192 are taken";
  // With the exponent 1 every text would be its own signature.
  if (!BN_is_odd(n.get()) || !BN_is_odd(e.get()) || BN_is_one(e.get()))
    return std::string("the numbers are not those of an RSA key");

  const ParamsBuilderPtr builder(OSSL_PARAM_BLD_new());
  require(builder && OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) == 1 &&
          OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) == 1);
  KeyPtr key = publicKey("RSA", builder.get());
  if (!key) return std::string("the numbers are not those of an RSA key");
  return VerifyKey(SignatureAlgorithm::Rs256, std::move(key));
}

VerifyKey::Made VerifyKey::p256(ByteView x, ByteView y) {
  const ErrorQueueMark mark;
  if (x.size() != kCoordinateBytes || y.size() != kCoordinateBytes)
    return std::string("a coordinate of a P-256 key has 32 bytes");
  Bytes point("\x04");  // uncompressed
  point.append(x).append(y);
  const ParamsBuilderPtr builder(OSSL_PARAM_BLD_new());
  require(builder &&
          OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) == 1 &&
          OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                           point.size()) == 1);
  KeyPtr key = publicKey("EC", builder.get());
  if (!key) return std::string("the point is not on the curve P-256");
  return VerifyKey(SignatureAlgorithm::Es256, std::move(key));
}

VerifyKey::Made VerifyKey::ed25519(ByteView point) {
  const ErrorQueueMark mark;
  if (point.size() != kCoordinateBytes) return std::string("an Ed25519 key has 32 bytes");
  KeyPtr key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(point), point.size()),
             EVP_PKEY_free);
  require(key != nullptr);
  return VerifyKey(SignatureAlgorithm::EdDsa, std::move(key));
}

VerifyKey::Made VerifyKey::secret(ByteView bytes) {
  if (bytes.size() < kMinSecretBytes) return std::string("a secret for HS256 has 32 bytes or more");
  VerifyKey key(SignatureAlgorithm::Hs256, nullptr);
  key.m_secret = bytes;
  return key;
}

bool VerifyKey::verify(ByteView message, ByteView signature) const {
  const ErrorQueueMark mark;
  switch (m_algorithm) {
    case SignatureAlgorithm::Hs256:
      return verifyHmac(m_secret, message, signature);
    case SignatureAlgorithm::Rs256:
      return verifyWith(m_key.get(), EVP_sha256(), message, signature);
    case SignatureAlgorithm::Es256:
      return verifyEcdsa(m_key.get(), message, signature);
    case SignatureAlgorithm::EdDsa:
      return verifyWith(m_key.get(), nullptr, message, signature);
  }
  return false;
}

}  // namespace headgate::crypto
