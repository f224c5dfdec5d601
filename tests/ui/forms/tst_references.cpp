#include <gtest/gtest.h>

#include "ui/draft/references.h"

namespace headgate::ui {
namespace {

Json profile() {
  return Json::parse(R"({"headgate": 1,
    "clients": [{"id": "bob", "limits": ["calm"]}, {"id": "eve"}],
    "limits": [{"id": "calm"}, {"id": "busy"}],
    "listeners": [{"id": "web"}],
    "pools": [{"id": "p", "fallback": "q"}, {"id": "q"}],
    "routes": [{"id": "a", "pool": "q", "listeners": ["web"], "limits": ["busy", "calm"], "match": {"clients": ["bob"]},
                "auth": {"clients": ["*", "bob"]}, "forward_auth": {"pool": "q"},
                "basic": {"users": [{"client": "bob"}]}},
               {"id": "b", "respond": {"body": "q"}, "pool": 7, "limits": "calm"}],
    "defaults": {"route": {"limits": ["calm"]}}})");
}

using Places = std::vector<std::string>;

TEST(References, AreFoundWhereverFieldsNameThings) {
  EXPECT_EQ(uses(profile(), Named::Pool, "q"),
            (Places{"/pools/0/fallback", "/routes/0/pool", "/routes/0/forward_auth/pool"}));
  EXPECT_EQ(uses(profile(), Named::Limit, "calm"),
            (Places{"/clients/0/limits/0", "/routes/0/limits/1", "/defaults/route/limits/0"}));
  EXPECT_EQ(
      uses(profile(), Named::Client, "bob"),
      (Places{"/routes/0/match/clients/0", "/routes/0/auth/clients/1", "/routes/0/basic/users/0/client"}));
  EXPECT_EQ(uses(profile(), Named::Listener, "web"), (Places{"/routes/0/listeners/0"}));
  EXPECT_TRUE(uses(profile(), Named::Pool, "p").empty());
}

TEST(References, FollowANewName) {
  const Json next = renamed(profile(), uses(profile(), Named::Limit, "calm"), "slow");
  EXPECT_EQ(next["routes"][0]["limits"].dump(), R"(["busy","slow"])");
  EXPECT_EQ(next["defaults"]["route"]["limits"].dump(), R"(["slow"])");
  EXPECT_TRUE(uses(next, Named::Limit, "calm").empty());
}

TEST(References, GoWithWhatTheyName) {
  const Json next = removedWithUses(profile(), "/limits/0");
  EXPECT_EQ(next["limits"].dump(), R"([{"id":"busy"}])");
  EXPECT_EQ(next["routes"][0]["limits"].dump(), R"(["busy"])");
  EXPECT_EQ(next["clients"][0]["limits"].dump(), "[]");
  EXPECT_FALSE(removedWithUses(profile(), "/pools/1")["routes"][0].contains("pool"));
}

TEST(References, KnowWhatThereIs) {
  EXPECT_EQ(idsOf(profile(), Named::Pool), (Places{"p", "q"}));
  EXPECT_EQ(pointerOf(profile(), Named::Limit, "busy"), "/limits/1");
  EXPECT_EQ(pointerOf(profile(), Named::Limit, "gone"), "");
  EXPECT_EQ(freeId(profile(), {"pools"}, "p"), "p-2");
  EXPECT_EQ(freeId(profile(), {"pools"}, "new"), "new");
  const Json lists = {{"pools", {{{"id", "a"}}, 7}}, {"routes", {{{"id", "a-2"}}}}, {"limits", "none"}};
  EXPECT_EQ(freeId(lists, {"pools"}, "a"), "a-2");
  EXPECT_EQ(freeId(lists, {"pools", "routes", "limits", "gone"}, "a"), "a-3");
  EXPECT_EQ(namedAt("/pools/3"), Named::Pool);
  EXPECT_EQ(namedAt("/pools/3/targets/0"), std::nullopt);
  EXPECT_EQ(namedAt("/routes/0"), std::nullopt);
  EXPECT_EQ(namedAt(""), std::nullopt);
}

TEST(References, OfABrokenProfileAreThoseThatCanBeRead) {
  for (const char* text :
       {"[]", "7", R"({"pools": 3, "routes": [1, null, {"pool": {}, "limits": [7, []]}]})"}) {
    EXPECT_TRUE(uses(Json::parse(text), Named::Pool, "q").empty()) << text;
    EXPECT_TRUE(idsOf(Json::parse(text), Named::Pool).empty()) << text;
  }
}

}  // namespace
}  // namespace headgate::ui
