#include "app/demo/agent_server.h"

#include <QTcpSocket>

#include "app/demo/http_connection.h"

namespace headgate::app::demo {

AgentServer::AgentServer(Agent agent) : m_agent(std::move(agent)), m_connections(new QObject(this)) {
  connect(this, &QTcpServer::newConnection, this, [this] { acceptAll(); });
}

AgentServer::~AgentServer() {
  // Before m_agent goes, which they refer to.
  delete m_connections;
}

void AgentServer::acceptAll() {
  while (QTcpSocket* socket = nextPendingConnection()) {
    socket->setParent(nullptr);
    auto* connection = new HttpConnection(std::unique_ptr<QTcpSocket>(socket), m_agent);
    connection->setParent(m_connections);
  }
}

}  // namespace headgate::app::demo
