#include "core/control/request_subject.h"

#include <algorithm>

namespace headgate::control {

void RequestSubject::reset() {
  m_open = {};
  m_depth = m_read = 0;
  m_inText = m_escaped = m_isValue = m_isDone = false;
  for (std::string* text : {&m_text, &m_name, &m_subname, &m_model, &m_method, &m_named}) text->clear();
}

void RequestSubject::read(std::string_view piece) {
  if (m_isDone) return;
  piece = piece.substr(0, kMostRead - m_read);
  m_read += piece.size();
  for (size_t at = 0; at < piece.size() && !m_isDone;) {
    if (m_inText)
      at = readText(piece, at);
    else
      readSign(piece[at++]);
  }
  if (m_read == kMostRead) m_isDone = true;
}

size_t RequestSubject::readText(std::string_view piece, size_t at) {
  if (m_escaped) {
    if (m_text.size() < kLongestName) m_text += piece[at];
    m_escaped = false;
    return at + 1;
  }
  const size_t end = std::min(piece.find_first_of("\"\\", at), piece.size());
  m_text += piece.substr(at, std::min(end - at, kLongestName - m_text.size()));
  if (end == piece.size()) return end;
  if (piece[end] == '\\') {
    m_escaped = true;
  } else {
    m_inText = false;
    endText();
  }
  return end + 1;
}

void RequestSubject::endText() {
  if (!isObject()) return;
  if (!m_isValue) {
    if (level() == 1) m_name = m_text;
    if (level() == 2) m_subname = m_text;
    return;
  }
  if (level() == 1 && m_name == "model" && m_model.empty()) m_model = m_text;
  if (level() == 1 && m_name == "method" && m_method.empty()) m_method = m_text;
  const bool isNamed = m_subname == "name" || m_subname == "uri";
  if (level() == 2 && m_name == "params" && isNamed && m_named.empty()) m_named = m_text;
}

void RequestSubject::readSign(char sign) {
  switch (sign) {
    case '"':
      m_inText = true;
      m_text.clear();
      return;
    case ':':
      m_isValue = true;
      return;
    case ',':
      m_isValue = false;
      return;
    case '{':
    case '[':
      if (m_depth < m_open.size()) m_open[m_depth] = sign;
      ++m_depth;
      m_isValue = false;
      return;
    case '}':
    case ']':
      m_isValue = false;
      if (m_depth > 0) --m_depth;
      // The first call of a batch is the one that counts.
      m_isDone = m_depth == 0 || (level() == 0 && m_open[0] == '[');
      return;
    default:
      // Neither an object nor a list: there is nothing to be found.
      if (m_depth == 0 && sign != ' ' && sign != '\t' && sign != '\r' && sign != '\n') m_isDone = true;
      return;
  }
}

}  // namespace headgate::control
