#include <gtest/gtest.h>

#include "tests/core/engine/prober_bench.h"

namespace headgate::test {
namespace {

using Bench = ProberBench;

struct ResultCase {
  TargetScript script;
  HealthPlan plan;
  ProbeResult::Verdict verdict;
  uint16_t status;
  std::string reason;
};

HealthPlan wanting(std::string bodyText) {
  HealthPlan plan;
  plan.bodyText = std::move(bodyText);
  return plan;
}

TEST(Probe, TellsWhatItFound) {
  using enum ProbeResult::Verdict;
  const std::string head = "HTTP/1.1 200 OK\r\n";
  const std::string loading =
      R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})";
  const HealthPlan llama = *upstream::healthPreset("llama.cpp");
  const ResultCase cases[] = {
      {answering("200 OK"), {}, Good, 200, "200"},
      {answering("404 Not Found"), {}, Bad, 404, "404, expected 200-299"},
      {answering("302 Found"), {}, Bad, 302, "302, expected 200-299"},
      {refusing(), {}, Bad, 0, "connection refused"},
      {{.dial = TargetScript::Dial::Hang}, {}, Bad, 0, "no connection within 2s"},
      {{}, {}, Bad, 0, "no answer within 2s"},
      {{.pieces = {head + "Content-Length: 5\r\n\r\nhe"}}, {}, Bad, 0, "the answer did not end within 2s"},
      {{.pieces = {"HTTP/1.1 2"}, .after = TargetScript::After::Resets},
       {},
       Bad,
       0,
       "Connection reset by peer"},
      {{.after = TargetScript::After::Closes}, {}, Bad, 0, "the connection ended before a response"},
      {answering("200 OK", "all is ok"), wanting("ok"), Good, 200, "200"},
      {answering("200 OK", "all is lost"), wanting("ok"), Bad, 200,
       "200, but the body does not contain \"ok\""},
      {{.pieces = {head + "Transfer-Encoding: chunked\r\n\r\n6\r\nstatus\r\n", "3\r\n: o\r\n",
                   "2\r\nk!\r\n0\r\n\r\n"}},
       wanting("status: ok"),
       Good,
       200,
       "200"},
      {answering("200 OK", std::string(64 * 1024, ' ') + "ok"), wanting("ok"), Bad, 200,
       "200, but the body does not contain \"ok\""},
      {answering("200 OK", std::string(1024 * 1024, ' ')), {}, Good, 200, "200"},
      {answering("503 Service Unavailable", loading), llama, Loading, 503, "503, loading"},
      {answering("503 Service Unavailable", "busy"), llama, Bad, 503, "503, expected 200-299"},
      {answering("200 OK", R"({"status":"ok"})"), llama, Good, 200, "200"},
      {{}, tcp(), Good, 0, "connected"},
      {refusing(), tcp(), Bad, 0, "connection refused"},
      {{.dial = TargetScript::Dial::Hang}, tcp(), Bad, 0, "no connection within 2s"},
  };
  for (const ResultCase& one : cases) {
    Bench bench;
    bench.targets.scripts["a"] = one.script;
    HealthPlan once = one.plan;
    once.interval = 1h;
    bench.prober->apply({bench.target("a", once)});
    bench.run(3100ms, 100ms);
    const ProbeResult result = bench.last("a");
    EXPECT_EQ(result.reason, one.reason);
    EXPECT_EQ(result.verdict, one.verdict) << one.reason;
    EXPECT_EQ(result.status, one.status) << one.reason;
    EXPECT_EQ(bench.targets.open(), 0u) << one.reason;
  }
}

TEST(Probe, GarbageIsBad) {
  Bench bench;
  bench.targets.scripts["a"] = {.pieces = {"\x16\x03\x01 what?\r\n\r\n"}};
  bench.prober->apply({bench.target("a", {})});
  bench.run(1s);
  EXPECT_EQ(bench.last("a").verdict, ProbeResult::Verdict::Bad);
  EXPECT_NE(bench.last("a").reason, "");
}

TEST(Probe, TellsWhenAndHowLong) {
  Bench bench;
  HealthPlan plan;
  plan.interval = 1h;
  bench.prober->apply({bench.target("a", plan)});
  bench.run(3100ms, 100ms);
  const ProbeResult result = bench.last("a");
  EXPECT_EQ(result.took, 2s);
  EXPECT_EQ(result.at.time_since_epoch(), bench.targets.timesOf("a").at(0).time_since_epoch() + 2s);
}

TEST(Probe, AsksWhatThePlanSays) {
  Bench bench;
  bench.targets.scripts[""] = answering("200 OK");
  HealthPlan plan = *upstream::healthPreset("mcp");
  bench.prober->apply({bench.target("a", plan)});
  bench.run(1s);
  const std::string body = R"({"jsonrpc":"2.0","id":"headgate-health","method":"ping"})";
  EXPECT_EQ(bench.targets.requests.at(0),
            "POST /mcp HTTP/1.1\r\nHost: a.test\r\nContent-Type: application/json\r\n"
            "Accept: application/json, text/event-stream\r\nMcp-Session-Id: headgate-health\r\n"
            "User-Agent: headgate-health\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body);

  plan = {};
  plan.fields = {{"host", "other.test"}, {"user-agent", "me"}};
  bench.prober->apply({bench.target("b", plan)});
  bench.run(1s);
  EXPECT_EQ(bench.targets.requests.back(),
            "GET /health HTTP/1.1\r\nhost: other.test\r\nuser-agent: me\r\nConnection: close\r\n\r\n");
}

}  // namespace
}  // namespace headgate::test
