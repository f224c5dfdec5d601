// Who may come in: addresses, guard, CORS, limits, keys, tokens and the authority that is asked, in their
// order; and what targets are told of it.
#include "core/crypto/base64.h"
#include "core/crypto/hmac.h"
#include "core/policy/rate_table.h"
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using policy::CredentialPlace;
using record::EndedBy;
using namespace std::chrono_literals;

const FieldList kAnn{{"Authorization", "Bearer anns"}};
const FieldList kBob{{"X-Api-Key", "bobs"}};
const FieldList kStranger{{"Authorization", "Bearer nobodys"}};

// Clients "ann" and "bob" with a key each; bob has a certificate too.
class FlowAccess : public FlowTest {
 protected:
  FlowAccess() : FlowTest(1) {
    snapshot->clients = {{"ann", {}}, {"bob", {}}};
    snapshot->keys = policy::ClientKeys({{crypto::sha256("anns"), 0}, {crypto::sha256("bobs"), 1}});
    snapshot->certificates = policy::AgentIdentity({{policy::CertificateName::parse("CN=bob").value(), 1}});
    route().wantsAddress = route().wantsClient = true;
  }

  flow::AccessPlan& access() { return route().access; }
  void askForKeys(std::vector<policy::CredentialSource> sources = {{CredentialPlace::Bearer, {}},
                                                                   {CredentialPlace::Header, "X-Api-Key"}}) {
    access().asksForKey = true;
    access().sources = std::move(sources);
  }
  // `limit` at once, and one more after each second.
  size_t addLimit(const std::string& id, const std::string& key, uint64_t limit, bool isDryRun = false) {
    const policy::RateRule rule(limit, std::chrono::seconds(limit));
    const policy::RateTable::Size small{64, 64};
    snapshot->limits.push_back({id, policy::Selector::compile(key).value(), key, rule, isDryRun,
                                std::make_shared<policy::RateTable>(rule, crypto::SipKey{}, small)});
    return snapshot->limits.size() - 1;
  }
  // The status of the answer to a request that goes to the end.
  int status(FlowPlayer& play, const FieldList& fields, const std::string& path = "/") {
    if (play.request("GET", path, fields) == Did({"connect a"})) play.answered(200);
    return play.flow.summary().status;
  }
};

// --- The door

TEST_F(FlowAccess, AddressesThatMayNotComeIn) {
  access().addresses = policy::AddressList({{{*parseAddress("10.0.0.0"), 104}, "10.0.0.0/8"}},
                                           {{{*parseAddress("10.6.6.6"), 128}, "10.6.6.6"}});
  FlowPlayer play(snapshot);
  play.peer = "10.1.1.1";
  EXPECT_EQ(status(play, {}), 200);
  play.peer = "10.6.6.6";
  EXPECT_EQ(status(play, {}), 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::AddressRefused);
  EXPECT_EQ(play.flow.summary().errorDetail.view(), "denied by 10.6.6.6");
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  play.peer = "127.0.0.1";
  EXPECT_EQ(status(play, {}), 403);
  play.peer = "no address";
  EXPECT_EQ(status(play, {}), 403) << "what cannot be told is not let in";
}

TEST_F(FlowAccess, ThePeerIsJudgedAndNotWhatItSaysOfOthers) {
  access().addresses = policy::AddressList({}, {{{*parseAddress("10.6.6.6"), 128}, "10.6.6.6"}});
  FlowPlayer play(snapshot);
  play.peer = "10.6.6.6";
  EXPECT_EQ(status(play, {{"X-Forwarded-For", "127.0.0.1"}}), 403);
  snapshot->listeners[0].trustedProxies = {{*parseAddress("127.0.0.1"), 128}};
  play.peer = "127.0.0.1";
  EXPECT_EQ(status(play, {{"X-Forwarded-For", "10.6.6.6"}}), 403) << "a trusted proxy's word counts";
}

TEST_F(FlowAccess, TheGuardKeepsPagesOut) {
  access().guard = flow::AccessPlan::Guard::On;
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, {}), 200);
  EXPECT_EQ(status(play, {{"Origin", "https://evil.example"}}), 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::OriginRefused);
  EXPECT_EQ(play.flow.summary().errorDetail.view(), "Origin https://evil.example");
  EXPECT_EQ(status(play, {{"Sec-Fetch-Site", "cross-site"}}), 403);
  play.host = "evil.example:8080";
  EXPECT_EQ(status(play, {}), 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::HostRefused);
}

