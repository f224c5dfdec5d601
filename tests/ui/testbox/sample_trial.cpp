#include "tests/ui/testbox/sample_trial.h"

namespace headgate::test {

using control::Trial;
using control::TrialVerdict;

void fillWithTrialProfile(ScriptedGateway& gateway) {
  gateway.state.phase = control::GatewayPhase::Running;
  gateway.profile.path = "agents.json";
  gateway.profile.name = "Local agents";
  gateway.profile.text = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
    "limits": [{"id": "per-address", "key": "address", "limit": 30, "window": "1m"}],
    "pools": [{"id": "code", "targets": [{"id": "code-1", "url": "http://127.0.0.1:8001"},
                                         {"id": "code-2", "url": "http://127.0.0.1:8002"}]},
              {"id": "ollama", "targets": [{"id": "ollama-1", "url": "http://127.0.0.1:11434"}]}],
    "routes": [
      {"id": "code", "name": "Code agent", "match": {"path": "/api/code/*"}, "pool": "code"},
      {"id": "research", "name": "Research agent", "match": {"path": "/api/research/*"}, "pool": "code"},
      {"id": "chat", "name": "Chat socket", "match": {"path": "/ws/*"}, "pool": "code"},
      {"id": "claude", "name": "Claude Code", "match": {"path": "/v1/messages"}, "pool": "code"},
      {"id": "openai", "name": "OpenAI API", "match": {"path": "/v1/*"}, "pool": "ollama"},
      {"id": "mcp", "match": {"path": "/mcp/files"}, "pool": "code"}]})";
  gateway.changed();
}

Trial passingTrial() {
  return {.listener = "web",
          .method = "POST",
          .host = "localhost:8080",
          .path = "/api/code/v1/messages",
          .routes = {{.route = "code", .index = 0, .wins = true, .reason = "prefix /api/code, POST allowed"},
                     {.route = "research", .index = 1, .reason = "path differs at segment 2: code"},
                     {.route = "chat", .index = 2, .reason = "path differs at segment 1: api"},
                     {.route = "claude", .index = 3, .reason = "path differs at segment 1: api"},
                     {.route = "openai", .index = 4, .reason = "path differs at segment 1: api"},
                     {.route = "mcp", .index = 5, .reason = "switched off"}},
          .policies = {{.name = "addresses", .sentence = "127.0.0.1 may come"},
                       {.name = "auth", .sentence = "the client is claude"},
                       {.name = "limits",
                        .what = "per-address",
                        .sentence = "21 of 30 tokens left for 127.0.0.1",
                        .left = 21,
                        .capacity = 30},
                       {.name = "body_limit", .sentence = "412 of 67108864 bytes"},
                       {.name = "concurrency", .sentence = "3 of 8 run", .left = 5, .capacity = 8}},
          .receivedFields = {{"Host", "localhost:8080"},
                             {"User-Agent", "claude-cli/2.0"},
                             {"Accept", "application/json"},
                             {"Cookie", "\u2022\u2022\u2022"},
                             {"Content-Length", "412"}},
          .sentLine = "POST /v1/messages",
          .sentFields = {{"Host", "127.0.0.1:8001"},
                         {"User-Agent", "claude-cli/2.0"},
                         {"Accept", "application/json"},
                         {"X-Team", "blue"},
                         {"X-Forwarded-For", "127.0.0.1"},
                         {"Content-Length", "412"}},
          .targets = {{.pool = "code", .target = "code-1", .isChosen = true, .reason = "sticky"},
                      {.pool = "code", .target = "code-2", .reason = "belongs to code-1"}},
          .outcome = "goes to code-1 of pool code"};
}

Trial limitedTrial() {
  Trial trial = passingTrial();
  trial.policies[1] = {.name = "auth",
                       .verdict = TrialVerdict::Unknown,
                       .sentence = "what the client shows is checked once this is applied"};
  trial.policies[2] = {.name = "limits",
                       .what = "per-address",
                       .verdict = TrialVerdict::Refuses,
                       .sentence = "no token left for 127.0.0.1, one more in 2 s",
                       .capacity = 30,
                       .errorType = "rate_limited",
                       .status = 429};
  trial.sentLine.clear();
  trial.sentFields.clear();
  trial.targets.clear();
  trial.ownStatus = 429;
  trial.outcome = "refused with 429: too many requests";
  return trial;
}

Trial unroutedTrial() {
  Trial trial = passingTrial();
  trial.routes[0] = {.route = "code", .index = 0, .reason = "method DELETE is none of GET, POST"};
  trial.method = "DELETE";
  trial.policies.clear();
  trial.sentLine.clear();
  trial.sentFields.clear();
  trial.targets.clear();
  trial.ownStatus = 404;
  trial.outcome = "refused with 404: no route matches";
  return trial;
}

}  // namespace headgate::test
