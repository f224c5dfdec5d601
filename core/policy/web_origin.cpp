#include "core/policy/web_origin.h"

#include <algorithm>

#include "core/base/address_range.h"
#include "core/http/grammar.h"

namespace headgate::policy {

std::optional<WebOrigin> parseWebOrigin(std::string_view text) {
  const size_t colon = text.find("://");
  if (colon == text.npos || !http::isToken(text.substr(0, colon))) return std::nullopt;
  auto authority = http::parseAuthority(text.substr(colon + 3));
  if (!authority.ok()) return std::nullopt;
  return WebOrigin{text.substr(0, colon), std::move(authority).value()};
}

bool isLoopbackHost(std::string_view host) {
  if (host.ends_with('.')) host.remove_suffix(1);  // "localhost.", fully qualified
  if (host == "localhost" || host.ends_with(".localhost")) return true;
  const auto address = parseAddress(host);
  if (!address) return false;
  constexpr AddressRange kLoopback4{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127}, 104};
  constexpr AddressRange kLoopback6{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128};
  return contains(kLoopback4, *address) || contains(kLoopback6, *address);
}

Result<OriginList, std::string> OriginList::compile(const std::vector<std::string>& origins) {
  OriginList list;
  for (const std::string& text : origins) {
    if (text == "*") {
      list.m_allowsAll = true;
      continue;
    }
    if (text == "null") {
      list.m_allowsNull = true;
      continue;
    }
    if (text.starts_with('!'))
      return "\"" + text + "\" would allow every origin but one; name those that are allowed";
    if (!text.starts_with('~')) {
      // Only the form of the text is looked at, where a '*' may be part of a host or be a port.
      std::string sample = text;
      std::replace(sample.begin(), sample.end(), '*', '1');
      if (!parseWebOrigin(sample))
        return "\"" + text + "\" is no origin: scheme, \"://\", host and perhaps a port, without a path";
    }
    auto pattern = route::ValuePattern::compile(text, route::LetterCase::Insensitive);
    if (!pattern.ok()) return "\"" + text + "\": " + pattern.error().detail;
    list.m_patterns.push_back(std::move(pattern).value());
  }
  return list;
}

bool OriginList::allows(std::string_view origin) const {
  if (origin == "null") return m_allowsAll || m_allowsNull;
  if (!parseWebOrigin(origin)) return false;
  return m_allowsAll || std::any_of(m_patterns.begin(), m_patterns.end(),
                                    [origin](const auto& pattern) { return pattern.matches(origin); });
}

}  // namespace headgate::policy
