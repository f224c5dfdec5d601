// A look at recorded wire text: the few things that a row of the table shows, without taking the message
// apart. Made for each exchange that passes, so it reads each byte once and keeps none.
//
// What it is given has passed the parser, or was refused by it; it may be cut or redacted anywhere. Pure
// functions; the views point into the text.
#pragma once

#include <cstdint>
#include <string_view>

namespace headgate::control {

struct RequestLook {
  std::string_view method;
  std::string_view host;  // of the Host field
  std::string_view path;  // without query; of a target in absolute form without what stands before it
  bool isMcp = false;     // it has a header field of the Model Context Protocol
};
RequestLook lookAtRequest(std::string_view head);

struct ResponseLook {
  uint16_t status = 0;    // 0: it has none
  bool isStream = false;  // an event stream, or lines of JSON
};
ResponseLook lookAtResponse(std::string_view head);

// An object, or a list that begins with one, that has a member "jsonrpc" near its beginning.
bool beginsAsJsonRpc(std::string_view body);

}  // namespace headgate::control
