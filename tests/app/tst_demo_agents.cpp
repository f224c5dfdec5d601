#include <gtest/gtest.h>

#include "app/demo/agents.h"
#include "app/demo/demo_profile.h"
#include "core/config/validate.h"
#include "core/json/json_reader.h"

namespace headgate::app::demo {
namespace {

Request request(std::string method, std::string path, std::string body = {}) {
  Request request;
  request.head.method = std::move(method);
  request.head.path = std::move(path);
  request.body = std::move(body);
  return request;
}

std::string at(const std::string& text, std::string_view pointer) {
  json::JsonReader reader;
  EXPECT_TRUE(reader.parse(text).ok()) << text;
  const auto value = reader.at(*json::JsonPointer::parse(pointer));
  return value ? value->text : "(absent)";
}

constexpr auto kQuestion =
    R"({"messages":[{"role":"system","content":"s"},{"role":"user","content":"why \"so\"?"}])";

TEST(CodeAgent, AnswersLikeOpenAi) {
  const Answer answer = codeAgent(request("POST", "/v1/chat/completions", std::string(kQuestion) + "}"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(at(answer.body, "/object"), "chat.completion");
  EXPECT_EQ(at(answer.body, "/choices/0/message/role"), "assistant");
  EXPECT_EQ(at(answer.body, "/choices/0/finish_reason"), "stop");
  EXPECT_NE(at(answer.body, "/choices/0/message/content").find("why \"so\"?"), std::string::npos);
}

TEST(CodeAgent, StreamsTheSameWords) {
  const std::string question = kQuestion;
  const Answer whole = codeAgent(request("POST", "/v1/chat/completions", question + "}"));
  const Answer streamed = codeAgent(request("POST", "/v1/chat/completions", question + R"(,"stream":true})"));
  EXPECT_EQ(streamed.contentType, "text/event-stream");
  ASSERT_GT(streamed.steps.size(), 3u);
  std::string words;
  for (size_t i = 0; i + 1 < streamed.steps.size(); ++i) {
    const std::string& text = streamed.steps[i].text;
    ASSERT_TRUE(text.starts_with("data: ") && text.ends_with("\n\n")) << text;
    const std::string content = at(text.substr(6), "/choices/0/delta/content");
    if (content != "(absent)") words += content;
  }
  EXPECT_EQ(words, at(whole.body, "/choices/0/message/content"));
  EXPECT_EQ(streamed.steps.back().text, "data: [DONE]\n\n");
}

TEST(CodeAgent, SaysWhatIsWrong) {
  EXPECT_EQ(codeAgent(request("POST", "/v1/chat/completions", "{")).status, 400);
  EXPECT_EQ(codeAgent(request("GET", "/v1/chat/completions")).status, 405);
  EXPECT_EQ(codeAgent(request("GET", "/other")).status, 404);
  EXPECT_EQ(codeAgent(request("GET", "/health")).status, 200);
}

TEST(ResearchAgent, ThinksUnderKeepAliveComments) {
  const Answer answer = researchAgent(request("GET", "/stream"));
  EXPECT_EQ(answer.contentType, "text/event-stream");
  size_t comments = 0;
  for (const Step& step : answer.steps) comments += step.text.starts_with(": ") ? 1 : 0;
  EXPECT_EQ(comments, 4u);
  EXPECT_TRUE(answer.steps.back().text.starts_with("event: end\n"));
}

TEST(ChatAgent, TalksOverAWebSocketOnly) {
  EXPECT_EQ(chatAgent(request("GET", "/chat")).status, 426);
  Request upgrade = request("GET", "/chat");
  upgrade.head.wantsWebSocket = true;
  const Answer answer = chatAgent(upgrade);
  EXPECT_EQ(answer.status, 101);
  EXPECT_FALSE(answer.conversation.greeting.last);
  EXPECT_EQ(answer.conversation.reply("hello").steps.front().text, "You said: hello\n");
  EXPECT_TRUE(answer.conversation.reply("bye").last);
}

TEST(ChatAgent, AnswersWordsFromTheQueryAndCloses) {
  Request upgrade = request("GET", "/chat");
  upgrade.head.wantsWebSocket = true;
  upgrade.head.query = "say=good+day%21";
  const Turn greeting = chatAgent(upgrade).conversation.greeting;
  EXPECT_TRUE(greeting.last);
  EXPECT_EQ(greeting.steps.at(1).text, "You said: good day!\n");
}

TEST(CodeAgent, ListsItsModel) {
  EXPECT_EQ(at(codeAgent(request("GET", "/v1/models")).body, "/data/0/id"), "headgate-demo");
}

TEST(ResearchAgent, FinishesJobsInTheirTime) {
  const Answer begun = researchAgent(request("POST", "/jobs"));
  EXPECT_EQ(begun.status, 202);
  EXPECT_EQ(at(begun.body, "/state"), "running");
  const Answer asked = researchAgent(request("GET", "/jobs/" + at(begun.body, "/id")));
  EXPECT_EQ(at(asked.body, "/id"), at(begun.body, "/id"));
  EXPECT_EQ(at(asked.body, "/state"), "running");
  EXPECT_EQ(at(researchAgent(request("GET", "/jobs/job-1000")).body, "/state"), "done");
  for (const char* path : {"/jobs/job-", "/jobs/job-x", "/jobs/job--1", "/jobs/job-1x",
                           "/jobs/job-9000000000000000", "/jobs/job-99999999999999999999"})
    EXPECT_EQ(researchAgent(request("GET", path)).status, 404) << path;
}

std::string rpc(std::string_view message) {
  const Answer answer = mcpAgent(request("POST", "/", std::string(message)));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.contentType, "application/json");
  return answer.steps.empty() ? answer.body : answer.steps.front().text;
}

TEST(McpAgent, IntroducesItselfAndItsTools) {
  const std::string hello = rpc(R"({"jsonrpc":"2.0","id":"a\"1","method":"initialize","params":{}})");
  EXPECT_EQ(at(hello, "/id"), "a\"1");
  EXPECT_EQ(at(hello, "/result/protocolVersion"), "2025-06-18");
  EXPECT_EQ(
      mcpAgent(request("POST", "/", R"({"jsonrpc":"2.0","method":"notifications/initialized"})")).status,
      202);
  const std::string tools = rpc(R"({"jsonrpc":"2.0","id":2,"method":"tools/list"})");
  EXPECT_EQ(at(tools, "/id"), "2");
  EXPECT_EQ(at(tools, "/result/tools/1/name"), "read_file");
}

