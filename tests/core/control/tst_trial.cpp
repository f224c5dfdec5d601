// What would become of a request, on profiles that are served or thought of.
#include <gtest/gtest.h>

#include "core/control/trial_desk.h"
#include "core/crypto/digest.h"
#include "tests/core/control/recorded.h"
#include "tests/core/control/served_profile.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime kNow{1h};
const WallTime kWall{std::chrono::hours(24 * 365 * 50)};

// sha256 of "claude-key".
const std::string kDigest = [] {
  std::string hex = "sha256:";
  for (const uint8_t byte : crypto::sha256("claude-key"))
    for (const int shift : {4, 0}) hex += "0123456789abcdef"[(byte >> shift) & 15];
  return hex;
}();

const std::string kPools = R"("pools": [
 {"id": "code", "balance": "first", "targets": [{"id": "code-1", "url": "http://127.0.0.1:8001/base"},
   {"id": "code-2", "url": "http://127.0.0.1:8002", "limit": 1},
   {"id": "code-3", "url": "http://127.0.0.1:8003", "backup": true}]}])";

struct TrialTest : testing::Test {
  void serve(const std::string& rest) { served = std::make_unique<ServedProfile>(profileWith(rest)); }
  Trial attempt(const std::string& request, const std::string& client = {}) {
    return attempt(TryRequest{.request = request, .client = client});
  }
  Trial attempt(const TryRequest& call) {
    return tryRequest(call, {.plan = draft ? draft.get() : served->snapshot.get(),
                             .served = served ? served->snapshot.get() : nullptr,
                             .record = &store,
                             .now = kNow,
                             .wall = kWall});
  }
  static std::string field(const Trial& trial, const std::string& name) {
    const auto found = std::ranges::find(trial.sentFields, name, &HeaderField::name);
    return found == trial.sentFields.end() ? "(none)" : found->value;
  }
  // "name what verdict: sentence" of each.
  static std::vector<std::string> policies(const Trial& trial) {
    std::vector<std::string> texts;
    for (const TrialPolicy& policy : trial.policies)
      texts.push_back(policy.name + (policy.what.empty() ? "" : " " + policy.what) +
                      (policy.verdict == TrialVerdict::Passes    ? " +: "
                       : policy.verdict == TrialVerdict::Refuses ? " -: "
                                                                 : " ?: ") +
                      policy.sentence);
    return texts;
  }
  static std::vector<std::string> targets(const Trial& trial) {
    std::vector<std::string> texts;
    for (const TrialTarget& target : trial.targets)
      texts.push_back((target.isChosen ? "> " : "") + target.target + ": " + target.reason);
    return texts;
  }

  record::Names names;
  store::MemoryStore store{names};
  std::unique_ptr<ServedProfile> served;
  std::shared_ptr<flow::Snapshot> draft;
};
using Texts = std::vector<std::string>;

TEST_F(TrialTest, NamesTheRouteThatWinsAndWhyTheOthersDoNot) {
  serve(kPools + R"(, "routes": [
   {"id": "research", "match": {"path": "/api/research/*"}, "pool": "code"},
   {"id": "code", "match": {"path": "/api/code/*", "methods": ["GET", "POST"]}, "pool": "code",
    "rewrite": {"strip_prefix": "/api/code"}},
   {"id": "rest", "respond": {}}, {"id": "v1", "match": {"path": "/v1/*"}, "respond": {}}])");
  const Trial trial = attempt("POST /api/code/%76%31/messages?x=1");
  EXPECT_EQ(trial.problem, "");
  EXPECT_EQ(trial.listener, "web");
  EXPECT_EQ(trial.method, "POST");
  EXPECT_EQ(trial.host, "localhost:8080");
  EXPECT_EQ(trial.path, "/api/code/v1/messages");
  EXPECT_EQ(trial.routes,
            (std::vector<TrialRoute>{
                {.route = "research", .index = 0, .reason = "path differs at segment 2: code"},
                {.route = "code", .index = 1, .wins = true, .reason = "prefix /api/code, POST allowed"},
                {.route = "rest", .index = 2, .reason = "would take it, but comes later"},
                {.route = "v1", .index = 3, .reason = "path differs at segment 1: api"}}));
  EXPECT_EQ(trial.sentLine, "POST /base/v1/messages?x=1");
  EXPECT_EQ(trial.outcome, "goes to code-1 of pool code");
  EXPECT_EQ(trial.ownStatus, 0u);
}

