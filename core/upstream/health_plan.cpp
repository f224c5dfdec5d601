#include "core/upstream/health_plan.h"

#include <algorithm>
#include <array>

namespace headgate::upstream {
namespace {

constexpr Milliseconds kFastest{250};      // while the health is changing, if the interval is longer
constexpr Milliseconds kBackOffTo{5'000};  // while the target is down, if the interval is shorter

constexpr std::array<std::string_view, 5> kPresets{"ollama", "llama.cpp", "vllm", "lm-studio", "mcp"};

bool contains(ByteView body, std::string_view text) {
  return body.substr(0, kProbeBodyBytes).find(text) != body.npos;
}

HealthPlan get(std::string path) {
  HealthPlan plan;
  plan.path = std::move(path);
  return plan;
}

// It listens before the model is loaded, and says so until then:
// 503 {"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}.
HealthPlan llamaCpp() {
  HealthPlan plan = get("/health");
  plan.loading = {{503, 503}};
  plan.loadingText = "Loading model";
  return plan;
}

// A server of the Model Context Protocol has no request that all of its revisions answer with 200: "ping"
// needs a session up to revision 2025-11-25, and is gone in 2026-07-28. So whatever is no failure of the
// server will do.
//
// It is a POST, because a GET may open an event stream that never ends; and it names a session, because a
// server that gets a POST without one may begin a new session for each. This one does not exist: the server
// says 404 or 400 ("… Session Management": unknown sessions are 404), and a server without sessions answers
// the ping.
HealthPlan mcp() {
  HealthPlan plan = get("/mcp");
  plan.method = "POST";
  plan.fields = {{"Content-Type", "application/json"},
                 {"Accept", "application/json, text/event-stream"},
                 {"Mcp-Session-Id", "headgate-health"}};
  plan.body = R"({"jsonrpc":"2.0","id":"headgate-health","method":"ping"})";
  plan.expect = {{200, 299}, {400, 499}};
  return plan;
}

}  // namespace

std::optional<HealthPlan> healthPreset(std::string_view name) {
  if (name == "ollama") return get("/api/version");
  if (name == "llama.cpp") return llamaCpp();
  if (name == "vllm") return get("/health");
  if (name == "lm-studio") return get("/v1/models");
  if (name == "mcp") return mcp();
  return std::nullopt;
}

std::span<const std::string_view> healthPresetNames() {
  return kPresets;
}

Judgement judge(const HealthPlan& plan, uint16_t status, ByteView body) {
  using enum ProbeResult::Verdict;
  std::string reason = std::to_string(status);
  if (plan.loading.contains(status) && contains(body, plan.loadingText))
    return {Loading, reason + ", loading"};
  if (!plan.expect.contains(status)) return {Bad, reason + ", expected " + plan.expect.text()};
  if (!contains(body, plan.bodyText))
    return {Bad, reason + ", but the body does not contain \"" + plan.bodyText + '"'};
  return {Good, std::move(reason)};
}

Milliseconds probeDelay(const HealthPlan& plan, HealthState health, uint32_t probesDown) {
  switch (health) {
    case HealthState::GoingDown:
    case HealthState::GoingUp:
      return std::min(plan.interval, std::max(plan.interval / 4, kFastest));
    case HealthState::Down: {
      const Milliseconds longest = std::max(plan.interval, kBackOffTo);
      Milliseconds delay = plan.interval;
      for (uint32_t i = 0; i < probesDown && delay < longest; ++i) delay *= 2;
      return std::min(delay, longest);
    }
    case HealthState::Unknown:
    case HealthState::Up:
      break;
  }
  return plan.interval;
}

}  // namespace headgate::upstream
