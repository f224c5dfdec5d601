#include "tests/ui/upstreams/sample_upstreams.h"

#include <algorithm>

#include <QDateTime>

namespace headgate::test {

namespace {

using namespace std::chrono_literals;
using namespace std::chrono;
using control::ProbeVerdict;
using control::TargetHealth;
using control::TargetStanding;

constexpr const char* kProfile = R"({"headgate": 1, "name": "Local agents",
 "limits": [{"id": "per-client", "key": "client", "limit": 30, "window": "1m"}, {"id": "hourly", "key": "api_key", "limit": 2000, "window": "1h"},
            {"id": "files", "key": "client", "limit": 120, "window": "1m", "mode": "dry_run"}],
 "listeners": [{"id": "web", "address": "127.0.0.1", "port": 8080}],
 "pools": [
  {"id": "code", "balance": "least_requests", "affinity": {"by": "cookie:agent_session"}, "health": {"path": "/health"}, "targets": [
    {"id": "code-1", "url": "http://127.0.0.1:8001", "weight": 3, "limit": 8}, {"id": "code-2", "url": "http://127.0.0.1:8002", "limit": 8},
    {"id": "code-3", "url": "http://127.0.0.1:8005", "backup": true, "limit": 8}]},
  {"id": "research", "balance": "least_requests", "health": {"path": "/health"}, "targets": [
    {"id": "research-1", "url": "http://127.0.0.1:8003", "limit": 4}, {"id": "research-2", "url": "http://127.0.0.1:8004", "limit": 4}]},
  {"id": "chat", "balance": "hash", "hash": "address", "targets": [{"id": "chat-1", "url": "http://127.0.0.1:8010", "limit": 64}]},
  {"id": "llama", "balance": "least_requests", "ejection": {"failures": 3, "window": "10s"}, "health": {"path": "/health"}, "targets": [
    {"id": "llama-1", "url": "http://127.0.0.1:8081", "limit": 2}, {"id": "llama-2", "url": "http://127.0.0.1:8082", "limit": 2}]},
  {"id": "ollama", "health": {"path": "/"}, "targets": [{"id": "ollama", "url": "http://127.0.0.1:11434", "limit": 4}]},
  {"id": "mcp", "health": {"path": "/"}, "targets": [{"id": "mcp-files", "url": "http://127.0.0.1:7800", "limit": 16}]}],
 "routes": [{"id": "code", "name": "Code agent", "pool": "code"}, {"id": "research", "name": "Research agent", "pool": "research"},
            {"id": "claude", "name": "Claude Code", "pool": "ollama"}, {"id": "mcp", "name": "MCP files", "pool": "mcp"}]})";

struct Sample {
  const char* pool;
  const char* target;
  int port;
  int aMinute;  // exchanges
  int failedOf1000;
  int firstByte;  // ms
  uint32_t inFlight;
  control::ExchangeKind kind;
  int stoppedBefore = 0;  // minutes without any, until now
};
constexpr auto kLlm = control::ExchangeKind::Stream;
constexpr Sample kSamples[] = {
    {"code", "code-1", 8001, 19, 7, 880, 2, kLlm},
    {"code", "code-2", 8002, 6, 11, 970, 1, kLlm},
    {"code", "code-3", 8005, 4, 0, 900, 1, kLlm, 6},
    {"research", "research-1", 8003, 8, 4, 2410, 4, kLlm},
    {"research", "research-2", 8004, 5, 90, 2300, 0, kLlm, 13},
    {"chat", "chat-1", 8010, 2, 0, 3, 2, control::ExchangeKind::WebSocket},
    {"llama", "llama-1", 8081, 9, 1, 810, 1, kLlm},
    {"llama", "llama-2", 8082, 5, 1, 900, 1, kLlm},
    {"ollama", "ollama", 11434, 29, 1, 310, 1, kLlm},
    {"mcp", "mcp-files", 7800, 10, 3, 4, 0, control::ExchangeKind::Rpc},
};

