// The lines that make programs clients of the gateway, ready to copy: those that make sense for the services
// it leads to. Pure functions; lines are code and are never translated.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "ui/first_run/known_client.h"
#include "ui/first_run/service_plan.h"

namespace headgate::ui {

struct ClientLine {
  KnownClient client = KnownClient::Anything;
  QString name;       // "Claude Code"
  QString text;       // to be copied
  std::string route;  // McpClient: whose requests are its
  std::string url;    // that a takeover of the client's settings would write; empty: none is offered

  bool operator==(const ClientLine&) const = default;
};

// `base`: the gateway's URL, "http://127.0.0.1:8080".
std::vector<ClientLine> clientLines(const std::vector<ReachedService>& services, const std::string& base);

// Programs whose settings can be taken over (ClientProgram::id), for a line that offers it. Of MCP there are
// several.
struct TakeoverChoice {
  std::string id;
  QString name;
};
std::vector<TakeoverChoice> takeoverChoices(KnownClient client);

}  // namespace headgate::ui
