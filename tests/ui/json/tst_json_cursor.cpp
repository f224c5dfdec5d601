#include <algorithm>
#include <gtest/gtest.h>

#include "ui/json/json_completion.h"
#include "ui/json/json_cursor.h"
#include "ui/json/json_problems.h"

namespace headgate::ui {
namespace {

using Expects = JsonCursor::Expects;

// The place is where the bar stands.
JsonCursor at(std::string text) {
  const size_t bar = text.find('|');
  text.erase(bar, 1);
  return jsonCursor(text, bar);
}

struct Case {
  const char* text;
  Expects expects;
  const char* pointer;
  const char* begun;
};

TEST(JsonCursor, KnowsWhereItIs) {
  const Case cases[] = {
      {"|", Expects::Value, "", ""},
      {"{|", Expects::Key, "", ""},
      {"{\"na|", Expects::Key, "", "na"},
      {"{\"name\"|", Expects::Key, "", ""},
      {"{\"name\": |", Expects::Value, "/name", ""},
      {"{\"name\": \"A|", Expects::Value, "/name", "A"},
      {"{\"name\": \"A\"|", Expects::Nothing, "/name", ""},
      {"{\"name\": \"A\", |", Expects::Key, "", ""},
      {R"({"routes": [{"id": "a"}, {"timeouts": {"idle": "|)", Expects::Value, "/routes/1/timeouts/idle", ""},
      {R"({"routes": [{"id": "a", "tags": ["x", "y", |)", Expects::Value, "/routes/0/tags/2", ""},
      {R"({"routes": [{"enabled": tr|)", Expects::Value, "/routes/0/enabled", "tr"},
      {R"({"a/b": {"c~d": |)", Expects::Value, "/a~1b/c~0d", ""},
      {R"({"a": "x\"y|)", Expects::Value, "/a", "x\"y"},
      {R"({"a": [1, 2], "b": {|)", Expects::Key, "/b", ""},
      {"{\"broken\n\"pools\": [|", Expects::Value, "", ""},  // a quote that was not closed ends with its line
      {"]]]}}|", Expects::Value, "", ""},
  };
  for (const Case& each : cases) {
    const JsonCursor cursor = at(each.text);
    EXPECT_EQ(cursor.expects, each.expects) << each.text;
    if (std::string_view(each.text).find("broken") == std::string_view::npos) {
      EXPECT_EQ(cursor.pointer, each.pointer) << each.text;
    }
    EXPECT_EQ(cursor.begun, each.begun) << each.text;
  }
}

TEST(JsonCursor, TakesAnyText) {
  const std::string text = R"({"a": [1, {"b\"": "c", "d": tru}], "e": "f)";
  for (size_t length = 0; length <= text.size(); ++length) jsonCursor(text, length);
  std::string hostile = "{[\"\\:,]}\x80\xff";
  do {
    jsonCursor(hostile, hostile.size());
  } while (std::next_permutation(hostile.begin(), hostile.begin() + 6));
}

std::vector<std::string> labels(const char* text, const char* profile = "{}") {
  std::vector<std::string> all;
  for (const JsonSuggestion& each : jsonSuggestions(at(text), config::Json::parse(profile)))
    all.push_back(each.label);
  return all;
}

bool has(const std::vector<std::string>& all, const char* label) {
  return std::ranges::find(all, label) != all.end();
}

TEST(JsonCompletion, OffersTheFieldsThatAreNotThere) {
  const auto all = labels(R"({"routes": [{"id": "a", |)");
  EXPECT_TRUE(has(all, "timeouts"));
  EXPECT_TRUE(has(all, "pool"));
  EXPECT_FALSE(has(all, "id"));
  EXPECT_EQ(labels(R"({"routes": [{"time|)"), std::vector<std::string>{"timeouts"});
  EXPECT_TRUE(has(labels("{|"), "headgate"));
}

TEST(JsonCompletion, OffersWordsAndNames) {
  EXPECT_TRUE(has(labels(R"({"pools": [{"balance": "|)"), "least_requests"));
  EXPECT_EQ(labels(R"({"routes": [{"enabled": |)"), (std::vector<std::string>{"true", "false"}));
  const char* profile = R"({"pools": [{"id": "code"}, {"id": "chat"}, 7]})";
  EXPECT_EQ(labels(R"({"routes": [{"pool": "|)", profile), (std::vector<std::string>{"code", "chat"}));
  EXPECT_EQ(labels(R"({"routes": [{"pool": "ch|)", profile), (std::vector<std::string>{"chat"}));
  EXPECT_TRUE(labels(R"({"nonsense": |)").empty());
}

TEST(JsonCompletion, WritesWhatBeginsTheValue) {
  const auto suggestions = jsonSuggestions(at(R"({"routes": [{"time|)"), config::Json::object());
  ASSERT_EQ(suggestions.size(), 1U);
  EXPECT_EQ(suggestions[0].insert, "\"timeouts\": {}");
  EXPECT_EQ(suggestions[0].back, 1);
}

TEST(JsonProblems, StandAtTheirLetters) {
  const std::string text = "{\"headgate\": 1, \"name\": \"\xC3\xA4\xF0\x9F\x98\x80\", \"odd\": 1}";
  const auto problems = textProblems(text);
  ASSERT_FALSE(problems.empty());
  // "odd" begins after 31 letters of the window: the face is two of them.
  const auto odd =
      std::ranges::find_if(problems, [](const auto& each) { return each.problem.pointer == "/odd"; });
  ASSERT_NE(odd, problems.end());
  EXPECT_EQ(odd->begin, 31);
  EXPECT_EQ(odd->end, 36);
}

TEST(JsonProblems, OfATextThatIsNoJsonIsOne) {
  for (const char* text : {"", "{", "{\"headgate\": 1,", "{\"headgate\": 1\n", "nonsense"}) {
    const auto problems = textProblems(text);
    ASSERT_EQ(problems.size(), 1U) << text;
    EXPECT_LT(problems[0].begin, problems[0].end) << text;
  }
}

}  // namespace
}  // namespace headgate::ui
