#include <chrono>
#include <gtest/gtest.h>
#include <ostream>

#include "core/host/config_text.h"

namespace headgate::host {
namespace {

struct Case {
  const char* name;
  ConfigSyntax syntax;
  MemberPath path;
  const char* before;
  const char* after;  // with the member set to "x"
};

void PrintTo(const Case& edit, std::ostream* out) {
  *out << edit.name;
}

constexpr auto kJson = ConfigSyntax::Json;
constexpr auto kToml = ConfigSyntax::Toml;
constexpr auto kEnv = ConfigSyntax::Env;

const std::vector<Case> kCases{
    {"Nothing", kJson, {"env", "URL"}, "", "{\n  \"env\": {\n    \"URL\": \"x\"\n  }\n}\n"},
    {"EmptyObject", kJson, {"env", "URL"}, "{}", "{\n  \"env\": {\n    \"URL\": \"x\"\n  }\n}"},
    {"Replaced",
     kJson,
     {"env", "URL"},
     R"({"env": {"URL": "old", "B": 1}})",
     R"({"env": {"URL": "x", "B": 1}})"},
    {"NoString", kJson, {"URL"}, R"({"URL": [1, {"a": 2}], "B": 1})", R"({"URL": "x", "B": 1})"},
    {"OneLine", kJson, {"env", "URL"}, R"({"a": 1})", R"({"a": 1, "env": {"URL": "x"}})"},
    {"Indented",
     kJson,
     {"env", "URL"},
     "{\n    \"a\": 1,\n    \"env\": {\n        \"B\": 2\n    }\n}\n",
     "{\n    \"a\": 1,\n    \"env\": {\n        \"B\": 2,\n        \"URL\": \"x\"\n    }\n}\n"},
    {"Tabs",
     kJson,
     {"e", "URL"},
     "{\n\t\"a\": 1\n}\n",
     "{\n\t\"a\": 1,\n\t\"e\": {\n\t\t\"URL\": \"x\"\n\t}\n}\n"},
    {"CarriageReturns",
     kJson,
     {"URL"},
     "{\r\n  \"a\": 1\r\n}\r\n",
     "{\r\n  \"a\": 1,\r\n  \"URL\": \"x\"\r\n}\r\n"},
    {"Comments",
     kJson,
     {"URL"},
     "// top\n{\n  /* one */ \"a\": 1 // of a, with \"quotes\"\n  // the end\n}\n",
     "// top\n{\n  /* one */ \"a\": 1, // of a, with \"quotes\"\n  // the end\n  \"URL\": \"x\"\n}\n"},
    {"CommentOfOneLine", kJson, {"URL"}, "{\"a\": 1 // one\n}", "{\"a\": 1, // one\n  \"URL\": \"x\"\n}"},
    {"TrailingComma",
     kJson,
     {"URL"},
     "{\n  \"a\": 1, // last\n}\n",
     "{\n  \"a\": 1, // last\n  \"URL\": \"x\"\n}\n"},
    {"CommentInEmpty",
     kJson,
     {"URL"},
     "{\n  // nothing yet\n}\n",
     "{\n  // nothing yet\n  \"URL\": \"x\"\n}\n"},
    {"OnlyComments", kJson, {"URL"}, "// nothing", "// nothing\n{\n  \"URL\": \"x\"\n}\n"},
    {"LastOfEqualNames", kJson, {"U"}, R"({"U": 1, "U": 2})", R"({"U": 1, "U": "x"})"},
    {"EscapedName", kJson, {"URL"}, R"({"\u0055RL": 1})", R"({"\u0055RL": "x"})"},
    {"ByteOrderMark", kJson, {"U"}, "\xEF\xBB\xBF{}", "\xEF\xBB\xBF{\n  \"U\": \"x\"\n}"},

    {"Nothing", kToml, {"url"}, "", "url = \"x\"\n"},
    {"Replaced", kToml, {"url"}, "url = 'old' # mine\n", "url = \"x\" # mine\n"},
    {"BehindOthers",
     kToml,
     {"url"},
     "a = 1 # one\n\n[t]\nb = 2\n",
     "a = 1 # one\nurl = \"x\"\n\n[t]\nb = 2\n"},
    {"NoNewline", kToml, {"url"}, "a = 1", "a = 1\nurl = \"x\"\n"},
    {"BeforeTables", kToml, {"url"}, "# of t\n[t]\nurl = 2\n", "url = \"x\"\n\n# of t\n[t]\nurl = 2\n"},
    {"InTable",
     kToml,
     {"p", "my.own", "url"},
     "[p.\"my.own\"]\nname = \"m\"\n\n[other]\nurl = 1\n",
     "[p.\"my.own\"]\nname = \"m\"\nurl = \"x\"\n\n[other]\nurl = 1\n"},
    {"DottedName", kToml, {"p", "q", "url"}, "[p]\nq.url = \"old\"\n", "[p]\nq.url = \"x\"\n"},
    {"LongValues",
     kToml,
     {"url"},
     "a = \"\"\"\nurl = \"no\"\n[t]\n\"\"\"\nb = [ # list\n  \"]\", {c = '}'},\n]\nurl = \"old\"\n",
     "a = \"\"\"\nurl = \"no\"\n[t]\n\"\"\"\nb = [ # list\n  \"]\", {c = '}'},\n]\nurl = \"x\"\n"},
    {"ArraysOfTables", kToml, {"url"}, "a = 1\n[[t]]\nurl = 1\n", "a = 1\nurl = \"x\"\n[[t]]\nurl = 1\n"},
    {"CarriageReturns", kToml, {"url"}, "a = 1\r\n[t]\r\n", "a = 1\r\nurl = \"x\"\r\n[t]\r\n"},

    {"Nothing", kEnv, {"URL"}, "", "URL=x\n"},
    {"Replaced",
     kEnv,
     {"URL"},
     "A=1\nexport URL = \"old\" # mine\nB=2\n",
     "A=1\nexport URL = x # mine\nB=2\n"},
    {"Appended", kEnv, {"URL"}, "# URL=no\nA=1", "# URL=no\nA=1\nURL=x\n"},
    {"LongValues", kEnv, {"URL"}, "A=\"one\nURL=no\n\"\nURL=old\n", "A=\"one\nURL=no\n\"\nURL=x\n"},
};

class ConfigTextTest : public testing::TestWithParam<Case> {};

TEST_P(ConfigTextTest, SetsOneMemberAndTakesItOut) {
  const Case& edit = GetParam();
  const std::string raw = rawString(edit.syntax, "x");
  const auto before = rawMember(edit.syntax, edit.before, edit.path);
  ASSERT_TRUE(before.ok()) << before.error();
  const auto kept = membersThere(edit.syntax, edit.before, edit.path);
  ASSERT_TRUE(kept.ok()) << kept.error();
  const auto after = withMember(edit.syntax, edit.before, edit.path, raw);
  ASSERT_TRUE(after.ok()) << after.error();
  EXPECT_EQ(after->text, edit.after);
  EXPECT_EQ(rawMember(edit.syntax, after->text, edit.path).value(), raw);
  EXPECT_EQ(stringOf(edit.syntax, raw), "x");
  // And back, as the member and what was made for it.
  if (before.value()) {
    const auto back = withMember(edit.syntax, after->text, edit.path, *before.value());
    EXPECT_EQ(back->text, edit.before);
  } else {
    const auto back = withoutMember(edit.syntax, after->text, edit.path, kept.value());
    ASSERT_TRUE(back.ok()) << back.error();
    EXPECT_EQ(rawMember(edit.syntax, back->text, edit.path).value(), std::nullopt);
    EXPECT_EQ(membersThere(edit.syntax, back->text, edit.path).value(), kept.value());
  }
}

std::string caseName(const testing::TestParamInfo<Case>& edit) {
  constexpr const char* kSyntaxes[] = {"Json", "Toml", "Env"};
  return kSyntaxes[static_cast<size_t>(edit.param.syntax)] + std::string(edit.param.name);
}
INSTANTIATE_TEST_SUITE_P(All, ConfigTextTest, testing::ValuesIn(kCases), caseName);

// Whatever somebody has typed: it is refused, or the member is there afterwards and goes again.
TEST_P(ConfigTextTest, WhateverStandsThereIsKeptOrRefused) {
  const Case& edit = GetParam();
  const std::string raw = rawString(edit.syntax, "x");
  const std::string whole = edit.after;
  std::vector<std::string> texts;
  for (size_t i = 0; i <= whole.size(); ++i) {
    texts.push_back(whole.substr(0, i));
    texts.push_back(whole.substr(i));
    for (const char c : std::string("{}[]\"',:/*#=\n\\"))
      if (i < whole.size()) texts.push_back(std::string(whole).replace(i, 1, 1, c));
  }
  for (const std::string& text : texts) {
    const auto set = withMember(edit.syntax, text, edit.path, raw);
    if (!set.ok()) continue;
    const auto read = rawMember(edit.syntax, set->text, edit.path);
    ASSERT_TRUE(read.ok() && read.value() == raw) << text << "\n---\n" << set->text;
    const auto removed = withoutMember(edit.syntax, set->text, edit.path, 0);
    ASSERT_TRUE(removed.ok()) << text << "\n---\n" << set->text;
    ASSERT_TRUE(rawMember(edit.syntax, removed->text, edit.path).ok()) << set->text << "\n---\n"
                                                                       << removed->text;
  }
}

struct Removal {
  ConfigSyntax syntax;
  MemberPath path;
  size_t kept;
  const char* before;
  const char* after;
};

TEST(ConfigText, WhatIsTakenOutLeavesNothingBehind) {
  const std::vector<Removal> removals{
      {kJson, {"e", "U"}, 0, R"({"a": 1, "e": {"U": 1}})", R"({"a": 1})"},
      {kJson, {"e", "U"}, 1, R"({"a": 1, "e": {"U": 1}})", R"({"a": 1, "e": {}})"},
      {kJson, {"e", "U"}, 0, R"({"a": 1, "e": {"U": 1, "B": 2}})", R"({"a": 1, "e": {"B": 2}})"},
      {kJson, {"e", "U"}, 0, R"({"e": {"U": 1}})", "{}"},
      {kJson, {"U"}, 0, "{\n  \"U\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}"},
      {kJson, {"U"}, 0, "{\n  \"b\": 2, // two\n  \"U\": 1\n}", "{\n  \"b\": 2 // two\n}"},
      {kJson, {"U"}, 0, "{\n  \"b\": 2,\n  \"U\": 1,\n}", "{\n  \"b\": 2,\n}"},
      {kJson, {"U"}, 0, "{\n  // kept\n  \"U\": 1\n}", "{\n  // kept\n  \n}"},
      {kJson, {"U"}, 0, R"({"b": 2})", R"({"b": 2})"},
      {kToml, {"u"}, 0, "a = 1\nu = 2 # gone, too\n[t]\n", "a = 1\n[t]\n"},
      {kToml, {"t", "u"}, 1, "[t]\nu = [\n1]\nb = 1\n", "[t]\nb = 1\n"},
      {kEnv, {"U"}, 0, "A=1\nU=2\nB=3\n", "A=1\nB=3\n"},
  };
  for (const Removal& removal : removals) {
    const auto left = withoutMember(removal.syntax, removal.before, removal.path, removal.kept);
    ASSERT_TRUE(left.ok()) << removal.before << ": " << left.error();
    EXPECT_EQ(left->text, removal.after) << removal.before;
  }
}

TEST(ConfigText, WhatCannotBeReadIsAProblemAtItsLine) {
  struct Broken {
    ConfigSyntax syntax;
    const char* text;
    const char* problem;
  };
  const std::vector<Broken> cases{
      {kJson, "{\n  \"a\": 1\n  \"b\": 2\n}", "line 3: a comma is missing"},
      {kJson, "{\"a\": ", "line 1: a value is missing"},
      {kJson, "{\"a\": 1", "line 1: a name or } is missing"},
      {kJson, "{\"a\": \"b\n\"}", "line 1: a string has no end"},
      {kJson, "{\"a\": \"\\q\"}", "line 1: a string has a bad escape"},
      {kJson, "{\"a\" 1}", "line 1: a colon is missing"},
      {kJson, "{\"a\": [1 2]}", "line 1: a comma is missing"},
      {kJson, "{} {}", "line 1: something follows the end"},
      {kJson, "{ /* ", "line 1: a comment has no end"},
      {kJson, "[1]", "the outermost value is not an object"},
      {kJson, "{\"u\": 7}", "\"u\" is not an object"},
      {kToml, "a = 1\nb\n", "line 2: there is no = behind a name"},
      {kToml, "a = \"1\n", "line 1: a string has no end"},
      {kToml, "a = [1,\n", "line 2: a bracket has no end"},
      {kToml, "[t\n", "line 1: the name of a table has no end"},
      {kToml, "a = 1 2\n] x", "line 2: a name is missing"},
      {kToml, "u = {v = 1}\n", "u is written on one line, which only its user can change"},
      {kToml, "a = 1\n", "there is no table u"},
  };
  for (const Broken& broken : cases) {
    const auto edited = withMember(broken.syntax, broken.text, {"u", "v"}, "\"x\"");
    ASSERT_FALSE(edited.ok()) << broken.text;
    EXPECT_EQ(edited.error(), broken.problem) << broken.text;
  }
}

// Seconds, if each line is searched to the end of the file.
TEST(ConfigText, AnEnvironmentOfManyLinesIsReadOnce) {
  std::string lines;
  for (int i = 0; i < 400'000; ++i) lines += "ab\n";
  const auto before = std::chrono::steady_clock::now();
  const auto added = withMember(ConfigSyntax::Env, lines, {"u"}, "1");
  ASSERT_TRUE(added.ok());
  EXPECT_EQ(added->text, lines + "u=1\n");
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(2));
}

TEST(ConfigText, DeepNestingIsRefused) {
  const std::string deep = std::string(100'000, '[');
  EXPECT_FALSE(withMember(kJson, "{\"a\": " + deep, {"u"}, "1").ok());
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  EXPECT_FALSE(withMember(kJson, objects, {"u"}, "1").ok());
}

}  // namespace
}  // namespace headgate::host
