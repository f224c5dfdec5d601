#include <functional>
#include <gtest/gtest.h>

#include "core/record/verdict_maker.h"

namespace headgate::record {
namespace {

using namespace std::chrono_literals;

SteadyTime at(Nanoseconds time) {
  return SteadyTime(1h + time);
}

constexpr std::string_view kSse = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
constexpr std::string_view kLines = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n";
constexpr std::string_view kJson = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
constexpr std::string_view kText = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
constexpr std::string_view kUpgrade =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

std::string delta(std::string_view text) {
  return R"(data: {"object":"chat.completion.chunk","choices":[{"delta":{"content":")" + std::string(text) +
         "\"}}]}\n\n";
}
const std::string kThought = "data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n";
const std::string kStop = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const std::string kDone = "data: [DONE]\n\n";
const std::string kPing = ": ping\n\n";

// An exchange as its record tells it.
struct Story {
  explicit Story(VerdictRules rules = {}) : maker(rules) { maker.reset(at(0ms)); }

  void tell(DetailKind kind, ByteView bytes, Nanoseconds time, LeftOut leftOut = LeftOut::Nothing) {
    DetailHeader header{.exchange = {1}, .at = at(time), .size = bytes.size()};
    header.kind = kind;
    header.leftOut = leftOut;
    header.stored = static_cast<uint32_t>(bytes.size());
    maker.note(header, bytes);
  }
  void head(ByteView text, Nanoseconds time = 10ms) {
    tell(DetailKind::AttemptHead, "POST / HTTP/1.1\r\n\r\n", 1ms);
    tell(DetailKind::ResponseHead, text, time);
  }
  void piece(ByteView bytes, Nanoseconds time) { tell(DetailKind::ResponseBody, bytes, time); }
  Verdict end(Nanoseconds time, EndedBy by = EndedBy::Complete, ErrorType error = ErrorType::None,
              TimeoutStage stage = TimeoutStage::None, bool upgraded = false) {
    Summary summary;
    summary.started = at(0ms);
    summary.total = time;
    summary.endedBy = by;
    summary.error = error;
    summary.timeoutStage = stage;
    summary.upgraded = upgraded;
    summary.status = 200;
    maker.end(summary);
    return maker.verdict(at(time));
  }
  Verdict now(Nanoseconds time) const { return maker.verdict(at(time)); }

