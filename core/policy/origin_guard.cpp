#include "core/policy/origin_guard.h"

#include <algorithm>

#include "core/base/address_range.h"

namespace headgate::policy {
namespace {

bool isWebScheme(std::string_view scheme) {
  return http::equalsIgnoringCase(scheme, "http") || http::equalsIgnoringCase(scheme, "https");
}

uint16_t portOf(const http::Authority& authority, bool https) {
  return authority.hasPort ? authority.port : https ? 443 : 80;
}

// A person who follows a link or types an address. A frame in another page is not one.
bool opensAWindow(const http::RequestHead& request) {
  return (request.method == "GET" || request.method == "HEAD") &&
         request.fields.first("Sec-Fetch-Mode") == "navigate" &&
         request.fields.first("Sec-Fetch-Dest") == "document";
}

}  // namespace

Result<OriginGuard, std::string> OriginGuard::compile(const OriginGuardRules& rules) {
  OriginGuard guard;
  for (const std::string& host : rules.hosts) {
    if (host.starts_with('!'))
      return "\"" + host + "\" would allow every host but one; name those that are allowed";
    auto pattern = route::ValuePattern::compile(host, route::LetterCase::Insensitive);
    if (!pattern.ok()) return "\"" + host + "\": " + pattern.error().detail;
    guard.m_hosts.push_back(std::move(pattern).value());
  }
  HG_TRY(origins, OriginList::compile(rules.origins));
  guard.m_origins = std::move(origins);
  return guard;
}

bool OriginGuard::allowsHost(const http::Authority& host, ListenerReach reach) const {
  if (isLoopbackHost(host.host)) return true;
  if (reach == ListenerReach::Network && parseAddress(host.host)) return true;
  return std::any_of(m_hosts.begin(), m_hosts.end(),
                     [&host](const auto& pattern) { return pattern.matches(host.host); });
}

bool OriginGuard::allowsOrigin(std::string_view origin, const http::Authority& host) const {
  if (m_origins.allows(origin)) return true;
  const auto page = parseWebOrigin(origin);
  if (!page || !isWebScheme(page->scheme)) return false;
  if (isLoopbackHost(page->authority.host)) return true;
  // Whether TLS ended before the gateway is not known, so the page's own scheme says which port both omit.
  const bool https = http::equalsIgnoringCase(page->scheme, "https");
  return page->authority.host == host.host && portOf(page->authority, https) == portOf(host, https);
}

OriginGuard::Verdict OriginGuard::check(const http::RequestHead& request, ListenerReach reach) const {
  const auto host = http::parseAuthority(request.host);
  if (!host.ok() || !allowsHost(*host, reach)) return Verdict::HostRefused;
  switch (request.fields.count(http::FieldId::Origin)) {
    case 0:
      break;
    case 1:
      return allowsOrigin(request.fields.first(http::FieldId::Origin), *host) ? Verdict::Passed
                                                                              : Verdict::OriginRefused;
    default:
      return Verdict::OriginRefused;
  }
  if (request.fields.first("Sec-Fetch-Site") == "cross-site" && !opensAWindow(request))
    return Verdict::CrossSiteRefused;
  return Verdict::Passed;
}

}  // namespace headgate::policy