TEST(McpAgent, CallsItsTools) {
  const auto call = [](std::string_view name, std::string_view arguments) {
    return rpc(R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":")" + std::string(name) +
               R"(","arguments":)" + std::string(arguments) + "}}");
  };
  EXPECT_NE(at(call("list_directory", "{}"), "/result/content/0/text").find("notes/today.md\n"),
            std::string::npos);
  const std::string read = call("read_file", R"({"path":"README.md"})");
  EXPECT_EQ(at(read, "/result/isError"), "false");
  EXPECT_TRUE(at(read, "/result/content/0/text").starts_with("# A project"));
  EXPECT_EQ(at(call("read_file", R"({"path":"/etc/passwd"})"), "/result/isError"), "true");
  EXPECT_EQ(at(call("search_files", R"({"text":"gate"})"), "/result/content/0/text"), "src/gate.cpp\n");
  EXPECT_EQ(at(call("delete_everything", "{}"), "/error/code"), "-32602");
}

TEST(McpAgent, SaysWhatIsWrong) {
  EXPECT_EQ(at(rpc("{"), "/error/code"), "-32700");
  EXPECT_EQ(at(rpc(R"({"jsonrpc":"2.0","id":1,"method":"resources/list"})"), "/error/code"), "-32601");
  EXPECT_EQ(mcpAgent(request("GET", "/")).status, 405);
  EXPECT_EQ(mcpAgent(request("POST", "/other")).status, 404);
}

std::string profileOfDemo() {
  return demoProfile(
      {.code = {1001, 1002, 1003}, .research = {1004, 1005}, .chat = 1006, .mcp = 1007, .nobody = 1008},
      {.plain = 8080, .secure = 8443});
}

TEST(DemoProfile, IsJsonWithTheAgentsPorts) {
  const std::string profile = profileOfDemo();
  EXPECT_EQ(at(profile, "/listeners/0/port"), "8080");
  EXPECT_EQ(at(profile, "/listeners/1/port"), "8443");
  uint16_t port = 1001;
  for (const char* target : {"0/targets/0", "0/targets/1", "0/targets/2", "1/targets/0", "1/targets/1",
                             "2/targets/0", "4/targets/0", "3/targets/0"})
    EXPECT_EQ(at(profile, "/pools/" + std::string(target) + "/url"),
              "http://127.0.0.1:" + std::to_string(port++))
        << target;
}

TEST(DemoProfile, WarnsOfItsExampleAndOfNothingElse) {
  const auto document = config::Document::parse(profileOfDemo());
  ASSERT_TRUE(document.ok());
  const auto problems = config::validate(*document).problems;
  ASSERT_EQ(problems.size(), 1u) << config::format(problems.back(), "demo");
  EXPECT_EQ(problems[0].severity, config::Severity::Warning);
  EXPECT_EQ(document->root().at(config::Json::json_pointer("/routes/1/id")), "hidden");
  EXPECT_TRUE(problems[0].pointer.starts_with("/routes/1")) << problems[0].pointer;
}

TEST(DemoWelcome, ShowsTheCommandsWithTheRealPort) {
  const std::string words = demoWelcome({.plain = 45678, .secure = 45679}, "/state/ca/root.pem");
  EXPECT_NE(words.find("     curl --cacert '/state/ca/root.pem' https://localhost:45679/\n"),
            std::string::npos);
  const DemoCommands commands = demoCommands(45678);
  for (const std::string& command : {commands.code, commands.research, commands.mcp, commands.chat}) {
    EXPECT_NE(words.find("     " + command + "\n"), std::string::npos) << command;
    EXPECT_NE(command.find("127.0.0.1:45678"), std::string::npos) << command;
  }
}

}  // namespace
}  // namespace headgate::app::demo
