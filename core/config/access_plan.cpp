#include "core/config/access_plan.h"

#include <algorithm>
#include <array>

#include "core/config/json_access.h"
#include "core/config/network.h"
#include "core/config/pool_plan.h"
#include "core/config/secret_filler.h"
#include "core/config/secret_text.h"
#include "core/crypto/digest.h"
#include "core/http/uri.h"

namespace headgate::config {
namespace {

using flow::AccessPlan;
using flow::Snapshot;

constexpr std::string_view kDigestPrefix = "sha256:";

template <typename Plan>
size_t placeOf(const std::vector<Plan>& plans, std::string_view id) {
  const auto found =
      std::find_if(plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id == id; });
  return static_cast<size_t>(found - plans.begin());
}

// Of a key or password: "sha256:HEX", a reference, or the text itself.
std::optional<crypto::Sha256Digest> digestOf(std::string_view written, const secrets::Resolved& secrets,
                                             std::string& problem) {
  if (secrets::isDigest(written)) return crypto::sha256FromHex(written.substr(kDigestPrefix.size()));
  std::string missing;
  const std::string key = secretBehind(written, secrets, missing);
  if (key.empty()) {
    if (problem.empty()) problem = missing.empty() ? "the key is empty" : missing;
    return std::nullopt;
  }
  return crypto::sha256(key);
}

policy::AddressList::Entry addressEntry(const Json& network) {
  return {parseNetwork(asText(network)).value_or(AddressRange{}), std::string(asText(network))};
}

policy::AddressList addressList(const Json& addresses) {
  std::vector<policy::AddressList::Entry> allow;
  std::vector<policy::AddressList::Entry> deny;
  for (const Json& network : items(addresses, "allow")) allow.push_back(addressEntry(network));
  for (const Json& network : items(addresses, "deny")) deny.push_back(addressEntry(network));
  return {std::move(allow), std::move(deny)};
}

std::vector<std::string> textsOf(const Json& object, std::string_view key) {
  std::vector<std::string> texts;
  for (const Json& item : items(object, key)) texts.emplace_back(asText(item));
  return texts;
}

std::shared_ptr<const policy::Cors> corsOf(const Json& cors) {
  policy::CorsRules rules;
  rules.origins = textsOf(cors, "origins");
  rules.methods = textsOf(cors, "methods");
  rules.headers = textsOf(cors, "headers");
  rules.expose = textsOf(cors, "expose");
  rules.credentials = flagAt(cors, "credentials");
  rules.maxAge = std::chrono::floor<std::chrono::seconds>(durationAt(cors, "max_age"));
  auto compiled = policy::Cors::compile(rules);
  return compiled.ok() ? std::make_shared<const policy::Cors>(std::move(compiled).value()) : nullptr;
}

bool saysMcp(std::string_view path) {
  std::string low = lowered(path);
  for (size_t at = low.find("mcp"); at != std::string::npos; at = low.find("mcp", at + 1)) {
    const bool begins = at == 0 || low[at - 1] == '/';
    const size_t end = at + 3;
    if (begins && (end == low.size() || low[end] == '/' || low[end] == '*')) return true;
  }
  return false;
}

// A route to MCP servers is one whose path has a segment "mcp", whose tags say so, or whose pool keeps MCP
// sessions together.
bool leadsToMcp(const Json& route, const Snapshot& snapshot) {
  const Json& path = route["match"]["path"];
  if (saysMcp(asText(path))) return true;
  for (const Json& each : items(route["match"], "path"))
    if (saysMcp(asText(each))) return true;
  for (const Json& tag : items(route, "tags"))
    if (lowered(asText(tag)) == "mcp") return true;
  const Json* pool = member(route, "pool");
  if (pool == nullptr) return false;
  const size_t number = placeOf(snapshot.pools, asText(*pool));
  return number < snapshot.pools.size() &&
         snapshot.pools[number].affinity.kind == flow::AffinityPlan::Kind::Learn &&
         http::equalsIgnoringCase(snapshot.pools[number].affinity.name, "Mcp-Session-Id");
}

void setGuard(const Json& route, const Snapshot& snapshot, AccessPlan& plan) {
  const Json& guard = route["guard"];
  const std::string mode = textAt(guard, "mode");
  const bool isOn = mode == "on" || (mode == "auto" && leadsToMcp(route, snapshot));
  plan.guard = mode == "off" ? AccessPlan::Guard::Off
               : isOn        ? AccessPlan::Guard::On
                             : AccessPlan::Guard::McpOnly;
  policy::OriginGuardRules rules;
  rules.hosts = textsOf(guard, "hosts");
  for (std::string& host : textsOf(route["match"], "hosts"))
    if (!host.starts_with('!') && host != "*") rules.hosts.push_back(std::move(host));
  rules.origins = textsOf(guard, "origins");
  for (const Json* cors = member(route, "cors"); cors != nullptr; cors = nullptr)
    for (std::string& origin : textsOf(*cors, "origins")) rules.origins.push_back(std::move(origin));
  if (auto compiled = policy::OriginGuard::compile(rules); compiled.ok())
    plan.originGuard = std::move(compiled).value();
}

void setAuth(const Json& auth, const Snapshot& snapshot, AccessPlan& plan) {
  plan.asksForKey = true;
  plan.forwardsCredential = flagAt(auth, "forward");
  for (const Json& from : items(auth, "from")) {
    if (asText(from) == "certificate")
      plan.takesCertificate = true;
    else if (auto source = policy::CredentialSource::parse(asText(from)); source.ok())
      plan.sources.push_back(std::move(source).value());
  }
  std::vector<bool> clients(snapshot.clients.size());
  for (const Json& id : items(auth, "clients")) {
    if (asText(id) == "*") return;
    clients[placeOf(snapshot.clients, asText(id))] = true;
  }
  plan.clients = std::move(clients);
}

void setBasic(const Json& basic, const secrets::Resolved& secrets, const Snapshot& snapshot,
              AccessParts& parts) {
  std::vector<policy::BasicUser> users;
  for (const Json& user : items(basic, "users"))
    if (const auto digest = digestOf(textOf(user, "password").value_or(""), secrets, parts.problem))
      users.push_back({textOf(user, "user").value_or(""), *digest,
                       placeOf(snapshot.clients, textOf(user, "client").value_or(""))});
  parts.plan.basic = std::make_shared<const policy::BasicAuth>(users);
  parts.plan.realm = textAt(basic, "realm");
}

// The server that keys are fetched from, as a pool of one.
size_t keySourceOf(const std::string& url, Milliseconds refresh, Snapshot& snapshot) {
  for (size_t i = 0; i < snapshot.keySources.size(); ++i) {
    if (snapshot.keySources[i].url != url) continue;
    snapshot.keySources[i].refresh = std::min(snapshot.keySources[i].refresh, refresh);
    return i;
  }
  const std::string server = url.substr(0, url.find('/', url.find("://") + 3));
  flow::KeySourcePlan source;
  source.url = url;
  source.path = url.size() > server.size() ? url.substr(server.size()) : "/";
  source.refresh = refresh;
  const Json pool = {{"id", "keys"}, {"targets", {{{"id", "keys"}, {"url", server}}}}};
  source.place = poolPlan(pool, Json::object(), {});
  snapshot.keySources.push_back(std::move(source));
  return snapshot.keySources.size() - 1;
}

void setJwt(const Json& jwt, const secrets::Resolved& secrets, Snapshot& snapshot, AccessParts& parts) {
  auto plan = std::make_shared<flow::JwtPlan>();
  plan->rules.issuer = textAt(jwt, "issuer");
  plan->rules.audiences = textsOf(jwt, "audiences");
  plan->rules.requiredScopes = textsOf(jwt, "scopes");
  plan->rules.leeway = std::chrono::ceil<std::chrono::seconds>(durationAt(jwt, "leeway"));
  if (textAt(jwt, "client") == "client_id") plan->name = flow::JwtPlan::Name::ClientId;
  plan->rules.algorithms.clear();
  for (const std::string& name : textsOf(jwt, "algorithms"))
    if (const auto algorithm = crypto::signatureAlgorithm(name)) plan->rules.algorithms.push_back(*algorithm);

  const std::string jwks = textAt(jwt, "jwks");
  const std::string secret = textAt(jwt, "secret");
  if (!secret.empty()) {
    plan->rules.algorithms = {crypto::SignatureAlgorithm::Hs256};
    const std::string bytes = secretBehind(secret, secrets, parts.problem);
    auto key = crypto::VerifyKey::secret(bytes);
    if (key.ok())
      plan->keys = std::make_shared<const policy::KeySet>(
          std::vector<policy::KeySet::Key>{{std::nullopt, std::move(key).value()}});
    else if (parts.problem.empty())
      parts.problem = "the secret of \"jwt\": " + key.error();
  } else if (jwks.starts_with("http://") || jwks.starts_with("https://")) {
    plan->source = keySourceOf(jwks, durationAt(jwt, "refresh"), snapshot);
  } else {
    const secrets::Reference reference = fileReference(jwks);
    const std::string text = secretBehind(reference.text(), secrets, parts.problem);
    auto keys = policy::KeySet::parse(text);
    if (keys.ok())
      plan->keys = std::make_shared<const policy::KeySet>(std::move(keys).value());
    else if (parts.problem.empty())
      parts.problem = "the key set " + jwks + ": " + keys.error();
  }
  parts.plan.jwt = std::move(plan);
}

}  // namespace