TEST_F(TrialTest, WhereNoRouteTakesItTheGatewayAnswers) {
  serve(R"("routes": [{"id": "r", "match": {"path": "/x"}, "respond": {}}])");
  const Trial trial = attempt("/y");
  ASSERT_EQ(trial.routes.size(), 1u);
  EXPECT_FALSE(trial.routes[0].wins);
  EXPECT_EQ(trial.ownStatus, 404u);
  EXPECT_TRUE(trial.outcome.starts_with("refused with 404: ")) << trial.outcome;
  EXPECT_TRUE(trial.targets.empty());
}

TEST_F(TrialTest, ShowsWhatWouldBeSentWithoutSecrets) {
  serve(kPools + R"(, "clients": [{"id": "claude", "keys": [")" + kDigest + R"("]}],
   "routes": [{"id": "r", "pool": "code", "auth": {}, "rewrite": {"host": "target"},
   "headers": {"request": {"set": {"X-Team": "blue"}, "remove": ["Cookie"]}}}])");
  const Trial trial = attempt(
      "curl http://localhost:8080/x?api_key=s3cret -H 'X-Api-Key: claude-key' -b session=s3cret "
      "-H 'Proxy-Authorization: s3cret' -H 'Authorization: Basic s3cret' -d 'hello'");
  EXPECT_EQ(trial.sentLine, "POST /base/x?api_key=\u2022\u2022\u2022");
  EXPECT_EQ(field(trial, "Host"), "127.0.0.1:8001");
  EXPECT_EQ(field(trial, "X-Team"), "blue");
  EXPECT_EQ(field(trial, "Cookie"), "(none)");
  EXPECT_EQ(field(trial, "X-Api-Key"), "(none)") << "it opened this gateway";
  EXPECT_EQ(field(trial, "Authorization"), "\u2022\u2022\u2022");
  EXPECT_EQ(field(trial, "X-Agent-Id"), "claude");
  EXPECT_EQ(field(trial, "Content-Length"), "5");
  EXPECT_EQ(field(trial, "X-Forwarded-For"), "127.0.0.1");
  EXPECT_EQ(field(trial, "X-Request-ID"), "made-for-each-request");
  std::vector<std::string> received;
  for (const HeaderField& field : trial.receivedFields) received.push_back(field.name + ": " + field.value);
  EXPECT_EQ(std::ranges::count(received, "Host: localhost:8080"), 1);
  EXPECT_EQ(std::ranges::count(received, "X-Api-Key: \u2022\u2022\u2022"), 1);
  EXPECT_EQ(std::ranges::count(received, "Cookie: \u2022\u2022\u2022"), 1);
  EXPECT_EQ(std::ranges::count(received, "Content-Length: 5"), 1);
  for (const HeaderField& sent : trial.receivedFields)
    EXPECT_EQ(sent.value.find("s3cret"), std::string::npos) << sent.name;
  for (const HeaderField& sent : trial.sentFields)
    EXPECT_EQ(sent.value.find("s3cret"), std::string::npos) << sent.name;
}

TEST_F(TrialTest, PoliciesSpeakInTheirOrderAndEachForItself) {
  serve(kPools +
        R"(, "limits": [{"id": "per-address", "key": "address", "limit": 30, "window": "1m", "burst": 3},
     {"id": "per-client", "key": "client", "limit": 2, "window": "1m"}],
   "clients": [{"id": "claude", "keys": [")" +
        kDigest + R"("]}],
   "routes": [{"id": "r", "pool": "code", "addresses": {"deny": ["10.0.0.0/8"]}, "guard": {"mode": "on"},
     "limits": ["per-client", "per-address"], "auth": {}, "body_limit": "10B", "concurrency": {"limit": 8}}])");
  served->limit(0).decide("other", kNow);
  const std::string curl = "curl http://localhost:8080/ -H 'Authorization: Bearer claude-key' -d '123'";
  EXPECT_EQ(
      policies(attempt(curl)),
      (Texts{"addresses +: 127.0.0.1 may come", "guard +: Host and Origin are this gateway's own, or allowed",
             "limits per-address +: 3 of 3 tokens left for 127.0.0.1", "auth +: the client is claude",
             "limits per-client +: 2 of 2 tokens left for claude", "body_limit +: 3 of 10 bytes",
             "concurrency +: 0 of 8 run"}));
  const Trial refused = attempt("curl http://evil.test/ -d '12345678901'", "10.1.2.3");
  EXPECT_EQ(policies(refused),
            (Texts{"addresses -: 10.1.2.3 is denied by 10.0.0.0/8",
                   "limits per-address +: 3 of 3 tokens left for 10.1.2.3", "auth -: no key was sent",
                   "limits per-client +: 2 of 2 tokens left for 10.1.2.3", "body_limit -: 11 of 10 bytes",
                   "concurrency +: 0 of 8 run"}));
  EXPECT_EQ(refused.ownStatus, 403u);
  EXPECT_EQ(refused.outcome, "refused with 403: denied by 10.0.0.0/8");
  EXPECT_EQ(refused.policies[0].errorType, "address_refused");
  EXPECT_EQ(policies(attempt("http://evil.test/"))[1], "guard -: refuses it: Host evil.test");
  EXPECT_EQ(policies(attempt("curl http://localhost:8080/ -H 'X-Api-Key: other'"))[3],
            "auth -: the key is not known");
}

