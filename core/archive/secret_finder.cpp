#include "core/archive/secret_finder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/archive/body.h"
#include "core/archive/coding.h"
#include "core/archive/web_socket_frame.h"
#include "core/archive/wire_head.h"
#include "core/http/query.h"
#include "core/record/head_redaction.h"
#include "core/store/stream_events.h"

namespace headgate::archive {

using record::DetailKind;
using store::StoredEvent;
using store::StoredExchange;

namespace {

constexpr size_t kBeginning = 4;      // bytes: nothing shorter is a secret
constexpr size_t kShortestWord = 12;  // of what only looks like a key
constexpr size_t kLongestSecret = 8192;

// In names, with '-' and '_' left out.
constexpr std::array<std::string_view, 8> kInNames = {"password",  "passwd", "secret",     "apikey",
                                                      "accesskey", "token",  "credential", "privatekey"};
// Whole names.
constexpr std::array<std::string_view, 8> kNames = {"authorization", "auth",      "key",          "sig",
                                                    "signature",     "sessionid", "mcpsessionid", "cookie"};
// Names that have one of these words, and count or name something all the same.
constexpr std::array<std::string_view, 6> kNoSecrets = {"maxtokens", "tokentype", "tokencount",
                                                        "tokenizer", "stoptoken", "tokenendpoint"};
// What well-known keys begin with.
constexpr std::array<std::string_view, 20> kBeginnings = {
    "sk-",         "sk_live_", "sk_test_", "rk_live_", "pk_live_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_",
    "github_pat_", "glpat-",   "xoxb-",    "xoxp-",    "xoxa-",    "AKIA", "ASIA", "AIza", "hf_",  "eyJ"};
constexpr std::string_view kKeyBegin = "-----BEGIN ";
constexpr std::string_view kKeyMark = "PRIVATE KEY-----";
constexpr std::string_view kKeyEnd = "-----END ";

std::string plainName(std::string_view name) {
  std::string plain;
  for (const char c : name)
    if (c != '-' && c != '_' && c != ' ') plain += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  return plain;
}

bool isSecretName(std::string_view name) {
  const std::string plain = plainName(name);
  if (std::find(kNames.begin(), kNames.end(), plain) != kNames.end()) return true;
  const auto isIn = [&plain](std::string_view part) { return plain.find(part) != std::string::npos; };
  if (plain.ends_with("tokens") || std::any_of(kNoSecrets.begin(), kNoSecrets.end(), isIn)) return false;
  return std::any_of(kInNames.begin(), kInNames.end(), isIn);
}

bool isWordByte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
         c == '.' || c == '+' || c == '/' || c == '=' || c == '~';
}

// "Bearer abc": the scheme is none.
std::string_view withoutScheme(std::string_view value) {
  for (const std::string_view scheme : {"Bearer ", "bearer ", "Basic ", "basic ", "Token ", "token "})
    if (value.starts_with(scheme)) return value.substr(scheme.size());
  return value;
}

uint32_t beginningOf(const char* text) {
  uint32_t value = 0;
  std::memcpy(&value, text, kBeginning);
  return value;
}

Bytes joined(const Body& body) {
  Bytes all;
  all.reserve(body.bytes());
  body.forEach([&all](ByteView bytes) {
    all += bytes;
    return true;
  });
  return all;
}

bool isHead(DetailKind kind) {
  return kind == DetailKind::RequestHead || kind == DetailKind::AttemptHead ||
         kind == DetailKind::InformationalHead || kind == DetailKind::ResponseHead ||
         kind == DetailKind::RequestTrailers || kind == DetailKind::ResponseTrailers;
}

bool isTunnel(DetailKind kind) {
  return kind == DetailKind::TunnelUp || kind == DetailKind::TunnelDown;
}

bool hasTunnel(const StoredExchange& exchange) {
  return std::any_of(exchange.events.begin(), exchange.events.end(),
                     [](const StoredEvent& event) { return isTunnel(event.kind); });
}

size_t firstTwoOf(const char* text) {
  return static_cast<size_t>(static_cast<uint8_t>(text[0]) << 8 | static_cast<uint8_t>(text[1]));
}

constexpr std::array<DetailKind, 2> kBodies = {DetailKind::RequestBody, DetailKind::ResponseBody};
constexpr size_t kLongestName = 64;

}  // namespace

