#include "app/demo/visit_script.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/json/json_writer.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;
using json::JsonWriter;
using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::array<std::string_view, 6> kQuestions{
    "What is a headgate?",
    "Rename the variable and keep the tests green.",
    "Why does the stream stop after the second token?",
    "Write a commit message for this change.",
    "Which file opens the listener?",
    "Explain this error as if I were new here.",
};

constexpr std::array<std::string_view, 4> kWords{"good morning", "how far are you?",
                                                 "then go on with the next one", "that will do, thank you"};

constexpr std::string_view kCodeClient = "code-agent/1.4";
constexpr std::string_view kResearchClient = "research-notebook/0.9";
constexpr std::string_view kChatClient = "team-chat/2.1";
constexpr std::string_view kFilesClient = "mcp-client/2025.11";
constexpr std::string_view kModelClient = "OpenAI/Python 1.99.0";

Visit visitOf(std::string_view userAgent, std::vector<ClientRequest> requests) {
  return {.userAgent = std::string(userAgent), .requests = std::move(requests)};
}

ClientRequest get(std::string target) {
  return {.target = std::move(target), .fields = {{"Accept", "application/json"}}};
}

ClientRequest post(std::string target, std::string body, Fields fields) {
  fields.emplace_back("Content-Type", "application/json");
  return {
      .method = "POST", .target = std::move(target), .body = std::move(body), .fields = std::move(fields)};
}

enum class Reply : uint8_t { Whole, Streamed };

ClientRequest completionRequest(std::string path, std::string_view model, std::string_view question,
                                Reply reply) {
  std::string body;
  JsonWriter writer(body);
  writer.beginObject().key("model").string(model);
  writer.key("stream").boolean(reply == Reply::Streamed).key("messages").beginArray();
  writer.beginObject().key("role").string("system").key("content").string("You are a careful programmer.");
  writer.endObject().beginObject().key("role").string("user").key("content").string(question);
  writer.endObject().endArray().endObject();
  return post(std::move(path), std::move(body),
              {{"Accept", reply == Reply::Streamed ? "text/event-stream" : "application/json"},
               {"Authorization", "Bearer demo-key-of-nobody"}});
}

Visit askCode(std::string_view question, Reply reply) {
  return visitOf(kCodeClient,
                 {completionRequest("/api/code/v1/chat/completions", "headgate-demo", question, reply)});
}

Visit giveUpOnCode(std::string_view question) {
  Visit visit = askCode(question, Reply::Streamed);
  visit.requests.front().leaveAfterBytes = 2'000;
  return visit;
}

Visit researchVisit() {
  return visitOf(kResearchClient,
                 {{.target = "/api/research/stream", .fields = {{"Accept", "text/event-stream"}}}});
}

Visit followJob() {
  ClientRequest look = get("/api/research/jobs/{id}");
  look.pause = 1s;
  look.timesAtMost = 8;
  return visitOf(kResearchClient,
                 {post("/api/research/jobs", R"({"question":"Who keeps a stream alive?"})", {}), look});
}

Visit chat(size_t messages) {
  std::vector<std::string> says(kWords.begin(), kWords.begin() + static_cast<std::ptrdiff_t>(messages));
  return visitOf(kChatClient, {{.target = "/ws/chat", .says = std::move(says)}});
}

// One message of JSON-RPC, as MCP's streamable HTTP has it.
ClientRequest rpc(std::string_view message, Milliseconds pause) {
  ClientRequest request =
      post("/mcp/files", std::string(message),
           {{"Accept", "application/json, text/event-stream"}, {"MCP-Protocol-Version", "2025-06-18"}});
  request.pause = pause;
  return request;
}

Visit useFiles(std::string_view call) {
  return visitOf(
      kFilesClient,
      {rpc(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"demo","version":"1.0"}}})",
           0ms),
       rpc(R"({"jsonrpc":"2.0","method":"notifications/initialized"})", 20ms),
       rpc(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})", 50ms), rpc(call, 400ms)});
}

constexpr std::array<std::string_view, 4> kToolCalls{
    R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"read_file","arguments":{"path":"notes/today.md"}}})",
    R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search_files","arguments":{"text":"gate"}}})",
    R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_directory","arguments":{}}})",
    R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"delete_everything","arguments":{}}})",
};

}  // namespace

// The first ones come in this order, so that a newcomer soon sees each kind; what follows is drawn by lot.
Visit VisitScript::next(Transport transport) {
  constexpr uint32_t kKinds = 16;
  constexpr std::array<uint32_t, 10> kFirst{0, 6, 10, 8, 4, 13, 12, 14, 3, 15};
  const uint32_t kind = m_visits < kFirst.size() ? kFirst[m_visits] : below(kKinds);
  ++m_visits;
  const std::string_view question = kQuestions[below(kQuestions.size())];
  const std::string_view call = kToolCalls[below(kToolCalls.size())];
  Visit visit;
  switch (kind) {
    case 0:
    case 1:
    case 2:
      visit = askCode(question, Reply::Streamed);
      break;
    case 3:
      visit = giveUpOnCode(question);
      break;
    case 4:
      visit = visitOf(kCodeClient, {get("/api/code/v1/models")});
      break;
    case 5:
      visit = askCode(question, Reply::Whole);
      break;
    case 6:
    case 7:
      visit = researchVisit();
      break;
    case 8:
    case 9:
      visit = followJob();
      break;
    case 10:
    case 11:
      visit = chat(2 + below(kWords.size() - 1));
      break;
    case 12:
      visit = visitOf(kModelClient,
                      {completionRequest("/v1/chat/completions", "local-model", question, Reply::Streamed)});
      break;
    case 13:
    case 14:
      visit = useFiles(call);
      break;
    default:
      visit = below(2) == 0 ? visitOf("Mozilla/5.0", {get("/favicon.ico")})
                            : visitOf(kCodeClient, {get("/api/code/v1/embeddings")});
  }
  visit.secure = transport == Transport::PlainAndSecure && below(3) == 0;
  return visit;
}

Milliseconds VisitScript::pause() {
  const auto mean = static_cast<uint32_t>(m_meanPause.count());
  return Milliseconds(mean / 2 + below(mean + 1));
}

uint32_t VisitScript::below(uint32_t end) {
  return static_cast<uint32_t>(m_random()) % end;
}

}  // namespace headgate::app::demo
