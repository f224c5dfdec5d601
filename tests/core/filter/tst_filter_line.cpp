// How a line is parted into terms, and where they stand.
#include <gtest/gtest.h>

#include "core/filter/filter_line.h"

namespace headgate::filter {
namespace {

std::string part(std::string_view line, Place place) {
  return std::string(line.substr(place.at, place.size));
}

TEST(FilterLineTest, TermsHaveTheirPlaces) {
  const std::string line = "  -route:code,\"two words\"  status>=500 chat ";
  const auto terms = readLine(line);
  ASSERT_EQ(terms.size(), 3U);
  EXPECT_TRUE(terms[0].isNegated);
  EXPECT_EQ(terms[0].key, "route");
  EXPECT_EQ(terms[0].op, Operator::Has);
  EXPECT_EQ(part(line, terms[0].place), "-route:code,\"two words\"");
  EXPECT_EQ(part(line, terms[0].keyPlace), "route");
  ASSERT_EQ(terms[0].values.size(), 2U);
  EXPECT_EQ(terms[0].values[1].text, "two words");
  EXPECT_TRUE(terms[0].values[1].isQuoted);
  EXPECT_EQ(part(line, terms[0].values[1].place), "\"two words\"");
  EXPECT_EQ(terms[1].op, Operator::AtLeast);
  EXPECT_EQ(part(line, terms[1].opPlace), ">=");
  EXPECT_EQ(terms[2].key, "");
  EXPECT_EQ(terms[2].values.front().text, "chat");
}

TEST(FilterLineTest, EveryOperator) {
  const std::pair<const char*, Operator> cases[] = {
      {"k:v", Operator::Has},       {"k=v", Operator::Equals},  {"k~v", Operator::Matches},
      {"k>v", Operator::Over},      {"k<v", Operator::Under},   {"k>=v", Operator::AtLeast},
      {"k<=v", Operator::AtMost},   {"k:>v", Operator::Over},   {"k:<v", Operator::Under},
      {"k:>=v", Operator::AtLeast}, {"k:<=v", Operator::AtMost}};
  for (const auto& [line, op] : cases) {
    ASSERT_EQ(readLine(line).size(), 1U) << line;
    EXPECT_EQ(readLine(line).front().op, op) << line;
    EXPECT_EQ(readLine(line).front().values.front().text, "v") << line;
  }
}

TEST(FilterLineTest, WhatIsPastedIsAWord) {
  for (const char* line : {"http://localhost:8080/v1", "/a,b", "8080:x", "-", "127.0.0.1:9000", "a-b"}) {
    ASSERT_EQ(readLine(line).size(), 1U) << line;
    EXPECT_EQ(readLine(line).front().key, "") << line;
    EXPECT_EQ(readLine(line).front().values.front().text, line);
  }
  EXPECT_EQ(readLine("\"status:500\"").front().key, "") << "quoted, it is a word";
  EXPECT_EQ(readLine("\"status:500\"").front().values.front().text, "status:500");
}

TEST(FilterLineTest, OpenQuotesReachToTheEnd) {
  const auto terms = readLine("body:\"two words");
  ASSERT_EQ(terms.size(), 1U);
  EXPECT_TRUE(terms.front().isOpen);
  EXPECT_EQ(terms.front().values.front().text, "two words");
}

// Whatever is typed: each byte that is no space belongs to exactly one term, in order.
TEST(FilterLineTest, AnyLineIsReadToItsEnd) {
  uint32_t seed = 7;
  const std::string_view letters = "ab:=~<>-,\"\\ \t\xc3\xa9*1";
  for (int round = 0; round < 20'000; ++round) {
    std::string line;
    for (size_t i = 0; i < 1 + size_t(round % 24); ++i) {
      seed = seed * 1664525 + 1013904223;
      line += letters[(seed >> 16) % letters.size()];
    }
    size_t end = 0;
    for (const WrittenTerm& term : readLine(line)) {
      ASSERT_GE(term.place.at, end) << line;
      ASSERT_GT(term.place.size, 0U) << line;
      ASSERT_EQ(line.substr(end, term.place.at - end).find_first_not_of(" \t"), std::string::npos) << line;
      ASSERT_FALSE(term.values.empty()) << line;
      end = term.place.at + term.place.size;
    }
    ASSERT_EQ(line.substr(end).find_first_not_of(" \t"), std::string::npos) << line;
  }
}

TEST(FilterLineTest, QuotedTextsAreReadAsTheyWere) {
  for (const std::string text :
       {"plain", "", "two words", "a,b", "say \"hello\"", "back\\slash", "a\\\"b", "-x"}) {
    const auto terms = readLine("route:" + asValue(text));
    ASSERT_EQ(terms.size(), 1U) << text;
    ASSERT_EQ(terms.front().values.size(), 1U) << text;
    EXPECT_EQ(terms.front().values.front().text, text);
  }
}

}  // namespace
}  // namespace headgate::filter
