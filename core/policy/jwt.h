// JSON Web Tokens (RFC 7519) in the compact form of signed ones (RFC 7515 section 7.1), checked as RFC 8725
// advises.
//
// A token is good if one key of the set made its signature with an algorithm that the rules allow, and its
// claims fit the rules. Everything else is a refusal with one reason. Nothing of the token is believed before
// the signature was checked, except which key and algorithm it says it is from; that key has one algorithm,
// so none can be mistaken for another. Encrypted and nested tokens are refused. Pure functions; thread: any.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/signature.h"
#include "core/policy/jwks.h"
#include "core/policy/jwt_cache.h"

namespace headgate::policy {

inline constexpr size_t kMaxJwtBytes = 16 * 1024;

struct JwtRules {
  std::string issuer;                       // exactly "iss"; empty: any
  std::vector<std::string> audiences;       // one of them in "aud"; empty: any, also tokens for others
  std::vector<std::string> requiredScopes;  // all of them in "scope", or in "scp"
  std::chrono::seconds leeway{60};          // for clocks that differ
  // Not HS256 unless asked for: who can check such a token can make one.
  std::vector<crypto::SignatureAlgorithm> algorithms{crypto::SignatureAlgorithm::Rs256,
                                                     crypto::SignatureAlgorithm::Es256,
                                                     crypto::SignatureAlgorithm::EdDsa};
};

struct JwtClaims {
  std::string subject;              // "sub", or empty
  std::string clientId;             // "azp", else "client_id", else empty
  std::vector<std::string> scopes;  // "scope" (RFC 8693 section 4.2), else "scp"
  WallTime expires;                 // "exp", which is required; the end of WallTime if it is later
};

enum class JwtRefusal : uint8_t {
  TooLarge,
  Malformed,          // not three parts of base64url, of which the first is a JOSE header
  Unsecured,          // "alg" is "none"
  AlgorithmRefused,   // unknown, or not in the rules
  CriticalExtension,  // "crit": there is none that is understood
  OtherType,          // "typ" says it is something else (RFC 8725 section 3.11)
  UnknownKey,         // "kid" names none of the set: perhaps a newer set has it
  KeyNotNamed,        // no "kid", and not exactly one key that fits
  KeyMismatch,        // the key is one of another algorithm
  BadSignature,
  MalformedClaims,  // signed, but not a claims set, or a claim of the wrong kind
  NoExpiry,
  Expired,
  NotYetValid,  // "nbf" or "iat" lie ahead
  WrongIssuer,
  WrongAudience,
  MissingScope,  // the only one that says who it is: 403, all others 401 (RFC 6750 section 3.1)
};

std::string_view nameOf(JwtRefusal refusal);  // "expired"
// For people, without a full stop. It says which rule was broken, and nothing of the token.
std::string_view sentenceOf(JwtRefusal refusal);

// On UnknownKey the caller may get a newer key set and ask again, but seldom: anybody can make up a "kid".
Result<JwtClaims, JwtRefusal> verifyJwt(std::string_view token, const KeySet& keys, const JwtRules& rules,
                                        WallTime now);

// The same, but for a signature that the cache remembers. Requires: `digest` is the token's.
Result<JwtClaims, JwtRefusal> verifyJwt(std::string_view token, const crypto::Sha256Digest& digest,
                                        const std::shared_ptr<const KeySet>& keys, const JwtRules& rules,
                                        WallTime now, JwtCache& cache);

}  // namespace headgate::policy
