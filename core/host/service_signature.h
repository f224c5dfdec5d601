// What a server on this machine is, by what it answers to questions that only some servers know. Pure;
// answers may be anything. Thread: any.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/host/local_request.h"

namespace headgate::host {

enum class FoundKind : uint8_t { Listening, Http, OpenAi, Ollama, LmStudio, LlamaCpp, Vllm, Mcp };

struct ServiceSignature {
  FoundKind kind = FoundKind::Listening;
  std::string name;        // of the kind, or what an MCP server calls itself; empty: it did not say
  std::string path;        // MCP: its endpoint
  std::string detail;      // what it said of itself
  std::string healthPath;  // that answered 2xx

  bool operator==(const ServiceSignature&) const = default;
};

// By path; those of MCP by "POST /mcp".
using LocalAnswers = std::map<std::string, LocalAnswer>;

// Everything but MCP.
ServiceSignature recognise(const LocalAnswers& answers);

// What an MCP server answers to kInitialize, or, of the transport of 2024, to GET. Kind Listening: it is
// none.
extern const char* const kInitialize;
ServiceSignature recogniseMcp(const std::string& path, const LocalAnswer& answer);

}  // namespace headgate::host
