#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/http/query.h"

namespace headgate::http {
namespace {

std::string listed(std::string_view query) {
  std::string out;
  forEachParameter(query, [&](const QueryParameter& parameter) {
    out += '[' + std::string(parameter.name) + '|' + std::string(parameter.value) + ']';
  });
  return out;
}

std::string decoded(std::string_view encoded) {
  return withPercentDecoded(encoded, [](std::string_view text) { return std::string(text); });
}

TEST(Query, ParametersInOrderAsTheyWereSent) {
  const struct {
    std::string_view query;
    std::string_view parameters;
  } kTable[] = {
      {"", ""},
      {"a=1&b=2", "[a|1][b|2]"},
      {"a", "[a|]"},
      {"a=", "[a|]"},
      {"=1", "[|1]"},
      {"=", "[|]"},
      {"a=b=c", "[a|b=c]"},
      {"a=1&a=2", "[a|1][a|2]"},
      {"&&a=1&&", "[a|1]"},
      {"&", ""},
      {"%61=%26&b=+", "[%61|%26][b|+]"},
      {"a=1;b=2", "[a|1;b=2]"},
  };
  for (const auto& row : kTable) EXPECT_EQ(listed(row.query), row.parameters) << row.query;
}

TEST(Query, PercentDecoding) {
  const struct {
    std::string_view encoded;
    std::string_view text;
  } kTable[] = {
      {"", ""},   {"plain", "plain"}, {"%61%62", "ab"}, {"%2f%2F", "//"},   {"a+b", "a+b"}, {"%2561", "%61"},
      {"%", "%"}, {"%4", "%4"},       {"%zz", "%zz"},   {"%4g%41", "%4gA"}, {"%%41", "%A"}, {"x%41", "xA"},
  };
  for (const auto& row : kTable) EXPECT_EQ(decoded(row.encoded), row.text) << row.encoded;
  EXPECT_EQ(decoded("a%00b"), std::string("a\0b", 3));
}

TEST(Query, DecodesTextsLargerThanItsBuffer) {
  std::string encoded;
  for (int i = 0; i < 10'000; ++i) encoded += "%41";
  EXPECT_EQ(decoded(encoded), std::string(10'000, 'A'));
}

}  // namespace
}  // namespace headgate::http
