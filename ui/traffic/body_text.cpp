#include "ui/traffic/body_text.h"

#include <algorithm>

namespace headgate::ui {
namespace {

// What nests deeper was not made to be read.
constexpr size_t kMaxDepth = 256;
// Indentation makes a text longer, by a level's depth for each value in it. Beyond this it would be spaces.
constexpr size_t kMaxGrowth = 16;
constexpr size_t kAlwaysAllowed = 262'144;

// Two spaces a level, one value a line. Strings and numbers stay as they were sent, which a parser would not
// promise. Empty if brackets and strings do not match, for then it is no JSON, or not all of it; and if it
// would become too long, or goes too deep.
std::string indented(std::string_view json) {
  const size_t maxSize = kMaxGrowth * json.size() + kAlwaysAllowed;
  std::string out;
  std::string open;
  const auto newLine = [&] {
    out += '\n';
    out.append(open.size() * 2, ' ');
  };
  for (size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (open.size() > kMaxDepth || out.size() > maxSize) return {};
    if (c == '"') {
      size_t end = i + 1;
      while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
      if (end >= json.size()) return {};
      out += json.substr(i, end - i + 1);
      i = end;
    } else if (c == '{' || c == '[') {
      open += c == '{' ? '}' : ']';
      out += c;
      const size_t next = json.find_first_not_of(" \t\r\n", i + 1);
      if (next == std::string_view::npos) return {};
      if (json[next] != open.back()) newLine();
    } else if (c == '}' || c == ']') {
      if (open.empty() || open.back() != c) return {};
      open.pop_back();
      if (out.back() != '{' && out.back() != '[') newLine();
      out += c;
    } else if (c == ',') {
      out += c;
      newLine();
    } else if (c == ':') {
      out += ": ";
    } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
      out += c;
    }
  }
  return open.empty() ? out : std::string();
}

bool isText(std::string_view bytes) {
  return std::none_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
  });
}

QString dump(std::string_view bytes) {
  constexpr size_t kColumns = 16;
  constexpr char kDigits[] = "0123456789abcdef";
  QString out;
  for (size_t line = 0; line < bytes.size(); line += kColumns) {
    out += QStringLiteral("%1  ").arg(line, 6, 16, QLatin1Char('0'));
    QString letters;
    for (size_t i = line; i < line + kColumns; ++i) {
      if (i < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out += QLatin1Char(kDigits[byte / 16]);
        out += QLatin1Char(kDigits[byte % 16]);
        letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(bytes[i]) : QLatin1Char('.');
      } else {
        out += QLatin1String("  ");
      }
      out += QLatin1Char(' ');
    }
    out += QLatin1Char(' ') + letters + QLatin1Char('\n');
  }
  return out;
}

}  // namespace

BodyText bodyTextOf(std::string_view bytes) {
  const std::string_view shown = bytes.substr(0, kMaxShownBytes);
  if (!isText(shown)) {
    const std::string_view dumped = bytes.substr(0, kMaxDumpedBytes);
    return {.text = dump(dumped), .form = BodyForm::Bytes, .shownBytes = dumped.size()};
  }
  const auto utf8 = [](std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  };
  const size_t begin = shown.find_first_not_of(" \t\r\n");
  if (begin != std::string_view::npos && (shown[begin] == '{' || shown[begin] == '[')) {
    const std::string json = indented(shown);
    if (!json.empty()) return {.text = utf8(json), .form = BodyForm::Json, .shownBytes = shown.size()};
  }
  return {.text = utf8(shown), .form = BodyForm::Text, .shownBytes = shown.size()};
}

}  // namespace headgate::ui
