// The gateway in this process, on a thread of its own: the control thread. Calls go there, replies come back;
// whoever calls waits for nothing, and reads or writes no file.
//
// Thread: one, that which made it, with an event loop; everything behind lives on the control thread
// (GatewayService). The destructor cuts what still runs and waits for the control thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>

#include <QObject>
#include <QThread>

#include "core/control/gateway.h"
#include "core/control/gateway_service.h"

namespace headgate::control {

class LocalGateway final : public Gateway {
 public:
  using Parts = GatewayService::Parts;

  explicit LocalGateway(Parts parts);
  ~LocalGateway() override;

  void onChanged(std::function<void()> observer) override { m_observer = std::move(observer); }

 private:
  void send(Request request, std::function<void(Reply)> reply) override;
  void onThere(std::function<void()> work);
  void onHere(std::function<void()> work);

  // What waits for a reply stays on the caller's thread.
  std::unordered_map<uint64_t, std::function<void(Reply)>> m_waiting;
  uint64_t m_calls = 0;
  std::function<void()> m_observer;
  std::atomic<bool> m_ending{false};

  QObject m_here;
  QThread m_thread;
  std::unique_ptr<QObject> m_there;           // where work for the control thread is posted
  std::unique_ptr<GatewayService> m_service;  // touched on the control thread only
};

}  // namespace headgate::control
