#include "core/policy/jwt.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "core/crypto/base64.h"
#include "core/http/headers.h"
#include "core/policy/json_object.h"

namespace headgate::policy {
namespace {

using crypto::SignatureAlgorithm;
using Seconds = std::chrono::duration<double>;

constexpr std::array<std::string_view, 17> kRefusalNames{
    "too_large",   "malformed",     "unsecured",    "algorithm_refused", "critical_extension", "other_type",
    "unknown_key", "key_not_named", "key_mismatch", "bad_signature",     "malformed_claims",   "no_expiry",
    "expired",     "not_yet_valid", "wrong_issuer", "wrong_audience",    "missing_scope",
};
static_assert(static_cast<size_t>(JwtRefusal::MissingScope) + 1 == kRefusalNames.size());

struct CompactParts {
  std::string_view header;
  std::string_view claims;
  std::string_view signature;
  std::string_view signedText;  // the first two with their dot
};

std::optional<CompactParts> split(std::string_view token) {
  const size_t first = token.find('.');
  const size_t second = first == token.npos ? token.npos : token.find('.', first + 1);
  if (second == token.npos || token.find('.', second + 1) != token.npos) return std::nullopt;
  return CompactParts{token.substr(0, first), token.substr(first + 1, second - first - 1),
                      token.substr(second + 1), token.substr(0, second)};
}

std::optional<JsonObject> decodeObject(std::string_view part) {
  const auto text = crypto::base64UrlDecode(part);
  return text ? JsonObject::parse(*text, kMaxJwtBytes) : std::nullopt;
}

bool isTokenType(std::string_view type) {
  constexpr std::string_view kPrefix = "application/";
  if (http::equalsIgnoringCase(type.substr(0, kPrefix.size()), kPrefix)) type.remove_prefix(kPrefix.size());
  return http::equalsIgnoringCase(type, "JWT") || http::equalsIgnoringCase(type, "at+jwt");
}

Result<SignatureAlgorithm, JwtRefusal> algorithmOf(const JsonObject& header, const JwtRules& rules) {
  const std::string* name = header.string("alg");
  if (!name) return JwtRefusal::Malformed;
  if (http::equalsIgnoringCase(*name, "none")) return JwtRefusal::Unsecured;
  const auto algorithm = crypto::signatureAlgorithm(*name);
  const auto& allowed = rules.algorithms;
  if (!algorithm || std::find(allowed.begin(), allowed.end(), *algorithm) == allowed.end())
    return JwtRefusal::AlgorithmRefused;
  return *algorithm;
}

// One "kid" may stand for keys of several kinds (RFC 7517 section 4.5).
Result<const crypto::VerifyKey*, JwtRefusal> keyFor(const JsonObject& header, SignatureAlgorithm algorithm,
                                                    const KeySet& keys) {
  const json::JsonValue* id = header.find("kid");
  if (id && id->kind != json::JsonKind::String) return JwtRefusal::Malformed;
  const crypto::VerifyKey* found = nullptr;
  bool known = false;
  for (const KeySet::Key& candidate : keys.keys()) {
    if (id && candidate.id != id->text) continue;
    known = true;
    if (candidate.key.algorithm() != algorithm) continue;
    if (found && !id) return JwtRefusal::KeyNotNamed;
    if (!found) found = &candidate.key;
  }
  if (found) return found;
  if (!id) return JwtRefusal::KeyNotNamed;
  return known ? JwtRefusal::KeyMismatch : JwtRefusal::UnknownKey;
}

// A NumericDate, which may have a fraction (RFC 7519 section 2).
struct DateClaim {
  bool malformed = false;
  std::optional<Seconds> date;
};

DateClaim dateClaim(const JsonObject& claims, std::string_view name) {
  const json::JsonValue* value = claims.find(name);
  if (!value) return {};
  double seconds = 0;
  const char* end = value->text.data() + value->text.size();
  if (value->kind != json::JsonKind::Number || std::from_chars(value->text.data(), end, seconds).ptr != end)
    return {.malformed = true, .date = {}};
  return {.malformed = false, .date = Seconds(seconds)};
}

WallTime wallTime(Seconds date) {
  constexpr auto kLimit = std::chrono::duration_cast<Seconds>(WallTime::max().time_since_epoch());
  return date >= kLimit ? WallTime::max() : WallTime(std::chrono::duration_cast<WallTime::duration>(date));
}

Result<WallTime, JwtRefusal> checkDates(const JsonObject& claims, Seconds leeway, WallTime now) {
  const DateClaim expires = dateClaim(claims, "exp");
  const DateClaim notBefore = dateClaim(claims, "nbf");
  const DateClaim issued = dateClaim(claims, "iat");
  if (expires.malformed || notBefore.malformed || issued.malformed) return JwtRefusal::MalformedClaims;
  if (!expires.date) return JwtRefusal::NoExpiry;
  const Seconds today = now.time_since_epoch();
  if (today >= *expires.date + leeway) return JwtRefusal::Expired;
  for (const auto& start : {notBefore.date, issued.date})
    if (start && today + leeway < *start) return JwtRefusal::NotYetValid;
  return wallTime(*expires.date);
}

// A claim that is one string or a list of them. Nothing if it is neither.
std::optional<std::vector<std::string>> stringsOf(const JsonObject& claims, std::string_view name) {
  const json::JsonValue* value = claims.find(name);
  if (!value) return std::vector<std::string>();
  if (value->kind == json::JsonKind::String) return std::vector<std::string>{value->text};
  if (value->kind != json::JsonKind::Array) return std::nullopt;
  std::vector<std::string> strings;
  for (json::JsonMember& element : claims.elements(name)) {
    if (element.value.kind != json::JsonKind::String) return std::nullopt;
    strings.push_back(std::move(element.value.text));
  }
  return strings;
}

// "scope" is one string with spaces; "scp" is that with some issuers, and a list with others.
std::optional<std::vector<std::string>> scopesOf(const JsonObject& claims) {
  const auto texts = stringsOf(claims, claims.find("scope") ? "scope" : "scp");
  if (!texts) return std::nullopt;
  std::vector<std::string> scopes;
  for (std::string_view text : *texts) {
    while (!text.empty()) {
      const size_t space = std::min(text.find(' '), text.size());
      if (space > 0) scopes.emplace_back(text.substr(0, space));
      text.remove_prefix(std::min(space + 1, text.size()));
    }
  }
  return scopes;
}

bool anyIn(const std::vector<std::string>& wanted, const std::vector<std::string>& present) {
  return std::find_first_of(wanted.begin(), wanted.end(), present.begin(), present.end()) != wanted.end();
}

bool allIn(const std::vector<std::string>& wanted, const std::vector<std::string>& present) {
  return std::all_of(wanted.begin(), wanted.end(), [&present](const std::string& one) {
    return std::find(present.begin(), present.end(), one) != present.end();
  });
}

std::string textOf(const JsonObject& claims, std::string_view name) {
  const std::string* text = claims.string(name);
  return text ? *text : std::string();
}

Result<JwtClaims, JwtRefusal> checkClaims(const JsonObject& claims, const JwtRules& rules, WallTime now) {
  const auto audiences = stringsOf(claims, "aud");
  auto scopes = scopesOf(claims);
  if (!audiences || !scopes) return JwtRefusal::MalformedClaims;
  HG_TRY(expires, checkDates(claims, rules.leeway, now));
  if (!rules.issuer.empty() && textOf(claims, "iss") != rules.issuer) return JwtRefusal::WrongIssuer;
  if (!rules.audiences.empty() && !anyIn(rules.audiences, *audiences)) return JwtRefusal::WrongAudience;
  if (!allIn(rules.requiredScopes, *scopes)) return JwtRefusal::MissingScope;
  return JwtClaims{textOf(claims, "sub"), textOf(claims, claims.find("azp") ? "azp" : "client_id"),
                   *std::move(scopes), expires};
}

// isSigned(key, text, signature): has that key signed it?
template <typename IsSigned>
Result<JwtClaims, JwtRefusal> verify(std::string_view token, const KeySet& keys, const JwtRules& rules,
                                     WallTime now, IsSigned isSigned) {
  if (token.size() > kMaxJwtBytes) return JwtRefusal::TooLarge;
  const auto parts = split(token);
  if (!parts) return JwtRefusal::Malformed;
  const auto header = decodeObject(parts->header);
  const auto signature = crypto::base64UrlDecode(parts->signature);
  if (!header || !signature) return JwtRefusal::Malformed;

  HG_TRY(algorithm, algorithmOf(*header, rules));
  if (header->find("crit")) return JwtRefusal::CriticalExtension;
  if (header->find("typ")) {
    const std::string* type = header->string("typ");
    if (!type || !isTokenType(*type)) return JwtRefusal::OtherType;
  }
  HG_TRY(key, keyFor(*header, algorithm, keys));
  if (!isSigned(*key, parts->signedText, *signature)) return JwtRefusal::BadSignature;

  const auto claims = decodeObject(parts->claims);
  if (!claims) return JwtRefusal::MalformedClaims;
  return checkClaims(*claims, rules, now);
}

bool hasSigned(const crypto::VerifyKey& key, ByteView text, ByteView signature) {
  return key.verify(text, signature);
}

}  // namespace

std::string_view nameOf(JwtRefusal refusal) {
  return kRefusalNames[static_cast<size_t>(refusal)];
}

std::string_view sentenceOf(JwtRefusal refusal) {
  switch (refusal) {
    case JwtRefusal::TooLarge:
      return "the token is too large";
    case JwtRefusal::Malformed:
      return "this is no signed token";
    case JwtRefusal::Unsecured:
      return "the token is not signed (\"alg\" is \"none\")";
    case JwtRefusal::AlgorithmRefused:
      return "the token is signed with an algorithm that is not among \"algorithms\"";
    case JwtRefusal::CriticalExtension:
      return "the token wants something to be understood that is not (\"crit\")";
    case JwtRefusal::OtherType:
      return "this is a token of another type (\"typ\")";
    case JwtRefusal::UnknownKey:
      return "the key that the token names (\"kid\") is not in the key set";
    case JwtRefusal::KeyNotNamed:
      return "the token names no key (\"kid\"), and not exactly one fits";
    case JwtRefusal::KeyMismatch:
      return "the key that the token names is one of another algorithm";
    case JwtRefusal::BadSignature:
      return "the token's signature is wrong";
    case JwtRefusal::MalformedClaims:
      return "the token's claims cannot be read";
    case JwtRefusal::NoExpiry:
      return "the token does not say when it expires (\"exp\")";
    case JwtRefusal::Expired:
      return "the token has expired";
    case JwtRefusal::NotYetValid:
      return "the token is not valid yet";
    case JwtRefusal::WrongIssuer:
      return "the token is of another issuer (\"iss\")";
    case JwtRefusal::WrongAudience:
      return "the token is made out for another service (\"aud\")";
    case JwtRefusal::MissingScope:
      return "the token lacks a scope that the route asks for";
  }
  return {};
}

Result<JwtClaims, JwtRefusal> verifyJwt(std::string_view token, const KeySet& keys, const JwtRules& rules,
                                        WallTime now) {
  return verify(token, keys, rules, now, hasSigned);
}

// The token and the set decide which key it is, see keyFor(): if the set's key was right once, it still is.
Result<JwtClaims, JwtRefusal> verifyJwt(std::string_view token, const crypto::Sha256Digest& digest,
                                        const std::shared_ptr<const KeySet>& keys, const JwtRules& rules,
                                        WallTime now, JwtCache& cache) {
  return verify(token, *keys, rules, now, [&](const auto& key, ByteView text, ByteView signature) {
    if (cache.knows(digest, keys)) return true;
    if (!hasSigned(key, text, signature)) return false;
    cache.add(digest, keys);
    return true;
  });
}

}  // namespace headgate::policy
