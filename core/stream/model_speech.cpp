#include "core/stream/model_speech.h"

#include <algorithm>
#include <array>

namespace headgate::stream {

namespace {

// An event of a model says within its first bytes what it is.
constexpr size_t kLookedAt = 1024;

struct Word {
  std::string_view name;
  SpeechPart part;
  bool isKey;  // with a text or a list behind it that is not empty; else a value that says it by itself
};

// The first that stands in the data in this order of parts counts: a tool call may come beside empty content.
constexpr std::array kWords{
    Word{"input_json_delta", SpeechPart::ToolCall, false},
    Word{"response.function_call_arguments.delta", SpeechPart::ToolCall, false},
    Word{"tool_calls", SpeechPart::ToolCall, true},
    Word{"thinking_delta", SpeechPart::Thinking, false},
    Word{"signature_delta", SpeechPart::Thinking, false},
    Word{"response.reasoning_text.delta", SpeechPart::Thinking, false},
    Word{"response.reasoning_summary_text.delta", SpeechPart::Thinking, false},
    Word{"reasoning_content", SpeechPart::Thinking, true},
    Word{"reasoning", SpeechPart::Thinking, true},
    Word{"thinking", SpeechPart::Thinking, true},
    Word{"text_delta", SpeechPart::Text, false},
    Word{"response.output_text.delta", SpeechPart::Text, false},
    Word{"content", SpeechPart::Text, true},
    Word{"response", SpeechPart::Text, true},
    Word{"message_start", SpeechPart::Control, false},
    Word{"message_delta", SpeechPart::Control, false},
    Word{"message_stop", SpeechPart::Control, false},
    Word{"content_block_start", SpeechPart::Control, false},
    Word{"content_block_stop", SpeechPart::Control, false},
    Word{"ping", SpeechPart::Control, false},
};

// What counts more stands higher.
int rankOf(SpeechPart part) {
  switch (part) {
    case SpeechPart::ToolCall:
      return 4;
    case SpeechPart::Thinking:
      return 3;
    case SpeechPart::Text:
      return 2;
    case SpeechPart::Control:
      return 1;
    case SpeechPart::Other:
      break;
  }
  return 0;
}

bool isSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

size_t skipSpace(ByteView data, size_t at) {
  while (at < data.size() && isSpace(data[at])) ++at;
  return at;
}

// Behind a string's closing quote: is a member's value there, a text or a list with something in it?
bool hasValue(ByteView data, size_t at) {
  at = skipSpace(data, at);
  if (at >= data.size() || data[at] != ':') return false;
  at = skipSpace(data, at + 1);
  if (at + 1 >= data.size()) return false;
  if (data[at] == '"') return data[at + 1] != '"';
  if (data[at] != '[') return false;
  at = skipSpace(data, at + 1);
  return at < data.size() && data[at] != ']';
}

struct Place {
  std::string_view pointer;
  std::string_view field;
  SpeechPart part;
};

// In the order in which they are looked for.
constexpr std::array kPlaces{
    Place{"/delta/partial_json", "input_json_delta", SpeechPart::ToolCall},
    Place{"/delta/thinking", "thinking_delta", SpeechPart::Thinking},
    Place{"/delta/text", "text_delta", SpeechPart::Text},
    Place{"/choices/0/delta/tool_calls/0/function/arguments", "tool_calls", SpeechPart::ToolCall},
    Place{"/choices/0/delta/tool_calls/0/function/name", "tool_calls", SpeechPart::ToolCall},
    Place{"/choices/0/delta/reasoning_content", "reasoning_content", SpeechPart::Thinking},
    Place{"/choices/0/delta/reasoning", "reasoning", SpeechPart::Thinking},
    Place{"/choices/0/delta/content", "content", SpeechPart::Text},
    Place{"/choices/0/text", "text", SpeechPart::Text},
    Place{"/message/tool_calls/0/function/name", "tool_calls", SpeechPart::ToolCall},
    Place{"/message/thinking", "thinking", SpeechPart::Thinking},
    Place{"/message/content", "content", SpeechPart::Text},
    Place{"/response", "response", SpeechPart::Text},
    Place{"/thinking", "thinking", SpeechPart::Thinking},
    Place{"/content_block/name", "tool_use", SpeechPart::ToolCall},
};

const json::JsonPointer& pointerOf(size_t place) {
  static const auto pointers = [] {
    std::array<json::JsonPointer, kPlaces.size()> made;
    for (size_t i = 0; i < kPlaces.size(); ++i) made[i] = *json::JsonPointer::parse(kPlaces[i].pointer);
    return made;
  }();
  return pointers[place];
}

// Of OpenAI's responses: the words are the member "delta" itself, and the type says of what.
SpeechPart partOfResponses(std::string_view type) {
  if (!type.ends_with(".delta")) return SpeechPart::Other;
  const auto word =
      std::ranges::find_if(kWords, [type](const Word& w) { return !w.isKey && w.name == type; });
  return word == kWords.end() ? SpeechPart::Other : word->part;
}

}  // namespace

SpeechPart speechPart(ByteView data) {
  data = data.substr(0, kLookedAt);
  const size_t first = skipSpace(data, 0);
  if (first == data.size() || data[first] != '{') return SpeechPart::Other;
  SpeechPart best = SpeechPart::Other;
  for (size_t open = data.find('"', first); open != ByteView::npos;) {
    size_t close = open + 1;
    while (close < data.size() && data[close] != '"') close += data[close] == '\\' ? 2 : 1;
    if (close >= data.size()) break;
    const ByteView name = data.substr(open + 1, close - open - 1);
    if (name.size() >= 4 && name.size() <= 38) {
      for (const Word& word : kWords) {
        if (word.name.size() != name.size() || rankOf(word.part) <= rankOf(best) || word.name != name)
          continue;
        if (!word.isKey || hasValue(data, close + 1)) best = word.part;
        break;
      }
    }
    open = data.find('"', close + 1);
  }
  return best;
}

Speech speechOf(ByteView data, json::JsonReader& reader) {
  if (speechPart(data) == SpeechPart::Other || !reader.parse(data)) return {};
  static const json::JsonPointer kType = *json::JsonPointer::parse("/type");
  static const json::JsonPointer kDelta = *json::JsonPointer::parse("/delta");
  if (const auto type = reader.at(kType)) {
    const SpeechPart part = partOfResponses(type->text);
    auto delta = part == SpeechPart::Other ? std::nullopt : reader.at(kDelta);
    if (delta && delta->kind == json::JsonKind::String) return {part, "delta", std::move(delta->text)};
  }
  for (size_t i = 0; i < kPlaces.size(); ++i) {
    auto value = reader.at(pointerOf(i));
    if (!value || value->kind != json::JsonKind::String || value->text.empty()) continue;
    return {kPlaces[i].part, kPlaces[i].field, std::move(value->text)};
  }
  return {};
}

}  // namespace headgate::stream
