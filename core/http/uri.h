// Request paths in the one form that is both matched and forwarded (RFC 3986 section 6.2.2, with the safety
// rules of a proxy).
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace headgate::http {

// Normalises an absolute path: decodes percent-encoded unreserved characters, upper-cases the other
// encodings, removes dot segments (after decoding), and refuses what two parsers could read in two ways: %00,
// raw or encoded controls, bad percent-encodings, backslash and %5C, %2F (an encoded slash). Double slashes
// are kept. Never decodes twice: "%2561" stays. Dot segments that climb above the root are refused. Error
// type: BadPath. Idempotent: normalise(normalise(p)) == normalise(p).
Result<std::string> normalizePath(std::string_view rawPath);
// As above, writing into `out` (reused memory); returns the error or type None.
Error normalizePathInto(std::string_view rawPath, std::string& out);

// A normalised path as servers read it that take several slashes for one and cut parameters (";v=1") off
// segments, in `out`. False if that is the same path.
bool readLoosely(std::string_view path, std::string& out);

// host[:port] of a Host field or an authority: reg-name, IPv4 or [IPv6]; no userinfo, no empty host, port
// 0-65535.
struct Authority {
  std::string host;  // lower case, IPv6 without brackets
  uint16_t port = 0;
  bool hasPort = false;
};
Result<Authority> parseAuthority(std::string_view text);
bool isValidAuthority(std::string_view text);

// An http or https URL of a target: no userinfo, query or fragment.
struct Url {
  bool https = false;
  Authority authority;
  std::string path;  // "" or "/v1" (normalised, no trailing slash)
  uint16_t portOrDefault() const { return authority.hasPort ? authority.port : (https ? 443 : 80); }
};
Result<Url> parseTargetUrl(std::string_view text);

}  // namespace headgate::http