TEST_F(TrialTest, TakesNothing) {
  serve(kPools + R"(, "limits": [{"id": "l", "key": "address", "limit": 2, "window": "1m"}],
   "routes": [{"id": "r", "pool": "code", "limits": ["l"], "concurrency": {"limit": 1}}])");
  served->snapshot->pools[0].balancer =
      upstream::Balancer(upstream::Balance::RoundRobin, served->snapshot->pools[0].cell,
                         served->snapshot->pools[0].balancer.members());
  const Trial first = attempt("/");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(attempt("/"), first);
  EXPECT_EQ(served->limit(0).stats().allowed, 0u);
  for (size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(served->target(0, i).inFlight, 0u);
    EXPECT_EQ(served->target(0, i).attempts, 0u);
    EXPECT_EQ(served->target(0, i).pass, 0u);
  }
  EXPECT_EQ(served->snapshot->pools[0].cell->turn, 0u);
  EXPECT_EQ(served->snapshot->routes[0].access.concurrency->gate->active(), 0u);
}

TEST_F(TrialTest, LimitsAreAsFullAsTheyRun) {
  serve(kPools + R"(, "limits": [{"id": "l", "key": "address", "limit": 3, "window": "1m"},
    {"id": "dry", "key": "header:X-Team", "limit": 1, "window": "1m", "mode": "dry_run"}],
   "routes": [{"id": "r", "pool": "code", "limits": ["l", "dry"]}])");
  policy::SelectorFacts facts;
  facts.clientIp = "127.0.0.1";
  facts.address = parseAddress("127.0.0.1");
  std::string key;
  ASSERT_TRUE(served->snapshot->limits[0].key.value(facts, key));
  served->limit(0).decide(key, kNow);
  Trial trial = attempt("/");
  EXPECT_EQ(policies(trial), (Texts{"limits l +: 2 of 3 tokens left for 127.0.0.1",
                                    "limits dry +: does not count it: there is no header:X-Team"}));
  EXPECT_EQ(trial.policies[0].left, 2u);
  EXPECT_EQ(trial.policies[0].capacity, 3u);
  served->limit(0).decide(key, kNow);
  served->limit(0).decide(key, kNow);
  trial = attempt("/");
  EXPECT_EQ(policies(trial)[0], "limits l -: no token left for 127.0.0.1, one more in 20s");
  EXPECT_EQ(trial.outcome, "refused with 429: limit l, again in 20 s");
  EXPECT_EQ(trial.policies[0].status, 429u);
  EXPECT_EQ(policies(attempt("/", "127.0.0.2"))[0], "limits l +: 3 of 3 tokens left for 127.0.0.2");

  http::HeaderMap fields;
  fields.add("X-Team", "blue");
  facts.fields = &fields;
  key.clear();
  ASSERT_TRUE(served->snapshot->limits[1].key.value(facts, key));
  served->limit(1).decide(key, kNow);
  EXPECT_EQ(policies(attempt("curl localhost:8080/ -H 'X-Team: blue'", "127.0.0.2"))[1],
            "limits dry +: no token left for this value of header:X-Team, one more in 1m; it only counts");
}

struct NoWaiter final : policy::ConcurrencyGate::Waiter {
  void onSlot() override {}
};

TEST_F(TrialTest, GatesAreAsFullAsTheyRun) {
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code", "concurrency": {"limit": 1, "queue": 1}}])");
  policy::ConcurrencyGate& gate = *served->snapshot->routes[0].access.concurrency->gate;
  NoWaiter first;
  NoWaiter second;
  gate.enter(first, {1, 1});
  EXPECT_EQ(policies(attempt("/")),
            (Texts{"concurrency +: 1 of 1 run, 0 of 1 wait: it would wait up to 5s"}));
  gate.enter(second, {1, 1});
  const Trial full = attempt("/");
  EXPECT_EQ(policies(full), (Texts{"concurrency -: 1 of 1 run, 1 of 1 wait"}));
  EXPECT_EQ(full.outcome, "refused with 503: route r");
  gate.cancel(second);
  gate.leave();
}