TEST_F(FlowAccess, TheGuardKnowsMcpWhenItSeesIt) {
  FlowPlayer play(snapshot);
  play.host = "evil.example";
  EXPECT_EQ(status(play, {}), 200);
  for (const char* name : {"Mcp-Protocol-Version", "Mcp-Session-Id", "Mcp-Method"})
    EXPECT_EQ(status(play, {{name, "x"}}), 403) << name;
  access().guard = flow::AccessPlan::Guard::Off;
  EXPECT_EQ(status(play, {{"Mcp-Method", "x"}}), 200);
}

class FlowCors : public FlowAccess {
 protected:
  FlowCors() {
    policy::CorsRules rules;
    rules.origins = {"https://app.example"};
    rules.methods = {"GET"};
    rules.headers = {"Authorization"};
    access().cors = std::make_shared<const policy::Cors>(policy::Cors::compile(rules).value());
  }
  static FieldList preflight(const std::string& origin) {
    return {{"Origin", origin}, {"Access-Control-Request-Method", "GET"}};
  }
};

TEST_F(FlowCors, APreflightIsAnsweredHereWithoutAKey) {
  askForKeys();
  access().limits = {addLimit("near", "address", 1)};
  FlowPlayer play(snapshot);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(play.request("OPTIONS", "/", preflight("https://app.example")),
              Did({"response 204", "end response", "finish"}))
        << "and without a limit";
    EXPECT_EQ(replied(play, "Access-Control-Allow-Origin"), "https://app.example");
    EXPECT_EQ(replied(play, "Access-Control-Allow-Methods"), "GET");
    EXPECT_EQ(play.flow.summary().error, ErrorType::None);
  }
  play.request("OPTIONS", "/", preflight("https://evil.example"));
  EXPECT_EQ(play.flow.summary().status, 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::CorsRefused);
  EXPECT_EQ(replied(play, "Access-Control-Allow-Origin"), "");
}

TEST_F(FlowCors, AnAddressThatMayNotComeInIsToldNothing) {
  access().addresses = policy::AddressList({}, {{{*parseAddress("127.0.0.1"), 128}, "127.0.0.1"}});
  FlowPlayer play(snapshot);
  play.request("OPTIONS", "/", preflight("https://app.example"));
  EXPECT_EQ(play.flow.summary().status, 403);
}

TEST_F(FlowCors, PagesMayReadAnswersAndErrors) {
  askForKeys();
  FlowPlayer play(snapshot);
  const FieldList page{{"Origin", "https://app.example"}};
  EXPECT_EQ(status(play, page), 401);
  EXPECT_EQ(replied(play, "Access-Control-Allow-Origin"), "https://app.example");
  play.request("GET", "/", {{"Origin", "https://app.example"}, {"X-Api-Key", "bobs"}});
  play.answered(200, {{"Access-Control-Allow-Origin", "*"}});
  EXPECT_EQ(replied(play, "Access-Control-Allow-Origin"), "https://app.example") << "the route's word, once";
  EXPECT_EQ(replied(play, "Vary"), "Origin");
}

// --- Limits

TEST_F(FlowAccess, AddressesAreLimitedBeforeAnybodyIsAskedForAKey) {
  askForKeys();
  access().limits = {addLimit("near", "address", 2)};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kStranger), 401);
  EXPECT_EQ(status(play, {}), 401) << "no key costs as much as a wrong one";
  EXPECT_EQ(status(play, kAnn), 429);
  EXPECT_EQ(play.flow.summary().error, ErrorType::RateLimited);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  EXPECT_EQ(replied(play, "Retry-After"), "1");
  EXPECT_EQ(replied(play, "RateLimit-Policy"), "\"near\";q=2;w=2");
  EXPECT_EQ(replied(play, "RateLimit"), "\"near\";r=0;t=1");
  EXPECT_EQ(replied(play, "WWW-Authenticate"), "");
  FlowPlayer other(snapshot);
  other.peer = "127.0.0.2";
  EXPECT_EQ(status(other, kAnn), 200);
  play.now += 1s;
  EXPECT_EQ(status(play, kAnn), 200);
}

