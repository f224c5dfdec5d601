#include "core/host/env_text.h"

#include "core/host/text_edit.h"

namespace headgate::host::env_text {
namespace {

constexpr std::string_view kExport = "export ";

struct Assignment {
  Span whole;  // its lines
  Span value;  // without blanks around it and without a comment
};

size_t skipBlanks(std::string_view text, size_t place) {
  return std::min(text.find_first_not_of(" \t", place), text.size());
}

// From there to the end of the value.
size_t endOfValue(std::string_view text, size_t begin) {
  if (begin < text.size() && std::string_view("\"'`").find(text[begin]) != std::string_view::npos) {
    const size_t end = text.find(text[begin], begin + 1);
    if (end != std::string_view::npos) return end + 1;
  }
  size_t end = std::min(text.find_first_of("#\r\n", begin), text.size());
  while (end > begin && isBlank(text[end - 1])) --end;
  return end;
}

std::optional<Assignment> assignment(std::string_view text, const std::string& name) {
  std::optional<Assignment> found;
  size_t place = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  while (place < text.size()) {
    Assignment line{.whole = {place, lineAfter(text, place)}, .value = {}};
    size_t begin = skipBlanks(text, place);
    if (text.substr(begin).starts_with(kExport)) begin = skipBlanks(text, begin + kExport.size());
    const size_t equals = text.substr(0, line.whole.end).find('=', begin);  // of the line, not of the file
    if (equals != std::string_view::npos && text[begin] != '#') {
      line.value.begin = skipBlanks(text, equals + 1);
      line.value.end = endOfValue(text, line.value.begin);
      line.whole.end = lineAfter(text, line.value.end);
      std::string_view key = text.substr(begin, equals - begin);
      while (!key.empty() && isBlank(key.back())) key.remove_suffix(1);
      if (key == name) found = line;
    }
    place = line.whole.end;
  }
  return found;
}

}  // namespace

std::optional<std::string> find(std::string_view text, const std::string& name) {
  const auto found = assignment(text, name);
  if (!found) return std::nullopt;
  return std::string(found->value.of(text));
}

std::string set(std::string_view text, const std::string& name, const std::string& raw) {
  if (const auto found = assignment(text, name)) return replaced(text, found->value, raw);
  const std::string newline = lineEnd(text);
  const bool endsLine = text.empty() || text == kByteOrderMark || text.ends_with('\n');
  return std::string(text) + (endsLine ? "" : newline) + name + "=" + raw + newline;
}

std::string remove(std::string_view text, const std::string& name) {
  const auto found = assignment(text, name);
  return found ? replaced(text, found->whole, "") : std::string(text);
}

std::string unquoted(std::string_view raw) {
  const bool isQuoted = raw.size() >= 2 && raw.front() == raw.back() &&
                        std::string_view("\"'`").find(raw.front()) != std::string_view::npos;
  return std::string(isQuoted ? raw.substr(1, raw.size() - 2) : raw);
}

}  // namespace headgate::host::env_text
