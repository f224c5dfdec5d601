#include <gtest/gtest.h>
#include <openssl/hmac.h>

#include "core/policy/jwt.h"
#include "tests/core/crypto/rfc_vectors.h"
#include "tests/core/crypto/signing_key.h"

namespace headgate::policy {
namespace {

using crypto::SignatureAlgorithm;
using crypto::SigningKey;
using crypto::toBase64Url;
using std::chrono::seconds;

constexpr WallTime kNow{seconds(1'700'000'000)};
constexpr std::string_view kClaims =
    R"({"iss":"https://id.test","sub":"alice","aud":"headgate","exp":1700000100,"scope":"read write"})";

// Keys are made once: they cost more than all the tests.
struct Issuer {
  SigningKey ed25519 = SigningKey::ed25519();
  SigningKey p256 = SigningKey::p256();
  SigningKey rsa = SigningKey::rsa();
  KeySet keys = KeySet::parse(R"({"keys":[{"kid":"ed",)" + ed25519.jwkMembers() + R"(},{"kid":"ec",)" +
                              p256.jwkMembers() + R"(},{"kid":"rsa",)" + rsa.jwkMembers() + "}]}")
                    .value();

  std::string token(std::string_view header, std::string_view claims = kClaims) const {
    const std::string text = toBase64Url(header) + "." + toBase64Url(claims);
    return text + "." + toBase64Url(ed25519.sign(text));
  }
  std::string claimsToken(std::string_view claims) const {
    return token(R"({"alg":"EdDSA","kid":"ed"})", claims);
  }
};

const Issuer& issuer() {
  static const Issuer kIssuer;
  return kIssuer;
}

JwtRules strictRules() {
  JwtRules rules;
  rules.issuer = "https://id.test";
  rules.audiences = {"other", "headgate"};
  rules.requiredScopes = {"read"};
  return rules;
}

// The refusal's name, or "ok".
std::string outcome(std::string_view token, const JwtRules& rules = strictRules(), WallTime now = kNow,
                    const KeySet& keys = issuer().keys) {
  const auto claims = verifyJwt(token, keys, rules, now);
  return claims.ok() ? "ok" : std::string(nameOf(claims.error()));
}

TEST(Jwt, VectorsOfRfc7515) {
  namespace rfc = crypto::rfc;
  const auto jwks = [](const std::string& members) {
    return KeySet::parse(R"({"keys":[{)" + members + "}]}").value();
  };
  const auto member = [](std::string_view name, std::string_view value) {
    return ",\"" + std::string(name) + "\":\"" + std::string(value) + "\"";
  };
  JwtRules rules;
  rules.issuer = "joe";
  rules.algorithms.push_back(SignatureAlgorithm::Hs256);
  const WallTime inTime{seconds(1'300'819'379)};
  const std::vector<std::pair<std::string_view, KeySet>> rows{
      {rfc::kHs256Token, jwks(R"("kty":"oct")" + member("k", rfc::kSecret))},
      {rfc::kRs256Token,
       jwks(R"("kty":"RSA")" + member("n", rfc::kRsaModulus) + member("e", rfc::kRsaExponent))},
      {rfc::kEs256Token,
       jwks(R"("kty":"EC","crv":"P-256")" + member("x", rfc::kEcX) + member("y", rfc::kEcY))},
  };
  for (const auto& [token, keys] : rows) {
    EXPECT_EQ(outcome(token, rules, inTime, keys), "ok");
    EXPECT_EQ(outcome(token, rules, kNow, keys), "expired");
  }
  // RFC 8037's is signed, but says nothing about anybody.
  EXPECT_EQ(outcome(rfc::kEdDsaToken, rules, inTime,
                    jwks(R"("kty":"OKP","crv":"Ed25519")" + member("x", rfc::kEd25519X))),
            "malformed_claims");
}

TEST(Jwt, SaysWhoItIs) {
  const auto claims = verifyJwt(
      issuer().claimsToken(R"({"iss":"https://id.test","sub":"alice","azp":"cli","client_id":"old",)"
                           R"("aud":["x","headgate"],"exp":1700000100.5,"scope":" read  write "})"),
      issuer().keys, strictRules(), kNow);
  ASSERT_TRUE(claims.ok());
  EXPECT_EQ(claims->subject, "alice");
  EXPECT_EQ(claims->clientId, "cli");
  EXPECT_EQ(claims->scopes, (std::vector<std::string>{"read", "write"}));
  EXPECT_EQ(claims->expires, WallTime(std::chrono::milliseconds(1'700'000'100'500)));

  const auto bare = verifyJwt(issuer().claimsToken(R"({"exp":1e300,"client_id":"c","scp":["a b","c"]})"),
                              issuer().keys, {}, kNow);
  ASSERT_TRUE(bare.ok());
  EXPECT_EQ(bare->subject, "");
  EXPECT_EQ(bare->clientId, "c");
  EXPECT_EQ(bare->scopes, (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_EQ(bare->expires, WallTime::max());
}

TEST(Jwt, Headers) {
  struct Row {
    std::string_view header;
    std::string_view outcome;
  };
  const std::vector<Row> rows{
      {R"({"alg":"EdDSA","kid":"ed"})", "ok"},
      {R"({"alg":"Ed25519","kid":"ed"})", "ok"},
      {R"({"alg":"EdDSA"})", "ok"},  // one key fits
      {R"({"alg":"EdDSA","kid":"ed","typ":"JWT"})", "ok"},
      {R"({"alg":"EdDSA","kid":"ed","typ":"application/at+jwt","jku":"https://evil.test"})", "ok"},
      {R"({"alg":"EdDSA","kid":"ed","typ":"dpop+jwt"})", "other_type"},
      {R"({"alg":"EdDSA","kid":"ed","typ":7})", "other_type"},
      {R"({"alg":"none"})", "unsecured"},
      {R"({"alg":"NoNe","kid":"ed"})", "unsecured"},
      {R"({"alg":"HS256","kid":"ed"})", "algorithm_refused"},
      {R"({"alg":"PS256","kid":"rsa"})", "algorithm_refused"},
      {R"({"alg":"","kid":"ed"})", "algorithm_refused"},
      {R"({"alg":"eddsa","kid":"ed"})", "algorithm_refused"},
      {R"({"alg":["EdDSA"],"kid":"ed"})", "malformed"},
      {R"({"kid":"ed"})", "malformed"},
      {R"({"alg":"EdDSA","kid":"ed","crit":["b64"],"b64":false})", "critical_extension"},
      {R"({"alg":"EdDSA","kid":"ed","crit":[]})", "critical_extension"},
      {R"({"alg":"EdDSA","kid":"gone"})", "unknown_key"},
      {R"({"alg":"EdDSA","kid":""})", "unknown_key"},
      {R"({"alg":"EdDSA","kid":7})", "malformed"},
      {R"({"alg":"RS256","kid":"ed"})", "key_mismatch"},
      {R"({"alg":"ES256","kid":"ec"})", "bad_signature"},
      {R"({"alg":"RS256","kid":"rsa"})", "bad_signature"},
      {R"({"alg":"none","alg":"EdDSA","kid":"ed"})", "malformed"},
      {R"({"alg":"EdDSA","kid":"ed","kid":"ec"})", "malformed"},
      {R"({"alg":"EdDSA","kid":"ed"}{})", "malformed"},
      {R"(["EdDSA"])", "malformed"},
      {"", "malformed"},
      {"\xFF", "malformed"},
  };
  for (const Row& row : rows) EXPECT_EQ(outcome(issuer().token(row.header)), row.outcome) << row.header;
}

// The public key as an HMAC secret, in each form it might be used in.
TEST(Jwt, APublicKeyIsNoSecret) {
  JwtRules rules = strictRules();
  rules.algorithms = {SignatureAlgorithm::Hs256, SignatureAlgorithm::EdDsa, SignatureAlgorithm::Rs256};
  const std::vector<std::pair<std::string, Bytes>> rows{
      {"ed", issuer().ed25519.rawPoint()},
      {"ed", toBase64Url(issuer().ed25519.rawPoint())},
      {"rsa", issuer().rsa.modulus()},
      {"rsa", issuer().rsa.jwkMembers()},
  };
  for (const auto& [kid, secret] : rows) {
    const std::string text =
        toBase64Url(R"({"alg":"HS256","kid":")" + kid + R"("})") + "." + toBase64Url(kClaims);
    Bytes mac(32, '\0');
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char*>(text.data()), text.size(),
         reinterpret_cast<unsigned char*>(mac.data()), nullptr);
    EXPECT_EQ(outcome(text + "." + toBase64Url(mac), rules), "key_mismatch");
    EXPECT_EQ(outcome(text + "." + toBase64Url(mac)), "algorithm_refused");
  }
}

TEST(Jwt, Forms) {
  const std::string good = issuer().claimsToken(kClaims);
  ASSERT_EQ(outcome(good), "ok");
  const size_t first = good.find('.');
  const size_t second = good.rfind('.');
  const std::string header = good.substr(0, first);
  const std::string claims = good.substr(first + 1, second - first - 1);
  const std::string signature = good.substr(second + 1);
  const std::string richer = toBase64Url(R"({"sub":"root","exp":1700000100,"aud":"headgate"})");
  const std::vector<std::pair<std::string, std::string_view>> rows{
      {"", "malformed"},
      {".", "malformed"},
      {"..", "malformed"},
      {header, "malformed"},
      {header + "." + claims, "malformed"},
      {header + "." + claims + ".", "bad_signature"},
      {header + "." + claims + "." + signature + ".", "malformed"},
      {header + "." + claims + ".a.b." + signature, "malformed"},  // as encrypted ones are
      {good + "=", "malformed"},
      {good + " ", "malformed"},
      {" " + good, "malformed"},
      {good + "\n", "malformed"},
      {good + "AA", "bad_signature"},
      {header + "=." + claims + "." + signature, "malformed"},
      {header + "." + claims + "." + signature.substr(0, 40), "bad_signature"},
      {header + "." + richer + "." + signature, "bad_signature"},
      {header + ".." + signature, "bad_signature"},
      {header + "." + claims + "." + std::string(signature.size(), '+'), "malformed"},
      {std::string(kMaxJwtBytes + 1, 'A'), "too_large"},
      {std::string(kMaxJwtBytes, '.'), "malformed"},
      {std::string(kMaxJwtBytes, 'A'), "malformed"},
      {Bytes(3, '\0'), "malformed"},
  };
  for (const auto& [token, expected] : rows) EXPECT_EQ(outcome(token), expected) << token.substr(0, 60);
}

TEST(Jwt, EveryCutAndChangedTokenIsRefused) {
  const std::string good = issuer().claimsToken(kClaims);
  for (size_t size = 0; size < good.size(); ++size) EXPECT_NE(outcome(good.substr(0, size)), "ok") << size;
  for (size_t i = 0; i < good.size(); ++i) {
    std::string changed = good;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_NE(outcome(changed), "ok") << i;
  }
}

TEST(Jwt, Claims) {
  const auto with = [](std::string_view members) {
    return issuer().claimsToken(R"({"iss":"https://id.test","aud":"headgate","scope":"read",)" +
                                std::string(members) + "}");
  };
  struct Row {
    std::string token;
    std::string_view outcome;
  };
  const std::vector<Row> rows{
      {with(R"("exp":1700000100)"), "ok"},
      {with(R"("exp":"1700000100")"), "malformed_claims"},
      {with(R"("exp":null)"), "malformed_claims"},
      {with(R"("exp":1e999)"), "malformed_claims"},
      {with(R"("exp":-1e300)"), "expired"},
      {with(R"("sub":"alice")"), "no_expiry"},
      {with(R"("exp":1700000100,"exp":9999999999)"), "malformed_claims"},
      {with(R"("exp":1700000100,"iss":"other")"), "malformed_claims"},  // twice
      {with(R"("exp":1700000100,"nbf":true)"), "malformed_claims"},
      {with(R"("exp":1700000100,"iat":[])"), "malformed_claims"},
      {issuer().claimsToken(""), "malformed_claims"},
      {issuer().claimsToken("null"), "malformed_claims"},
      {issuer().claimsToken(std::string(40, '[')), "malformed_claims"},
      {issuer().claimsToken(issuer().claimsToken(kClaims)), "malformed_claims"},  // nested
      {issuer().claimsToken(R"({"exp":1700000100})"), "wrong_issuer"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":["https://id.test"]})"), "wrong_issuer"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test/"})"), "wrong_issuer"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test"})"), "wrong_audience"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":[]})"), "wrong_audience"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":"Headgate"})"),
       "wrong_audience"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":["a",1]})"),
       "malformed_claims"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":["a","other"]})"),
       "missing_scope"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":"other","scope":"reader"})"),
       "missing_scope"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":"other","scope":7})"),
       "malformed_claims"},
      {issuer().claimsToken(R"({"exp":1700000100,"iss":"https://id.test","aud":"other","scp":["read"]})"),
       "ok"},
  };
  for (const Row& row : rows) EXPECT_EQ(outcome(row.token), row.outcome) << row.token;
}

TEST(Jwt, TimesHaveALeeway) {
  const std::string token = issuer().claimsToken(
      R"({"iss":"https://id.test","aud":"headgate","scope":"read","exp":2000,"nbf":1000,"iat":1000})");
  const auto at = [&token](int64_t time, seconds leeway) {
    JwtRules rules = strictRules();
    rules.leeway = leeway;
    return outcome(token, rules, WallTime(seconds(time)));
  };
  EXPECT_EQ(at(939, seconds(60)), "not_yet_valid");
  EXPECT_EQ(at(940, seconds(60)), "ok");
  EXPECT_EQ(at(2059, seconds(60)), "ok");
  EXPECT_EQ(at(2060, seconds(60)), "expired");
  EXPECT_EQ(at(999, seconds(0)), "not_yet_valid");
  EXPECT_EQ(at(1000, seconds(0)), "ok");
  EXPECT_EQ(at(1999, seconds(0)), "ok");
  EXPECT_EQ(at(2000, seconds(0)), "expired");
  EXPECT_EQ(at(-1, seconds(0)), "not_yet_valid");
  EXPECT_EQ(at(1500, seconds(60)), "ok");  // after the clock went back
}

TEST(Jwt, WithoutKidOneKeyMustFit) {
  const SigningKey other = SigningKey::ed25519();
  const std::string mine = "{" + issuer().ed25519.jwkMembers() + "}";
  const std::string others = "{" + other.jwkMembers() + "}";
  const std::string token = issuer().token(R"({"alg":"EdDSA"})");
  const auto with = [&token](const std::string& keys) {
    return outcome(token, strictRules(), kNow, KeySet::parse(R"({"keys":[)" + keys + "]}").value());
  };
  EXPECT_EQ(with(mine), "ok");
  EXPECT_EQ(with(others), "bad_signature");
  EXPECT_EQ(with(mine + "," + others), "key_not_named");
  EXPECT_EQ(with(""), "key_not_named");
  EXPECT_EQ(outcome(issuer().claimsToken(kClaims), strictRules(), kNow,
                    KeySet::parse(R"({"keys":[)" + mine + "]}").value()),
            "unknown_key");
}

// One name for an old key and a new one of another kind.
TEST(Jwt, KeysOfSeveralKindsMayShareAName) {
  const KeySet keys = KeySet::parse(R"({"keys":[{"kid":"ed",)" + issuer().p256.jwkMembers() +
                                    R"(},{"kid":"ed",)" + issuer().ed25519.jwkMembers() + "}]}")
                          .value();
  EXPECT_EQ(outcome(issuer().claimsToken(kClaims), strictRules(), kNow, keys), "ok");
}

TEST(Jwt, NoAlgorithmAllowedLetsNobodyIn) {
  JwtRules rules = strictRules();
  rules.algorithms.clear();
  EXPECT_EQ(outcome(issuer().claimsToken(kClaims), rules), "algorithm_refused");
}

}  // namespace
}  // namespace headgate::policy
