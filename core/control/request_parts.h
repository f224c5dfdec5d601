// A recorded request, taken apart for whoever writes it down again or sends it again: what the record hid or
// does not hold is named.
//
// What speaks of the connection and of the body's length is left out (Connection, Keep-Alive, Content-Length,
// Transfer-Encoding, Expect, TE, Trailer, Upgrade): whoever sends it writes its own. Pure; thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/trial_values.h"

namespace headgate::control {

struct RequestParts {
  std::string method;
  std::string target;               // as it stood in the request line
  std::string authority;            // its Host
  std::vector<HeaderField> fields;  // in their order, without Host
  std::string body;                 // without framing
  bool hasBody = false;             // there was one, or its length was told to be 0
  std::string bodyProblem;          // not empty: why `body` is not the one that was sent, without a full stop
  std::vector<std::string> lacks;   // whose value the record hid: names of fields, "the query"
  bool isUpgrade = false;           // it asked for a WebSocket

  bool has(std::string_view field) const;
};

// Nothing of it but the method and the target, where its head was not recorded.
RequestParts requestParts(const ExchangeDetail& detail);

// Where a request is sent to be as the recorded one: the listener's own address stands in the URL if the Host
// does not lead there.
struct RequestPlace {
  std::string url;           // "http://localhost:8080/v1/messages?x=1"
  bool saysOwnHost = false;  // the URL does not have the Host, which has to be sent as a field
};
// `listener`: "127.0.0.1:8080", where it listens; empty if nobody knows.
RequestPlace placeOf(const RequestParts& parts, bool secure, std::string_view listener);

}  // namespace headgate::control