  VerdictMaker maker;
};

struct EndCase {
  const char* what;
  std::string_view head;
  std::string body;
  Ending ending;
  Missing missing = Missing::Nothing;
  std::string sign;
};

std::vector<EndCase> endCases() {
  const std::string anthropicStart = "event: message_start\ndata: {\"type\":\"message_start\"}\n\n";
  const std::string anthropicEnd = "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
  return {
      {"chat", kSse, delta("Hi") + kStop + kDone, Ending::Clean, Missing::Nothing, "[DONE]"},
      {"chat without its last word", kSse, delta("Hi") + kStop, Ending::Clean, Missing::Nothing, "[DONE]"},
      {"chat cut behind an event", kSse, delta("Hi"), Ending::Truncated, Missing::Terminator, "[DONE]"},
      {"chat cut within an event", kSse, delta("Hi") + "data: {\"choi", Ending::Truncated, Missing::Event,
       ""},
      {"chat cut within a character", kSse,
       delta("Hi") + "data: {\"choices\":[{\"delta\":{\"content\":\"\xc3", Ending::Truncated, Missing::Event,
       ""},
      {"no line end behind the last word", kSse, delta("Hi") + "data: [DONE]", Ending::Clean,
       Missing::Nothing, "[DONE]"},
      {"length", kSse, delta("Hi") + "data: {\"choices\":[{\"finish_reason\":\"length\"}]}\n\n" + kDone,
       Ending::Length, Missing::Nothing, "finish_reason: length"},
      {"error in the stream", kSse, delta("Hi") + "data: {\"error\":{\"type\":\"server_error\"}}\n\n",
       Ending::ErrorInside, Missing::Nothing, "server_error"},
      {"error event without a name", kSse, "event: error\ndata: oh\n\n", Ending::ErrorInside,
       Missing::Nothing, "error"},
      {"messages", kSse, anthropicStart + anthropicEnd, Ending::Clean, Missing::Nothing, "message_stop"},
      {"messages cut", kSse, anthropicStart, Ending::Truncated, Missing::Terminator, "message_stop"},
      {"events of nobody's", kSse, "data: 1\n\ndata: 2\n\n", Ending::Clean, Missing::Nothing, ""},
      {"JSON-RPC over events", kSse, "event: message\ndata: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n\n",
       Ending::Clean, Missing::Nothing, ""},
      {"JSON-RPC error", kJson, R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}})",
       Ending::ErrorInside, Missing::Nothing, "-32601"},
      {"lines", kLines, "{\"message\":{\"content\":\"Hi\"},\"done\":false}\n{\"done\":true}\n", Ending::Clean,
       Missing::Nothing, "done: true"},
      {"lines cut within one", kLines, "{\"message\":{\"content\":\"Hi\"},\"done\":false}\n{\"mess",
       Ending::Truncated, Missing::Json, ""},
      {"lines cut between", kLines, "{\"message\":{\"content\":\"Hi\"},\"done\":false}\n", Ending::Truncated,
       Missing::Terminator, "done: true"},
      {"last line without an end", kLines, "{\"done\":false}\n{\"done\":true}", Ending::Clean,
       Missing::Nothing, "done: true"},
      {"document", kJson, R"({"a":[1,2,{"b":"x"}]})", Ending::Clean, Missing::Nothing, ""},
      {"document cut", kJson, R"({"a":[1,2,{"b":"x)", Ending::Truncated, Missing::Json, ""},
      {"a number is a document", kJson, "42", Ending::Clean, Missing::Nothing, ""},
      {"no JSON at all", kJson, "<html>", Ending::Clean, Missing::Nothing, ""},
      {"nothing", kJson, "", Ending::Clean, Missing::Nothing, ""},
      {"answer that was cut by its length", kJson, R"({"choices":[{"finish_reason":"length"}]})",
       Ending::Length, Missing::Nothing, "finish_reason: length"},
      {"error in a document", kJson, R"({"error":{"message":"no such model"}})", Ending::ErrorInside,
       Missing::Nothing, "no such model"},
      {"text", kText, "caf\xc3\xa9", Ending::Clean, Missing::Nothing, ""},
      {"text cut within a character", kText, "caf\xc3", Ending::Truncated, Missing::Utf8, ""},
      {"text cut within a long one", kText, "so \xf0\x9f\x8c", Ending::Truncated, Missing::Utf8, ""},
  };
}

void expectEnd(const EndCase& one, const Verdict& verdict) {
  EXPECT_EQ(verdict.ending, one.ending);
  EXPECT_EQ(verdict.missing, one.missing);
  EXPECT_EQ(verdict.sign, one.sign);
  EXPECT_TRUE(verdict.recordIsWhole);
}

TEST(Verdict, SaysHowAResponseEnded) {
  for (const EndCase& one : endCases()) {
    SCOPED_TRACE(one.what);
    Story whole;
    whole.head(one.head);
    if (!one.body.empty()) whole.piece(one.body, 20ms);
    expectEnd(one, whole.end(30ms));

    Story bytewise;
    bytewise.head(one.head);
    for (const char& c : one.body) bytewise.piece({&c, 1}, 20ms);
    expectEnd(one, bytewise.end(30ms));
  }
}

TEST(Verdict, HoweverTheResponseIsSplit) {
  for (const EndCase& one : endCases()) {
    SCOPED_TRACE(one.what);
    for (size_t split = 1; split < one.body.size(); ++split) {
      Story story;
      story.head(one.head);
      story.piece(ByteView(one.body).substr(0, split), 20ms);
      story.piece(ByteView(one.body).substr(split), 21ms);
      expectEnd(one, story.end(30ms));
    }
  }
}