TEST_F(TrialTest, TargetsHaveTheirReasons) {
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code"}])");
  EXPECT_EQ(targets(attempt("/")),
            (Texts{"> code-1: the first that can be used", "code-2: comes later", "code-3: backup"}));
  served->target(0, 0).health.setRuntimeState(upstream::TargetState::Drain);
  EXPECT_EQ(targets(attempt("/")),
            (Texts{"code-1: draining", "> code-2: the only one that can be used", "code-3: backup"}));
  served->target(0, 1).inFlight = 1;
  EXPECT_EQ(targets(attempt("/")),
            (Texts{"code-1: draining", "code-2: full: 1 of 1", "> code-3: backup, as no other can be used"}));
  served->target(0, 0).health.setRuntimeState(upstream::TargetState::Maintenance);
  for (int i = 0; i < 3; ++i) {
    served->target(0, 1).health.onProbe({.verdict = upstream::ProbeResult::Verdict::Bad}, {}, kNow);
    served->target(0, 2).health.noteBad(upstream::Failure::Status, upstream::TargetHealth::Attempt::Ordinary,
                                        {}, kNow);
  }
  const Trial none = attempt("/");
  EXPECT_EQ(targets(none),
            (Texts{"code-1: in maintenance", "code-2: down", "code-3: left out after failures, for 5s"}));
  EXPECT_EQ(none.outcome, "refused with 503: pool code, again in 5 s");
  EXPECT_EQ(none.sentLine, "");
}

TEST_F(TrialTest, SessionsAndCookiesBind) {
  serve(R"("pools": [{"id": "mcp", "affinity": {"by": "header:Mcp-Session-Id"}, "targets": [
      {"id": "a", "url": "http://127.0.0.1:1"}, {"id": "b", "url": "http://127.0.0.1:2"}]},
     {"id": "web", "affinity": {"by": "cookie:agent"}, "targets": [
      {"id": "a", "url": "http://127.0.0.1:1"}, {"id": "b", "url": "http://127.0.0.1:2"}]}],
   "routes": [{"id": "m", "match": {"path": "/mcp"}, "pool": "mcp"}, {"id": "w", "pool": "web"}])");
  const flow::PoolPlan& mcp = served->snapshot->pools[0];
  const flow::PoolPlan& web = served->snapshot->pools[1];
  mcp.sessions->learn("s1", mcp.balancer.members()[1].identity, kNow, 1h);
  const auto before = mcp.sessions->revision();
  EXPECT_EQ(targets(attempt("curl localhost:8080/mcp -H 'Mcp-Session-Id: s1'")),
            (Texts{"a: belongs to b", "> b: sticky"}));
  EXPECT_EQ(mcp.sessions->revision(), before);

  const std::string cookie = web.affinity.cookie->make(web.balancer.members()[1].identity, kWall);
  EXPECT_EQ(targets(attempt("curl localhost:8080/ -b agent=" + cookie)),
            (Texts{"a: belongs to b", "> b: sticky"}));
  EXPECT_EQ(targets(attempt("/")), (Texts{"> a: next in turn", "b: its turn comes later"}));
}

TEST_F(TrialTest, WhatTheGatewayAnswersItselfIsSaid) {
  serve(R"("routes": [{"id": "moved", "match": {"path": "/old"}, "redirect": {"to": "/new", "status": 301}},
    {"id": "hello", "match": {"path": "/hello"}, "respond": {"status": 418}},
    {"id": "m", "match": {"path": "/metrics"}, "metrics": {}}])");
  EXPECT_EQ(attempt("/old").outcome, "redirected with 301");
  EXPECT_EQ(attempt("/hello").outcome, "answered here with 418");
  EXPECT_EQ(attempt("/hello").ownStatus, 418u);
  EXPECT_EQ(attempt("/metrics").outcome, "answered here with 200");
}

TEST_F(TrialTest, AnAuthorityIsTakenToSayYes) {
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code", "forward_auth": {"pool": "code"}}])");
  const Trial trial = attempt("/");
  EXPECT_EQ(policies(trial), (Texts{"forward_auth ?: pool code is asked, and its answer decides"}));
  EXPECT_EQ(trial.outcome, "goes to code-1 of pool code, if it may pass");
}

