#include "core/control/wire_look.h"

#include <charconv>

#include "core/http/grammar.h"
#include "core/stream/stream_kind.h"

namespace headgate::control {

namespace {

// How far into a body the member is looked for.
constexpr size_t kBodyLook = 1024;

// Takes the first line, without its end, off the text.
std::string_view takeLine(std::string_view& text) {
  const size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

// `name` with its colon; the value is set if it is that field's line.
bool isField(std::string_view line, std::string_view name, std::string_view& value) {
  if (!http::equalsIgnoringCase(line.substr(0, name.size()), name)) return false;
  value = http::trimSpaces(line.substr(name.size()));
  return true;
}

std::string_view pathOf(std::string_view target) {
  if (!target.empty() && target.front() != '/') {
    const size_t authority = target.find("://");
    if (authority != std::string_view::npos) {
      const size_t path = target.find_first_of("/?", authority + 3);
      target =
          path == std::string_view::npos || target[path] == '?' ? std::string_view("/") : target.substr(path);
    }
  }
  return target.substr(0, target.find('?'));
}

}  // namespace

RequestLook lookAtRequest(std::string_view head) {
  RequestLook look;
  const std::string_view line = takeLine(head);
  const size_t methodEnd = line.find(' ');
  look.method = line.substr(0, methodEnd);
  if (methodEnd != std::string_view::npos) {
    const std::string_view rest = line.substr(methodEnd + 1);
    look.path = pathOf(rest.substr(0, rest.find(' ')));
  }
  while (!head.empty()) {
    const std::string_view field = takeLine(head);
    if (field.empty()) break;
    std::string_view value;
    switch (field.front()) {
      case 'h':
      case 'H':
        if (look.host.empty()) isField(field, "host:", look.host);
        break;
      case 'm':
      case 'M':
        if (isField(field, "mcp-session-id:", value) || isField(field, "mcp-protocol-version:", value))
          look.isMcp = true;
        break;
      default:
        break;
    }
  }
  return look;
}

ResponseLook lookAtResponse(std::string_view head) {
  ResponseLook look;
  const std::string_view line = takeLine(head);
  const size_t versionEnd = line.find(' ');
  if (versionEnd != std::string_view::npos)
    std::from_chars(line.data() + versionEnd + 1, line.data() + line.size(), look.status);
  while (!head.empty()) {
    const std::string_view field = takeLine(head);
    if (field.empty()) break;
    std::string_view type;
    if (!isField(field, "content-type:", type)) continue;
    look.isStream = stream::kindOfType(type) != stream::StreamKind::None;
    break;
  }
  return look;
}

bool beginsAsJsonRpc(std::string_view body) {
  constexpr std::string_view kMember = "\"jsonrpc\"";
  const size_t begin = body.find_first_not_of(" \t\r\n[");
  if (begin == std::string_view::npos || body[begin] != '{') return false;
  body = body.substr(begin + 1, kBodyLook);
  const size_t member = body.find(kMember);
  if (member == std::string_view::npos) return false;
  // It counts if it is a name, and the object's own: not within another one, nor a value.
  const size_t colon = body.find_first_not_of(" \t\r\n", member + kMember.size());
  if (colon == std::string_view::npos || body[colon] != ':') return false;
  int depth = 0;
  bool inText = false;
  for (size_t i = 0; i < member; ++i) {
    const char c = body[i];
    if (inText && c == '\\')
      ++i;
    else if (c == '"')
      inText = !inText;
    else if (!inText && (c == '{' || c == '['))
      ++depth;
    else if (!inText && (c == '}' || c == ']'))
      --depth;
  }
  return depth == 0 && !inText;
}

}  // namespace headgate::control