TEST_F(FlowAccess, ClientsAreLimitedOnceTheyAreKnown) {
  askForKeys();
  access().limits = {addLimit("hourly", "client", 1)};
  FlowPlayer play(snapshot);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(status(play, kStranger), 401) << "a 401 costs no client anything";
  EXPECT_EQ(status(play, kAnn), 200);
  EXPECT_EQ(status(play, kAnn), 429);
  EXPECT_EQ(status(play, kBob), 200);
  EXPECT_EQ(play.flow.summary().agent.view(), "bob");
}

TEST_F(FlowAccess, AClientsOwnLimitsHoldOnEveryRoute) {
  const size_t own = addLimit("own", "client", 1);
  snapshot->clients[0].limits = {own};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kAnn), 200) << "known, though this route asks nobody";
  EXPECT_EQ(status(play, kAnn), 429);
  EXPECT_EQ(status(play, kBob), 200);
  EXPECT_EQ(status(play, {}), 200);
}

TEST_F(FlowAccess, ALimitOfRouteAndClientIsTakenOnce) {
  const size_t both = addLimit("both", "client", 2);
  snapshot->clients[0].limits = {both};
  access().limits = {both};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kAnn), 200);
  EXPECT_EQ(status(play, kAnn), 200);
  EXPECT_EQ(status(play, kAnn), 429);
}

TEST_F(FlowAccess, WhatIsRefusedForItsRateCostsNoOtherLimit) {
  access().limits = {addLimit("near", "address", 3), addLimit("api", "header:X-App", 1)};
  const FieldList app{{"X-App", "1"}};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, app), 200);
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(status(play, app), 429);
    EXPECT_EQ(replied(play, "RateLimit"), "\"api\";r=0;t=1");
  }
  EXPECT_EQ(status(play, {}), 200);
  EXPECT_EQ(status(play, {}), 200);
  EXPECT_EQ(status(play, {}), 429) << "three addresses' worth, not eight";
}

TEST_F(FlowAccess, ADryRunRefusesNobodyAndCounts) {
  access().limits = {addLimit("near", "address", 1, true)};
  FlowPlayer play(snapshot);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(status(play, {}), 200);
  EXPECT_EQ(snapshot->limits[0].table->stats().refused, 2u);
}

// --- Keys

TEST_F(FlowAccess, AKeyIsTakenOutAndItsClientSaid) {
  askForKeys();
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/", kAnn), Did({"connect a"}));
  EXPECT_FALSE(play.flow.request().fields.has(http::FieldId::Authorization));
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "ann");
  EXPECT_EQ(play.flow.summary().agent.view(), "ann");
  play.answered(200);
  play.request("GET", "/", {{"x-api-key", "bobs"}, {"Authorization", "Basic eDp5"}});
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "bob");
  EXPECT_EQ(play.flow.request().fields.first("X-Api-Key"), "");
  EXPECT_TRUE(play.flow.request().fields.has(http::FieldId::Authorization)) << "that is the target's";
  play.answered(200);
  access().forwardsCredential = true;
  play.request("GET", "/", kAnn);
  EXPECT_EQ(play.flow.request().fields.first("Authorization"), "Bearer anns");
  play.answered(200);
}

TEST_F(FlowAccess, AKeyInTheQueryIsTakenOutOfIt) {
  askForKeys({{CredentialPlace::Query, "key"}});
  const std::pair<const char*, const char*> kCases[] = {
      {"/x?key=anns", "/x"}, {"/x?a=1&key=anns&b=2", "/x?a=1&b=2"}, {"/x?k%65y=ann%73", "/x"}};
  for (const auto& [asked, forwarded] : kCases) {
    FlowPlayer play(snapshot);
    EXPECT_EQ(play.request("GET", asked), Did({"connect a"})) << asked;
    EXPECT_EQ(play.flow.upstreamTarget(), forwarded);
    play.answered(200);
  }
}

TEST_F(FlowAccess, AQueryThatHoldsNoKeyStaysAsItIs) {
  askForKeys();
  FlowPlayer play(snapshot);
  play.request("GET", "/x?", kAnn);
  EXPECT_EQ(play.flow.upstreamTarget(), "/x?");
  play.answered(200);
}

