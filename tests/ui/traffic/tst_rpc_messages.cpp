#include <gtest/gtest.h>

#include "ui/traffic/llm_transcript.h"
#include "ui/traffic/rpc_messages.h"

namespace headgate::ui {
namespace {

using Kind = MessageRow::Kind;

WireMessage message(int64_t at, bool fromClient, const char* data) {
  return {.at = at, .fromClient = fromClient, .data = data};
}

TEST(RpcMessages, AnAnswerIsJoinedToItsRequest) {
  const auto rows = messageRows({
      message(10, true, R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"grep"}})"),
      message(20, true, R"({"jsonrpc":"2.0","id":2,"method":"ping"})"),
      message(25, false, R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"p":1}})"),
      message(90, false, R"({"jsonrpc":"2.0","id":1,"result":{"ok":true}})"),
  });
  ASSERT_EQ(rows.size(), 4U);
  EXPECT_EQ(rows[0].kind, Kind::Request);
  EXPECT_EQ(rows[0].detail, QStringLiteral("grep"));
  EXPECT_EQ(rows[0].partner, 3);
  EXPECT_EQ(rows[1].partner, -1) << "nobody has answered it";
  EXPECT_EQ(rows[2].kind, Kind::Notification);
  EXPECT_EQ(rows[3].kind, Kind::Answer);
  EXPECT_EQ(rows[3].method, QStringLiteral("tools/call"));
  EXPECT_EQ(rows[3].took, 80);
}

// Both sides count from 1.
TEST(RpcMessages, TheSameIdOfTheOtherSideIsAnotherRequest) {
  const auto rows =
      messageRows({message(1, true, R"({"jsonrpc":"2.0","id":1,"method":"a"})"),
                   message(2, false, R"({"jsonrpc":"2.0","id":1,"method":"b"})"),
                   message(3, true, R"({"jsonrpc":"2.0","id":1,"result":{}})"),
                   message(4, false, R"({"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"no"}})")});
  EXPECT_EQ(rows[2].method, QStringLiteral("b"));
  EXPECT_EQ(rows[3].method, QStringLiteral("a"));
  EXPECT_EQ(rows[3].kind, Kind::Error);
  EXPECT_EQ(rows[3].detail, QStringLiteral("-32602 no"));
}

TEST(RpcMessages, ATextIdIsNoNumber) {
  const auto rows = messageRows({message(1, true, R"({"jsonrpc":"2.0","id":"1","method":"a"})"),
                                 message(2, false, R"({"jsonrpc":"2.0","id":1,"result":{}})")});
  EXPECT_EQ(rows[1].partner, -1);
}

TEST(RpcMessages, ABatchIsAsManyMessages) {
  const auto rows = messageRows(
      {message(1, true, R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","method":"b"}])")});
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1].kind, Kind::Notification);
}

TEST(RpcMessages, WhatIsNoneStaysAsItIs) {
  const auto rows = messageRows({message(1, false, "tick"), message(2, false, R"({"id":1})")});
  EXPECT_EQ(rows[0].kind, Kind::Other);
  EXPECT_EQ(rows[0].detail, QStringLiteral("tick"));
  EXPECT_EQ(rows[1].kind, Kind::Other);
}

TEST(LlmTranscript, OfTheServicesThatAreKnown) {
  const auto anthropic = requestTurns(
      R"({"model":"m","system":"be brief","messages":[{"role":"user","content":[{"type":"text","text":"hi"}]},
          {"role":"assistant","content":[{"type":"tool_use","name":"grep","input":{"q":1}}]},
          {"role":"user","content":[{"type":"tool_result","content":"found"}]}]})");
  ASSERT_EQ(anthropic.size(), 4U);
  EXPECT_EQ(anthropic[0].role, QStringLiteral("system"));
  EXPECT_EQ(anthropic[1].text, QStringLiteral("hi"));
  EXPECT_EQ(anthropic[2].what, QStringLiteral("tool call"));
  EXPECT_EQ(anthropic[3].role, QStringLiteral("tool"));
  const auto chat = requestTurns(R"({"model":"m","messages":[{"role":"user","content":"hi"}]})");
  ASSERT_EQ(chat.size(), 1U);
  const auto responses = requestTurns(R"({"model":"m","instructions":"i","input":"hi"})");
  ASSERT_EQ(responses.size(), 2U);
  EXPECT_EQ(requestTurns(R"({"model":"m","prompt":"hi"})").size(), 1U);
  EXPECT_TRUE(requestTurns(R"({"jsonrpc":"2.0"})").empty());
  EXPECT_TRUE(requestTurns("not json").empty());
}

TEST(LlmTranscript, OfAnswersInOneBody) {
  EXPECT_EQ(answerTurns(R"({"choices":[{"message":{"role":"assistant","content":"yes"}}]})")[0].text,
            QStringLiteral("yes"));
  EXPECT_EQ(
      answerTurns(R"({"type":"message","role":"assistant","content":[{"type":"text","text":"yes"}]})")[0]
          .text,
      QStringLiteral("yes"));
  EXPECT_EQ(answerTurns(R"({"message":{"role":"assistant","content":"yes"},"done":true})")[0].text,
            QStringLiteral("yes"));
}

TEST(LlmTranscript, IsReadUnderItsHeads) {
  EXPECT_EQ(
      transcriptText({{QStringLiteral("user"), {}, QStringLiteral("hi")},
                      {QStringLiteral("assistant"), QStringLiteral("thinking"), QStringLiteral("hm\n")}}),
      QStringLiteral("user\nhi\n\nassistant · thinking\nhm"));
}

}  // namespace
}  // namespace headgate::ui
