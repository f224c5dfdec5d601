#include "core/config/compile.h"

#include <algorithm>

#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/network.h"
#include "core/config/route_plan.h"
#include "core/config/tls_plan.h"
#include "core/config/units.h"
#include "core/config/validate.h"
#include "core/http/uri.h"

namespace headgate::config {
namespace {

using flow::ListenerPlan;
using flow::PoolPlan;
using flow::TargetPlan;

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
  return plan;
}

TargetPlan targetPlan(const Json& target) {
  TargetPlan plan;
  plan.id = textAt(target, "id");
  plan.url = textAt(target, "url");
  const auto url = http::parseTargetUrl(plan.url);
  plan.host = url->authority.host;
  plan.port = url->portOrDefault();
  plan.socket = textAt(target, "socket");
  const bool isIpv6 = plan.host.find(':') != std::string::npos;
  plan.hostField = isIpv6 ? "[" + plan.host + "]" : plan.host;
  if (url->authority.hasPort) plan.hostField += ":" + std::to_string(url->authority.port);
  plan.basePath = url->path;
  plan.secure = url->https;
  plan.enabled = textAt(target, "state") == "on";
  plan.weight = static_cast<uint32_t>(integerAt(target, "weight"));
  return plan;
}

PoolPlan poolPlan(const Json& pool, const secrets::Resolved& secrets) {
  PoolPlan plan;
  plan.id = textAt(pool, "id");
  for (const Json& target : items(pool, "targets"))
    plan.targets.push_back(targetPlan(merged(targetType(), Json::object(), target)));
  if (std::any_of(plan.targets.begin(), plan.targets.end(),
                  [](const TargetPlan& target) { return target.secure; })) {
    TargetTlsParts parts = targetTls(pool, secrets);
    plan.tls = std::move(parts.tls);
    plan.secretProblem = std::move(parts.problem);
    for (TargetPlan& target : plan.targets)
      target.serverName = plan.tls->serverName.empty() ? target.host : plan.tls->serverName;
  }
  const Json& connections = pool["connections"];
  plan.idleConnections = static_cast<uint32_t>(integerAt(connections, "idle"));
  plan.idleTimeout = durationAt(connections, "idle_timeout");
  return plan;
}

}  // namespace

Result<CompileOutcome, std::vector<Problem>> compile(const Document& document,
                                                     const secrets::Resolved& secrets) {
  std::vector<Problem> problems = validate(document).problems;
  if (hasError(problems)) return problems;

  const Json& root = document.root();
  auto snapshot = std::make_shared<flow::Snapshot>();
  snapshot->profileName = textOf(root, "name").value_or("");
  for (const Json& listener : items(root, "listeners"))
    snapshot->listeners.push_back(
        listenerPlan(merged(listenerType(), defaultsFor(root, "listener"), listener), secrets));
  for (const Json& pool : items(root, "pools"))
    snapshot->pools.push_back(poolPlan(merged(poolType(), defaultsFor(root, "pool"), pool), secrets));

  std::vector<route::RouteTable::Entry> entries;
  for (const Json& route : items(root, "routes")) {
    RouteParts parts = routeParts(route, defaultsFor(root, "route"), *snapshot, secrets);
    snapshot->routes.push_back(std::move(parts.plan));
    entries.push_back(std::move(parts.entry));
  }
  snapshot->table = route::RouteTable(std::move(entries));
  return CompileOutcome{std::move(snapshot), std::move(problems)};
}

}  // namespace headgate::config
