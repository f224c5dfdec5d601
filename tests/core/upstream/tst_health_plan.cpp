#include <gtest/gtest.h>

#include "core/http/grammar.h"
#include "core/upstream/health_plan.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;

TEST(HealthPlan, EveryPresetIsAPlan) {
  for (const std::string_view name : healthPresetNames()) {
    const auto plan = healthPreset(name);
    ASSERT_TRUE(plan) << name;
    EXPECT_TRUE(http::isToken(plan->method)) << name;
    EXPECT_TRUE(plan->path.starts_with('/')) << name;
    for (const auto& [field, value] : plan->fields)
      EXPECT_TRUE(http::isToken(field) && http::isFieldValue(value)) << name << ": " << field;
    EXPECT_TRUE(plan->expect.contains(200)) << name;
    EXPECT_FALSE(plan->expect.contains(500)) << name;
    EXPECT_GT(plan->interval, plan->timeout) << name;
  }
  for (const std::string_view name : {"", "Ollama", "ollama ", "nginx"})
    EXPECT_FALSE(healthPreset(name)) << name;
}

TEST(HealthPlan, JudgesAnswers) {
  using enum ProbeResult::Verdict;
  const HealthPlan llama = *healthPreset("llama.cpp");
  const HealthPlan mcp = *healthPreset("mcp");
  HealthPlan matching;
  matching.expect = {{200, 200}, {204, 206}};
  matching.bodyText = "ok";
  HealthPlan anyLoading;
  anyLoading.loading = {{503, 503}};
  const std::string full(kProbeBodyBytes - 1, ' ');
  const struct {
    const HealthPlan& plan;
    uint16_t status;
    std::string body;
    ProbeResult::Verdict verdict;
    std::string reason;
  } cases[] = {
      {matching, 200, "ok", Good, "200"},
      {matching, 205, "it is ok.", Good, "205"},
      {matching, 201, "ok", Bad, "201, expected 200,204-206"},
      {matching, 200, "", Bad, "200, but the body does not contain \"ok\""},
      {matching, 200, full + "ok", Bad, "200, but the body does not contain \"ok\""},
      {matching, 200, full.substr(1) + "ok", Good, "200"},
      {llama, 503, R"({"error":{"code":503,"message":"Loading model"}})", Loading, "503, loading"},
      {llama, 503, "no slot available", Bad, "503, expected 200-299"},
      {llama, 500, "Loading model", Bad, "500, expected 200-299"},
      {llama, 200, "Loading model", Good, "200"},
      {anyLoading, 503, "", Loading, "503, loading"},
      {mcp, 200, "", Good, "200"},
      {mcp, 400, "", Good, "400"},
      {mcp, 401, "", Good, "401"},
      {mcp, 404, "", Good, "404"},
      {mcp, 405, "", Good, "405"},
      {mcp, 301, "", Bad, "301, expected 200-299,400-499"},
      {mcp, 502, "", Bad, "502, expected 200-299,400-499"},
  };
  for (const auto& one : cases) {
    const Judgement judgement = judge(one.plan, one.status, one.body);
    EXPECT_EQ(judgement.reason, one.reason);
    EXPECT_EQ(judgement.verdict, one.verdict) << one.reason;
  }
}

TEST(HealthPlan, TheDelayFollowsTheHealth) {
  using enum HealthState;
  const struct {
    Milliseconds interval;
    HealthState health;
    uint32_t probesDown;
    Milliseconds delay;
  } cases[] = {
      {10s, Unknown, 0, 10s},      {10s, Up, 0, 10s},          {10s, Up, 9, 10s},
      {10s, GoingDown, 0, 2500ms}, {10s, GoingUp, 0, 2500ms},  {800ms, GoingDown, 0, 250ms},
      {200ms, GoingUp, 0, 200ms},  {1ms, GoingDown, 0, 1ms},   {10s, Down, 0, 10s},
      {10s, Down, 9, 10s},         {1s, Down, 0, 1s},          {1s, Down, 1, 2s},
      {1s, Down, 2, 4s},           {1s, Down, 3, 5s},          {1s, Down, UINT32_MAX, 5s},
      {1ms, Down, UINT32_MAX, 5s}, {1h, Down, UINT32_MAX, 1h},
  };
  for (const auto& one : cases) {
    HealthPlan plan;
    plan.interval = one.interval;
    EXPECT_EQ(probeDelay(plan, one.health, one.probesDown), one.delay)
        << one.interval.count() << " ms, " << static_cast<int>(one.health) << ", " << one.probesDown;
  }
}

}  // namespace
}  // namespace headgate::upstream