TEST(Verdict, SaysWhoEndedIt) {
  struct Case {
    EndedBy by;
    ErrorType error;
    TimeoutStage stage;
    Ending ending;
  };
  for (const Case& one :
       {Case{EndedBy::Client, ErrorType::ClientClosed, TimeoutStage::None, Ending::ClientLeft},
        Case{EndedBy::Upstream, ErrorType::UpstreamReset, TimeoutStage::None, Ending::UpstreamReset},
        Case{EndedBy::Upstream, ErrorType::UpstreamTruncated, TimeoutStage::None, Ending::Truncated},
        Case{EndedBy::Gateway, ErrorType::IdleTimeout, TimeoutStage::Idle, Ending::TimedOut},
        Case{EndedBy::Gateway, ErrorType::WriteTimeout, TimeoutStage::Write, Ending::TimedOut},
        Case{EndedBy::Upstream, ErrorType::ConnectRefused, TimeoutStage::None, Ending::Gateway},
        Case{EndedBy::Gateway, ErrorType::RateLimited, TimeoutStage::None, Ending::Gateway},
        Case{EndedBy::Drain, ErrorType::ShuttingDown, TimeoutStage::None, Ending::Drained}}) {
    Story story;
    story.head(kSse);
    story.piece(delta("Hi"), 20ms);
    EXPECT_EQ(story.now(25ms).ending, Ending::Running);
    const Verdict verdict = story.end(30ms, one.by, one.error, one.stage);
    EXPECT_EQ(verdict.ending, one.ending) << facts(one.error).name;
    EXPECT_EQ(verdict.timer, one.stage);
  }
}

TEST(Verdict, WhoHasHeardTheLastWordMayGo) {
  Story story;
  story.head(kSse);
  story.piece(delta("Hi") + kDone, 20ms);
  EXPECT_EQ(story.end(30ms, EndedBy::Client, ErrorType::ClientClosed).ending, Ending::Clean);
}

// --- WebSocket

std::string frame(uint8_t opcode, std::string_view payload) {
  return std::string{static_cast<char>(0x80 | opcode), static_cast<char>(payload.size())} +
         std::string(payload);
}

TEST(Verdict, ATunnelEndsByItsCloseFrame) {
  struct Case {
    std::string last;
    EndedBy by;
    Ending ending;
    uint16_t code;
  };
  const std::string normal("\x03\xe8", 2);
  const std::string broken("\x03\xf3", 2);
  for (const Case& one : {Case{frame(8, normal), EndedBy::Upstream, Ending::Clean, 1000},
                          Case{frame(8, ""), EndedBy::Client, Ending::Clean, 0},
                          Case{frame(8, broken), EndedBy::Upstream, Ending::ErrorInside, 1011},
                          Case{"", EndedBy::Upstream, Ending::Truncated, 0},
                          Case{"", EndedBy::Client, Ending::ClientLeft, 0}}) {
    Story story;
    story.head(kUpgrade);
    story.tell(DetailKind::TunnelDown, frame(1, "hello"), 20ms);
    if (!one.last.empty()) story.tell(DetailKind::TunnelDown, one.last, 30ms);
    const Verdict verdict = story.end(40ms, one.by, ErrorType::None, TimeoutStage::None, true);
    EXPECT_EQ(verdict.ending, one.ending);
    EXPECT_EQ(verdict.closeCode, one.code);
  }
}

TEST(Verdict, ATunnelOwesNoWordUnlessItPingsInsteadOfAnAnswer) {
  Story story;
  story.head(kUpgrade);
  EXPECT_EQ(story.now(1min).stall, Stall::None);
  std::string asked{static_cast<char>(0x81), static_cast<char>(0x81), 0, 0, 0, 0, 'x'};
  story.tell(DetailKind::TunnelUp, asked, 1min);
  EXPECT_EQ(story.now(2min).stall, Stall::None);
  for (int i = 1; i < 10; ++i) story.tell(DetailKind::TunnelDown, frame(9, ""), 1min + i * 1s);
  EXPECT_EQ(story.now(1min + 10s).stall, Stall::KeepAlive);
  story.tell(DetailKind::TunnelDown, frame(1, "answer"), 1min + 11s);
  for (int i = 12; i < 20; ++i) story.tell(DetailKind::TunnelDown, frame(9, ""), 1min + i * 1s);
  EXPECT_EQ(story.now(1min + 20s).stall, Stall::None);
}

