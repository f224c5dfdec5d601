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
  EXPECT_EQ(words(with(R"(["sk-one"])"), with(R"(["secret:a", "sk-two"])")), "a: keys ••• → •••; ");
  EXPECT_EQ(words(with(R"(["sk-one"])"), with(R"(["secret:a"])")), "a: keys ••• → [\"secret:a\"]; ");
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
  EXPECT_EQ(effectWords(effect).toStdString(), "None of the last 500 exchanges changes its route.");
  effect.moved = 3;
  effect.timers = {{.route = "code", .timer = "first_byte", .counted = 500, .cut = 2, .cutNow = 3}};
  effect.limits = {{.limit = "l", .counted = 500, .refused = 17, .mostly = "python"}};
  EXPECT_EQ(
      effectWords(effect).toStdString(),
      "2 of the last 500 exchanges would have been cut by it. 17 of 500 exchanges would have been limited, "
      "mostly of python. 3 of the last 500 exchanges would have taken another route.");
}

}  // namespace
}  // namespace headgate::ui
