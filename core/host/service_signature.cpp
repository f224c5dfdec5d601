#include "core/host/service_signature.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/utf8.h"

namespace headgate::host {

// Of the revision that most servers know; any of them answers with its own.
const char* const kInitialize =
    R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},)"
    R"("clientInfo":{"name":"headgate-discovery","version":"1"}}})";

namespace {

using nlohmann::json;

constexpr std::array<const char*, 3> kHealthPaths{"/health", "/healthz", "/"};
constexpr int kDeepestLook = 20;
constexpr size_t kLongest = 60;  // characters of a name

// Nothing that is looked for lies deeper than that; the rest is left out, because copies of it would take as
// much of the stack.
json parsed(const std::string& body) {
  const auto isShallow = [](int depth, json::parse_event_t, const json&) { return depth <= kDeepestLook; };
  json value = json::parse(body, isShallow, false);
  return value.is_discarded() ? json() : value;
}

json good(const LocalAnswers& answers, const char* path) {
  const auto answer = answers.find(path);
  return answer == answers.end() || !answer->second.isGood() ? json() : parsed(answer->second.body);
}

// Of strangers: short, and without controls.
std::string shown(const json& value) {
  if (!value.is_string()) return {};
  std::string text = value.get<std::string>();
  std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  return std::string(utf8Prefix(text, kLongest));
}

std::string member(const json& object, const char* name) {
  return object.is_object() && object.contains(name) ? shown(object[name]) : std::string();
}

json list(const json& object, const char* name) {
  return object.is_object() && object.contains(name) && object[name].is_array() ? object[name] : json();
}

std::string counted(size_t models) {
  return std::to_string(models) + (models == 1 ? " model" : " models");
}

// "7 models, newest qwen3:30b"
std::string ollamaDetail(const json& models) {
  std::string newest, when;
  for (const json& model : models) {
    const std::string modified = member(model, "modified_at");
    if (!newest.empty() && modified <= when) continue;
    newest = member(model, "name");
    when = modified;
  }
  return newest.empty() ? counted(models.size()) : counted(models.size()) + ", newest " + newest;
}

// "3 models, with qwen3:30b"
std::string listDetail(const json& models) {
  const std::string first = models.empty() ? std::string() : member(models.front(), "id");
  if (models.size() == 1 && !first.empty()) return first;
  return first.empty() ? counted(models.size()) : counted(models.size()) + ", with " + first;
}

std::string llamaDetail(const json& props, const json& models) {
  std::string path = member(props, "model_path");
  path.erase(0, path.rfind('/') + 1);
  if (path.empty() && !models.empty()) path = member(models.front(), "id");
  const bool hasSlots =
      props.is_object() && props.contains("total_slots") && props["total_slots"].is_number_unsigned();
  if (!hasSlots) return path;
  const auto slots = props["total_slots"].get<uint64_t>();
  return path + (path.empty() ? "" : ", ") + std::to_string(slots) + (slots == 1 ? " slot" : " slots");
}

std::string ownerOf(const json& models) {
  return models.empty() ? std::string() : member(models.front(), "owned_by");
}

// Never with what a page says of itself: it would be anything.
ServiceSignature kindOf(const LocalAnswers& answers) {
  const json tags = good(answers, "/api/tags");
  if (!member(good(answers, "/api/version"), "version").empty() && list(tags, "models").is_array())
    return {.kind = FoundKind::Ollama, .name = "Ollama", .detail = ollamaDetail(list(tags, "models"))};
  const json models = list(good(answers, "/v1/models"), "data");
  const json studio = list(good(answers, "/api/v0/models"), "data");
  if (studio.is_array() || ownerOf(models) == "organization_owner")
    return {.kind = FoundKind::LmStudio,
            .name = "LM Studio",
            .detail = listDetail(studio.is_array() ? studio : models)};
  const json props = good(answers, "/props");
  if ((props.is_object() && props.contains("default_generation_settings")) || ownerOf(models) == "llamacpp")
    return {.kind = FoundKind::LlamaCpp, .name = "llama.cpp", .detail = llamaDetail(props, models)};
  if (ownerOf(models) == "vllm") {
    const std::string version = member(good(answers, "/version"), "version");
    return {.kind = FoundKind::Vllm,
            .name = "vLLM",
            .detail = listDetail(models) + (version.empty() ? "" : ", version " + version)};
  }
  if (models.is_array()) return {.kind = FoundKind::OpenAi, .name = {}, .detail = listDetail(models)};
  const bool speaksHttp =
      std::ranges::any_of(answers, [](const auto& answer) { return answer.second.status > 0; });
  return {.kind = speaksHttp ? FoundKind::Http : FoundKind::Listening, .name = {}};
}

// Of an event stream, the first message.
std::string firstData(const std::string& body) {
  constexpr std::string_view kData = "data:";
  size_t begin = body.starts_with(kData) ? 0 : body.find("\ndata:");
  if (begin == std::string::npos) return {};
  if (body[begin] == '\n') ++begin;
  begin += kData.size();
  return body.substr(begin, body.find_first_of("\r\n", begin) - begin);
}

}  // namespace

ServiceSignature recognise(const LocalAnswers& answers) {
  ServiceSignature found = kindOf(answers);
  for (const char* path : kHealthPaths) {
    const auto answer = answers.find(path);
    if (answer == answers.end() || !answer->second.isGood()) continue;
    found.healthPath = path;
    break;
  }
  return found;
}

ServiceSignature recogniseMcp(const std::string& path, const LocalAnswer& answer) {
  ServiceSignature found{.kind = FoundKind::Mcp, .name = {}, .path = path};
  const bool isStream = answer.contentType.starts_with("text/event-stream");
  if (isStream && answer.body.find("event: endpoint") != std::string::npos) {
    found.detail = "the transport of 2024";
    return found;
  }
  // RFC 9728: it asks for a sign-in before anything else.
  if (answer.status == 401 && answer.challenge.find("resource_metadata") != std::string::npos) {
    found.detail = "asks for a sign-in";
    return found;
  }
  const json message = parsed(isStream ? firstData(answer.body) : answer.body);
  if (member(message, "jsonrpc") != "2.0") return {};
  // A later server knows no initialize, and says so as an error; at the root anybody who speaks JSON-RPC
  // does.
  const json result = message.contains("result") ? message["result"] : json();
  if (result.is_object() && result.contains("serverInfo")) {
    found.name = member(result["serverInfo"], "name");
    const std::string version = member(result["serverInfo"], "version");
    if (!version.empty()) found.detail = "version " + version;
    return found;
  }
  return message.contains("error") && path != "/" ? found : ServiceSignature();
}

}  // namespace headgate::host
