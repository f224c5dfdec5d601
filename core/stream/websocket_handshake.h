// The opening handshake of WebSocket (RFC 6455 section 4), as the gateway between the two ends sees it.
//
// It holds both ends to what makes the connection a WebSocket. Which subprotocol and extensions they choose
// is theirs to check: the fields are relayed untouched.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/http/message.h"

namespace headgate::stream {

// Section 4.2.1. Requires: request.wantsWebSocket. BadUpgrade (400) or UpgradeVersion (426, which owes the
// client `Sec-WebSocket-Version: 13`).
Result<void> checkWebSocketRequest(const http::RequestHead& request);

// Section 4.1 on what the server must answer to that request. Requires: status 101. UpstreamMalformed.
Result<void> checkWebSocketResponse(const http::RequestHead& request, const http::ResponseHead& response);

// The value of Sec-WebSocket-Accept that answers a Sec-WebSocket-Key.
std::string webSocketAccept(std::string_view key);

// One element of Sec-WebSocket-Extensions (section 9.1): an offer in a request, an agreement in a response.
struct WebSocketExtension {
  std::string name;
  std::vector<std::pair<std::string, std::string>> parameters;  // value "" where none was given

  bool operator==(const WebSocketExtension&) const = default;
};

// Nothing if a field breaks the grammar.
std::optional<std::vector<WebSocketExtension>> parseWebSocketExtensions(const http::HeaderMap& fields);

// What the ends agreed on for permessage-deflate (RFC 7692 section 7.1). A reader needs no window sizes.
struct PermessageDeflate {
  bool serverNoContextTakeover = false;
  bool clientNoContextTakeover = false;

  bool operator==(const PermessageDeflate&) const = default;
};

// From the fields of the 101 response; nothing if the extension is not in use.
std::optional<PermessageDeflate> agreedDeflate(const http::HeaderMap& responseFields);

}  // namespace headgate::stream
