#include "core/flow/forwarding.h"

#include <charconv>

namespace headgate::flow {
namespace {

using http::Field;
using http::FieldId;
using http::HeaderMap;

// "[::1]:4711", "10.0.0.1:4711" and plain literals, as they stand in X-Forwarded-For.
std::string_view withoutPort(std::string_view text) {
  if (!text.empty() && text.front() == '[') {
    const size_t end = text.find(']');
    return end == std::string_view::npos ? text : text.substr(1, end - 1);
  }
  const size_t colon = text.find(':');
  if (colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos)
    return text.substr(0, colon);
  return text;
}

std::string_view portText(uint16_t port, std::array<char, 8>& buffer) {
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), port).ptr;
  return {buffer.data(), static_cast<size_t>(end - buffer.data())};
}

// The elements, each with the comma that continues the list.
std::string listed(const HeaderMap& fields, FieldId id) {
  std::string all;
  http::forEachListElement(fields, id, [&](std::string_view element) { all.append(element).append(", "); });
  return all;
}

std::string forwardedElement(const ForwardingFacts& facts) {
  const bool isIpv6 = facts.peerIp.find(':') != std::string_view::npos;
  std::string element = "for=";
  element += isIpv6 ? "\"[" + std::string(facts.peerIp) + "]\"" : std::string(facts.peerIp);
  element += ";proto=";
  element += facts.secure ? "https" : "http";
  if (!facts.host.empty()) {
    // A port's colon is no token character: the value is quoted then (RFC 7239 section 4).
    const bool quote = facts.host.find_first_of(":[") != std::string_view::npos;
    element += ";host=";
    element += quote ? "\"" + std::string(facts.host) + "\"" : std::string(facts.host);
  }
  return element;
}

}  // namespace

bool isTrusted(std::string_view peerIp, const std::vector<AddressRange>& trusted) {
  if (trusted.empty()) return false;
  const auto address = parseAddress(peerIp);
  return address && containsAny(trusted, *address);
}

std::string_view clientAddress(const HeaderMap& fields, std::string_view peerIp,
                               const std::vector<AddressRange>& trusted) {
  if (!isTrusted(peerIp, trusted)) return peerIp;
  std::vector<std::string_view> hops;
  http::forEachListElement(fields, FieldId::XForwardedFor,
                           [&](std::string_view element) { hops.push_back(withoutPort(element)); });
  std::string_view client = peerIp;
  for (size_t i = hops.size(); i-- > 0;) {
    if (!parseAddress(hops[i])) return client;
    client = hops[i];
    if (!isTrusted(client, trusted)) return client;
  }
  return client;
}

bool hasPassed(const HeaderMap& fields, std::string_view gatewayId) {
  bool passed = false;
  http::forEachListElement(fields, FieldId::Via, [&](std::string_view element) {
    const size_t space = element.find_first_of(" \t");
    if (space == std::string_view::npos) return;
    std::string_view by = element.substr(space + 1);
    by = by.substr(0, by.find_first_of(" \t("));
    if (http::equalsIgnoringCase(by, gatewayId)) passed = true;
  });
  return passed;
}

void setForwardingFields(HeaderMap& fields, const ForwardingFacts& facts) {
  // What is continued from a trusted peer, and the way so far, are read before they are removed below.
  std::string chain;
  std::string forwarded;
  std::string via;
  if (facts.peerTrusted) {
    chain = listed(fields, FieldId::XForwardedFor);
    forwarded = listed(fields, FieldId::Forwarded);
  }
  if (fields.has(FieldId::Via)) via = listed(fields, FieldId::Via);

  const bool keepClaims = facts.peerTrusted;
  fields.filter([&](const Field& field) {
    switch (field.id == FieldId::Other ? http::variableId(field.name) : field.id) {
      case FieldId::XForwardedFor:
      case FieldId::Forwarded:
      case FieldId::Via:
      case FieldId::XRequestId:
      case FieldId::XGateway:
        return false;
      case FieldId::XForwardedHost:
      case FieldId::XForwardedPort:
      case FieldId::XForwardedProto:
      case FieldId::XAgentId:
        return keepClaims;
      default:
        return true;
    }
  });

  std::array<char, 8> port{};
  fields.addJoined("X-Forwarded-For", {chain, facts.peerIp}, FieldId::XForwardedFor);
  if (!fields.has(FieldId::XForwardedProto))
    fields.add("X-Forwarded-Proto", facts.secure ? "https" : "http", FieldId::XForwardedProto);
  if (!facts.host.empty() && !fields.has(FieldId::XForwardedHost))
    fields.add("X-Forwarded-Host", facts.host, FieldId::XForwardedHost);
  if (!fields.has(FieldId::XForwardedPort))
    fields.add("X-Forwarded-Port", portText(facts.localPort, port), FieldId::XForwardedPort);
  if (facts.forwarded == ForwardedRule::On)
    fields.addJoined("Forwarded", {forwarded, forwardedElement(facts)}, FieldId::Forwarded);
  const std::string_view version = facts.version == http::MinorVersion::Http10 ? "1.0 " : "1.1 ";
  fields.addJoined("Via", {via, version, facts.gatewayId}, FieldId::Via);
  fields.add("X-Request-ID", facts.requestId, FieldId::XRequestId);
  fields.add("X-Gateway", "headgate", FieldId::XGateway);
}

}  // namespace headgate::flow
