#include <gtest/gtest.h>

#include "core/policy/jwt.h"
#include "core/policy/jwt_cache.h"
#include "tests/core/crypto/signing_key.h"

namespace headgate::policy {
namespace {

using crypto::SigningKey;
using crypto::toBase64Url;
using std::chrono::seconds;

constexpr WallTime kNow{seconds(1'700'000'000)};

std::shared_ptr<const KeySet> setOf(const SigningKey& key) {
  return std::make_shared<const KeySet>(
      KeySet::parse(R"({"keys":[{"kid":"k",)" + key.jwkMembers() + "}]}").value());
}

class JwtCacheTest : public testing::Test {
 protected:
  std::string token(std::string_view claims) const {
    const std::string text = toBase64Url(R"({"alg":"EdDSA","kid":"k"})") + "." + toBase64Url(claims);
    return text + "." + toBase64Url(m_key.sign(text));
  }
  std::string outcome(std::string_view token, WallTime now = kNow) {
    const auto claims = verifyJwt(token, crypto::sha256(token), m_keys, m_rules, now, m_cache);
    return claims.ok() ? claims->subject : std::string(nameOf(claims.error()));
  }

  const SigningKey m_key = SigningKey::ed25519();
  std::shared_ptr<const KeySet> m_keys = setOf(m_key);
  JwtRules m_rules;
  JwtCache m_cache;
  const std::string m_good = token(R"({"sub":"alice","aud":"here","exp":1700000100})");
};

TEST_F(JwtCacheTest, AGoodSignatureIsRemembered) {
  EXPECT_FALSE(m_cache.knows(crypto::sha256(m_good), m_keys));
  EXPECT_EQ(outcome(m_good), "alice");
  EXPECT_TRUE(m_cache.knows(crypto::sha256(m_good), m_keys));
  EXPECT_EQ(outcome(m_good), "alice");
}

// The proof that the memory is used at all: for this pair the signature is not looked at.
TEST_F(JwtCacheTest, WhatIsRememberedIsNotCheckedAgain) {
  std::string forged = m_good;
  forged.replace(forged.rfind('.') + 1, 4, "AAAA");
  EXPECT_EQ(outcome(forged), "bad_signature");
  m_cache.add(crypto::sha256(forged), m_keys);
  EXPECT_EQ(outcome(forged), "alice");
}

TEST_F(JwtCacheTest, WhatWasRefusedIsNotRemembered) {
  std::string forged = m_good;
  forged.replace(forged.rfind('.') + 1, 4, "AAAA");
  for (int i = 0; i < 2; ++i) EXPECT_EQ(outcome(forged), "bad_signature");
  EXPECT_FALSE(m_cache.knows(crypto::sha256(forged), m_keys));
}

TEST_F(JwtCacheTest, ItsTimeIsLookedAtEveryTime) {
  EXPECT_EQ(outcome(m_good, kNow), "alice");
  EXPECT_EQ(outcome(m_good, kNow + seconds(159)), "alice");
  EXPECT_EQ(outcome(m_good, kNow + seconds(160)), "expired");
  EXPECT_EQ(outcome(m_good, kNow), "alice") << "the clock went back";
}

TEST_F(JwtCacheTest, OtherRulesJudgeAgain) {
  EXPECT_EQ(outcome(m_good), "alice");
  m_rules.audiences = {"elsewhere"};
  EXPECT_EQ(outcome(m_good), "wrong_audience");
  m_rules.audiences = {"here"};
  EXPECT_EQ(outcome(m_good), "alice");
  m_rules.algorithms = {crypto::SignatureAlgorithm::Es256};
  EXPECT_EQ(outcome(m_good), "algorithm_refused");
}

TEST_F(JwtCacheTest, AnotherKeySetFindsNothing) {
  EXPECT_EQ(outcome(m_good), "alice");
  m_keys = setOf(SigningKey::ed25519());
  EXPECT_EQ(outcome(m_good), "bad_signature");
  m_keys = setOf(m_key);
  EXPECT_FALSE(m_cache.knows(crypto::sha256(m_good), m_keys)) << "the same keys, but fetched anew";
  EXPECT_EQ(outcome(m_good), "alice");
}

// Sets come and go at the same addresses.
TEST_F(JwtCacheTest, ASetThatIsGoneIsNoLongerKnown) {
  const auto digest = crypto::sha256("any");
  m_cache.add(digest, std::make_shared<const KeySet>(std::vector<KeySet::Key>()));
  for (int i = 0; i < 100; ++i)
    EXPECT_FALSE(m_cache.knows(digest, std::make_shared<const KeySet>(std::vector<KeySet::Key>())));
}

TEST_F(JwtCacheTest, KeepsSoManyAndForgetsTheRest) {
  for (size_t i = 0; i < 10 * JwtCache::kTokens; ++i) m_cache.add(crypto::sha256(std::to_string(i)), m_keys);
  size_t known = 0;
  for (size_t i = 0; i < 10 * JwtCache::kTokens; ++i)
    known += m_cache.knows(crypto::sha256(std::to_string(i)), m_keys);
  EXPECT_LE(known, JwtCache::kTokens);
  EXPECT_GT(known, JwtCache::kTokens * 9 / 10);
}

}  // namespace
}  // namespace headgate::policy
