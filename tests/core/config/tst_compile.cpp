#include <algorithm>
#include <gtest/gtest.h>

#include "core/config/validate.h"
#include "tests/core/config/compiled.h"

namespace headgate::config {
namespace {

using namespace std::chrono_literals;

// A profile with one listener, one pool and these routes and defaults.
std::string withRoutes(const std::string& routes, const std::string& defaults = "{}") {
  return R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}], "pools": [{"id": "p", "targets": []}, {"id": "q"}], "routes": [)" +
         routes + R"(], "defaults": )" + defaults + "}";
}

std::string expanded(const policy::TemplateText& text, const policy::Variables& variables = {}) {
  std::string out;
  text.expand(variables, out);
  return out;
}

TEST(Compile, BuiltInDefaults) {
  const auto snapshot = compiled(withRoutes(R"({"id": "r", "pool": "q"})"));
  const flow::ListenerPlan& listener = snapshot->listeners.at(0);
  EXPECT_EQ(listener.id, "web");
  EXPECT_EQ(listener.address, "127.0.0.1");
  EXPECT_EQ(listener.port, 8080);
  EXPECT_TRUE(listener.enabled);
  EXPECT_EQ(listener.headTimeout, 10s);
  EXPECT_EQ(listener.keepAliveTimeout, 75s);
  EXPECT_EQ(listener.writeTimeout, 60s);
  EXPECT_EQ(listener.connectionLimit, 4096u);
  EXPECT_EQ(listener.connectionsPerAddress, 1024u);
  EXPECT_EQ(snapshot->pools.at(1).idleConnections, 64u);
  EXPECT_EQ(snapshot->pools.at(1).idleTimeout, 4s);
  const flow::RoutePlan& route = snapshot->routes.at(0);
  EXPECT_EQ(std::get<flow::ForwardAction>(route.action).pool, 1u);
  EXPECT_EQ(route.hostRule, flow::HostRule::Auto);
  EXPECT_EQ(route.forwarded, flow::ForwardedRule::Off);
  EXPECT_EQ(route.timeouts.connect, 5s);
  EXPECT_EQ(route.timeouts.requestBody, 60s);
  EXPECT_EQ(route.timeouts.firstByte, 10min);
  EXPECT_EQ(route.timeouts.idle, 15min);
  EXPECT_EQ(route.timeouts.total, flow::kOff);
  EXPECT_EQ(route.timeouts.tunnel, 1h);
  EXPECT_EQ(route.retry.attempts, 3u);
  EXPECT_TRUE(route.retry.onConnect);
  EXPECT_FALSE(route.retry.nonIdempotent);
  EXPECT_EQ(route.bodyLimit, 64u << 20);
  EXPECT_TRUE(route.record.enabled);
  EXPECT_EQ(route.record.bodyLimit, 1u << 20);
  EXPECT_EQ(route.record.streamLimit, 16u << 20);
  EXPECT_EQ(route.redact.headers.at(0), "authorization");
  EXPECT_EQ(route.secretProblem, "");
  EXPECT_TRUE(route.requestHeaders.empty());
}