TEST_F(FlowAccess, WithoutAKeyThatIsKnownNobodyPasses) {
  askForKeys();
  struct Case {
    FieldList fields;
    const char* challenge;
  };
  const std::string bare = "Bearer realm=\"headgate\"";
  const std::pair<FieldList, std::string> kCases[] = {
      {{}, bare},
      {{{"Authorization", "Bearer "}}, bare},
      {{{"Authorization", "Basic eDp5"}}, bare},
      {kStranger, bare + ", error=\"invalid_token\", error_description=\"the key or token is not accepted\""},
      {{{"Authorization", "Bearer anns"}, {"Authorization", "Bearer bobs"}},
       bare + ", error=\"invalid_request\", error_description=\"send one credential, in one place\""}};
  for (const auto& [fields, challenge] : kCases) {
    FlowPlayer play(snapshot);
    EXPECT_EQ(play.request("GET", "/", fields), errorReply(401));
    EXPECT_EQ(replied(play, "WWW-Authenticate"), challenge);
    EXPECT_EQ(play.flow.summary().error, ErrorType::Unauthorized);
    EXPECT_EQ(play.flow.summary().agent.view(), "");
    EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  }
}

TEST_F(FlowAccess, AKnownClientMayStillBeTheWrongOne) {
  askForKeys();
  access().clients = {false, true};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kBob), 200);
  EXPECT_EQ(status(play, kAnn), 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::Forbidden);
  EXPECT_EQ(play.flow.summary().errorDetail.view(), "client ann");
  EXPECT_EQ(replied(play, "WWW-Authenticate"), "") << "another key would be another client";
}

TEST_F(FlowAccess, WhoSaysWhoHeIsWithoutProofIsNotBelieved) {
  FlowPlayer play(snapshot);
  play.request("GET", "/", {{"X-Agent-Id", "ann"}});
  EXPECT_EQ(play.flow.request().fields.count(http::FieldId::XAgentId), 0u);
  play.answered(200);
  askForKeys();
  play.request("GET", "/", {{"X-Agent-Id", "ann"}, {"X-Api-Key", "bobs"}, {"Connection", "X-Agent-Id"}});
  EXPECT_EQ(play.flow.request().fields.count(http::FieldId::XAgentId), 1u);
  EXPECT_EQ(play.flow.request().fields.first(http::FieldId::XAgentId), "bob");
  play.answered(200);
  snapshot->listeners[0].trustedProxies = {{*parseAddress("127.0.0.1"), 128}};
  access().asksForKey = false;
  play.request("GET", "/", {{"X-Agent-Id", "ann"}});
  EXPECT_EQ(play.flow.request().fields.first(http::FieldId::XAgentId), "ann") << "a trusted proxy's word";
  play.answered(200);
}

TEST_F(FlowAccess, ACertificateIsAsGoodAsAKey) {
  askForKeys();
  access().takesCertificate = true;
  const PeerCertificate bobs{.commonName = "bob", .dns = {}, .uris = {}, .emails = {}, .fingerprint = {}};
  const PeerCertificate other{.commonName = "eve", .dns = {}, .uris = {}, .emails = {}, .fingerprint = {}};
  FlowPlayer play(snapshot);
  play.certificate = &bobs;
  play.request("GET", "/", kStranger);
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "bob");
  EXPECT_TRUE(play.flow.request().fields.has(http::FieldId::Authorization)) << "nobody here consumed it";
  play.answered(200);
  play.certificate = &other;
  EXPECT_EQ(status(play, {}), 401);
  EXPECT_EQ(status(play, kAnn), 200) << "the key, then";
}

TEST_F(FlowAccess, ARouteMayBeChosenByItsClient) {
  flow::RoutePlan anns = route();
  anns.id = "anns";
  anns.action = flow::RespondAction{418, {}, {}};
  snapshot->routes = {anns, route()};
  route::RouteTable::Entry entry;
  entry.match.clients = {"ann"};
  snapshot->table = route::RouteTable({entry, route::RouteTable::Entry{}});
  snapshot->routesByClient = true;
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kAnn), 418);
  play.request("GET", "/", kBob);
  EXPECT_EQ(play.flow.request().fields.first("X-Api-Key"), "") << "a key of this gateway's";
  play.answered(200);
  play.request("GET", "/", kStranger);
  EXPECT_TRUE(play.flow.request().fields.has(http::FieldId::Authorization)) << "it may be the target's";
  play.answered(200);
}

