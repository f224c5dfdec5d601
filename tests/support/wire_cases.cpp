#include "tests/support/wire_cases.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace headgate::test {
namespace {

constexpr std::string_view kFence = "```";

// Turns the text of an http block into bytes: line breaks of the block are for the eye only, escapes are the
// bytes.
class BlockDecoder {
 public:
  explicit BlockDecoder(WireCase& wireCase) : m_case(wireCase) {}

  // Returns what is wrong, or "".
  std::string line(std::string_view text) {
    while (!text.empty()) {
      if (m_case.ends) return "bytes after \\end";
      if (text.front() != '\\') {
        m_case.bytes.push_back(text.front());
        text.remove_prefix(1);
      } else if (!escape(text)) {
        return "an unknown escape: " + std::string(text);
      }
    }
    return "";
  }

 private:
  bool escape(std::string_view& text) {
    text.remove_prefix(1);
    if (take(text, "end")) {
      m_case.ends = true;
    } else if (take(text, "repeat{")) {
      return repeat(text);
    } else if (take(text, "^")) {
      m_case.certainAt = m_case.bytes.size();
    } else if (take(text, "r")) {
      m_case.bytes.push_back('\r');
    } else if (take(text, "n")) {
      m_case.bytes.push_back('\n');
    } else if (take(text, "t")) {
      m_case.bytes.push_back('\t');
    } else if (take(text, "0")) {
      m_case.bytes.push_back('\0');
    } else if (take(text, "\\")) {
      m_case.bytes.push_back('\\');
    } else if (take(text, "x")) {
      unsigned value = 0;
      if (text.size() < 2) return false;
      if (std::from_chars(text.data(), text.data() + 2, value, 16).ptr != text.data() + 2) return false;
      m_case.bytes.push_back(static_cast<char>(value));
      text.remove_prefix(2);
    } else {
      return false;
    }
    return true;
  }

  // \repeat{70000}{text}; the text may hold escapes, another repeat among them.
  bool repeat(std::string_view& text) {
    size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc()) return false;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    if (!take(text, "}{")) return false;
    size_t close = 0;
    for (int depth = 1; close < text.size(); ++close) {
      depth += text[close] == '{' ? 1 : text[close] == '}' ? -1 : 0;
      if (depth == 0) break;
    }
    if (close == text.size()) return false;
    WireCase inner;
    if (!BlockDecoder(inner).line(text.substr(0, close)).empty()) return false;
    for (size_t i = 0; i < count; ++i) m_case.bytes += inner.bytes;
    text.remove_prefix(close + 1);
    return true;
  }

  static bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
  }

  WireCase& m_case;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// "## REQ-HOST Two Host fields". False if the heading is not a case's.
bool readHeading(std::string_view heading, WireCase& wireCase) {
  if (!heading.starts_with("## REQ-") && !heading.starts_with("## RES-")) return false;
  wireCase.direction = heading[5] == 'Q' ? Direction::Request : Direction::Response;
  heading.remove_prefix(7);
  const size_t space = heading.find(' ');
  wireCase.row = heading.substr(0, space);
  if (space != heading.npos) wireCase.title = heading.substr(space + 1);
  return true;
}

void readFile(const std::filesystem::path& path, std::vector<WireCase>& cases,
              std::vector<std::string>& problems) {
  enum class In { Prose, Bytes, Log } in = In::Prose;
  std::ifstream stream(path);
  std::string line;
  WireCase* current = nullptr;
  for (int number = 1; std::getline(stream, line); ++number) {
    const auto problem = [&](const std::string& text) {
      problems.push_back(path.filename().string() + ":" + std::to_string(number) + ": " + text);
    };
    if (in != In::Prose && line == kFence) {
      in = In::Prose;
    } else if (in == In::Bytes) {
      if (const std::string wrong = BlockDecoder(*current).line(line); !wrong.empty()) problem(wrong);
    } else if (in == In::Log) {
      current->expected.push_back(line);
    } else if (WireCase next; readHeading(line, next)) {
      next.file = path.filename().string();
      next.line = number;
      current = &cases.emplace_back(std::move(next));
    } else if (line.starts_with(kFence)) {
      if (!current) {
        problem("a block outside of a case");
        return;
      }
      const std::string_view info = std::string_view(line).substr(kFence.size());
      in = info == "log" ? In::Log : In::Bytes;
      if (info.starts_with("http ")) current->answers = info.substr(5);
      if (in == In::Bytes && !info.starts_with("http")) problem("a block that is neither http nor log");
    }
  }
}

}  // namespace

std::optional<int> WireCase::errorStatus() const {
  if (expected.empty() || !expected.back().starts_with("error ")) return std::nullopt;
  const std::string& last = expected.back();
  return std::stoi(last.substr(last.rfind(' ') + 1));
}

std::vector<WireCase> readWireCases(const std::filesystem::path& folder, std::vector<std::string>& problems) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".md" && entry.path().filename() != "contract.md")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<WireCase> cases;
  for (const auto& file : files) readFile(file, cases, problems);
  for (const WireCase& wireCase : cases)
    if (wireCase.expected.empty() || wireCase.title.empty())
      problems.push_back(wireCase.file + ":" + std::to_string(wireCase.line) +
                         ": a case without a title or a log");
  return cases;
}

std::vector<ContractRow> readContract(const std::filesystem::path& file) {
  std::vector<ContractRow> rows;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    // | `HOST` | request | response |
    if (!line.starts_with("| `")) continue;
    std::vector<std::string> cells;
    std::istringstream cellStream(line.substr(1));
    for (std::string cell; std::getline(cellStream, cell, '|');) cells.emplace_back(trimmed(cell));
    if (cells.size() < 3) continue;
    rows.push_back({cells[0].substr(1, cells[0].size() - 2), cells[1] != "–", cells[2] != "–"});
  }
  return rows;
}

std::string escapeBytes(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    switch (c) {
      case '\r':
        text += "\\r";
        break;
      case '\n':
        text += "\\n";
        break;
      case '\t':
        text += "\\t";
        break;
      case '\0':
        text += "\\0";
        break;
      case '\\':
        text += "\\\\";
        break;
      default:
        if (c >= ' ' && c < 0x7f) {
          text += c;
        } else {
          constexpr std::string_view kHex = "0123456789abcdef";
          const auto byte = static_cast<unsigned char>(c);
          text += {'\\', 'x', kHex[byte >> 4], kHex[byte & 15]};
        }
    }
  }
  return text;
}

}  // namespace headgate::test
