// The words of the demo: its profile, and what a newcomer is told to try. Pure text; no sockets.
#pragma once

#include <cstdint>
#include <string>

#include "app/demo/demo_ports.h"

namespace headgate::app::demo {

// A profile with a listener ("demo") at each door: /api/code/*, /api/research/*, /ws/* and /mcp/files lead
// to the agents, and /v1/* to a model that is not running. It has some of everything that the window can
// show: a target that stands by and one that drains, limits that fill, a route that is off, and one that
// another hides, for which it is warned about.
std::string demoProfile(const DemoPorts& ports, const DemoDoors& doors);

// The commands to try, one a line, each complete and ready to paste.
struct DemoCommands {
  std::string code;
  std::string research;
  std::string mcp;
  std::string chat;
};
DemoCommands demoCommands(uint16_t port);

// What a newcomer reads first.
// `rootPath`: the certificate that clients have to trust for HTTPS.
std::string demoWelcome(const DemoDoors& doors, const std::string& rootPath);

}  // namespace headgate::app::demo
