#include <gtest/gtest.h>

#include "ui/palette/fuzzy_pattern.h"

namespace headgate::ui {
namespace {

int scoreOf(const char* words, const char* text) {
  return FuzzyPattern(QString::fromUtf8(words)).score(QString::fromUtf8(text)).value_or(-1);
}

bool fits(const char* words, const char* text) {
  return FuzzyPattern(QString::fromUtf8(words)).score(QString::fromUtf8(text)).has_value();
}

// The text with the letters that were found in brackets.
std::string found(const char* words, const char* text) {
  const QString whole = QString::fromUtf8(text);
  const auto match = FuzzyPattern(QString::fromUtf8(words)).match(whole);
  if (!match) return "no match";
  QString marked;
  for (int at = 0; at < whole.size(); ++at) {
    const bool is = std::find(match->positions.begin(), match->positions.end(), at) != match->positions.end();
    marked += is ? QStringLiteral("[%1]").arg(whole[at]) : QString(whole[at]);
  }
  return marked.replace(QStringLiteral("]["), QString()).toStdString();
}

TEST(FuzzyPattern, LettersInTheirOrderFit) {
  EXPECT_TRUE(fits("rla", "Reset layout"));
  EXPECT_TRUE(fits("RESET", "Reset layout"));
  EXPECT_FALSE(fits("alr", "Reset layout"));
  EXPECT_FALSE(fits("resett", "Reset"));
  EXPECT_TRUE(fits("über", "Über die Routen"));
}

TEST(FuzzyPattern, NothingTypedFitsEverything) {
  EXPECT_EQ(scoreOf("", "Reset layout"), 0);
  EXPECT_EQ(scoreOf("   ", ""), 0);
  EXPECT_FALSE(fits("a", ""));
}

TEST(FuzzyPattern, WordsFitInAnyOrder) {
  EXPECT_TRUE(fits("layout reset", "Reset layout"));
  EXPECT_FALSE(fits("layout resets", "Reset layout"));
}

TEST(FuzzyPattern, ThePlaceThatScoresBestIsTheOneThatIsMarked) {
  EXPECT_EQ(found("res", "Research agent"), "[Res]earch agent");
  EXPECT_EQ(found("rl", "Real Reset layout"), "Real [R]eset [l]ayout");
  EXPECT_EQ(found("agent", "a gentle agent"), "a gentle [agent]");
  EXPECT_EQ(found("hg", "theHumpGoes"), "the[H]ump[G]oes");
  EXPECT_EQ(found("80", "127.0.0.1:8080"), "127.0.0.1:[80]80");
  EXPECT_EQ(found("layout reset", "Reset layout"), "[Reset] [layout]");
}

TEST(FuzzyPattern, StartsOfWordsCountMoreThanLettersWithin) {
  EXPECT_GT(scoreOf("co", "Code agent"), scoreOf("co", "Recover"));
  EXPECT_GT(scoreOf("rl", "Reset layout"), scoreOf("rl", "Really"));
  EXPECT_GT(scoreOf("mb", "myBad"), scoreOf("mb", "mumble"));
}

TEST(FuzzyPattern, LettersBesideEachOtherCountMoreThanScatteredOnes) {
  EXPECT_GT(scoreOf("sear", "research"), scoreOf("sear", "sxexaxr"));
  EXPECT_GT(scoreOf("ab", "xxab"), scoreOf("ab", "xxaxb"));
  EXPECT_GT(scoreOf("ab", "xxaxb"), scoreOf("ab", "xxaxxxxb"));
}

TEST(FuzzyPattern, IsBoundedWhateverTheLength) {
  const QString text = QString(100'000, QLatin1Char('a'));
  const FuzzyPattern pattern(QString(100'000, QLatin1Char('a')));
  EXPECT_TRUE(pattern.score(text).has_value());
  EXPECT_LE(pattern.match(text)->positions.size(), 32U);
}

}  // namespace
}  // namespace headgate::ui