TEST_F(FlowAccess, UsersArePeopleWithAPassword) {
  access().basic = std::make_shared<const policy::BasicAuth>(
      std::vector<policy::BasicUser>{{"b", crypto::sha256("open"), 1}});
  access().realm = "agents";
  FlowPlayer play(snapshot);
  play.request("GET", "/", {{"Authorization", "Basic YjpvcGVu"}});  // b:open
  EXPECT_FALSE(play.flow.request().fields.has(http::FieldId::Authorization));
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "bob");
  play.answered(200);
  EXPECT_EQ(status(play, {{"Authorization", "Basic YjpzaHV0"}}), 401);  // b:shut
  EXPECT_EQ(replied(play, "WWW-Authenticate"), "Basic realm=\"agents\", charset=\"UTF-8\"");
}

// --- Tokens

constexpr std::string_view kSharedSecret = "0123456789abcdef0123456789abcdef";

std::string token(const std::string& claims) {
  const auto encoded = [](std::string_view text) {
    return crypto::base64UrlEncode({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
  };
  const std::string text = encoded(R"({"alg":"HS256"})") + "." + encoded(claims);
  return text + "." + crypto::base64UrlEncode(crypto::HmacSha256(kSharedSecret).sign(text));
}
FieldList bearing(const std::string& claims) {
  return {{"Authorization", "Bearer " + token(claims)}};
}

class FlowToken : public FlowAccess {
 protected:
  FlowToken() {
    plan->rules.algorithms = {crypto::SignatureAlgorithm::Hs256};
    plan->keys = keys();
    access().jwt = plan;
  }
  static std::shared_ptr<const policy::KeySet> keys() {
    return std::make_shared<const policy::KeySet>(
        std::vector<policy::KeySet::Key>{{std::nullopt, crypto::VerifyKey::secret(kSharedSecret).value()}});
  }
  std::shared_ptr<flow::JwtPlan> plan = std::make_shared<flow::JwtPlan>();
};

TEST_F(FlowToken, SaysWhoItIs) {
  FlowPlayer play(snapshot);
  play.request("GET", "/", bearing(R"({"exp":9999,"sub":"carol","azp":"app"})"));
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "carol");
  EXPECT_FALSE(play.flow.request().fields.has(http::FieldId::Authorization));
  EXPECT_EQ(play.flow.summary().agent.view(), "carol");
  play.answered(200);
  plan->name = flow::JwtPlan::Name::ClientId;
  play.request("GET", "/", bearing(R"({"exp":9999,"sub":"carol","azp":"app"})"));
  EXPECT_EQ(play.flow.request().fields.first("X-Agent-Id"), "app");
  play.answered(200);
}

TEST_F(FlowToken, OfANamedClientHasItsLimits) {
  snapshot->clients[0].limits = {addLimit("own", "client", 1)};
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"ann"})")), 200);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"ann"})")), 429);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol"})")), 200);
}

TEST_F(FlowToken, ThatIsNoGoodIsRefused) {
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, {}), 401);
  EXPECT_EQ(replied(play, "WWW-Authenticate"), "Bearer realm=\"headgate\"");
  const std::pair<std::string, std::string> kCases[] = {
      {R"({"exp":1,"sub":"carol"})", "the token has expired"},
      {R"({"sub":"carol"})", "the token does not say when it expires (\"exp\")"},
      {R"({"exp":9999})", "the token names nobody, or in characters that cannot be passed on"},
      {R"({"exp":9999,"sub":"a b"})", "the token names nobody, or in characters that cannot be passed on"},
      {R"({"exp":9999,"sub":"a\r\nX-Evil: 1"})",
       "the token names nobody, or in characters that cannot be passed on"}};
  for (const auto& [claims, detail] : kCases) {
    EXPECT_EQ(status(play, bearing(claims)), 401) << claims;
    EXPECT_EQ(play.flow.summary().errorDetail.view(), detail);
    EXPECT_NE(replied(play, "WWW-Authenticate").find("invalid_token"), std::string::npos);
  }
  plan->rules.requiredScopes = {"chat", "admin"};
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol","scope":"chat"})")), 403);
  EXPECT_EQ(play.flow.summary().error, ErrorType::Forbidden);
  EXPECT_NE(replied(play, "WWW-Authenticate").find("scope=\"chat admin\""), std::string::npos);
}

