#include <algorithm>
#include <gtest/gtest.h>

#include "core/config/validate.h"
#include "core/crypto/digest.h"
#include "tests/core/config/compiled.h"

namespace headgate::config {
namespace {

using flow::AccessPlan;
using policy::CredentialPlace;
using namespace std::chrono_literals;

constexpr std::string_view kNoKeys = R"({"keys": []})";

std::string profile(const std::string& routes, const std::string& more = "") {
  return R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}, {"id": "lan", "address": "0.0.0.0", "port": 8081}],
    "clients": [{"id": "ann", "keys": ["env:ANN"]}, {"id": "bob", "keys": ["sha256:)" +
         crypto::toHex(crypto::sha256("bobs")) + R"("], "certificate": "CN=bob"}],
    "limits": [{"id": "hourly", "limit": 100, "window": "1h"}, {"id": "near", "key": "address", "limit": 10, "window": "1s", "burst": 3, "mode": "dry_run"}],
    "pools": [{"id": "p"}, {"id": "q", "affinity": {"by": "header:Mcp-Session-Id"}}, {"id": "s", "affinity": {"by": "header:X-Session", "mode": "learn"}}],
    "routes": [)" +
         routes + "]" + more + "}";
}

secrets::Resolved annsKey() {
  secrets::Resolved secrets;
  secrets.emplace(secrets::Reference{secrets::Source::Environment, "ANN"}, std::string("anns"));
  return secrets;
}

flow::RoutePlan routeWith(const std::string& fields, const secrets::Resolved& secrets = annsKey()) {
  const auto snapshot = compiled(profile(R"({"id": "r", "pool": "p", )" + fields + "}"), secrets);
  return snapshot->routes.empty() ? flow::RoutePlan() : snapshot->routes[0];
}

TEST(AccessPlan, AnybodyMayPassARouteThatSaysNothing) {
  const auto snapshot = compiled(profile(R"({"id": "r", "pool": "p"})"), annsKey());
  const flow::RoutePlan& route = snapshot->routes.at(0);
  EXPECT_FALSE(route.access.asksWho());
  EXPECT_TRUE(route.access.addresses.empty());
  EXPECT_EQ(route.access.guard, AccessPlan::Guard::McpOnly);
  EXPECT_EQ(route.access.cors, nullptr);
  EXPECT_FALSE(route.access.authority);
  EXPECT_TRUE(route.access.limits.empty());
  EXPECT_FALSE(route.access.concurrency);
  EXPECT_FALSE(route.wantsAddress || route.wantsClient) << "nobody pays for what is not used";
  EXPECT_FALSE(snapshot->routesByClient);
  EXPECT_EQ(snapshot->listeners[0].reach, policy::ListenerReach::ThisMachine);
  EXPECT_EQ(snapshot->listeners[1].reach, policy::ListenerReach::Network);
}

TEST(AccessPlan, KeysOfClientsAreOfSecretsAndDigests) {
  const auto snapshot =
      compiled(profile(R"({"id": "r", "pool": "p", "match": {"clients": ["bob"]}})"), annsKey());
  EXPECT_EQ(snapshot->clients.at(0).id, "ann");
  EXPECT_EQ(snapshot->keys.find("anns"), 0u);
  EXPECT_EQ(snapshot->keys.find("bobs"), 1u);
  EXPECT_EQ(snapshot->keys.find("env:ANN"), std::nullopt) << "the reference is no key";
  EXPECT_EQ(snapshot->certificates.find({.commonName = "bob"}), 1u);
  EXPECT_EQ(snapshot->certificates.find({.commonName = "ann"}), std::nullopt);
  EXPECT_TRUE(snapshot->clientProblems.empty());
  EXPECT_TRUE(snapshot->routesByClient);
}

TEST(AccessPlan, AKeyThatIsMissingLetsNobodyInAndStopsNobodyElse) {
  const auto snapshot = compiled(profile(R"({"id": "r", "pool": "p", "auth": {}})"));
  EXPECT_EQ(snapshot->clientProblems, std::vector<std::string>{"client ann: env:ANN was not looked up"});
  EXPECT_EQ(snapshot->keys.find("anns"), std::nullopt);
  EXPECT_EQ(snapshot->keys.find(""), std::nullopt);
  EXPECT_EQ(snapshot->keys.find("bobs"), 1u);
  EXPECT_EQ(snapshot->routes[0].secretProblem, "");
  secrets::Resolved empty;
  empty.emplace(secrets::Reference{secrets::Source::Environment, "ANN"}, std::string());
  EXPECT_EQ(compiled(profile(""), empty)->clientProblems,
            std::vector<std::string>{"client ann: the key is empty"});
}

