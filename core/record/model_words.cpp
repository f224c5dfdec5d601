#include "core/record/model_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headgate::record {

namespace {

using json::JsonKind;
using Scalar = json::JsonSkim::Scalar;
using Dialect = ModelWords::Dialect;

template <size_t Count>
bool isOneOf(ByteView word, const std::array<ByteView, Count>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Members that show text, of the events that tell of it piece by piece.
constexpr std::array<ByteView, 8> kTexts = {"choices.delta.content",
                                            "choices.text",
                                            "delta.text",
                                            "delta.partial_json",
                                            "message.content",
                                            "response",
                                            "choices.delta.refusal",
                                            "candidates.content.parts.text"};
constexpr std::array<ByteView, 8> kThoughts = {"choices.delta.reasoning_content",
                                               "choices.delta.reasoning",
                                               "choices.delta.reasoning_details.text",
                                               "choices.delta.thinking",
                                               "delta.thinking",
                                               "delta.signature",
                                               "message.thinking",
                                               "thinking"};
constexpr std::array<ByteView, 4> kToolParts = {
    "choices.delta.tool_calls.function.arguments", "choices.delta.tool_calls.function.name",
    "choices.delta.function_call.arguments", "message.tool_calls.function.name"};
constexpr std::array<ByteView, 12> kOutputTokens = {"usage.completion_tokens",
                                                    "usage.output_tokens",
                                                    "message.usage.output_tokens",
                                                    "response.usage.output_tokens",
                                                    "usageMetadata.candidatesTokenCount",
                                                    "eval_count",
                                                    "result.stats.total_output_tokens",
                                                    "x_groq.usage.completion_tokens",
                                                    "timings.predicted_n",
                                                    "delta.usage.output_tokens",
                                                    "response.usage.completion_tokens",
                                                    "stats.total_output_tokens"};
constexpr std::array<ByteView, 10> kInputTokens = {"usage.prompt_tokens",
                                                   "usage.input_tokens",
                                                   "message.usage.input_tokens",
                                                   "response.usage.input_tokens",
                                                   "usageMetadata.promptTokenCount",
                                                   "prompt_eval_count",
                                                   "result.stats.input_tokens",
                                                   "x_groq.usage.prompt_tokens",
                                                   "delta.usage.input_tokens",
                                                   "stats.input_tokens"};
// Why a model stopped, by member; the last name is what is shown.
constexpr std::array<ByteView, 9> kFinishes = {"choices.finish_reason",
                                               "delta.stop_reason",
                                               "stop_reason",
                                               "candidates.finishReason",
                                               "done_reason",
                                               "incomplete_details.reason",
                                               "response.incomplete_details.reason",
                                               "message.stop_reason",
                                               "choices.finish_details.type"};
constexpr std::array<ByteView, 5> kLengthReasons = {"length", "max_tokens", "MAX_TOKENS", "max_output_tokens",
                                                    "model_context_window_exceeded"};

ByteView lastName(ByteView path) {
  const size_t dot = path.rfind('.');
  return dot == ByteView::npos ? path : path.substr(dot + 1);
}

// How much an event tells its reader: the most of its members counts.
int rank(EventSense sense) {
  switch (sense) {
    case EventSense::KeepAlive:
      return 0;
    case EventSense::Data:
      return 1;
    case EventSense::Control:
      return 2;
    case EventSense::Thinking:
      return 3;
    case EventSense::Text:
      return 4;
  }
  return 0;
}

}  // namespace

EventSense ModelWords::event(ByteView type, ByteView data, bool isCut) {
  m_sense = EventSense::Data;
  m_known = m_hadText = m_delta = m_thought = false;
  m_isStreamed = true;
  if (data == "[DONE]") {
    take(Dialect::OpenAiChat);
    m_hasEnded = true;
    return EventSense::Control;
  }
  if (!type.empty() && type != "message") onType(type);
  m_skim.reset();
  m_skim.feed(data, *this);
  m_skim.finish(*this);
  // A delta that brings nothing is how some servers show that the model is at work.
  if (m_delta && m_sense == EventSense::Control) m_sense = EventSense::Thinking;
  if (isCut && m_sense == EventSense::Control) m_sense = EventSense::Data;
  return m_sense;
}

void ModelWords::document(ByteView piece) {
  m_isStreamed = false;
  m_skim.feed(piece, *this);
}

void ModelWords::take(EventSense sense) {
  if (!m_known || rank(sense) > rank(m_sense)) m_sense = sense;
  m_known = true;
}

// The event's name, by the stream or within its data.
void ModelWords::onType(ByteView type) {
  if (type == "ping" || type == "keepalive" || type == "keep-alive" || type == "heartbeat")
    return take(EventSense::KeepAlive);
  if (type == "error") {
    m_hasError = true;
    return take(EventSense::Control);
  }
  if (type == "message_start" || type == "message_delta" || type == "message_stop" ||
      type.starts_with("content_block_")) {
    take(Dialect::Anthropic);
    take(EventSense::Control);
    m_hasEnded = m_hasEnded || type == "message_stop";
    m_delta = m_delta || type == "content_block_delta";
    return;
  }
  if (type.starts_with("response.")) {
    take(Dialect::Responses);
    take(EventSense::Control);
    m_delta = m_delta || type.ends_with(".delta");
    m_thought = m_thought || type.starts_with("response.reasoning");
    if (type == "response.failed") m_hasError = true;
    if (type == "response.completed" || type == "response.incomplete" || type == "response.failed")
      m_hasEnded = true;
    return;
  }
  if (type.starts_with("chat.") || type.starts_with("prompt_processing.") ||
      type.starts_with("model_load.")) {
    take(Dialect::LmStudio);
    take(EventSense::Control);
    m_hasEnded = m_hasEnded || type == "chat.end";
    return;
  }
  if (type == "message.delta" || type == "reasoning.delta") {
    m_thought = type == "reasoning.delta";
    m_delta = true;
    take(EventSense::Control);
  }
}

void ModelWords::onScalar(const Scalar& scalar) {
  const ByteView path = scalar.path;
  if (path.empty()) return;
  if (path == "type") {
    if (m_isStreamed) return onType(scalar.text);
    m_hasError = m_hasError || scalar.text == "error";
    return;
  }
  if (path.starts_with("error") || path.starts_with("response.error.")) return onError(path, scalar);
  if (path == "jsonrpc") {
    take(Dialect::JsonRpc);
    return take(EventSense::Data);
  }
  if (m_dialect == Dialect::JsonRpc) return;
  if (isOneOf(path, kFinishes)) {
    if (scalar.kind == JsonKind::String) onFinish(path, scalar.text);
    return take(EventSense::Control);
  }
  if (onUsage(path, scalar)) return;
  if (m_isStreamed) onText(path, scalar);
}

void ModelWords::onText(ByteView path, const Scalar& scalar) {
  const bool says = scalar.kind == JsonKind::String && !scalar.text.empty();
  if (path == "object" && scalar.text == "chat.completion.chunk") {
    take(Dialect::OpenAiChat);
    return take(EventSense::Control);
  }
  if (path == "done" && scalar.kind == JsonKind::Boolean) {
    take(Dialect::Ollama);
    if (scalar.text == "true") {
      m_hasEnded = true;
      m_delta = false;
    }
    return take(EventSense::Control);
  }
  if (path.starts_with("candidates.")) {
    take(Dialect::Gemini);
    take(EventSense::Control);
    if (path == "candidates.content.parts.thought" && scalar.text == "true") {
      m_thought = true;
      if (m_sense == EventSense::Text) m_sense = EventSense::Thinking;
      m_hadText = false;
    }
  }
  if (path.starts_with("choices.")) {
    take(Dialect::OpenAiChat);
    take(EventSense::Control);
    m_delta = m_delta || path.starts_with("choices.delta.");
  }
  const bool ownDelta = path == "delta" && m_dialect == Dialect::Responses;
  const bool ownContent = path == "content" && m_dialect == Dialect::LmStudio && m_delta;
  if (isOneOf(path, kThoughts)) {
    m_delta = true;
    return says ? take(EventSense::Thinking) : take(EventSense::Control);
  }
  if (isOneOf(path, kToolParts)) return says ? take(EventSense::Text) : take(EventSense::Control);
  if (!ownDelta && !ownContent && !isOneOf(path, kTexts)) return;
  m_delta = true;
  if (!says) return take(EventSense::Control);
  if (m_thought) return take(EventSense::Thinking);
  take(EventSense::Text);
  m_hadText = m_hadText || path != "delta.partial_json";
}

void ModelWords::onFinish(ByteView path, ByteView reason) {
  if (reason.empty()) return;
  // Gemini has no other last word, and some servers leave out [DONE].
  if (path == "candidates.finishReason") take(Dialect::Gemini);
  if (path == "choices.finish_reason" && m_isStreamed) m_delta = false;
  if (path == "choices.finish_reason" || path == "candidates.finishReason") m_hasEnded = true;
  if (reason == "error") m_hasError = true;
  if (!isOneOf(reason, kLengthReasons)) return;
  m_reachedLength = true;
  m_lengthWord.assign(lastName(path)).append(": ").append(reason);
}

void ModelWords::onError(ByteView path, const Scalar& scalar) {
  if (scalar.kind == JsonKind::Null || scalar.kind == JsonKind::Boolean || scalar.text.empty()) return;
  const ByteView name = lastName(path);
  const bool isOwn = path == "error" || path == "error.type" || path == "error.code" ||
                     path == "error.message" || path == "error.status" || path.starts_with("response.error.");
  if (!isOwn) return;
  m_hasError = true;
  take(EventSense::Control);
  std::string& word = name == "type" || name == "status" ? m_errorType
                      : name == "code"                   ? m_errorCode
                                                         : m_errorMessage;
  if (word.empty()) word = scalar.text;
}

bool ModelWords::onUsage(ByteView path, const Scalar& scalar) {
  const bool isOutput = isOneOf(path, kOutputTokens);
  if (!isOutput && !isOneOf(path, kInputTokens)) return false;
  int64_t count = 0;
  const char* end = scalar.text.data() + scalar.text.size();
  if (scalar.kind == JsonKind::Number && std::from_chars(scalar.text.data(), end, count).ptr == end)
    (isOutput ? m_outputTokens : m_inputTokens) = count;
  take(EventSense::Control);
  return true;
}

ByteView ModelWords::lastWord() const {
  switch (m_dialect) {
    case Dialect::OpenAiChat:
      return "[DONE]";
    case Dialect::Responses:
      return "response.completed";
    case Dialect::Anthropic:
      return "message_stop";
    case Dialect::Gemini:
      return "finishReason";
    case Dialect::Ollama:
      return "done: true";
    case Dialect::LmStudio:
      return "chat.end";
    case Dialect::Unknown:
    case Dialect::JsonRpc:
      break;
  }
  return {};
}

ByteView ModelWords::errorWord() const {
  return !m_errorType.empty() ? m_errorType : !m_errorCode.empty() ? m_errorCode : m_errorMessage;
}

}  // namespace headgate::record
