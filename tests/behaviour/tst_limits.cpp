// Limits over sockets: in which order they are asked, whom they count, and what is refused for nothing.
#include <gtest/gtest.h>

#include "tests/behaviour/support/echo.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

constexpr std::string_view kAnnsKey = "Authorization: Bearer anns-key\r\n";
constexpr std::string_view kBobsKey = "Authorization: Bearer bobs-key\r\n";

// None of them gives a token back while a test runs.
std::string limit(const std::string& id, const std::string& key, int count, const std::string& more = "") {
  return R"({"id": ")" + id + R"(", "key": ")" + key + R"(", "limit": )" + std::to_string(count) +
         R"(, "window": "1000h")" + more + "}";
}

class Limits : public testing::Test {
 protected:
  std::string profile(const std::string& routes, const std::string& limits, const std::string& ann = "",
                      const std::string& listener = "") {
    return AccessProfile{m_target.url(), routes, R"("limits": [)" + limits + "]", listener, ann, ""}.text();
  }
  static int statusOf(Gateway& gateway, const std::string& request, std::string_view method = "GET") {
    return answerTo(gateway, request, method).status();
  }
  static int refusedAfter(Gateway& gateway, const std::string& request) {
    for (int i = 0; i < 20; ++i)
      if (statusOf(gateway, request) == 429) return i;
    return 20;
  }

  EchoTarget m_target;
};

TEST_F(Limits, TheRefusalSaysWhatAndWhen) {
  Gateway gateway(profile(R"({"id": "all", "pool": "agent", "limits": ["few"]})",
                          R"({"id": "few", "key": "address", "limit": 2, "window": "100s", "burst": 2})"));
  EXPECT_EQ(refusedAfter(gateway, get("/")), 2);
  const Message response = answerTo(gateway, get("/"));
  EXPECT_EQ(response.status(), 429);
  EXPECT_TRUE(response.field("RateLimit-Policy").starts_with("\"few\";"))
      << response.field("RateLimit-Policy");
  EXPECT_TRUE(response.field("RateLimit").starts_with("\"few\";r=0;")) << response.field("RateLimit");
  const int after = std::stoi(response.field("Retry-After"));
  EXPECT_GT(after, 30);
  EXPECT_LE(after, 50);
  EXPECT_EQ(m_target.requests(), 2u);
}

// Who guesses keys is stopped by his address, and does not use up what belongs to a client.
TEST_F(Limits, WhoIsNotLetInCountsForHisAddressOnly) {
  Gateway gateway(profile(R"({"id": "all", "pool": "agent", "auth": {}, "limits": ["where", "who", "all"]})",
                          limit("where", "address", 6) + ", " + limit("who", "client", 2) + ", " +
                              limit("all", "client+route", 100)));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(statusOf(gateway, get("/")), 401);
  EXPECT_EQ(statusOf(gateway, get("/", kAnnsKey)), 200);
  EXPECT_EQ(statusOf(gateway, get("/", kAnnsKey)), 200);
  // Refused for the client's rate: the address is not charged for it.
  for (int i = 0; i < 5; ++i) EXPECT_EQ(statusOf(gateway, get("/", kAnnsKey)), 429);
  EXPECT_EQ(statusOf(gateway, get("/")), 401);
  EXPECT_EQ(statusOf(gateway, get("/")), 429) << "six at this address";
  EXPECT_EQ(statusOf(gateway, get("/", kBobsKey)), 429);
}

TEST_F(Limits, OfTwoBothHold) {
  Gateway gateway(profile(
      R"({"id": "a", "match": {"path": "/a"}, "respond": {}, "limits": ["wide", "narrow"]}, {"id": "b", "respond": {}, "limits": ["wide"]})",
      limit("wide", "address", 5) + ", " + limit("narrow", "route", 2)));
  EXPECT_EQ(refusedAfter(gateway, get("/a")), 2);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(statusOf(gateway, get("/a")), 429);
  EXPECT_EQ(refusedAfter(gateway, get("/b")), 3) << "what was refused has cost nothing";
}

TEST_F(Limits, ADryRunRefusesNobody) {
  Gateway gateway(profile(R"({"id": "all", "respond": {}, "limits": ["trial"]})",
                          limit("trial", "address", 1, R"(, "mode": "dry_run")")));
  EXPECT_EQ(refusedAfter(gateway, get("/")), 20);
}

