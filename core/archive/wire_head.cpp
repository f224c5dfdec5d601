#include "core/archive/wire_head.h"

#include "core/http/grammar.h"
#include "core/http/headers.h"

namespace headgate::archive {

namespace {

std::string_view takeLine(std::string_view& text) {
  const size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

void takeFields(std::string_view text, WireHead& head) {
  while (!text.empty()) {
    const std::string_view line = takeLine(text);
    if (line.empty()) return;
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos)
      head.fields.push_back({line, {}});
    else
      head.fields.push_back({line.substr(0, colon), http::trimSpaces(line.substr(colon + 1))});
  }
}

}  // namespace

std::string_view WireHead::field(std::string_view name) const {
  for (const WireField& field : fields)
    if (http::equalsIgnoringCase(field.name, name)) return field.value;
  return {};
}

WireHead requestHead(ByteView text) {
  WireHead head;
  std::string_view line = takeLine(text);
  const size_t version = line.rfind(" HTTP/");
  if (version != std::string_view::npos) {
    head.third = line.substr(version + 1);
    line = line.substr(0, version);
  }
  const size_t space = line.find(' ');
  head.first = line.substr(0, space);
  if (space != std::string_view::npos) head.second = line.substr(space + 1);
  takeFields(text, head);
  return head;
}

WireHead responseHead(ByteView text) {
  WireHead head;
  const std::string_view line = takeLine(text);
  const size_t first = line.find(' ');
  head.first = line.substr(0, first);
  if (first != std::string_view::npos) {
    const size_t second = line.find(' ', first + 1);
    head.second = line.substr(first + 1, second == std::string_view::npos ? second : second - first - 1);
    if (second != std::string_view::npos) head.third = line.substr(second + 1);
  }
  takeFields(text, head);
  return head;
}

}  // namespace headgate::archive
