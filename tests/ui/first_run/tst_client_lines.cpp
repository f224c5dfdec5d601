#include <gtest/gtest.h>

#include "tests/ui/first_run/sample_services.h"
#include "ui/first_run/client_lines.h"
#include "ui/first_run/text_difference.h"

namespace headgate::ui {
namespace {

struct AgentCase {
  const char* field;
  KnownClient client;
  const char* product;
};

class ClientOfTest : public testing::TestWithParam<AgentCase> {};

TEST_P(ClientOfTest, IsKnownByItsName) {
  EXPECT_EQ(clientOf(GetParam().field), GetParam().client);
  EXPECT_EQ(productOf(GetParam().field), GetParam().product);
}

INSTANTIATE_TEST_SUITE_P(
    All, ClientOfTest,
    testing::Values(
        AgentCase{"claude-cli/2.0.14 (external, cli)", KnownClient::ClaudeCode, "claude-cli"},
        AgentCase{"claude-code/2.1.0", KnownClient::ClaudeCode, "claude-code"},
        AgentCase{"codex_cli_rs/0.46.0 (Ubuntu 24.4.0; x86_64) xterm", KnownClient::Codex, "codex_cli_rs"},
        AgentCase{"codex_exec/0.46.0", KnownClient::Codex, "codex_exec"},
        AgentCase{"GeminiCLI/0.9.0/gemini-2.5-pro (linux; x64)", KnownClient::GeminiCli, "GeminiCLI"},
        AgentCase{"OpenAI/Python 1.51.0", KnownClient::OpenAiPython, "OpenAI"},
        AgentCase{"AsyncOpenAI/Python 1.51.0", KnownClient::OpenAiPython, "AsyncOpenAI"},
        AgentCase{"OpenAI/JS 4.67.3", KnownClient::OpenAiJs, "OpenAI"},
        AgentCase{"Anthropic/Python 0.34.2", KnownClient::AnthropicSdk, "Anthropic"},
        AgentCase{"AsyncAnthropic/Python 0.34.2", KnownClient::AnthropicSdk, "AsyncAnthropic"},
        AgentCase{"Anthropic/JS 0.27.3", KnownClient::AnthropicSdk, "Anthropic"},
        AgentCase{"curl/8.5.0", KnownClient::Anything, "curl"},
        AgentCase{"python-httpx/0.27.2", KnownClient::Anything, "python-httpx"},
        AgentCase{"node", KnownClient::Anything, "node"}, AgentCase{"", KnownClient::Anything, ""},
        AgentCase{"  \t", KnownClient::Anything, ""}, AgentCase{"/1.0", KnownClient::Anything, ""},
        AgentCase{"\x01\x02/1.0", KnownClient::Anything, ""},
        AgentCase{"a name without an end that goes on", KnownClient::Anything, "a"}));

TEST(UserAgentOf, IsFoundInAHead) {
  EXPECT_EQ(userAgentOf("POST /v1/messages HTTP/1.1\r\nHost: a\r\nUSER-agent:  curl/8.5.0 \r\nX: y\r\n\r\n"),
            "curl/8.5.0");
  EXPECT_EQ(userAgentOf("GET / HTTP/1.1\r\nX-User-Agent: no\r\n\r\n"), "");
  EXPECT_EQ(userAgentOf(""), "");
  EXPECT_EQ(userAgentOf("User-Agent:"), "");
}

constexpr const char* kBase = "http://127.0.0.1:8080";

// "name: line" of each, for a profile of these services.
std::vector<std::string> linesFor(const std::vector<control::LocalService>& services) {
  const Json root = profileOf("Local", {}, services);
  std::vector<ReachedService> ways;
  for (const control::LocalService& service : services) ways.push_back(reached(root, service).value());
  std::vector<std::string> lines;
  for (const ClientLine& line : clientLines(ways, kBase))
    lines.push_back((line.name + QStringLiteral(": ") + line.text).toStdString());
  return lines;
}
using Lines = std::vector<std::string>;

TEST(ClientLines, OfAModelServer) {
  EXPECT_EQ(linesFor({ollama()}),
            (Lines{"Claude Code: export ANTHROPIC_BASE_URL=http://127.0.0.1:8080",
                   "Codex: codex -c openai_base_url=http://127.0.0.1:8080/v1",
                   R"(OpenAI, Python: client = OpenAI(base_url="http://127.0.0.1:8080/v1", api_key="local"))",
                   R"(OpenAI, JS: const client = new OpenAI({ baseURL: "http://127.0.0.1:8080/v1", )"
                   R"(apiKey: "local" }))",
                   R"(Anthropic SDK: client = Anthropic(base_url="http://127.0.0.1:8080", api_key="local"))",
                   "Anything: curl http://127.0.0.1:8080/v1/models"}));
}

TEST(ClientLines, GeminiOnlyWhereAGatewayToOthersMayBe) {
  control::LocalService litellm = ollama();
  litellm.kind = control::ServiceKind::OpenAi;
  litellm.name = "litellm";
  const Lines lines = linesFor({litellm});
  EXPECT_EQ(lines[2], "Gemini CLI: export GOOGLE_GEMINI_BASE_URL=http://127.0.0.1:8080/litellm");
}

TEST(ClientLines, OfMcpServers) {
  EXPECT_EQ(linesFor({mcpFiles()}), Lines{R"(MCP client: {"url": "http://127.0.0.1:8080/mcp/files/mcp"})"});
  control::LocalService other = mcpFiles();
  other.name = "notes";
  other.port = 7900;
  other.path = "/";
  EXPECT_EQ(linesFor({mcpFiles(), other}),
            (Lines{R"(MCP, files: {"url": "http://127.0.0.1:8080/mcp/files/mcp"})",
                   R"(MCP, notes: {"url": "http://127.0.0.1:8080/mcp/notes"})"}));
}

TEST(ClientLines, OfAnAgentThatOnlySpeaksHttp) {
  EXPECT_EQ(linesFor({codeAgent()}), Lines{"Anything: curl http://127.0.0.1:8080/python3/health"});
  EXPECT_EQ(linesFor({}), Lines{});
}

TEST(ClientLines, TakingOverIsOfferedWhereThereAreSettings) {
  const Json root = profileOf("Local", {}, {ollama(), mcpFiles()});
  for (const ClientLine& line :
       clientLines({reached(root, ollama()).value(), reached(root, mcpFiles()).value()}, kBase))
    EXPECT_EQ(line.url.empty(), takeoverChoices(line.client).empty()) << line.name.toStdString();
}

std::string shown(std::string_view before, std::string_view after, int around = 1) {
  std::string text;
  for (const TextLineDifference& line : textDifference(before, after, around))
    text += std::string(1, " -+~"[int(line.kind)]) + line.text.toStdString() + "|";
  return text;
}

TEST(TextDifference, TellsTheLinesThatGoAndCome) {
  EXPECT_EQ(shown("", ""), "");
  EXPECT_EQ(shown("a\nb\n", "a\nb\n"), "");
  EXPECT_EQ(shown("", "a\n"), "+a|");
  EXPECT_EQ(shown("a\n", ""), "-a|");
  EXPECT_EQ(shown("a\nb\nc\n", "a\nx\nc\n"), " a|-b|+x| c|");
  EXPECT_EQ(shown("1\n2\n3\n4\n5\n", "1\n2\n3\nnew\n4\n5\n"), "~…| 3|+new| 4|~…|");
  EXPECT_EQ(shown("a\na\n", "a\na\na\n"), "~…| a|+a|");
}

}  // namespace
}  // namespace headgate::ui
