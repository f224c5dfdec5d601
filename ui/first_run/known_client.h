// The programs that are told how to use the gateway, and how each one is known by its requests. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::ui {

enum class KnownClient : uint8_t {
  ClaudeCode,
  Codex,
  GeminiCli,
  OpenAiPython,
  OpenAiJs,
  AnthropicSdk,
  McpClient,  // known by where it asks, not by its name
  Anything,
};

// By the User-Agent field. curl, and whoever is none of them, is Anything.
KnownClient clientOf(std::string_view userAgent);

// "claude-cli" of "claude-cli/1.0.60 (external, cli)"; empty if the field says nothing usable.
std::string productOf(std::string_view userAgent);

// The value of User-Agent in a request's head as it was on the wire; empty if it has none.
std::string userAgentOf(std::string_view head);

}  // namespace headgate::ui
