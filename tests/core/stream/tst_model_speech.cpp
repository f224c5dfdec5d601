#include <gtest/gtest.h>

#include "core/stream/model_speech.h"

namespace headgate::stream {
namespace {

struct Case {
  const char* name;
  std::string data;
  SpeechPart part;
  std::string field;
  std::string words;
};

const std::vector<Case> kCases{
    {"anthropic text",
     R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" until\n"}})",
     SpeechPart::Text, "text_delta", " until\n"},
    {"anthropic thinking",
     R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}})",
     SpeechPart::Thinking, "thinking_delta", "hm"},
    {"anthropic tool",
     R"({"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"a\""}})",
     SpeechPart::ToolCall, "input_json_delta", "{\"a\""},
    {"chat, spaced as Python writes it",
     R"({"id": "1", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": null}]})",
     SpeechPart::Text, "content", "Hi"},
    {"chat reasoning", R"({"choices":[{"delta":{"content":null,"reasoning_content":"so"}}]})",
     SpeechPart::Thinking, "reasoning_content", "so"},
    {"chat tool", R"({"choices":[{"delta":{"content":"","tool_calls":[{"function":{"arguments":"{}"}}]}}]})",
     SpeechPart::ToolCall, "tool_calls", "{}"},
    {"responses", R"({"type":"response.output_text.delta","item_id":"m","delta":"yes"})", SpeechPart::Text,
     "delta", "yes"},
    {"responses arguments", R"({"type":"response.function_call_arguments.delta","delta":"{\"q"})",
     SpeechPart::ToolCall, "delta", "{\"q"},
    {"ollama", R"({"model":"q","message":{"role":"assistant","content":"Hi"},"done":false})",
     SpeechPart::Text, "content", "Hi"},
    {"ollama generate", R"({"model":"q","response":"Hi","done":false})", SpeechPart::Text, "response", "Hi"},
};

TEST(ModelSpeech, KnowsWhatTheServicesOfModelsWrite) {
  json::JsonReader reader;
  for (const Case& wanted : kCases) {
    SCOPED_TRACE(wanted.name);
    EXPECT_EQ(speechPart(wanted.data), wanted.part);
    const Speech speech = speechOf(wanted.data, reader);
    EXPECT_EQ(speech.part, wanted.part);
    EXPECT_EQ(speech.field, wanted.field);
    EXPECT_EQ(speech.words, wanted.words);
  }
}

TEST(ModelSpeech, SaysNothingOfWhatIsNoModels) {
  json::JsonReader reader;
  for (const std::string& data :
       {std::string(), std::string("[DONE]"), std::string("tick 5"), std::string("{\"content\""),
        std::string(R"({"content":""})"), std::string(R"({"content":null})"),
        std::string(R"({"tool_calls":[ ]})"), std::string(R"([{"content":"x"}])")}) {
    SCOPED_TRACE(data);
    EXPECT_EQ(speechPart(data), SpeechPart::Other);
    EXPECT_EQ(speechOf(data, reader).field, "");
  }
}

// A model may well talk of tools.
TEST(ModelSpeech, NamesWithinTextsAreNoNames) {
  const std::string text =
      R"({"choices":[{"delta":{"content":"the \"tool_calls\":[1] \"thinking_delta\""}}]})";
  EXPECT_EQ(speechPart(text), SpeechPart::Text);
}

TEST(ModelSpeech, ControlSaysThatSomethingBeginsOrEnds) {
  EXPECT_EQ(speechPart(R"({"type":"message_stop"})"), SpeechPart::Control);
  EXPECT_EQ(speechPart(R"({"type": "ping"})"), SpeechPart::Control);
  EXPECT_EQ(speechPart(R"({"type":"content_block_start","content_block":{"type":"text","text":""}})"),
            SpeechPart::Control);
}

// What lies far behind the beginning is not looked at, and nothing is read past the end.
TEST(ModelSpeech, LooksAtTheBeginningOnly) {
  EXPECT_EQ(speechPart("{\"a\":\"" + std::string(5000, 'x') + "\"," + R"("content":"x"})"),
            SpeechPart::Other);
  const std::string whole = R"({"a":"b\\","content":"x"})";
  for (size_t size = 0; size <= whole.size(); ++size) {
    const std::string cut = whole.substr(0, size);
    EXPECT_EQ(speechPart(cut), size < whole.find("\"x") + 2 ? SpeechPart::Other : SpeechPart::Text) << cut;
  }
}

}  // namespace
}  // namespace headgate::stream
