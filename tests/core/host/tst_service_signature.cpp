#include <gtest/gtest.h>

#include "core/host/service_signature.h"

namespace headgate::host {
namespace {

LocalAnswer json(std::string body, int status = 200) {
  return {.status = status, .contentType = "application/json", .body = std::move(body)};
}

LocalAnswers server(LocalAnswers answers) {
  answers.emplace("/", json("not here", 404));
  return answers;
}

TEST(ServiceSignature, OllamaTellsItsModels) {
  const auto found = recognise({{"/", {.status = 200, .body = "Ollama is running"}},
                                {"/api/version", json(R"({"version":"0.12.3"})")},
                                {"/api/tags", json(R"({"models":[
                                   {"name":"llama3:8b","modified_at":"2025-01-01T00:00:00Z"},
                                   {"name":"qwen3:30b","modified_at":"2026-02-01T00:00:00Z"},
                                   {"name":"phi4","modified_at":"2025-06-01T00:00:00Z"}]})")},
                                {"/v1/models", json(R"({"object":"list","data":[]})")}});
  EXPECT_EQ(found.kind, FoundKind::Ollama);
  EXPECT_EQ(found.name, "Ollama");
  EXPECT_EQ(found.detail, "3 models, newest qwen3:30b");
  EXPECT_EQ(found.healthPath, "/");
}

TEST(ServiceSignature, OneModelIsSingularAndNoneIsNone) {
  const auto with = [](const char* tags) {
    return recognise(server({{"/api/version", json(R"({"version":"1"})")}, {"/api/tags", json(tags)}}))
        .detail;
  };
  EXPECT_EQ(with(R"({"models":[{"name":"a"}]})"), "1 model, newest a");
  EXPECT_EQ(with(R"({"models":[]})"), "0 models");
}

TEST(ServiceSignature, TheOthersThatServeModels) {
  const auto studio =
      recognise(server({{"/api/v0/models", json(R"({"object":"list","data":[{"id":"gemma"}]})")},
                        {"/v1/models", json(R"({"data":[{"id":"gemma"}]})")}}));
  EXPECT_EQ(studio.kind, FoundKind::LmStudio);
  EXPECT_EQ(studio.detail, "gemma");

  const auto llama = recognise(server(
      {{"/props", json(R"({"default_generation_settings":{},"total_slots":4,"model_path":"/m/q.gguf"})")},
       {"/v1/models", json(R"({"data":[{"id":"/m/q.gguf","owned_by":"llamacpp"}]})")},
       {"/health", json(R"({"status":"ok"})")}}));
  EXPECT_EQ(llama.kind, FoundKind::LlamaCpp);
  EXPECT_EQ(llama.detail, "q.gguf, 4 slots");
  EXPECT_EQ(llama.healthPath, "/health");

  const auto vllm =
      recognise(server({{"/version", json(R"({"version":"0.9.1"})")},
                        {"/v1/models", json(R"({"data":[{"id":"Qwen/Q","owned_by":"vllm"}]})")}}));
  EXPECT_EQ(vllm.kind, FoundKind::Vllm);
  EXPECT_EQ(vllm.detail, "Qwen/Q, version 0.9.1");

  const auto other = recognise(server({{"/v1/models", json(R"({"data":[{"id":"a"},{"id":"b"}]})")}}));
  EXPECT_EQ(other.kind, FoundKind::OpenAi);
  EXPECT_EQ(other.detail, "2 models, with a");
}

TEST(ServiceSignature, WhoAnswersEverythingWithAPageIsHttp) {
  LocalAnswers answers;
  for (const char* path : {"/", "/api/version", "/api/tags", "/v1/models", "/props", "/version", "/health"})
    answers[path] = {.status = 200, .contentType = "text/html", .body = "<html>"};
  EXPECT_EQ(recognise(answers), (ServiceSignature{.kind = FoundKind::Http, .healthPath = "/health"}));
}

TEST(ServiceSignature, NothingOfWhatIsHostileIsBelieved) {
  EXPECT_EQ(recognise({}).kind, FoundKind::Listening);
  const std::string deep = std::string(60'000, '[');
  for (const std::string& body :
       {std::string("null"), std::string("[]"), std::string("7"), std::string("{\"data\":{}}"),
        std::string("{\"data\":[null,1,[]],\"models\":[3],\"version\":[]}"), std::string("\xff\xfe"), deep}) {
    LocalAnswers answers;
    for (const char* path :
         {"/", "/api/version", "/api/tags", "/api/v0/models", "/v1/models", "/props", "/version"})
      answers[path] = json(body);
    EXPECT_GE(recognise(answers).kind, FoundKind::Http);
    EXPECT_NE(recognise(answers).kind, FoundKind::Ollama);
    EXPECT_EQ(recogniseMcp("/mcp", json(body)).kind, FoundKind::Listening);
  }
  const auto loud = recognise(
      server({{"/v1/models", json(R"({"data":[{"id":"a\u001b[31m\n)" + std::string(500, 'x') + R"("}]})")}}));
  EXPECT_EQ(loud.detail.size(), 60u);
  EXPECT_TRUE(loud.detail.starts_with("a[31mx")) << loud.detail;
}

TEST(ServiceSignature, NoNestingIsTooDeep) {
  constexpr size_t kDepth = 1'000'000;
  const std::string deep = std::string(kDepth, '[') + std::string(kDepth, ']');
  const auto models =
      recognise(server({{"/v1/models", json(R"({"data":[{"id":"tiny"}],"x":)" + deep + "}")}}));
  EXPECT_EQ(models.detail, "tiny");
  const auto mcp = recogniseMcp(
      "/mcp", json(R"({"jsonrpc":"2.0","result":{"serverInfo":{"name":"files"},"x":)" + deep + "}}"));
  EXPECT_EQ(mcp.name, "files");
}

TEST(ServiceSignature, McpInEachOfItsWays) {
  const std::string result =
      R"({"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18","serverInfo":{"name":"files","version":"2"}}})";
  const auto plain = recogniseMcp("/mcp", json(result));
  EXPECT_EQ(plain, (ServiceSignature{
                       .kind = FoundKind::Mcp, .name = "files", .path = "/mcp", .detail = "version 2"}));
  const LocalAnswer stream{.status = 200,
                           .contentType = "text/event-stream; charset=utf-8",
                           .body = "event: message\r\ndata: " + result + "\r\n\r\n"};
  EXPECT_EQ(recogniseMcp("/", stream).name, "files");
  const LocalAnswer old{
      .status = 200, .contentType = "text/event-stream", .body = "event: endpoint\ndata: /messages?id=1\n\n"};
  EXPECT_EQ(recogniseMcp("/sse", old).kind, FoundKind::Mcp);
  const LocalAnswer guarded{.status = 401, .challenge = R"(Bearer resource_metadata="http://127.0.0.1/x")"};
  EXPECT_EQ(recogniseMcp("/mcp", guarded).detail, "asks for a sign-in");
  // One that knows no initialize any more; at the root it may be anybody who speaks JSON-RPC.
  const LocalAnswer later = json(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}})", 404);
  EXPECT_EQ(recogniseMcp("/mcp", later).kind, FoundKind::Mcp);
  EXPECT_EQ(recogniseMcp("/", later).kind, FoundKind::Listening);
  EXPECT_EQ(recogniseMcp("/mcp", json("{}", 404)).kind, FoundKind::Listening);
}

}  // namespace
}  // namespace headgate::host