TEST(AccessPlan, Limits) {
  const auto snapshot =
      compiled(profile(R"({"id": "r", "pool": "p", "limits": ["near", "hourly"]})"), annsKey());
  const flow::LimitPlan& hourly = snapshot->limits.at(0);
  EXPECT_EQ(hourly.rule, policy::RateRule(100, 1h));
  EXPECT_TRUE(hourly.key.needsClient()) << "a client is counted unless something else is said";
  EXPECT_FALSE(hourly.isDryRun);
  const flow::LimitPlan& near = snapshot->limits.at(1);
  EXPECT_EQ(near.rule, policy::RateRule(10, 1s, 3));
  EXPECT_FALSE(near.key.needsClient());
  EXPECT_TRUE(near.isDryRun);
  EXPECT_EQ(snapshot->routes[0].access.limits, (std::vector<size_t>{1, 0}));
  EXPECT_TRUE(snapshot->routes[0].wantsAddress && snapshot->routes[0].wantsClient);
}

TEST(AccessPlan, AuthSaysWhereAndWho) {
  const AccessPlan usual = routeWith(R"("auth": {})").access;
  EXPECT_TRUE(usual.asksForKey);
  ASSERT_EQ(usual.sources.size(), 2u);
  EXPECT_EQ(usual.sources[0].place, CredentialPlace::Bearer);
  EXPECT_EQ(usual.sources[1].name, "X-Api-Key");
  EXPECT_TRUE(usual.clients.empty()) << "every named one";
  EXPECT_FALSE(usual.takesCertificate || usual.forwardsCredential);
  const AccessPlan own =
      routeWith(R"("auth": {"from": ["certificate", "query:key"], "clients": ["bob"], "forward": true})")
          .access;
  EXPECT_TRUE(own.takesCertificate && own.forwardsCredential);
  ASSERT_EQ(own.sources.size(), 1u);
  EXPECT_EQ(own.sources[0].text(), "query:key");
  EXPECT_EQ(own.clients, (std::vector<bool>{false, true}));
  EXPECT_TRUE(routeWith(R"("auth": {"clients": ["bob", "*"]})").access.clients.empty());
}

TEST(AccessPlan, PlacesOfKeysAreRedactedWhateverTheRouteRedacts) {
  const flow::RoutePlan route = routeWith(
      R"("record": {"redact": []}, "auth": {"from": ["bearer", "header:X-Key", "cookie:k", "query:key"]})");
  EXPECT_EQ(route.redact.headers, (std::vector<std::string>{"authorization", "x-key", "cookie"}));
  EXPECT_EQ(route.redact.query, std::vector<std::string>{"key"});
}

TEST(AccessPlan, Addresses) {
  const AccessPlan access =
      routeWith(R"("addresses": {"allow": ["10.0.0.0/8"], "deny": ["10.6.6.6"]})").access;
  EXPECT_TRUE(access.addresses.decide(*parseAddress("10.1.1.1")).allowed);
  const auto denied = access.addresses.decide(*parseAddress("10.6.6.6"));
  EXPECT_FALSE(denied.allowed);
  ASSERT_NE(denied.entry, nullptr);
  EXPECT_EQ(denied.entry->text, "10.6.6.6");
  EXPECT_FALSE(access.addresses.decide(*parseAddress("127.0.0.1")).allowed);
}

