#include <chrono>

#include "app/demo/agents.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;
using json::JsonWriter;

constexpr Milliseconds kThinking = 300ms;
constexpr Milliseconds kPerToken = 40ms;
constexpr std::string_view kModel = "headgate-demo";
constexpr std::string_view kId = "chatcmpl-headgate-demo";

int64_t unixSeconds() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string textAt(const json::JsonReader& reader, const std::string& pointer) {
  const auto value = reader.at(*json::JsonPointer::parse(pointer));
  return value && value->kind == json::JsonKind::String ? value->text : std::string();
}

std::string lastMessage(const json::JsonReader& reader) {
  std::string last;
  for (size_t i = 0;; ++i) {
    const std::string message = "/messages/" + std::to_string(i);
    if (!reader.at(*json::JsonPointer::parse(message))) return last;
    last = textAt(reader, message + "/content");
  }
}

std::string compose(const std::string& question) {
  std::string text;
  if (!question.empty()) text = "You asked: " + question + "\n\n";
  text +=
      "A headgate is the gate at the mouth of a channel: it decides where a stream goes, how much passes, "
      "and lets you "
      "watch it. I am only a demo agent and know nothing else by heart, but each of these words is an event "
      "of its own, "
      "and the gateway handed it to you the moment I said it.";
  return text;
}

void writeEnvelope(JsonWriter& writer, std::string_view object) {
  writer.key("id").string(kId).key("object").string(object);
  writer.key("created").number(unixSeconds()).key("model").string(kModel);
}

std::string completion(const std::string& text, size_t promptBytes) {
  const size_t promptTokens = promptBytes / 4;
  const size_t completionTokens = splitIntoWords(text).size();
  std::string body;
  JsonWriter writer(body);
  writer.beginObject();
  writeEnvelope(writer, "chat.completion");
  writer.key("choices").beginArray().beginObject().key("index").number(0);
  writer.key("message").beginObject().key("role").string("assistant").key("content").string(text).endObject();
  writer.key("finish_reason").string("stop").endObject().endArray();
  writer.key("usage").beginObject();
  writer.key("prompt_tokens").number(promptTokens).key("completion_tokens").number(completionTokens);
  writer.key("total_tokens").number(promptTokens + completionTokens).endObject().endObject();
  body += '\n';
  return body;
}

enum class Delta : uint8_t { Role, Content, Finish };

std::string streamEvent(Delta delta, std::string_view token = {}) {
  std::string event = "data: ";
  JsonWriter writer(event);
  writer.beginObject();
  writeEnvelope(writer, "chat.completion.chunk");
  writer.key("choices").beginArray().beginObject().key("index").number(0).key("delta").beginObject();
  if (delta == Delta::Role) writer.key("role").string("assistant").key("content").string("");
  if (delta == Delta::Content) writer.key("content").string(token);
  writer.endObject().key("finish_reason");
  delta == Delta::Finish ? writer.string("stop") : writer.null();
  writer.endObject().endArray().endObject();
  event += "\n\n";
  return event;
}

std::vector<Step> tokenByToken(const std::string& text) {
  std::vector<Step> steps{{kThinking, streamEvent(Delta::Role)}};
  for (const std::string& word : splitIntoWords(text))
    steps.push_back({kPerToken, streamEvent(Delta::Content, word)});
  steps.push_back({kPerToken, streamEvent(Delta::Finish)});
  steps.push_back({0ms, "data: [DONE]\n\n"});
  return steps;
}

Answer badRequest(std::string_view message) {
  Answer answer{.status = 400};
  JsonWriter writer(answer.body);
  writer.beginObject().key("error").beginObject().key("message").string(message);
  writer.key("type").string("invalid_request_error").endObject().endObject();
  return answer;
}

Answer complete(const std::string& body) {
  json::JsonReader reader;
  if (const auto parsed = reader.parse(body); !parsed)
    return badRequest("The body is not JSON: " + parsed.error());
  const std::string text = compose(lastMessage(reader));
  const auto stream = reader.at(*json::JsonPointer::parse("/stream"));
  if (stream && stream->text == "true")
    return {.contentType = "text/event-stream", .steps = tokenByToken(text)};
  return {.body = completion(text, body.size())};
}

constexpr std::string_view kModels =
    R"({"object":"list","data":[{"id":"headgate-demo","object":"model","created":1767225600,"owned_by":"headgate"}]})"
    "\n";

constexpr std::string_view kDescription =
    R"({"agent":"code","offers":["POST /v1/chat/completions","GET /v1/models","GET /health"],"speaks":"the OpenAI chat API"})"
    "\n";

}  // namespace

Answer codeAgent(const Request& request) {
  const http::RequestHead& head = request.head;
  if (head.path == "/v1/chat/completions") {
    if (head.method != "POST") return plainAnswer(405, "Ask with POST and a JSON body: {\"messages\":[…]}");
    return complete(request.body);
  }
  if (head.path == "/v1/models") return {.body = std::string(kModels)};
  if (head.path == "/health") return {.body = "{\"status\":\"ok\"}\n"};
  if (head.path == "/") return {.body = std::string(kDescription)};
  return plainAnswer(404, "The code agent answers at /, /health, /v1/models and /v1/chat/completions");
}

}  // namespace headgate::app::demo