void SecretFinder::add(std::string_view value) {
  if (value.size() < kBeginning || value.size() > kLongestSecret ||
      value.find(record::kRedacted) != std::string_view::npos)
    return;
  const auto [found, isNew] = m_numbers.try_emplace(std::string(value), m_secrets.size());
  if (!isNew) return;
  m_secrets.emplace_back(value);
  m_firstTwo.set(firstTwoOf(value.data()));
  std::vector<size_t>& same = m_byBeginning[beginningOf(value.data())];
  const auto longer = [this](size_t a, size_t b) { return m_secrets[a].size() > m_secrets[b].size(); };
  same.insert(std::upper_bound(same.begin(), same.end(), found->second, longer), found->second);
}

void SecretFinder::look(const StoredExchange& exchange) {
  for (const StoredEvent& event : exchange.events)
    if (isHead(event.kind)) lookAtHead(event.bytes);
  for (const DetailKind kind : kBodies) {
    const bool isCoded = kind == DetailKind::ResponseBody;
    lookAtText(
        joined(Body(exchange, kind, isCoded ? responseCoding(exchange) : stream::ContentCoding::Identity)));
  }
  if (!hasTunnel(exchange)) return;
  for (const store::TimedStreamEvent& message : store::streamTranscript(exchange).events)
    lookAtText(message.data);
}

void SecretFinder::lookAtHead(std::string_view head) {
  for (const WireField& field : requestHead(head).fields)
    if (isSecretName(field.name)) add(withoutScheme(field.value));
  lookAtQuery(head.substr(0, head.find('\n')));
  lookAtText(head);
}

void SecretFinder::lookAtText(std::string_view text) {
  lookAtMembers(text);
  lookAtWords(text);
  lookAtKeys(text);
}

// Both as it is written and as it is meant: one of them may stand elsewhere.
void SecretFinder::lookAtQuery(std::string_view text) {
  const size_t mark = text.find('?');
  if (mark == std::string_view::npos) return;
  text.remove_prefix(mark + 1);
  http::forEachParameter(
      text.substr(0, text.find_first_of(" \r\n#")), [this](const http::QueryParameter& parameter) {
        if (!isSecretName(parameter.name)) return;
        add(parameter.value);
        http::withPercentDecoded(parameter.value, [this](std::string_view plain) { add(plain); });
      });
}

// "name": "value", wherever it stands: in a document, in an event, in a line that is cut.
void SecretFinder::lookAtMembers(std::string_view text) {
  for (size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
    size_t end = colon;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
    if (end == 0 || text[end - 1] != '"') continue;
    const size_t from = end - std::min(end, kLongestName + 2);
    const size_t quote = text.substr(from, end - 1 - from).rfind('"');
    if (quote == std::string_view::npos) continue;
    const size_t begin = from + quote;
    size_t value = text.find_first_not_of(" \t\r\n", colon + 1);
    if (value == std::string_view::npos || text[value] != '"') continue;
    if (!isSecretName(text.substr(begin + 1, end - begin - 2))) continue;
    ++value;
    size_t close = value;
    while (close < text.size() && text[close] != '"') close += text[close] == '\\' ? 2 : 1;
    add(withoutScheme(text.substr(value, std::min(close, text.size()) - value)));
  }
}

void SecretFinder::lookAtWords(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    if (!isWordByte(text[i])) {
      ++i;
      continue;
    }
    size_t end = i;
    while (end < text.size() && isWordByte(text[end])) ++end;
    std::string_view word = text.substr(i, end - i);
    i = end;
    if (word.size() < kShortestWord) {
      // "Bearer abc" in a text, whatever follows.
      if ((word == "Bearer" || word == "bearer") && i < text.size() && text[i] == ' ') {
        size_t last = i + 1;
        while (last < text.size() && isWordByte(text[last])) ++last;
        if (last - i > kShortestWord) add(text.substr(i + 1, last - i - 1));
      }
      continue;
    }
    // "name=sk-…" is one word, too.
    if (const size_t equals = word.find('='); equals != std::string_view::npos && equals + 1 < word.size())
      word.remove_prefix(equals + 1);
    const auto begins = [&word](std::string_view beginning) { return word.starts_with(beginning); };
    if (word.size() < kShortestWord || std::none_of(kBeginnings.begin(), kBeginnings.end(), begins)) continue;
    const bool isToken = word.starts_with("eyJ");
    if (isToken && std::count(word.begin(), word.end(), '.') < 2) continue;
    add(word);
  }
}

