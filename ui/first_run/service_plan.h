// What services that were found become in a profile: for each one a pool and a route of its own, and for the
// first model server also the paths that clients ask by default. Pure functions over plain values.
//
//   /ollama/*       the service named Ollama, whatever else is there
//   /mcp/files/*    an MCP server; its endpoint lies below: /mcp/files/mcp
//   /v1/*           the first model server (and /api/*, if it is Ollama)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/config/document.h"
#include "core/control/machine_values.h"

namespace headgate::ui {

using config::Json;

// It answers what OpenAI's API asks.
bool isModelServer(control::ServiceKind kind);
// "http://127.0.0.1:11434", "http://[::1]:9000"
std::string urlOf(const control::LocalService& service);

// Where the gateway is to listen.
struct Doors {
  std::string address = "127.0.0.1";
  uint16_t port = 8080;
  std::optional<uint16_t> securePort;  // HTTPS there, too

  bool operator==(const Doors&) const = default;
};

// A whole profile. Of several model servers the first one has the default paths.
Json profileOf(const std::string& name, const Doors& doors,
               const std::vector<control::LocalService>& services);
// The profile with what is not in it yet. New routes go before one that takes every request.
Json withServices(Json root, const std::vector<control::LocalService>& services);

// How clients reach a service by a profile.
struct ReachedService {
  control::LocalService service;
  std::string route;        // id of its own
  std::string path;         // "/ollama", "/mcp/files"; empty: at the root
  bool hasDefault = false;  // /v1 is its, too

  bool operator==(const ReachedService&) const = default;
};
// Nothing if no target of the profile is that service, or no route that is enabled leads to it.
std::optional<ReachedService> reached(const Json& root, const control::LocalService& service);

}  // namespace headgate::ui
