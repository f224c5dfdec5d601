#include <gtest/gtest.h>
#include <random>

#include "ui/draft/field_path.h"
#include "ui/draft/json_step.h"

namespace headgate::ui {
namespace {

Json json(const char* text) {
  return Json::parse(text);
}

// What the step makes of it, having seen that the inverse makes it what it was.
Json after(const Json& root, const JsonStep& step) {
  Json changed = root;
  applyStep(step, changed);
  Json back = changed;
  applyStep(step.inverse(), back);
  EXPECT_EQ(back.dump(), root.dump());
  return changed;
}

Json set(const Json& root, const char* pointer, std::optional<Json> value) {
  const auto step = stepToSet(root, pointer, std::move(value));
  return step ? after(root, *step) : root;
}

TEST(JsonStep, SetsAValueInItsPlace) {
  const Json root = json(R"({"a": {"b": 1, "c": [1, {"d": 2}]}, "e/f~": 3})");
  EXPECT_EQ(set(root, "/a/b", 5).dump(), json(R"({"a": {"b": 5, "c": [1, {"d": 2}]}, "e/f~": 3})").dump());
  EXPECT_TRUE(set(root, "/a/c/1/d", "x")["a"]["c"][1]["d"] == "x");
  EXPECT_TRUE(set(root, "/e~1f~0", 4)["e/f~"] == 4);
  EXPECT_FALSE(stepToSet(root, "/a/b", Json(1)));
  EXPECT_FALSE(stepToSet(root, "/nothing", std::nullopt));
  EXPECT_EQ(set(root, "", Json::object()).dump(), "{}");
}

TEST(JsonStep, MakesTheObjectsOnTheWay) {
  EXPECT_EQ(set(json("{}"), "/a/b/c", 1).dump(), json(R"({"a": {"b": {"c": 1}}})").dump());
  EXPECT_EQ(set(json(R"({"z": 1})"), "/a", 1).dump(), json(R"({"z": 1, "a": 1})").dump());
}

TEST(JsonStep, TakesAMemberAwayAndPutsItBackWhereItWas) {
  const Json root = json(R"({"a": 1, "b": 2, "c": 3})");
  for (const char* pointer : {"/a", "/b", "/c"}) {
    const auto step = stepToSet(root, pointer, std::nullopt);
    Json changed = after(root, *step);
    EXPECT_EQ(changed.size(), 2U);
    applyStep(step->inverse(), changed);
    EXPECT_EQ(changed.dump(), root.dump());  // the order, too
  }
}

TEST(JsonStep, RefusesAWayThroughWhatHasNoMembers) {
  const Json root = json(R"({"a": 1, "b": [1]})");
  EXPECT_FALSE(stepToSet(root, "/a/x", Json(1)));
  EXPECT_FALSE(stepToSet(root, "/b/x", Json(1)));
  EXPECT_FALSE(stepToSet(root, "/b/7", Json(1)));
}

TEST(JsonStep, MovesItems) {
  const Json root = json("[0, 1, 2, 3, 4]");
  const auto moved = [&](size_t from, size_t to) {
    return after(root, {.kind = JsonStep::Kind::Move, .from = from, .to = to}).dump();
  };
  EXPECT_EQ(moved(0, 4), std::string("[1,2,3,4,0]"));
  EXPECT_EQ(moved(4, 0), std::string("[4,0,1,2,3]"));
  EXPECT_EQ(moved(1, 2), std::string("[0,2,1,3,4]"));
  EXPECT_EQ(moved(3, 1), std::string("[0,3,1,2,4]"));
}

// Random edits of a small document: undone in reverse they give the start, done again the end.
TEST(JsonStep, AnyRowOfStepsIsTakenBack) {
  std::mt19937 random(20261127);
  const auto below = [&](size_t bound) {
    return std::uniform_int_distribution<size_t>(0, bound - 1)(random);
  };
  const std::string places[] = {"/a", "/a/x", "/a/y/z", "/b", "/c/k", "/list/0", "/list/1/p"};
  for (int round = 0; round < 300; ++round) {
    const Json start = json(R"({"a": {"x": 1, "y": {"z": 2}}, "b": "t", "list": [1, {"p": 1}, 3]})");
    Json root = start;
    std::vector<JsonStep> steps;
    for (int i = 0; i < 12; ++i) {
      std::optional<JsonStep> step;
      const Json& list = root["list"];
      switch (below(5)) {
        case 0:
          step = stepToSet(root, places[below(std::size(places))], Json(below(3)));
          break;
        case 1:
          if (auto gone = places[below(5)]; true) step = stepToSet(root, gone, std::nullopt);
          break;
        case 2:
          step = JsonStep{.kind = JsonStep::Kind::Item,
                          .pointer = "/list",
                          .from = below(list.size() + 1),
                          .after = Json(below(9))};
          break;
        case 3:
          if (const size_t at = below(list.size()); list.size() > 2)
            step = JsonStep{.kind = JsonStep::Kind::Item, .pointer = "/list", .from = at, .before = list[at]};
          break;
        default:
          step = JsonStep{.kind = JsonStep::Kind::Move,
                          .pointer = "/list",
                          .from = below(list.size()),
                          .to = below(list.size())};
      }
      if (!step) continue;
      applyStep(*step, root);
      steps.push_back(*step);
    }
    const std::string end = root.dump();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) applyStep(step->inverse(), root);
    EXPECT_EQ(root.dump(), start.dump());
    for (const JsonStep& step : steps) applyStep(step, root);
    EXPECT_EQ(root.dump(), end);
  }
}

TEST(JsonStep, KnowsTheFieldAtAPointer) {
  EXPECT_EQ(fieldPath("/routes/3/timeouts/idle").field->name, std::string_view("idle"));
  EXPECT_EQ(fieldPath("/routes/3/timeouts/idle").owner->name, std::string_view("route_timeouts"));
  EXPECT_EQ(fieldPath("/defaults/pool/balance").field->name, std::string_view("balance"));
  EXPECT_EQ(fieldPath("/routes/3").type->object->name, std::string_view("route"));
  EXPECT_TRUE(fieldPath("/routes/3/headers/request/set/X-Team").type != nullptr);
  EXPECT_TRUE(fieldPath("/routes/3/nonsense").field == nullptr);
  EXPECT_TRUE(mayVanish("/routes/3/timeouts"));
  EXPECT_FALSE(mayVanish("/routes/3/cors"));  // its being there lets pages in
  EXPECT_FALSE(mayVanish("/routes/3"));
}

}  // namespace
}  // namespace headgate::ui