void setClients(const Json& root, const secrets::Resolved& secrets, Snapshot& snapshot) {
  for (const Json& limit : items(root, "limits")) {
    auto key = policy::Selector::compile(textOf(limit, "key").value_or("client"));
    if (!key.ok()) continue;
    const auto burst = static_cast<uint64_t>(integerOf(limit, "burst").value_or(0));
    snapshot.limits.push_back({std::string(textOf(limit, "id").value_or("")), std::move(key).value(),
                               std::string(textOf(limit, "key").value_or("client")),
                               policy::RateRule(static_cast<uint64_t>(integerAt(limit, "limit")),
                                                durationAt(limit, "window"), burst),
                               textOf(limit, "mode").value_or("enforce") == "dry_run", nullptr});
  }
  std::vector<policy::ClientKey> keys;
  std::vector<policy::AgentIdentity::Entry> certificates;
  for (const Json& client : items(root, "clients")) {
    const size_t number = snapshot.clients.size();
    flow::ClientPlan plan;
    plan.id = textOf(client, "id").value_or("");
    for (const Json& limit : items(client, "limits"))
      plan.limits.push_back(placeOf(snapshot.limits, asText(limit)));
    std::string problem;
    for (const Json& key : items(client, "keys"))
      if (const auto digest = digestOf(asText(key), secrets, problem)) keys.push_back({*digest, number});
    if (!problem.empty()) snapshot.clientProblems.push_back("client " + plan.id + ": " + problem);
    const std::string_view certificate = textOf(client, "certificate").value_or("");
    if (!certificate.empty())
      if (auto name = policy::CertificateName::parse(certificate); name.ok())
        certificates.push_back({std::move(name).value(), number});
    snapshot.clients.push_back(std::move(plan));
  }
  snapshot.keys = policy::ClientKeys(std::move(keys));
  snapshot.certificates = policy::AgentIdentity(std::move(certificates));
}

