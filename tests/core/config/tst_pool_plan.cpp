#include <gtest/gtest.h>

#include "tests/core/config/compiled.h"

namespace headgate::config {
namespace {

using flow::AffinityPlan;
using upstream::HealthPlan;
using namespace std::chrono_literals;

// A pool with one target and these fields beside it.
flow::PoolPlan poolWith(const std::string& fields, const std::string& defaults = "{}",
                        const secrets::Resolved& secrets = {}) {
  const auto snapshot = compiled(
      R"({"headgate": 1, "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:1"}])" +
          (fields.empty() ? "" : ", " + fields) + R"(}], "defaults": {"pool": )" + defaults + "}}",
      secrets);
  return snapshot->pools.empty() ? flow::PoolPlan() : snapshot->pools[0];
}

TEST(PoolPlan, BuiltInDefaults) {
  const flow::PoolPlan pool = poolWith("");
  EXPECT_EQ(pool.balance, upstream::Balance::RoundRobin);
  EXPECT_FALSE(pool.hash);
  EXPECT_EQ(pool.fallback, flow::kNoPool);
  EXPECT_EQ(pool.affinity.kind, AffinityPlan::Kind::None);
  EXPECT_EQ(pool.health, nullptr) << "nobody is probed unasked";
  EXPECT_EQ(pool.ejection.rules.failures, 3u);
  EXPECT_EQ(pool.ejection.rules.window, 10s);
  EXPECT_EQ(pool.ejection.rules.first, 5s);
  EXPECT_EQ(pool.ejection.rules.longest, 60s);
  for (const size_t status : {502, 503, 504}) EXPECT_TRUE(pool.ejection.statuses.test(status)) << status;
  EXPECT_EQ(pool.ejection.statuses.count(), 3u);
  EXPECT_FALSE(pool.ejection.countsStreams);
  const flow::TargetPlan& target = pool.targets.at(0);
  EXPECT_EQ(target.weight, 1u);
  EXPECT_EQ(target.limit, 0u);
  EXPECT_FALSE(target.backup);
}

TEST(PoolPlan, EveryBalanceHasItsWord) {
  using upstream::Balance;
  const std::pair<const char*, Balance> kWords[] = {{"round_robin", Balance::RoundRobin},
                                                    {"least_requests", Balance::LeastRequests},
                                                    {"random", Balance::Random},
                                                    {"latency", Balance::Latency},
                                                    {"first", Balance::First}};
  for (const auto& [word, balance] : kWords)
    EXPECT_EQ(poolWith(R"("balance": ")" + std::string(word) + "\"").balance, balance) << word;
  const flow::PoolPlan hash = poolWith(R"("balance": "hash", "hash": "address")");
  EXPECT_EQ(hash.balance, Balance::Hash);
  EXPECT_TRUE(hash.hash);
  EXPECT_FALSE(poolWith(R"("hash": "address")").hash) << "of no use to another balance";
}

TEST(PoolPlan, FallbacksAreNumbers) {
  const auto snapshot = compiled(
      R"({"headgate": 1, "pools": [{"id": "a", "fallback": "c"}, {"id": "b"}, {"id": "c", "fallback": "b"}]})");
  EXPECT_EQ(snapshot->pools[0].fallback, 2u);
  EXPECT_EQ(snapshot->pools[1].fallback, flow::kNoPool);
  EXPECT_EQ(snapshot->pools[2].fallback, 1u);
}

TEST(PoolPlan, WhatBelongsTogetherAndHow) {
  using Kind = AffinityPlan::Kind;
  struct Case {
    const char* fields;
    Kind kind;
    const char* name;
  };
  const Case kCases[] = {
      {R"("by": "cookie:agent")", Kind::Cookie, "agent"},
      {R"("by": "cookie:agent", "mode": "hash")", Kind::Hash, "agent"},
      {R"("by": "cookie:agent+path")", Kind::Hash, "agent+path"},
      {R"("by": "address")", Kind::Hash, "address"},
      {R"("by": "header:X-User")", Kind::Hash, "X-User"},
      {R"("by": "header:X-Session", "mode": "learn")", Kind::Learn, "X-Session"},
      {R"("by": "header:mcp-session-id")", Kind::Learn, "mcp-session-id"},
      {R"("by": "header:Mcp-Session-Id", "mode": "hash")", Kind::Hash, "Mcp-Session-Id"},
  };
  for (const Case& each : kCases) {
    const AffinityPlan plan = poolWith(R"("affinity": {)" + std::string(each.fields) + "}").affinity;
    EXPECT_EQ(plan.kind, each.kind) << each.fields;
    EXPECT_EQ(plan.name, each.name) << each.fields;
    EXPECT_TRUE(plan.by) << each.fields;
    EXPECT_EQ(plan.ttl, 1h) << each.fields;
  }
}

TEST(PoolPlan, TheKeyOfACookieIsASecret) {
  const std::string affinity = R"("affinity": {"by": "cookie:s", "secret": "env:KEY", "ttl": "off"})";
  secrets::Resolved secrets;
  secrets.emplace(secrets::Reference{secrets::Source::Environment, "KEY"}, std::string("k"));
  const flow::PoolPlan pool = poolWith(affinity, "{}", secrets);
  EXPECT_EQ(pool.affinity.key, "k");
  EXPECT_EQ(pool.affinity.ttl, 0ms);
  EXPECT_EQ(pool.secretProblem, "");
  EXPECT_EQ(poolWith(affinity).secretProblem, "env:KEY was not looked up");
}

TEST(PoolPlan, HealthWithoutAPresetIsAsWritten) {
  const auto plain = poolWith(R"("health": {})").health;
  ASSERT_TRUE(plain);
  EXPECT_EQ(*plain, HealthPlan());
  const auto own =
      poolWith(
          R"("health": {"type": "tcp", "method": "HEAD", "path": "/up?x=1", "body": "b", "expect": "200,400-499",
      "contains": "ok", "interval": "1s", "timeout": "250ms", "rise": 1, "fall": 9, "headers": {"Accept": "text/plain"}})")
          .health;
  ASSERT_TRUE(own);
  EXPECT_EQ(own->type, HealthPlan::Type::Tcp);
  EXPECT_EQ(own->method, "HEAD");
  EXPECT_EQ(own->path, "/up?x=1");
  EXPECT_EQ(own->body, "b");
  EXPECT_TRUE(own->expect.contains(404));
  EXPECT_FALSE(own->expect.contains(201));
  EXPECT_EQ(own->bodyText, "ok");
  EXPECT_EQ(own->interval, 1s);
  EXPECT_EQ(own->timeout, 250ms);
  EXPECT_EQ(own->rise, 1u);
  EXPECT_EQ(own->fall, 9u);
  EXPECT_EQ(own->fields.at(0), (std::pair<std::string, std::string>{"Accept", "text/plain"}));
}

