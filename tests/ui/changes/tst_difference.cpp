#include <gtest/gtest.h>

#include "ui/changes/difference.h"
#include "ui/changes/effect_words.h"

namespace headgate::ui {
namespace {

Json profile(const char* routes) {
  return Json::parse(std::string(R"({"headgate": 1, "routes": )") + routes + "}");
}

std::string lines(const Json& before, const Json& after) {
  std::string all;
  for (const DifferenceLine& line : differenceLines(differences(before, after)))
    all += line.text.toStdString() + "\n";
  return all;
}

std::string words(const Json& before, const Json& after) {
  std::string all;
  for (const Difference& each : differences(before, after))
    all += differenceWords(each, after).toStdString() + "; ";
  return all;
}

TEST(Difference, NamesThePlaceAndBothValues) {
  const Json before =
      profile(R"([{"id": "code", "name": "Code agent", "timeouts": {"first_byte": "120s", "idle": "1m"}}])");
  Json after = before;
  after["routes"][0]["timeouts"]["first_byte"] = "150s";
  EXPECT_EQ(lines(before, after),
            "/routes/0/timeouts\n- \"first_byte\": \"120s\"\n+ \"first_byte\": \"150s\"\n");
  EXPECT_EQ(words(before, after), "Code agent: first byte 120s → 150s; ");
  EXPECT_EQ(lines(before, before), "");
}

TEST(Difference, WordsDoNotShowPlainSecrets) {
  const auto with = [](const char* keys) {
    return Json::parse(std::string(R"({"headgate": 1, "clients": [{"id": "a", "keys": )") + keys + "}]}");
  };
  EXPECT_EQ(words(with(R"(["sk-one"])"), with(R"(["secret:a", "sk-two"])")),
            "a: keys [\"•••\"] → [\"secret:a\",\"•••\"]; ");
  EXPECT_EQ(words(with(R"(["sk-one"])"), with(R"(["secret:a"])")), "a: keys [\"•••\"] → [\"secret:a\"]; ");
}

TEST(Difference, WhatIsAbsentIsSetAndGoesBack) {
  const Json before = profile(R"([{"id": "a", "body_limit": "1MiB"}])");
  const Json after = profile(R"([{"id": "a", "pool": "p"}])");
  EXPECT_EQ(lines(before, after), "/routes/0\n- \"body_limit\": \"1MiB\"\n+ \"pool\": \"p\"\n");
  EXPECT_EQ(words(before, after), "a: body limit back to its default; a: pool set to p; ");
}

TEST(Difference, OfAnObjectThatComesOrGoesNamesTheMembers) {
  const Json before = profile(R"([{"id": "a"}])");
  const Json after = profile(R"([{"id": "a", "timeouts": {"idle": "1m", "total": "9m"}, "cors": {}}])");
  EXPECT_EQ(words(before, after), "a: idle set to 1m; a: total set to 9m; a: cors set to {}; ");
  EXPECT_EQ(words(after, before),
            "a: idle back to its default; a: total back to its default; a: cors back to its default; ");
}

TEST(Difference, KnowsItemsByTheirIds) {
  const Json before = profile(R"([{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}])");
  EXPECT_EQ(words(before, profile(R"([{"id": "a"}, {"id": "c"}, {"id": "d"}])")), "route b removed; ");
  EXPECT_EQ(words(before, profile(R"([{"id": "n"}, {"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}])")),
            "route n added; ");
  EXPECT_EQ(words(before, profile(R"([{"id": "d"}, {"id": "a"}, {"id": "b"}, {"id": "c"}])")),
            "d moved from place 4 to 1; ");
  EXPECT_EQ(words(before, profile(R"([{"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "a"}])")),
            "a moved from place 1 to 4; ");
}

TEST(Difference, AListWithoutIdsIsOneValue) {
  const Json before = profile(R"([{"id": "a", "tags": ["x", "y"]}])");
  const Json after = profile(R"([{"id": "a", "tags": ["x"]}])");
  EXPECT_EQ(words(before, after), "a: tags [\"x\",\"y\"] → [\"x\"]; ");
}

TEST(Difference, TakesProfilesThatAreWrong) {
  EXPECT_EQ(differences(Json(1), Json("x")).size(), 1U);
  EXPECT_FALSE(lines(Json(1), Json("x")).empty());
  EXPECT_FALSE(words(profile(R"([1, 2])"), profile(R"([{"id": "a"}])")).empty());
  EXPECT_FALSE(words(profile(R"({"a": 1})"), profile("7")).empty());
}

