#include "tests/ui/routes/sample_routes.h"

#include <chrono>

namespace headgate::test {

namespace {

constexpr const char* kProfile = R"({"headgate": 1, "name": "Local agents",
 "clients": [{"id": "anna", "keys": ["env:ANNA_KEY"]}],
 "limits": [{"id": "per-address", "key": "address", "limit": 30, "window": "1m", "burst": 10}],
 "listeners": [{"id": "web", "address": "127.0.0.1", "port": 8080}, {"id": "tls", "address": "127.0.0.1", "port": 8443}],
 "pools": [
  {"id": "code", "balance": "least_requests", "affinity": {"by": "cookie:agent_session"}, "targets": [
    {"id": "code-1", "url": "http://127.0.0.1:8001", "weight": 3}, {"id": "code-2", "url": "http://127.0.0.1:8002", "weight": 1},
    {"id": "code-3", "url": "http://127.0.0.1:8005", "backup": true, "state": "drain"}]},
  {"id": "research", "targets": [{"id": "research-1", "url": "http://127.0.0.1:8003"}, {"id": "research-2", "url": "http://127.0.0.1:8004"}]},
  {"id": "chat", "targets": [{"id": "chat-1", "url": "http://127.0.0.1:8006"}]},
  {"id": "ollama", "targets": [{"id": "ollama-1", "url": "http://127.0.0.1:11434"}]},
  {"id": "mcp", "targets": [{"id": "files-1", "url": "http://127.0.0.1:8010"}]}],
 "routes": [
  {"id": "code", "name": "Code agent", "match": {"path": "/api/code/*", "methods": ["GET", "POST"], "hosts": ["localhost"]},
   "auth": {"from": ["bearer"]}, "limits": ["per-address"], "concurrency": {"limit": 8, "queue": 32, "queue_timeout": "5s"},
   "headers": {"request": {"set": {"X-Team": "blue"}, "remove": ["Cookie"]}}, "rewrite": {"strip_prefix": "/api/code"},
   "timeouts": {"first_byte": "150s", "idle": "15m", "total": "off"}, "retry": {"attempts": 2, "on": ["connect", "502", "503"]},
   "record": {"bodies": "64KiB", "redact": ["header:Authorization"]}, "pool": "code"},
  {"id": "research", "name": "Research agent", "match": {"path": "/api/research/*"}, "pool": "research"},
  {"id": "chat", "name": "Chat socket", "match": {"path": "/ws/*"}, "pool": "chat"},
  {"id": "openai", "name": "OpenAI API", "match": {"path": "/v1/*"}, "pool": "ollama"},
  {"id": "legacy", "name": "Legacy chat", "match": {"path": "/v1/chat/completions"}, "pool": "ollama"},
  {"id": "mcp", "name": "MCP files", "match": {"path": "/mcp/files"}, "addresses": {"allow": ["127.0.0.0/8"]}, "guard": {"origins": ["https://app.example"]},
   "cors": {"origins": ["https://app.example"]}, "jwt": {"jwks": "https://id.example/keys", "issuer": "https://id.example", "audiences": ["files"], "scopes": ["read"]},
   "wait": {"queue": 16}, "pool": "mcp"},
  {"id": "welcome", "name": "Welcome", "enabled": false, "match": {"path": "/"}, "respond": {"status": 200, "body": "Headgate is here.\n"}}]})";

struct Pace {
  const char* route;
  const char* pool;
  const char* target;
  uint64_t aMinute;
  uint64_t failedAMinute;
};
constexpr Pace kPaces[] = {{"code", "code", "code-1", 18, 0},
                           {"code", "code", "code-2", 6, 0},
                           {"research", "research", "research-1", 5, 0},
                           {"research", "research", "research-2", 3, 3},
                           {"openai", "ollama", "ollama-1", 20, 0},
                           {"mcp", "mcp", "files-1", 12, 1}};

control::RouteCounters& countersOf(control::Counters& counters, const std::string& route) {
  for (control::RouteCounters& one : counters.routes)
    if (one.route == route) return one;
  counters.routes.push_back({.route = route});
  return counters.routes.back();
}

enum class Outcome : uint8_t { Passed, Failed };

// The higher `slowness`, the longer it took.
control::ExchangeRow endedRow(const Pace& pace, Outcome outcome, uint64_t slowness,
                              std::chrono::nanoseconds at) {
  static uint64_t lastId = 0;
  control::ExchangeRow row;
  row.id = row.number = ++lastId;
  row.phase = control::ExchangePhase::Ended;
  row.total = static_cast<int64_t>(400'000'000 + slowness * slowness * 180'000'000);
  row.startedWall = at.count() - row.total - 1'000'000;
  row.failed = row.targetFailed = outcome == Outcome::Failed;
  row.status = outcome == Outcome::Failed ? 502 : 200;
  row.error = outcome == Outcome::Failed ? "connect_refused" : "";
  row.endedBy = outcome == Outcome::Failed ? "gateway" : "complete";
  row.route = pace.route;
  row.pool = pace.pool;
  row.target = pace.target;
  return row;
}

control::ExchangeRow limitedRow(std::chrono::nanoseconds at) {
  control::ExchangeRow row = endedRow(kPaces[0], Outcome::Passed, 0, at);
  row.status = 429;
  row.error = "rate_limited";
  row.refused = true;
  row.target.clear();
  return row;
}

