#include <gtest/gtest.h>

#include "core/record/model_words.h"

namespace headgate::record {
namespace {

using Dialect = ModelWords::Dialect;

struct Case {
  const char* type;
  const char* data;
  EventSense sense;
  bool showsText = false;
};

// One event of each kind that the dialects have.
constexpr Case kEvents[] = {
    // OpenAI chat
    {"", R"({"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi"}}]})",
     EventSense::Text, true},
    {"", R"({"choices":[{"delta":{"content":" \"quoted\""},"finish_reason":null}],"usage":null})",
     EventSense::Text, true},
    {"", R"({"choices":[{"delta":{"content":""},"finish_reason":null}]})", EventSense::Thinking},
    {"", R"({"choices":[{"delta":{"reasoning_content":"hm"}}]})", EventSense::Thinking},
    {"", R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"a\""}}]}}]})",
     EventSense::Text},
    {"", R"({"choices":[{"delta":{},"finish_reason":"stop"}]})", EventSense::Control},
    {"", R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":12}})", EventSense::Control},
    {"", R"({"choices":[{"text":"old","index":0}]})", EventSense::Text, true},
    {"", "[DONE]", EventSense::Control},
    // Anthropic
    {"message_start", R"({"type":"message_start","message":{"usage":{"input_tokens":25,"output_tokens":1}}})",
     EventSense::Control},
    {"ping", R"({"type": "ping"})", EventSense::KeepAlive},
    {"content_block_delta", R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"Hello"}})",
     EventSense::Text, true},
    {"content_block_delta",
     R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"so"}})",
     EventSense::Thinking},
    {"content_block_delta",
     R"({"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{"}})",
     EventSense::Text},
    {"message_delta",
     R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":15}})",
     EventSense::Control},
    {"message_stop", R"({"type":"message_stop"})", EventSense::Control},
    {"error", R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
     EventSense::Control},
    // Responses
    {"response.output_text.delta",
     R"({"type":"response.output_text.delta","delta":"Hi","sequence_number":4})", EventSense::Text, true},
    {"response.reasoning_summary_text.delta",
     R"({"type":"response.reasoning_summary_text.delta","delta":"hm"})", EventSense::Thinking},
    // Gemini
    {"", R"({"candidates":[{"content":{"parts":[{"text":"Hi"}],"role":"model"}}]})", EventSense::Text, true},
    {"", R"({"candidates":[{"content":{"parts":[{"text":"hm","thought":true}]}}]})", EventSense::Thinking},
    // Ollama
    {"", R"({"model":"m","message":{"role":"assistant","content":"Hi"},"done":false})", EventSense::Text,
     true},
    {"", R"({"model":"m","response":"Hi","done":false})", EventSense::Text, true},
    {"", R"({"model":"m","message":{"content":"","thinking":"hm"},"done":false})", EventSense::Thinking},
    {"", R"({"model":"m","message":{"content":""},"done":true,"done_reason":"stop","eval_count":7})",
     EventSense::Control},
    // Others
    {"", R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"response":"no text"}})",
     EventSense::Data},
    {"", "plain words", EventSense::Data},
    {"price", R"({"bid": 1.5})", EventSense::Data},
    {"", "", EventSense::Data},
};

TEST(ModelWords, TellsEventsByWhatTheySay) {
  for (const Case& one : kEvents) {
    SCOPED_TRACE(one.data);
    ModelWords words;
    EXPECT_EQ(words.event(one.type, one.data), one.sense);
    EXPECT_EQ(words.hadText(), one.showsText);
  }
}

struct EndCase {
  Dialect dialect;
  const char* lastWord;
  std::vector<Case> before;
  Case last;
};

