#include <gtest/gtest.h>

#include "core/engine/subrequest.h"
#include "tests/core/engine/fake_targets.h"

namespace headgate::engine {
namespace {

using namespace std::chrono_literals;
using test::answering;
using test::TargetScript;
using After = test::TargetScript::After;

struct Bench final : SubrequestObserver {
  void begin(const SubrequestMessage& message = {}, const SubrequestLimits& limits = {}) {
    subrequest.emplace(context, SubrequestPlace{{.host = "a", .port = 80}, cell}, message, limits,
                       static_cast<SubrequestObserver&>(*this));
  }
  // As text: "200 body", or "error_name: detail"; "" if there is no result.
  std::string ask(TargetScript script, const SubrequestMessage& message = {},
                  const SubrequestLimits& limits = {}) {
    targets.scripts[""] = std::move(script);
    begin(message, limits);
    executor.settle();
    return said;
  }
  void onSubrequestDone(Result<SubrequestAnswer> result) override {
    ++results;
    said = result ? std::to_string(result->status) + ' ' + result->body + (result->isCut ? "…" : "")
                  : std::string(result.error().name()) + ": " + result.error().detail;
    if (result) answer = std::move(*result);
    if (!isKept) subrequest.reset();  // the hardest time for it
  }

  test::ManualExecutor executor;
  TimerQueue timers{executor};
  test::FakeTargets targets{executor};
  std::vector<std::string> dropped;
  SubrequestContext context{executor, timers, targets,
                            [this](const std::string& key) { dropped.push_back(key); }};
  std::shared_ptr<upstream::EndpointCell> cell = std::make_shared<upstream::EndpointCell>();
  bool isKept = false;
  int results = 0;
  std::string said;
  SubrequestAnswer answer;
  std::optional<Subrequest> subrequest;
};

constexpr const char* kHead = "HTTP/1.1 200 OK\r\n";

struct AnswerCase {
  const char* name;
  std::vector<std::string> pieces;
  After after;
  std::string said;
};

const AnswerCase kAnswerCases[] = {
    {"a length", {std::string(kHead) + "Content-Length: 5\r\n\r\nhello"}, After::StaysOpen, "200 hello"},
    {"no body", {"HTTP/1.1 204 No Content\r\n\r\n"}, After::StaysOpen, "204 "},
    {"an empty body", {std::string(kHead) + "Content-Length: 0\r\n\r\n"}, After::StaysOpen, "200 "},
    {"chunks",
     {std::string(kHead) + "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n", "2\r\nlo\r\n0\r\n\r\n"},
     After::StaysOpen,
     "200 hello"},
    {"until the end", {std::string(kHead) + "\r\nhel", "lo"}, After::Closes, "200 hello"},
    {"HTTP/1.0", {"HTTP/1.0 200 OK\r\n\r\nhello"}, After::Closes, "200 hello"},
    {"in crumbs",
     {"HT", "TP/1.1 503 Busy\r", "\nContent-Len", "gth: 4\r\n\r", "\nb", "us", "y"},
     After::StaysOpen,
     "503 busy"},
    {"interim responses",
     {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"},
     After::StaysOpen,
     "200 ok"},
    {"an upgrade that nobody asked for",
     {"HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x01x"},
     After::StaysOpen,
     "101 "},
    {"more than was announced",
     {std::string(kHead) + "Content-Length: 2\r\n\r\nokHTTP/1.1 500 No\r\n\r\n"},
     After::StaysOpen,
     "200 ok"},
    {"closed without a word", {}, After::Closes, "upstream_closed: the connection ended before a response"},
    {"closed in the head",
     {"HTTP/1.1 200 OK\r\nA: b"},
     After::Closes,
     "upstream_truncated: the connection ended inside the response head"},
    {"closed in the body",
     {std::string(kHead) + "Content-Length: 5\r\n\r\nhel"},
     After::Closes,
     "upstream_truncated: "},
    {"closed after an interim response",
     {"HTTP/1.1 100 Continue\r\n\r\n"},
     After::Closes,
     "upstream_closed: the connection ended before a response"},
    {"reset without a word", {}, After::Resets, "upstream_reset: Connection reset by peer"},
    {"reset in the head",
     {"HTTP/1.1 200 OK\r\nA: b"},
     After::Resets,
     "upstream_reset: Connection reset by peer"},
    {"reset in the body",
     {std::string(kHead) + "Content-Length: 5\r\n\r\nhel"},
     After::Resets,
     "upstream_reset: Connection reset by peer"},
    {"another protocol", {"SSH-2.0-OpenSSH_9.2\r\n"}, After::StaysOpen, "upstream_malformed: "},
    {"a head without end",
     {std::string(kHead) + "A: " + std::string(100'000, 'x')},
     After::StaysOpen,
     "upstream_head_too_large: "},
};

TEST(Subrequest, TellsWhatTheTargetSays) {
  for (const AnswerCase& one : kAnswerCases) {
    Bench bench;
    bench.ask({.pieces = one.pieces, .after = one.after});
    EXPECT_EQ(bench.results, 1) << one.name;
    EXPECT_TRUE(bench.said.starts_with(one.said)) << one.name << ": " << bench.said;
    if (one.said.back() != ' ') {
      EXPECT_EQ(bench.said, one.said) << one.name;
    }
    EXPECT_EQ(bench.targets.open(), 0u) << one.name;
    EXPECT_EQ(bench.cell->served.load() + bench.cell->waiting.load(), 0u) << one.name;
  }
}

TEST(Subrequest, CutInAnyWayTheAnswerIsTheSame) {
  for (const AnswerCase& one : kAnswerCases) {
    for (const size_t limit : {size_t{1}, size_t{2}, size_t{7}}) {
      Bench bench;
      bench.targets.faults->readLimit = bench.targets.faults->writeLimit = limit;
      bench.ask({.pieces = one.pieces, .after = one.after});
      EXPECT_TRUE(bench.said.starts_with(one.said)) << one.name << ": " << bench.said;
    }
  }
}

TEST(Subrequest, IsOverOnceItHasAnswered) {
  for (const AnswerCase& one : kAnswerCases) {
    Bench bench;
    bench.isKept = true;
    bench.ask({.pieces = one.pieces, .after = one.after});
    EXPECT_EQ(bench.targets.open(), 0u) << one.name;
    bench.executor.advance(1h);
    EXPECT_EQ(bench.results, 1) << one.name;
  }
}

TEST(Subrequest, WritesItsRequestAndSaysThatItCloses) {
  Bench bench;
  SubrequestMessage message{.method = "POST", .target = "/check?x=1", .host = "agent.test", .body = "hello"};
  message.fields.add("X-Team", "blue");
  message.fields.add("Host", "other");
  EXPECT_EQ(bench.ask(answering("200 OK"), message), "200 ");
  EXPECT_EQ(
      bench.targets.requests.at(0),
      "POST /check?x=1 HTTP/1.1\r\nHost: agent.test\r\nX-Team: blue\r\nContent-Length: 5\r\nConnection: "
      "close\r\n\r\nhello");
}

TEST(Subrequest, AMethodWithABodySaysThatThereIsNone) {
  for (const auto& [method, says] :
       {std::pair("POST", true), {"PUT", true}, {"GET", false}, {"HEAD", false}}) {
    Bench bench;
    bench.ask(answering("200 OK"), {.method = method});
    EXPECT_EQ(bench.targets.requests.at(0).find("Content-Length: 0") != std::string::npos, says) << method;
  }
}

TEST(Subrequest, AnAnswerToHeadHasNoBody) {
  Bench bench;
  EXPECT_EQ(bench.ask({.pieces = {std::string(kHead) + "Content-Length: 5\r\n\r\n"}}, {.method = "HEAD"}),
            "200 ");
}

TEST(Subrequest, TheAnswersFieldsAreThere) {
  Bench bench;
  bench.ask({.pieces = {"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"
                        "Content-Length: 0\r\n\r\n"}});
  EXPECT_EQ(bench.answer.fields.first("www-authenticate"), "Basic");
  EXPECT_EQ(bench.answer.fields.count(http::FieldId::SetCookie), 2u);
}

TEST(Subrequest, ABodyIsBounded) {
  using Overflow = SubrequestLimits::Overflow;
  const std::string ten(10, 'x');
  const struct {
    size_t maxBody;
    Overflow overflow;
    std::string said;
  } cases[] = {
      {10, Overflow::Fail, "200 " + ten},
      {9, Overflow::Fail, "upstream_malformed: the answer's body is larger than 9 bytes"},
      {0, Overflow::Fail, "upstream_malformed: the answer's body is larger than 0 bytes"},
      {10, Overflow::Cut, "200 " + ten},
      {9, Overflow::Cut, "200 xxxxxxxxx…"},
      {0, Overflow::Cut, "200 …"},
  };
  for (const auto& one : cases) {
    Bench bench;
    EXPECT_EQ(bench.ask(answering("200 OK", ten), {}, {5s, one.maxBody, one.overflow}), one.said);
  }
}

TEST(Subrequest, ABodyWithoutEndIsCut) {
  Bench bench;
  const std::string chunk = "1000\r\n" + std::string(0x1000, 'x') + "\r\n";
  std::vector<std::string> pieces(100, chunk);
  pieces.insert(pieces.begin(), std::string(kHead) + "Transfer-Encoding: chunked\r\n\r\n");
  bench.ask({.pieces = pieces}, {}, {5s, 10'000, SubrequestLimits::Overflow::Cut});
  EXPECT_EQ(bench.answer.body.size(), 10'000u);
  EXPECT_TRUE(bench.answer.isCut);
}

TEST(Subrequest, InterimResponsesWithoutEndAreNoAnswer) {
  Bench bench;
  std::string flood;
  for (int i = 0; i < 1000; ++i) flood += "HTTP/1.1 102 Processing\r\n\r\n";
  EXPECT_EQ(bench.ask({.pieces = {flood}}), "upstream_malformed: one interim response (1xx) after the other");
}

TEST(Subrequest, TheDeadlineSaysHowFarItCame) {
  const struct {
    TargetScript script;
    std::string said;
  } cases[] = {
      {{.dial = TargetScript::Dial::Hang}, "connect_timeout: no connection within 5s"},
      {{}, "first_byte_timeout: no answer within 5s"},
      {{.pieces = {"HTTP/1.1 100 Continue\r\n\r\n"}}, "first_byte_timeout: no answer within 5s"},
      {{.pieces = {"HTTP/1.1 200"}}, "first_byte_timeout: no answer within 5s"},
      {{.pieces = {std::string(kHead) + "Content-Length: 5\r\n\r\nhel"}},
       "total_timeout: the answer did not end within 5s"},
  };
  for (const auto& one : cases) {
    Bench bench;
    EXPECT_EQ(bench.ask(one.script), "");
    bench.executor.advance(4999ms);
    EXPECT_EQ(bench.results, 0);
    bench.executor.advance(1ms);
    EXPECT_EQ(bench.said, one.said);
    bench.executor.advance(1h);
    EXPECT_EQ(bench.results, 1);
    EXPECT_EQ(bench.targets.open(), 0u);
  }
}

TEST(Subrequest, ARefusedConnectionIsToldAsItIs) {
  Bench bench;
  EXPECT_EQ(bench.ask(test::refusing()), "connect_refused: 10.0.0.1:80: Connection refused");
}

TEST(Subrequest, ALargeRequestIsSentAsTheTargetTakesIt) {
  Bench bench;
  bench.targets.faults->capacity = 1000;
  const std::string body(100'000, 'x');
  EXPECT_EQ(bench.ask(answering("200 OK"), {.method = "POST", .body = body}), "200 ");
  EXPECT_TRUE(bench.targets.requests.at(0).ends_with("\r\n\r\n" + body));
}

TEST(Subrequest, EveryOperationMayFail) {
  uint64_t failAt = 1;
  for (;; ++failAt) {
    Bench bench;
    bench.targets.faults->failAt = failAt;
    bench.targets.faults->writeLimit = 50;
    bench.ask(answering("200 OK", "hello"), {.method = "POST", .body = std::string(200, 'x')});
    EXPECT_EQ(bench.results, 1) << failAt;
    EXPECT_EQ(bench.cell->served.load() + bench.cell->waiting.load(), 0u) << failAt;
    if (bench.targets.faults->operations < failAt) break;
    EXPECT_TRUE(bench.said.starts_with("upstream_reset") || bench.said.starts_with("connect_refused"))
        << failAt << ": " << bench.said;
  }
  EXPECT_GT(failAt, 6u);
}

TEST(Subrequest, MayBeGivenUpAtAnyTime) {
  for (int turns = 0; turns < 20; ++turns) {
    Bench bench;
    bench.targets.scripts[""] = {.pieces = {std::string(kHead) + "Content-Length: 5\r\n\r\n", "he", "ll"}};
    bench.begin();
    for (int i = 0; i < turns; ++i) bench.executor.turn();
    bench.subrequest.reset();
    bench.executor.advance(1h);
    EXPECT_EQ(bench.results, 0);
    EXPECT_EQ(bench.targets.open(), 0u);
    EXPECT_EQ(bench.cell->served.load() + bench.cell->waiting.load(), 0u);
  }
}

TEST(Subrequest, WhoServesOneAtATimeIsNotKeptWaitingByAConnectionAtRest) {
  Bench bench;
  bench.cell->served = 1;
  bench.begin();
  EXPECT_EQ(bench.dropped, std::vector<std::string>{"a:80"});
  EXPECT_EQ(bench.cell->waiting.load(), 1u);
}

TEST(Subrequest, AnAnswerBesideAnotherConnectionShowsThatItServesSeveral) {
  Bench bench;
  bench.ask(answering("200 OK"));
  EXPECT_FALSE(bench.cell->parallel.load());
  bench.cell->served = 1;
  bench.ask(answering("200 OK"));
  EXPECT_TRUE(bench.cell->parallel.load());
  bench.dropped.clear();
  bench.ask(answering("200 OK"));
  EXPECT_TRUE(bench.dropped.empty());
  EXPECT_EQ(bench.cell->served.load(), 1u);
}

}  // namespace
}  // namespace headgate::engine
