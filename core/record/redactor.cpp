#include "core/record/redactor.h"

#include <cstring>

#include "core/json/redact_pointers.h"

namespace headgate::record {

namespace {

DetailHeader withoutBytes(DetailHeader header, LeftOut reason) {
  if (header.stored != 0) header.leftOut = reason;
  header.stored = 0;
  return header;
}

// Whether a body that begins so may still become JSON.
bool mayBeJson(ByteView bytes) {
  const size_t first = bytes.find_first_not_of(" \t\r\n");
  return first == ByteView::npos || std::strchr("{[\"-0123456789tfn", bytes[first]) != nullptr;
}

}  // namespace

void Redactor::detail(const DetailHeader& header, ByteView bytes) {
  if (header.kind == DetailKind::Open) return open(header, bytes);
  const auto found = m_exchanges.empty() ? m_exchanges.end() : m_exchanges.find(header.exchange);
  Exchange* exchange = found == m_exchanges.end() ? nullptr : &found->second;
  const RedactionRules* rules = exchange == nullptr ? nullptr : exchange->rules;
  const bool withholds = rules != nullptr && !rules->pointers.empty();
  switch (header.kind) {
    case DetailKind::Open:
      break;
    case DetailKind::RequestBody:
      return withholds ? withhold(exchange->request, header, bytes) : m_next.detail(header, bytes);
    case DetailKind::ResponseBody:
      return withholds ? withhold(exchange->response, header, bytes) : m_next.detail(header, bytes);
    case DetailKind::TunnelUp:
    case DetailKind::TunnelDown:
      if (withholds) return m_next.detail(withoutBytes(header, LeftOut::ByRedaction), {});
      return m_next.detail(header, bytes);
    case DetailKind::Gap:
      if (withholds) {
        refuse(exchange->request);
        refuse(exchange->response);
      }
      return m_next.detail(header, bytes);
    case DetailKind::RequestTrailers:
      if (withholds) release(exchange->request, *rules, Attempt::Last);
      return text(header, bytes, rules);
    case DetailKind::ResponseTrailers:
      if (withholds) release(exchange->response, *rules, Attempt::Last);
      return text(header, bytes, rules);
    case DetailKind::ResponseHead:
      // Most clients have sent all by then: keep the order of the record. Others go on sending.
      if (withholds) release(exchange->request, *rules, Attempt::MayFail);
      return text(header, bytes, rules);
    case DetailKind::RequestHead:
    case DetailKind::AttemptHead:
    case DetailKind::InformationalHead:
      return text(header, bytes, rules);
  }
}

void Redactor::summary(const Summary& summary) {
  const auto found = m_exchanges.empty() ? m_exchanges.end() : m_exchanges.find(summary.exchange);
  if (found != m_exchanges.end()) {
    release(found->second.request, *found->second.rules, Attempt::Last);
    release(found->second.response, *found->second.rules, Attempt::Last);
    m_exchanges.erase(found);
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
  if (opened.rules != nullptr && *opened.rules != RedactionRules())
    m_exchanges[header.exchange].rules = opened.rules;
  DetailHeader out = header;
  out.stored = static_cast<uint32_t>(opened.route.size());
  m_next.detail(out, opened.route);
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

void Redactor::withhold(Body& body, const DetailHeader& header, ByteView bytes) {
  if (body.refused) return m_next.detail(withoutBytes(header, LeftOut::ByRedaction), {});
  body.pieces.push_back(header);
  body.bytes += bytes;
  m_withheld += bytes.size() + sizeof header;
  const bool tooLarge = body.memory() > kWithheldBodyLimit || m_withheld > kWithheldLimit;
  if (tooLarge || header.leftOut != LeftOut::Nothing || !mayBeJson(body.bytes)) refuse(body);
}

void Redactor::release(Body& body, const RedactionRules& rules, Attempt attempt) {
  if (body.pieces.empty()) return;
  const std::vector<json::JsonPointer>& hidden = pointers(rules);
  m_text = body.bytes;
  if (hidden.size() != rules.pointers.size() || !json::redactPointers(m_text, hidden)) {
    if (attempt == Attempt::Last) refuse(body);
    return;
  }
  ByteView rest = m_text;
  const bool redacted = rest != body.bytes;
  for (size_t i = 0; i < body.pieces.size(); ++i) {
    DetailHeader piece = body.pieces[i];
    if (redacted) {
      piece.redacted = true;
      piece.stored = i + 1 < body.pieces.size() ? 0 : static_cast<uint32_t>(rest.size());
    }
    m_next.detail(piece, rest.substr(0, piece.stored));
    rest.remove_prefix(piece.stored);
  }
  reset(body);
}

void Redactor::refuse(Body& body) {
  for (const DetailHeader& piece : body.pieces) m_next.detail(withoutBytes(piece, LeftOut::ByRedaction), {});
  reset(body);
  body.refused = true;
}

void Redactor::reset(Body& body) {
  m_withheld -= body.memory();
  body = Body();
}

// Fewer than the rules name if one of them is no pointer: then nothing can be redacted by them.
const std::vector<json::JsonPointer>& Redactor::pointers(const RedactionRules& rules) {
  const auto [found, isNew] = m_pointers.try_emplace(&rules);
  if (isNew) {
    for (const std::string& text : rules.pointers)
      if (auto pointer = json::JsonPointer::parse(text)) found->second.push_back(std::move(*pointer));
  }
  return found->second;
}

}  // namespace headgate::record
