// What becomes of a request on its way: its target in all forms, its path, its fields, its id, and what
// cannot be slipped into any of them.
#include <gtest/gtest.h>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

// What the target gets for one request. Each goes over a connection of its own.
Message forwarded(Gateway& gateway, Origin& origin, const std::string& request) {
  Peer client = Peer::connectTo(gateway.port());
  client.send(request);
  Peer target = origin.accept();
  Message seen = readRequest(target);
  target.send(answer("", "Connection: close\r\n"));
  EXPECT_EQ(readResponse(client).status(), 200);
  return seen;
}

// --- Forms of the target

TEST(Requests, TheAbsoluteFormIsTakenApart) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Message seen =
      forwarded(gateway, origin, "GET http://agent.test:80/a?b HTTP/1.1\r\nHost: agent.test:80\r\n\r\n");
  EXPECT_EQ(seen.startLine, "GET /a?b HTTP/1.1");
  EXPECT_EQ(seen.field("Host"), "agent.test:80");
  seen = forwarded(gateway, origin, "GET http://agent.test HTTP/1.1\r\nHost: agent.test\r\n\r\n");
  EXPECT_EQ(seen.startLine, "GET / HTTP/1.1");
}

TEST(Requests, AnHttp10ClientWithoutHostGetsTheTargets) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  EXPECT_EQ(forwarded(gateway, origin, "GET / HTTP/1.0\r\n\r\n").field("Host"), origin.url().substr(7));
}

TEST(Requests, TheAsteriskFormPasses) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  EXPECT_EQ(forwarded(gateway, origin, "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").startLine,
            "OPTIONS * HTTP/1.1");
}

TEST(Requests, IPv6OnBothSides) {
  Origin origin(Origin::Family::IPv6);
  Gateway gateway(profileFor(origin.url(), {.address = "::1"}));
  Peer client = Peer::connectTo("::1", gateway.port());
  client.send("GET / HTTP/1.1\r\nHost: [::1]:" + std::to_string(gateway.port()) + "\r\n\r\n");
  Peer target = origin.accept();
  const Message request = readRequest(target);
  EXPECT_EQ(request.field("Host"), "[::1]:" + std::to_string(gateway.port()));
  EXPECT_EQ(request.field("X-Forwarded-For"), "::1");
  target.send(answer("over IPv6"));
  EXPECT_EQ(readResponse(client).body, "over IPv6");
  EXPECT_EQ(gateway.nextSummary().clientIp.view(), "::1");
}

TEST(Requests, LocalhostIsBothLoopbacks) {
  for (const Origin::Family family : {Origin::Family::IPv4, Origin::Family::IPv6}) {
    Origin origin(family);
    Gateway gateway(
        profileFor("http://localhost:" + std::to_string(origin.port()), {.address = "localhost"}));
    for (const char* ip : {"127.0.0.1", "::1"}) {
      Peer client = Peer::connectTo(ip, gateway.port());
      client.send(get("/"));
      Peer target = origin.accept();
      readRequest(target);
      target.send(answer(ip, "Connection: close\r\n"));
      EXPECT_EQ(readResponse(client).body, ip);
    }
  }
}

TEST(Requests, ATargetBehindAUnixSocket) {
  Origin origin(Origin::Family::Unix);
  Gateway gateway(
      profileFor(origin.url() + "/v1", {.target = R"("socket": ")" + origin.socketPath() + "\""}));
  Peer client = Peer::connectTo(gateway.port());
  Peer target{-1};
  for (int i = 0; i < 2; ++i) {
    client.send(post("/models", "body"));
    if (i == 0) target = origin.accept();
    const Message request = readRequest(target);
    EXPECT_EQ(request.target(), "/v1/models");
    EXPECT_EQ(request.field("Host"), "a");
    EXPECT_EQ(request.body, "body");
    target.send(answer("over a socket"));
    EXPECT_EQ(readResponse(client).body, "over a socket");
  }
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::None);
  EXPECT_TRUE(gateway.nextSummary().reusedConnection);
}

// --- Paths

