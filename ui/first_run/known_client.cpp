#include "ui/first_run/known_client.h"

#include <algorithm>
#include <array>

namespace headgate::ui {
namespace {

struct ProductPrefix {
  std::string_view prefix;  // of the product, in small letters
  KnownClient client;
};

// As the programs send it: claude-cli/2.0.14 (external, cli) · codex_cli_rs/0.46.0 (…), codex_exec/…,
// codex_vscode/… · GeminiCLI/0.9.0/gemini-2.5-pro (linux; x64) · OpenAI/Python 1.51.0, AsyncOpenAI/Python …,
// OpenAI/JS 4.67.3 · Anthropic/Python 0.34.2, AsyncAnthropic/Python …, Anthropic/JS 0.27.3.
constexpr std::array kProducts{
    ProductPrefix{"claude-cli/", KnownClient::ClaudeCode},
    ProductPrefix{"claude-code/", KnownClient::ClaudeCode},
    ProductPrefix{"codex_", KnownClient::Codex},
    ProductPrefix{"codex-", KnownClient::Codex},
    ProductPrefix{"codex/", KnownClient::Codex},
    ProductPrefix{"geminicli", KnownClient::GeminiCli},
    ProductPrefix{"openai/python", KnownClient::OpenAiPython},
    ProductPrefix{"asyncopenai/python", KnownClient::OpenAiPython},
    ProductPrefix{"openai/js", KnownClient::OpenAiJs},
    ProductPrefix{"anthropic/", KnownClient::AnthropicSdk},
    ProductPrefix{"asyncanthropic/", KnownClient::AnthropicSdk},
};

constexpr size_t kLongestProduct = 32;

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& character : low)
    if (character >= 'A' && character <= 'Z') character = char(character - 'A' + 'a');
  return low;
}

std::string_view trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

}  // namespace

KnownClient clientOf(std::string_view userAgent) {
  const std::string low = lowered(trimmed(userAgent));
  for (const ProductPrefix& product : kProducts)
    if (low.starts_with(product.prefix)) return product.client;
  return KnownClient::Anything;
}

std::string productOf(std::string_view userAgent) {
  const std::string_view text = trimmed(userAgent);
  std::string product(text.substr(0, std::min(text.find_first_of("/ ("), kLongestProduct)));
  const auto isPlain = [](char character) { return character > 0x20 && character < 0x7f; };
  return std::ranges::all_of(product, isPlain) ? product : std::string();
}

// Field names know no case (RFC 9110, section 5.1).
std::string userAgentOf(std::string_view head) {
  constexpr std::string_view kName = "user-agent:";
  while (!head.empty()) {
    const size_t end = std::min(head.find('\n'), head.size());
    const std::string_view line = head.substr(0, end);
    if (lowered(line.substr(0, kName.size())) == kName)
      return std::string(trimmed(line.substr(kName.size())));
    head.remove_prefix(std::min(end + 1, head.size()));
  }
  return {};
}

}  // namespace headgate::ui
