#include "core/http/hop_by_hop.h"

#include <string>
#include <string_view>
#include <vector>

namespace headgate::http {
namespace {

bool isHopByHop(FieldId id) {
  switch (id) {
    case FieldId::Connection:
    case FieldId::Http2Settings:
    case FieldId::KeepAlive:
    case FieldId::Proxy:
    case FieldId::ProxyAuthenticate:
    case FieldId::ProxyAuthorization:
    case FieldId::ProxyConnection:
    case FieldId::Te:
    case FieldId::Trailer:
    case FieldId::TransferEncoding:
    case FieldId::Upgrade:
      return true;
    default:
      return false;
  }
}

// Fields that a Connection token may not take away.
bool isProtected(FieldId id) {
  switch (id) {
    case FieldId::Authorization:
    case FieldId::ContentLength:
    case FieldId::Cookie:
    case FieldId::Forwarded:
    case FieldId::Host:
    case FieldId::SecWebSocketAccept:
    case FieldId::SecWebSocketExtensions:
    case FieldId::SecWebSocketKey:
    case FieldId::SecWebSocketProtocol:
    case FieldId::SecWebSocketVersion:
    case FieldId::Via:
    case FieldId::XAgentId:
    case FieldId::XForwardedFor:
    case FieldId::XForwardedHost:
    case FieldId::XForwardedPort:
    case FieldId::XForwardedProto:
    case FieldId::XGateway:
    case FieldId::XRequestId:
      return true;
    default:
      return false;
  }
}

}  // namespace

void removeHopByHop(HeaderMap& fields) {
  // Nearly always empty: "close", "keep-alive" and "upgrade" name fields that go anyway.
  std::vector<std::string> named;
  forEachListElement(fields, FieldId::Connection, [&named](std::string_view token) {
    const FieldId id = fieldId(token);
    const bool option = equalsIgnoringCase(token, "close");
    if (!option && !isHopByHop(id) && !isProtected(id)) named.emplace_back(token);
  });
  fields.filter([&named](const Field& field) {
    if (isHopByHop(field.id)) return false;
    for (const std::string& name : named)
      if (equalsIgnoringCase(field.name, name)) return false;
    return true;
  });
}

}  // namespace headgate::http
