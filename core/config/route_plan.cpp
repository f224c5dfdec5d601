#include "core/config/route_plan.h"

#include <algorithm>

#include "core/config/access_plan.h"
#include "core/config/fields.h"
#include "core/config/json_access.h"
#include "core/config/merge.h"
#include "core/config/pool_plan.h"
#include "core/config/secret_filler.h"
#include "core/config/units.h"

namespace headgate::config {
namespace {

using flow::RoutePlan;
using policy::TemplateText;

using Fields = std::vector<std::pair<std::string, TemplateText>>;

Fields fieldsOf(const Json& object, std::string_view key, SecretFiller& filler) {
  Fields fields;
  const Json* map = member(object, key);
  if (map == nullptr || !map->is_object()) return fields;
  for (const auto& [name, value] : map->get_ref<const Json::object_t&>())
    fields.emplace_back(name, filler.fill(name, asText(value)));
  return fields;
}

// The rules of one side ("request" or "response"), as one object says them.
void addRules(const Json& object, std::string_view side, SecretFiller& filler,
              std::vector<policy::HeaderRules>& out) {
  const Json* headers = member(object, "headers");
  const Json* written = headers != nullptr ? member(*headers, side) : nullptr;
  if (written == nullptr) return;
  policy::HeaderRules rules;
  for (const Json& name : items(*written, "remove")) rules.remove.emplace_back(asText(name));
  rules.set = fieldsOf(*written, "set", filler);
  rules.add = fieldsOf(*written, "add", filler);
  if (!rules.empty()) out.push_back(std::move(rules));
}

template <typename Plan>
size_t numberOf(const std::vector<Plan>& plans, std::string_view id) {
  const auto found =
      std::find_if(plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id == id; });
  return static_cast<size_t>(found - plans.begin());
}

using Conditions = std::vector<std::pair<std::string, route::ValuePattern>>;

Conditions conditionsOf(const Json& match, std::string_view key) {
  Conditions conditions;
  const Json* map = member(match, key);
  if (map == nullptr || !map->is_object()) return conditions;
  for (const auto& [name, value] : map->get_ref<const Json::object_t&>())
    if (auto pattern = route::ValuePattern::compile(asText(value)); pattern.ok())
      conditions.emplace_back(name, std::move(pattern).value());
  return conditions;
}

// Requests' hosts are compared without brackets.
std::string withoutBrackets(std::string_view host) {
  std::string out(host);
  if (!host.starts_with('~') && !host.starts_with("!~"))
    out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == '[' || c == ']'; }), out.end());
  return out;
}

void addPath(std::string_view text, std::vector<route::PathPattern>& paths) {
  if (auto pattern = route::PathPattern::compile(text); pattern.ok())
    paths.push_back(std::move(pattern).value());
}

route::Match matchOf(const Json& route, const flow::Snapshot& snapshot) {
  route::Match match;
  for (const Json& id : items(route, "listeners"))
    match.listeners.push_back(static_cast<uint32_t>(numberOf(snapshot.listeners, asText(id))));
  const Json& written = route["match"];
  for (const Json& host : items(written, "hosts"))
    if (auto pattern =
            route::ValuePattern::compile(withoutBrackets(asText(host)), route::LetterCase::Insensitive);
        pattern.ok())
      match.hosts.push_back(std::move(pattern).value());
  const Json& path = written["path"];
  if (path.is_string()) addPath(asText(path), match.paths);
  for (const Json& each : items(written, "path")) addPath(asText(each), match.paths);
  for (const Json& method : items(written, "methods")) match.methods.emplace_back(asText(method));
  match.headers = conditionsOf(written, "headers");
  match.query = conditionsOf(written, "query");
  for (const Json& client : items(written, "clients")) match.clients.emplace_back(asText(client));
  return match;
}

decltype(RoutePlan::action) actionOf(const Json& route, const flow::Snapshot& snapshot,
                                     SecretFiller& filler) {
  if (const Json* respond = member(route, "respond"))
    return flow::RespondAction{static_cast<uint16_t>(integerAt(*respond, "status")),
                               fieldsOf(*respond, "headers", filler), templateOf(textAt(*respond, "body"))};
  if (const Json* redirect = member(route, "redirect"))
    return flow::RedirectAction{static_cast<uint16_t>(integerAt(*redirect, "status")),
                                templateOf(textAt(*redirect, "to"))};
  if (member(route, "metrics") != nullptr) return flow::MetricsAction{};
  return flow::ForwardAction{numberOf(snapshot.pools, textAt(route, "pool"))};
}

