// What is given to others holds no secret, and says where each was.
#include <gtest/gtest.h>

#include "core/config/validate.h"
#include "ui/profile/secret_places.h"
#include "ui/profile/shared_profile.h"

namespace headgate::ui {
namespace {

using config::Document;
using config::Json;

constexpr const char* kDigest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

// Every kind of place where a secret can stand; each one begins with "hush".
const std::string kFull = R"({
  "headgate": 1,
  "name": "Mine",
  "clients": [
    {"id": "claude-code", "keys": ["hush-a", "hush-b", "secret:laptop", ")" +
                          std::string(kDigest) + R"("]},
    {"id": "codex", "keys": ["env:CODEX_KEY", "file:codex.key"]}
  ],
  "listeners": [{"id": "web", "port": 8080}],
  "pools": [
    {"id": "code", "targets": [{"id": "t", "url": "http://127.0.0.1:8001"}],
     "affinity": {"by": "cookie:who", "secret": "hush-affinity"},
     "health": {"headers": {"Authorization": "Bearer hush-probe"}}}
  ],
  "routes": [
    {"id": "code", "pool": "code", "match": {"path": "/code"},
     "basic": {"users": [{"client": "codex", "user": "Ann B", "password": "hush-ann"}]},
     "headers": {"request": {"set": {"Authorization": "bearer hush-cloud", "X-Api-Key": "hush-cloud",
                                     "X-Plain": "to see", "Proxy-Authorization": "{secret:laptop}"}}}},
    {"id": "other", "pool": "code", "jwt": {"secret": "hush-jwt"},
     "headers": {"request": {"set": {"Cookie": "sid=hush", "X-Vault-Token": "hush-vault", "X-Max-Tokens": "4096",
                                     "Authorization": "Bearer hush-12345 {request_id}"}}}}
  ],
  "defaults": {"route": {"headers": {"request": {"set": {"Api-Key": "hush all"}}}}}
})";

SharedProfile shared(const std::string& text) {
  const auto made = sharedProfile(*Document::parse(text));
  EXPECT_TRUE(made);
  return made.value_or(SharedProfile{});
}

std::string at(const SharedProfile& profile, const std::string& pointer) {
  return Document::parse(profile.text)->root()[Json::json_pointer(pointer)].get<std::string>();
}

TEST(SharedProfileTest, HoldsNoSecret) {
  ASSERT_FALSE(config::hasError(config::validate(*Document::parse(kFull)).problems));
  const SharedProfile made = shared(kFull);
  EXPECT_EQ(made.text.find("hush"), std::string::npos) << made.text;
  const auto findings = config::validate(*Document::parse(made.text));
  EXPECT_TRUE(findings.plainSecrets.empty());
  EXPECT_FALSE(config::hasError(findings.problems));
}

TEST(SharedProfileTest, EachIsNamedByWhereItStands) {
  const SharedProfile made = shared(kFull);
  EXPECT_EQ(at(made, "/clients/0/keys/0"), "secret:claude-code");
  EXPECT_EQ(at(made, "/clients/0/keys/1"), "secret:claude-code-2");
  EXPECT_EQ(at(made, "/pools/0/affinity/secret"), "secret:code-affinity-secret");
  EXPECT_EQ(at(made, "/routes/0/basic/users/0/password"), "secret:code-ann-b-password");
  EXPECT_EQ(at(made, "/routes/1/jwt/secret"), "secret:other-jwt-secret");
  EXPECT_EQ(at(made, "/routes/1/headers/request/set/Cookie"), "{secret:other-cookie}");
  EXPECT_EQ(at(made, "/routes/1/headers/request/set/X-Max-Tokens"), "4096");
  EXPECT_EQ(at(made, "/defaults/route/headers/request/set/Api-Key"), "{secret:defaults-api-key}");
}

