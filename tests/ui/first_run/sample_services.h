// What a developer's machine may have on it. For tests and pictures of the first run.
#pragma once

#include <vector>

#include "core/control/machine_values.h"

namespace headgate::ui {

inline control::LocalService ollama() {
  return {.kind = control::ServiceKind::Ollama,
          .name = "Ollama",
          .address = "127.0.0.1",
          .port = 11434,
          .process = "ollama",
          .pid = 811,
          .answers = true,
          .detail = "7 models, newest qwen3:30b",
          .healthPath = "/"};
}
inline control::LocalService llamaCpp() {
  return {.kind = control::ServiceKind::LlamaCpp,
          .name = "llama.cpp",
          .address = "127.0.0.1",
          .port = 8081,
          .process = "llama-server",
          .pid = 812,
          .answers = true,
          .detail = "qwen3-coder-30b-a3b, 2 slots",
          .healthPath = "/health"};
}
inline control::LocalService codeAgent() {
  return {.kind = control::ServiceKind::Http,
          .name = "python3",
          .address = "127.0.0.1",
          .port = 8001,
          .process = "python3",
          .pid = 813,
          .answers = true,
          .healthPath = "/health"};
}
inline control::LocalService mcpFiles() {
  return {.kind = control::ServiceKind::Mcp,
          .name = "files",
          .address = "127.0.0.1",
          .port = 7800,
          .path = "/mcp",
          .process = "node",
          .pid = 814,
          .answers = true,
          .detail = "version 1.4.0",
          .seenIn = "Claude Code"};
}
inline control::LocalService webPage() {
  return {.kind = control::ServiceKind::Http,
          .name = "vite",
          .address = "127.0.0.1",
          .port = 5173,
          .process = "vite",
          .pid = 815,
          .answers = true,
          .healthPath = "/"};
}
inline control::LocalService silent(uint16_t port) {
  return {.name = "postgres", .address = "127.0.0.1", .port = port, .process = "postgres", .pid = 816};
}
inline control::LocalService absent(control::ServiceKind kind, const char* name, uint16_t port) {
  return {.kind = kind, .name = name, .address = "127.0.0.1", .port = port};
}

inline std::vector<control::LocalService> manyServices() {
  return {ollama(),
          llamaCpp(),
          codeAgent(),
          mcpFiles(),
          absent(control::ServiceKind::LmStudio, "LM Studio", 1234),
          absent(control::ServiceKind::Vllm, "vLLM", 8000)};
}

}  // namespace headgate::ui
