// Listens on a free loopback port and gives each connection to an agent. Thread: the one that made it.
#pragma once

#include <QTcpServer>

#include "app/demo/answer.h"

namespace headgate::app::demo {

class AgentServer final : public QTcpServer {
 public:
  explicit AgentServer(Agent agent);
  // Closes its connections.
  ~AgentServer() override;

 private:
  void acceptAll();
  const Agent m_agent;
  QObject* const m_connections;  // parent of them all
};

}  // namespace headgate::app::demo