void setRewrite(const Json& rewrite, RoutePlan& plan) {
  plan.rewrite = {textAt(rewrite, "strip_prefix"), textAt(rewrite, "add_prefix")};
  const std::string host = textAt(rewrite, "host");
  if (host == "auto") {
    plan.hostRule = flow::HostRule::Auto;
  } else if (host == "preserve") {
    plan.hostRule = flow::HostRule::Preserve;
  } else if (host == "target") {
    plan.hostRule = flow::HostRule::Target;
  } else {
    plan.hostRule = flow::HostRule::Fixed;
    plan.fixedHost = host;
  }
}

flow::RouteTimeouts timeoutsOf(const Json& timeouts) {
  return {durationAt(timeouts, "connect"),    durationAt(timeouts, "request_body"),
          durationAt(timeouts, "first_byte"), durationAt(timeouts, "idle"),
          durationAt(timeouts, "total"),      durationAt(timeouts, "tunnel")};
}

flow::RetryPlan retryOf(const Json& retry) {
  const Json& conditions = items(retry, "on");
  const bool onConnect = std::find(conditions.begin(), conditions.end(), "connect") != conditions.end();
  return {static_cast<uint32_t>(integerAt(retry, "attempts")), onConnect, statusSet(conditions),
          flagAt(retry, "non_idempotent")};
}

flow::WaitPlan waitOf(const Json* wait) {
  if (wait == nullptr) return {};
  return {static_cast<uint32_t>(integerAt(*wait, "queue")), durationAt(*wait, "timeout")};
}

void setRecord(const Json& record, RoutePlan& plan) {
  plan.record.enabled = flagAt(record, "enabled");
  plan.record.bodyLimit = sizeAt(record, "bodies");
  plan.record.streamLimit = sizeAt(record, "streams");
  for (const Json& item : items(record, "redact")) {
    const std::string_view selector = asText(item);
    const size_t colon = selector.find(':');
    const std::string_view kind = selector.substr(0, colon);
    const std::string_view name = selector.substr(colon + 1);
    if (kind == "header") plan.redact.headers.push_back(lowered(name));
    if (kind == "query") plan.redact.query.emplace_back(name);
    if (kind == "json") plan.redact.pointers.emplace_back(name);
  }
}

// Keys of clients are never recorded, wherever the route takes them from.
void redactKeys(RoutePlan& plan) {
  for (const policy::CredentialSource& source : plan.access.sources) {
    switch (source.place) {
      case policy::CredentialPlace::Bearer:
        plan.redact.headers.emplace_back("authorization");
        break;
      case policy::CredentialPlace::Header:
        plan.redact.headers.push_back(lowered(source.name));
        break;
      case policy::CredentialPlace::Cookie:
        plan.redact.headers.emplace_back("cookie");
        break;
      case policy::CredentialPlace::Query:
        plan.redact.query.push_back(source.name);
        break;
    }
  }
  if (plan.access.basic || plan.access.jwt) plan.redact.headers.emplace_back("authorization");
}

}  // namespace

RouteParts routeParts(const Json& route, const Json& defaults, flow::Snapshot& snapshot,
                      const secrets::Resolved& secrets) {
  const Json whole = merged(routeType(), defaults, route);
  SecretFiller filler(secrets);
  RouteParts parts;
  RoutePlan& plan = parts.plan;
  plan.id = textAt(whole, "id");
  plan.action = actionOf(whole, snapshot, filler);
  setRewrite(whole["rewrite"], plan);
  plan.forwarded = flagAt(whole, "forwarded") ? flow::ForwardedRule::On : flow::ForwardedRule::Off;
  for (const Json* source : {&defaults, &route}) {
    addRules(*source, "request", filler, plan.requestHeaders);
    addRules(*source, "response", filler, plan.responseHeaders);
  }
  plan.timeouts = timeoutsOf(whole["timeouts"]);
  plan.retry = retryOf(whole["retry"]);
  plan.wait = waitOf(member(whole, "wait"));
  plan.bodyLimit = sizeAt(whole, "body_limit");
  setRecord(whole["record"], plan);
  plan.redact.headers.insert(plan.redact.headers.end(), filler.fields().begin(), filler.fields().end());
  AccessParts access = accessPlan(whole, secrets, snapshot);
  plan.access = std::move(access.plan);
  setWants(snapshot, plan);
  redactKeys(plan);
  plan.secretProblem = filler.problem().empty() ? access.problem : filler.problem();
  if (const auto* forward = std::get_if<flow::ForwardAction>(&plan.action);
      forward && plan.secretProblem.empty())
    plan.secretProblem = snapshot.pools[forward->pool].secretProblem;

  parts.entry = {matchOf(whole, snapshot), flagAt(whole, "enabled")};
  return parts;
}

}  // namespace headgate::config
