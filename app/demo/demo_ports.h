// Where the demo agents listen on 127.0.0.1, and one port where nobody does.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace headgate::app::demo {

struct DemoPorts {
  std::array<uint16_t, 3> code{};      // the last one stands by
  std::array<uint16_t, 2> research{};  // the last one is being taken out of use
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