TEST(AccessPlan, TheGuardIsOnWhereMcpServersAre) {
  using Guard = AccessPlan::Guard;
  const std::pair<const char*, Guard> kCases[] = {
      {R"("pool": "p")", Guard::McpOnly},
      {R"("pool": "p", "match": {"path": "/mcp"})", Guard::On},
      {R"("pool": "p", "match": {"path": "/MCP/*"})", Guard::On},
      {R"("pool": "p", "match": {"path": ["/x", "/tools/mcp*"]})", Guard::On},
      {R"("pool": "p", "match": {"path": "/mcpx"})", Guard::McpOnly},
      {R"("pool": "p", "match": {"path": "/xmcp"})", Guard::McpOnly},
      {R"("pool": "p", "tags": ["Mcp"])", Guard::On},
      {R"("pool": "q")", Guard::On},
      {R"("pool": "s")", Guard::McpOnly},  // sessions, but not those of MCP
      {R"("pool": "q", "guard": {"mode": "off"})", Guard::Off},
      {R"("respond": {}, "guard": {"mode": "on"})", Guard::On},
  };
  for (const auto& [fields, guard] : kCases) {
    const auto snapshot = compiled(profile(R"({"id": "r", )" + std::string(fields) + "}"), annsKey());
    EXPECT_EQ(snapshot->routes.at(0).access.guard, guard) << fields;
  }
}

TEST(AccessPlan, TheGuardKnowsTheRoutesOwnHostsAndCorsOrigins) {
  const AccessPlan access = routeWith(R"("match": {"hosts": ["agents.example", "!no.example", "*"]},
      "guard": {"hosts": ["more.example"]}, "cors": {"origins": ["https://page.example"]})")
                                .access;
  const auto verdict = [&](std::string host, std::string origin) {
    http::RequestHead request;
    request.method = "POST";
    request.host = std::move(host);
    if (!origin.empty()) request.fields.add("Origin", origin);
    return access.originGuard.check(request, policy::ListenerReach::ThisMachine);
  };
  using Verdict = policy::OriginGuard::Verdict;
  EXPECT_EQ(verdict("agents.example:8080", ""), Verdict::Passed);
  EXPECT_EQ(verdict("more.example", ""), Verdict::Passed);
  EXPECT_EQ(verdict("other.example", ""), Verdict::HostRefused) << "\"*\" matches, and names nobody";
  EXPECT_EQ(verdict("localhost", "https://page.example"), Verdict::Passed);
  EXPECT_EQ(verdict("localhost", "https://evil.example"), Verdict::OriginRefused);
}

TEST(AccessPlan, Cors) {
  const AccessPlan access =
      routeWith(R"("cors": {"origins": ["https://a.example"], "max_age": "1500ms"})").access;
  ASSERT_TRUE(access.cors);
  http::RequestHead preflight;
  preflight.method = "OPTIONS";
  preflight.fields.add("Origin", "https://a.example");
  preflight.fields.add("Access-Control-Request-Method", "POST");
  http::HeaderMap answer;
  EXPECT_EQ(access.cors->answerPreflight(preflight, answer), policy::PreflightDecision::Allowed);
  EXPECT_EQ(answer.first("Access-Control-Max-Age"), "1");
  EXPECT_NE(answer.first("Access-Control-Allow-Headers").find("Mcp-Session-Id"), std::string_view::npos);
}

TEST(AccessPlan, BasicUsersAreClients) {
  secrets::Resolved secrets = annsKey();
  secrets.emplace(secrets::Reference{secrets::Source::Keychain, "pw"}, std::string("open"));
  const std::string basic =
      R"("basic": {"realm": "agents", "users": [{"client": "bob", "user": "b", "password": "secret:pw"}]})";
  const flow::RoutePlan route = routeWith(basic, secrets);
  ASSERT_TRUE(route.access.basic);
  EXPECT_EQ(route.access.realm, "agents");
  http::HeaderMap fields;
  fields.add("Authorization", "Basic YjpvcGVu");  // b:open
  EXPECT_EQ(route.access.basic->check(fields).client, 1u);
  EXPECT_NE(std::find(route.redact.headers.begin(), route.redact.headers.end(), "authorization"),
            route.redact.headers.end());
  EXPECT_EQ(routeWith(basic).secretProblem, "secret:pw was not looked up") << "answers 503, lets nobody in";
}

TEST(AccessPlan, TokensByAFile) {
  secrets::Resolved secrets = annsKey();
  secrets.emplace(secrets::Reference{secrets::Source::File, "keys.json"}, std::string(kNoKeys));
  const std::string jwt =
      R"("jwt": {"jwks": "keys.json", "issuer": "i", "audiences": ["a", "b"], "scopes": ["s"], "leeway": "off", "client": "client_id"})";
  const flow::RoutePlan route = routeWith(jwt, secrets);
  ASSERT_TRUE(route.access.jwt);
  const flow::JwtPlan& plan = *route.access.jwt;
  EXPECT_EQ(plan.rules.issuer, "i");
  EXPECT_EQ(plan.rules.audiences, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(plan.rules.requiredScopes, std::vector<std::string>{"s"});
  EXPECT_EQ(plan.rules.leeway, 0s);
  EXPECT_EQ(plan.rules.algorithms, policy::JwtRules().algorithms);
  EXPECT_EQ(plan.name, flow::JwtPlan::Name::ClientId);
  EXPECT_TRUE(plan.keys);
  EXPECT_FALSE(plan.source);
  EXPECT_EQ(routeWith(jwt).secretProblem, "file:keys.json was not looked up");
  secrets.insert_or_assign(secrets::Reference{secrets::Source::File, "keys.json"}, std::string("{}"));
  EXPECT_TRUE(routeWith(jwt, secrets).secretProblem.starts_with("the key set keys.json: "));
}

TEST(AccessPlan, TokensByASharedSecret) {
  secrets::Resolved secrets = annsKey();
  secrets.emplace(secrets::Reference{secrets::Source::Environment, "SHARED"}, std::string(32, 'k'));
  const std::string jwt = R"("jwt": {"secret": "env:SHARED"})";
  const flow::RoutePlan route = routeWith(jwt, secrets);
  ASSERT_TRUE(route.access.jwt && route.access.jwt->keys);
  EXPECT_EQ(route.access.jwt->rules.algorithms, std::vector{crypto::SignatureAlgorithm::Hs256});
  EXPECT_EQ(route.secretProblem, "");
  secrets.insert_or_assign(secrets::Reference{secrets::Source::Environment, "SHARED"}, std::string("short"));
  EXPECT_TRUE(routeWith(jwt, secrets).secretProblem.starts_with("the secret of \"jwt\": "));
  EXPECT_EQ(routeWith(jwt).secretProblem, "env:SHARED was not looked up");
}

TEST(AccessPlan, AKeySetIsFetchedOnceForAllRoutesThatNameIt) {
  const std::string text = profile(R"(
      {"id": "a", "pool": "p", "jwt": {"jwks": "https://issuer.example/keys", "refresh": "1h"}},
      {"id": "b", "pool": "p", "jwt": {"jwks": "https://issuer.example/keys", "refresh": "5m"}},
      {"id": "c", "pool": "p", "jwt": {"jwks": "http://127.0.0.1:9"}})");
  const auto snapshot = compiled(text, annsKey());
  ASSERT_EQ(snapshot->keySources.size(), 2u);
  EXPECT_EQ(snapshot->routes[0].access.jwt->source, 0u);
  EXPECT_EQ(snapshot->routes[1].access.jwt->source, 0u);
  EXPECT_EQ(snapshot->keySources[0].refresh, 5min);
  EXPECT_EQ(snapshot->keySources[0].path, "/keys");
  EXPECT_EQ(snapshot->keySources[0].place.targets.at(0).host, "issuer.example");
  EXPECT_TRUE(snapshot->keySources[0].place.targets[0].secure);
  EXPECT_EQ(snapshot->keySources[1].path, "/");
  EXPECT_EQ(snapshot->keySources[1].place.targets.at(0).port, 9);
  EXPECT_EQ(validate(*Document::parse(text)).references.size(), 1u) << "a URL is no file";
}

TEST(AccessPlan, ForwardAuthAndConcurrency) {
  const AccessPlan access =
      routeWith(R"("forward_auth": {"pool": "q", "path": "/v", "copy": ["Remote-User"], "timeout": "1s"},
      "concurrency": {"limit": 3, "queue": 5, "queue_timeout": "off"})")
          .access;
  ASSERT_TRUE(access.authority && access.concurrency);
  EXPECT_EQ(access.authority->pool, 1u);
  EXPECT_EQ(access.authority->path, "/v");
  EXPECT_EQ(access.authority->copy, std::vector<std::string>{"Remote-User"});
  EXPECT_EQ(access.authority->timeout, 1s);
  EXPECT_EQ(access.concurrency->limit, 3u);
  EXPECT_EQ(access.concurrency->queue, 5u);
  EXPECT_EQ(access.concurrency->queueTimeout, flow::kOff);
}

TEST(AccessPlan, LimitsOfClientsMakeEveryRouteAskWhoItIs) {
  const auto snapshot = compiled(R"({"headgate": 1, "clients": [{"id": "a", "limits": ["l"]}],
      "limits": [{"id": "k", "limit": 1, "window": "1s"}, {"id": "l", "limit": 1, "window": "1s"}], "routes": [{"id": "r", "respond": {}}]})");
  EXPECT_EQ(snapshot->clients[0].limits, std::vector<size_t>{1});
  EXPECT_TRUE(snapshot->routes[0].wantsClient);
}

}  // namespace
}  // namespace headgate::config