TEST(Compile, DefaultsOfTheProfileKeyByKeyAndListsReplaced) {
  const auto snapshot = compiled(R"({"headgate": 1,
      "listeners": [{"id": "a", "port": 1, "timeouts": {"write": "1s"}, "trusted_proxies": ["10.0.0.0/8"]}, {"id": "b", "port": 2}],
      "pools": [{"id": "p", "connections": {"idle": 1}}],
      "routes": [{"id": "r", "pool": "p", "timeouts": {"idle": "1m"}, "match": {"methods": ["PUT"]}, "record": {"redact": ["json:/a/b"]}}],
      "defaults": {"listener": {"timeouts": {"head": "2s", "write": "9s"}, "trusted_proxies": ["::1", "::2"]},
                   "pool": {"connections": {"idle": 5, "idle_timeout": "1s"}},
                   "route": {"timeouts": {"idle": "7m", "connect": "off"}, "match": {"methods": ["GET", "HEAD"]}, "body_limit": "off"}}})");
  EXPECT_EQ(snapshot->listeners[0].headTimeout, 2s);
  EXPECT_EQ(snapshot->listeners[0].writeTimeout, 1s);
  EXPECT_EQ(snapshot->listeners[0].trustedProxies.size(), 1u);
  EXPECT_EQ(snapshot->listeners[1].writeTimeout, 9s);
  EXPECT_EQ(snapshot->listeners[1].trustedProxies.size(), 2u);
  EXPECT_EQ(snapshot->pools[0].idleConnections, 1u);
  EXPECT_EQ(snapshot->pools[0].idleTimeout, 1s);
  EXPECT_EQ(snapshot->routes[0].timeouts.idle, 1min);
  EXPECT_EQ(snapshot->routes[0].timeouts.connect, flow::kOff);
  EXPECT_EQ(snapshot->routes[0].bodyLimit, 0u);
  EXPECT_EQ(snapshot->routes[0].redact.pointers, std::vector<std::string>{"/a/b"});
  EXPECT_TRUE(snapshot->routes[0].redact.headers.empty());
  EXPECT_EQ(snapshot->table.find({.method = "PUT", .host = "x", .path = "/"}), 0u);
  EXPECT_EQ(snapshot->table.find({.method = "GET", .host = "x", .path = "/"}), std::nullopt);
}

TEST(Compile, ADurationThatIsTooLongToBeAddedToATimeIsTenYears) {
  const auto snapshot =
      compiled(withRoutes(R"({"id": "r", "pool": "q", "timeouts": {"total": "999999999h"}})"));
  EXPECT_EQ(snapshot->routes.at(0).timeouts.total, 87'600h);
}

TEST(Compile, Targets) {
  const auto snapshot = compiled(R"({"headgate": 1, "pools": [{"id": "p", "targets": [
      {"id": "a", "url": "http://127.0.0.1:8001/v1/"}, {"id": "b", "url": "http://Agent.local"}, {"id": "c", "url": "http://[::1]:81"},
      {"id": "d", "url": "http://agent", "socket": "/run/a.sock", "state": "drain", "weight": 3},
      {"id": "e", "url": "http://agent", "state": "maintenance"}]}]})");
  const auto& targets = snapshot->pools.at(0).targets;
  EXPECT_EQ(targets[0].host, "127.0.0.1");
  EXPECT_EQ(targets[0].port, 8001);
  EXPECT_EQ(targets[0].hostField, "127.0.0.1:8001");
  EXPECT_EQ(targets[0].basePath, "/v1");
  EXPECT_EQ(targets[0].state, upstream::TargetState::On);
  EXPECT_FALSE(targets[0].secure);
  EXPECT_EQ(targets[1].host, "agent.local");
  EXPECT_EQ(targets[1].port, 80);
  EXPECT_EQ(targets[1].hostField, "agent.local");
  EXPECT_EQ(targets[1].basePath, "");
  EXPECT_EQ(targets[2].host, "::1");
  EXPECT_EQ(targets[2].hostField, "[::1]:81");
  EXPECT_EQ(targets[3].socket, "/run/a.sock");
  EXPECT_EQ(targets[3].weight, 3u);
  EXPECT_EQ(targets[3].state, upstream::TargetState::Drain);
  EXPECT_EQ(targets[4].state, upstream::TargetState::Maintenance);
}

