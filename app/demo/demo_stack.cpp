#include "app/demo/demo_stack.h"

#include <algorithm>

#include <QTcpServer>

#include "app/demo/agent_server.h"
#include "app/demo/agents.h"

namespace headgate::app::demo {

Result<std::unique_ptr<DemoStack>, std::string> DemoStack::start() {
  std::unique_ptr<DemoStack> stack(new DemoStack);
  stack->m_thread.setObjectName(QStringLiteral("demo"));
  stack->m_thread.start();
  DemoPorts& ports = stack->m_ports;
  const bool listening = stack->startAgents(codeAgent, ports.code) &&
                         stack->startAgents(researchAgent, ports.research) &&
                         stack->startAgent(chatAgent, ports.chat) && stack->startAgent(mcpAgent, ports.mcp) &&
                         stack->holdPort(ports.nobody);
  if (!listening) return "the demo agents found no port on 127.0.0.1: " + stack->m_problem;
  return stack;
}

DemoStack::~DemoStack() {
  m_thread.quit();
  m_thread.wait();
}

bool DemoStack::startAgents(const Agent& agent, std::span<uint16_t> ports) {
  return std::all_of(ports.begin(), ports.end(), [&](uint16_t& port) { return startAgent(agent, port); });
}

bool DemoStack::startAgent(Agent agent, uint16_t& port) {
  auto* server = new AgentServer(std::move(agent));
  server->moveToThread(&m_thread);
  QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
  bool listening = false;
  QMetaObject::invokeMethod(
      server, [server] { return server->listen(QHostAddress::LocalHost, 0); }, Qt::BlockingQueuedConnection,
      &listening);
  port = server->serverPort();
  if (!listening) m_problem = server->errorString().toStdString();
  return listening;
}

bool DemoStack::holdPort(uint16_t& port) {
  const bool held = m_nobody.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress);
  port = m_nobody.localPort();
  if (!held) m_problem = m_nobody.errorString().toStdString();
  return held;
}

uint16_t preferredDemoPort(uint16_t familiar) {
  QTcpServer probe;
  return probe.listen(QHostAddress::LocalHost, familiar) ? familiar : 0;
}

}  // namespace headgate::app::demo
