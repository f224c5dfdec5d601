#include "core/host/client_programs.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QUrl>

namespace headgate::host {
namespace {

constexpr const char* kClaudeCode = "claude-code";
constexpr const char* kCodex = "codex";
constexpr const char* kClaudeDesktop = "claude-desktop";
constexpr const char* kVsCode = "vscode";
constexpr const char* kOurEntry = "headgate";  // among MCP servers

std::string environment(const char* name, const std::string& otherwise) {
  const std::string value = qEnvironmentVariable(name).toStdString();
  return value.empty() ? otherwise : value;
}

std::string withoutSlash(std::string url) {
  while (url.ends_with('/')) url.pop_back();
  return url;
}

// "http://127.0.0.1:8080" has no path of its own.
bool hasPath(const std::string& url) {
  return url.find('/', url.find("://") + 3) != std::string::npos;
}

Result<MemberPath, std::string> codexMember(std::string_view text) {
  HG_TRY(raw, rawMember(ConfigSyntax::Toml, text, {"model_provider"}));
  const auto provider = raw ? stringOf(ConfigSyntax::Toml, *raw) : std::nullopt;
  // The provider that is built in must not have a table; it has this instead (Codex's "Advanced
  // configuration"). Any other one keeps its table, and with it its key.
  if (!provider || *provider == "openai") return MemberPath{"openai_base_url"};
  return MemberPath{"model_providers", *provider, "base_url"};
}

Result<MemberPath, std::string> memberOf(const ClientKind& kind, std::string_view text) {
  if (kind.id == kCodex) return codexMember(text);
  // Claude Code's "Settings": what stands in env goes before the shell's own.
  if (kind.id == kClaudeCode) return MemberPath{"env", "ANTHROPIC_BASE_URL"};
  // Of the Gen AI SDK, which Gemini CLI is made with.
  if (kind.role == ClientRole::Model) return MemberPath{"GOOGLE_GEMINI_BASE_URL"};
  // VS Code's "MCP configuration reference"; the others all have mcpServers.
  return MemberPath{kind.id == kVsCode ? "servers" : "mcpServers", kOurEntry};
}

std::string toolServer(const ClientKind& kind, const std::string& url) {
  const std::string endpoint = nlohmann::json(hasPath(url) ? url : url + "/mcp").dump();
  if (kind.id == kVsCode) return R"({ "type": "http", "url": )" + endpoint + " }";
  // Its file knows programs only; this one speaks HTTP for it.
  if (kind.id == kClaudeDesktop)
    return R"({ "command": "npx", "args": ["-y", "mcp-remote", )" + endpoint + "] }";
  return R"({ "url": )" + endpoint + " }";
}

std::string modelUrl(const ClientKind& kind, const std::string& url) {
  const bool needsVersion = kind.id == kCodex && !url.ends_with("/v1");
  return needsVersion ? url + "/v1" : url;
}

// Of an entry among MCP servers.
std::string serverUrl(const std::string& raw) {
  const auto entry = nlohmann::json::parse(raw, nullptr, false, true);
  if (!entry.is_object()) return {};
  if (const auto url = entry.find("url"); url != entry.end() && url->is_string())
    return url->get<std::string>();
  const auto arguments = entry.find("args");
  if (arguments == entry.end() || !arguments->is_array() || arguments->empty()) return {};
  return arguments->back().is_string() ? arguments->back().get<std::string>() : std::string();
}

}  // namespace

UserFolders UserFolders::below(const std::string& home) {
  return {.home = home,
          .config = home + "/.config",
          .claude = home + "/.claude",
          .codex = home + "/.codex",
          .gemini = home + "/.gemini",
          .programs = {}};
}

UserFolders UserFolders::ofEnvironment() {
  UserFolders folders = below(QDir::homePath().toStdString());
  folders.config = environment("XDG_CONFIG_HOME", folders.config);
  folders.claude = environment("CLAUDE_CONFIG_DIR", folders.claude);
  folders.codex = environment("CODEX_HOME", folders.codex);
  folders.gemini = environment("GEMINI_CLI_HOME", folders.home) + "/.gemini";
  for (const QString& folder : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
    folders.programs.push_back(folder.toStdString());
  return folders;
}

std::vector<ClientKind> knownClients(const UserFolders& folders) {
  const auto model = ClientRole::Model;
  const auto tools = ClientRole::Tools;
  return {
      {kClaudeCode, "Claude Code", "claude", model, ConfigSyntax::Json, folders.claude + "/settings.json"},
      {kCodex, "Codex", "codex", model, ConfigSyntax::Toml, folders.codex + "/config.toml"},
      // The first .env counts that is found from the working directory upwards; this one is the last.
      {"gemini-cli", "Gemini CLI", "gemini", model, ConfigSyntax::Env, folders.gemini + "/.env"},
      {kClaudeDesktop, "Claude Desktop", "claude-desktop", tools, ConfigSyntax::Json,
       folders.config + "/Claude/claude_desktop_config.json"},
      {"cursor", "Cursor", "cursor", tools, ConfigSyntax::Json, folders.home + "/.cursor/mcp.json"},
      {kVsCode, "VS Code", "code", tools, ConfigSyntax::Json, folders.config + "/Code/User/mcp.json"},
  };
}

Result<WantedMember, std::string> wantedMember(const ClientKind& kind, std::string_view text,
                                               const std::string& url) {
  const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
  const bool isHttp = parsed.scheme() == QLatin1String("http") || parsed.scheme() == QLatin1String("https");
  const bool isPlain = !parsed.hasQuery() && !parsed.hasFragment() && parsed.userInfo().isEmpty();
  if (!parsed.isValid() || !isHttp || !isPlain || parsed.host().isEmpty())
    return "\"" + url + "\" is not the URL of a gateway";
  HG_TRY(path, memberOf(kind, text));
  const std::string base = withoutSlash(url);
  return WantedMember{.path = std::move(path),
                      .raw = kind.role == ClientRole::Tools ? toolServer(kind, base)
                                                            : rawString(kind.syntax, modelUrl(kind, base))};
}

Result<std::optional<std::string>, std::string> pointsTo(const ClientKind& kind, std::string_view text) {
  HG_TRY(path, memberOf(kind, text));
  HG_TRY(raw, rawMember(kind.syntax, text, path));
  if (!raw) return std::optional<std::string>();
  return kind.role == ClientRole::Tools ? std::optional(serverUrl(*raw)) : stringOf(kind.syntax, *raw);
}

}  // namespace headgate::host
