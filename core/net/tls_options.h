// What both sides of TLS have in common: versions, ciphers, groups, modes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/net/tls_handles.h"

namespace headgate::net {

enum class TlsVersion : uint8_t { Tls12, Tls13 };

// A context with nothing weak in it: TLS 1.2 with forward secrecy and authenticated encryption only, or 1.3;
// no compression, no renegotiation, no early data. nullptr: OpenSSL cannot.
SslContextPtr newTlsContext(const SSL_METHOD* method, TlsVersion minimum);

// "http/1.1" as the handshake carries it (RFC 7301 section 3.1). Requires: 1 to 255 characters each.
std::string alpnWire(const std::vector<std::string>& protocols);

}  // namespace headgate::net
