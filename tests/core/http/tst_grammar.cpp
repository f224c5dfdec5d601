#include <gtest/gtest.h>
#include <string>

#include "core/http/char_classes.h"
#include "core/http/grammar.h"

namespace headgate::http {
namespace {

TEST(Grammar, tokenCharsAreThoseOfTheRfc) {
  const std::string_view chars =
      "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (int c = 0; c < 256; ++c)
    EXPECT_EQ(isTokenChar(static_cast<unsigned char>(c)), chars.find(static_cast<char>(c)) != chars.npos)
        << c;
  EXPECT_TRUE(isToken("x-a"));
  EXPECT_FALSE(isToken(""));
  EXPECT_FALSE(isToken("a b"));
}

TEST(Grammar, fieldValuesHoldNoControlsButTab) {
  for (int c = 0; c < 256; ++c)
    EXPECT_EQ(isFieldValue(std::string("ab") + static_cast<char>(c)), c == '\t' || (c >= 32 && c != 127))
        << c;
  EXPECT_TRUE(isFieldValue(""));
}

TEST(Grammar, decimal) {
  struct Row {
    std::string_view text;
    bool ok;
    uint64_t value;
  };
  for (const Row& row :
       {Row{"0", true, 0}, Row{"007", true, 7}, Row{"9223372036854775807", true, 9223372036854775807u},
        Row{"9223372036854775808", false, 0}, Row{"18446744073709551617", false, 0}, Row{"", false, 0},
        Row{"+1", false, 0}, Row{"-1", false, 0}, Row{" 1", false, 0}, Row{"1 ", false, 0},
        Row{"0x1", false, 0}, Row{"1,1", false, 0}, Row{"1_0", false, 0}, Row{"1.0", false, 0}}) {
    uint64_t value = 99;
    EXPECT_EQ(parseDecimal(row.text, value), row.ok) << row.text;
    EXPECT_EQ(value, row.ok ? row.value : 99) << row.text;
  }
}

TEST(Grammar, onlySpaceAndTabAreTrimmed) {
  EXPECT_EQ(trimSpaces(" \t a b\t "), "a b");
  EXPECT_EQ(trimSpaces("\xa0"
                       "a\v"),
            "\xa0"
            "a\v");
  EXPECT_EQ(trimSpaces(" \t"), "");
}

TEST(Grammar, requestIds) {
  EXPECT_TRUE(isSafeRequestId("aZ09._~-"));
  EXPECT_TRUE(isSafeRequestId(std::string(128, 'a')));
  EXPECT_FALSE(isSafeRequestId(std::string(129, 'a')));
  for (const std::string_view bad : {"", "a b", "a\n", "a/b", "a\"b", "\xc3\xa9"})
    EXPECT_FALSE(isSafeRequestId(bad)) << bad;
}

TEST(Grammar, idempotentMethods) {
  for (const std::string_view method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
    EXPECT_TRUE(isIdempotent(method));
  for (const std::string_view method : {"POST", "PATCH", "get", "QUERY", ""})
    EXPECT_FALSE(isIdempotent(method));
}

TEST(Grammar, reasons) {
  EXPECT_EQ(reasonPhrase(200), "OK");
  EXPECT_EQ(reasonPhrase(431), "Request Header Fields Too Large");
  EXPECT_EQ(reasonPhrase(299), "");
}

TEST(Grammar, hexadecimalDigits) {
  for (int c = 0; c < 256; ++c) {
    const size_t place = std::string_view("0123456789abcdef").find(lowerAscii(static_cast<char>(c)));
    EXPECT_EQ(hexDigit(static_cast<char>(c)), place == std::string_view::npos ? -1 : static_cast<int>(place))
        << c;
  }
}

}  // namespace
}  // namespace headgate::http
