#include <gtest/gtest.h>

#include "core/policy/address_list.h"

namespace headgate::policy {
namespace {

// `bits` of the address as it is written.
AddressList::Entry entry(std::string_view address, uint8_t bits) {
  const bool v4 = address.find(':') == address.npos;
  return {{*parseAddress(address), static_cast<uint8_t>(v4 ? 96 + bits : bits)},
          std::string(address) + "/" + std::to_string(bits)};
}

// "allowed by ENTRY", "denied by ENTRY", or without an entry.
std::string decision(const AddressList& list, std::string_view address) {
  const AddressList::Decision decision = list.decide(*parseAddress(address));
  return (decision.allowed ? "allowed" : "denied") + (decision.entry ? " by " + decision.entry->text : "");
}

TEST(AddressList, EmptyLetsEverybodyIn) {
  EXPECT_TRUE(AddressList().empty());
  EXPECT_EQ(decision({}, "203.0.113.9"), "allowed");
  EXPECT_EQ(decision({}, "2001:db8::1"), "allowed");
}

TEST(AddressList, OnlyWhatIsAllowed) {
  const AddressList list({entry("10.0.0.0", 8), entry("2001:db8::", 32)}, {});
  EXPECT_EQ(decision(list, "10.255.0.1"), "allowed by 10.0.0.0/8");
  EXPECT_EQ(decision(list, "::ffff:10.0.0.1"), "allowed by 10.0.0.0/8");
  EXPECT_EQ(decision(list, "2001:db8:1::1"), "allowed by 2001:db8::/32");
  EXPECT_EQ(decision(list, "11.0.0.1"), "denied");
  EXPECT_EQ(decision(list, "::1"), "denied");
}

TEST(AddressList, WhatIsDeniedStaysDenied) {
  const AddressList list({entry("10.0.0.0", 8), entry("10.1.2.3", 32)}, {entry("10.1.0.0", 16)});
  EXPECT_EQ(decision(list, "10.1.2.3"), "denied by 10.1.0.0/16");
  EXPECT_EQ(decision(list, "10.2.0.1"), "allowed by 10.0.0.0/8");
  const AddressList denyOnly({}, {entry("10.1.0.0", 16), entry("::", 0)});
  EXPECT_EQ(decision(denyOnly, "10.1.0.0"), "denied by 10.1.0.0/16");
  EXPECT_EQ(decision(denyOnly, "10.2.0.1"), "denied by ::/0");
}

}  // namespace
}  // namespace headgate::policy
