#include <gtest/gtest.h>
#include <random>
#include <vector>

#include "core/route/pattern.h"

namespace headgate::route {
namespace {

bool valueMatches(std::string_view pattern, std::string_view value,
                  LetterCase letterCase = LetterCase::Sensitive) {
  const auto compiled = ValuePattern::compile(pattern, letterCase);
  EXPECT_TRUE(compiled.ok()) << pattern;
  return compiled.ok() && compiled->matches(value);
}

bool pathMatches(std::string_view pattern, std::string_view path) {
  const auto compiled = PathPattern::compile(pattern);
  EXPECT_TRUE(compiled.ok()) << pattern;
  return compiled.ok() && compiled->matches(path);
}

std::string pathComplaint(std::string_view pattern) {
  const auto compiled = PathPattern::compile(pattern);
  return compiled.ok() ? std::string() : compiled.error().detail;
}

TEST(ValuePattern, ExactIsExact) {
  EXPECT_TRUE(valueMatches("blue", "blue"));
  EXPECT_FALSE(valueMatches("blue", "Blue"));
  EXPECT_FALSE(valueMatches("blue", "blues"));
  EXPECT_TRUE(valueMatches("", ""));
  EXPECT_FALSE(valueMatches("", "x"));
}

TEST(ValuePattern, CaseCountsOnlyWhereItShould) {
  EXPECT_TRUE(valueMatches("LocalHost", "localhost", LetterCase::Insensitive));
  EXPECT_TRUE(valueMatches("*.Example.org", "a.EXAMPLE.org", LetterCase::Insensitive));
  EXPECT_TRUE(valueMatches("~a+", "AaA", LetterCase::Insensitive));
  EXPECT_FALSE(valueMatches("~a+", "AaA"));
}

TEST(ValuePattern, StarAloneAsksForPresence) {
  EXPECT_TRUE(valueMatches("*", ""));
  EXPECT_TRUE(valueMatches("*", "anything"));
  EXPECT_FALSE(ValuePattern::compile("*")->matchesAbsent());
}

TEST(ValuePattern, StarsInsideMatchAnyRun) {
  EXPECT_TRUE(valueMatches("*.example.org", "a.b.example.org"));
  EXPECT_FALSE(valueMatches("*.example.org", "example.org"));
  EXPECT_TRUE(valueMatches("a*b*c", "a-b-b-c"));
  EXPECT_FALSE(valueMatches("a*b*c", "a-c-b"));
  EXPECT_TRUE(valueMatches("a**b", "ab"));
}

TEST(ValuePattern, RegularExpressionsMatchTheWholeValue) {
  EXPECT_TRUE(valueMatches("~v[0-9]+", "v12"));
  EXPECT_FALSE(valueMatches("~v[0-9]+", "v12x"));
  EXPECT_FALSE(valueMatches("~v[0-9]+", "xv12"));
}

TEST(ValuePattern, ExclamationMarkNegates) {
  EXPECT_FALSE(valueMatches("!blue", "blue"));
  EXPECT_TRUE(valueMatches("!blue", "red"));
  EXPECT_TRUE(valueMatches("!~b.*", "red"));
  EXPECT_TRUE(ValuePattern::compile("!blue")->matchesAbsent());
  EXPECT_FALSE(valueMatches("!*", "x"));
  EXPECT_TRUE(ValuePattern::compile("!*")->matchesAbsent());
}

TEST(ValuePattern, RefusesWhatMeansNothing) {
  EXPECT_EQ(ValuePattern::compile("!").error().detail, "nothing follows the \"!\"");
  EXPECT_EQ(ValuePattern::compile("~").error().detail, "no regular expression follows the \"~\"");
  EXPECT_EQ(ValuePattern::compile("~(a").error().detail, "not a regular expression: missing ): (a");
}

TEST(PathPattern, WithoutStarIsExact) {
  EXPECT_TRUE(pathMatches("/api", "/api"));
  EXPECT_FALSE(pathMatches("/api", "/api/"));
  EXPECT_FALSE(pathMatches("/api", "/apis"));
}

TEST(PathPattern, PrefixEndsAtASegment) {
  EXPECT_TRUE(pathMatches("/api/code/*", "/api/code"));
  EXPECT_TRUE(pathMatches("/api/code/*", "/api/code/"));
  EXPECT_TRUE(pathMatches("/api/code/*", "/api/code/x/y"));
  EXPECT_FALSE(pathMatches("/api/code/*", "/api/codex"));
  EXPECT_FALSE(pathMatches("/api/code/*", "/api"));
  EXPECT_TRUE(pathMatches("/*", "/"));
  EXPECT_TRUE(pathMatches("/*", "/anything/at/all"));
}

TEST(PathPattern, StarInsideStaysInItsSegment) {
  EXPECT_TRUE(pathMatches("/v*/chat", "/v1/chat"));
  EXPECT_FALSE(pathMatches("/v*/chat", "/v1/x/chat"));
  EXPECT_TRUE(pathMatches("/v*/chat/*", "/v1/chat"));
  EXPECT_TRUE(pathMatches("/v*/chat/*", "/v1/chat/completions/x"));
  EXPECT_FALSE(pathMatches("/v*/chat/*", "/v1/chatter"));
  EXPECT_FALSE(pathMatches("/v*/chat/*", "/v1"));
  EXPECT_TRUE(pathMatches("/api*", "/apis"));
  EXPECT_FALSE(pathMatches("/api*", "/api/x"));
}

TEST(PathPattern, RefusesWhatNoNormalisedPathCanBe) {
  EXPECT_EQ(pathComplaint("api"), "a path begins with \"/\"");
  EXPECT_EQ(pathComplaint("/a?b=c"), "a path has no \"?\" and no \"#\"; use \"query\" for parameters");
  EXPECT_EQ(pathComplaint("/a/../b"), "paths are compared in their normalised form, which is \"/b\"");
  EXPECT_EQ(pathComplaint("/%7Euser"), "paths are compared in their normalised form, which is \"/~user\"");
  EXPECT_NE(pathComplaint("/a%2Fb"), "");
  EXPECT_NE(pathComplaint("/a b"), "");
}

// --- the same by definition, slowly

bool slowGlob(std::string_view glob, std::string_view text) {
  if (glob.empty()) return text.empty();
  if (glob[0] == '*')
    return slowGlob(glob.substr(1), text) || (!text.empty() && slowGlob(glob, text.substr(1)));
  return !text.empty() && glob[0] == text[0] && slowGlob(glob.substr(1), text.substr(1));
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    segments.push_back(path.substr(0, path.find('/')));
    path.remove_prefix(segments.back().size());
  }
  return segments;
}

bool slowPath(std::string_view pattern, std::string_view path) {
  const bool prefix = pattern.ends_with("/*");
  if (prefix) pattern.remove_suffix(2);
  const auto wanted = segmentsOf(pattern);
  const auto given = segmentsOf(path);
  if (prefix ? given.size() < wanted.size() : given.size() != wanted.size()) return false;
  for (size_t i = 0; i < wanted.size(); ++i)
    if (!slowGlob(wanted[i], given[i])) return false;
  return true;
}

std::string randomText(std::mt19937& random, std::string_view alphabet, size_t longest) {
  std::string text(random() % (longest + 1), '\0');
  for (char& c : text) c = alphabet[random() % alphabet.size()];
  return text;
}

TEST(PathPattern, AgreesWithItsDefinitionOnRandomInput) {
  std::mt19937 random(1);
  size_t matches = 0;
  for (int i = 0; i < 200'000; ++i) {
    const std::string pattern = "/" + randomText(random, "ab*/", 7);
    const std::string path = "/" + randomText(random, "ab/", 7);
    const auto compiled = PathPattern::compile(pattern);
    ASSERT_TRUE(compiled.ok()) << pattern;
    ASSERT_EQ(compiled->matches(path), slowPath(pattern, path)) << pattern << " against " << path;
    matches += compiled->matches(path) ? 1 : 0;
  }
  EXPECT_GT(matches, 1000u);
}

TEST(ValuePattern, AgreesWithItsDefinitionOnRandomInput) {
  std::mt19937 random(2);
  size_t matches = 0;
  for (int i = 0; i < 200'000; ++i) {
    const std::string pattern = randomText(random, "ab*", 7);
    const std::string value = randomText(random, "ab", 9);
    ASSERT_EQ(valueMatches(pattern, value), slowGlob(pattern, value)) << pattern << " against " << value;
    matches += slowGlob(pattern, value) ? 1 : 0;
  }
  EXPECT_GT(matches, 1000u);
}

}  // namespace
}  // namespace headgate::route
