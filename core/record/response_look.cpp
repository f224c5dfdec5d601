#include "core/record/response_look.h"

#include <algorithm>
#include <charconv>

#include "core/http/grammar.h"

namespace headgate::record {

namespace {

constexpr size_t kHintAtMost = 80;

bool takeField(ByteView line, std::string_view name, ByteView& value) {
  if (line.size() < name.size() || !http::equalsIgnoringCase(line.substr(0, name.size()), name)) return false;
  value = http::trimSpaces(line.substr(name.size()));
  return true;
}

bool endsIgnoringCase(ByteView text, std::string_view end) {
  return text.size() >= end.size() && http::equalsIgnoringCase(text.substr(text.size() - end.size()), end);
}

void lookAtType(ByteView type, ResponseLook& look) {
  look.kind = stream::kindOfType(type);
  const ByteView name = http::trimSpaces(type.substr(0, type.find(';')));
  look.isJson = look.kind == stream::StreamKind::None &&
                (http::equalsIgnoringCase(name, "application/json") || endsIgnoringCase(name, "+json"));
  look.isText = look.isJson || http::equalsIgnoringCase(name.substr(0, 5), "text/");
}

// Only the fields that count, told by their first letter.
void lookAtField(ByteView line, ResponseLook& look) {
  ByteView value;
  switch (line.front() | 0x20) {
    case 'c':
      if (takeField(line, "content-type:", value)) return lookAtType(value, look);
      if (takeField(line, "content-length:", value)) {
        look.hasLength = true;
      } else if (takeField(line, "content-encoding:", value) &&
                 !http::equalsIgnoringCase(value, "identity")) {
        look.isCoded = true;
        look.coding = value;
      }
      return;
    case 's':
      takeField(line, "server:", look.server);
      return;
    case 'u':
      if (takeField(line, "upgrade:", value)) look.isWebSocket = http::equalsIgnoringCase(value, "websocket");
      return;
    case 'v':
      takeField(line, "via:", look.via);
      return;
    case 'x':
      if (takeField(line, "x-accel-buffering:", value))
        look.isUnbuffered = http::equalsIgnoringCase(value, "no");
      return;
    default:
      return;
  }
}

// Programs that keep an answer back unless they are told not to.
bool isIntermediary(ByteView server) {
  constexpr std::string_view kNames[] = {"nginx",   "openresty", "apache", "cloudflare",
                                         "varnish", "envoy",     "haproxy"};
  return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view name) {
    return http::equalsIgnoringCase(server.substr(0, name.size()), name);
  });
}

std::string hint(std::string_view name, ByteView value) {
  return std::string(name) + ": " + std::string(value.substr(0, kHintAtMost));
}

}  // namespace

ResponseLook lookAtResponse(ByteView head) {
  ResponseLook look;
  look.isHttp10 = head.starts_with("HTTP/1.0");
  bool first = true;
  while (!head.empty()) {
    const size_t end = head.find('\n');
    ByteView line = head.substr(0, end);
    head.remove_prefix(end == ByteView::npos ? head.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (first) {
      const size_t space = line.find(' ');
      if (space != ByteView::npos)
        std::from_chars(line.data() + space + 1, line.data() + line.size(), look.status);
      first = false;
    } else if (line.empty()) {
      break;
    } else {
      lookAtField(line, look);
    }
  }
  if (look.status == 101)
    look.kind = look.isWebSocket ? stream::StreamKind::WebSocket : stream::StreamKind::Raw;
  return look;
}

std::vector<std::string> bufferingHints(const ResponseLook& look) {
  std::vector<std::string> hints;
  if (look.isCoded) hints.push_back(hint("Content-Encoding", look.coding));
  if (look.isHttp10) hints.emplace_back("HTTP/1.0");
  if (look.hasLength) hints.emplace_back("Content-Length");
  if (!look.via.empty()) hints.push_back(hint("Via", look.via));
  if (isIntermediary(look.server)) hints.push_back(hint("Server", look.server));
  if (!look.isUnbuffered) hints.emplace_back("no X-Accel-Buffering: no");
  return hints;
}

}  // namespace headgate::record