TEST(Compile, Actions) {
  const auto snapshot = compiled(withRoutes(
      R"({"id": "a", "respond": {"status": 418, "headers": {"X-A": "{route}"}, "body": "{{{path}"}},
      {"id": "b", "redirect": {"to": "/new{path}", "status": 308}}, {"id": "c", "respond": {}}, {"id": "d", "redirect": {"to": "/"}})"));
  const auto& respond = std::get<flow::RespondAction>(snapshot->routes[0].action);
  EXPECT_EQ(respond.status, 418);
  EXPECT_EQ(respond.headers.at(0).first, "X-A");
  EXPECT_EQ(expanded(respond.headers[0].second, {.route = "a"}), "a");
  EXPECT_EQ(expanded(respond.body, {.path = "/x"}), "{/x");
  const auto& redirect = std::get<flow::RedirectAction>(snapshot->routes[1].action);
  EXPECT_EQ(redirect.status, 308);
  EXPECT_EQ(expanded(redirect.to, {.path = "/x"}), "/new/x");
  EXPECT_EQ(std::get<flow::RespondAction>(snapshot->routes[2].action).status, 200);
  EXPECT_EQ(std::get<flow::RedirectAction>(snapshot->routes[3].action).status, 302);
}

TEST(Compile, RewriteAndHost) {
  const auto snapshot = compiled(withRoutes(
      R"({"id": "a", "pool": "p", "rewrite": {"strip_prefix": "/a", "add_prefix": "/b", "host": "preserve"}, "forwarded": true},
         {"id": "b", "pool": "p", "rewrite": {"host": "target"}}, {"id": "c", "pool": "p", "rewrite": {"host": "Example.org:81"}})"));
  EXPECT_EQ(snapshot->routes[0].rewrite.stripPrefix, "/a");
  EXPECT_EQ(snapshot->routes[0].rewrite.addPrefix, "/b");
  EXPECT_EQ(snapshot->routes[0].hostRule, flow::HostRule::Preserve);
  EXPECT_EQ(snapshot->routes[0].forwarded, flow::ForwardedRule::On);
  EXPECT_EQ(snapshot->routes[1].hostRule, flow::HostRule::Target);
  EXPECT_EQ(snapshot->routes[2].hostRule, flow::HostRule::Fixed);
  EXPECT_EQ(snapshot->routes[2].fixedHost, "Example.org:81");
}

TEST(Compile, MatchesReachTheTable) {
  const auto snapshot =
      compiled(R"({"headgate": 1, "listeners": [{"id": "a", "port": 1}, {"id": "b", "port": 2}], "routes": [
      {"id": "off", "enabled": false, "respond": {}},
      {"id": "b", "listeners": ["b"], "respond": {}},
      {"id": "six", "match": {"hosts": ["[::1]"], "path": "/x/*"}, "respond": {}},
      {"id": "query", "match": {"query": {"k": "1"}, "headers": {"X-A": "!*"}}, "respond": {}}]})");
  EXPECT_EQ(snapshot->table.find({.listener = 1, .host = "h", .path = "/"}), 1u);
  EXPECT_EQ(snapshot->table.find({.listener = 0, .host = "[::1]:8080", .path = "/x/y"}), 2u);
  EXPECT_EQ(snapshot->table.find({.listener = 0, .host = "[::1]:8080", .path = "/y", .query = "k=1"}), 3u);
  EXPECT_EQ(snapshot->table.find({.listener = 0, .host = "h", .path = "/"}), std::nullopt);
}

TEST(Compile, HeaderRulesOfDefaultsComeFirst) {
  const auto snapshot = compiled(withRoutes(
      R"({"id": "a", "pool": "p", "headers": {"request": {"set": {"X-A": "own"}}}})",
      R"({"route": {"headers": {"request": {"set": {"X-A": "default"}}, "response": {"remove": ["Server"]}}}})"));
  const flow::RoutePlan& route = snapshot->routes.at(0);
  ASSERT_EQ(route.requestHeaders.size(), 2u);
  EXPECT_EQ(expanded(route.requestHeaders[0].set.at(0).second), "default");
  EXPECT_EQ(expanded(route.requestHeaders[1].set.at(0).second), "own");
  ASSERT_EQ(route.responseHeaders.size(), 1u);
  EXPECT_EQ(route.responseHeaders[0].remove, std::vector<std::string>{"Server"});
}

TEST(Compile, SecretsArePutIntoHeaderValuesLiterally) {
  const std::string text = withRoutes(
      R"({"id": "a", "pool": "p", "headers": {"request": {"set": {"Authorization": "Bearer {env:KEY}", "X-Key": "file:key.txt"}}}})");
  const secrets::Reference key{secrets::Source::Environment, "KEY"};
  const secrets::Reference file{secrets::Source::File, "key.txt"};
  EXPECT_EQ(validate(*Document::parse(text)).references, (std::vector{key, file}));
  secrets::Resolved secrets;
  secrets.emplace(key, std::string("s{route}t"));
  secrets.emplace(file, std::string("two"));
  const flow::RoutePlan route = compiled(text, secrets)->routes.at(0);
  EXPECT_EQ(expanded(route.requestHeaders[0].set[0].second, {.route = "no"}), "Bearer s{route}t");
  EXPECT_EQ(expanded(route.requestHeaders[0].set[1].second), "two");
  EXPECT_EQ(route.secretProblem, "");
}

TEST(Compile, AFieldThatHoldsASecretIsRedactedWhateverItIsCalled) {
  const auto snapshot =
      compiled(withRoutes(R"({"id": "a", "pool": "p", "record": {"redact": ["query:sig"]}, "headers": {
      "request": {"set": {"X-Key": "secret:a", "X-Plain": "b"}}, "response": {"add": {"X-Out": "is {env:B}"}}}},
      {"id": "b", "respond": {"headers": {"X-Own": "file:c"}}})"));
  EXPECT_EQ(snapshot->routes[0].redact.headers, (std::vector<std::string>{"x-key", "x-out"}));
  EXPECT_EQ(snapshot->routes[0].redact.query, std::vector<std::string>{"sig"});
  const auto& headers = snapshot->routes[1].redact.headers;
  EXPECT_NE(std::find(headers.begin(), headers.end(), "x-own"), headers.end());
}

TEST(Compile, AnUnresolvedSecretStopsItsRouteOnly) {
  const std::string text =
      withRoutes(R"({"id": "a", "pool": "p", "headers": {"request": {"set": {"X-Key": "secret:openai"}}}},
      {"id": "b", "pool": "p"}, {"id": "c", "pool": "p", "headers": {"request": {"set": {"X-Key": "{env:BAD}"}}}})");
  const auto document = Document::parse(text);
  secrets::Resolved secrets;
  secrets.emplace(secrets::Reference{secrets::Source::Keychain, "openai"},
                  Error{ErrorType::SecretUnavailable, "the keychain is locked"});
  secrets.emplace(secrets::Reference{secrets::Source::Environment, "BAD"}, std::string("a\r\nb"));
  const auto snapshot = compiled(text, secrets);
  EXPECT_EQ(snapshot->routes[0].secretProblem, "the keychain is locked");
  EXPECT_EQ(snapshot->routes[1].secretProblem, "");
  EXPECT_EQ(snapshot->routes[2].secretProblem,
            "the secret of env:BAD holds characters that no header field can carry");
  EXPECT_EQ(compiled(text)->routes[0].secretProblem, "secret:openai was not looked up");
}

TEST(Compile, AnyErrorMeansNoSnapshotAndAllProblems) {
  const auto outcome =
      compile(*Document::parse(R"({"headgate": 1, "x": 1, "routes": [{"id": "r", "pool": "gone"}]})"), {});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().size(), 3u);  // the key, the pool, and the warning that there is no listener
}

TEST(Validate, PlainSecretsMakeAFilePrivate) {
  const auto holds = [](const std::string& value) {
    return !validate(*Document::parse(withRoutes(
                         R"({"id": "a", "pool": "p", "headers": {"request": {"set": {"Authorization": ")" +
                         value + R"("}}}})")))
                .plainSecrets.empty();
  };
  EXPECT_TRUE(holds("Bearer sk-1"));
  EXPECT_FALSE(holds("Bearer {env:KEY}"));
  EXPECT_FALSE(holds("file:key"));
}

}  // namespace
}  // namespace headgate::config
