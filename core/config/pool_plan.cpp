#include "core/config/pool_plan.h"

#include <algorithm>
#include <charconv>

#include "core/config/fields.h"
#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/secret_filler.h"
#include "core/config/tls_plan.h"
#include "core/http/uri.h"

namespace headgate::config {
namespace {

using flow::AffinityPlan;
using flow::PoolPlan;
using flow::TargetPlan;
using upstream::HealthPlan;

constexpr std::string_view kLearnedField = "Mcp-Session-Id";

upstream::TargetState stateOf(std::string_view word) {
  if (word == "drain") return upstream::TargetState::Drain;
  if (word == "maintenance") return upstream::TargetState::Maintenance;
  return upstream::TargetState::On;
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
  plan.state = stateOf(textAt(target, "state"));
  plan.weight = static_cast<uint32_t>(integerAt(target, "weight"));
  plan.limit = static_cast<uint32_t>(integerAt(target, "limit"));
  plan.backup = flagAt(target, "backup");
  return plan;
}

upstream::Balance balanceOf(std::string_view word) {
  if (word == "least_requests") return upstream::Balance::LeastRequests;
  if (word == "random") return upstream::Balance::Random;
  if (word == "hash") return upstream::Balance::Hash;
  if (word == "latency") return upstream::Balance::Latency;
  if (word == "first") return upstream::Balance::First;
  return upstream::Balance::RoundRobin;
}

std::optional<policy::Selector> selectorOf(std::string_view text) {
  auto compiled = policy::Selector::compile(text);
  return compiled.ok() ? std::optional(std::move(compiled).value()) : std::nullopt;
}

AffinityPlan affinityPlan(const Json& affinity, const secrets::Resolved& secrets, std::string& problem) {
  AffinityPlan plan;
  const std::string by = textAt(affinity, "by");
  const std::string mode = textAt(affinity, "mode");
  const bool isOne = by.find('+') == std::string::npos;
  const std::string_view name = std::string_view(by).substr(std::min(by.size(), by.find(':') + 1));
  plan.name = name;
  plan.ttl = durationAt(affinity, "ttl");
  plan.by = selectorOf(by);
  if (isOne && by.starts_with("cookie:") && mode == "auto") {
    plan.kind = AffinityPlan::Kind::Cookie;
    plan.key = secretBehind(textAt(affinity, "secret"), secrets, problem);
  } else if (isOne && by.starts_with("header:") &&
             (mode == "learn" || (mode == "auto" && http::equalsIgnoringCase(name, kLearnedField)))) {
    plan.kind = AffinityPlan::Kind::Learn;
  } else {
    plan.kind = AffinityPlan::Kind::Hash;
  }
  return plan;
}

// The preset, if there is one, under what was written.
std::shared_ptr<const HealthPlan> healthPlan(const Json& whole, const Json& defaults, const Json& own,
                                             SecretFiller& filler) {
  const auto isWritten = [&](std::string_view key) {
    return member(own, key) != nullptr || member(defaults, key) != nullptr;
  };
  const auto preset = upstream::healthPreset(textAt(whole, "preset"));
  const auto plan = std::make_shared<HealthPlan>(preset.value_or(HealthPlan()));
  const auto counts = [&](std::string_view key) { return !preset || isWritten(key); };
  if (counts("type"))
    plan->type = textAt(whole, "type") == "tcp" ? HealthPlan::Type::Tcp : HealthPlan::Type::Http;
  if (counts("method")) plan->method = textAt(whole, "method");
  if (counts("path")) plan->path = textAt(whole, "path");
  if (counts("headers")) {
    plan->fields.clear();
    for (const auto& [name, value] : whole["headers"].get_ref<const Json::object_t&>()) {
      std::string text;
      filler.fill(name, asText(value)).expand({}, text);
      plan->fields.emplace_back(name, std::move(text));
    }
  }
  if (counts("body")) plan->body = textAt(whole, "body");
  if (counts("expect"))
    plan->expect = upstream::StatusRanges::parse(textAt(whole, "expect")).value_or(plan->expect);
  if (counts("contains")) plan->bodyText = textAt(whole, "contains");
  if (counts("interval")) plan->interval = durationAt(whole, "interval");
  if (counts("timeout")) plan->timeout = durationAt(whole, "timeout");
  if (counts("rise")) plan->rise = static_cast<uint32_t>(integerAt(whole, "rise"));
  if (counts("fall")) plan->fall = static_cast<uint32_t>(integerAt(whole, "fall"));
  return plan;
}

flow::EjectionPlan ejectionPlan(const Json& ejection, Milliseconds slowStart) {
  flow::EjectionPlan plan;
  plan.rules.failures = static_cast<uint32_t>(integerAt(ejection, "failures"));
  plan.rules.window = durationAt(ejection, "window");
  plan.rules.first = durationAt(ejection, "for");
  plan.rules.longest = std::max(durationAt(ejection, "max"), plan.rules.first);
  plan.rules.slowStart = slowStart;
  plan.statuses = statusSet(items(ejection, "statuses"));
  plan.countsStreams = flagAt(ejection, "streams");
  return plan;
}

}  // namespace

flow::StatusSet statusSet(const Json& texts) {
  flow::StatusSet set;
  for (const Json& item : texts) {
    const std::string_view text = asText(item);
    size_t status = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
    if (error == std::errc() && end == text.data() + text.size() && status < set.size()) set.set(status);
  }
  return set;
}

flow::PoolPlan poolPlan(const Json& pool, const Json& defaults, const secrets::Resolved& secrets) {
  const Json whole = merged(poolType(), defaults, pool);
  PoolPlan plan;
  plan.id = textAt(whole, "id");
  for (const Json& target : items(whole, "targets"))
    plan.targets.push_back(targetPlan(merged(targetType(), Json::object(), target)));
  plan.balance = balanceOf(textAt(whole, "balance"));
  if (plan.balance == upstream::Balance::Hash) plan.hash = selectorOf(textAt(whole, "hash"));
  plan.panic = flagAt(whole, "panic");
  plan.slowStart = durationAt(whole, "slow_start");
  plan.ejection = ejectionPlan(whole["ejection"], plan.slowStart);
  if (const Json* health = member(whole, "health")) {
    const Json none = Json::object();
    const Json* own = member(pool, "health");
    const Json* fromDefaults = member(defaults, "health");
    SecretFiller filler(secrets);
    plan.health = healthPlan(*health, fromDefaults != nullptr ? *fromDefaults : none,
                             own != nullptr ? *own : none, filler);
    plan.secretProblem = filler.problem();
  }
  if (const Json* affinity = member(whole, "affinity"))
    plan.affinity = affinityPlan(*affinity, secrets, plan.secretProblem);
  if (std::any_of(plan.targets.begin(), plan.targets.end(),
                  [](const TargetPlan& target) { return target.secure; })) {
    TargetTlsParts parts = targetTls(whole, secrets);
    plan.tls = std::move(parts.tls);
    if (plan.secretProblem.empty()) plan.secretProblem = std::move(parts.problem);
    for (TargetPlan& target : plan.targets)
      target.serverName = plan.tls->serverName.empty() ? target.host : plan.tls->serverName;
  }
  const Json& connections = whole["connections"];
  plan.idleConnections = static_cast<uint32_t>(integerAt(connections, "idle"));
  plan.idleTimeout = durationAt(connections, "idle_timeout");
  return plan;
}

}  // namespace headgate::config
