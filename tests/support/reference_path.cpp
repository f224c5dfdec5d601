#include "tests/support/reference_path.h"

#include <cctype>
#include <regex>
#include <vector>

namespace headgate::test {

std::optional<std::string> referencePath(const std::string& path) {
  static const std::regex allowed("/(?:[!-~]|%[0-9A-Fa-f]{2})*");
  static const std::regex badEncoding("%(?![0-9A-Fa-f]{2})");
  static const std::regex refused("[?#\\\\]|%2f|%5c|%[01][0-9a-f]|%7f", std::regex::icase);
  if (!std::regex_match(path, allowed) || std::regex_search(path, badEncoding) ||
      std::regex_search(path, refused))
    return std::nullopt;

  std::string decoded;
  for (size_t i = 0; i < path.size(); ++i) {
    if (path[i] != '%') {
      decoded += path[i];
      continue;
    }
    const char byte = static_cast<char>(std::stoi(path.substr(i + 1, 2), nullptr, 16));
    if (std::isalnum(static_cast<unsigned char>(byte)) ||
        std::string("-._~").find(byte) != std::string::npos) {
      decoded += byte;
    } else {
      decoded +=
          {'%', static_cast<char>(std::toupper(path[i + 1])), static_cast<char>(std::toupper(path[i + 2]))};
    }
    i += 2;
  }

  std::vector<std::string> segments{""};
  for (const char c : decoded.substr(1)) {
    if (c == '/')
      segments.emplace_back();
    else
      segments.back() += c;
  }
  std::vector<std::string> kept;
  for (size_t i = 0; i < segments.size(); ++i) {
    const bool last = i + 1 == segments.size();
    if (segments[i].starts_with(".;") || segments[i].starts_with("..;")) return std::nullopt;
    if (segments[i] == ".." && kept.empty()) return std::nullopt;
    if (segments[i] == "..") kept.pop_back();
    if (segments[i] != ".." && segments[i] != ".")
      kept.push_back(segments[i]);
    else if (last)
      kept.emplace_back();  // a dot segment at the end names a folder
  }
  std::string out;
  for (const std::string& segment : kept) out += "/" + segment;
  return out;
}

}  // namespace headgate::test
