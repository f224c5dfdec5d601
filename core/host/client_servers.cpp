#include "core/host/client_servers.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include <QHostAddress>
#include <QUrl>

#include "core/host/toml_scan.h"
#include "core/host/toml_text.h"
#include "core/host/user_file.h"

namespace headgate::host {
namespace {

using nlohmann::json;

constexpr size_t kMostProjects = 200;

class Collection {
 public:
  void add(const std::string& name, const std::string& url, const std::string& seenIn) {
    ClientServer server = loopbackServer(url);
    const auto isSame = [&](const ClientServer& other) {
      return other.port == server.port && other.path == server.path;
    };
    if (server.port == 0 || std::ranges::any_of(m_servers, isSame)) return;
    server.name = name;
    server.seenIn = seenIn;
    m_servers.push_back(std::move(server));
  }

  // {"mcpServers": {"name": {"url": …}}}
  void addAll(const json& value, const char* member, const std::string& seenIn) {
    if (!value.is_object() || !value.contains(member)) return;
    for (const auto& [name, server] : value[member].items())
      for (const char* key : {"url", "httpUrl", "serverUrl"})
        if (server.is_object() && server.contains(key) && server[key].is_string())
          add(name, server[key], seenIn);
  }

  std::vector<ClientServer> take() { return std::move(m_servers); }

 private:
  std::vector<ClientServer> m_servers;
};

std::string textOf(const std::string& path) {
  const auto text = readUserFile(path);
  return text ? text.value().value_or("") : std::string();
}

// With comments; with a comma too many it cannot be read.
json jsonOf(const std::string& path) {
  json value = json::parse(textOf(path), nullptr, false, true);
  // Moved: a copy of what is nested deeply takes as much of the stack, and repositories bring such files.
  return value.is_discarded() ? json() : std::move(value);
}

void addClaudeCode(const UserFolders& folders, Collection& found) {
  const std::string name = "Claude Code";
  const json user = jsonOf(folders.home + "/.claude.json");
  found.addAll(user, "mcpServers", name);
  if (!user.is_object() || !user.contains("projects")) return;
  size_t projects = 0;
  for (const auto& [folder, project] : user["projects"].items()) {
    if (++projects > kMostProjects) return;
    found.addAll(project, "mcpServers", name);
    found.addAll(jsonOf(folder + "/.mcp.json"), "mcpServers", name);
  }
}

// [mcp_servers.name] with a url.
void addCodex(const UserFolders& folders, Collection& found) {
  const std::string text = textOf(folders.codex + "/config.toml");
  const auto statements = toml_text::scan(text);
  if (!statements) return;
  for (const toml_text::Statement& statement : statements.value()) {
    const auto& path = statement.path;
    if (path.size() != 3 || path[0] != "mcp_servers" || path[2] != "url") continue;
    if (const auto url = toml_text::unquoted(statement.value.of(text))) found.add(path[1], *url, "Codex");
  }
}

}  // namespace

ClientServer loopbackServer(const std::string& url) {
  const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
  const QString host =
      parsed.host() == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : parsed.host();
  // What serves in TLS has a name to be checked: it is not asked.
  if (parsed.scheme() != QLatin1String("http") || !QHostAddress(host).isLoopback()) return {};
  const std::string path = parsed.path().toStdString();
  return {.name = {},
          .address = host.toStdString(),
          .port = static_cast<uint16_t>(parsed.port(80)),
          .path = path.empty() ? "/" : path,
          .seenIn = {}};
}

std::vector<ClientServer> serversOfClients(const UserFolders& folders) {
  Collection found;
  addClaudeCode(folders, found);
  addCodex(folders, found);
  found.addAll(jsonOf(folders.config + "/Claude/claude_desktop_config.json"), "mcpServers", "Claude Desktop");
  found.addAll(jsonOf(folders.home + "/.cursor/mcp.json"), "mcpServers", "Cursor");
  found.addAll(jsonOf(folders.config + "/Code/User/mcp.json"), "servers", "VS Code");
  found.addAll(jsonOf(folders.gemini + "/settings.json"), "mcpServers", "Gemini CLI");
  return found.take();
}

}  // namespace headgate::host
