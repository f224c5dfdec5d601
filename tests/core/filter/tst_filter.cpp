// What a filter line matches, and what is wrong with one.
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "core/filter/filter.h"

namespace headgate::filter {
namespace {

struct Exchange final : Facts, DeepFacts {
  std::map<TextKey, std::string> texts;
  std::map<NumberKey, int64_t> numbers;
  std::set<State> states;
  std::multimap<std::string, std::string> headers;
  std::vector<std::string> bodyTexts;

  std::string_view text(TextKey key) const override {
    const auto found = texts.find(key);
    return found == texts.end() ? std::string_view() : found->second;
  }
  int64_t number(NumberKey key) const override {
    const auto found = numbers.find(key);
    return found == numbers.end() ? kUnknown : found->second;
  }
  bool is(State state) const override { return states.contains(state); }
  std::vector<std::string_view> header(std::string_view name) const override {
    std::vector<std::string_view> found;
    for (const auto& [field, value] : headers)
      if (field == name) found.emplace_back(value);
    return found;
  }
  std::vector<std::string_view> bodies() const override { return {bodyTexts.begin(), bodyTexts.end()}; }
};

Exchange chat() {
  Exchange exchange;
  exchange.texts = {{TextKey::Host, "localhost:8080"},
                    {TextKey::Path, "/v1/chat/completions"},
                    {TextKey::Method, "POST"},
                    {TextKey::Route, "Code agent"},
                    {TextKey::Pool, "ollama"},
                    {TextKey::Target, "ollama-1"},
                    {TextKey::Kind, "sse"},
                    {TextKey::Agent, ""},
                    {TextKey::Error, "upstream_timeout"}};
  exchange.numbers = {{NumberKey::Status, 504},        {NumberKey::FirstByte, 2'100'000'000},
                      {NumberKey::Gap, 5'000'000'000}, {NumberKey::Size, 1'500'000},
                      {NumberKey::Attempts, 2},        {NumberKey::Number, 42}};
  exchange.states = {State::Failed, State::Stalled};
  exchange.headers = {{"x-team", "blue, green"}};
  exchange.bodyTexts = {R"({"messages": ["say \"hello\""]})", "data: hello"};
  return exchange;
}

bool matches(const std::string& line, const Exchange& exchange = chat()) {
  const Filter filter(line);
  for (const Problem& problem : filter.problems())
    ADD_FAILURE() << line << ": " << int(problem.kind) << " at " << problem.place.at << " " << problem.word;
  return filter.matches(exchange) && filter.matchesDeep(exchange);
}

TEST(FilterTest, WhatMatches) {
  for (const char* line : {
           "",
           "  ",
           "chat",
           "CHAT",
           "v1 post",
           "localhost:8080/v1",
           "\"chat/comp\"",
           "-gemini",
           "c*t/comp",
           "route:code",
           "route:\"code agent\"",
           "route=\"Code agent\"",
           "route:research,code",
           "ROUTE:CODE",
           "path:/v1/*/completions",
           "path~^/v1/(chat|messages)",
           "path~\"^/v1/[a-z]{4,9}/\"",
           "-path~^/v2",

           "upstream:ollama",
           "target=ollama-1",
           "kind:sse",
           "error:timeout",
           "status:504",
           "status:5xx",
           "status:50x",
           "status:500-599",
           "status>=500",
           "status<600",
           "status>4xx",
           "-status:4xx",
           "status:404,5xx",
           "status=504",
           "ttft>2s",
           "ttft>2",
           "ttft:>2s",
           "ttft>=2100ms",
           "ttft<=2.1s",
           "-ttft>3s",
           "gap>=5s",
           "gap=5s",
           "size>1MB",
           "size>1MiB",
           "size<2mb",
           "attempts>1",
           "number=42",
           "number:42",
           "is:failed",
           "is:running,stalled",
           "-is:running",
           "is:STALLED",
           "header:x-team",
           "header:x-team=blue",
           "header:x-team=\"blue, green\"",
           "header:x-team=green",
           "-header:x-other",
           "-header:x-team=red",
           "body:hello",
           "body:\"say \\\\\\\"hello\"",
           "body:*messages*",
           "route:code status:5xx -is:running ttft>2s body:hello",
       })
    EXPECT_TRUE(matches(line)) << line;
}

TEST(FilterTest, WhatDoesNot) {
  for (const char* line : {
           "gemini",
           "-chat",
           "hello",
           "\"chat comp\"",
           "route:research",
           "route=code",
           "-route:code",
           "path~^v1",
           "host=localhost",
           "status:4xx",
           "status<500",
           "status>504",
           "status>5xx",
           "-status:5xx",
           "ttft>3s",
           "ttft<2s",
           "ttft>2100ms",
           "size>2MB",
           "size<1MiB",
           "attempts>2",
           "is:running",
           "is:running,secure",
           "-is:failed",
           "header:x-other",
           "header:x-team=red",
           "-header:x-team",
           "body:goodbye",
           "-body:hello",
           "route:code status:4xx",
           "agent:x",
       })
    EXPECT_FALSE(matches(line)) << line;
}

// Neither over nor under, and so neither is its contrary: it is not over.
TEST(FilterTest, WhatAnExchangeHasNotReachedIsNeitherOverNorUnder) {
  EXPECT_FALSE(matches("total>0"));
  EXPECT_FALSE(matches("total<100s"));
  EXPECT_TRUE(matches("-total>0"));
}

TEST(FilterTest, AnEmptyTextIsAskedForInQuotes) {
  EXPECT_TRUE(matches("agent=\"\""));
  EXPECT_FALSE(matches("route=\"\""));
}

struct BadLine {
  const char* line;
  ProblemKind kind;
  const char* part;  // of the line
  const char* word;
};

TEST(FilterTest, WhatIsWrongIsSaidWithItsPlace) {
  const BadLine lines[] = {
      {"statsu:500", ProblemKind::UnknownKey, "statsu", "statsu"},
      {"chat is:runing", ProblemKind::UnknownState, "runing", "runing"},
      {"route:", ProblemKind::NoValue, "route:", "route"},
      {"method:GET,", ProblemKind::NoValue, "method:GET,", "method"},
      {"attempts>many", ProblemKind::NotANumber, "many", "many"},
      {"ttft>2x", ProblemKind::NotATime, "2x", "2x"},
      {"ttft>-1s", ProblemKind::NotATime, "-1s", "-1s"},
      {"ttft>1e30h", ProblemKind::NotATime, "1e30h", "1e30h"},
      {"ttft>99999999999h", ProblemKind::NotATime, "99999999999h", "99999999999h"},
      {"size>1XB", ProblemKind::NotASize, "1XB", "1XB"},
      {"status:5x", ProblemKind::NotAStatus, "5x", "5x"},
      {"status:x5x", ProblemKind::NotAStatus, "x5x", "x5x"},
      {"status:599-500", ProblemKind::NotAStatus, "599-500", "599-500"},
      {"route>5", ProblemKind::NotForThisKey, ">", ">"},
      {"ttft~2s", ProblemKind::NotForThisKey, "~", "~"},
      {"is>failed", ProblemKind::NotForThisKey, ">", ">"},
      {"header~x", ProblemKind::NotForThisKey, "~", "~"},
      {"header:=x", ProblemKind::NoHeaderName, "=x", ""},
      {"body:\"tool use", ProblemKind::OpenQuotes, "body:\"tool use", ""},
  };
  for (const BadLine& bad : lines) {
    const std::string line = bad.line;
    const Filter filter(line);
    ASSERT_EQ(filter.problems().size(), 1U) << line;
    const Problem& problem = filter.problems().front();
    EXPECT_EQ(problem.kind, bad.kind) << line;
    EXPECT_EQ(line.substr(problem.place.at, problem.place.size), bad.part) << line;
    EXPECT_EQ(problem.word, bad.word) << line;
  }
  EXPECT_EQ(Filter("path~\"(\"").problems().front().kind, ProblemKind::BadExpression);
  EXPECT_FALSE(Filter("path~\"(\"").problems().front().word.empty());
}

TEST(FilterTest, WhatIsNotUnderstoodIsLeftOut) {
  const Filter filter("nonsense:1 status:504");
  EXPECT_EQ(filter.problems().size(), 1U);
  EXPECT_TRUE(filter.matches(chat()));
  EXPECT_FALSE(Filter("nonsense:1 status:404").matches(chat()));
}

TEST(FilterTest, KnowsWhetherTheRecordHasToBeOpened) {
  EXPECT_FALSE(Filter("chat status:5xx").isDeep());
  EXPECT_TRUE(Filter("chat body:x").isDeep());
  EXPECT_TRUE(Filter("-header:x").isDeep());
  EXPECT_TRUE(Filter("").isEmpty());
  EXPECT_FALSE(Filter("x").isEmpty());
}

TEST(FilterTest, EveryKeyAndStateIsRead) {
  for (const Key& key : keys()) {
    const std::string value = key.sort == KeySort::Is ? "failed" : key.unit == Unit::Status ? "200" : "1";
    const Filter filter(std::string(key.word) + ":" + value);
    EXPECT_TRUE(filter.problems().empty()) << key.word;
    EXPECT_EQ(filter.isDeep(), key.isDeep) << key.word;
  }
  for (const StateWord& word : stateWords()) {
    Exchange exchange;
    const Filter filter("is:" + std::string(word.word));
    EXPECT_FALSE(filter.matches(exchange)) << word.word;
    exchange.states = {word.state};
    EXPECT_TRUE(filter.matches(exchange)) << word.word;
  }
}

// A pattern of many stars is no way to stop the window.
TEST(FilterTest, StarsCostNoMoreThanTextTimesPattern) {
  Exchange exchange;
  exchange.texts[TextKey::Path] = std::string(100'000, 'a');
  EXPECT_FALSE(matches("path:" + std::string("a*a*a*a*a*a*a*a*a*a*") + "b", exchange));
}

}  // namespace
}  // namespace headgate::filter