TEST_F(Limits, EachKeyHasItsOwn) {
  Gateway gateway(profile(
      R"({"id": "header", "match": {"path": "/header"}, "respond": {}, "limits": ["header"]},
         {"id": "guarded", "match": {"path": "/guarded"}, "respond": {}, "limits": ["key"], "auth": {"from": ["query:key"]}},
         {"id": "open", "match": {"path": "/open"}, "respond": {}, "limits": ["key"]},
         {"id": "client", "match": {"path": "/client"}, "respond": {}, "limits": ["client"]})",
      limit("header", "header:X-Team", 2) + ", " + limit("key", "api_key", 3) + ", " +
          limit("client", "client", 2)));
  EXPECT_EQ(refusedAfter(gateway, get("/header", "X-Team: red\r\n")), 2);
  EXPECT_EQ(statusOf(gateway, get("/header", "x-team:  red \r\n")), 429);
  EXPECT_EQ(statusOf(gateway, get("/header", "X-Team: blue\r\n")), 200);
  EXPECT_EQ(refusedAfter(gateway, get("/guarded?key=anns-key")), 3);
  EXPECT_EQ(statusOf(gateway, get("/guarded?key=bobs-key")), 200);
  EXPECT_EQ(statusOf(gateway, get("/open", kAnnsKey)), 429) << "the same key in another place";
  EXPECT_EQ(refusedAfter(gateway, get("/open", "X-Api-Key: anybodys\r\n")), 3);
  EXPECT_EQ(refusedAfter(gateway, get("/client", kAnnsKey)), 2);
  EXPECT_EQ(refusedAfter(gateway, get("/client")), 2) << "a stranger is his address";
}

TEST_F(Limits, IPv6IsCountedByTheSubscriber) {
  Gateway gateway(profile(R"({"id": "all", "respond": {}, "limits": ["where"]})",
                          limit("where", "address", 2), "", R"("trusted_proxies": ["127.0.0.1"])"));
  const auto from = [&](const char* address) {
    return statusOf(gateway, get("/", "X-Forwarded-For: " + std::string(address) + "\r\n"));
  };
  EXPECT_EQ(from("2001:db8::1"), 200);
  EXPECT_EQ(from("2001:db8::ffff:2"), 200);
  EXPECT_EQ(from("2001:db8:0:0:dead:beef:0:3"), 429);
  EXPECT_EQ(from("2001:db8:0:1::1"), 200);
  EXPECT_EQ(from("10.0.0.1"), 200);
  EXPECT_EQ(from("::ffff:10.0.0.1"), 200);
  EXPECT_EQ(from("10.0.0.1:4711"), 429);
  EXPECT_EQ(from("10.0.0.2"), 200);
}

TEST_F(Limits, AClientsOwnHoldOnEveryRoute) {
  Gateway gateway(profile(R"({"id": "a", "match": {"path": "/a"}, "respond": {}, "auth": {}},
                             {"id": "b", "match": {"path": "/b"}, "respond": {}, "limits": ["own"]})",
                          limit("own", "client", 4), R"("limits": ["own"])"));
  EXPECT_EQ(statusOf(gateway, get("/a", kAnnsKey)), 200);
  EXPECT_EQ(statusOf(gateway, get("/b", kAnnsKey)), 200);
  EXPECT_EQ(statusOf(gateway, get("/a", kAnnsKey)), 200);
  EXPECT_EQ(refusedAfter(gateway, get("/b", kAnnsKey)), 1);
  EXPECT_EQ(statusOf(gateway, get("/a", kAnnsKey)), 429);
  EXPECT_EQ(refusedAfter(gateway, get("/a", kBobsKey)), 20) << "it is ann's";
}

TEST_F(Limits, AReloadForgetsNothing) {
  const std::string before =
      profile(R"({"id": "all", "respond": {}, "limits": ["where"]})", limit("where", "address", 3));
  Gateway gateway(before);
  EXPECT_EQ(refusedAfter(gateway, get("/")), 3);
  gateway.apply(profile(R"({"id": "other", "respond": {"status": 202}, "limits": ["where"]})",
                        limit("where", "address", 3)));
  EXPECT_EQ(statusOf(gateway, get("/")), 429);
  gateway.apply(profile(R"({"id": "none", "respond": {}})", limit("where", "address", 3)));
  EXPECT_EQ(statusOf(gateway, get("/")), 200);
  gateway.apply(before);
  EXPECT_EQ(statusOf(gateway, get("/")), 429);
}

TEST_F(Limits, ABodyThatIsTooLargeIsRefusedBeforeItIsRead) {
  Gateway gateway(profile(R"({"id": "all", "pool": "agent", "auth": {}, "body_limit": "10B"})", ""));
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n";
  EXPECT_EQ(statusOf(gateway, head + "\r\n"), 401);
  EXPECT_EQ(statusOf(gateway, head + std::string(kAnnsKey) + "\r\n"), 413);
  EXPECT_EQ(statusOf(gateway, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n" +
                                  std::string(kAnnsKey) + "\r\n" + chunk(std::string(11, 'x'))),
            413);
  EXPECT_EQ(m_target.requests(), 0u);
}

}  // namespace
}  // namespace headgate::test