TEST(ModelWords, KnowsTheLastWordOfEachDialect) {
  const EndCase cases[] = {
      {Dialect::OpenAiChat, "[DONE]", {kEvents[0]}, kEvents[8]},
      {Dialect::OpenAiChat, "[DONE]", {kEvents[0]}, kEvents[5]},
      {Dialect::Anthropic, "message_stop", {kEvents[9], kEvents[11], kEvents[14]}, kEvents[15]},
      {Dialect::Responses,
       "response.completed",
       {kEvents[17]},
       {"response.completed", R"({"type":"response.completed"})", EventSense::Control}},
      {Dialect::Gemini,
       "finishReason",
       {kEvents[19]},
       {"", R"({"candidates":[{"finishReason":"STOP"}]})", EventSense::Control}},
      {Dialect::Ollama, "done: true", {kEvents[21]}, kEvents[24]},
      {Dialect::LmStudio,
       "chat.end",
       {{"chat.start", "{}", EventSense::Control}},
       {"chat.end", "{}", EventSense::Control}},
  };
  for (const EndCase& one : cases) {
    SCOPED_TRACE(one.lastWord);
    ModelWords words;
    for (const Case& event : one.before) words.event(event.type, event.data);
    EXPECT_FALSE(words.hasEnded());
    EXPECT_EQ(words.dialect(), one.dialect);
    EXPECT_EQ(words.lastWord(), one.lastWord);
    words.event(one.last.type, one.last.data);
    EXPECT_TRUE(words.hasEnded());
    EXPECT_FALSE(words.hasError());
    EXPECT_FALSE(words.reachedLength());
  }
}

TEST(ModelWords, KnowsThatTheLengthWasReached) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"choices":[{"delta":{},"finish_reason":"length"}]})", "finish_reason: length"},
      {R"({"type":"message_delta","delta":{"stop_reason":"max_tokens"}})", "stop_reason: max_tokens"},
      {R"({"candidates":[{"finishReason":"MAX_TOKENS"}]})", "finishReason: MAX_TOKENS"},
      {R"({"done":true,"done_reason":"length"})", "done_reason: length"},
      {R"({"type":"response.incomplete","response":{"incomplete_details":{"reason":"max_output_tokens"}}})",
       "reason: max_output_tokens"},
  };
  for (const auto& [data, word] : cases) {
    ModelWords words;
    words.event({}, data);
    EXPECT_TRUE(words.reachedLength()) << data;
    EXPECT_EQ(words.lengthWord(), word);
  }
}

TEST(ModelWords, KnowsErrorsByTheirNames) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})", "overloaded_error"},
      {R"({"error":{"message":"no","code":"rate_limit"}})", "rate_limit"},
      {R"({"error":"model not found"})", "model not found"},
      {R"({"error":{"code":503,"status":"UNAVAILABLE"}})", "UNAVAILABLE"},
      {R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}})", "-32601"},
      {R"({"type":"response.failed","response":{"error":{"code":"server_error"}}})", "server_error"},
  };
  for (const auto& [data, word] : cases) {
    ModelWords words;
    words.event({}, data);
    EXPECT_TRUE(words.hasError()) << data;
    EXPECT_EQ(words.errorWord(), word) << data;
  }
  for (const char* data : {R"({"error":null,"ok":true})", R"({"error":false})", R"({"error":""})",
                           R"({"result":{"error":{"message":"inside"}}})", R"({"errors":3})",
                           R"({"choices":[{"delta":{"content":"\"error\": {\"type\": 1}"}}]})"}) {
    ModelWords words;
    words.event({}, data);
    EXPECT_FALSE(words.hasError()) << data;
  }
}

TEST(ModelWords, CountsTokensOnlyWhereTheStreamSaysHowMany) {
  ModelWords words;
  words.event({}, kEvents[0].data);
  EXPECT_EQ(words.outputTokens(), -1) << "an event is no token";
  words.event(kEvents[9].type, kEvents[9].data);
  words.event(kEvents[14].type, kEvents[14].data);
  EXPECT_EQ(words.inputTokens(), 25);
  EXPECT_EQ(words.outputTokens(), 15) << "the last word counts";
  words.event({}, R"({"usage":{"prompt_tokens":0}})");
  EXPECT_EQ(words.inputTokens(), 0);
}

TEST(ModelWords, ReadsADocumentInPieces) {
  const std::string text =
      R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"length"}],"usage":{"completion_tokens":3}})";
  for (size_t split = 0; split <= text.size(); ++split) {
    ModelWords words;
    words.document(ByteView(text).substr(0, split));
    words.document(ByteView(text).substr(split));
    words.documentEnds();
    EXPECT_TRUE(words.skim().isWhole());
    EXPECT_TRUE(words.reachedLength());
    EXPECT_EQ(words.outputTokens(), 3);
    EXPECT_FALSE(words.hasError());
  }
}

}  // namespace
}  // namespace headgate::record
