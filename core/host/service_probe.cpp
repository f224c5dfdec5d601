#include "core/host/service_probe.h"

#include <utility>

namespace headgate::host {
namespace {

constexpr const char* kQuestions[] = {"/api/version", "/api/tags", "/api/v0/models", "/v1/models",
                                      "/props",       "/version",  "/health",        "/healthz"};
constexpr const char* kUsualMcpPath = "/mcp";

}  // namespace

ServiceProbe::ServiceProbe(LocalRequests& requests, std::string address, uint16_t port, std::string mcpPath,
                           Done done)
    : m_requests(requests),
      m_address(std::move(address)),
      m_port(port),
      m_mcpPath(std::move(mcpPath)),
      m_done(std::move(done)) {
  if (m_mcpPath.empty())
    greet();
  else
    askForMcp({m_mcpPath});
}

void ServiceProbe::ask(LocalQuestion question, std::function<void(const LocalAnswer&)> answered) {
  question.address = m_address;
  question.port = m_port;
  ++m_open;
  m_requests.ask(question, [this, answered = std::move(answered),
                            alive = std::weak_ptr(m_alive)](const LocalAnswer& answer) {
    if (alive.expired()) return;
    answered(answer);
    oneLess();
  });
}

void ServiceProbe::oneLess() {
  if (--m_open == 0) std::exchange(m_next, nullptr)();
}

void ServiceProbe::greet() {
  m_next = [this] {
    if (m_answers["/"].status == 0)
      finish();
    else
      askMore();
  };
  ask({.path = "/"}, [this](const LocalAnswer& answer) { m_answers["/"] = answer; });
}

void ServiceProbe::askMore() {
  for (const char* path : kQuestions)
    ask({.path = path}, [this, path](const LocalAnswer& answer) { m_answers[path] = answer; });
  askForMcp({kUsualMcpPath});
  m_next = [this] {
    const bool isKnown = m_mcp.kind == FoundKind::Mcp || recognise(m_answers).kind > FoundKind::Http;
    if (isKnown)
      finish();
    else
      askForMcp({"/", "/sse"});
  };
}

void ServiceProbe::askForMcp(std::vector<std::string> paths) {
  m_next = [this] { finish(); };
  for (const std::string& path : paths) {
    const bool isStream = path.ends_with("/sse");
    LocalQuestion question{.method = isStream ? "GET" : "POST", .path = path};
    if (!isStream) question.body = kInitialize;
    ask(std::move(question), [this, path](const LocalAnswer& answer) {
      if (!answer.session.empty())
        m_requests.ask({.address = m_address,
                        .port = m_port,
                        .method = "DELETE",
                        .path = path,
                        .session = answer.session},
                       [](const LocalAnswer&) {});
      const ServiceSignature found = recogniseMcp(path, answer);
      if (found.kind == FoundKind::Mcp && m_mcp.kind != FoundKind::Mcp) m_mcp = found;
    });
  }
}

void ServiceProbe::finish() {
  ServiceSignature found = recognise(m_answers);
  if (m_mcp.kind == FoundKind::Mcp && found.kind <= FoundKind::Http) {
    m_mcp.healthPath = found.healthPath;
    found = m_mcp;
  }
  std::exchange(m_done, nullptr)(std::move(found));
}

}  // namespace headgate::host