TEST(SharedProfileTest, TheSchemeIsKeptAndTheSameSecretHasOneName) {
  const SharedProfile made = shared(kFull);
  EXPECT_EQ(at(made, "/routes/0/headers/request/set/Authorization"), "bearer {secret:code-authorization-2}");
  EXPECT_EQ(at(made, "/routes/0/headers/request/set/X-Api-Key"), "{secret:code-authorization-2}");
  EXPECT_EQ(at(made, "/pools/0/health/headers/Authorization"), "Bearer {secret:code-authorization}");
}

TEST(SharedProfileTest, WhatIsNoPlainSecretStays) {
  const SharedProfile made = shared(kFull);
  EXPECT_EQ(at(made, "/clients/0/keys/2"), "secret:laptop");
  EXPECT_EQ(at(made, "/clients/0/keys/3"), kDigest);
  EXPECT_EQ(at(made, "/clients/1/keys/0"), "env:CODEX_KEY");
  EXPECT_EQ(at(made, "/clients/1/keys/1"), "file:codex.key");
  EXPECT_EQ(at(made, "/routes/0/headers/request/set/X-Plain"), "to see");
  EXPECT_EQ(at(made, "/name"), "Mine");
}

TEST(SharedProfileTest, TellsWhatIsAskedFor) {
  const auto made = shared(
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
          "clients": [{"id": "a", "keys": ["hush", "secret:b", "env:C"]}],
          "routes": [{"id": "r", "respond": {"headers": {"X-B": "{secret:b}", "X-Api-Key": "hush"}}}]})");
  EXPECT_EQ(made.secrets, (std::vector<std::string>{"a", "b"}));
}

TEST(SharedProfileTest, NamesThatAreTakenAreNotGivenAgain) {
  const auto made = shared(
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
          "clients": [{"id": "a", "keys": ["secret:a", "hush"]}],
          "routes": [{"id": "r", "respond": {}}]})");
  EXPECT_EQ(at(made, "/clients/0/keys/1"), "secret:a-2");
}

TEST(SharedProfileTest, OfOneWithErrorsThereIsNone) {
  EXPECT_FALSE(
      sharedProfile(*Document::parse(R"({"headgate": 1, "clients": [{"id": "a", "kesy": ["hush"]}]})")));
  EXPECT_FALSE(sharedProfile(*Document::parse(R"({"headgate": 2, "clients": [{"id": "a"}]})")));
}

TEST(SecretPlacesTest, AreToldInWords) {
  const Json profile = Json::parse(R"({
    "clients": [{"id": "claude-code", "keys": ["secret:a"]}, {"keys": ["secret:a"]}],
    "pools": [{"id": "code"}],
    "routes": [{"id": "code", "name": "Code agent"}]})");
  EXPECT_EQ(secretPlace(profile, "/clients/0/keys/0"), QStringLiteral("client claude-code"));
  EXPECT_EQ(secretPlace(profile, "/clients/1/keys/0"), QStringLiteral("client 2"));
  EXPECT_EQ(secretPlace(profile, "/pools/0/affinity/secret"), QStringLiteral("pool code"));
  EXPECT_EQ(secretPlace(profile, "/defaults/route/jwt/secret"), QStringLiteral("/defaults/route/jwt/secret"))
      << "there are no defaults";
  EXPECT_EQ(secretPlaces(profile, {"/clients/0/keys/0", "/routes/0/jwt/secret", "/routes/0/basic"}),
            QStringLiteral("client claude-code and route Code agent"));
}

TEST(SecretPlacesTest, NamesAreThoseOfAKeychain) {
  const Json profile = Json::parse(R"({"routes": [{"id": "a", "basic": {"users": [{"user": "Zoë & Co"}]}}],
                                       "defaults": {"pool": {"tls": {"key": "x"}}}, "clients": [{"keys": ["x"]}]})");
  EXPECT_EQ(secretName(profile, "/routes/0/basic/users/0/password"), "a-zo-co");
  EXPECT_EQ(secretName(profile, "/defaults/pool/tls/key"), "defaults-tls-key");
  EXPECT_EQ(secretName(profile, "/clients/0/keys/0"), "secret");
}

}  // namespace
}  // namespace headgate::ui
