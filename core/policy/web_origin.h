// Origins of web pages (RFC 6454), as browsers send them in Origin: reading one, and lists of those that may
// come in. A browser cannot be made to lie in that field; everybody else can, so an origin is no credential.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/http/headers.h"
#include "core/http/uri.h"
#include "core/route/pattern.h"

namespace headgate::policy {

struct WebOrigin {
  std::string_view scheme;  // borrowed from the text
  http::Authority authority;
};

// scheme "://" host [ ":" port ]. Nothing for everything else, "null" among it.
std::optional<WebOrigin> parseWebOrigin(std::string_view text);

// "localhost", a name below it, an address in 127.0.0.0/8, or ::1: no DNS answer can make these mean another
// machine (RFC 6761 section 6.3). `host` is in lower case, IPv6 without brackets.
bool isLoopbackHost(std::string_view host);

// A list of allowed origins: exact, with '*' for parts ("https://*.example.test"), "*" for all, or "~" and a
// regular expression over the whole. Immutable; thread: any, several at a time.
class OriginList {
 public:
  // The error says in words which text is wrong, and how.
  static Result<OriginList, std::string> compile(const std::vector<std::string>& origins);

  bool allowsAll() const { return m_allowsAll; }
  bool empty() const { return m_patterns.empty() && !m_allowsAll && !m_allowsNull; }

  // Only "*" and "null" itself match "null", and what is not an origin at all matches nothing.
  bool allows(std::string_view origin) const;

 private:
  std::vector<route::ValuePattern> m_patterns;
  bool m_allowsAll = false;
  bool m_allowsNull = false;
};

}  // namespace headgate::policy
