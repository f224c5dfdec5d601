#include <array>
#include <chrono>

#include "app/demo/agents.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;
using json::JsonWriter;

// What it "reads" is here and nowhere else: the demo touches no file of anybody's.
struct File {
  std::string_view path;
  std::string_view text;
};
constexpr std::array<File, 3> kFiles{{
    {"notes/today.md", "# Today\n\n- Point every agent at one port.\n- Watch what they say to each other.\n"},
    {"src/gate.cpp",
     "// A gate is open or shut; a good one also says which.\nbool isOpen(const Gate& gate);\n"},
    {"README.md", "# A project of the demo\n\nThree files, all of them made of words in a program.\n"},
}};

enum RpcError : int { MethodNotFound = -32601, InvalidParams = -32602, ParseError = -32700 };

constexpr std::string_view kTools = R"({"tools":[
{"name":"list_directory","description":"The files there are","inputSchema":{"type":"object","properties":{}}},
{"name":"read_file","description":"What a file says","inputSchema":{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}},
{"name":"search_files","description":"Lines that contain some words","inputSchema":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}]})";

constexpr std::string_view kWelcome =
    R"({"protocolVersion":"2025-06-18","capabilities":{"tools":{"listChanged":false}},)"
    R"("serverInfo":{"name":"headgate-demo-files","version":"1.0.0"}})";

std::string stringAt(const json::JsonReader& call, std::string_view pointer) {
  const auto value = call.at(*json::JsonPointer::parse(pointer));
  return value && value->kind == json::JsonKind::String ? value->text : std::string();
}

// The caller's id as it was: a number or a string.
std::string idOf(const json::JsonReader& call) {
  const auto id = call.at(*json::JsonPointer::parse("/id"));
  if (!id) return "null";
  if (id->kind != json::JsonKind::String) return id->text;
  std::string text;
  JsonWriter(text).string(id->text);
  return text;
}

// An error is an answer too: with another status than 200, clients would give the session up.
Answer failure(const std::string& id, RpcError code, std::string_view message) {
  Answer answer{.body = R"({"jsonrpc":"2.0","id":)" + id + R"(,"error":)"};
  JsonWriter(answer.body)
      .beginObject()
      .key("code")
      .number(static_cast<int>(code))
      .key("message")
      .string(message);
  answer.body += "}}";
  return answer;
}

Answer result(const std::string& id, std::string_view value, Milliseconds after) {
  return {.steps = {{after, R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + std::string(value) + "}"}}};
}

enum class Success : uint8_t { Yes, No };

std::string toolResult(std::string_view text, Success success) {
  std::string out;
  JsonWriter writer(out);
  writer.beginObject().key("content").beginArray().beginObject().key("type").string("text");
  writer.key("text").string(text).endObject().endArray();
  writer.key("isError").boolean(success == Success::No).endObject();
  return out;
}

std::string listDirectory() {
  std::string lines;
  for (const File& file : kFiles) lines.append(file.path) += '\n';
  return toolResult(lines, Success::Yes);
}

std::string readFile(const std::string& path) {
  for (const File& file : kFiles)
    if (file.path == path) return toolResult(file.text, Success::Yes);
  return toolResult("There is no file " + path, Success::No);
}

std::string searchFiles(const std::string& text) {
  std::string found;
  for (const File& file : kFiles)
    if (file.text.find(text) != std::string_view::npos) found.append(file.path) += '\n';
  return found.empty() ? toolResult("Nothing says that", Success::Yes) : toolResult(found, Success::Yes);
}

Answer callTool(const std::string& id, const json::JsonReader& call) {
  const std::string tool = stringAt(call, "/params/name");
  if (tool == "list_directory") return result(id, listDirectory(), 40ms);
  if (tool == "read_file") return result(id, readFile(stringAt(call, "/params/arguments/path")), 60ms);
  if (tool == "search_files") return result(id, searchFiles(stringAt(call, "/params/arguments/text")), 900ms);
  return failure(id, InvalidParams, "Unknown tool: " + tool);
}

}  // namespace

Answer mcpAgent(const Request& request) {
  if (request.head.path != "/") return plainAnswer(404, "The files agent answers at /");
  if (request.head.method != "POST") return plainAnswer(405, "Ask with POST and one JSON-RPC message");
  json::JsonReader call;
  if (const auto parsed = call.parse(request.body); !parsed)
    return failure("null", ParseError, "The body is not JSON: " + parsed.error());
  const std::string method = stringAt(call, "/method");
  if (method.starts_with("notifications/")) return {.status = 202};
  const std::string id = idOf(call);
  if (method == "initialize") return result(id, kWelcome, 20ms);
  if (method == "ping") return result(id, "{}", 0ms);
  if (method == "tools/list") return result(id, kTools, 10ms);
  if (method == "tools/call") return callTool(id, call);
  return failure(id, MethodNotFound, "Unknown method: " + method);
}

}  // namespace headgate::app::demo
