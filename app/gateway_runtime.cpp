#include "app/gateway_runtime.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "core/host/free_port.h"

namespace headgate::app {

namespace {

control::BindFailure failureOf(const net::BindError& error, const std::vector<flow::ListenerPlan>& plans) {
  control::BindFailure failure;
  failure.address = error.address;
  failure.port = error.port;
  const host::Bindable bindable = host::bindableOf(error.systemError);
  failure.sentence = host::bindProblem(bindable, error.address, error.port);
  if (failure.sentence.empty()) failure.sentence = "cannot listen on " + error.text();
  failure.inUse = bindable == host::Bindable::InUse;
  failure.isDenied = bindable == host::Bindable::Denied;
  const auto failed = std::find_if(plans.begin(), plans.end(), [&](const flow::ListenerPlan& plan) {
    return plan.enabled && plan.address == error.address && plan.port == error.port;
  });
  if (failed != plans.end()) failure.listenerId = failed->id;
  return failure;
}

// What TLS cannot do belongs to the listener that its pointer leads to, if it is one's.
control::BindFailure failureOf(const TlsService::Problem& problem,
                               const std::vector<flow::ListenerPlan>& plans) {
  control::BindFailure failure;
  failure.sentence = problem.sentence;
  for (size_t i = 0; i < plans.size(); ++i) {
    if (!problem.pointer.starts_with("/listeners/" + std::to_string(i) + "/")) continue;
    failure.listenerId = plans[i].id;
    failure.address = plans[i].address;
    failure.port = plans[i].port;
  }
  return failure;
}

Composition::Parts watched(Composition::Parts parts) {
  parts.attempts = record::WorkerChannel::Attempts::Carried;
  return parts;
}

}  // namespace

GatewayRuntime::GatewayRuntime(Composition::Parts parts, record::Names& names, engine::LastingState& lasting,
                               std::function<void(std::string_view)> log)
    : m_composition(watched(std::move(parts)), names, lasting, std::move(log)) {}

Result<void, control::BindFailure> GatewayRuntime::apply(std::shared_ptr<flow::Snapshot> snapshot) {
  const std::vector<flow::ListenerPlan> plans = snapshot->listeners;
  const auto applied = m_composition.apply(std::move(snapshot));
  if (applied) return {};
  return std::visit([&](const auto& problem) { return failureOf(problem, plans); }, applied.error());
}

std::vector<control::BoundAddress> GatewayRuntime::listeners() const {
  std::vector<control::BoundAddress> addresses;
  for (const BoundListener& listener : m_composition.listeners())
    addresses.push_back({listener.id, listener.address, listener.port});
  return addresses;
}

}  // namespace headgate::app
