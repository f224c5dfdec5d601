#include "app/demo/agents.h"

namespace headgate::app::demo {

Answer plainAnswer(uint16_t status, std::string sentence) {
  sentence += '\n';
  return {.status = status, .contentType = "text/plain; charset=utf-8", .body = std::move(sentence)};
}

std::vector<std::string> splitIntoWords(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const size_t end = text.find(' ', 1);
    words.emplace_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end);
  }
  return words;
}

}  // namespace headgate::app::demo
