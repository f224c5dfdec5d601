// The words of the demo: its profile, and what a newcomer is told to try. Pure text; no sockets.
#pragma once

#include <cstdint>
#include <string>

#include "app/demo/demo_ports.h"

namespace headgate::app::demo {

// A profile with one listener ("demo") on that port: /api/code/*, /api/research/*, /ws/* and /mcp/files lead
// to the agents, and /v1/* to a model that is not running.
std::string demoProfile(const DemoPorts& ports, uint16_t listenPort);

// The commands to try, one a line, each complete and ready to paste.
struct DemoCommands {
  std::string code;
  std::string research;
  std::string mcp;
  std::string chat;
};
DemoCommands demoCommands(uint16_t port);

// What a newcomer reads first.
std::string demoWelcome(uint16_t port);

}  // namespace headgate::app::demo
