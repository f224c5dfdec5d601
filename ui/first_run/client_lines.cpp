#include "ui/first_run/client_lines.h"

#include <algorithm>

#include <QCoreApplication>

namespace headgate::ui {
namespace {

using control::ServiceKind;

QString clientName(const char* name) {
  return QCoreApplication::translate("ClientLines", name);
}

QString quoted(const std::string& url) {
  return QLatin1Char('"') + QString::fromStdString(url) + QLatin1Char('"');
}

// Of servers that say no more than that they speak OpenAI's API, many are gateways to other makers' models.
bool speaksGemini(ServiceKind kind) {
  return kind == ServiceKind::OpenAi;
}

void addModelLines(const ReachedService& model, const std::string& base, std::vector<ClientLine>& lines) {
  const std::string root = model.hasDefault ? base : base + model.path;
  const std::string v1 = root + "/v1";
  const QString rootText = QString::fromStdString(root);
  lines.push_back({KnownClient::ClaudeCode,
                   QStringLiteral("Claude Code"),
                   QStringLiteral("export ANTHROPIC_BASE_URL=") + rootText,
                   {},
                   root});
  lines.push_back({KnownClient::Codex,
                   QStringLiteral("Codex"),
                   QStringLiteral("codex -c openai_base_url=") + QString::fromStdString(v1),
                   {},
                   root});
  if (speaksGemini(model.service.kind)) {
    const std::string own = base + model.path;  // what it asks does not begin with /v1/
    lines.push_back({KnownClient::GeminiCli,
                     QStringLiteral("Gemini CLI"),
                     QStringLiteral("export GOOGLE_GEMINI_BASE_URL=") + QString::fromStdString(own),
                     {},
                     own});
  }
  lines.push_back({KnownClient::OpenAiPython,
                   clientName(QT_TRANSLATE_NOOP("ClientLines", "OpenAI, Python")),
                   QStringLiteral("client = OpenAI(base_url=%1, api_key=\"local\")").arg(quoted(v1)),
                   {},
                   {}});
  lines.push_back(
      {KnownClient::OpenAiJs,
       clientName(QT_TRANSLATE_NOOP("ClientLines", "OpenAI, JS")),
       QStringLiteral("const client = new OpenAI({ baseURL: %1, apiKey: \"local\" })").arg(quoted(v1)),
       {},
       {}});
  lines.push_back({KnownClient::AnthropicSdk,
                   clientName(QT_TRANSLATE_NOOP("ClientLines", "Anthropic SDK")),
                   QStringLiteral("client = Anthropic(base_url=%1, api_key=\"local\")").arg(quoted(root)),
                   {},
                   {}});
}

void addMcpLines(const std::vector<ReachedService>& services, const std::string& base,
                 std::vector<ClientLine>& lines) {
  const auto isMcp = [](const ReachedService& each) { return each.service.kind == ServiceKind::Mcp; };
  const bool isOne = std::ranges::count_if(services, isMcp) == 1;
  bool isFirst = true;
  for (const ReachedService& each : services) {
    if (!isMcp(each)) continue;
    const std::string end = each.service.path == "/" ? std::string() : each.service.path;
    const std::string url = std::string(base).append(each.path).append(end);
    const QString name = isOne ? clientName(QT_TRANSLATE_NOOP("ClientLines", "MCP client"))
                               : clientName(QT_TRANSLATE_NOOP("ClientLines", "MCP, %1"))
                                     .arg(QString::fromStdString(each.service.name));
    // Clients' settings have one entry for the gateway.
    lines.push_back({KnownClient::McpClient, name, QStringLiteral("{\"url\": %1}").arg(quoted(url)),
                     each.route, isFirst ? url : std::string()});
    isFirst = false;
  }
}

void addCurlLine(const std::vector<ReachedService>& services, const ReachedService* model,
                 const std::string& base, std::vector<ClientLine>& lines) {
  std::string url;
  if (model != nullptr) {
    url = base + (model->hasDefault ? "" : model->path) + "/v1/models";
  } else {
    const auto plain = std::ranges::find_if(
        services, [](const ReachedService& each) { return each.service.kind != ServiceKind::Mcp; });
    if (plain == services.end()) return;
    url = base + plain->path + (plain->service.healthPath.empty() ? "/" : plain->service.healthPath);
  }
  lines.push_back({KnownClient::Anything,
                   clientName(QT_TRANSLATE_NOOP("ClientLines", "Anything")),
                   QStringLiteral("curl ") + QString::fromStdString(url),
                   {},
                   {}});
}

}  // namespace

std::vector<ClientLine> clientLines(const std::vector<ReachedService>& services, const std::string& base) {
  std::vector<ClientLine> lines;
  const ReachedService* model = nullptr;  // the one with the default paths, or else the first
  for (const ReachedService& each : services)
    if (isModelServer(each.service.kind) && (model == nullptr || (each.hasDefault && !model->hasDefault)))
      model = &each;
  if (model != nullptr) addModelLines(*model, base, lines);
  addMcpLines(services, base, lines);
  addCurlLine(services, model, base, lines);
  return lines;
}

std::vector<TakeoverChoice> takeoverChoices(KnownClient client) {
  switch (client) {
    case KnownClient::ClaudeCode:
      return {{"claude-code", QStringLiteral("Claude Code")}};
    case KnownClient::Codex:
      return {{"codex", QStringLiteral("Codex")}};
    case KnownClient::GeminiCli:
      return {{"gemini-cli", QStringLiteral("Gemini CLI")}};
    case KnownClient::McpClient:
      return {{"claude-desktop", QStringLiteral("Claude Desktop")},
              {"cursor", QStringLiteral("Cursor")},
              {"vscode", QStringLiteral("VS Code")}};
    case KnownClient::OpenAiPython:
    case KnownClient::OpenAiJs:
    case KnownClient::AnthropicSdk:
    case KnownClient::Anything:
      break;
  }
  return {};
}

}  // namespace headgate::ui