TEST(EffectWords, SayWhatWouldHaveBeenAndNothingElse) {
  EXPECT_TRUE(effectWords({}).isEmpty());
  control::DraftEffect effect{.considered = 500};
  EXPECT_EQ(effectWords(effect).toStdString(),
            "None of the last 500 exchanges changes its route or its pool.");
  effect.moved = 3;
  effect.timers = {{.route = "code", .timer = "first_byte", .counted = 500, .cut = 2, .cutNow = 3}};
  effect.limits = {{.limit = "l", .counted = 500, .refused = 17, .turnedAway = 17, .mostly = "python"}};
  EXPECT_EQ(
      effectWords(effect).toStdString(),
      "2 of the last 500 exchanges would have been cut by it. 17 of 500 exchanges would have been limited, "
      "mostly of python. 3 of the last 500 exchanges would have taken another route.");
}

TEST(EffectWords, SayNothingOfWhatIsAlreadySo) {
  control::DraftEffect effect{.considered = 500};
  const std::string none = "None of the last 500 exchanges changes its route or its pool.";
  effect.timers = {{.route = "code", .timer = "first_byte", .counted = 500, .cut = 3, .cutNow = 3}};
  effect.limits = {{.limit = "same", .counted = 90, .refused = 8, .turnedAway = 8, .turnedAwayNow = 8},
                   {.limit = "counts only", .counted = 90, .refused = 30}};
  EXPECT_EQ(effectWords(effect).toStdString(), none);
  effect.limits[1].turnedAwayNow = 30;
  EXPECT_EQ(effectWords(effect).toStdString(),
            "30 of 500 exchanges are limited as it is served now. " + none);
  effect.limits[1].counted = 0;  // the draft has it on no route any more
  EXPECT_EQ(effectWords(effect).toStdString(),
            "30 of 500 exchanges are limited as it is served now. " + none);
}

TEST(EffectWords, SayWhatChangesForPools) {
  control::DraftEffect effect{.considered = 500};
  effect.pools = {{.pool = "local", .counted = 120, .gained = 0, .left = 40},
                  {.pool = "claude", .counted = 300, .gained = 0, .left = 0}};
  const std::string none = "None of the last 500 exchanges changes its route or its pool.";
  const std::string left =
      "40 of 120 exchanges of pool local were answered by a target that takes nothing new any more. ";
  EXPECT_EQ(effectWords(effect).toStdString(), left + none);
  EXPECT_EQ(effectWords(effect, {"local", "claude"}).toStdString(),
            left + "300 of the last 500 exchanges come to pool claude, which is changed. " + none);
  effect.pools = {{.pool = "claude", .counted = 300, .gained = 7, .left = 0}};
  EXPECT_EQ(effectWords(effect).toStdString(),
            "7 of the last 500 exchanges would have gone to another pool.");
}

TEST(Difference, NamesThePoolsThatChanged) {
  const auto pools = [](const char* text) { return Json{{"pools", Json::parse(text)}}; };
  const Json before = pools(R"([{"id": "a"}, {"id": "b", "balance": "random"}, {"id": "c"}, {"id": "d"}])");
  const auto changed = [&](const char* text) {
    const Json after = pools(text);
    return changedPools(differences(before, after), after);
  };
  using Ids = std::vector<std::string>;
  EXPECT_EQ(changed(R"([{"id": "a", "weight": 1}, {"id": "b"}, {"id": "c"}, {"id": "d"}])"), (Ids{"a", "b"}));
  EXPECT_EQ(changed(R"([{"id": "b", "balance": "random"}, {"id": "c"}, {"id": "d"}])"), Ids{})
      << "one that is gone stands for no other";
  EXPECT_EQ(changed(R"([{"id": "d"}, {"id": "a"}, {"id": "b", "balance": "random"}, {"id": "c"}])"), Ids{});
  EXPECT_EQ(
      changed(R"([{"id": "a"}, {"id": "n"}, {"id": "b", "balance": "random"}, {"id": "c"}, {"id": "d"}])"),
      Ids{"n"});
}

TEST(Difference, ShowsNoPlainSecret) {
  const Json before = profile(R"([{"id": "a"}])");
  const Json after = profile(
      R"([{"id": "a", "headers": {"request": {"set": {"Authorization": "Bearer sk-plain", "X-Team": "core"}}}}])");
  const std::string header = lines(before, after);
  EXPECT_EQ(header.find("sk-plain"), std::string::npos) << header;
  EXPECT_NE(header.find("\"Authorization\": \"•••\""), std::string::npos) << header;
  EXPECT_NE(header.find("\"X-Team\": \"core\""), std::string::npos) << header;
  const auto clients = [](const char* keys) {
    return Json{{"clients", {{{"id", "c"}, {"keys", Json::parse(keys)}}}}};
  };
  const std::string keys = lines(clients(R"(["secret:one"])"), clients(R"(["secret:one", "plain-key"])"));
  EXPECT_EQ(keys.find("plain-key"), std::string::npos) << keys;
  EXPECT_NE(keys.find("secret:one"), std::string::npos) << "a reference is none: " << keys;
  EXPECT_EQ(lines(Json::object(), clients(R"(["plain-key"])")).find("plain-key"), std::string::npos)
      << "in whatever came as a whole";
}

}  // namespace
}  // namespace headgate::ui