uint32_t nextRandom(uint32_t below) {
  static uint32_t seed = 7;
  return (seed = seed * 1'664'525U + 1'013'904'223U) / 65'536U % below;
}

std::vector<control::TargetProbe> goodProbes(nanoseconds now, int count) {
  std::vector<control::TargetProbe> probes;
  for (int i = count; i > 0; --i)
    probes.push_back({.at = (now - i * 10s + 4ms).count(),
                      .took = nanoseconds(2ms + nextRandom(60) * 100us).count(),
                      .verdict = ProbeVerdict::Good,
                      .status = 200,
                      .reason = "200"});
  return probes;
}

void letProbesFail(std::vector<control::TargetProbe>& probes, size_t count, const char* reason,
                   const char* error) {
  for (size_t i = probes.size() - count; i < probes.size(); ++i) {
    probes[i].verdict = ProbeVerdict::Bad;
    probes[i].status = 0;
    probes[i].reason = reason;
    probes[i].error = error;
  }
}

std::vector<control::ExchangeRow> exchangesOf(const Sample& sample, nanoseconds now) {
  static uint64_t lastId = 0;
  std::vector<control::ExchangeRow> rows;
  for (int minute = 29; minute >= sample.stoppedBefore; --minute) {
    const int count =
        std::max(1, sample.aMinute * 3 / 4 +
                        static_cast<int>(nextRandom(1 + static_cast<uint32_t>(sample.aMinute) / 2)));
    for (int i = 0; i < count; ++i) {
      control::ExchangeRow row;
      row.id = row.number = ++lastId;
      row.phase = control::ExchangePhase::Ended;
      row.kind = sample.kind;
      const int64_t slowness = nextRandom(20) == 0 ? 40 : 1;
      row.firstByte = sample.firstByte * slowness * (80 + nextRandom(40)) * 10'000;
      row.total = row.firstByte + 1'000'000;
      // Within the minute that ends i/count of it before now.
      row.startedWall = (now - minutes(minute) - nanoseconds(58s) * i / count).count() - row.total;
      row.failed = row.targetFailed = static_cast<int>(nextRandom(1000)) < sample.failedOf1000;
      row.status = row.failed ? 502 : 200;
      row.error = row.failed ? "upstream_reset" : "";
      row.endedBy = row.failed ? "upstream" : "complete";
      row.route = row.pool = sample.pool;
      row.target = sample.target;
      row.client = "127.0.0.1:51234";
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace

nanoseconds pictureTime() {
  return milliseconds(QDateTime({2026, 11, 27}, {14, 32, 30}).toMSecsSinceEpoch());
}

control::TargetStatus& targetOf(ScriptedGateway& gateway, const std::string& target) {
  auto& targets = gateway.targets.targets;
  return *std::find_if(targets.begin(), targets.end(), [&](const auto& one) { return one.target == target; });
}

void fillWithUpstreams(ScriptedGateway& gateway) {
  const nanoseconds now = pictureTime();
  gateway.state.phase = control::GatewayPhase::Running;
  gateway.profile.path = "agents.json";
  gateway.profile.name = "Local agents";
  gateway.profile.text = kProfile;
  gateway.targets.targets.clear();
  for (const Sample& sample : kSamples) {
    gateway.targets.targets.push_back({.pool = sample.pool,
                                       .target = sample.target,
                                       .url = "http://127.0.0.1:" + std::to_string(sample.port),
                                       .isProbed = true,
                                       .health = TargetHealth::Up,
                                       .healthSince = (now - 52h).count(),
                                       .inFlight = sample.inFlight,
                                       .attempts = 1'000,
                                       .probes = goodProbes(now, 180)});
    gateway.feed(exchangesOf(sample, now));
  }
  control::TargetStatus& drained = targetOf(gateway, "code-3");
  drained.state = control::TargetState::Drain;
  drained.order = control::TargetOrder::Drain;
  drained.standing = TargetStanding::Draining;
  control::TargetStatus& down = targetOf(gateway, "research-2");
  down.health = TargetHealth::Down;
  down.healthSince = (now - 13min - 26s).count();
  down.standing = TargetStanding::Unusable;
  down.usableIn = -1;
  letProbesFail(down.probes, 83, "connection refused", "connect_refused");
  down.probes[down.probes.size() - 84].took = 874'000'000;
  control::TargetStatus& unprobed = targetOf(gateway, "chat-1");
  unprobed.isProbed = false;
  unprobed.health = TargetHealth::Unknown;
  unprobed.probes.clear();
  control::TargetStatus& weak = targetOf(gateway, "llama-2");
  weak.health = TargetHealth::GoingDown;
  letProbesFail(weak.probes, 1, "no answer within 2s", "first_byte_timeout");
  weak.probes[weak.probes.size() - 12].took = 700'000'000;
  gateway.changed();
}

void fillWithLimits(ScriptedGateway& gateway) {
  const auto limit = [](const char* id, const char* key, uint64_t capacity, nanoseconds window,
                        const char* route, std::vector<control::LimitUse> nearest) {
    return control::LimitState{.id = id,
                               .key = key,
                               .limit = capacity,
                               .window = window.count(),
                               .capacity = capacity,
                               .allowed = 4'000,
                               .refused = 96,
                               .nearest = std::move(nearest),
                               .routes = {route}};
  };
  gateway.limits.limits = {
      limit("per-client", "client", 30, 1min, "code", {{.who = "python", .used = 21, .refused = 96}}),
      limit("hourly", "api_key", 2'000, 1h, "code", {{.who = "code-agents", .used = 1'210}}),
      limit("files", "client", 120, 1min, "mcp", {{.who = "claude", .used = 10}})};
  gateway.limits.limits[2].isDryRun = true;
  gateway.limits.concurrency = {{.route = "research", .limit = 4, .running = 4, .queue = 32}};
  gateway.effect = {
      .considered = 500,
      .limits = {{.limit = "files", .route = "mcp", .counted = 120, .refused = 17, .mostly = "claude"}}};
  const struct {
    int before;  // minutes
    int count;
  } kLimited[] = {{49, 6},  {48, 10}, {47, 4}, {33, 3}, {20, 14}, {19, 20},
                  {18, 17}, {17, 13}, {16, 8}, {9, 3},  {8, 1}};
  std::vector<control::ExchangeRow> rows;
  for (const auto& [before, count] : kLimited) {
    for (int i = 0; i < count; ++i) {
      control::ExchangeRow row;
      row.id = row.number = 1'000'000 + rows.size();
      row.phase = control::ExchangePhase::Ended;
      row.startedWall = (pictureTime() - minutes(before)).count();
      row.total = 1'000'000;
      row.status = 429;
      row.error = "rate_limited";
      row.route = "code";
      row.agent = "python";
      row.client = "127.0.0.1:40000";
      row.refused = true;
      rows.push_back(std::move(row));
    }
  }
  gateway.feed(std::move(rows));
  gateway.changed();
}

void fillWithMany(ScriptedGateway& gateway, int pools, int targetsEach) {
  const nanoseconds now = pictureTime();
  std::string text = R"({"headgate": 1, "pools": [)";
  gateway.targets.targets.clear();
  for (int pool = 0; pool < pools; ++pool) {
    const std::string name = "p" + std::to_string(pool);
    text += (pool == 0 ? R"({"id": ")" : R"(,{"id": ")") + name + R"(", "health": {}, "targets": [)";
    for (int target = 0; target < targetsEach; ++target) {
      const std::string id = name + "-" + std::to_string(target);
      const std::string url = "http://127.0.0.1:" + std::to_string(10'000 + pool * 100 + target);
      text += (target == 0 ? R"({"id": ")" : R"(,{"id": ")") + id + R"(", "url": ")" + url + "\"}";
      gateway.targets.targets.push_back({.pool = name,
                                         .target = id,
                                         .url = url,
                                         .isProbed = true,
                                         .health = TargetHealth::Up,
                                         .healthSince = (now - 1h).count(),
                                         .probes = goodProbes(now, 100)});
    }
    text += "]}";
  }
  gateway.profile.text = text + "]}";
  gateway.state.phase = control::GatewayPhase::Running;
  gateway.changed();
}

}  // namespace headgate::test
