#include <gtest/gtest.h>

#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

TEST(SecretValue, Names) {
  for (const std::string_view name : {"a", "7", "openai", "team/claude-code", "me@work", "a.b_c+d"})
    EXPECT_TRUE(isSecretName(name)) << name;
  for (const std::string_view name : {"", ":names", "-a", ".a", "a b", "a\n", "a\"", "ä", "a=b"})
    EXPECT_FALSE(isSecretName(name)) << name;
  EXPECT_TRUE(isSecretName(std::string(kMaxNameBytes, 'a')));
  EXPECT_FALSE(isSecretName(std::string(kMaxNameBytes + 1, 'a')));
}

TEST(SecretValue, WhatCanBeKept) {
  using std::string_view_literals::operator""sv;
  EXPECT_EQ(problemOfSecret("hush"), std::nullopt);
  EXPECT_EQ(problemOfSecret("pässwort\nin lines"), std::nullopt);
  EXPECT_EQ(problemOfSecret(std::string(kMaxSecretBytes, 'x')), std::nullopt);
  EXPECT_EQ(problemOfSecret(std::string(kMaxSecretBytes + 1, 'x')), KeychainFailure::TooLarge);
  EXPECT_EQ(problemOfSecret("a\0b"sv), KeychainFailure::NotText);
  EXPECT_EQ(problemOfSecret("a\xFF"), KeychainFailure::NotText);
}

}  // namespace
}  // namespace headgate::secrets
