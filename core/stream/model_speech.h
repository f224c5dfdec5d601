// What a model says in one event of a streamed answer: text, thinking, a tool's arguments, or nothing of
// these.
//
// Read from the event's data as the services of models write it: Anthropic's messages, OpenAI's chat
// completions, completions and responses, Ollama's lines. Whatever else there is in a stream is Other, so
// that nothing is said of what is not known. Pure functions. Thread: any but a worker's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/json/json_reader.h"

namespace headgate::stream {

enum class SpeechPart : uint8_t {
  Other,     // nothing that is known as a model's
  Text,      // of the answer
  Thinking,  // reasoning, and signatures of it
  ToolCall,  // its name or arguments
  Control,   // of the stream itself: that something begins or ends
};

// By the names of members alone, in one pass over the beginning of the data; a name within a string is none,
// since its quotes are escaped there. Good enough for a colour; the words are in speechOf().
SpeechPart speechPart(ByteView data);

struct Speech {
  SpeechPart part = SpeechPart::Other;
  std::string_view field;  // where the words stood: "text_delta", "content"; lives for ever
  std::string words;       // unescaped
};

// Part Other: there are no words in it. The reader is the caller's, so that its memory is used again.
Speech speechOf(ByteView data, json::JsonReader& reader);

}  // namespace headgate::stream
