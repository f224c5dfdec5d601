// Where the demo agents listen on 127.0.0.1, and one port where nobody does.
#pragma once

#include <cstdint>
#include <optional>

namespace headgate::app::demo {

struct DemoPorts {
  uint16_t code = 0;
  uint16_t research = 0;
  uint16_t chat = 0;
  uint16_t mcp = 0;
  uint16_t nobody = 0;  // taken, so that nobody can: connections to it are refused
};

// Where the gateway itself listens in the demo.
struct DemoDoors {
  uint16_t plain = 0;              // 0: any free port
  std::optional<uint16_t> secure;  // none: no HTTPS
};

}  // namespace headgate::app::demo
