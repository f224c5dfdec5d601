#include <algorithm>
#include <gtest/gtest.h>
#include <random>

#include "core/route/route_table.h"
#include "tests/support/allocation_count.h"

namespace headgate::route {
namespace {

ValuePattern value(std::string_view text, LetterCase letterCase = LetterCase::Sensitive) {
  auto compiled = ValuePattern::compile(text, letterCase);
  EXPECT_TRUE(compiled.ok()) << text;
  return std::move(compiled).value();
}
ValuePattern host(std::string_view text) {
  return value(text, LetterCase::Insensitive);
}
PathPattern path(std::string_view text) {
  auto compiled = PathPattern::compile(text);
  EXPECT_TRUE(compiled.ok()) << text;
  return std::move(compiled).value();
}

// One request, "GET localhost:8080/x" unless said otherwise.
struct Request {
  uint32_t listener = 0;
  std::string method = "GET";
  std::string host = "localhost:8080";
  std::string path = "/x";
  std::string query;
  std::string client;
  std::vector<std::pair<std::string, std::string>> fields;
};

struct FactsOf {
  // Keeps views of the request.
  explicit FactsOf(const Request& request)
      : facts{request.listener, request.method, request.host, request.path,
              request.query,    request.client, &map} {
    for (const auto& [name, text] : request.fields) map.add(name, text);
  }
  FactsOf(const FactsOf&) = delete;
  http::HeaderMap map;
  RouteFacts facts;
};

bool takes(Match match, const Request& request) {
  const RouteTable table({{std::move(match), true}});
  return table.find(FactsOf(request).facts).has_value();
}

TEST(RouteTable, AnEmptyMatchTakesEverything) {
  EXPECT_TRUE(takes({}, {}));
}

TEST(RouteTable, TheFirstMatchWins) {
  const RouteTable table({{{.paths = {path("/a/*")}}, true}, {{.paths = {path("/a/b")}}, true}, {{}, true}});
  EXPECT_EQ(table.find(FactsOf({.path = "/a/b"}).facts), 0u);
  EXPECT_EQ(table.find(FactsOf({.path = "/c"}).facts), 2u);
}

TEST(RouteTable, ADisabledRouteIsPassedOver) {
  const RouteTable table({{{}, false}, {{}, true}});
  EXPECT_EQ(table.find(FactsOf({}).facts), 1u);
}

TEST(RouteTable, NoRouteIsAnAnswerToo) {
  EXPECT_EQ(RouteTable().find(FactsOf({}).facts), std::nullopt);
  EXPECT_FALSE(takes({.paths = {path("/y")}}, {}));
}

TEST(RouteTable, ListenersByNumber) {
  EXPECT_TRUE(takes({.listeners = {1, 2}}, {.listener = 2}));
  EXPECT_FALSE(takes({.listeners = {1, 2}}, {.listener = 0}));
}

TEST(RouteTable, HostsWithoutPortAndBrackets) {
  EXPECT_TRUE(takes({.hosts = {host("LocalHost")}}, {}));
  EXPECT_TRUE(takes({.hosts = {host("a.test"), host("localhost")}}, {}));
  EXPECT_FALSE(takes({.hosts = {host("a.test")}}, {}));
  EXPECT_TRUE(takes({.hosts = {host("::1")}}, {.host = "[::1]:8080"}));
  EXPECT_TRUE(takes({.hosts = {host("::1")}}, {.host = "[::1]"}));
}

TEST(RouteTable, NegatedHostsAllHold) {
  EXPECT_FALSE(takes({.hosts = {host("!localhost"), host("!a.test")}}, {}));
  EXPECT_TRUE(takes({.hosts = {host("!b.test"), host("!a.test")}}, {}));
  EXPECT_FALSE(takes({.hosts = {host("*.test"), host("!a.test")}}, {.host = "a.test"}));
  EXPECT_TRUE(takes({.hosts = {host("*.test"), host("!a.test")}}, {.host = "b.test"}));
}

TEST(RouteTable, PathsAndMethodsAreAlternatives) {
  EXPECT_TRUE(takes({.paths = {path("/y"), path("/x")}, .methods = {"POST", "GET"}}, {}));
  EXPECT_FALSE(takes({.methods = {"POST", "get"}}, {}));
}

TEST(RouteTable, HeadersMustAllMatch) {
  const Match match{.headers = {{"X-Team", value("blue")}, {"x-stage", value("*")}}};
  EXPECT_TRUE(takes(match, {.fields = {{"x-team", "blue"}, {"X-Stage", ""}}}));
  EXPECT_FALSE(takes(match, {.fields = {{"x-team", "blue"}}}));
}

TEST(RouteTable, OfARepeatedHeaderAnyMayMatchAndNegatedAllMust) {
  const std::vector<std::pair<std::string, std::string>> twice{{"X-Team", "red"}, {"X-Team", "blue"}};
  EXPECT_TRUE(takes({.headers = {{"X-Team", value("blue")}}}, {.fields = twice}));
  EXPECT_FALSE(takes({.headers = {{"X-Team", value("!blue")}}}, {.fields = twice}));
  EXPECT_TRUE(takes({.headers = {{"X-Team", value("!green")}}}, {.fields = twice}));
  EXPECT_TRUE(takes({.headers = {{"X-Team", value("!blue")}}}, {}));
}

TEST(RouteTable, QueryIsComparedDecoded) {
  const Match match{.query = {{"na me", value("a&b")}}};
  EXPECT_TRUE(takes(match, {.query = "x=1&na%20me=a%26b"}));
  EXPECT_FALSE(takes(match, {.query = "na%20me=a&b"}));
  EXPECT_TRUE(takes({.query = {{"flag", value("*")}}}, {.query = "a=b&flag"}));
  EXPECT_TRUE(takes({.query = {{"flag", value("!*")}}}, {.query = "a=b&flags"}));
  EXPECT_FALSE(takes({.query = {{"k", value("!b")}}}, {.query = "%6b=b"}));
  EXPECT_TRUE(takes({.query = {{"k", value("%zz")}}}, {.query = "k=%zz"}));
}

TEST(RouteTable, LargeQueriesAreReadToTheirEnd) {
  const std::string large = "k=%61" + std::string(20'000, 'a');
  EXPECT_TRUE(takes({.query = {{"k", value("~a+")}}}, {.query = large}));
}

TEST(RouteTable, FindingAllocatesNothing) {
  std::vector<RouteTable::Entry> entries;
  for (int i = 0; i < 500; ++i)
    entries.push_back(
        {{.hosts = {host("*.test"), host("localhost")},
          .paths = {path("/agents/" + std::to_string(i) + "/*"), path("/v*/" + std::to_string(i))},
          .methods = {"POST"},
          .headers = {{"X-Team", value("b*e")}},
          .query = {{"k", value("a b")}}},
         true});
  const RouteTable table(std::move(entries));
  const Request request{
      .method = "POST", .path = "/agents/499/x", .query = "k=a%20b", .fields = {{"x-team", "blue"}}};
  const FactsOf last(request);
  const size_t before = test::allocations;
  const auto found = table.find(last.facts);
  EXPECT_EQ(test::allocations, before);
  EXPECT_EQ(found, 499u);
}

TEST(RouteTable, ClientsByName) {
  EXPECT_TRUE(takes({.clients = {"claude"}}, {.client = "claude"}));
  EXPECT_FALSE(takes({.clients = {"claude"}}, {}));
}

std::vector<std::string> reasonsOf(const RouteTable& table, const Request& request) {
  std::vector<std::string> details;
  for (const Reason& reason : table.explain(FactsOf(request).facts)) details.push_back(reason.detail);
  return details;
}

TEST(RouteTable, SaysWhyEachRouteDoesNotMatch) {
  const RouteTable table({{{}, false},
                          {{.listeners = {3}}, true},
                          {{.hosts = {host("a.test"), host("b.test")}}, true},
                          {{.hosts = {host("*"), host("!localhost")}}, true},
                          {{.methods = {"PUT", "POST"}}, true},
                          {{.methods = {"PUT"}}, true},
                          {{.headers = {{"Accept", value("*")}, {"X-Team", value("blue")}}}, true},
                          {{.query = {{"k", value("!1")}}}, true},
                          {{.clients = {"claude"}}, true}});
  Request request{.path = "/api/codex", .query = "k=1", .fields = {{"Accept", "x"}}};
  EXPECT_EQ(reasonsOf(table, request),
            (std::vector<std::string>{
                "switched off", "belongs to another listener", "host localhost is none of a.test, b.test",
                "host localhost is left out by !localhost", "method GET is none of PUT, POST",
                "method GET is not PUT", "header X-Team does not match blue",
                "query parameter k does not match !1", "only for claude"}));
  request.client = "codex";
  EXPECT_EQ(reasonsOf(table, request).back(), "client codex is not claude");
}

TEST(RouteTable, SaysWhereAPathDiffers) {
  const auto reason = [](std::vector<PathPattern> paths, const std::string& asked) {
    return reasonsOf(RouteTable({{{.paths = std::move(paths)}, true}}), {.path = asked}).front();
  };
  EXPECT_EQ(reason({path("/api/research/*")}, "/api/code/v1"), "path differs at segment 2: code");
  EXPECT_EQ(reason({path("/v1/*")}, "/api/code/v1"), "path differs at segment 1: api");
  EXPECT_EQ(reason({path("/api/code/*")}, "/api/codex"), "path differs at segment 2: codex");
  EXPECT_EQ(reason({path("/api/code")}, "/api/code/v1"), "path goes on at segment 3: v1");
  EXPECT_EQ(reason({path("/api/code")}, "/api/code/"), "path goes on at segment 3");
  EXPECT_EQ(reason({path("/api/code/*")}, "/api"), "path ends before segment 2: code");
  EXPECT_EQ(reason({path("/api/*/chat")}, "/api/code/talk"), "path differs at segment 3: talk");
  EXPECT_EQ(reason({path("/v1/*"), path("/api/code/chat")}, "/api/code/v1"), "path differs at segment 3: v1")
      << "the nearest counts";
  EXPECT_EQ(reason({path("/v1/*")}, "/"), "path differs at segment 1");
}

TEST(RouteTable, SaysWhyARouteMatches) {
  const RouteTable table({{{.paths = {path("/v1/*"), path("/api/code/*")}, .methods = {"GET", "POST"}}, true},
                          {{.paths = {path("/api/code/v1")}}, true},
                          {{.paths = {path("/*/code/*")}}, true},
                          {{.paths = {path("/*")}}, true},
                          {{.hosts = {host("local*")}, .headers = {{"Accept", value("*")}}}, true},
                          {{}, true}});
  const Request request{.path = "/api/code/v1", .fields = {{"Accept", "secret"}}};
  EXPECT_EQ(
      reasonsOf(table, request),
      (std::vector<std::string>{"prefix /api/code, GET allowed", "path /api/code/v1", "pattern /*/code/*",
                                "any path", "host localhost, header Accept", "takes everything"}));
}

// --- the same by definition, slowly, on random input

constexpr std::string_view kHosts[] = {"a", "b", "c"};
constexpr std::string_view kPaths[] = {"/", "/a", "/a/b", "/a/b/c", "/ab", "/b"};
constexpr std::string_view kPathPatterns[] = {"/*", "/a", "/a/*", "/a/b/*", "/*/b", "/a*"};
constexpr std::string_view kMethods[] = {"GET", "POST", "PUT"};
constexpr std::string_view kValues[] = {"blue", "red", "bl*", "!blue", "*", "!*", "~r.d"};

template <typename Array>
auto pick(std::mt19937& random, const Array& array) {
  return array[random() % std::size(array)];
}

struct RandomRoute {
  bool enabled = true;
  std::vector<uint32_t> listeners;
  std::vector<std::string_view> hosts, paths, methods, teams, stages;

  RouteTable::Entry entry() const {
    Match match;
    match.listeners = listeners;
    for (const auto text : hosts) match.hosts.push_back(host(text));
    for (const auto text : paths) match.paths.push_back(path(text));
    for (const auto text : methods) match.methods.emplace_back(text);
    for (const auto text : teams) match.headers.emplace_back("X-Team", value(text));
    for (const auto text : stages) match.query.emplace_back("stage", value(text));
    return {std::move(match), enabled};
  }
};

bool slowValue(std::string_view pattern, const std::vector<std::string>& values) {
  const bool negated = pattern.starts_with('!');
  if (negated) pattern.remove_prefix(1);
  const bool any = std::any_of(values.begin(), values.end(), [&](const std::string& text) {
    if (pattern == "*") return true;
    if (pattern == "bl*") return text.starts_with("bl");
    if (pattern == "~r.d") return text.size() == 3 && text.front() == 'r' && text.back() == 'd';
    return text == pattern;
  });
  return any != negated;
}

template <typename List, typename Holds>
bool slowAny(const List& list, Holds holds) {
  return list.empty() || std::any_of(list.begin(), list.end(), holds);
}

bool slowTakes(const RandomRoute& route, const Request& request, const std::vector<std::string>& teams,
               const std::vector<std::string>& stages) {
  return route.enabled &&
         slowAny(route.listeners, [&](uint32_t number) { return number == request.listener; }) &&
         slowAny(route.hosts, [&](std::string_view text) { return text == request.host; }) &&
         slowAny(route.paths, [&](std::string_view text) { return path(text).matches(request.path); }) &&
         slowAny(route.methods, [&](std::string_view text) { return text == request.method; }) &&
         std::all_of(route.teams.begin(), route.teams.end(),
                     [&](auto text) { return slowValue(text, teams); }) &&
         std::all_of(route.stages.begin(), route.stages.end(),
                     [&](auto text) { return slowValue(text, stages); });
}

TEST(RouteTable, AgreesWithItsDefinitionOnRandomInput) {
  std::mt19937 random(3);
  const auto some = [&](const auto& array, auto& out) {
    for (auto count = random() % 3; count > 0; --count) out.push_back(pick(random, array));
  };
  size_t found = 0;
  for (int round = 0; round < 5'000; ++round) {
    std::vector<RandomRoute> routes(1 + random() % 6);
    std::vector<RouteTable::Entry> entries;
    for (RandomRoute& route : routes) {
      route.enabled = random() % 8 != 0;
      if (random() % 3 == 0) route.listeners.push_back(static_cast<uint32_t>(random() % 2));
      some(kHosts, route.hosts);
      some(kPathPatterns, route.paths);
      some(kMethods, route.methods);
      if (random() % 2 == 0) some(kValues, route.teams);
      if (random() % 2 == 0) some(kValues, route.stages);
      entries.push_back(route.entry());
    }
    const RouteTable table(std::move(entries));
    for (int i = 0; i < 10; ++i) {
      Request request{.listener = static_cast<uint32_t>(random() % 2),
                      .method = std::string(pick(random, kMethods)),
                      .host = std::string(pick(random, kHosts)),
                      .path = std::string(pick(random, kPaths))};
      std::vector<std::string> teams, stages;
      for (auto count = random() % 3; count > 0; --count) {
        teams.emplace_back(pick(random, kValues));
        request.fields.emplace_back("x-TEAM", teams.back());
        stages.emplace_back(random() % 2 == 0 ? "blue" : "red");
        request.query += "&stage=" + stages.back();
      }
      std::optional<size_t> expected;
      for (size_t number = 0; number < routes.size() && !expected; ++number)
        if (slowTakes(routes[number], request, teams, stages)) expected = number;
      const FactsOf facts(request);
      ASSERT_EQ(table.find(facts.facts), expected) << "round " << round << ", request " << i;
      const auto reasons = table.explain(facts.facts);
      const auto first = std::ranges::find(reasons, Miss::None, &Reason::miss);
      ASSERT_EQ(first == reasons.end() ? std::nullopt : std::optional(first->route), expected);
      found += expected ? 1 : 0;
    }
  }
  EXPECT_GT(found, 10'000u);
}

}  // namespace
}  // namespace headgate::route
