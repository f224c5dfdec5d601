#include "core/host/service_probe.h"

#include <utility>

namespace headgate::host {
namespace {

constexpr const char* kQuestions[] = {"/api/version", "/api/tags", "/api/v0/models", "/v1/models",
                                      "/props",       "/version",  "/health",        "/healthz"};
constexpr const char* kUsualMcpPath = "/mcp";
constexpr size_t kAtOnce = 4;

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

void ServiceProbe::ask(LocalQuestion question, Answered answered) {
  question.address = m_address;
  question.port = m_port;
  m_waiting.push_back({std::move(question), std::move(answered)});
  sendNext();
}

void ServiceProbe::sendNext() {
  while (m_open < kAtOnce && !m_waiting.empty()) {
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_open;
    m_requests.ask(next.question, [this, answered = next.answered,
                                   alive = std::weak_ptr(m_alive)](const LocalAnswer& answer) {
      if (alive.expired() || !m_done) return;
      answered(answer);
      --m_open;
      sendNext();
      if (m_open == 0) std::exchange(m_next, nullptr)();
    });
  }
}

void ServiceProbe::greet() {
  m_next = [this] {
    if (m_answers["/"].status == 0)
      conclude();
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
      conclude();
    else
      askForMcp({"/", "/sse"});
  };
}

void ServiceProbe::askForMcp(std::vector<std::string> paths) {
  m_next = [this] { conclude(); };
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

void ServiceProbe::conclude() {
  if (!m_done) return;
  ServiceSignature found = recognise(m_answers);
  if (m_mcp.kind == FoundKind::Mcp && found.kind <= FoundKind::Http) {
    m_mcp.healthPath = found.healthPath;
    found = m_mcp;
  }
  std::exchange(m_done, nullptr)(std::move(found));
}

}  // namespace headgate::host
