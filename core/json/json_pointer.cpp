#include "core/json/json_pointer.h"

namespace headgate::json {

std::optional<JsonPointer> JsonPointer::parse(std::string_view text) {
  JsonPointer pointer;
  pointer.m_text = text;
  if (text.empty()) return pointer;
  if (text.front() != '/') return std::nullopt;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '/') {
      pointer.m_tokens.emplace_back();
    } else if (text[i] == '~') {
      if (++i == text.size() || (text[i] != '0' && text[i] != '1')) return std::nullopt;
      pointer.m_tokens.back() += text[i] == '0' ? '~' : '/';
    } else {
      pointer.m_tokens.back() += text[i];
    }
  }
  return pointer;
}

}  // namespace headgate::json