// --- Silences

TEST(Verdict, TellsSilencesByWhatWentOn) {
  struct Case {
    const char* what;
    std::string sign;  // every 500 ms
    Stall stall;
  };
  for (const Case& one :
       {Case{"nothing", "", Stall::Silent}, Case{"comments", kPing, Stall::KeepAlive},
        Case{"ping events", "event: ping\ndata: {\"type\":\"ping\"}\n\n", Stall::KeepAlive},
        Case{"reasoning", kThought, Stall::Thinking}, Case{"empty deltas", delta(""), Stall::Thinking},
        Case{"reasoning and comments", kThought + kPing, Stall::Thinking}}) {
    SCOPED_TRACE(one.what);
    Story story;
    story.head(kSse);
    for (int i = 0; i < 3; ++i) story.piece(delta("a"), 100ms);
    for (int i = 1; i <= 8 && !one.sign.empty(); ++i) story.piece(one.sign, 100ms + i * 500ms);
    EXPECT_EQ(story.now(100ms + 2s).stall, Stall::None);
    const Verdict during = story.now(100ms + 4s);
    EXPECT_EQ(during.stall, one.stall);
    ASSERT_EQ(during.quiet.size(), 1u);
    EXPECT_TRUE(during.quiet[0].goesOn);
    EXPECT_EQ(during.quiet[0].at, Nanoseconds(100ms).count());
    EXPECT_EQ(during.quiet[0].length, Nanoseconds(4s).count());
    EXPECT_EQ(during.quiet[0].afterText, 3u);

    story.piece(delta("b"), 100ms + 5s);
    EXPECT_EQ(story.now(100ms + 5s).stall, Stall::None) << "it went on";
    story.piece(kStop + kDone, 100ms + 5s);
    const Verdict after = story.end(100ms + 6s);
    EXPECT_EQ(after.stall, one.stall) << "the worst there was";
    ASSERT_EQ(after.quiet.size(), 1u);
    EXPECT_FALSE(after.quiet[0].goesOn);
    EXPECT_EQ(after.quiet[0].length, Nanoseconds(5s).count());
  }
}

TEST(Verdict, SignsThatHaveStoppedSayNothing) {
  Story story;
  story.head(kSse);
  story.piece(delta("a"), 100ms);
  for (int i = 1; i <= 4; ++i) story.piece(kPing, 100ms + i * 1s);
  EXPECT_EQ(story.now(6s).stall, Stall::KeepAlive);
  EXPECT_EQ(story.now(9s).stall, Stall::Silent);
}

TEST(Verdict, RarePingsAreASignAllTheSame) {
  Story story;
  story.head(kSse);
  story.piece(delta("a"), 0s);
  for (int i = 1; i <= 4; ++i) story.piece(kPing, i * 15s);
  EXPECT_EQ(story.now(70s).stall, Stall::KeepAlive);
}

TEST(Verdict, ASilenceThatTheTargetDidNotSurviveIsDead) {
  for (const ErrorType error : {ErrorType::UpstreamReset, ErrorType::UpstreamTruncated}) {
    Story story;
    story.head(kSse);
    story.piece(delta("a"), 100ms);
    EXPECT_EQ(story.end(5s, EndedBy::Upstream, error).stall, Stall::Dead);
  }
  Story story;
  story.head(kSse);
  story.piece(delta("a"), 100ms);
  EXPECT_EQ(story.end(5s, EndedBy::Gateway, ErrorType::IdleTimeout, TimeoutStage::Idle).stall, Stall::Silent);
}

TEST(Verdict, WhileTheClientDoesNotReadTheTargetIsNotSilent) {
  for (const std::string_view head : {kSse, kText}) {
    Story story;
    story.head(head);
    story.piece(delta("a"), 100ms);
    story.tell(DetailKind::Waiting, {}, 100ms);
    EXPECT_EQ(story.now(10s).stall, Stall::None);
    story.tell(DetailKind::Left, {}, 20s);
    EXPECT_EQ(story.now(21s).stall, Stall::None);
    EXPECT_EQ(story.now(24s).stall, Stall::Silent);
    story.piece(delta("b"), 25s);
    const Verdict verdict = story.end(25s);
    ASSERT_EQ(verdict.quiet.size(), 1u);
    EXPECT_EQ(verdict.quiet[0].at, Nanoseconds(20s).count());
  }
}

