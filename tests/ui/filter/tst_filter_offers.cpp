#include <gtest/gtest.h>

#include "core/filter/filter.h"
#include "ui/filter/filter_history.h"
#include "ui/filter/filter_offers.h"
#include "ui/filter/filter_words.h"

namespace headgate::ui {
namespace {

std::vector<FilterValue> someValues(filter::TextKey key) {
  if (key == filter::TextKey::Route)
    return {{"code", QStringLiteral("Code agent")}, {"research", QStringLiteral("Research agent")}};
  if (key == filter::TextKey::Path) return {{"/v1/chat completions", {}}};
  return {};
}

FilterOffers at(std::string_view line) {
  return filterOffers(line, line.size(), someValues);
}

std::vector<std::string> inserts(std::string_view line) {
  std::vector<std::string> texts;
  for (const FilterOffer& offer : at(line).offers) texts.push_back(offer.insert);
  return texts;
}

// What is offered can be written: put in its place, nothing is wrong with the line but a missing value.
void expectSound(std::string_view line) {
  const FilterOffers offers = at(line);
  for (const FilterOffer& offer : offers.offers) {
    std::string whole(line);
    whole.replace(offers.replaced.at, offers.replaced.size, offer.insert);
    if (!offer.isWhole) continue;
    EXPECT_TRUE(filter::Filter(whole).problems().empty()) << whole;
  }
}

TEST(FilterOffers, AnEmptyLineOffersEveryKey) {
  EXPECT_EQ(inserts("").size(), filter::keys().size());
  EXPECT_EQ(inserts("status:5xx ").size(), filter::keys().size());
}

TEST(FilterOffers, KeysThatBeginWithTheLettersComeFirst) {
  const auto offered = inserts("ro");
  ASSERT_FALSE(offered.empty());
  EXPECT_EQ(offered.front(), "route:");
  EXPECT_EQ(inserts("-rou").front(), "route:");
  EXPECT_EQ(at("-rou").replaced, (filter::Place{1, 3}));
}

TEST(FilterOffers, NumbersAreOfferedWithOver) {
  EXPECT_EQ(inserts("ttf").front(), "ttft>");
  EXPECT_EQ(inserts("stat").front(), "status:");
}

TEST(FilterOffers, StatesAreFoundByTheirWordAlone) {
  EXPECT_EQ(inserts("stall").front(), "is:stalled");
  EXPECT_EQ(inserts("is:st").front(), "stalled");
}

TEST(FilterOffers, ValuesComeFromWhoeverKnowsThemAndAreFoundByTheirName) {
  EXPECT_EQ(inserts("route:"), (std::vector<std::string>{"code", "research"}));
  EXPECT_EQ(inserts("route:age"), (std::vector<std::string>{"code", "research"}));
  EXPECT_EQ(inserts("route:code,res"), std::vector<std::string>{"research"});
}

TEST(FilterOffers, AValueWithASpaceIsQuoted) {
  EXPECT_EQ(inserts("path:chat"), std::vector<std::string>{"\"/v1/chat completions\""});
}

TEST(FilterOffers, WhatIsWrittenInFullNeedsNoOffer) {
  EXPECT_TRUE(inserts("route:code").empty());
}

TEST(FilterOffers, UnknownKeysAndQuotedWordsHaveNone) {
  EXPECT_TRUE(inserts("nokey:x").empty());
  EXPECT_TRUE(inserts("\"ro").empty());
}

TEST(FilterOffers, EveryWholeOfferIsSound) {
  for (const char* line : {"", "is:", "status:", "kind:", "ended:", "method:", "route:", "path:", "ttft>",
                           "size<", "-is:", "i", "s"})
    expectSound(line);
}

TEST(FilterOffers, EveryCursorPlaceIsAnswered) {
  const std::string line = "-route:code,\"re s\" status:5xx is: \"open ttft>";
  for (size_t cursor = 0; cursor <= line.size(); ++cursor) {
    const FilterOffers offers = filterOffers(line, cursor, someValues);
    EXPECT_LE(offers.replaced.at + offers.replaced.size, line.size());
  }
}

TEST(FilterWords, EveryKeyStateAndProblemIsExplained) {
  for (const filter::Key& key : filter::keys()) EXPECT_FALSE(keyMeaning(key).isEmpty()) << key.word;
  for (const filter::StateWord& state : filter::stateWords())
    EXPECT_FALSE(stateMeaning(state.state).isEmpty()) << state.word;
  for (const char* line : {"nokey:x", "is:green", "route:", "number:x", "ttft>x", "size>x", "status:x",
                           "route>3", "path~(", "header:", "\"open"}) {
    const filter::Filter filter(line);
    ASSERT_EQ(filter.problems().size(), 1u) << line;
    EXPECT_TRUE(problemWords(filter.problems().front()).endsWith(QLatin1Char('.'))) << line;
  }
}

TEST(FilterHistory, GoesBackAndForward) {
  FilterHistory history;
  history.visit(QStringLiteral("a"));
  history.visit(QStringLiteral("b"));
  EXPECT_EQ(history.back(), QStringLiteral("a"));
  EXPECT_EQ(history.back(), QString());
  EXPECT_FALSE(history.canGoBack());
  EXPECT_EQ(history.forward(), QStringLiteral("a"));
  history.visit(QStringLiteral("c"));
  EXPECT_FALSE(history.canGoForward());
  EXPECT_EQ(history.recent(), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
}

TEST(FilterHistory, IsKeptAsBytesAndReadWithCare) {
  FilterHistory history;
  history.visit(QStringLiteral("status:5xx"));
  history.save(QStringLiteral("slow"), QStringLiteral("ttft>2s"));
  history.save(QStringLiteral("slow"), QStringLiteral("ttft>5s"));
  const FilterHistory again = FilterHistory::fromBytes(history.bytes());
  EXPECT_EQ(again.recent(), history.recent());
  EXPECT_EQ(again.saved(), history.saved());
  ASSERT_EQ(again.saved().size(), 1u);
  EXPECT_EQ(again.saved().front().line, QStringLiteral("ttft>5s"));
  for (const char* bytes :
       {"", "[]", "{\"recent\":7,\"saved\":[1,{}]}", "\xff", "{\"recent\":[\"\",\"a\",\"a\"]}"})
    EXPECT_LE(FilterHistory::fromBytes(bytes).recent().size(), 1) << bytes;
}

}  // namespace
}  // namespace headgate::ui