TEST_F(FlowToken, AndKeysGoTogether) {
  askForKeys();
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, kAnn), 200);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol"})")), 200);
  EXPECT_EQ(play.flow.summary().agent.view(), "carol");
  EXPECT_EQ(status(play, kStranger), 401);
  access().clients = {true, false};  // ann, and nobody else, whatever it comes with
  EXPECT_EQ(status(play, kAnn), 200);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol"})")), 403);
}

TEST_F(FlowToken, IsNotJudgedBeforeTheKeysHaveCome) {
  const auto cell = std::make_shared<policy::KeySetCell>();
  snapshot->keySources.resize(1);
  snapshot->keySources[0].cell = cell;
  plan->keys = nullptr;
  plan->source = 0;
  FlowPlayer play(snapshot);
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol"})")), 503);
  EXPECT_EQ(play.flow.summary().error, ErrorType::KeysUnavailable);
  cell->publish(keys());
  EXPECT_EQ(status(play, bearing(R"({"exp":9999,"sub":"carol"})")), 200);
}

// --- The authority

class FlowAuthority : public FlowAccess {
 protected:
  FlowAuthority() {
    snapshot->pools.push_back(simplePool("authority", 1));
    attachBalancers(*snapshot);
    access().authority = flow::ForwardAuthPlan{1, "/verify", {"Remote-User", "X-Agent-Id"}, 5s};
  }
};

TEST_F(FlowAuthority, IsAskedWithTheHeadOfTheRequest) {
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("POST", "/a/../b?x=1",
                         {{"Authorization", "Bearer t"},
                          {"X-Forwarded-Uri", "/forged"},
                          {"X-Agent-Id", "forged"},
                          {"If-None-Match", "\"e\""},
                          {"Accept-Encoding", "gzip"},
                          {"Content-Length", "3"}},
                         http::Framing::Length, 3),
            Did({"ask a"}));
  const http::HeaderMap& asked = play.flow.authorityFields();
  EXPECT_EQ(asked.first("Authorization"), "Bearer t");
  EXPECT_EQ(asked.first("X-Forwarded-Method"), "POST");
  EXPECT_EQ(asked.first("X-Forwarded-Uri"), "/b?x=1");
  EXPECT_EQ(asked.first("X-Forwarded-For"), "127.0.0.1");
  for (const char* gone : {"X-Agent-Id", "If-None-Match", "Accept-Encoding", "Content-Length"})
    EXPECT_EQ(asked.first(gone), "") << gone;
  EXPECT_EQ(pool(1).cell->inFlight, 1u);
  EXPECT_FALSE(play.flow.wantsRequestBody());
  EXPECT_EQ(play.authority(204), Did({"connect a"}));
  EXPECT_EQ(pool(1).cell->inFlight, 0u);
  EXPECT_EQ(play.flow.pool()->id, "agents");
  EXPECT_EQ(play.flow.request().fields.first("If-None-Match"), "\"e\"") << "the target gets it";
  play.clientLost(ErrorType::ClientClosed);
}

TEST_F(FlowAuthority, NamesTheUserWhateverTheClientSays) {
  FlowPlayer play(snapshot);
  play.request("GET", "/", {{"Remote-User", "root"}, {"Connection", "Remote-User, X-Agent-Id"}});
  play.authority(200, {{"remote-user", "carol"}, {"X-Agent-Id", "agent"}, {"X-Other", "1"}});
  const http::HeaderMap& fields = play.flow.request().fields;
  EXPECT_EQ(fields.first("Remote-User"), "carol") << "no Connection of the client's takes it away";
  EXPECT_EQ(fields.first("X-Agent-Id"), "agent");
  EXPECT_EQ(fields.first("X-Other"), "");
  play.answered(200);
  play.request("GET", "/", {{"Remote-User", "root"}});
  play.authority(200);
  EXPECT_EQ(play.flow.request().fields.first("Remote-User"), "") << "nor is a name left that it did not give";
  play.answered(200);
}