TEST_F(TrialTest, PreflightsAreAnsweredHere) {
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code", "cors": {"origins": ["https://app.test"]}}])");
  const std::string asks =
      "curl -X OPTIONS localhost:8080/ -H 'Access-Control-Request-Method: POST' -H 'Origin: ";
  const Trial allowed = attempt(asks + "https://app.test'");
  EXPECT_EQ(policies(allowed), (Texts{"cors +: a browser asks for https://app.test: its pages may ask"}));
  EXPECT_EQ(allowed.outcome, "answered here with 204");
  EXPECT_EQ(policies(attempt(asks + "https://evil.test'")),
            (Texts{"cors -: a browser asks for https://evil.test: its pages may not ask"}));
  EXPECT_EQ(policies(attempt("curl localhost:8080/ -H 'Origin: https://evil.test'")),
            (Texts{"cors +: pages of https://evil.test may not read the answer"}));
}

TEST_F(TrialTest, WaitsWhereTheRouteDoes) {
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code", "wait": {"queue": 1, "timeout": "7s"}}])");
  for (size_t i = 0; i < 3; ++i)
    served->target(0, i).health.setRuntimeState(upstream::TargetState::Maintenance);
  EXPECT_EQ(attempt("/").outcome, "waits for a target of pool code for up to 7s");
}

// --- Drafts

TEST_F(TrialTest, ADraftIsTriedOnWhatRuns) {
  const std::string limits = R"("limits": [{"id": "l", "key": "route", "limit": 3, "window": "1m"}], )";
  serve(limits + kPools + R"(, "routes": [{"id": "r", "pool": "code", "limits": ["l"]}])");
  policy::SelectorFacts facts;
  facts.route = "r";
  std::string key;
  ASSERT_TRUE(served->snapshot->limits[0].key.value(facts, key));
  served->limit(0).decide(key, kNow);
  served->target(0, 0).health.setRuntimeState(upstream::TargetState::Drain);
  draft = compiledProfile(profileWith(limits + kPools + R"(, "routes": [
    {"id": "r", "match": {"path": "/x/*"}, "pool": "code", "limits": ["l"], "rewrite": {"strip_prefix": "/x"}}])"));
  const Trial trial = attempt("/x/y");
  EXPECT_EQ(policies(trial), (Texts{"limits l +: 2 of 3 tokens left for r"}));
  EXPECT_EQ(targets(trial).front(), "code-1: draining");
  EXPECT_EQ(trial.sentLine, "GET /y");

  draft =
      compiledProfile(profileWith(R"("limits": [{"id": "l", "key": "route", "limit": 4, "window": "1m"}], )" +
                                  kPools + R"(, "routes": [{"id": "r", "pool": "code", "limits": ["l"]}])"));
  EXPECT_EQ(policies(attempt("/")), (Texts{"limits l +: 4 of 4 tokens left for r"})) << "it is another limit";
}

TEST_F(TrialTest, ADraftNeedsNoSecrets) {
  const std::string routes = R"("routes": [{"id": "r", "pool": "code", "auth": {},
    "headers": {"request": {"set": {"X-Up": "{secret:upstream}"}}}}])";
  const std::string client = R"("clients": [{"id": "claude", "keys": ["secret:claude"]}], )";
  serve(kPools + R"(, "routes": [{"id": "r", "pool": "code"}])");
  draft = compiledProfile(profileWith(client + kPools + ", " + routes));
  const Trial trial = attempt("curl localhost:8080/ -H 'X-Api-Key: something'");
  EXPECT_EQ(policies(trial), (Texts{"auth ?: what the client shows is checked once this is applied"}));
  EXPECT_EQ(trial.outcome, "goes to code-1 of pool code, if it may pass");
  EXPECT_EQ(field(trial, "X-Api-Key"), "(none)") << "it would have been taken out";
  EXPECT_EQ(field(trial, "X-Up"), "\u2022\u2022\u2022");
  EXPECT_EQ(policies(attempt("/")), (Texts{"auth -: no key was sent"}));
}

