#include "core/control/request_parts.h"

#include <algorithm>
#include <array>

#include "core/http/grammar.h"
#include "core/http/headers.h"
#include "core/http/uri.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

constexpr std::array<std::string_view, 9> kConnectionFields = {
    "connection", "keep-alive", "content-length", "transfer-encoding", "expect",
    "te",         "trailer",    "upgrade",        "proxy-connection"};

bool isConnectionField(std::string_view name) {
  return std::ranges::any_of(kConnectionFields,
                             [&](std::string_view each) { return http::equalsIgnoringCase(each, name); });
}

// Takes the first line, without its end, off the text.
std::string_view takeWireLine(std::string_view& text) {
  const size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

void takeRequestLine(std::string_view line, RequestParts& parts) {
  const size_t method = line.find(' ');
  const size_t version = line.rfind(' ');
  if (method == std::string_view::npos || version <= method) return;
  parts.method = line.substr(0, method);
  parts.target = line.substr(method + 1, version - method - 1);
  // Of one in absolute form, what a server makes of it (RFC 9112 section 3.2.2).
  const size_t scheme = parts.target.find("://");
  if (scheme != std::string::npos && !parts.target.starts_with('/')) {
    const size_t path = parts.target.find_first_of("/?", scheme + 3);
    parts.target = path == std::string::npos ? "/" : parts.target.substr(path);
    if (!parts.target.starts_with('/')) parts.target.insert(0, 1, '/');
  }
}

void takeField(std::string_view line, bool redacted, RequestParts& parts) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos || !http::isToken(line.substr(0, colon))) return;
  const std::string_view name = line.substr(0, colon);
  const std::string_view value = http::trimSpaces(line.substr(colon + 1));
  if (http::equalsIgnoringCase(name, "host")) {
    parts.authority = value;
    return;
  }
  if (http::equalsIgnoringCase(name, "content-length")) parts.hasBody = true;
  if (http::equalsIgnoringCase(name, "upgrade") && http::equalsIgnoringCase(value, "websocket"))
    parts.isUpgrade = true;
  if (isConnectionField(name)) return;
  if (redacted && value.find(record::kRedacted) != std::string_view::npos) parts.lacks.emplace_back(name);
  parts.fields.push_back({std::string(name), std::string(value)});
}

// What a URL can be made of; what a refused request had besides stands there percent-encoded.
std::string visible(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<uint8_t>(c);
    if (byte > 0x20 && byte < 0x7f)
      out += c;
    else
      out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
  }
  return out;
}

std::string lossWords(BodyLoss loss) {
  switch (loss) {
    case BodyLoss::ByLimit:
      return "the route's record limit left some of it out";
    case BodyLoss::ByPressure:
      return "the record could not keep up with it";
    case BodyLoss::ByRedaction:
      return "redaction could not read it";
    case BodyLoss::ByEviction:
      return "the record's memory was needed for newer exchanges";
    case BodyLoss::NotInFile:
      return "the file that it was read from does not hold it";
    case BodyLoss::Nothing:
      break;
  }
  return {};
}

std::string problemOf(const RecordedBody& body) {
  if (body.loss != BodyLoss::Nothing) return lossWords(body.loss);
  if (body.cut) return "it is longer than what is taken here";
  if (body.redacted) return "secrets in it were replaced in the record";
  return {};
}

}  // namespace

bool RequestParts::has(std::string_view field) const {
  return std::ranges::any_of(
      fields, [&](const HeaderField& each) { return http::equalsIgnoringCase(each.name, field); });
}

RequestParts requestParts(const ExchangeDetail& detail) {
  RequestParts parts{.method = detail.row.method, .target = detail.row.path, .authority = detail.row.host};
  std::string_view head = detail.requestHead.bytes;
  const bool redacted = detail.requestHead.redacted;
  if (!head.empty()) takeRequestLine(takeWireLine(head), parts);
  if (redacted && parts.target.find(record::kRedacted) != std::string::npos)
    parts.lacks.emplace_back("the query");
  // A line that is folded belongs to the field before it.
  std::string unfolded;
  while (!head.empty()) {
    const std::string_view line = takeWireLine(head);
    if (line.starts_with(' ') || line.starts_with('\t')) {
      unfolded.append(" ").append(http::trimSpaces(line));
      continue;
    }
    takeField(unfolded, redacted, parts);
    unfolded = line;
    if (line.empty()) break;
  }
  takeField(unfolded, redacted, parts);
  const bool upgraded = detail.tunnelUp.size != 0 || detail.tunnelDown.size != 0;
  parts.hasBody = parts.hasBody || detail.requestBody.size != 0;
  parts.body = detail.requestBody.bytes;
  if (!upgraded) parts.bodyProblem = problemOf(detail.requestBody);
  return parts;
}

RequestPlace placeOf(const RequestParts& parts, bool secure, std::string_view listener) {
  const uint16_t usual = secure ? 443 : 80;
  const auto portOf = [usual](std::string_view text) {
    const auto authority = http::parseAuthority(text);
    return !authority ? 0 : authority->hasPort ? authority->port : usual;
  };
  const bool leadsThere = listener.empty() || portOf(parts.authority) == portOf(listener);
  const std::string_view shown = leadsThere && !parts.authority.empty() ? parts.authority : listener;
  RequestPlace place{.url = secure ? "https://" : "http://", .saysOwnHost = shown != parts.authority};
  place.url += visible(shown);
  if (parts.target.starts_with('/')) place.url += visible(parts.target);
  return place;
}

}  // namespace headgate::control
