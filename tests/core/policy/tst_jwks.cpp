#include <gtest/gtest.h>

#include "core/policy/jwks.h"
#include "tests/core/crypto/rfc_vectors.h"
#include "tests/core/crypto/signing_key.h"

namespace headgate::policy {
namespace {

namespace rfc = crypto::rfc;

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

const std::string kRsa =
    R"("kty":"RSA","n":)" + quoted(rfc::kRsaModulus) + R"(,"e":)" + quoted(rfc::kRsaExponent);
const std::string kEc =
    R"("kty":"EC","crv":"P-256","x":)" + quoted(rfc::kEcX) + R"(,"y":)" + quoted(rfc::kEcY);
const std::string kOkp = R"("kty":"OKP","crv":"Ed25519","x":)" + quoted(rfc::kEd25519X);
const std::string kOct = R"("kty":"oct","k":)" + quoted(rfc::kSecret);

KeySet parsed(const std::string& keys) {
  auto set = KeySet::parse(R"({"keys":[)" + keys + "]}");
  EXPECT_TRUE(set.ok()) << set.error();
  return std::move(set).value();
}

TEST(KeySet, TakesEveryKindOfKey) {
  const KeySet set =
      parsed("{" + kRsa + R"(,"kid":"a","use":"sig","alg":"RS256"},{)" + kEc + R"(,"kid":"b"},{)" + kOkp +
             R"(,"key_ops":["sign","verify"],"alg":"Ed25519"},{)" + kOct + R"(,"kid":""})");
  EXPECT_TRUE(set.passedOver().empty());
  ASSERT_EQ(set.keys().size(), 4u);
  const std::vector<std::pair<std::optional<std::string>, std::string_view>> expected{
      {"a", "RS256"}, {"b", "ES256"}, {std::nullopt, "EdDSA"}, {"", "HS256"}};
  for (size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(set.keys()[i].id, expected[i].first);
    EXPECT_EQ(crypto::nameOf(set.keys()[i].key.algorithm()), expected[i].second);
  }
}

TEST(KeySet, PassesOverWhatItCannotUse) {
  struct Row {
    std::string jwk;
    std::string reason;
  };
  const std::vector<Row> rows{
      {"1", "not an object with one member of each name"},
      {"[]", "not an object with one member of each name"},
      {"{" + kOkp + R"(,"x":"AA"})", "not an object with one member of each name"},
      {"{}", "no \"kty\""},
      {R"({"kty":7})", "no \"kty\""},
      {R"({"kty":"AKP"})", "\"kty\" is \"AKP\"; RSA, EC, OKP and oct are understood"},
      {"{" + kRsa + R"(,"use":"enc"})", "not for signatures (\"use\")"},
      {"{" + kRsa + R"(,"use":["sig"]})", "not for signatures (\"use\")"},
      {"{" + kRsa + R"(,"key_ops":["encrypt"]})", "not for checking signatures (\"key_ops\")"},
      {"{" + kRsa + R"(,"key_ops":"verify"})", "not for checking signatures (\"key_ops\")"},
      {"{" + kRsa + R"(,"alg":"PS256"})", "\"alg\" is not RS256"},
      {"{" + kRsa + R"(,"alg":"HS256"})", "\"alg\" is not RS256"},
      {"{" + kRsa + R"(,"alg":null})", "\"alg\" is not RS256"},
      {R"({"kty":"RSA","n":"AQAB","e":"AQAB"})", "an RSA key of 17 bits; from 2048 to 8192 are taken"},
      {R"({"kty":"RSA","n":"not base64","e":"AQAB"})", "an RSA key of 0 bits; from 2048 to 8192 are taken"},
      {R"({"kty":"EC","crv":"secp256k1","x":"AA","y":"AA"})", "a curve other than P-256"},
      {R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})", "a coordinate of a P-256 key has 32 bytes"},
      {R"({"kty":"OKP","crv":"X25519","x":"AA"})", "a curve other than Ed25519"},
      {R"({"kty":"OKP","crv":"Ed25519"})", "an Ed25519 key has 32 bytes"},
      {R"({"kty":"oct","k":"c2hvcnQ"})", "a secret for HS256 has 32 bytes or more"},
  };
  for (const Row& row : rows) {
    const KeySet set = parsed("{" + kEc + "}," + row.jwk);
    EXPECT_EQ(set.keys().size(), 1u) << row.jwk;
    ASSERT_EQ(set.passedOver().size(), 1u) << row.jwk;
    EXPECT_EQ(set.passedOver()[0].reason, row.reason) << row.jwk;
    EXPECT_EQ(set.passedOver()[0].index, 1u);
  }
  EXPECT_EQ(parsed(R"({"kid":"old","kty":"AKP"})").passedOver()[0].id, "old");
}

TEST(KeySet, RefusesWhatIsNoKeySet) {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", "not a JSON object"},
      {"[]", "not a JSON object"},
      {"{\"keys\":[]", "not a JSON object"},
      {"<html>", "not a JSON object"},
      {R"({"keys":[],"keys":[]})", "not a JSON object"},
      {"{}", "\"keys\" is not a list"},
      {R"({"keys":{}})", "\"keys\" is not a list"},
      {std::string(KeySet::kMaxBytes + 1, ' '), "a key set of more than 64 KiB"},
  };
  for (const auto& [text, problem] : rows)
    EXPECT_EQ(KeySet::parse(text).error(), problem) << text.substr(0, 20);
  std::string many = "0";
  for (int i = 0; i < 100; ++i) many += ",0";
  EXPECT_EQ(KeySet::parse(R"({"keys":[)" + many + "]}").error(), "a key set of more than 100 keys");
  EXPECT_TRUE(KeySet::parse(R"({"keys":[],"other":1})").ok());
}

}  // namespace
}  // namespace headgate::policy
