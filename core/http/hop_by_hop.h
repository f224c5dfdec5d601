// Which fields stop here (RFC 9110 section 7.6.1).
#pragma once

#include "core/http/headers.h"

namespace headgate::http {

// Removes Connection, the fields it names, Keep-Alive, Proxy-Connection, Proxy-Authenticate, TE, Trailer,
// Transfer-Encoding, Upgrade, HTTP2-Settings and Proxy. A Connection token never removes Host,
// Content-Length, Authorization, Cookie, fields of the gateway (X-Forwarded-*, X-Request-ID, X-Gateway,
// X-Agent-Id, Via, Forwarded) or Sec-WebSocket-*: such a request is an attempt to strip what a proxy adds,
// and the token is ignored. Content-Length stays for the codec to leave out. Proxy-Authorization goes too:
// CONNECT and forward proxying are not offered.
void removeHopByHop(HeaderMap& fields);

}  // namespace headgate::http
