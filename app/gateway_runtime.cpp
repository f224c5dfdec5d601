#include "app/gateway_runtime.h"

#include <cerrno>

namespace headgate::app {

Result<void, control::BindFailure> GatewayRuntime::apply(std::shared_ptr<flow::Snapshot> snapshot) {
  const std::vector<flow::ListenerPlan> plans = snapshot->listeners;
  const auto applied = m_composition.apply(std::move(snapshot));
  if (applied) return {};
  const net::BindError& error = applied.error();
  control::BindFailure failure{.address = error.address,
                               .port = error.port,
                               .sentence = "cannot listen on " + error.text(),
                               .inUse = error.systemError == EADDRINUSE};
  for (const flow::ListenerPlan& plan : plans)
    if (plan.address == error.address && plan.port == error.port) failure.listenerId = plan.id;
  return failure;
}

std::vector<control::BoundAddress> GatewayRuntime::listeners() const {
  std::vector<control::BoundAddress> addresses;
  for (const BoundListener& listener : m_composition.listeners())
    addresses.push_back({listener.id, listener.address, listener.port});
  return addresses;
}

}  // namespace headgate::app
