#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/json/json_skim.h"

namespace headgate::json {
namespace {

struct Told final : JsonSkim::Sink {
  void onScalar(const JsonSkim::Scalar& scalar) override {
    lines.push_back(std::string(scalar.path) + "=" + std::string(scalar.text) + (scalar.cut ? "…" : ""));
  }
  std::vector<std::string> lines;
};

struct Case {
  const char* text;
  std::vector<std::string> lines;
  bool isWhole = true;
  bool isBroken = false;
};

const std::string kLongName(200, 'n');
const std::string kLongText(200, 't');

std::vector<Case> cases() {
  static const std::string kWithLongName =
      "{\"" + kLongName + "\":{\"a\":1},\"b\":[{\"" + kLongName + "\":2},{\"c\":3}],\"" + kLongName + "\":4}";
  static const std::string kWithLongText = "{\"a\":\"" + kLongText + "\"}";
  static const std::string kDeep = std::string(40, '[') + "1" + std::string(40, ']');
  static const std::string kDeepObjects = [] {
    std::string text;
    for (int i = 0; i < 20; ++i) text += R"({"k":)";
    return R"({"before":0,"deep":)" + text + "1" + std::string(20, '}') + R"(,"after":2})";
  }();
  return {
      {"", {}, false},
      {"  ", {}, false},
      {"{}", {}},
      {" [ ] ", {}},
      {R"("text")", {"=text"}},
      {"-1.5e3", {"=-1.5e3"}},
      {"null", {"=null"}},
      {R"({"a":1,"b":"x","c":true,"d":null})", {"a=1", "b=x", "c=true", "d=null"}},
      {R"({"choices":[{"index":0,"delta":{"content":"Hi"}}],"x":[1,[2,{"y":3}]]})",
       {"choices.index=0", "choices.delta.content=Hi", "x=1", "x=2", "x.y=3"}},
      {R"({"a":{"b":{}},"c":""})", {"c="}},
      {R"({"a":"q\"\\\u00e9","b":2})", {R"(a=q\"\\\u00e9)", "b=2"}},
      {"{ \"a\" : [ 1 , 2 ] , \"b\" : { \"c\" : false } }\n", {"a=1", "a=2", "b.c=false"}},
      {kWithLongName.c_str(), {"b.c=3"}},
      {kWithLongText.c_str(), {"a=" + kLongText.substr(0, JsonSkim::kKept) + "…"}},
      {kDeep.c_str(), {}},
      {kDeepObjects.c_str(), {"before=0", "after=2"}},
      {R"({"a":1)", {}, false},  // it may become 12
      {R"({"a":"unfin)", {}, false},
      {R"({"a":[1,2)", {"a=1"}, false},
      {"nonsense here", {}, false, true},
      {"<html></html>", {}, false, true},
      {R"({"a":1}})", {"a=1"}, false, true},
      {R"({"a":1]})", {"a=1"}, false, true},
      {R"({"a" 1})", {}, false, true},
      {R"({"a":1} {"b":2})", {"a=1"}, false, true},
  };
}

void expectTold(const Case& one, const Told& told, const JsonSkim& skim) {
  // What begins like a literal is told as it stands.
  if (one.isBroken && one.lines.empty()) {
    EXPECT_TRUE(skim.isBroken());
    return;
  }
  EXPECT_EQ(told.lines, one.lines);
  EXPECT_EQ(skim.isWhole(), one.isWhole);
  EXPECT_EQ(skim.isBroken(), one.isBroken);
}

TEST(JsonSkim, TellsScalarsWithTheirPaths) {
  for (const Case& one : cases()) {
    SCOPED_TRACE(one.text);
    JsonSkim skim;
    Told told;
    skim.feed(one.text, told);
    skim.finish(told);
    expectTold(one, told, skim);
  }
}

TEST(JsonSkim, HoweverItIsSplit) {
  for (const Case& one : cases()) {
    SCOPED_TRACE(one.text);
    const std::string_view text = one.text;
    for (size_t split = 0; split <= text.size(); ++split) {
      JsonSkim skim;
      Told told;
      skim.feed(text.substr(0, split), told);
      skim.feed(text.substr(split), told);
      skim.finish(told);
      expectTold(one, told, skim);
    }
    JsonSkim skim;
    Told told;
    for (const char& c : text) skim.feed({&c, 1}, told);
    skim.finish(told);
    expectTold(one, told, skim);
  }
}

TEST(JsonSkim, CanBeUsedAgain) {
  JsonSkim skim;
  Told told;
  skim.feed(R"({"a":[)", told);
  skim.reset();
  skim.feed(R"({"b":1})", told);
  EXPECT_TRUE(skim.isWhole());
  EXPECT_EQ(told.lines, std::vector<std::string>{"b=1"});
}

}  // namespace
}  // namespace headgate::json
