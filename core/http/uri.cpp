#include "core/http/uri.h"

#include <charconv>

#include "core/http/char_classes.h"

namespace headgate::http {
namespace {

Error badPath(std::string_view detail) {
  return {ErrorType::BadPath, std::string(detail)};
}
Error badAuthority(std::string_view detail) {
  return {ErrorType::BadHost, std::string(detail)};
}

enum class Segment : uint8_t { Ordinary, Dot, DotDot, Disguised };

// A segment in its decoded form. "..;x" is a dot segment for servers that cut off parameters first, and an
// ordinary one for all others.
Segment classify(std::string_view segment) {
  if (segment == ".") return Segment::Dot;
  if (segment == "..") return Segment::DotDot;
  if (segment.starts_with(".;") || segment.starts_with("..;")) return Segment::Disguised;
  return Segment::Ordinary;
}

// Appends the normal form of the percent-encoding at the start of `text`.
Error appendEncoded(std::string_view text, std::string& out) {
  const int high = text.size() > 1 ? hexDigit(text[1]) : -1;
  const int low = text.size() > 2 ? hexDigit(text[2]) : -1;
  if (high < 0 || low < 0) return badPath("a percent sign without two hexadecimal digits");
  const char byte = static_cast<char>(high * 16 + low);
  if (byte == '/') return badPath("an encoded slash (%2F)");
  if (byte == '\\') return badPath("an encoded backslash (%5C)");
  if ((byte >= 0 && byte < ' ') || byte == 0x7f) return badPath("an encoded control character");
  if (is(kUnreserved, byte)) {
    out.push_back(byte);
  } else {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    out.push_back('%');
    out.push_back(kHex[static_cast<size_t>(high)]);
    out.push_back(kHex[static_cast<size_t>(low)]);
  }
  return {ErrorType::None, {}};
}

bool isPlain(std::string_view path) {
  bool afterSlash = false;
  for (const char c : path) {
    if (!is(kTarget, c) || c == '%' || c == '\\' || c == '?' || (afterSlash && c == '.')) return false;
    afterSlash = c == '/';
  }
  return true;
}

// One to four hexadecimal digits a group, eight groups or fewer with one "::"; the last two may be an IPv4
// address.
bool isIpv4(std::string_view text) {
  int parts = 0;
  while (true) {
    const std::string_view part = text.substr(0, text.find('.'));
    if (part.empty() || part.size() > 3 || !all(kDigit, part)) return false;
    if (part.size() > 1 && part.front() == '0') return false;
    int number = 0;
    std::from_chars(part.data(), part.data() + part.size(), number);
    if (number > 255) return false;
    ++parts;
    if (part.size() == text.size()) return parts == 4;
    text.remove_prefix(part.size() + 1);
  }
}

bool isIpv6(std::string_view text) {
  int groups = 0;
  bool elided = text.starts_with("::");
  if (elided) text.remove_prefix(2);
  while (!text.empty()) {
    const std::string_view group = text.substr(0, text.find(':'));
    if (group.size() == text.size() && group.find('.') != group.npos) {
      if (!isIpv4(group)) return false;
      groups += 2;
      break;
    }
    if (group.empty() || group.size() > 4) return false;
    for (const char c : group)
      if (hexDigit(c) < 0) return false;
    ++groups;
    text.remove_prefix(group.size());
    if (text.empty()) break;
    text.remove_prefix(1);
    if (text.starts_with(':')) {
      if (elided) return false;
      elided = true;
      text.remove_prefix(1);
    } else if (text.empty()) {
      return false;
    }
  }
  return elided ? groups < 8 : groups == 8;
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = lowerAscii(c);
  return lower;
}

// The parts of host[:port], or what is wrong with it ("" if nothing is).
struct AuthorityParts {
  std::string_view host;  // without brackets
  uint16_t port = 0;
  bool hasPort = false;
};

std::string_view splitAuthority(std::string_view text, AuthorityParts& parts) {
  std::string_view rest;
  if (text.starts_with('[')) {
    const size_t close = text.find(']');
    if (close == text.npos) return "an IPv6 address without its closing bracket";
    parts.host = text.substr(1, close - 1);
    rest = text.substr(close + 1);
    if (!isIpv6(parts.host)) return "an invalid IPv6 address in brackets";
  } else {
    // Stricter than reg-name of RFC 3986: percent-encodings and sub-delims have no use in a host, and parsers
    // differ on them.
    parts.host = text.substr(0, text.find(':'));
    rest = text.substr(parts.host.size());
    if (parts.host.empty()) return "an empty host";
    if (!all(kUnreserved, parts.host)) return "a character that no host may hold";
  }
  if (rest.empty()) return "";
  if (rest.front() != ':') return "something else than a port after the host";
  const std::string_view digits = rest.substr(1);
  unsigned port = 0;
  if (digits.empty() || digits.size() > 5 || !all(kDigit, digits)) return "an invalid port";
  std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (port > 65535) return "a port above 65535";
  parts.port = static_cast<uint16_t>(port);
  parts.hasPort = true;
  return "";
}

}  // namespace

Error normalizePathInto(std::string_view rawPath, std::string& out) {
  if (!rawPath.starts_with('/')) return badPath("a path that does not begin with a slash");
  if (isPlain(rawPath)) {
    out.assign(rawPath);
    return {ErrorType::None, {}};
  }
  out.assign("/");
  size_t segment = 1;  // where the present one begins in `out`
  for (size_t i = 1; i <= rawPath.size(); ++i) {
    const bool atEnd = i == rawPath.size();
    const char c = atEnd ? '/' : rawPath[i];
    if (c == '%') {
      if (Error error = appendEncoded(rawPath.substr(i), out); error.type != ErrorType::None) return error;
      i += 2;
      continue;
    }
    if (c == '\\') return badPath("a backslash");
    if (!is(kTarget, c) || c == '?') return badPath("a character that no path may hold");
    if (c != '/') {
      out.push_back(c);
      continue;
    }
    switch (classify(std::string_view(out).substr(segment))) {
      case Segment::Dot:
        out.resize(segment);
        break;
      case Segment::DotDot:
        if (segment == 1) return badPath("a path that climbs above the root");
        out.resize(segment - 1);
        segment = out.rfind('/') + 1;
        out.resize(segment);
        break;
      case Segment::Disguised:
        return badPath("a dot segment with a parameter");
      case Segment::Ordinary:
        if (!atEnd) out.push_back('/');
        segment = out.size();
        break;
    }
  }
  return {ErrorType::None, {}};
}

bool readLoosely(std::string_view path, std::string& out) {
  if (path.find("//") == path.npos && path.find(';') == path.npos) return false;
  out.clear();
  bool isParameter = false;
  for (const char c : path) {
    isParameter = c == ';' || (isParameter && c != '/');
    if (isParameter || (c == '/' && out.ends_with('/'))) continue;
    out.push_back(c);
  }
  return true;
}

Result<std::string> normalizePath(std::string_view rawPath) {
  std::string out;
  if (Error error = normalizePathInto(rawPath, out); error.type != ErrorType::None) return error;
  return out;
}

Result<Authority> parseAuthority(std::string_view text) {
  AuthorityParts parts;
  if (const std::string_view problem = splitAuthority(text, parts); !problem.empty())
    return badAuthority(problem);
  return Authority{lowered(parts.host), parts.port, parts.hasPort};
}

bool isValidAuthority(std::string_view text) {
  AuthorityParts parts;
  return splitAuthority(text, parts).empty();
}

Result<Url> parseTargetUrl(std::string_view text) {
  const size_t colon = text.find("://");
  if (colon == text.npos) return badAuthority("an address that does not begin with http:// or https://");
  const std::string scheme = lowered(text.substr(0, colon));
  if (scheme != "http" && scheme != "https") return badAuthority("a scheme other than http and https");
  const std::string_view rest = text.substr(colon + 3);
  if (rest.find_first_of("?#") != rest.npos) return badPath("a query or fragment in a target's address");
  const std::string_view authority = rest.substr(0, rest.find('/'));
  if (authority.find('@') != authority.npos) return badAuthority("a user name in a target's address");

  Url url;
  url.https = scheme == "https";
  HG_TRY(parsed, parseAuthority(authority));
  if (parsed.hasPort && parsed.port == 0) return badAuthority("port 0 in a target's address");
  url.authority = std::move(parsed);
  if (authority.size() == rest.size()) return url;
  HG_TRY(path, normalizePath(rest.substr(authority.size())));
  while (path.ends_with('/')) path.pop_back();
  url.path = std::move(path);
  return url;
}

}  // namespace headgate::http
