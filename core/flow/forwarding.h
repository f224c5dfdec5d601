// What a target is told about the way a request came: X-Forwarded-*, Forwarded (RFC 7239), Via (RFC 9110
// section 7.6.3), and who the client is when trusted proxies stand in between.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/address_range.h"
#include "core/flow/snapshot.h"
#include "core/http/headers.h"
#include "core/http/message.h"

namespace headgate::flow {

// The client's address: the peer's, or, if the peer is trusted, the first untrusted one from the right of
// X-Forwarded-For. Text that is no address ends the walk: nothing left of it is believed.
std::string_view clientAddress(const http::HeaderMap& fields, std::string_view peerIp,
                               const std::vector<AddressRange>& trusted);

bool isTrusted(std::string_view peerIp, const std::vector<AddressRange>& trusted);

// True if a Via field names this gateway already: the request goes in a circle.
bool hasPassed(const http::HeaderMap& fields, std::string_view gatewayId);

struct ForwardingFacts {
  std::string_view peerIp;
  bool peerTrusted = false;
  bool secure = false;
  uint16_t localPort = 0;
  std::string_view host;  // as the client asked for it
  std::string_view gatewayId;
  std::string_view requestId;
  http::MinorVersion version = http::MinorVersion::Http11;
  ForwardedRule forwarded = ForwardedRule::Off;
};

// Sets the forwarding and identity fields of a request whose hop-by-hop fields are gone. From an untrusted
// peer, what claims to be forwarding information is replaced; from a trusted one it is continued.
void setForwardingFields(http::HeaderMap& fields, const ForwardingFacts& facts);

}  // namespace headgate::flow
