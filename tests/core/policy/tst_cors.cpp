#include <gtest/gtest.h>

#include "core/policy/cors.h"

namespace headgate::policy {
namespace {

using Decision = PreflightDecision;
using Fields = std::vector<std::pair<std::string, std::string>>;

http::RequestHead request(std::string_view method, const Fields& fields) {
  http::RequestHead head;
  head.method = method;
  for (const auto& [name, value] : fields) head.fields.add(name, value);
  return head;
}

http::RequestHead preflight(std::string_view origin, std::string_view method, std::string_view headers = {}) {
  http::RequestHead head = request("OPTIONS", {});
  head.fields.add("Origin", origin);
  head.fields.add("Access-Control-Request-Method", method);
  if (!headers.empty()) head.fields.add("Access-Control-Request-Headers", headers);
  return head;
}

std::string written(const http::HeaderMap& fields) {
  std::string out;
  for (size_t i = 0; i < fields.size(); ++i)
    out += std::string(fields[i].name) + ": " + std::string(fields[i].value) + "\n";
  return out;
}

Cors cors(const CorsRules& rules) {
  auto compiled = Cors::compile(rules);
  EXPECT_TRUE(compiled.ok()) << compiled.error();
  return std::move(compiled).value();
}

CorsRules strictRules() {
  CorsRules rules;
  rules.origins = {"https://a.test", "https://*.b.test"};
  rules.methods = {"GET", "DELETE"};
  rules.headers = {"Content-Type", "Mcp-Session-Id"};
  rules.expose = {"Mcp-Session-Id", "WWW-Authenticate"};
  rules.credentials = true;
  return rules;
}

constexpr std::string_view kPreflightVary =
    "Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers\n";

TEST(Cors, APreflightIsAnOptionsWithBothFields) {
  EXPECT_TRUE(Cors::isPreflight(preflight("https://a.test", "GET")));
  EXPECT_TRUE(Cors::isPreflight(preflight("null", "x")));
  const std::pair<std::string, std::string> origin{"Origin", "https://a.test"};
  const std::pair<std::string, std::string> method{"Access-Control-Request-Method", "GET"};
  EXPECT_FALSE(Cors::isPreflight(request("OPTIONS", {origin})));
  EXPECT_FALSE(Cors::isPreflight(request("OPTIONS", {method})));
  EXPECT_FALSE(Cors::isPreflight(request("GET", {origin, method})));
  EXPECT_FALSE(Cors::isPreflight(request("options", {origin, method})));
}

TEST(Cors, AnswersAPreflight) {
  http::HeaderMap response;
  EXPECT_EQ(cors(strictRules()).answerPreflight(preflight("https://x.b.test", "DELETE"), response),
            Decision::Allowed);
  EXPECT_EQ(written(response), std::string(kPreflightVary)
                                   .append("Access-Control-Allow-Origin: https://x.b.test\n"
                                           "Access-Control-Allow-Credentials: true\n"
                                           "Access-Control-Allow-Methods: GET, DELETE\n"
                                           "Access-Control-Allow-Headers: Content-Type, Mcp-Session-Id\n"
                                           "Access-Control-Max-Age: 600\n"));
}

TEST(Cors, DecidesOnPreflights) {
  struct Row {
    std::string_view origin;
    std::string_view method;
    std::string_view headers;
    Decision decision;
  };
  const std::vector<Row> rows{
      {"https://a.test", "GET", "", Decision::Allowed},
      {"https://a.test", "POST", "", Decision::Allowed},  // needs no permission
      {"https://a.test", "HEAD", "", Decision::Allowed},
      {"https://a.test", "PUT", "", Decision::MethodRefused},
      {"https://a.test", "delete", "", Decision::MethodRefused},
      {"https://a.test", "DELETE", "content-type,mcp-session-id", Decision::Allowed},
      {"https://a.test", "DELETE", " content-type , ,", Decision::Allowed},
      {"https://a.test", "DELETE", "content-type, x-other", Decision::HeaderRefused},
      {"https://a.test", "DELETE", "authorization", Decision::HeaderRefused},
      {"https://evil.test", "GET", "", Decision::OriginRefused},
      {"https://a.test.evil.test", "GET", "", Decision::OriginRefused},
      {"http://a.test", "GET", "", Decision::OriginRefused},
      {"null", "GET", "", Decision::OriginRefused},
      {"", "GET", "", Decision::OriginRefused},
  };
  const Cors policy = cors(strictRules());
  for (const Row& row : rows) {
    http::HeaderMap response;
    EXPECT_EQ(policy.answerPreflight(preflight(row.origin, row.method, row.headers), response), row.decision)
        << row.origin << " " << row.method << " " << row.headers;
    const bool originAllowed = row.decision != Decision::OriginRefused;
    EXPECT_EQ(response.first("Access-Control-Allow-Origin"), originAllowed ? row.origin : "");
  }
  http::HeaderMap response;
  http::RequestHead twice = preflight("https://a.test", "GET");
  twice.fields.add("Origin", "https://a.test");
  EXPECT_EQ(policy.answerPreflight(twice, response), Decision::OriginRefused);
  EXPECT_EQ(written(response), kPreflightVary);
}

TEST(Cors, StarIsEverythingButAuthorization) {
  CorsRules rules;
  rules.origins = {"*"};
  rules.methods = {"*"};
  rules.headers = {"*"};
  const auto decide = [&rules](std::string_view method, std::string_view headers) {
    http::HeaderMap response;
    const Decision decision =
        cors(rules).answerPreflight(preflight("https://x.test", method, headers), response);
    EXPECT_EQ(response.first("Access-Control-Allow-Origin"), "*");
    return decision;
  };
  EXPECT_EQ(decide("PURGE", "x-a, x-b"), Decision::Allowed);
  EXPECT_EQ(decide("GET", "x-a, Authorization"), Decision::HeaderRefused);
  rules.headers.push_back("authorization");
  EXPECT_EQ(decide("GET", "x-a, Authorization"), Decision::Allowed);
}

TEST(Cors, ReplacesWhatTheTargetSaid) {
  http::HeaderMap response;
  response.add("access-control-allow-origin", "*");
  response.add("A", "1");
  response.add("Access-Control-Allow-Private-Network", "true");
  response.add("Access-Controlled", "kept");
  cors(strictRules()).apply(request("GET", {{"Origin", "https://a.test"}}).fields, response);
  EXPECT_EQ(written(response),
            "A: 1\nAccess-Controlled: kept\nVary: Origin\n"
            "Access-Control-Allow-Origin: https://a.test\nAccess-Control-Allow-Credentials: true\n"
            "Access-Control-Expose-Headers: Mcp-Session-Id, WWW-Authenticate\n");
}

TEST(Cors, OtherOriginsGetNothing) {
  for (const Fields& fields : {Fields{}, Fields{{"Origin", "https://evil.test"}}, Fields{{"Origin", "null"}},
                               Fields{{"Origin", "https://a.test"}, {"Origin", "https://a.test"}}}) {
    http::HeaderMap response;
    response.add("Access-Control-Allow-Origin", "https://evil.test");
    cors(strictRules()).apply(request("GET", fields).fields, response);
    EXPECT_EQ(written(response), "Vary: Origin\n");
  }
}

TEST(Cors, VaryIsSaidOnce) {
  const std::vector<std::pair<Fields, std::string>> rows{
      {{}, "Vary: Origin\n"},
      {{{"Vary", "Accept"}}, "Vary: Accept\nVary: Origin\n"},
      {{{"vary", "Accept, origin"}}, "vary: Accept, origin\n"},
      {{{"Vary", "Accept"}, {"Vary", "*"}}, "Vary: Accept\nVary: *\n"},
      {{{"Vary", "Original"}}, "Vary: Original\nVary: Origin\n"},
  };
  for (const auto& [fields, expected] : rows) {
    http::HeaderMap response = request("GET", fields).fields;
    cors(strictRules()).apply({}, response);
    EXPECT_EQ(written(response), expected);
  }
  CorsRules open;
  open.origins = {"*"};
  http::HeaderMap response;
  cors(open).apply({}, response);
  EXPECT_EQ(written(response), "");  // the same for everybody
}

TEST(Cors, RefusesRulesThatCannotHold) {
  const auto problem = [](auto change) {
    CorsRules rules = strictRules();
    change(rules);
    const auto compiled = Cors::compile(rules);
    return compiled.ok() ? std::string() : compiled.error();
  };
  const std::string star = "\"*\" does not go with credentials: name what is allowed";
  EXPECT_EQ(problem([](CorsRules& rules) { rules.origins.push_back("*"); }), star);
  EXPECT_EQ(problem([](CorsRules& rules) { rules.methods = {"*"}; }), star);
  EXPECT_EQ(problem([](CorsRules& rules) { rules.headers = {"*"}; }), star);
  EXPECT_EQ(problem([](CorsRules& rules) { rules.expose = {"*"}; }), star);
  EXPECT_NE(problem([](CorsRules& rules) { rules.origins.clear(); }), "");
  EXPECT_NE(problem([](CorsRules& rules) { rules.origins = {"a.test"}; }), "");
  EXPECT_NE(problem([](CorsRules& rules) { rules.expose = {"a\r\nb"}; }), "");
  EXPECT_NE(problem([](CorsRules& rules) { rules.methods = {""}; }), "");
  EXPECT_NE(problem([](CorsRules& rules) { rules.maxAge = std::chrono::seconds(-1); }), "");
  EXPECT_EQ(problem([](CorsRules&) {}), "");
}

}  // namespace
}  // namespace headgate::policy
