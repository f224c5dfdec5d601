#include <gtest/gtest.h>

#include "core/config/network.h"
#include "core/flow/forwarding.h"

namespace headgate::config {
namespace {

bool contains(std::string_view network, std::string_view address) {
  const auto range = parseNetwork(network);
  const auto bytes = parseAddress(address);
  EXPECT_TRUE(range && bytes) << network << " " << address;
  return range && bytes && contains(*range, *bytes);
}

TEST(Network, ContainsItsAddresses) {
  EXPECT_TRUE(contains("10.0.0.0/8", "10.255.0.1"));
  EXPECT_FALSE(contains("10.0.0.0/8", "11.0.0.1"));
  EXPECT_TRUE(contains("10.1.2.3/8", "10.9.9.9"));  // bits below the prefix do not count
  EXPECT_TRUE(contains("0.0.0.0/0", "1.2.3.4"));
  EXPECT_FALSE(contains("0.0.0.0/0", "::1"));
  EXPECT_TRUE(contains("127.0.0.1", "127.0.0.1"));
  EXPECT_FALSE(contains("127.0.0.1", "127.0.0.2"));
  EXPECT_TRUE(contains("fd00::/8", "fdff::1"));
  EXPECT_FALSE(contains("fd00::/8", "fe80::1"));
  EXPECT_TRUE(contains("::/0", "1.2.3.4"));
}

TEST(Network, RefusesWhatIsNone) {
  for (const std::string_view text :
       {"", "x", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8x", "localhost"})
    EXPECT_FALSE(parseNetwork(text).has_value()) << text;
}

TEST(Network, KnowsWhoCanReachAnAddress) {
  for (const std::string_view text : {"localhost", "127.0.0.1", "127.9.9.9", "::1"})
    EXPECT_EQ(reachOf(text), Reach::ThisMachine) << text;
  for (const std::string_view text : {"0.0.0.0", "::", "192.168.1.1", "fe80::1"})
    EXPECT_EQ(reachOf(text), Reach::Network) << text;
}

TEST(Network, KnowsWhichAddressesExcludeEachOther) {
  EXPECT_TRUE(overlap("127.0.0.1", "127.0.0.1"));
  EXPECT_FALSE(overlap("127.0.0.1", "127.0.0.2"));
  EXPECT_TRUE(overlap("0.0.0.0", "127.0.0.1"));
  EXPECT_TRUE(overlap("::1", "0:0::1"));
  EXPECT_FALSE(overlap("0.0.0.0", "::1"));
  EXPECT_TRUE(overlap("localhost", "::1"));
  EXPECT_TRUE(overlap("127.0.0.1", "localhost"));
  EXPECT_TRUE(overlap("::", "localhost"));
  EXPECT_FALSE(overlap("localhost", "192.168.1.1"));
}

}  // namespace
}  // namespace headgate::config
