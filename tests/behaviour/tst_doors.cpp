// The ways around a lock: other spellings of a path, methods and upgrades that nobody thinks of, preflights,
// addresses that are only claimed, and pages of other sites.
#include <gtest/gtest.h>

#include "core/http/uri.h"
#include "tests/behaviour/support/echo.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

constexpr std::string_view kKey = "Authorization: Bearer anns-key\r\n";
constexpr std::string_view kUpgrade =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
constexpr std::string_view kPreflight =
    "Origin: https://app.example\r\nAccess-Control-Request-Method: POST\r\n";

class Doors : public testing::Test {
 protected:
  std::string profileOf(const std::string& routes, const std::string& top = "",
                        const std::string& listener = "") {
    return AccessProfile{m_target.url(), routes, top, listener, "", ""}.text();
  }

  EchoTarget m_target;
};

// Whatever reaches the target by the open route has a path that the guarded one does not take.
TEST_F(Doors, NoSpellingOfAPathGetsAround) {
  Gateway gateway(profileOf(R"({"id": "in", "match": {"path": "/admin/*"}, "pool": "agent", "auth": {}},
                                {"id": "open", "pool": "agent"})"));
  struct Row {
    std::string target;
    int status;
  };
  for (const auto& [target, status] : std::vector<Row>{
           {"/admin", 401},
           {"/admin/", 401},
           {"/admin/x", 401},
           {"/admin?x", 401},
           {"/%61dmin/x", 401},
           {"/%61%64%6D%69%6e", 401},
           {"/./admin/x", 401},
           {"/%2e/admin/x", 401},
           {"/x/../admin/x", 401},
           {"/x/%2e%2E/admin/x", 401},
           {"/x/.%2e/admin", 401},
           {"/x/y/../../admin/.", 401},
           {"/admin/x/..", 401},
           {"/admin//x", 401},
           {"http://a/admin/x", 401},
           {"http://a/x/../admin/x", 401},
           {"/admin%2fx", 400},
           {"/x%2f..%2fadmin/x", 400},
           {"/x/..%2fadmin", 400},
           {"/x/..%5cadmin", 400},
           {"/x\\..\\admin", 400},
           {"/x/..;/admin/x", 400},
           {"/..;a/admin/x", 400},
           {"/../admin/x", 400},
           {"/%00/../admin", 400},
           {"/admin%", 400},
           {"admin/x", 400},
           {"//admin/x", 400},
           {"//admin", 400},
           {"/admin;a/x", 400},
           {"/;a/admin;b", 400},
           {"/admin;", 400},
           {"/x//y;z/https://other", 200},
           {"/admin/../open", 200},
           {"/ADMIN/x", 200},
           {"/%2561dmin/x", 200},
       }) {
    const Message response = answerTo(gateway, get(target));
    EXPECT_EQ(response.status(), status) << target;
    if (response.status() != 200) continue;
    const std::string seen = seenBy(response).target();
    EXPECT_EQ(seen.find("/admin"), std::string::npos) << target << " is " << seen;
    EXPECT_EQ(http::normalizePath(seen).value(), seen) << "the target may read it differently";
  }
}

TEST_F(Doors, EveryMethodNeedsAKey) {
  Gateway gateway(profileOf(
      R"({"id": "all", "pool": "agent", "auth": {}, "cors": {"origins": ["https://app.example"]}})"));
  for (const std::string method :
       {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get", "QUERY"}) {
    const std::string head = method + " / HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\n";
    const Message response = answerTo(gateway, head + "\r\n", method);
    EXPECT_EQ(response.status(), 401) << method;
    EXPECT_EQ(response.field("Access-Control-Allow-Origin"), "https://app.example") << method;
    EXPECT_TRUE(response.has("WWW-Authenticate")) << method;
    EXPECT_EQ(answerTo(gateway, head + std::string(kKey) + "\r\n", method).status(), 200) << method;
  }
  for (const std::string method : {"TRACE", "CONNECT"})
    EXPECT_GE(answerTo(gateway, method + " / HTTP/1.1\r\nHost: a\r\n" + std::string(kKey) + "\r\n", method)
                  .status(),
              400);
  EXPECT_EQ(answerTo(gateway, "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").status(), 401);
  EXPECT_EQ(answerTo(gateway, "GET / HTTP/1.0\r\n\r\n").status(), 401);
}

TEST_F(Doors, APreflightReachesNobody) {
  Gateway gateway(profileOf(
      R"({"id": "cors", "match": {"path": "/cors"}, "pool": "agent", "auth": {}, "cors": {"origins": ["https://app.example"]}},
         {"id": "plain", "pool": "agent", "auth": {}})"));
  const std::string asks = std::string(kPreflight);
  const Message allowed = answerTo(gateway, "OPTIONS /cors HTTP/1.1\r\nHost: a\r\n" + asks + "\r\n");
  EXPECT_EQ(allowed.status(), 204);
  EXPECT_EQ(allowed.field("Access-Control-Allow-Origin"), "https://app.example");
  EXPECT_EQ(allowed.body, "");
  const Message foreign = answerTo(gateway,
                                   "OPTIONS /cors HTTP/1.1\r\nHost: a\r\nOrigin: "
                                   "https://evil.example\r\nAccess-Control-Request-Method: GET\r\n\r\n");
  EXPECT_EQ(foreign.status(), 403);
  EXPECT_FALSE(foreign.has("Access-Control-Allow-Origin"));
  EXPECT_EQ(answerTo(gateway, "OPTIONS / HTTP/1.1\r\nHost: a\r\n" + asks + "\r\n").status(), 401);
  EXPECT_EQ(answerTo(gateway, "GET /cors HTTP/1.1\r\nHost: a\r\n" + asks + "\r\n").status(), 401);
  // With a body, which nobody reads, and a request in it.
  Peer client = Peer::connectTo(gateway.port());
  const std::string hidden = get("/", kKey);
  client.send("OPTIONS /cors HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(hidden.size()) +
              "\r\n" + asks + "\r\n" + hidden);
  EXPECT_EQ(readResponse(client).status(), 204);
  client.awaitEndOrReset();
  EXPECT_EQ(m_target.requests(), 0u);
}

TEST_F(Doors, AnUpgradeIsARequestLikeAny) {
  Gateway gateway(profileOf(
      R"({"id": "keys", "match": {"path": "/keys"}, "pool": "agent", "auth": {}},
         {"id": "mcp", "match": {"path": "/mcp"}, "pool": "agent"},
         {"id": "once", "match": {"path": "/once"}, "pool": "agent", "limits": ["once"]})",
      R"("limits": [{"id": "once", "key": "address", "limit": 1, "window": "1h"}])"));
  EXPECT_EQ(answerTo(gateway, get("/keys", kUpgrade)).status(), 401);
  EXPECT_EQ(
      answerTo(gateway, get("/mcp", std::string(kUpgrade) + "Origin: https://evil.example\r\n")).status(),
      403);
  EXPECT_EQ(answerTo(gateway, get("/once")).status(), 200);
  EXPECT_EQ(answerTo(gateway, get("/once", kUpgrade)).status(), 429);
  EXPECT_EQ(m_target.requests(), 1u);
}

TEST_F(Doors, WhatTheGatewayAnswersItselfIsGuardedToo) {
  Gateway gateway(profileOf(
      R"({"id": "respond", "match": {"path": "/respond"}, "respond": {"body": "inside"}, "auth": {}, "limits": ["three"]},
         {"id": "redirect", "match": {"path": "/redirect"}, "redirect": {"to": "http://other{path}?{query}"}, "limits": ["three"],
          "auth": {"from": ["bearer", "query:key"]}},
         {"id": "metrics", "match": {"path": "/metrics"}, "metrics": {}, "auth": {}, "limits": ["three"]})",
      R"("limits": [{"id": "three", "key": "client", "limit": 3, "window": "1h"}])"));
  for (const std::string path : {"/respond", "/redirect", "/metrics"}) {
    const Message refused = answerTo(gateway, get(path));
    EXPECT_EQ(refused.status(), 401) << path;
    EXPECT_EQ(refused.body.find("inside"), std::string::npos);
    EXPECT_LT(answerTo(gateway, get(path, kKey)).status(), 400) << path;
  }
  for (const std::string path : {"/respond", "/redirect", "/metrics"})
    EXPECT_EQ(answerTo(gateway, get(path, kKey)).status(), 429) << path;
}

// Where it leads to is another server.
TEST_F(Doors, ARedirectTakesNoKeyAlong) {
  Gateway gateway(profileOf(
      R"({"id": "r", "redirect": {"to": "http://other{path}?{query}"}, "auth": {"from": ["query:key"]}})"));
  EXPECT_EQ(answerTo(gateway, get("/x?a=1&key=anns-key&b")).field("Location"), "http://other/x?a=1&b");
}

// --- Addresses

TEST_F(Doors, AddressesAreThoseOfThePeer) {
  const std::string kRoutes =
      R"({"id": "denied", "match": {"path": "/denied"}, "pool": "agent", "addresses": {"deny": ["127.0.0.0/8"]}},
         {"id": "mapped", "match": {"path": "/mapped"}, "pool": "agent", "addresses": {"deny": ["::ffff:127.0.0.0/104"]}},
         {"id": "others", "match": {"path": "/others"}, "pool": "agent", "addresses": {"allow": ["10.0.0.0/8", "2001:db8::/32"]}},
         {"id": "both", "match": {"path": "/both"}, "pool": "agent", "addresses": {"allow": ["127.0.0.0/8"], "deny": ["127.0.0.1"]}},
         {"id": "ours", "match": {"path": "/ours"}, "pool": "agent", "addresses": {"allow": ["127.0.0.1"]}},
         {"id": "six", "match": {"path": "/six"}, "pool": "agent", "addresses": {"deny": ["::/0"]}})";
  const std::string claims =
      "X-Forwarded-For: 10.1.1.1\r\nX-Real-IP: 10.1.1.1\r\nForwarded: for=10.1.1.1\r\n";
  {
    Gateway gateway(profileOf(kRoutes));
    for (const std::string path : {"/denied", "/mapped", "/others", "/both"}) {
      EXPECT_EQ(answerTo(gateway, get(path, claims)).status(), 403) << path;
      EXPECT_EQ(gateway.nextSummary().error, ErrorType::AddressRefused);
    }
    EXPECT_EQ(answerTo(gateway, get("/ours", "X-Forwarded-For: 6.6.6.6\r\n")).status(), 200);
  }
  Gateway behind(profileOf(kRoutes, "", R"("trusted_proxies": ["127.0.0.1"])"));
  struct Row {
    const char* path;
    const char* forwardedFor;
    int status;
  };
  for (const auto& [path, forwardedFor, status] : std::vector<Row>{
           {"/denied", "10.1.1.1", 200},
           {"/denied", "::ffff:127.0.0.9", 403},
           {"/others", "10.1.1.1", 200},
           {"/others", "2001:db8::1", 200},
           {"/others", "[2001:db8::1]:4711", 200},
           {"/others", "6.6.6.6", 403},
           {"/others", "10.1.1.1, 6.6.6.6", 403},  // the last that no trusted proxy has written
           {"/others", "10.1.1.1, junk", 403},     // the peer, then
           {"/others", "10.1.1.1, 127.0.0.1", 200},
           {"/others", "", 403},
           {"/six", "6.6.6.6", 403},  // IPv4 lies in ::/0, too: what is denied there is denied
           {"/six", "::1", 403},
       })
    EXPECT_EQ(answerTo(behind, get(path, "X-Forwarded-For: " + std::string(forwardedFor) + "\r\n")).status(),
              status)
        << path << " " << forwardedFor;
}

// --- Pages of other sites

TEST_F(Doors, TheGuardStandsBeforeMcpUnlessItIsToldNotTo) {
  struct Row {
    std::string host;
    std::string fields;
    ErrorType error;
  };
  const std::vector<Row> kRows{
      {"localhost:8080", "", ErrorType::None},
      {"127.0.0.1", "", ErrorType::None},
      {"[::1]:1", "", ErrorType::None},
      {"localhost", "Origin: http://localhost:3000\r\n", ErrorType::None},
      {"localhost", "Sec-Fetch-Site: same-origin\r\n", ErrorType::None},
      {"evil.example", "", ErrorType::HostRefused},
      {"localhost.evil.example", "", ErrorType::HostRefused},
      {"127.0.0.1.evil.example", "", ErrorType::HostRefused},
      {"127.1", "", ErrorType::HostRefused},
      {"localhost", "Origin: https://evil.example\r\n", ErrorType::OriginRefused},
      {"localhost", "Origin: null\r\n", ErrorType::OriginRefused},
      {"localhost", "Origin: http://localhost.evil.example\r\n", ErrorType::OriginRefused},
      {"localhost", "Origin: http://localhost:3000\r\nOrigin: https://evil.example\r\n",
       ErrorType::OriginRefused},
      {"localhost", "Origin:\r\n", ErrorType::OriginRefused},
      {"localhost", "Sec-Fetch-Site: cross-site\r\n", ErrorType::OriginRefused},
      {"localhost", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n",
       ErrorType::OriginRefused},
  };
  Gateway gateway(profileOf(
      R"({"id": "mcp", "match": {"path": ["/mcp", "/tools/MCP/*"]}, "pool": "agent"},
         {"id": "tagged", "match": {"path": "/tagged"}, "tags": ["mcp"], "pool": "agent"},
         {"id": "on", "match": {"path": "/on"}, "guard": {"mode": "on"}, "pool": "agent"},
         {"id": "off", "match": {"path": "/off/mcp"}, "guard": {"mode": "off"}, "pool": "agent"},
         {"id": "rest", "pool": "agent"})"));
  for (const auto& [host, fields, error] : kRows) {
    SCOPED_TRACE(host + " " + fields);
    const auto ask = [&gateway, &host = host, &fields = fields](const std::string& path,
                                                                const std::string& more = "") {
      answerTo(gateway, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields + more + "\r\n");
      return gateway.nextSummary().error;
    };
    for (const std::string path : {"/mcp", "/tools/MCP/a", "/tagged", "/on"})
      EXPECT_EQ(ask(path), error) << path;
    EXPECT_EQ(ask("/rest", "Mcp-Session-Id: 1\r\n"), error);
    EXPECT_EQ(ask("/rest"), ErrorType::None);
    EXPECT_EQ(ask("/off/mcp"), ErrorType::None);
  }
}

TEST_F(Doors, PagesThatMayReadAnswersMayReadErrors) {
  Gateway gateway(AccessProfile{m_target.url(),
                                R"({"id": "keys", "match": {"path": "/keys"}, "pool": "agent", "auth": {}},
                                   {"id": "far", "match": {"path": "/far"}, "pool": "agent", "addresses": {"allow": ["10.0.0.0/8"]}},
                                   {"id": "full", "match": {"path": "/full"}, "pool": "agent", "limits": ["one"]},
                                   {"id": "dead", "match": {"path": "/dead"}, "pool": "dead"})",
                                R"("limits": [{"id": "one", "key": "route", "limit": 1, "window": "1h"}],
                                   "defaults": {"route": {"cors": {"origins": ["https://app.example"]}}})",
                                "", "",
                                R"({"id": "dead", "targets": [{"id": "t", "url": "http://127.0.0.1:9"}]})"}
                      .text());
  EXPECT_EQ(answerTo(gateway, get("/full")).status(), 200);
  struct Row {
    std::string path;
    int status;
  };
  for (const auto& [path, status] :
       std::vector<Row>{{"/keys", 401}, {"/far", 403}, {"/full", 429}, {"/dead", 502}}) {
    const Message ours = answerTo(gateway, get(path, "Origin: https://app.example\r\n"));
    EXPECT_EQ(ours.status(), status) << path;
    EXPECT_EQ(ours.field("Access-Control-Allow-Origin"), "https://app.example") << path;
    const Message foreign = answerTo(gateway, get(path, "Origin: https://evil.example\r\n"));
    EXPECT_FALSE(foreign.has("Access-Control-Allow-Origin")) << path;
  }
}

}  // namespace
}  // namespace headgate::test