TEST_F(FlowAuthority, SaysNoInItsOwnWords) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.authority(401,
                           {{"WWW-Authenticate", "Bearer realm=\"x\""},
                            {"Set-Cookie", "a=1"},
                            {"Server", "s"},
                            {"X-Internal", "1"}},
                           "log in"),
            Did({"response 401", "response body log in", "end response", "finish"}));
  EXPECT_EQ(replied(play, "WWW-Authenticate"), "Bearer realm=\"x\"");
  EXPECT_EQ(replied(play, "Set-Cookie"), "a=1");
  EXPECT_EQ(replied(play, "Server"), "");
  EXPECT_EQ(replied(play, "X-Internal"), "");
  EXPECT_EQ(play.flow.summary().error, ErrorType::AuthorityRefused);
  EXPECT_EQ(play.flow.summary().status, 401);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  play.request("GET", "/");
  play.authority(302, {{"Location", "https://login.example"}});
  EXPECT_EQ(replied(play, "Location"), "https://login.example");
}

TEST_F(FlowAuthority, ThatIsGoneHasAStandIn) {
  snapshot->pools[1] = simplePool("authority", 2);
  attachBalancers(*snapshot);
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/"), Did({"ask a"}));
  EXPECT_EQ(play.authorityFailed(ErrorType::ConnectRefused), Did({"ask b"}));
  EXPECT_EQ(play.authority(204), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(play.request("GET", "/"), Did({"ask b"})) << "who refused is left out";
  EXPECT_EQ(play.authorityFailed(ErrorType::FirstByteTimeout), errorReply(502)) << "it was asked";
}

TEST_F(FlowAuthority, ThatCannotBeAskedLetsNobodyIn) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.authorityFailed(ErrorType::FirstByteTimeout), errorReply(502));
  EXPECT_EQ(play.flow.summary().error, ErrorType::AuthorityUnavailable);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Upstream);
  EXPECT_EQ(cell(0, 1).health.failures(upstream::Failure::TimedOut), 1u);
  play.request("GET", "/");
  EXPECT_EQ(play.authority(304), errorReply(502)) << "neither yes nor no";
  play.request("GET", "/");
  EXPECT_EQ(play.authorityFailed(ErrorType::ConnectRefused), errorReply(502));
  EXPECT_EQ(play.request("GET", "/"), errorReply(502)) << "it is left out for a while";
  EXPECT_EQ(play.flow.summary().error, ErrorType::AuthorityUnavailable);
}

TEST_F(FlowAuthority, IsNotWaitedForByAClientThatLeaves) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"finish"}));
  EXPECT_EQ(play.authority(200), Did());
  EXPECT_EQ(play.authorityFailed(ErrorType::ConnectRefused), Did());
}

// --- The order

TEST_F(FlowAuthority, ComesAfterTheKeyAndBeforeTheClientsLimits) {
  askForKeys();
  access().limits = {addLimit("hourly", "client", 1)};
  access().concurrency = flow::ConcurrencyPlan{1, 0, 5s, nullptr};
  route().bodyLimit = 2;
  FlowPlayer play(snapshot);
  const auto post = [&](const FieldList& fields) {
    return play.request("POST", "/", fields, http::Framing::Length, 3);
  };
  EXPECT_EQ(post(kStranger), errorReply(401)) << "a stranger does not learn how much would be too much";
  EXPECT_EQ(post(kAnn), Did({"ask a"}));
  EXPECT_EQ(play.authority(200), errorReply(413));
  EXPECT_EQ(post(kAnn), Did({"ask a"}));
  EXPECT_EQ(play.authority(200), errorReply(429));
  route().bodyLimit = 3;
  EXPECT_EQ(post(kBob), Did({"ask a"}));
  EXPECT_EQ(play.authority(200), Did({"enter gate"})) << "nobody who was refused has stood there";
  EXPECT_EQ(play.slot(), Did({"connect a"}));
  play.clientLost(ErrorType::ClientClosed);
}

}  // namespace
}  // namespace headgate::test
