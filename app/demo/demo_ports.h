// Where the demo agents listen on 127.0.0.1.
#pragma once

#include <cstdint>

namespace headgate::app::demo {

struct DemoPorts {
  uint16_t code = 0;
  uint16_t research = 0;
  uint16_t chat = 0;
};

}  // namespace headgate::app::demo
