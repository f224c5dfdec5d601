// Where the demo agents listen on 127.0.0.1, and one port where nobody does.
#pragma once

#include <cstdint>

namespace headgate::app::demo {

struct DemoPorts {
  uint16_t code = 0;
  uint16_t research = 0;
  uint16_t chat = 0;
  uint16_t mcp = 0;
  uint16_t nobody = 0;  // taken, so that nobody can: connections to it are refused
};

}  // namespace headgate::app::demo
