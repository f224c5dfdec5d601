#include "core/control/curl_line.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "core/http/grammar.h"

namespace headgate::control {

namespace {

enum class Meaning : uint8_t {
  Ignored,  // with its value
  Method,
  Header,
  Data,        // of which @FILE is one
  DataRaw,     // as it stands
  DataEncode,  // percent-encoded
  Json,
  Form,
  Upload,
  Url,
  Cookie,
  Agent,
  Referer,
  User,
  Bearer,
  Target,
};

struct Option {
  char letter;  // '\0': none
  std::string_view name;
  Meaning meaning;
};

// All that take a value. Those of which only this counts stand last.
constexpr Option kOptions[] = {
    {'X', "request", Meaning::Method},
    {'H', "header", Meaning::Header},
    {'d', "data", Meaning::Data},
    {'\0', "data-ascii", Meaning::Data},
    {'\0', "data-binary", Meaning::Data},
    {'\0', "data-raw", Meaning::DataRaw},
    {'\0', "data-urlencode", Meaning::DataEncode},
    {'\0', "json", Meaning::Json},
    {'F', "form", Meaning::Form},
    {'\0', "form-string", Meaning::Form},
    {'T', "upload-file", Meaning::Upload},
    {'\0', "url", Meaning::Url},
    {'b', "cookie", Meaning::Cookie},
    {'A', "user-agent", Meaning::Agent},
    {'e', "referer", Meaning::Referer},
    {'u', "user", Meaning::User},
    {'\0', "oauth2-bearer", Meaning::Bearer},
    {'\0', "request-target", Meaning::Target},
    {'c', "cookie-jar", Meaning::Ignored},
    {'C', "continue-at", Meaning::Ignored},
    {'D', "dump-header", Meaning::Ignored},
    {'E', "cert", Meaning::Ignored},
    {'K', "config", Meaning::Ignored},
    {'m', "max-time", Meaning::Ignored},
    {'o', "output", Meaning::Ignored},
    {'P', "ftp-port", Meaning::Ignored},
    {'Q', "quote", Meaning::Ignored},
    {'r', "range", Meaning::Ignored},
    {'t', "telnet-option", Meaning::Ignored},
    {'U', "proxy-user", Meaning::Ignored},
    {'w', "write-out", Meaning::Ignored},
    {'x', "proxy", Meaning::Ignored},
    {'y', "speed-time", Meaning::Ignored},
    {'Y', "speed-limit", Meaning::Ignored},
    {'z', "time-cond", Meaning::Ignored},
    {'\0', "abstract-unix-socket", Meaning::Ignored},
    {'\0', "aws-sigv4", Meaning::Ignored},
    {'\0', "cacert", Meaning::Ignored},
    {'\0', "capath", Meaning::Ignored},
    {'\0', "cert-type", Meaning::Ignored},
    {'\0', "ciphers", Meaning::Ignored},
    {'\0', "connect-timeout", Meaning::Ignored},
    {'\0', "connect-to", Meaning::Ignored},
    {'\0', "expect100-timeout", Meaning::Ignored},
    {'\0', "interface", Meaning::Ignored},
    {'\0', "keepalive-time", Meaning::Ignored},
    {'\0', "key", Meaning::Ignored},
    {'\0', "key-type", Meaning::Ignored},
    {'\0', "limit-rate", Meaning::Ignored},
    {'\0', "local-port", Meaning::Ignored},
    {'\0', "max-filesize", Meaning::Ignored},
    {'\0', "max-redirs", Meaning::Ignored},
    {'\0', "noproxy", Meaning::Ignored},
    {'\0', "output-dir", Meaning::Ignored},
    {'\0', "pass", Meaning::Ignored},
    {'\0', "pinnedpubkey", Meaning::Ignored},
    {'\0', "proto", Meaning::Ignored},
    {'\0', "resolve", Meaning::Ignored},
    {'\0', "retry", Meaning::Ignored},
    {'\0', "retry-delay", Meaning::Ignored},
    {'\0', "retry-max-time", Meaning::Ignored},
    {'\0', "stderr", Meaning::Ignored},
    {'\0', "tls-max", Meaning::Ignored},
    {'\0', "trace", Meaning::Ignored},
    {'\0', "trace-ascii", Meaning::Ignored},
    {'\0', "unix-socket", Meaning::Ignored},
};

const Option* optionOf(char letter) {
  const auto found = std::ranges::find(kOptions, letter, &Option::letter);
  return found == std::end(kOptions) ? nullptr : &*found;
}

const Option* optionOf(std::string_view name) {
  const auto found = std::ranges::find(kOptions, name, &Option::name);
  return found == std::end(kOptions) ? nullptr : &*found;
}

std::string percentEncoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                         std::string_view("-._~").find(c) != std::string_view::npos;
    if (isPlain) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<uint8_t>(c);
    for (const char part : {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]})
      encoded += part;
  }
  return encoded;
}