void SecretFinder::lookAtKeys(std::string_view text) {
  for (size_t begin = text.find(kKeyBegin); begin != std::string_view::npos;
       begin = text.find(kKeyBegin, begin + kKeyBegin.size())) {
    const size_t mark = text.find(kKeyMark, begin);
    if (mark == std::string_view::npos || mark - begin > 40) continue;
    const size_t content = mark + kKeyMark.size();
    const size_t end = std::min(text.find(kKeyEnd, content), text.size());
    add(text.substr(content, std::min(end - content, kLongestSecret)));
  }
}

Bytes SecretFinder::hide(ByteView text) {
  Bytes out;
  out.reserve(text.size());  // a body is large: no room twice
  size_t kept = 0;
  for (size_t i = 0; i + kBeginning <= text.size();) {
    if (!m_firstTwo.test(firstTwoOf(text.data() + i))) {
      ++i;
      continue;
    }
    const auto found = m_byBeginning.find(beginningOf(text.data() + i));
    const size_t* secret = nullptr;
    if (found != m_byBeginning.end())
      for (const size_t& number : found->second)
        if (secret == nullptr && text.substr(i).starts_with(m_secrets[number])) secret = &number;
    if (secret == nullptr) {
      ++i;
      continue;
    }
    out.append(text, kept, i - kept);
    out.append("[secret ").append(std::to_string(*secret + 1)).append("]");
    i += m_secrets[*secret].size();
    kept = i;
    ++m_hidden;
  }
  return out.append(text, kept);
}

StoredExchange SecretFinder::hide(const StoredExchange& exchange) {
  StoredExchange clean{.id = exchange.id, .summary = exchange.summary, .events = {}};
  clean.isDecoded = exchange.isDecoded;
  if (clean.summary) {
    clean.summary->path.assign(hide(clean.summary->path.view()));
    clean.summary->errorDetail.assign(hide(clean.summary->errorDetail.view()));
    clean.summary->agent.assign(hide(clean.summary->agent.view()));
  }
  // A secret may go across pieces: the first one takes the whole body, the others keep time and size.
  std::array<Bytes, kBodies.size()> bodies;
  std::array<bool, kBodies.size()> isChanged{};
  for (size_t i = 0; i < kBodies.size(); ++i) {
    const bool isResponse = kBodies[i] == DetailKind::ResponseBody;
    const auto coding = isResponse ? responseCoding(exchange) : stream::ContentCoding::Identity;
    const bool isDecoded = coding != stream::ContentCoding::Identity;
    const Bytes plain = joined(Body(exchange, kBodies[i], coding));
    const uint64_t hidden = m_hidden;
    bodies[i] = hide(plain);
    isChanged[i] = isDecoded || m_hidden != hidden;
    if (!isChanged[i]) bodies[i] = {};
    clean.isDecoded = clean.isDecoded || (isResponse && isDecoded);
  }
  for (const StoredEvent& event : exchange.events) {
    if (isTunnel(event.kind)) continue;
    const auto body = std::find(kBodies.begin(), kBodies.end(), event.kind);
    const auto i = static_cast<size_t>(body - kBodies.begin());
    if (body != kBodies.end() && !isChanged[i]) {
      clean.events.push_back(event);
      continue;
    }
    StoredEvent& copy = clean.events.emplace_back();
    copy = {.kind = event.kind,
            .leftOut = event.leftOut,
            .redacted = event.redacted,
            .events = event.events,
            .at = event.at,
            .size = event.size,
            .bytes = {}};
    copy.bytes = body == kBodies.end() ? hide(event.bytes) : std::exchange(bodies[i], {});
    copy.redacted = copy.redacted || body != kBodies.end() || copy.bytes != event.bytes;
  }
  if (hasTunnel(exchange)) hideTunnel(exchange, clean);
  return clean;
}

// A message stands where its last frame came.
void SecretFinder::hideTunnel(const StoredExchange& exchange, StoredExchange& clean) {
  for (const store::TimedStreamEvent& message : store::streamTranscript(exchange).events) {
    const int opcode = webSocketOpcode(message.kind);
    if (opcode == 0) continue;
    const bool isUp = message.direction == stream::Direction::FromClient;
    StoredEvent event{.kind = isUp ? DetailKind::TunnelUp : DetailKind::TunnelDown, .at = message.at};
    event.bytes = webSocketFrame(opcode, hide(webSocketPayload(message)), message.direction);
    event.size = message.size;
    event.redacted = true;
    clean.events.push_back(std::move(event));
  }
}

}  // namespace headgate::archive
