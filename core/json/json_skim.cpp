#include "core/json/json_skim.h"

#include <algorithm>
#include <cstring>

namespace headgate::json {

namespace {

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isOfScalar(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
}

}  // namespace

void JsonSkim::feed(ByteView bytes, Sink& sink) {
  for (size_t i = 0; i < bytes.size();) {
    const char c = bytes[i];
    switch (m_state) {
      case State::InString:
      case State::InName:
        i += keepString(bytes.substr(i));
        if (i == bytes.size()) return;
        ++i;  // the quote
        endString(sink);
        continue;
      case State::InScalar:
        if (isOfScalar(c)) {
          keep({&c, 1});
          ++i;
        } else {
          endScalar(sink);
        }
        continue;
      case State::Broken:
        return;
      case State::Start:
      case State::Value:
      case State::Name:
      case State::Colon:
      case State::After:
      case State::Done:
        break;
    }
    ++i;
    if (!isSpace(c)) begin(c);
  }
}

void JsonSkim::finish(Sink& sink) {
  if (m_state == State::InScalar && m_depth == 0) endScalar(sink);
}

// A letter of structure, or the first of a value or a name.
void JsonSkim::begin(char c) {
  const bool inObject = m_depth > 0 && m_depth <= kMaxDepth && m_isObject[m_depth - 1];
  switch (m_state) {
    case State::Name:
      if (c == '}') return close(true);
      if (c != '"') break;
      m_kept = 0;
      m_cut = false;
      m_state = State::InName;
      return;
    case State::Colon:
      if (c != ':') break;
      m_state = State::Value;
      return;
    case State::After:
      if (c == ',') {
        // Beyond the depth that is known a name is taken for a value, and a colon for a comma.
        m_state = inObject ? State::Name : State::Value;
        return;
      }
      if (c == ':' && m_depth > kMaxDepth) {
        m_state = State::Value;
        return;
      }
      if (c == '}' || c == ']') return close(c == '}');
      break;
    case State::Start:
    case State::Value:
      if (c == '{' || c == '[') return open(c == '{');
      if (c == ']' || (c == '}' && m_depth > kMaxDepth)) return close(c == '}');
      m_kept = 0;
      m_cut = false;
      if (c == '"') {
        m_state = State::InString;
        return;
      }
      if (!isOfScalar(c)) break;
      keep({&c, 1});
      m_state = State::InScalar;
      return;
    case State::Done:
    case State::InString:
    case State::InName:
    case State::InScalar:
    case State::Broken:
      break;
  }
  m_state = State::Broken;
}

void JsonSkim::open(bool isObject) {
  if (m_depth < kMaxDepth) {
    m_isObject[m_depth] = isObject;
    m_pathBefore[m_depth] = static_cast<uint8_t>(m_path);
    if (m_pathLost && m_lostAt == 0) m_lostAt = m_depth + 1;
  }
  ++m_depth;
  m_state = isObject && m_depth <= kMaxDepth ? State::Name : State::Value;
}

void JsonSkim::close(bool isObject) {
  if (m_depth == 0 || (m_depth <= kMaxDepth && m_isObject[m_depth - 1] != isObject)) {
    m_state = State::Broken;
    return;
  }
  --m_depth;
  if (m_depth < kMaxDepth) m_path = m_pathBefore[m_depth];
  if (m_lostAt > m_depth) m_lostAt = 0;
  m_pathLost = false;
  valueEnded();
}

void JsonSkim::endString(Sink& sink) {
  if (m_state == State::InString) return tell(JsonKind::String, sink);
  // A member's name takes the place of the one before it.
  m_path = m_pathBefore[m_depth - 1];
  const size_t dot = m_path == 0 ? 0 : 1;
  m_pathLost = m_cut || m_path + dot + m_kept > kMaxPath;
  if (!m_pathLost) {
    if (dot != 0) m_pathText[m_path] = '.';
    std::memcpy(m_pathText.data() + m_path + dot, m_text.data(), m_kept);
    m_path += dot + m_kept;
  }
  m_state = State::Colon;
}

void JsonSkim::endScalar(Sink& sink) {
  const char first = m_text[0];
  if (first == 'n') return tell(JsonKind::Null, sink);
  tell(first == 't' || first == 'f' ? JsonKind::Boolean : JsonKind::Number, sink);
}

void JsonSkim::tell(JsonKind kind, Sink& sink) {
  const bool inObject = m_depth > 0 && m_depth <= kMaxDepth && m_isObject[m_depth - 1];
  const bool known = m_depth <= kMaxDepth && m_lostAt == 0 && !(inObject && m_pathLost);
  valueEnded();
  if (known) sink.onScalar({{m_pathText.data(), m_path}, kind, {m_text.data(), m_kept}, m_cut});
}

size_t JsonSkim::keepString(ByteView bytes) {
  size_t i = 0;
  for (; i < bytes.size(); ++i) {
    if (m_escaped) {
      m_escaped = false;
    } else if (bytes[i] == '\\') {
      m_escaped = true;
    } else if (bytes[i] == '"') {
      break;
    }
  }
  keep(bytes.substr(0, i));
  return i;
}

void JsonSkim::keep(ByteView text) {
  const size_t room = std::min(text.size(), kKept - m_kept);
  std::memcpy(m_text.data() + m_kept, text.data(), room);
  m_kept += room;
  m_cut = m_cut || room < text.size();
}

}  // namespace headgate::json
