#include "tests/support/reference_framing.h"

#include <algorithm>
#include <regex>
#include <vector>

namespace headgate::test {
namespace {

struct Line {
  std::string name;
  std::string value;
};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::vector<std::string> valuesOf(const std::vector<Line>& lines, const std::string& name) {
  std::vector<std::string> values;
  for (const Line& line : lines)
    if (lower(line.name) == name) values.push_back(line.value);
  return values;
}

// A field section up to and with its empty line; nothing if it is invalid. `complete` is false if it has no
// empty line.
std::optional<std::vector<Line>> readLines(const std::string& bytes, size_t& position, bool& complete) {
  static const std::regex field(
      "([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*((?:[^\\x01-\\x08\\x0a-\\x1f\\x7f]*[^\\x01-\\x1f\\x7f ])?)[ \t]*");
  std::vector<Line> lines;
  while (true) {
    const size_t end = bytes.find("\r\n", position);
    complete = end != bytes.npos;
    if (!complete) return lines;
    const std::string line = bytes.substr(position, end - position);
    position = end + 2;
    if (line.empty()) return lines;
    std::smatch match;
    if (line.find('\0') != line.npos || !std::regex_match(line, match, field)) return std::nullopt;
    lines.push_back({match[1], match[2]});
  }
}

enum class Verdict { Refused, Incomplete, Complete };

Verdict readChunks(const std::string& bytes, size_t& position, std::string& body) {
  static const std::regex sizeLine("([0-9a-fA-F]{1,16})(;[^\\x01-\\x08\\x0a-\\x1f\\x7f]*)?");
  while (true) {
    const size_t end = bytes.find("\r\n", position);
    if (end == bytes.npos) return Verdict::Incomplete;
    const std::string line = bytes.substr(position, end - position);
    std::smatch match;
    if (line.find('\0') != line.npos || !std::regex_match(line, match, sizeLine)) return Verdict::Refused;
    const unsigned long long size = std::stoull(match[1], nullptr, 16);
    if (size >> 63) return Verdict::Refused;
    position = end + 2;
    if (size == 0) break;
    body += bytes.substr(position, size);
    if (size > bytes.size() - position) return Verdict::Incomplete;
    position += size;
    const std::string after = bytes.substr(position, 2);
    if (after != std::string("\r\n").substr(0, after.size())) return Verdict::Refused;
    if (after.size() < 2) return Verdict::Incomplete;
    position += 2;
  }
  bool complete = false;
  if (!readLines(bytes, position, complete)) return Verdict::Refused;
  return complete ? Verdict::Complete : Verdict::Incomplete;
}

}  // namespace

std::optional<ReferenceRequest> referenceRequest(const std::string& bytes) {
  static const std::regex requestLine("[!#$%&'*+.^_`|~0-9A-Za-z-]+ (/[!-~]*) HTTP/1\\.([0-9])");
  size_t position = bytes.find("\r\n");
  const std::string first = bytes.substr(0, position);
  position += 2;
  std::smatch match;
  if (!std::regex_match(first, match, requestLine) || match[1].str().find('#') != std::string::npos)
    return std::nullopt;
  if (first.starts_with("CONNECT ") || first.starts_with("TRACE ")) return std::nullopt;
  const bool http10 = match[2] == "0";

  bool complete = false;
  const auto lines = readLines(bytes, position, complete);
  if (!lines || !complete) return std::nullopt;
  static const std::regex host("[a-z0-9._~-]+(:[0-9]{1,4})?", std::regex::icase);
  const auto hosts = valuesOf(*lines, "host");
  if (hosts.size() > 1 || (hosts.empty() && !http10)) return std::nullopt;
  if (!hosts.empty() && !std::regex_match(hosts[0], host)) return std::nullopt;

  const auto codings = valuesOf(*lines, "transfer-encoding");
  const auto lengths = valuesOf(*lines, "content-length");
  ReferenceRequest request;
  if (!codings.empty()) {
    if (codings.size() > 1 || !lengths.empty() || http10 || lower(codings[0]) != "chunked")
      return std::nullopt;
    const Verdict verdict = readChunks(bytes, position, request.body);
    if (verdict == Verdict::Refused) return std::nullopt;
    request.complete = verdict == Verdict::Complete;
  } else if (!lengths.empty()) {
    static const std::regex number("[0-9]{1,18}");
    if (lengths.size() > 1 || !std::regex_match(lengths[0], number)) return std::nullopt;
    const unsigned long long length = std::stoull(lengths[0]);
    request.body = bytes.substr(position, length);
    request.complete = request.body.size() == length;
    position += request.body.size();
  } else {
    request.complete = true;
  }
  request.size = position;
  return request;
}

}  // namespace headgate::test
