// The demo's agents on free loopback ports, in a thread of their own.
//
// Thread: made and destroyed on main; the agents run on the stack's thread, which ends with the stack.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <QTcpSocket>
#include <QThread>

#include "app/demo/answer.h"
#include "app/demo/demo_ports.h"
#include "core/base/result.h"

namespace headgate::app::demo {

class AgentServer;

class DemoStack {
 public:
  // The error says why an agent could not listen.
  static Result<std::unique_ptr<DemoStack>, std::string> start();
  ~DemoStack();

  const DemoPorts& ports() const { return m_ports; }

 private:
  DemoStack() = default;
  bool startAgents(const Agent& agent, std::span<uint16_t> ports);
  bool startAgent(Agent agent, uint16_t& port);
  bool holdPort(uint16_t& port);

  QThread m_thread;
  QTcpSocket m_nobody;  // holds a port and never listens
  std::string m_problem;
  DemoPorts m_ports;
};

// The familiar port if it is free on loopback, else 0: any.
uint16_t preferredDemoPort(uint16_t familiar);

}  // namespace headgate::app::demo
