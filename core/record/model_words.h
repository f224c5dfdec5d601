// What the events of a stream say, as models and MCP servers write them: text, reasoning, keep-alives,
// errors, how much was used, and the word by which each dialect ends. Facts of the wire: OpenAI chat and
// responses, Anthropic messages, Gemini, Ollama, LM Studio, JSON-RPC.
//
// It goes by names of members and never takes an event for a token. Thread: any, one caller at a time.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/bytes.h"
#include "core/json/json_skim.h"

namespace headgate::record {

// What a reader of the stream gets from one event, the most of it.
enum class EventSense : uint8_t {
  KeepAlive,  // a comment, a ping
  Thinking,   // reasoning, or a delta with nothing in it
  Control,    // beginnings, ends, usage
  Text,       // also the arguments of a tool's call, which show no text
  Data,       // nothing that is known here
};

class ModelWords final : private json::JsonSkim::Sink {
 public:
  // What kinds of stream end by a word of their own.
  enum class Dialect : uint8_t {
    Unknown,
    OpenAiChat,
    Responses,
    Anthropic,
    Gemini,
    Ollama,
    LmStudio,
    JsonRpc
  };

  // An event's type, empty where it has none, and its data. With `isCut` the data is only its beginning.
  EventSense event(ByteView type, ByteView data, bool isCut = false);
  // A body that is one document, in pieces, and its end.
  void document(ByteView piece);
  void documentEnds() { m_skim.finish(*this); }
  const json::JsonSkim& skim() const { return m_skim; }

  // Of all events so far.
  Dialect dialect() const { return m_dialect; }
  bool hasEnded() const { return m_hasEnded; }  // the dialect's last word was said
  bool reachedLength() const { return m_reachedLength; }
  bool hasError() const { return m_hasError; }
  bool hadText() const { return m_hadText; }  // the last event showed text to a reader
  // "[DONE]", "message_stop"; empty for a dialect that has none.
  ByteView lastWord() const;
  ByteView lengthWord() const { return m_lengthWord; }  // "finish_reason: length"
  // As the error names itself: its type, else its code, else its message.
  ByteView errorWord() const;
  int64_t inputTokens() const { return m_inputTokens; }
  int64_t outputTokens() const { return m_outputTokens; }

 private:
  void onScalar(const json::JsonSkim::Scalar& scalar) override;
  void onType(ByteView type);
  void onText(ByteView path, const json::JsonSkim::Scalar& scalar);
  void onFinish(ByteView path, ByteView reason);
  void onError(ByteView path, const json::JsonSkim::Scalar& scalar);
  bool onUsage(ByteView path, const json::JsonSkim::Scalar& scalar);
  void take(EventSense sense);
  void take(Dialect dialect) {
    if (m_dialect == Dialect::Unknown) m_dialect = dialect;
  }

  json::JsonSkim m_skim;
  Dialect m_dialect = Dialect::Unknown;
  bool m_hasEnded = false;
  bool m_reachedLength = false;
  bool m_hasError = false;
  std::string m_lengthWord;
  std::string m_errorType;
  std::string m_errorCode;
  std::string m_errorMessage;
  int64_t m_inputTokens = -1;
  int64_t m_outputTokens = -1;

  // Of the event being read.
  EventSense m_sense = EventSense::Data;
  bool m_known = false;  // some member of it is known here
  bool m_hadText = false;
  bool m_delta = false;
  bool m_thought = false;  // Gemini: its text is reasoning
  bool m_isStreamed = false;
};

}  // namespace headgate::record