// One string is matched, forwarded and logged.
TEST(Requests, ThePathThatIsMatchedIsThePathThatIsForwarded) {
  struct {
    const char* sent;
    const char* seen;  // "": refused
    bool secret;       // the route that denies /secret/* must have it
  } const cases[] = {
      {"/a/b", "/a/b", false},
      {"/a/./b/../c", "/a/c", false},
      {"/a//b", "/a//b", false},
      {"/%61%2d%7Eb", "/a-~b", false},
      {"/caf%c3%a9", "/caf%C3%A9", false},
      {"/a%20b", "/a%20b", false},
      {"/a;p=1/b", "/a;p=1/b", false},
      {"/%2561", "/%2561", false},
      {"/?q=/../%2e%2e", "/?q=/../%2e%2e", false},
      {"/secret/x", "/secret/x", true},
      {"/%73ecret/x", "/secret/x", true},
      {"/open/../secret/x", "/secret/x", true},
      {"/open/%2e%2E/secret/x", "/secret/x", true},
      {"/open/.%2e/secret/x", "/secret/x", true},
      {"/../secret", "", false},
      {"/%2e%2e/secret", "", false},
      {"/open%2f..%2fsecret", "", false},
      {"/a%5cb", "", false},
      {"/a\\b", "", false},
      {"/a%00b", "", false},
      {"/a%0d%0aX-Evil:%201", "", false},
      {"/a%zz", "", false},
      {"/a%2", "", false},
  };
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.routesBefore =
           R"({"id": "denied", "match": {"path": "/secret/*"}, "respond": {"status": 403, "body": "no"}})"}));
  for (const auto& one : cases) {
    SCOPED_TRACE(one.sent);
    if (one.seen[0] == '\0' || one.secret) {
      Peer client = Peer::connectTo(gateway.port());
      client.send(get(one.sent));
      EXPECT_EQ(readResponse(client).status(), one.secret ? 403 : 400);
      EXPECT_TRUE(origin.nobodyWaits());
    } else {
      EXPECT_EQ(forwarded(gateway, origin, get(one.sent)).target(), one.seen);
    }
    const auto summary = gateway.nextSummary();
    if (one.seen[0] != '\0') {
      EXPECT_EQ(summary.path.view(),
                std::string_view(one.seen).substr(0, std::string_view(one.seen).find('?')));
    }
  }
}

TEST(Requests, ARewrittenPathKeepsItsEncoding) {
  Origin origin;
  Gateway gateway(profileFor(origin.url() + "/base", {.route = R"("rewrite": {"strip_prefix": "/api"})"}));
  EXPECT_EQ(forwarded(gateway, origin, get("/api/a%20b?c=%20")).target(), "/base/a%20b?c=%20");
  EXPECT_EQ(forwarded(gateway, origin, get("/api")).target(), "/base/");
  EXPECT_EQ(forwarded(gateway, origin, get("/apis")).target(), "/base/apis");
}

// --- Fields

TEST(Requests, WhatTheTargetIsTold) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  const Message seen =
      forwarded(gateway, origin,
                get("/",
                    "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: https\r\nX-Gateway: other\r\nConnection: "
                    "X-Drop, close\r\n"
                    "X-Drop: 1\r\nKeep-Alive: 5\r\nProxy-Authorization: x\r\nX-Stays: 1\r\nX-Stays: 2\r\n"));
  EXPECT_EQ(seen.field("X-Forwarded-For"), "127.0.0.1");
  EXPECT_EQ(seen.field("X-Forwarded-Proto"), "http");
  EXPECT_EQ(seen.field("X-Forwarded-Host"), "a");
  EXPECT_EQ(seen.field("X-Forwarded-Port"), std::to_string(gateway.port()));
  EXPECT_EQ(seen.field("X-Gateway"), "headgate");
  EXPECT_EQ(seen.count("X-Gateway"), 1u);
  EXPECT_EQ(seen.field("Via").substr(0, 13), "1.1 headgate-");
  EXPECT_EQ(seen.count("X-Stays"), 2u);
  for (const char* name : {"X-Drop", "Keep-Alive", "Proxy-Authorization", "Connection"})
    EXPECT_FALSE(seen.has(name)) << name;
}

// A variable puts a client's bytes into a field; they must stay inside of it.
TEST(Requests, NothingOfTheClientBreaksOutOfAField) {
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.route =
           R"("headers": {"request": {"set": {"X-From": "{host} {client_ip}"}}, "response": {"set": {"X-To": "{host}"}}})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.1\r\nHost: a.test\r\nX-A: one\ttwo \x80\xff\r\n\r\n");
  Peer target = origin.accept();
  const Message seen = readRequest(target);
  EXPECT_EQ(seen.field("X-From"), "a.test 127.0.0.1");
  EXPECT_EQ(seen.field("X-A"), "one\ttwo \x80\xff");
  target.send(answer(""));
  EXPECT_EQ(readResponse(client).field("X-To"), "a.test");
  for (const char* evil :
       {"GET / HTTP/1.1\r\nHost: a\r\nX-A: b\rX-Evil: 1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\nX-Evil: 1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\x01\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\x7f\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n"}) {
    SCOPED_TRACE(evil);
    Peer other = Peer::connectTo(gateway.port());
    other.send(evil);
    EXPECT_EQ(readResponse(other).status(), 400);
    other.expectEnd();
  }
}

// --- Loops

TEST(Requests, ARequestThatComesBackIsNotSentAgain) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  const std::string via = forwarded(gateway, origin, get("/")).field("Via");
  gateway.nextSummary();
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/", "Via: 1.0 other, " + via + "\r\n"));
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), 508);
  EXPECT_NE(response.body.find("loop_detected"), std::string::npos);
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::LoopDetected);
  EXPECT_TRUE(origin.nobodyWaits());
  EXPECT_EQ(forwarded(gateway, origin, get("/", "Via: 1.1 somebody-else\r\n")).field("Via"),
            "1.1 somebody-else, " + via);
}

// The true thing: a target that is the gateway itself.
TEST(Requests, AGatewayThatIsItsOwnTargetAnswersOnce) {
  Gateway gateway(profileFor("http://127.0.0.1:9"));
  const std::string port = std::to_string(gateway.port());
  gateway.apply(profileFor("http://127.0.0.1:" + port, {.route = R"("timeouts": {"total": "10s"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  EXPECT_EQ(readResponse(client).status(), 508);
}

// --- Ids and replies of our own

TEST(Requests, EachHasAnIdThatAllSidesKnow) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  const std::string longest(128, 'x');
  struct {
    std::string sent;
    bool kept;
  } const cases[] = {{"", false},    {"mine-1.2_3~4", true}, {longest, true}, {longest + "x", false},
                     {"a b", false}, {"<script>", false},    {"\x80", false}};
  for (const auto& one : cases) {
    SCOPED_TRACE(one.sent);
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/", one.sent.empty() ? "" : "X-Request-ID: " + one.sent + "\r\n"));
    Peer target = origin.accept();
    const std::string id = readRequest(target).field("X-Request-ID");
    target.send(answer("", "Connection: close\r\n"));
    EXPECT_EQ(readResponse(client).field("X-Request-ID"), id);
    EXPECT_EQ(gateway.nextSummary().requestId.view(), id);
    EXPECT_FALSE(id.empty());
    EXPECT_EQ(id == one.sent, one.kept);
  }
  auto [client, target] = ask(gateway, origin);
  target.send(answer("", "X-Request-ID: the-targets-own\r\n"));
  EXPECT_EQ(readResponse(client).field("X-Request-ID"), "the-targets-own");
}

TEST(Requests, AnErrorIsJsonForProgramsAndTextForBrowsers) {
  Gateway gateway(profileFor("http://127.0.0.1:9", {.route = R"("match": {"path": "/is"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/is-not", "X-Request-ID: my-id\r\nAccept: */*\r\n"));
  const Message json = readResponse(client);
  EXPECT_EQ(json.status(), 404);
  EXPECT_EQ(json.field("Content-Type"), "application/json");
  EXPECT_EQ(json.field("X-Request-ID"), "my-id");
  EXPECT_EQ(json.field("Cache-Control"), "no-store");
  EXPECT_EQ(json.body,
            "{\"error\":{\"type\":\"no_route\",\"message\":\"no route matches this request\","
            "\"request_id\":\"my-id\",\"route\":\"\"}}\n");
  client.send(get("/is-not", "X-Request-ID: my-id\r\nAccept: text/html,*/*;q=0.8\r\n"));
  const Message text = readResponse(client);
  EXPECT_EQ(text.status(), 404);
  EXPECT_EQ(text.field("Content-Type"), "text/plain; charset=utf-8");
  EXPECT_EQ(text.field("X-Content-Type-Options"), "nosniff");
  EXPECT_NE(text.body.find("404 Not Found"), std::string::npos);
  EXPECT_NE(text.body.find("no_route"), std::string::npos);
  EXPECT_NE(text.body.find("my-id"), std::string::npos);
  client.send(get("/is"));
  EXPECT_NE(readResponse(client).body.find(R"("route":"all")"), std::string::npos);
}

}  // namespace
}  // namespace headgate::test
