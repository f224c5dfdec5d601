#include "core/record/head_redaction.h"

#include <algorithm>
#include <array>

#include "core/base/byte_words.h"
#include "core/http/headers.h"

namespace headgate::record {

namespace {

constexpr std::array<std::string_view, 7> kSecretFields = {
    "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "x-goog-api-key"};
constexpr std::array<std::string_view, 4> kSecretParameters = {"key", "token", "access_token", "api_key"};

// The letters that a secret field's name may begin with, in either case.
constexpr std::array<bool, 256> kFirstLetters = [] {
  std::array<bool, 256> letters{};
  for (const std::string_view name : kSecretFields)
    letters[static_cast<uint8_t>(name.front())] = letters[static_cast<uint8_t>(name.front() ^ 0x20)] = true;
  return letters;
}();

template <typename List>
bool contains(const List& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(), [name](std::string_view each) {
    return each.size() == name.size() && http::equalsIgnoringCase(each, name);
  });
}

bool isBlank(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && (isBlank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percentDecoded(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
    out += escape ? static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return out;
}

class Finder {
 public:
  Finder(ByteView text, const RedactionRules* rules, std::vector<ByteRange>& secrets)
      : m_text(text),
        m_rules(rules),
        m_secrets(secrets),
        m_mayHaveQuery(text.find('?') != ByteView::npos || text.find('#') != ByteView::npos),
        m_mayHaveUser(text.find('@') != ByteView::npos) {}

  void run() {
    for (size_t line = 0; line < m_text.size();) line = scanLine(line);
  }

 private:
  // Looks at the line that begins there, with the lines folded onto it, and returns where the next one
  // begins. A CR alone may have ended a line for somebody, so that a field may begin behind it.
  size_t scanLine(size_t begin) {
    size_t end = begin;
    for (size_t part = begin;; part = end + 1) {
      while (part < m_text.size() && isBlank(m_text[part])) ++part;
      end = breakFrom(part);
      const size_t valueAt = secretValueIn(part, end);
      if (valueAt != std::string_view::npos) return hideValue(valueAt);
      if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n') ++end;
      if (end == m_text.size() || m_text[end] == '\n') break;
    }
    if (m_mayHaveQuery || m_mayHaveUser) {
      const std::string_view line = m_text.substr(begin, end - begin);
      const size_t query = line.find_first_of("?#");
      if (m_mayHaveUser) scanUsers(line.substr(0, query));
      if (query != std::string_view::npos) scanQuery(line, query + 1);
    }
    return end + 1;
  }

  // The next LF or CR, or the text's end.
  size_t breakFrom(size_t at) const {
    for (; at + kWordBytes <= m_text.size(); at += kWordBytes) {
      const uint64_t word = wordAt(m_text.data() + at);
      if ((bytesEqual(word, '\n') | bytesEqual(word, '\r')) != 0) break;
    }
    while (at < m_text.size() && m_text[at] != '\n' && m_text[at] != '\r') ++at;
    return at;
  }

  // Returns where the next line begins.
  size_t hideValue(size_t valueAt) {
    size_t end = lineEnd(valueAt);
    while (end + 1 < m_text.size() && isBlank(m_text[end + 1])) end = lineEnd(end + 1);
    const std::string_view value = trimmed(m_text.substr(valueAt, end - valueAt));
    if (!value.empty()) hide(value);
    return end + 1;
  }

  size_t lineEnd(size_t begin) const { return std::min(m_text.find('\n', begin), m_text.size()); }

  // Where the value begins if a secret field's name begins at `begin`. Most are passed over at that letter.
  size_t secretValueIn(size_t begin, size_t end) const {
    if (begin == end || !mayBeginSecretField(m_text[begin])) return std::string_view::npos;
    const size_t colon = m_text.substr(0, end).find(':', begin);
    if (colon == std::string_view::npos) return colon;
    const std::string_view name = trimmed(m_text.substr(begin, colon - begin));
    const bool secret =
        contains(kSecretFields, name) || (m_rules != nullptr && contains(m_rules->headers, name));
    return secret ? colon + 1 : std::string_view::npos;
  }

  bool mayBeginSecretField(char first) const {
    if (kFirstLetters[static_cast<uint8_t>(first)]) return true;
    return m_rules != nullptr &&
           std::any_of(m_rules->headers.begin(), m_rules->headers.end(), [first](const std::string& name) {
             return !name.empty() && ((name.front() ^ first) & ~0x20) == 0;
           });
  }

  bool isSecretParameter(std::string_view name) const {
    if (name.find('%') != std::string_view::npos) return isSecretParameter(percentDecoded(trimmed(name)));
    return contains(kSecretParameters, name) || (m_rules != nullptr && contains(m_rules->query, name));
  }

  // "user:password@" of URLs.
  void scanUsers(std::string_view line) {
    for (size_t slashes = line.find("//"); slashes != std::string_view::npos;
         slashes = line.find("//", slashes + 2)) {
      const std::string_view rest = line.substr(slashes + 2);
      const std::string_view authority = rest.substr(0, rest.find_first_of("/ \t\"'<>,"));
      const size_t at = authority.rfind('@');
      if (at != std::string_view::npos && at > 0) hide(authority.substr(0, at));
    }
  }

  void scanQuery(std::string_view line, size_t begin) {
    // A request line is not a field; whatever stands between its '?' and its version belongs to the query.
    const size_t colon = line.find(':');
    const bool field = colon < begin && line.find_first_of(" \t") > colon;
    const size_t version = field ? std::string_view::npos : line.rfind(" HTTP/");
    if (version != std::string_view::npos && version > begin) line = line.substr(0, version);
    const std::string_view ends = field ? "&;?#, \t\"'<>\r" : "&;?#\r";
    while (begin < line.size()) {
      const size_t end = std::min(line.find_first_of(ends, begin), line.size());
      const std::string_view parameter = line.substr(begin, end - begin);
      const size_t equals = parameter.find('=');
      if (equals != std::string_view::npos && equals + 1 < parameter.size() &&
          isSecretParameter(parameter.substr(0, equals)))
        hide(parameter.substr(equals + 1));
      begin = end + 1;
    }
  }

  void hide(std::string_view part) {
    const size_t begin = static_cast<size_t>(part.data() - m_text.data());
    m_secrets.push_back({begin, begin + part.size()});
  }

  const ByteView m_text;
  const RedactionRules* const m_rules;
  std::vector<ByteRange>& m_secrets;
  const bool m_mayHaveQuery;
  const bool m_mayHaveUser;
};

}  // namespace

void findSecrets(ByteView wireText, const RedactionRules* rules, std::vector<ByteRange>& secrets) {
  secrets.clear();
  Finder(wireText, rules, secrets).run();
}

void replaceSecrets(ByteView text, const std::vector<ByteRange>& secrets, Bytes& out) {
  out.clear();
  size_t kept = 0;
  for (const ByteRange& secret : secrets) {
    out.append(text, kept, secret.begin - kept);
    out.append(kRedacted);
    kept = secret.end;
  }
  out.append(text, kept);
}

}  // namespace headgate::record
