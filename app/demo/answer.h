// What a demo agent says to a request, as a value: agents are functions from a request to an answer, and
// never see a socket.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/http/message.h"

namespace headgate::app::demo {

struct Request {
  http::RequestHead head;
  std::string body;
};

// A piece of a slow answer: say nothing for `wait`, then send `text`.
struct Step {
  Milliseconds wait{0};
  std::string text;
};

// What one side of a WebSocket conversation says in one go; after its last turn it closes.
struct Turn {
  std::vector<Step> steps;
  bool last = false;
};

struct Conversation {
  Turn greeting;
  std::function<Turn(std::string_view message)> reply;  // to one text message
};

// Either a body, or a stream (steps not empty), or an accepted upgrade (status 101).
struct Answer {
  uint16_t status = 200;
  std::string contentType = "application/json";
  std::string body;
  std::vector<Step> steps;
  Conversation conversation;
};

using Agent = std::function<Answer(const Request&)>;

}  // namespace headgate::app::demo
