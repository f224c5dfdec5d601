// What breakpoints hold in tests of the window.
#pragma once

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

inline constexpr const char* kHeldProfile = R"({"headgate": 1, "name": "Local agents",
 "listeners": [{"id": "web", "port": 8080}],
 "pools": [{"id": "code", "targets": [{"id": "a", "url": "http://127.0.0.1:8001"}]}],
 "routes": [{"id": "openai", "name": "OpenAI API", "pool": "code"}]})";

inline control::HeldMessage heldRequest(uint64_t exchange) {
  control::HeldMessage message;
  message.exchange = exchange;
  message.number = 40'000 + exchange;
  message.rule = 1;
  message.heldFor = 7'600'000'000;
  message.left = 22'400'000'000;
  message.route = "openai";
  message.method = "POST";
  message.host = "localhost:8080";
  message.path = "/v1/chat/completions";
  message.client = "127.0.0.1";
  message.head =
      "POST /v1/chat/completions HTTP/1.1\nHost: localhost:8080\nAuthorization: [redacted]\n"
      "Content-Type: application/json\n";
  message.body = R"({"model": "qwen3-coder", "stream": true})";
  message.bodyIsWhole = true;
  return message;
}

inline control::HeldMessage heldResponse(uint64_t exchange) {
  control::HeldMessage message = heldRequest(exchange);
  message.isResponse = true;
  message.head = "HTTP/1.1 200 OK\nContent-Type: text/event-stream\n";
  message.body.clear();
  message.bodyIsWhole = false;
  return message;
}

inline void hold(ScriptedGateway& gateway, std::vector<control::HeldMessage> messages) {
  gateway.held.messages = std::move(messages);
  gateway.counters.held = gateway.held.messages.size();
}

inline void setRules(ScriptedGateway& gateway, std::vector<control::OverlayRule> rules) {
  gateway.overlay.rules = std::move(rules);
  gateway.counters.overlayRules = 0;
  for (const control::OverlayRule& rule : gateway.overlay.rules)
    if (rule.isOn) ++gateway.counters.overlayRules;
}

}  // namespace headgate::test
