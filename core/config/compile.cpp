#include "core/config/compile.h"

#include <algorithm>

#include "core/config/access_plan.h"
#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/network.h"
#include "core/config/pool_plan.h"
#include "core/config/route_plan.h"
#include "core/config/tls_plan.h"
#include "core/config/units.h"

namespace headgate::config {
namespace {

using flow::ListenerPlan;

ListenerPlan listenerPlan(const Json& listener, const secrets::Resolved& secrets) {
  ListenerPlan plan;
  plan.id = textAt(listener, "id");
  plan.address = textAt(listener, "address");
  plan.port = static_cast<uint16_t>(integerAt(listener, "port"));
  plan.enabled = flagAt(listener, "enabled");
  for (const Json& network : items(listener, "trusted_proxies"))
    if (const auto range = parseNetwork(asText(network))) plan.trustedProxies.push_back(*range);
  const Json& timeouts = listener["timeouts"];
  plan.headTimeout = durationAt(timeouts, "head");
  plan.keepAliveTimeout = durationAt(timeouts, "keep_alive");
  plan.writeTimeout = durationAt(timeouts, "write");
  plan.tlsTimeout = durationAt(timeouts, "tls");
  plan.tls = listenerTls(listener, secrets);
  const Json& connections = listener["connections"];
  plan.connectionLimit = static_cast<uint32_t>(integerAt(connections, "limit"));
  plan.connectionsPerAddress = static_cast<uint32_t>(integerAt(connections, "per_address"));
  plan.reach = reachOf(plan.address) == Reach::Network ? policy::ListenerReach::Network
                                                       : policy::ListenerReach::ThisMachine;
  plan.minimumRate = sizeAt(connections, "minimum_rate");
  return plan;
}

void setFallbacks(const Json& written, std::vector<flow::PoolPlan>& pools) {
  for (size_t i = 0; i < pools.size(); ++i) {
    const auto id = textOf(written[i], "fallback");
    const auto found = std::find_if(pools.begin(), pools.end(),
                                    [&](const flow::PoolPlan& pool) { return id && pool.id == *id; });
    if (found != pools.end()) pools[i].fallback = static_cast<size_t>(found - pools.begin());
  }
}

}  // namespace

Result<CompileOutcome, std::vector<Problem>> compile(const Document& document,
                                                     const secrets::Resolved& secrets) {
  return compile(document, validate(document), secrets);
}

Result<CompileOutcome, std::vector<Problem>> compile(const Document& document, Findings findings,
                                                     const secrets::Resolved& secrets) {
  if (hasError(findings.problems)) return std::move(findings.problems);

  const Json& root = document.root();
  auto snapshot = std::make_shared<flow::Snapshot>();
  snapshot->profileName = textOf(root, "name").value_or("");
  for (const Json& listener : items(root, "listeners"))
    snapshot->listeners.push_back(
        listenerPlan(merged(listenerType(), defaultsFor(root, "listener"), listener), secrets));
  for (const Json& pool : items(root, "pools"))
    snapshot->pools.push_back(poolPlan(pool, defaultsFor(root, "pool"), secrets));
  setFallbacks(items(root, "pools"), snapshot->pools);

  setClients(root, secrets, *snapshot);
  std::vector<route::RouteTable::Entry> entries;
  for (const Json& route : items(root, "routes")) {
    RouteParts parts = routeParts(route, defaultsFor(root, "route"), *snapshot, secrets);
    snapshot->routes.push_back(std::move(parts.plan));
    snapshot->routesByClient = snapshot->routesByClient || !parts.entry.match.clients.empty();
    entries.push_back(std::move(parts.entry));
  }
  snapshot->table = route::RouteTable(std::move(entries));
  return CompileOutcome{std::move(snapshot), std::move(findings.problems)};
}

}  // namespace headgate::config