TEST_F(TrialTest, ARouteThatAsksForTheCredentialIsNotLeftForAnother) {
  const std::string client = R"("clients": [{"id": "claude", "keys": ["secret:claude"]}], )";
  const std::string keyed =
      R"({"id": "keyed", "match": {"headers": {"X-Api-Key": "*"}}, "auth": {}, "respond": {}})";
  for (const char* rest : {"", R"(, {"id": "rest", "pool": "code"})"}) {
    draft = compiledProfile(profileWith(client + kPools + R"(, "routes": [)" + keyed + rest + "]"));
    const Trial trial = attempt("curl localhost:8080/ -H 'X-Api-Key: something'");
    EXPECT_EQ(trial.outcome, "goes by route keyed, if it may pass");
    EXPECT_EQ(targets(trial), Texts());
    EXPECT_EQ(trial.ownStatus, 0);
  }
}

TEST_F(TrialTest, TheKeysOfTheSameClientsAreKnownInADraft) {
  const std::string client = R"("clients": [{"id": "claude", "keys": [")" + kDigest + R"("]}], )";
  const std::string secret = R"("clients": [{"id": "claude", "keys": ["secret:claude"]}], )";
  const std::string routes = R"(, "routes": [{"id": "r", "pool": "code", "auth": {}}])";
  serve(client + kPools + routes);
  draft = compiledProfile(profileWith(secret + kPools + routes));
  EXPECT_EQ(policies(attempt("curl localhost:8080/ -H 'X-Api-Key: claude-key'")),
            (Texts{"auth +: the client is claude"}));
  EXPECT_EQ(policies(attempt("curl localhost:8080/ -H 'X-Api-Key: other'")),
            (Texts{"auth -: the key is not known"}));
}

TEST_F(TrialTest, NothingNeedsToRun) {
  draft = compiledProfile(
      profileWith(kPools + R"(, "routes": [{"id": "r", "pool": "code", "concurrency": {"limit": 1}}])"));
  const Trial trial = attempt("/");
  EXPECT_EQ(trial.outcome, "goes to code-1 of pool code");
  EXPECT_EQ(policies(trial), (Texts{"concurrency +: 0 of 1 run"}));
}

// --- Where it comes from

TEST_F(TrialTest, ComesByTheListenerOfItsPort) {
  served = std::make_unique<ServedProfile>(R"({"headgate": 1, "listeners": [
    {"id": "off", "port": 8081, "enabled": false}, {"id": "web", "port": 8080}, {"id": "other", "port": 9090}],
    "routes": [{"id": "r", "respond": {}}]})");
  EXPECT_EQ(attempt("/").listener, "web");
  EXPECT_EQ(attempt("http://localhost:9090/").listener, "other");
  EXPECT_EQ(attempt("http://localhost:8081/").listener, "off");
  EXPECT_EQ(attempt("http://localhost:1/").listener, "web");
}

TEST_F(TrialTest, ARecordedExchangeIsTriedAgain) {
  serve(kPools + R"(, "clients": [{"id": "claude", "keys": [")" + kDigest + R"("]}],
    "limits": [{"id": "l", "key": "client", "limit": 3, "window": "1m"}],
    "routes": [{"id": "r", "match": {"path": "/api/*"}, "pool": "code", "auth": {}, "limits": ["l"]}])");
  store.beginBatch();
  putRequest(store, 7,
             "POST /api/code?x=1 HTTP/1.1\r\nHost: localhost:8080\r\nAuthorization: [redacted]\r\n\r\n");
  store.summary(summaryOf(7));
  store.endBatch();
  const Trial trial = attempt(TryRequest{.exchange = 7});
  EXPECT_EQ(trial.problem, "");
  EXPECT_EQ(trial.method, "POST");
  EXPECT_EQ(trial.path, "/api/code");
  EXPECT_EQ(policies(trial), (Texts{"auth ?: what the client showed was left out of the record",
                                    "limits l ?: counts by who the client is, which is not known here"}));
  EXPECT_EQ(trial.sentLine, "POST /base/api/code?x=1");
  EXPECT_EQ(field(trial, "Authorization"), "(none)");
  EXPECT_EQ(attempt(TryRequest{.exchange = 8}).problem, "the record does not hold this exchange any more");
}

TEST_F(TrialTest, SaysWhatIsWrong) {
  serve(R"("routes": [{"id": "r", "respond": {}}])");
  EXPECT_EQ(attempt("/", "nobody").problem, "\"nobody\" is no IP address");
  EXPECT_EQ(attempt("curl").problem, "the curl command has no URL");
  EXPECT_TRUE(attempt("/a/%00").problem.starts_with("the gateway would refuse the path with 400: "));
  EXPECT_EQ(tryRequest({.request = "/"}, {}).problem, "there is no profile without an error");
}

}  // namespace
}  // namespace headgate::control