// "name=content", "=content" or "content": what comes after the first '=' is encoded.
std::string encodedData(std::string_view value) {
  const size_t equals = value.find('=');
  if (equals == std::string_view::npos) return percentEncoded(value);
  const std::string name(value.substr(0, equals));
  return (name.empty() ? "" : name + "=") + percentEncoded(value.substr(equals + 1));
}

class CurlReader {
 public:
  explicit CurlReader(std::span<const std::string> arguments) : m_rest(arguments) {}

  Result<WrittenRequest, std::string> read();

 private:
  void readLong(std::string_view name);
  void readLetters(std::string_view letters);
  void apply(Meaning meaning, const std::string& value);
  void applySwitch(std::string_view name);
  void addHeader(std::string_view line);
  void addData(const std::string& text, char between);
  void setField(std::string_view name, std::string_view value);
  std::optional<std::string> next();
  Result<WrittenRequest, std::string> finish();

  std::span<const std::string> m_rest;
  WrittenRequest m_request;
  std::vector<std::pair<std::string, std::string>> m_ownFields;  // curl's, where the line says nothing else
  std::vector<std::string> m_without;                            // of curl's own, as -H "Accept:" asks
  std::optional<std::string> m_url;
  std::string m_method;
  std::string m_target;
  std::string m_data;
  bool m_hasData = false;
  bool m_isDataKnown = true;
  bool m_isInQuery = false;  // -G
  bool m_isHead = false;
};

std::optional<std::string> CurlReader::next() {
  if (m_rest.empty()) return std::nullopt;
  const std::string& word = m_rest.front();
  m_rest = m_rest.subspan(1);
  return word;
}

Result<WrittenRequest, std::string> CurlReader::read() {
  bool onlyUrls = false;
  while (const auto word = next()) {
    if (onlyUrls || !word->starts_with('-') || word->size() == 1) {
      if (!m_url) m_url = *word;
    } else if (*word == "--") {
      onlyUrls = true;
    } else if (word->starts_with("--")) {
      readLong(std::string_view(*word).substr(2));
    } else {
      readLetters(std::string_view(*word).substr(1));
    }
  }
  return finish();
}

void CurlReader::readLong(std::string_view name) {
  if (const Option* option = optionOf(name)) {
    if (const auto value = next()) apply(option->meaning, *value);
    return;
  }
  applySwitch(name);
}

// Several in one word; the first that takes a value has the rest of it.
void CurlReader::readLetters(std::string_view letters) {
  for (size_t i = 0; i < letters.size(); ++i) {
    const Option* const option = optionOf(letters[i]);
    if (!option) {
      applySwitch(letters.substr(i, 1));
      continue;
    }
    const auto value = i + 1 < letters.size() ? std::string(letters.substr(i + 1)) : next();
    if (value) apply(option->meaning, *value);
    return;
  }
}

void CurlReader::applySwitch(std::string_view name) {
  if (name == "I" || name == "head") m_isHead = true;
  if (name == "G" || name == "get") m_isInQuery = true;
  if (name == "compressed") m_ownFields.emplace_back("Accept-Encoding", "deflate, gzip, br, zstd");
}