TEST(PoolPlan, WhatIsWrittenWinsOverAPresetFieldByField) {
  const HealthPlan preset = *upstream::healthPreset("llama.cpp");
  EXPECT_EQ(*poolWith(R"("health": {"preset": "llama.cpp"})").health, preset);
  const auto own = poolWith(R"("health": {"preset": "mcp", "path": "/sse", "interval": "2s"})").health;
  HealthPlan wanted = *upstream::healthPreset("mcp");
  wanted.path = "/sse";
  wanted.interval = 2s;
  EXPECT_EQ(*own, wanted);
}

TEST(PoolPlan, DefaultsOfTheProfileWinOverAPresetToo) {
  const auto health =
      poolWith(R"("health": {"preset": "vllm", "fall": 1})", R"({"health": {"interval": "3s", "fall": 7}})")
          .health;
  HealthPlan wanted = *upstream::healthPreset("vllm");
  wanted.interval = 3s;
  wanted.fall = 1;
  EXPECT_EQ(*health, wanted);
  const auto inherited = poolWith("", R"({"health": {"preset": "ollama"}})").health;
  ASSERT_TRUE(inherited);
  EXPECT_EQ(*inherited, *upstream::healthPreset("ollama"));
}

TEST(PoolPlan, ASecretOfAProbeThatIsMissingIsThePools) {
  const flow::PoolPlan pool =
      poolWith(R"("health": {"headers": {"Authorization": "Bearer {secret:probe}"}})");
  EXPECT_EQ(pool.secretProblem, "secret:probe was not looked up");
}

TEST(PoolPlan, EjectionAndSlowStart) {
  const flow::PoolPlan pool = poolWith(
      R"("slow_start": "30s", "ejection": {"failures": 0, "for": "2m", "statuses": ["429"], "streams": true})");
  EXPECT_EQ(pool.ejection.rules.failures, 0u);
  EXPECT_EQ(pool.ejection.rules.first, 2min);
  EXPECT_EQ(pool.ejection.rules.longest, 2min) << "never shorter than the first";
  EXPECT_EQ(pool.ejection.rules.slowStart, 30s);
  EXPECT_TRUE(pool.ejection.statuses.test(429));
  EXPECT_EQ(pool.ejection.statuses.count(), 1u);
  EXPECT_TRUE(pool.ejection.countsStreams);
}

TEST(PoolPlan, Targets) {
  const auto snapshot = compiled(R"({"headgate": 1, "pools": [{"id": "p", "targets": [
      {"id": "a", "url": "http://127.0.0.1:1", "weight": 1000, "limit": 4, "backup": true}]}]})");
  const flow::TargetPlan& target = snapshot->pools[0].targets.at(0);
  EXPECT_EQ(target.weight, 1000u);
  EXPECT_EQ(target.limit, 4u);
  EXPECT_TRUE(target.backup);
}

TEST(PoolPlan, RetryAndWaitOfARoute) {
  const auto snapshot = compiled(R"({"headgate": 1, "pools": [{"id": "p"}], "routes": [
      {"id": "plain", "pool": "p"},
      {"id": "own", "pool": "p", "retry": {"on": ["503", "429"], "attempts": 5, "non_idempotent": true}, "wait": {"queue": 7, "timeout": "off"}}]})");
  EXPECT_TRUE(snapshot->routes[0].retry.onConnect);
  EXPECT_TRUE(snapshot->routes[0].retry.statuses.none());
  EXPECT_EQ(snapshot->routes[0].wait.queue, 0u);
  const flow::RetryPlan& retry = snapshot->routes[1].retry;
  EXPECT_FALSE(retry.onConnect);
  EXPECT_EQ(retry.statuses.count(), 2u);
  EXPECT_TRUE(retry.statuses.test(503) && retry.statuses.test(429));
  EXPECT_TRUE(retry.nonIdempotent);
  EXPECT_EQ(snapshot->routes[1].wait.queue, 7u);
  EXPECT_EQ(snapshot->routes[1].wait.timeout, flow::kOff);
}

}  // namespace
}  // namespace headgate::config