TEST(Verdict, KeepsTheLongestSilences) {
  Story story;
  story.head(kSse);
  Nanoseconds time = 0s;
  for (int i = 0; i < 40; ++i) {
    time += Milliseconds(4000 + 100 * (i % 20));
    story.piece(delta("a"), time);
  }
  const Verdict verdict = story.end(time);
  EXPECT_EQ(verdict.quietTimes, 40u);
  ASSERT_EQ(verdict.quiet.size(), kMaxQuiet);
  for (size_t i = 0; i < verdict.quiet.size(); ++i) {
    EXPECT_GE(verdict.quiet[i].length, Nanoseconds(5s).count());
  }
  for (size_t i = 1; i < verdict.quiet.size(); ++i) EXPECT_GT(verdict.quiet[i].at, verdict.quiet[i - 1].at);
}

// --- Buffering

std::string deltas(int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += delta("x");
  return all;
}

TEST(Verdict, ManyEventsInOneReadAfterASilenceAreABurst) {
  Story story;
  story.head(
      "HTTP/1.1 200 OK\r\nServer: nginx/1.22\r\nVia: 1.1 box\r\nContent-Type: text/event-stream\r\n"
      "X-Accel-Buffering: yes\r\n\r\n");
  for (int i = 1; i <= 3; ++i) {
    story.piece(deltas(10), i * 1s);
    EXPECT_EQ(story.now(i * 1s).buffering, Buffering::UpstreamBursts);
  }
  const Verdict verdict = story.end(3s);
  EXPECT_EQ(verdict.bursts, 3u);
  EXPECT_EQ(verdict.largestBurst, 10u);
  EXPECT_EQ(verdict.silenceBeforeBurst, Nanoseconds(1s).count());
  EXPECT_EQ(verdict.hints,
            (std::vector<std::string>{"Via: 1.1 box", "Server: nginx/1.22", "no X-Accel-Buffering: no"}));
}

TEST(Verdict, AllAtOnceIsBufferingAndOneBurstAmongManyEventsIsNot) {
  Story whole;
  whole.head(kSse, 2s);
  whole.piece(deltas(10) + kDone, 2s);
  EXPECT_EQ(whole.end(2s).buffering, Buffering::UpstreamBursts);

  Story steady;
  steady.head(kSse);
  steady.piece(deltas(10), 2s);
  for (int i = 0; i < 100; ++i) steady.piece(delta("x"), 2s + i * 20ms);
  EXPECT_EQ(steady.end(5s).buffering, Buffering::None);
}

TEST(Verdict, OfWhatCannotBeReadOnlyAllAtOnceIsABurst) {
  const auto unread = [](Story& story, uint64_t size, Nanoseconds time) {
    DetailHeader header{.exchange = {1}, .at = at(time), .size = size};
    header.kind = DetailKind::ResponseBody;
    header.leftOut = LeftOut::ByRedaction;
    story.maker.note(header, {});
  };
  Story whole;
  whole.head(kSse, 2s);
  unread(whole, 350, 2s);
  const Verdict verdict = whole.end(2s);
  EXPECT_EQ(verdict.buffering, Buffering::UpstreamBursts);
  EXPECT_EQ(verdict.bursts, 1u);
  EXPECT_EQ(verdict.largestBurst, 0u) << "nobody knows how many events";
  EXPECT_FALSE(verdict.recordIsWhole);

  Story pauses;
  pauses.head(kSse);
  for (int i = 1; i <= 4; ++i) unread(pauses, 350, i * 1s);
  EXPECT_EQ(pauses.end(5s).buffering, Buffering::None) << "these may be single events";
}