void CurlReader::apply(Meaning meaning, const std::string& value) {
  switch (meaning) {
    case Meaning::Ignored:
      return;
    case Meaning::Method:
      m_method = value;
      return;
    case Meaning::Header:
      return addHeader(value);
    case Meaning::Data:
      if (value.starts_with('@')) m_isDataKnown = false;
      return addData(value, '&');
    case Meaning::DataRaw:
      return addData(value, '&');
    case Meaning::DataEncode: {
      const size_t mark = value.find_first_of("@=");
      if (mark != std::string::npos && value[mark] == '@') m_isDataKnown = false;
      return addData(encodedData(value), '&');
    }
    case Meaning::Json:
      if (value.starts_with('@')) m_isDataKnown = false;
      m_ownFields.emplace_back("Content-Type", "application/json");
      m_ownFields.emplace_back("Accept", "application/json");
      return addData(value, '\0');
    case Meaning::Form:
      m_ownFields.emplace_back("Content-Type", "multipart/form-data; boundary=form");
      m_isDataKnown = false;
      return addData({}, '\0');
    case Meaning::Upload:
      if (m_method.empty()) m_method = "PUT";
      m_ownFields.emplace_back("Content-Type", "");
      m_isDataKnown = false;
      return addData({}, '\0');
    case Meaning::Url:
      if (!m_url) m_url = value;
      return;
    case Meaning::Cookie:  // without '=' it is a file
      if (value.find('=') != std::string::npos) setField("Cookie", value);
      return;
    case Meaning::Agent:
      return value.empty() ? m_without.emplace_back("User-Agent"), void() : setField("User-Agent", value);
    case Meaning::Referer:
      return setField("Referer", value);
    case Meaning::User:
      return setField("Authorization", basicCredentials(value));
    case Meaning::Bearer:
      return setField("Authorization", "Bearer " + value);
    case Meaning::Target:
      m_target = value;
      return;
  }
}

// "Name: value"; "Name:" takes one of curl's own away, and "Name;" sends an empty one.
void CurlReader::addHeader(std::string_view line) {
  const size_t end = line.find_first_of(":;");
  if (end == std::string_view::npos) return;
  std::string_view value = line.substr(end + 1);
  while (value.starts_with(' ') || value.starts_with('\t')) value.remove_prefix(1);
  if (line[end] == ':' && value.empty())
    m_without.emplace_back(line.substr(0, end));
  else
    m_request.fields.emplace_back(line.substr(0, end), line[end] == ';' ? "" : value);
}

void CurlReader::addData(const std::string& text, char between) {
  if (m_hasData && between != '\0') m_data += between;
  m_hasData = true;
  m_data += text;
}

void CurlReader::setField(std::string_view name, std::string_view value) {
  m_request.fields.emplace_back(name, value);
}

Result<WrittenRequest, std::string> CurlReader::finish() {
  if (!m_url) return std::string("the curl command has no URL");
  if (auto url = m_request.takeUrl(*m_url); !url) return std::move(url).error();
  if (!m_target.empty()) m_request.target = m_target;
  const bool hasBody = m_hasData && !m_isInQuery && !m_isHead;
  if (m_hasData && m_isInQuery)
    m_request.target += (m_request.target.find('?') == m_request.target.npos ? '?' : '&') + m_data;
  m_request.method = !m_method.empty() ? m_method : m_isHead ? "HEAD" : hasBody ? "POST" : "GET";
  m_request.hasBody = hasBody;
  if (hasBody && m_isDataKnown) m_request.bodySize = m_data.size();

  m_ownFields.emplace_back("User-Agent", "curl");
  m_ownFields.emplace_back("Accept", "*/*");
  if (hasBody) m_ownFields.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  for (auto& field : m_ownFields) {
    const bool isUnwanted = std::ranges::any_of(
        m_without, [&](const std::string& other) { return http::equalsIgnoringCase(other, field.first); });
    if (!isUnwanted && !m_request.hasField(field.first)) setField(field.first, field.second);
  }
  std::erase_if(m_request.fields, [](const auto& field) {
    return field.second.empty() && http::equalsIgnoringCase(field.first, "Content-Type");
  });
  return m_request;
}

}  // namespace

Result<WrittenRequest, std::string> readCurlLine(std::span<const std::string> arguments) {
  return CurlReader(arguments).read();
}

}  // namespace headgate::control
