#include "core/record/redactor.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "core/http/char_classes.h"
#include "core/http/grammar.h"
#include "core/http/headers.h"
#include "core/json/redact_pointers.h"

namespace headgate::record {

namespace {

DetailHeader withoutBytes(DetailHeader header, LeftOut reason) {
  if (header.stored != 0) header.leftOut = reason;
  header.stored = 0;
  return header;
}

constexpr std::string_view kContent = "content-";

// The value of the field that the line is, if it has that name. `name` is lower case and ends in its colon.
std::optional<ByteView> valueOf(ByteView line, std::string_view name) {
  if (line.size() < name.size() || !http::equalsIgnoringCase(line.substr(0, name.size()), name))
    return std::nullopt;
  return http::trimSpaces(line.substr(name.size(), line.find('\r') - name.size()));
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

void Redactor::detail(const DetailHeader& header, ByteView bytes) {
  if (header.kind == DetailKind::Open) return open(header, bytes);
  const auto found = m_exchanges.empty() ? m_exchanges.end() : m_exchanges.find(header.exchange);
  Exchange* exchange = found == m_exchanges.end() ? nullptr : &found->second;
  const RedactionRules* rules = exchange == nullptr ? nullptr : exchange->rules;
  const Hidden* hidden = exchange == nullptr ? nullptr : exchange->hidden;
  switch (header.kind) {
    case DetailKind::Open:
      break;
    case DetailKind::RequestBody:
      return hidden ? body(exchange->request, *hidden, header, bytes) : m_next.detail(header, bytes);
    case DetailKind::ResponseBody:
      return hidden ? body(exchange->response, *hidden, header, bytes) : m_next.detail(header, bytes);
    case DetailKind::Attempt:
    case DetailKind::TunnelUp:
    case DetailKind::TunnelDown:
      return m_next.detail(header, bytes);
    case DetailKind::Gap:
      if (hidden) {
        gap(exchange->request);
        gap(exchange->response);
      }
      return m_next.detail(header, bytes);
    case DetailKind::RequestTrailers:
      if (hidden) release(exchange->request, *hidden, Attempt::Last);
      return text(header, bytes, rules);
    case DetailKind::ResponseTrailers:
      if (hidden) release(exchange->response, *hidden, Attempt::Last);
      return text(header, bytes, rules);
    case DetailKind::ResponseHead:
      if (hidden) {
        // Most clients have sent all by then: keep the order of the record. Others go on sending.
        release(exchange->request, *hidden, Attempt::MayFail);
        exchange->response.shape = shapeOf(bytes);
      }
      return text(header, bytes, rules);
    case DetailKind::RequestHead:
      if (hidden) exchange->request.shape = shapeOf(bytes);
      return text(header, bytes, rules);
    case DetailKind::AttemptHead:
    case DetailKind::InformationalHead:
      return text(header, bytes, rules);
  }
}

void Redactor::summary(const Summary& summary) {
  const auto found = m_exchanges.empty() ? m_exchanges.end() : m_exchanges.find(summary.exchange);
  if (found != m_exchanges.end()) {
    if (const Hidden* hidden = found->second.hidden) {
      release(found->second.request, *hidden, Attempt::Last);
      release(found->second.response, *hidden, Attempt::Last);
    }
    forget(found);
  }
  if (summary.endGapEvents != 0) {
    DetailHeader gap{
        .exchange = summary.exchange, .at = summary.started + summary.total, .size = summary.endGapBytes};
    gap.events = summary.endGapEvents;
    gap.kind = DetailKind::Gap;
    gap.leftOut = LeftOut::ByPressure;
    m_next.detail(gap, {});
  }
  m_next.summary(summary);
}

void Redactor::open(const DetailHeader& header, ByteView bytes) {
  OpenDetail opened;
  std::memcpy(&opened, bytes.data(), sizeof opened);
  if (opened.rules != m_lastRules) {
    m_lastRules = opened.rules;
    m_lastHaveEffect = opened.rules != nullptr && *opened.rules != RedactionRules();
    m_lastHidden = m_lastHaveEffect ? hidden(*opened.rules) : nullptr;
  }
  if (m_lastHaveEffect) {
    Exchange& exchange = remember(header.exchange);
    exchange.rules = m_lastRules;
    exchange.hidden = m_lastHidden;
  }
  DetailHeader out = header;
  out.stored = static_cast<uint32_t>(opened.route.size());
  m_next.detail(out, opened.route);
}

Redactor::Exchange& Redactor::remember(ExchangeId id) {
  if (m_spare.empty()) return m_exchanges[id];
  Exchanges::node_type node = std::move(m_spare.back());
  m_spare.pop_back();
  node.key() = id;
  return m_exchanges.insert(std::move(node)).position->second;
}

// Its memory is kept for another: exchanges come and go by the ten thousand a second.
void Redactor::forget(Exchanges::iterator exchange) {
  Exchanges::node_type node = m_exchanges.extract(exchange);
  if (m_spare.size() == kSpare) return;
  node.mapped().request.reset();
  node.mapped().response.reset();
  m_spare.push_back(std::move(node));
}

void Redactor::Body::reset() {
  shape = Shape::Unknown;
  pieces.clear();
  if (bytes.capacity() > kSpareBytes)
    bytes = Bytes();
  else
    bytes.clear();
  watch = KeyWatch();
}

void Redactor::text(const DetailHeader& header, ByteView bytes, const RedactionRules* rules) {
  findSecrets(bytes, rules, m_secrets);
  if (m_secrets.empty()) return m_next.detail(header, bytes);
  replaceSecrets(bytes, m_secrets, m_text);
  DetailHeader out = header;
  out.stored = static_cast<uint32_t>(m_text.size());
  out.redacted = true;
  m_next.detail(out, m_text);
}

Redactor::Shape Redactor::shapeOf(ByteView head) {
  size_t codings = 0;
  bool identity = true;
  m_type.clear();
  while (!head.empty()) {
    const size_t end = head.find('\n');
    const ByteView line = head.substr(0, end);
    head = end == ByteView::npos ? ByteView() : head.substr(end + 1);
    // The letter that tells Content-Encoding and Content-Type from each other, and from most.
    const char letter = line.size() > kContent.size() && (line[0] | 0x20) == 'c'
                            ? http::lowerAscii(line[kContent.size()])
                            : '\0';
    if (letter == 'e') {
      if (const auto coding = valueOf(line, "content-encoding:")) {
        ++codings;
        identity = identity && http::equalsIgnoringCase(*coding, "identity");
      }
    } else if (letter == 't') {
      if (const auto type = valueOf(line, "content-type:")) {
        if (!m_type.empty()) m_type += ' ';
        for (const char c : *type) m_type += http::lowerAscii(c);
      }
    }
  }
  if (codings > 1 || !identity) return Shape::Opaque;
  if (m_type == "application/json") return Shape::Document;
  if (m_type.empty()) return Shape::Unknown;
  if (containsAny(m_type, {"form-urlencoded", "multipart/"})) return Shape::Opaque;
  if (containsAny(m_type, {"event-stream", "ndjson", "jsonl", "json-seq", "jsonlines"})) return Shape::Lines;
  if (containsAny(m_type, {"json"})) return Shape::Document;
  return Shape::Unknown;
}

void Redactor::body(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes) {
  if (!hidden.usable) body.shape = Shape::Opaque;
  if (body.shape == Shape::Unknown) {
    const size_t first = bytes.find_first_not_of(" \t\r\n");
    const char begin = first == ByteView::npos ? ' ' : bytes[first];
    const bool compressed = bytes.starts_with("\x1f\x8b");
    body.shape = compressed ? Shape::Opaque : begin == '{' || begin == '[' ? Shape::Document : Shape::Lines;
  }
  switch (body.shape) {
    case Shape::Document:
      return hold(body, hidden, header, bytes);
    case Shape::Lines:
      return line(body, hidden, header, bytes);
    case Shape::Unknown:
    case Shape::Opaque:
      return m_next.detail(withoutBytes(header, LeftOut::ByRedaction), {});
  }
}

void Redactor::hold(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes) {
  body.pieces.push_back(header);
  body.bytes += bytes;
  m_withheld += bytes.size() + sizeof header;
  const bool tooLarge = body.memory() > kWithheldBodyLimit || m_withheld > kWithheldLimit;
  if (tooLarge || header.leftOut != LeftOut::Nothing) giveUp(body, hidden);
}

void Redactor::line(Body& body, const Hidden& hidden, const DetailHeader& header, ByteView bytes) {
  if (header.leftOut == LeftOut::ByPressure) body.watch.missed();
  const ByteView passing = body.watch.pass(bytes, hidden.keys, m_text);
  DetailHeader out = header;
  out.redacted = passing.data() != bytes.data();
  out.stored = static_cast<uint32_t>(passing.size());
  m_next.detail(out, passing);
}

void Redactor::release(Body& body, const Hidden& hidden, Attempt attempt) {
  if (body.pieces.empty()) return;
  ByteView rest = body.bytes;
  bool redacted = false;
  if (KeyWatch::mentions(body.bytes, hidden.keys)) {
    m_text = body.bytes;
    if (!json::redactPointers(m_text, hidden.pointers)) {
      if (attempt == Attempt::Last) giveUp(body, hidden);
      return;
    }
    rest = m_text;
    redacted = rest != body.bytes;
  } else if (attempt == Attempt::MayFail) {
    return;  // the rest may name one
  }
  for (size_t i = 0; i < body.pieces.size(); ++i) {
    DetailHeader piece = body.pieces[i];
    if (redacted) {
      piece.redacted = true;
      piece.stored = i + 1 < body.pieces.size() ? 0 : static_cast<uint32_t>(rest.size());
    }
    m_next.detail(piece, rest.substr(0, piece.stored));
    rest.remove_prefix(piece.stored);
  }
  letGo(body);
}

// The document cannot be redacted as one: it is too large to hold, or not whole.
void Redactor::giveUp(Body& body, const Hidden& hidden) {
  const bool harmless = !KeyWatch::mentions(body.bytes, hidden.keys);
  ByteView rest = body.bytes;
  for (const DetailHeader& piece : body.pieces) {
    m_next.detail(harmless ? piece : withoutBytes(piece, LeftOut::ByRedaction),
                  harmless ? rest.substr(0, piece.stored) : ByteView());
    rest.remove_prefix(piece.stored);
  }
  if (harmless) {
    body.watch = KeyWatch(KeyWatch::HideUntil::EndOfBody);
    m_text.clear();
    body.watch.pass(body.bytes, hidden.keys, m_text);  // a key may have begun at its end
  }
  letGo(body);
  body.shape = harmless ? Shape::Lines : Shape::Opaque;
}

void Redactor::gap(Body& body) {
  if (body.shape == Shape::Lines) return body.watch.missed();
  if (body.pieces.empty()) return;
  for (const DetailHeader& piece : body.pieces) m_next.detail(withoutBytes(piece, LeftOut::ByRedaction), {});
  letGo(body);
  body.shape = Shape::Opaque;
}

void Redactor::letGo(Body& body) {
  m_withheld -= body.memory();
  body.pieces.clear();
  body.bytes.clear();
}

const Redactor::Hidden* Redactor::hidden(const RedactionRules& rules) {
  if (rules.pointers.empty()) return nullptr;
  const auto [found, isNew] = m_hidden.try_emplace(&rules);
  Hidden& made = found->second;
  if (isNew) {
    for (const std::string& text : rules.pointers)
      if (auto pointer = json::JsonPointer::parse(text)) made.pointers.push_back(std::move(*pointer));
    const auto keys = watchedKeys(made.pointers);
    made.usable = keys.has_value() && made.pointers.size() == rules.pointers.size();
    if (keys) made.keys = *keys;
  }
  return &made;
}

}  // namespace headgate::record
