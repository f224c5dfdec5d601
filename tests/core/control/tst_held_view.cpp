#include <gtest/gtest.h>

#include "core/control/held_view.h"

namespace headgate::control {
namespace {

const SteadyTime kNow{std::chrono::hours(1)};

engine::HeldExchange request() {
  engine::HeldExchange held;
  held.id = {9};
  held.since = kNow - std::chrono::seconds(2);
  held.until = kNow + std::chrono::seconds(28);
  held.head =
      "POST /v1/chat?key=deep&n=1 HTTP/1.1\n"
      "Host: localhost\n"
      "Authorization: Bearer deep\n"
      "Cookie: a=deep\n"
      "Cookie: b=deeper\n"
      "X-Plain: 1\n";
  held.body = "{}";
  held.bodyIsWhole = true;
  return held;
}

TEST(HeldView, HidesWhatTheRecordHides) {
  const HeldMessage shown = heldMessage(request(), kNow);
  EXPECT_EQ(shown.head,
            "POST /v1/chat?key=[redacted]&n=1 HTTP/1.1\n"
            "Host: localhost\n"
            "Authorization: [redacted]\n"
            "Cookie: [redacted]\n"
            "Cookie: [redacted]\n"
            "X-Plain: 1\n");
  EXPECT_EQ(shown.body, "{}");
  EXPECT_EQ(shown.heldFor, 2'000'000'000);
  EXPECT_EQ(shown.left, 28'000'000'000);
}

TEST(HeldView, HidesABodyThatTheRouteHas) {
  record::RedactionRules rules;
  rules.pointers = {"/password"};
  engine::HeldExchange held = request();
  held.rules = &rules;
  held.body = R"({"password": "deep"})";
  const HeldMessage shown = heldMessage(held, kNow);
  EXPECT_EQ(shown.body, "");
  EXPECT_TRUE(shown.bodyIsHidden);
  flow::HeldDecision decision;
  decision.body = "{}";
  EXPECT_FALSE(checkDecision(held, decision).ok());
}

TEST(HeldView, WhatWasHiddenComesBackAsItWas) {
  const engine::HeldExchange held = request();
  const std::string shown = heldMessage(held, kNow).head;
  EXPECT_EQ(*withSecrets(held, shown), held.head);
  // Another field is changed, one added, one taken away.
  std::string edited = shown;
  edited.replace(edited.find("X-Plain: 1\n"), 11, "X-Other: 2\n");
  edited.erase(edited.find("Cookie: [redacted]\n"), 19);
  EXPECT_EQ(*withSecrets(held, edited),
            "POST /v1/chat?key=deep&n=1 HTTP/1.1\nHost: localhost\nAuthorization: Bearer deep\n"
            "Cookie: a=deep\nX-Other: 2\n");
}

TEST(HeldView, AHiddenValueIsNotSentAsItsMark) {
  const engine::HeldExchange held = request();
  std::string edited = heldMessage(held, kNow).head;
  edited.replace(edited.find("n=1"), 3, "n=2");
  EXPECT_FALSE(withSecrets(held, edited));
  EXPECT_FALSE(withSecrets(held, "GET / HTTP/1.1\nHost: a\nX-New: [redacted]\n"));
  EXPECT_EQ(*withSecrets(held, "GET /?key=new HTTP/1.1\nHost: a\n"), "GET /?key=new HTTP/1.1\nHost: a\n");
}

TEST(HeldView, SaysWhatCannotBeDone) {
  engine::HeldExchange held = request();
  EXPECT_TRUE(checkDecision(held, {}).ok());
  EXPECT_FALSE(checkDecision(held, {.kind = flow::HeldDecision::Kind::Answer, .status = 99}).ok());
  EXPECT_FALSE(checkDecision(held, {.head = "GET / HTTP/1.1\nHost: a\nBad Name: 1\n"}).ok());
  EXPECT_TRUE(checkDecision(held, {.head = "GET / HTTP/1.1\nHost: a\n", .body = "x"}).ok());
  held.method = "POST";
  EXPECT_FALSE(checkDecision(held, {.head = "HEAD / HTTP/1.1\nHost: a\n"}).ok());
  held.bodyIsWhole = false;
  EXPECT_FALSE(checkDecision(held, {.body = "x"}).ok());
  held.holding = flow::Holding::Response;
  EXPECT_FALSE(checkDecision(held, {.head = "GET / HTTP/1.1\nHost: a\n"}).ok());
  EXPECT_TRUE(checkDecision(held, {.head = "HTTP/1.1 404 Not Found\n"}).ok());
  EXPECT_FALSE(checkDecision(held, {.body = "x"}).ok());
}

}  // namespace
}  // namespace headgate::control