AccessParts accessPlan(const Json& route, const secrets::Resolved& secrets, Snapshot& snapshot) {
  AccessParts parts;
  AccessPlan& plan = parts.plan;
  plan.addresses = addressList(route["addresses"]);
  setGuard(route, snapshot, plan);
  if (const Json* cors = member(route, "cors")) plan.cors = corsOf(*cors);
  if (const Json* auth = member(route, "auth")) setAuth(*auth, snapshot, plan);
  if (const Json* basic = member(route, "basic")) setBasic(*basic, secrets, snapshot, parts);
  if (const Json* jwt = member(route, "jwt")) setJwt(*jwt, secrets, snapshot, parts);
  if (const Json* authority = member(route, "forward_auth"))
    plan.authority =
        flow::ForwardAuthPlan{placeOf(snapshot.pools, textAt(*authority, "pool")), textAt(*authority, "path"),
                              textsOf(*authority, "copy"), durationAt(*authority, "timeout")};
  for (const Json& limit : items(route, "limits"))
    plan.limits.push_back(placeOf(snapshot.limits, asText(limit)));
  if (const Json* concurrency = member(route, "concurrency"))
    plan.concurrency = flow::ConcurrencyPlan{static_cast<uint32_t>(integerAt(*concurrency, "limit")),
                                             static_cast<uint32_t>(integerAt(*concurrency, "queue")),
                                             durationAt(*concurrency, "queue_timeout"), nullptr};
  return parts;
}

void setWants(const Snapshot& snapshot, flow::RoutePlan& route) {
  const auto wants = [&](const policy::Selector& selector) {
    route.wantsAddress = true;
    route.wantsClient = route.wantsClient || selector.needsClient();
  };
  route.wantsAddress = !route.access.addresses.empty();
  for (const size_t limit : route.access.limits) wants(snapshot.limits[limit].key);
  for (const flow::ClientPlan& client : snapshot.clients) {
    if (client.limits.empty()) continue;
    route.wantsClient = route.wantsAddress = true;
  }
  const auto* forward = std::get_if<flow::ForwardAction>(&route.action);
  if (forward == nullptr) return;
  for (size_t pool = forward->pool; pool != flow::kNoPool; pool = snapshot.pools[pool].fallback) {
    if (snapshot.pools[pool].hash) wants(*snapshot.pools[pool].hash);
    if (snapshot.pools[pool].affinity.by) wants(*snapshot.pools[pool].affinity.by);
  }
}

}  // namespace headgate::config
