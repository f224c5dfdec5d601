// Which routes are hidden by an earlier one, and which only look so.
#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

#include "core/config/route_shadow.h"

namespace headgate::config {
namespace {

struct PathCase {
  const char* outer;
  const char* inner;
  bool covers;
};

TEST(RouteShadow, KnowsWhichPathsTakeAllOfAnother) {
  static constexpr PathCase kCases[] = {
      {"/v1/chat", "/v1/chat", true},
      {"/v1/chat", "/v1/models", false},
      {"/v1/*", "/v1/chat/completions", true},
      {"/v1/*", "/v1", true},
      {"/v1/*", "/v1/*", true},
      {"/v1/*", "/v1/chat/*", true},
      {"/v1/*", "/v1/*/chat", true},
      {"/v1/*", "/v10/chat", false},
      {"/v1/*", "/*", false},
      {"/v1/chat/*", "/v1/*", false},
      {"/*", "/", true},
      {"/*", "/a/*/b", true},
      {"/", "/a", false},
      {"/v1/*/chat", "/v1/a/chat", true},
      {"/v1/*/chat", "/v1/*/chat", true},
      {"/v1/*/chat", "/v1/a/b/chat", false},
      {"/v1/*/chat", "/v1/a/chat/*", false},
      {"/v1/*/chat/*", "/v1/a/chat/b", true},
      {"/v1/*/chat/*", "/v1/*", false},
      {"/v1/a*", "/v1/abc", true},
      {"/v1/a*z", "/v1/az", true},
      {"/v1/az*za", "/v1/aza", false},
      {"/v1/a*", "/v1/a*b", false},  // it does, and is not known to
      {"/v1/a*", "/v1/*", false},
      {"/*/b", "/a/*", false},
  };
  for (const PathCase& one : kCases)
    EXPECT_EQ(coversPath(one.outer, one.inner), one.covers) << one.outer << " over " << one.inner;
}

struct RouteCase {
  const char* outer;
  const char* inner;
  bool hides;
};

TEST(RouteShadow, KnowsWhichRoutesHideAnother) {
  static constexpr RouteCase kCases[] = {
      {R"({})", R"({"match": {"path": "/a"}})", true},
      {R"({"match": {"path": "/*"}})", R"({})", false},  // OPTIONS * has no path
      {R"({"enabled": false})", R"({})", false},
      {R"({})", R"({"enabled": false})", false},
      {R"({"match": {"path": ["/a/*", "/b/*"]}})", R"({"match": {"path": ["/b/c", "/a"]}})", true},
      {R"({"match": {"path": "/a/*"}})", R"({"match": {"path": ["/a/b", "/c"]}})", false},
      {R"({"listeners": ["web"]})", R"({})", false},
      {R"({"listeners": ["web", "tls"]})", R"({"listeners": ["tls"]})", true},
      {R"({"listeners": ["web"]})", R"({"listeners": ["tls"]})", false},
      {R"({"match": {"methods": ["GET", "POST"]}})", R"({"match": {"methods": ["GET"]}})", true},
      {R"({"match": {"methods": ["GET"]}})", R"({})", false},
      {R"({"match": {"hosts": ["A.example"]}})", R"({"match": {"hosts": ["a.example"]}})", true},
      {R"({"match": {"hosts": ["a.example", "b.example"]}})", R"({"match": {"hosts": ["b.example"]}})", true},
      {R"({"match": {"hosts": ["a.example"]}})", R"({"match": {"hosts": ["a.example", "b.example"]}})",
       false},
      {R"({"match": {"hosts": ["!a.example"]}})", R"({"match": {"hosts": ["b.example"]}})", false},
      {R"({"match": {"hosts": ["!a.example"]}})", R"({"match": {"hosts": ["!a.example", "b.example"]}})",
       true},
      {R"({"match": {"hosts": ["a.example"]}})", R"({"match": {"hosts": ["!a.example"]}})", false},
      {R"({"match": {"headers": {"X-Team": "blue"}}})", R"({"match": {"headers": {"x-team": "blue"}}})",
       true},
      {R"({"match": {"headers": {"X-Team": "blue"}}})", R"({"match": {"headers": {"X-Team": "red"}}})",
       false},
      {R"({"match": {"headers": {"X-Team": "*"}}})", R"({"match": {"headers": {"X-Team": "red"}}})", true},
      {R"({"match": {"headers": {"X-Team": "*"}}})", R"({"match": {"headers": {"X-Team": "!red"}}})", false},
      {R"({"match": {"headers": {"X-Team": "blue"}}})", R"({})", false},
      {R"({"match": {"query": {"a": "1"}}})", R"({"match": {"query": {"a": "1", "b": "2"}}})", true},
      {R"({"match": {"query": {"a": "1"}}})", R"({"match": {"query": {"A": "1"}}})", false},
      {R"({"match": {"clients": ["anna"]}})", R"({"match": {"clients": ["anna"]}})", true},
      {R"({"match": {"clients": ["anna"]}})", R"({})", false},
      {R"({"match": {"path": 1}})", R"({"match": {"path": "/a"}})", false},
      {R"({"match": "all"})", R"({"match": {"path": "/a"}})", false},
      {R"({})", R"({"match": {"path": 1}})", false},
  };
  for (const RouteCase& one : kCases) {
    const Json root = {{"routes", {Json::parse(one.outer), Json::parse(one.inner)}}};
    EXPECT_EQ(routeShadows(root)[1].has_value(), one.hides) << one.outer << " over " << one.inner;
    EXPECT_FALSE(routeShadows(root)[0]);
  }
}

TEST(RouteShadow, NamesTheFirstThatHides) {
  const Json root = Json::parse(R"({"routes": [{"match": {"path": "/b"}}, {"match": {"path": "/a/*"}}, {}, 7,
                                              {"match": {"path": "/a/b"}}]})");
  EXPECT_EQ(routeShadows(root),
            (std::vector<std::optional<size_t>>{std::nullopt, std::nullopt, std::nullopt, std::nullopt, 1}));
}

// Routes that may hide one are looked up by how paths begin: nothing may be overlooked by that.
TEST(RouteShadow, FindsInALongListWhatEachPairTells) {
  using Paths = std::vector<std::string>;
  const std::vector<std::string> segments{"", "a", "b", "*", "a*"};
  std::mt19937 random(5);
  const auto anyPaths = [&] {
    Paths paths(random() % 3);
    for (std::string& path : paths)
      for (size_t left = 1 + random() % 3; left > 0; --left)
        path += "/" + segments[random() % segments.size()];
    return paths;
  };
  const auto covers = [](const Paths& outer, const Paths& inner) {
    return outer.empty() || (!inner.empty() && std::ranges::all_of(inner, [&](const std::string& path) {
             return std::ranges::any_of(outer,
                                        [&](const std::string& wide) { return coversPath(wide, path); });
           }));
  };
  for (int round = 0; round < 100; ++round) {
    std::vector<Paths> routes(30);
    Json written = Json::array();
    for (Paths& paths : routes) {
      paths = anyPaths();
      written.push_back({{"match", {{"path", paths}}}});
    }
    const auto shadows = routeShadows({{"routes", written}});
    for (size_t inner = 0; inner < routes.size(); ++inner) {
      std::optional<size_t> first;
      for (size_t outer = 0; outer < inner && !first; ++outer)
        if (covers(routes[outer], routes[inner])) first = outer;
      EXPECT_EQ(shadows[inner], first) << written.dump() << " at " << inner;
    }
  }
}

TEST(RouteShadow, ListensToTheDefaults) {
  const Json root = Json::parse(R"({"defaults": {"route": {"match": {"methods": ["GET"]}}},
                                    "routes": [{}, {"match": {"methods": ["POST"]}}, {"match": {"path": "/a"}}]})");
  EXPECT_EQ(routeShadows(root), (std::vector<std::optional<size_t>>{std::nullopt, std::nullopt, 0}));
}

TEST(RouteShadow, AddsTheConditionsOfTheDefaults) {
  const Json root = Json::parse(R"({"defaults": {"route": {"match": {"headers": {"X-Team": "blue"}}}},
                                    "routes": [{"match": {"headers": {"X-Kind": "chat"}}},
                                               {"match": {"headers": {"X-Kind": "chat", "X-Team": "red"}}},
                                               {"match": {"headers": {"X-Kind": "chat", "X-Size": "1"}}}]})");
  EXPECT_EQ(routeShadows(root), (std::vector<std::optional<size_t>>{std::nullopt, std::nullopt, 0}));
}

TEST(RouteShadow, TakesWhatIsNoProfile) {
  EXPECT_TRUE(routeShadows(Json()).empty());
  EXPECT_TRUE(routeShadows(Json{{"routes", 3}}).empty());
}

}  // namespace
}  // namespace headgate::config