std::chrono::nanoseconds wallNow() {
  return std::chrono::system_clock::now().time_since_epoch();
}

}  // namespace

void fillWithRoutes(ScriptedGateway& gateway) {
  gateway.state.phase = control::GatewayPhase::Running;
  gateway.state.listeners = {{.id = "web",
                              .address = "127.0.0.1",
                              .port = 8080,
                              .boundPort = 8080,
                              .phase = control::ListenerPhase::Listening},
                             {.id = "tls",
                              .address = "127.0.0.1",
                              .port = 8443,
                              .boundPort = 8443,
                              .secure = true,
                              .phase = control::ListenerPhase::Listening}};
  gateway.profile.path = "agents.json";
  gateway.profile.name = "Local agents";
  gateway.profile.text = kProfile;
  gateway.profile.problems.clear();
  gateway.limits.limits = {{.id = "per-address",
                            .key = "address",
                            .limit = 30,
                            .capacity = 30,
                            .nearest = {{.who = "127.0.0.1", .used = 21}}}};
  gateway.limits.concurrency = {{.route = "code", .limit = 8, .running = 3, .queue = 32}};
  // A long day before the window opened.
  gateway.counters.exchanges = 40'000;
  gateway.counters.routes = {{.route = "code", .exchanges = 11'846, .errors = 95},
                             {.route = "research", .exchanges = 3'120, .errors = 75},
                             {.route = "openai", .exchanges = 6'200, .errors = 12},
                             {.route = "mcp", .exchanges = 2'400, .errors = 7}};
  gateway.changed();
}

void letTimePass(ScriptedGateway& gateway, int seconds) {
  std::vector<control::ExchangeRow> rows;
  for (const Pace& pace : kPaces) {
    const uint64_t count = pace.aMinute * static_cast<uint64_t>(seconds) / 60;
    gateway.counters.exchanges += count;
    control::RouteCounters& counters = countersOf(gateway.counters, pace.route);
    counters.exchanges += count;
    counters.errors += pace.failedAMinute * static_cast<uint64_t>(seconds) / 60;
    for (uint64_t i = 0; i < pace.aMinute; ++i)
      rows.push_back(
          endedRow(pace, i < pace.failedAMinute ? Outcome::Failed : Outcome::Passed, i, wallNow()));
  }
  gateway.feed(std::move(rows));
}

void serveTargets(ScriptedGateway& gateway) {
  using control::ProbeVerdict;
  using control::TargetHealth;
  using control::TargetStanding;
  const int64_t now = wallNow().count();
  const auto up = [now](const char* pool, const char* target, const char* url) {
    return control::TargetStatus{
        .pool = pool,
        .target = target,
        .url = url,
        .isProbed = true,
        .health = TargetHealth::Up,
        .healthSince = now - 3'600'000'000'000,
        .attempts = 11'846,
        .probes = {
            {.at = now, .took = 3'200'000, .verdict = ProbeVerdict::Good, .status = 200, .reason = "200"}}};
  };
  control::TargetStatus drained = up("code", "code-3", "http://127.0.0.1:8005");
  drained.state = control::TargetState::Drain;
  drained.standing = TargetStanding::Draining;
  drained.inFlight = 1;
  control::TargetStatus down = up("research", "research-2", "http://127.0.0.1:8004");
  down.health = TargetHealth::Down;
  down.standing = TargetStanding::Unusable;
  down.usableIn = -1;
  down.ejections = 1;
  down.failures = {{"refused", 3}};
  down.probes[0] = {.at = now,
                    .took = 200'000,
                    .verdict = ProbeVerdict::Bad,
                    .reason = "connection refused",
                    .error = "connect_refused"};
  control::TargetStatus ejected{.pool = "ollama",
                                .target = "ollama-1",
                                .url = "http://127.0.0.1:11434",
                                .standing = TargetStanding::Unusable,
                                .isEjected = true,
                                .usableIn = 3'400'000'000,
                                .attempts = 6'200,
                                .ejections = 2};
  gateway.targets.targets = {up("code", "code-1", "http://127.0.0.1:8001"),
                             up("code", "code-2", "http://127.0.0.1:8002"),
                             drained,
                             up("research", "research-1", "http://127.0.0.1:8003"),
                             down,
                             ejected,
                             {.pool = "mcp", .target = "files-1", .url = "http://127.0.0.1:8010"}};
}

void rememberAnHour(ScriptedGateway& gateway) {
  std::vector<control::ExchangeRow> rows;
  for (uint64_t minute = 2; minute < 60; ++minute) {
    const uint64_t peak = minute > 12 && minute < 18 ? 18 : 0;
    const uint64_t count = 16 + minute * 7 % 9 + peak;
    for (uint64_t i = 0; i < (peak > 0 ? 6 : 1); ++i)
      rows.push_back(limitedRow(wallNow() - std::chrono::minutes(minute)));
    for (uint64_t i = 0; i < count; ++i)
      rows.push_back(endedRow(kPaces[0], peak > 0 && i < 3 ? Outcome::Failed : Outcome::Passed, i % 15,
                              wallNow() - std::chrono::minutes(minute)));
  }
  gateway.feed(std::move(rows));
}

}  // namespace headgate::test
