#include <gtest/gtest.h>

#include "core/policy/client_keys.h"

namespace headgate::policy {
namespace {

TEST(ClientKeys, FindsWhoseKeyItIs) {
  const ClientKeys keys({{crypto::sha256("alpha"), 7},
                         {crypto::sha256("beta"), 2},
                         {crypto::sha256("second of 7"), 7},
                         {crypto::sha256("beta"), 9}});
  EXPECT_EQ(keys.find("alpha"), 7u);
  EXPECT_EQ(keys.find("second of 7"), 7u);
  EXPECT_EQ(keys.find("beta"), 2u);  // the first of two
  for (const std::string& unknown :
       {std::string("alph"), std::string("alpha "), std::string("Alpha"), std::string("alpha\0", 6),
        std::string(1'000'000, 'a'), crypto::toHex(crypto::sha256("alpha"))})
    EXPECT_EQ(keys.find(unknown), std::nullopt) << unknown.substr(0, 70);
}

TEST(ClientKeys, TheEmptyKeyIsNobodys) {
  EXPECT_EQ(ClientKeys({{crypto::sha256(""), 0}}).find(""), std::nullopt);
  EXPECT_EQ(ClientKeys({{crypto::Sha256Digest{}, 0}}).find(""), std::nullopt);
}

TEST(ClientKeys, WithoutKeysNobodyIsKnown) {
  EXPECT_TRUE(ClientKeys().empty());
  EXPECT_EQ(ClientKeys().find("alpha"), std::nullopt);
}

}  // namespace
}  // namespace headgate::policy
