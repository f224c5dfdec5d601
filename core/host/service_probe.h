// Asks one port of this machine what serves there.
//
// Politely: first one GET of the root; only who answers that in HTTP is asked more, what is known of model
// servers, health and MCP at once, and MCP's other places if nothing else was recognised. Three rounds of
// half a second at most. A session that an MCP server opened is ended again.
//
// Thread: one with Qt's event loop. Ownership: the caller's; destroying it drops what runs.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/host/service_signature.h"

namespace headgate::host {

class ServiceProbe {
 public:
  // Once, from the event loop; must not destroy the probe.
  using Done = std::function<void(ServiceSignature)>;

  // `mcpPath`: where a client's configuration says that MCP is served; only that is asked then. `requests`
  // outlives this.
  ServiceProbe(LocalRequests& requests, std::string address, uint16_t port, std::string mcpPath, Done done);
  ServiceProbe(const ServiceProbe&) = delete;
  ServiceProbe& operator=(const ServiceProbe&) = delete;

  // Is done now, with what has come so far.
  void conclude();

 private:
  using Answered = std::function<void(const LocalAnswer&)>;
  struct Waiting {
    LocalQuestion question;
    Answered answered;
  };

  void greet();
  void askMore();
  void askForMcp(std::vector<std::string> paths);
  void ask(LocalQuestion question, Answered answered);
  void sendNext();

  LocalRequests& m_requests;
  const std::string m_address;
  const uint16_t m_port;
  const std::string m_mcpPath;
  Done m_done;
  LocalAnswers m_answers;
  ServiceSignature m_mcp;
  // Of this round of questions:
  std::deque<Waiting> m_waiting;
  size_t m_open = 0;
  std::function<void()> m_next;  // once all are answered
  std::shared_ptr<const char> m_alive = std::make_shared<const char>('\0');
};

}  // namespace headgate::host
