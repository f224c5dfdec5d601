#include <gtest/gtest.h>

#include "core/base/address_range.h"

namespace headgate {
namespace {

using namespace std::string_view_literals;

AddressBytes addressOf(std::string_view text) {
  const auto address = parseAddress(text);
  EXPECT_TRUE(address) << text;
  return address.value_or(AddressBytes{});
}

TEST(Address, HasOneFormForEachWayToWriteIt) {
  EXPECT_EQ(addressOf("127.0.0.1"), addressOf("::ffff:127.0.0.1"));
  EXPECT_EQ(addressOf("127.0.0.1"), addressOf("::FFFF:7f00:1"));
  EXPECT_EQ(addressOf("::1"), addressOf("0:0:0:0:0:0:0:1"));
  EXPECT_EQ(addressOf("2001:DB8::"), addressOf("2001:db8:0::0"));
  EXPECT_NE(addressOf("0.0.0.1"), addressOf("::1"));
  EXPECT_EQ(addressOf("0000:0000:0000:0000:0000:ffff:192.168.100.228"), addressOf("192.168.100.228"))
      << "the longest there is";
}

TEST(Address, IsALiteralAndNothingElse) {
  for (const std::string_view text :
       {""sv, " "sv, "localhost"sv, "1"sv, "1.2.3"sv, "1.2.3.256"sv, "1.2.3.4.5"sv, "0x7f.0.0.1"sv,
        "1.2.3.4 "sv, " ::1"sv, "[::1]"sv, "::1%lo"sv, ":::"sv, "1::2::3"sv, "::1/128"sv, "127.0.0.1:80"sv,
        "127.0.0.1\0"sv, "127.0.0.1\0.evil.example"sv, "0000:0000:0000:0000:0000:ffff:192.168.100.2281"sv})
    EXPECT_EQ(parseAddress(text), std::nullopt) << text;
  EXPECT_EQ(parseAddress(std::string(100'000, ':')), std::nullopt);
}

TEST(AddressRange, HoldsWhatBeginsLikeIt) {
  struct Case {
    std::string_view base;
    uint8_t bits;
    std::string_view address;
    bool isIn;
  };
  const Case kCases[] = {
      {"::", 0, "255.255.255.255", true},    {"::", 0, "ffff::", true},
      {"10.0.0.0", 104, "10.255.0.1", true}, {"10.0.0.0", 104, "11.0.0.0", false},
      {"10.0.0.8", 125, "10.0.0.15", true},  {"10.0.0.8", 125, "10.0.0.16", false},
      {"10.0.0.8", 125, "10.0.0.7", false},  {"10.0.0.8", 128, "10.0.0.8", true},
      {"10.0.0.8", 128, "10.0.0.9", false},  {"10.0.0.8", 127, "10.0.0.9", true},
      {"fe80::", 10, "febf::1", true},       {"fe80::", 10, "fec0::", false},
      {"::ffff:0:0", 96, "1.2.3.4", true},   {"::ffff:0:0", 96, "::1.2.3.4", false},
      {"8000::", 1, "ffff::", true},         {"8000::", 1, "7fff::", false},
  };
  for (const Case& each : kCases)
    EXPECT_EQ(contains({addressOf(each.base), each.bits}, addressOf(each.address)), each.isIn)
        << each.base << "/" << int(each.bits) << " " << each.address;
}

TEST(AddressRange, BitsBelowThePrefixDoNotCount) {
  EXPECT_TRUE(contains({addressOf("10.9.9.9"), 104}, addressOf("10.1.1.1")));
}

TEST(AddressRange, AnyOfSeveral) {
  const std::vector<AddressRange> ranges{{addressOf("10.0.0.0"), 104}, {addressOf("::1"), 128}};
  EXPECT_TRUE(containsAny(ranges, addressOf("::1")));
  EXPECT_TRUE(containsAny(ranges, addressOf("10.0.0.1")));
  EXPECT_FALSE(containsAny(ranges, addressOf("::2")));
  EXPECT_FALSE(containsAny({}, addressOf("::1")));
}

}  // namespace
}  // namespace headgate