TEST(Verdict, AFastModelIsNotBuffered) {
  Story story;
  story.head(kSse, 2s);
  for (int i = 1; i <= 50; ++i) story.piece(deltas(2), 2s + i * 1ms);
  EXPECT_EQ(story.end(3s).buffering, Buffering::None);
}

TEST(Verdict, WhoDoesNotReadIsSlow) {
  Story story;
  story.head(kSse);
  story.piece(deltas(20), 100ms);
  story.tell(DetailKind::Waiting, {}, 100ms);
  EXPECT_EQ(story.now(200ms).buffering, Buffering::None);
  EXPECT_EQ(story.now(400ms).buffering, Buffering::ClientReadsSlowly);
  story.tell(DetailKind::Left, {}, 500ms);
  story.piece(deltas(20), 500ms);
  story.tell(DetailKind::Waiting, {}, 500ms);
  story.tell(DetailKind::Left, {}, 1500ms);
  const Verdict verdict = story.end(2s);
  EXPECT_EQ(verdict.buffering, Buffering::ClientReadsSlowly) << "and no bursts of the target";
  EXPECT_EQ(verdict.bursts, 0u);
  EXPECT_EQ(verdict.heldByClient, Nanoseconds(1400ms).count());
  EXPECT_EQ(verdict.heldByClientLongest, Nanoseconds(1s).count());
  EXPECT_EQ(verdict.heldByClientAt, Nanoseconds(500ms).count());
}

TEST(Verdict, WhatLeftLateWithoutTheClientsDoingWasHeldHere) {
  Story story;
  story.head(kSse);
  story.piece(delta("x"), 100ms);
  story.tell(DetailKind::Late, {}, 110ms);
  EXPECT_EQ(story.now(110ms).buffering, Buffering::None);
  story.piece(delta("x"), 200ms);
  story.tell(DetailKind::Late, {}, 260ms);
  const Verdict verdict = story.end(1s);
  EXPECT_EQ(verdict.buffering, Buffering::HeldHere);
  EXPECT_EQ(verdict.heldHere, Nanoseconds(60ms).count());
  EXPECT_EQ(verdict.heldHereAt, Nanoseconds(200ms).count());
}

// --- What the record does not hold

TEST(Verdict, BehindAHoleNothingIsSaidOfTheInside) {
  for (const LeftOut leftOut : {LeftOut::ByLimit, LeftOut::ByPressure}) {
    Story story;
    story.head(kSse);
    story.piece(delta("a"), 20ms);
    story.tell(DetailKind::ResponseBody, {}, 30ms, leftOut);
    const Verdict verdict = story.end(40ms);
    EXPECT_EQ(verdict.ending, Ending::Clean) << "as far as anybody knows";
    EXPECT_FALSE(verdict.recordIsWhole);
    EXPECT_EQ(verdict.textEvents, 1u);
  }
  Story story;
  story.head(kJson);
  story.piece(R"({"a":)", 20ms);
  story.tell(DetailKind::Gap, {}, 30ms);
  EXPECT_EQ(story.end(40ms).ending, Ending::Clean);
}

TEST(Verdict, CountsEventsAndTextAndTokensApart) {
  Story story;
  story.head(kSse);
  story.piece(kPing + delta("a") + kThought + delta("b") + kStop, 20ms);
  story.piece("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":40}}\n\n" + kDone,
              30ms);
  const Verdict verdict = story.end(40ms);
  EXPECT_EQ(verdict.events, 7u);
  EXPECT_EQ(verdict.textEvents, 2u);
  EXPECT_EQ(verdict.thinkingEvents, 1u);
  EXPECT_EQ(verdict.keepAlives, 1u);
  EXPECT_EQ(verdict.inputTokens, 7);
  EXPECT_EQ(verdict.outputTokens, 40);
}

TEST(Verdict, IsMadeAnewForEachExchange) {
  Story story;
  story.head(kSse);
  story.piece(delta("a"), 20ms);
  story.end(30s, EndedBy::Upstream, ErrorType::UpstreamReset);
  story.maker.reset(at(0ms));
  EXPECT_EQ(story.now(1min), [] {
    Story fresh;
    return fresh.now(1min);
  }());
}

}  // namespace
}  // namespace headgate::record
