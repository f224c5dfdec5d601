// Recorded requests made ready to be sent again.
#include <gtest/gtest.h>

#include "core/control/resend_plan.h"

namespace headgate::control {
namespace {

using secrets::Reference;
using secrets::Source;

ExchangeDetail recorded(std::string head, std::string body = {}, bool redacted = false) {
  ExchangeDetail detail{.found = true};
  detail.row.number = 7;
  detail.row.listener = "web";
  detail.requestHead.bytes = std::move(head);
  detail.requestHead.redacted = redacted;
  detail.requestBody.size = body.size();
  detail.requestBody.bytes = std::move(body);
  return detail;
}

const std::string kPost =
    "POST /v1/x HTTP/1.1\r\nHost: localhost:8080\r\nContent-Length: 2\r\nX-A: 1\r\n"
    "Authorization: [redacted]\r\n\r\n";

secrets::Resolved with(const std::string& secret) {
  secrets::Resolved resolved;
  resolved.emplace(Reference{Source::Keychain, "k"}, secret);
  return resolved;
}

TEST(ResendPlan, TakesTheKeyOfTheClientInPlaceOfWhatTheRecordHid) {
  const ResendPlan plan = resendPlan(recorded(kPost, "{}", true), "secret:k");
  EXPECT_EQ(plan.problem, "");
  EXPECT_EQ(plan.listener, "web");
  EXPECT_EQ(plan.number, 7u);
  EXPECT_EQ(plan.head,
            "POST /v1/x HTTP/1.1\nHost: localhost:8080\nX-A: 1\nAuthorization: Bearer {secret:k}\n");
  EXPECT_EQ(plan.body, "{}");
  EXPECT_TRUE(plan.lacks.empty());
  const auto wire = wireRequest(plan.head, plan.body, with("s3cret"));
  ASSERT_TRUE(wire) << wire.error();
  EXPECT_NE(wire->bytes.find("Authorization: Bearer s3cret\r\n"), std::string::npos) << wire->bytes;
  EXPECT_TRUE(wire->bytes.ends_with("\r\n\r\n{}"));
}

TEST(ResendPlan, SaysWhatItLacksWhereNoKeyIsKnown) {
  const ResendPlan plan = resendPlan(recorded(kPost, "{}", true), "");
  EXPECT_EQ(plan.lacks, std::vector<std::string>{"Authorization"});
  const auto wire = wireRequest(plan.head, plan.body, {});
  ASSERT_FALSE(wire);
  EXPECT_NE(wire.error().find("it says [redacted]"), std::string::npos);
  std::string two = kPost;
  two.insert(two.size() - 2, "X-Api-Key: [redacted]\r\n");
  EXPECT_EQ(resendPlan(recorded(two, "{}", true), "secret:k").lacks.size(), 2u)
      << "nobody knows which one it was";
}

TEST(ResendPlan, WhatAClientSentIsNeverTakenForAReference) {
  const std::string hostile =
      "GET /{secret:k} HTTP/1.1\r\nHost: h\r\nX: a {env:HOME} {{secret:k} {x} {{y}\r\n\r\n";
  const ResendPlan plan = resendPlan(recorded(hostile), "");
  EXPECT_TRUE(secretsIn(plan.head).empty()) << plan.head;
  const auto wire = wireRequest(plan.head, "", with("s3cret"));
  ASSERT_TRUE(wire) << wire.error();
  EXPECT_TRUE(wire->bytes.starts_with("GET /{secret:k} HTTP/1.1\r\n")) << wire->bytes;
  EXPECT_NE(wire->bytes.find("X: a {env:HOME} {{secret:k} {x} {{y}\r\n"), std::string::npos) << wire->bytes;
}

TEST(ResendPlan, RefersToSecretsByName) {
  EXPECT_EQ(secretsIn("X: {secret:a} {env:B} {secret:a} {file:/etc/passwd} {secret:open\n}"),
            (std::vector<Reference>{{Source::Keychain, "a"}, {Source::Environment, "B"}}));
  const auto broken = wireRequest("GET / HTTP/1.1\nHost: h\nX: {secret:k}\n", "", with("a\r\nX-Evil: 1"));
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error(), "the secret secret:k has a line break in it");
  secrets::Resolved none;
  none.emplace(Reference{Source::Keychain, "k"},
               Error{ErrorType::SecretUnavailable, "secret:k is not in the keychain"});
  EXPECT_EQ(wireRequest("GET / HTTP/1.1\nHost: h\nX: {secret:k}\n", "", none).error(),
            "secret:k is not in the keychain");
}

TEST(ResendPlan, TheLengthIsTheBodysOwn) {
  struct Case {
    const char* head;
    const char* body;
    const char* wire;
  };
  const Case cases[] = {
      {"POST / HTTP/1.1\nHost: h\nContent-Length: 99\nTransfer-Encoding: chunked\n", "abc",
       "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"},
      {"POST / HTTP/1.1\r\nHost: h\r\n\r\n", "", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n"},
      {"GET /?a HTTP/1.1\nHost: h\nX-Two: 1\nX-Two: 2", "",
       "GET /?a HTTP/1.1\r\nHost: h\r\nX-Two: 1\r\nX-Two: 2\r\n\r\n"},
  };
  for (const Case& each : cases) {
    const auto wire = wireRequest(each.head, each.body, {});
    ASSERT_TRUE(wire) << wire.error();
    EXPECT_EQ(wire->bytes, each.wire);
  }
  for (const char* head :
       {"", "hello", "GET / HTTP/1.1\nHost: h\nbad field\n", "GET / HTTP/1.1\nHost: a\nHost: b\n",
        "GET / HTTP/1.1\nHost: h\nUpgrade: websocket\nConnection: Upgrade\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 13\n"})
    EXPECT_FALSE(wireRequest(head, "", {})) << head;
}

TEST(ResendPlan, FindsTheKeyOfAClientInTheProfile) {
  const std::string profile = R"({"headgate": 1, "clients": [
    {"id": "a", "keys": ["sha256:00", "secret:a-key", "env:A"]}, {"id": "b", "keys": ["plain", "file:k"]}, {"id": "c"}]})";
  EXPECT_EQ(keyOfClient(profile, "a"), "secret:a-key");
  for (const char* client : {"b", "c", "d", ""}) EXPECT_EQ(keyOfClient(profile, client), "") << client;
  EXPECT_EQ(keyOfClient("not JSON", "a"), "");
}

TEST(ResendPlan, WhatCannotBeSentAgainSaysWhy) {
  EXPECT_NE(resendPlan(ExchangeDetail{}, "").problem, "");
  EXPECT_NE(resendPlan(recorded("GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n\r\n"), "")
                .problem.find("WebSocket"),
            std::string::npos);
  ExchangeDetail cut = recorded("POST / HTTP/1.1\r\nHost: h\r\n\r\n", "x");
  cut.requestBody.loss = BodyLoss::ByPressure;
  EXPECT_EQ(resendPlan(cut, "").bodyProblem, "the record could not keep up with it");
}

}  // namespace
}  // namespace headgate::control
