// What a demo client does on one connection, as a value: requests one after the other, or a conversation over
// a WebSocket.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/clock.h"

namespace headgate::app::demo {

struct ClientRequest {
  Milliseconds pause{0};  // before it
  std::string method = "GET";
  std::string target;  // "{id}" stands for "id" in the JSON that was last received
  std::string body;
  std::vector<std::pair<std::string, std::string>> fields;
  uint32_t timesAtMost = 1;       // asked again, after the same pause, until the answer's "state" is "done"
  uint64_t leaveAfterBytes = 0;   // of the response's body: then the client is gone; 0: it stays to the end
  std::vector<std::string> says;  // not empty: it opens a WebSocket, says these in turn and closes it
};

struct Visit {
  std::string userAgent;
  bool secure = false;
  std::vector<ClientRequest> requests;
};

}  // namespace headgate::app::demo
