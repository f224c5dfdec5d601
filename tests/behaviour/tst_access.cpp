// Who comes in and who does not, over sockets: every way to show who one is, right and wrong; and that
// nothing of it reaches the target, the record, or passes for somebody else.
#include <chrono>
#include <gtest/gtest.h>

#include "core/crypto/base64.h"
#include "core/crypto/hmac.h"
#include "tests/behaviour/support/echo.h"
#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

constexpr std::string_view kAnn = "Authorization: Bearer anns-key\r\n";
constexpr std::string_view kBob = "Authorization: Bearer bobs-key\r\n";
constexpr std::string_view kWebSocket =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

std::string base64Of(std::string_view text) {
  std::string url = crypto::base64UrlEncode({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
  for (char& c : url) c = c == '-' ? '+' : c == '_' ? '/' : c;
  url.append((4 - url.size() % 4) % 4, '=');
  return url;
}

std::string base64UrlOf(std::string_view text) {
  return crypto::base64UrlEncode({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
}

constexpr std::string_view kSharedSecret = "a secret of thirty-two bytes....";

// A token in its field, good for an hour from now.
std::string token(std::string_view claims, std::string_view secret = kSharedSecret,
                  std::string_view header = R"({"alg":"HS256"})") {
  const auto now =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
  std::string all = "{" + std::string(claims) + (claims.empty() ? "" : ",");
  if (claims.find("\"exp\"") == claims.npos) all += R"("exp":)" + std::to_string(now.count() + 3600) + ",";
  all += R"("aud":"here"})";
  const std::string text = base64UrlOf(header) + "." + base64UrlOf(all);
  const auto signature = crypto::HmacSha256(secret).sign(text);
  return "Authorization: Bearer " + text + "." + crypto::base64UrlEncode(signature) + "\r\n";
}

const std::string kJwt =
    R"("jwt": {"secret": ")" + std::string(kSharedSecret) + R"(", "audiences": ["here"])";

std::string basic(std::string_view pair) {
  return "Authorization: Basic " + base64Of(pair) + "\r\n";
}

const std::string kBasic =
    R"("basic": {"realm": "agents", "users": [{"client": "bob", "user": "Bob", "password": "open:sesame"}]})";

class Access : public testing::Test {
 protected:
  std::string profile(const std::string& routeFields, AccessProfile more = {}) {
    more.url = m_target.url();
    if (more.routes.empty()) more.routes = R"({"id": "all", "pool": "agent", )" + routeFields + "}";
    return more.text();
  }

  EchoTarget m_target;
};

struct Showing {
  std::string target;
  std::string fields;
  int status;
  bool elsewhere = false;  // the key stands where no key is looked for: it is recorded like any text
};

struct Way {
  std::string from;
  std::vector<Showing> showings;
};

const std::vector<Way>& ways() {
  static const std::vector<Way> kWays{
      {"bearer",
       {{"/", "Authorization: Bearer anns-key\r\n", 200},
        {"/", "authorization: bEARER \t anns-key\r\n", 200},
        {"/", "", 401},
        {"/", "Authorization: Bearer\r\n", 401},
        {"/", "Authorization:\r\n", 401},
        {"/", "Authorization: Bearer anns-ke\r\n", 401},
        {"/", "Authorization: Bearer anns-key2\r\n", 401},
        {"/", "Authorization: Bearer ANNS-KEY\r\n", 401},
        {"/", "Authorization: Bearer ann\r\n", 401},
        {"/", "Authorization: Basic anns-key\r\n", 401},
        {"/", "Authorization: anns-key\r\n", 401},
        {"/", "Authorization: Bearer anns-key, anns-key\r\n", 401},
        {"/", "Authorization: Bearer anns-key more\r\n", 401},
        {"/", "Authorization: Bearer anns-key\r\nAuthorization: Bearer anns-key\r\n", 401},
        {"/", "Authorization: Bearer no\r\nAuthorization: Bearer anns-key\r\n", 401},
        {"/", "Proxy-Authorization: Bearer anns-key\r\n", 401},
        {"/", "X-Api-Key: anns-key\r\n", 401},
        {"/?access_token=anns-key", "", 401},
        // What the profile holds of a key opens nothing.
        {"/",
         "Authorization: Bearer sha256:7cd8145681af72fc74f4fec2f3b2a0431d26f79d97e1b3aaa5630863e71a3d0a\r\n",
         401}}},
      {"header:X-Key",
       {{"/", "X-Key: anns-key\r\n", 200},
        {"/", "x-kEY:anns-key\r\n", 200},
        {"/", "X-Key: nobodys\r\n", 401},
        {"/", "X-Key:\r\n", 401},
        {"/", "X-Key: anns-key\r\nX-Key: anns-key\r\n", 401},
        {"/", "X-Key: anns-key, anns-key\r\n", 401},
        {"/", "X_Key: anns-key\r\n", 401, true},
        {"/", "X-Key2: anns-key\r\n", 401, true},
        {"/", std::string(kAnn), 401}}},
      {"cookie:session",
       {{"/", "Cookie: a=b; session=anns-key; c=d\r\n", 200},
        {"/", "Cookie: a=b\r\nCookie: session=anns-key\r\n", 200},
        {"/", "Cookie: session=\r\n", 401},
        {"/", "Cookie: Session=anns-key\r\n", 401},
        {"/", "Cookie: session=anns-key; session=anns-key\r\n", 401},
        {"/", "Cookie: session=x\r\nCookie: session=anns-key\r\n", 401},
        {"/", "Cookie: a=session=anns-key\r\n", 401},
        {"/", "Cookie: a=\"x; session=anns-key\r\n", 200},
        {"/?session=anns-key", "", 401, true}}},
      {"query:key",
       {{"/?key=anns-key", "", 200},
        {"/?a&key=anns-key&b=c", "", 200},
        {"/?k%65y=anns%2Dkey", "", 200},
        {"/?key=", "", 401},
        {"/?key", "", 401},
        {"/?KEY=anns-key", "", 401},
        {"/?key=anns-key&key=anns-key", "", 401},
        {"/?key=x&k%65y=anns-key", "", 401},
        {"/?a=key=anns-key", "", 401, true},
        {"/?key=anns-key%00", "", 401},
        {"/key=anns-key", "", 401, true}}},
  };
  return kWays;
}

TEST_F(Access, KeysRightAndWrong) {
  for (const Way& way : ways()) {
    Gateway gateway(profile(R"("auth": {"from": [")" + way.from + R"("]})"));
    for (const auto& [target, fields, status, elsewhere] : way.showings) {
      SCOPED_TRACE(way.from + " " + target + " " + fields);
      const uint64_t before = m_target.requests();
      const Message response = answerTo(gateway, get(target, fields));
      EXPECT_EQ(response.status(), status);
      const record::Summary summary = gateway.nextSummary();
      for (const store::StoredEvent& event : gateway.recorded(summary).events)
        EXPECT_EQ(event.bytes.find("anns-key") != event.bytes.npos,
                  elsewhere && event.kind == record::DetailKind::RequestHead)
            << event.bytes;
      if (status == 200) {
        const Message seen = seenBy(response);
        EXPECT_EQ(response.body.find("anns"), std::string::npos) << response.body;
        EXPECT_EQ(seen.field("X-Agent-Id"), "ann");
        EXPECT_EQ(seen.count("X-Agent-Id"), 1u);
        EXPECT_EQ(summary.agent.view(), "ann");
      } else {
        EXPECT_EQ(m_target.requests(), before);
        EXPECT_TRUE(response.field("WWW-Authenticate").starts_with("Bearer realm=\"headgate\""));
        EXPECT_EQ(summary.error, ErrorType::Unauthorized);
        EXPECT_EQ(summary.agent.view(), "");
      }
    }
  }
}

TEST_F(Access, WhatIsNoCredentialStaysAsItWas) {
  Gateway gateway(profile(R"("auth": {"from": ["cookie:session", "query:key"]})"));
  const Message byCookie = seenBy(answerTo(
      gateway, get("/?a=%41&keys=1&&b", "Cookie: a=b; session=anns-key; c=d\r\nAuthorization: x y\r\n")));
  EXPECT_EQ(byCookie.field("Cookie"), "a=b; c=d");
  EXPECT_EQ(byCookie.target(), "/?a=%41&keys=1&&b");
  EXPECT_EQ(byCookie.field("Authorization"), "x y");
  EXPECT_EQ(seenBy(answerTo(gateway, get("/?a=%41&key=anns-key&b"))).target(), "/?a=%41&b");
  EXPECT_EQ(seenBy(answerTo(gateway, get("/?key=anns-key"))).target(), "/");
}

// One is enough to come in, but the target learns none: it might use the other one against the gateway.
TEST_F(Access, EveryKeyOfAClientIsTakenOut) {
  Gateway gateway(profile(R"("auth": {"from": ["header:X-Api-Key", "bearer", "query:key"]})"));
  const Message response =
      answerTo(gateway, get("/?key=bobs-key", "X-Api-Key: anns-key\r\n" + std::string(kAnn)));
  EXPECT_EQ(seenBy(response).field("X-Agent-Id"), "ann");
  EXPECT_EQ(response.body.find("s-key"), std::string::npos) << response.body;
  const Message twice =
      answerTo(gateway, get("/", "X-Api-Key: anns-key\r\n" + std::string(kAnn) + std::string(kBob)));
  EXPECT_FALSE(seenBy(twice).has("Authorization"));
  // A key for the target itself passes.
  const Message own =
      answerTo(gateway, get("/", "X-Api-Key: anns-key\r\nAuthorization: Bearer sk-of-the-target\r\n"));
  EXPECT_EQ(seenBy(own).field("Authorization"), "Bearer sk-of-the-target");
  // The first place that holds something counts.
  EXPECT_EQ(answerTo(gateway, get("/", "X-Api-Key: nobodys\r\n" + std::string(kAnn))).status(), 401);
}

TEST_F(Access, AKeyIsPassedOnWhereTheRouteSaysSoAndStillNotRecorded) {
  Gateway gateway(profile(R"("auth": {"forward": true}, "record": {"redact": []})"));
  EXPECT_EQ(seenBy(answerTo(gateway, get("/", kAnn))).field("Authorization"), "Bearer anns-key");
  for (const store::StoredEvent& event : gateway.recorded(gateway.nextSummary()).events) {
    if (event.kind == record::DetailKind::ResponseBody) continue;  // the target said it
    EXPECT_EQ(event.bytes.find("anns-key"), event.bytes.npos) << event.bytes;
  }
}

TEST_F(Access, AKnownClientMayBeTheWrongOne) {
  Gateway gateway(profile(R"("auth": {"clients": ["ann"]}, )" + kBasic + ", " + kJwt + "}"));
  EXPECT_EQ(answerTo(gateway, get("/", kAnn)).status(), 200);
  EXPECT_EQ(gateway.nextSummary().agent.view(), "ann");
  for (const std::string& bobs : {std::string(kBob), basic("Bob:open:sesame"), token(R"("sub":"bob")")}) {
    const Message response = answerTo(gateway, get("/", bobs));
    EXPECT_EQ(response.status(), 403) << bobs;
    EXPECT_FALSE(response.has("WWW-Authenticate"));
    const record::Summary summary = gateway.nextSummary();
    EXPECT_EQ(summary.error, ErrorType::Forbidden);
    EXPECT_EQ(summary.agent.view(), "bob");
  }
  EXPECT_EQ(m_target.requests(), 1u);
}

TEST_F(Access, UserAndPassword) {
  Gateway gateway(profile(kBasic));
  const Message seen = seenBy(answerTo(gateway, get("/", basic("Bob:open:sesame"))));
  EXPECT_EQ(seen.field("X-Agent-Id"), "bob");
  EXPECT_FALSE(seen.has("Authorization"));
  for (const std::string& wrong :
       {std::string(), basic("Bob:open"), basic("bob:open:sesame"), basic("Bob:"), basic(":open:sesame"),
        basic(":"), basic("Bob"), basic(""), basic("Bob:open:sesame\n"),
        basic("Bob:open:sesame") + basic("Bob:open:sesame"), std::string("Authorization: Basic\r\n"),
        std::string("Authorization: Basic !!!!\r\n"), std::string("Authorization: Bearer open:sesame\r\n"),
        std::string(kAnn)}) {
    const Message response = answerTo(gateway, get("/", wrong));
    EXPECT_EQ(response.status(), 401) << wrong;
    EXPECT_EQ(response.field("WWW-Authenticate"), R"(Basic realm="agents", charset="UTF-8")");
  }
  EXPECT_EQ(m_target.requests(), 1u);
}

TEST_F(Access, TokensRightAndWrong) {
  Gateway gateway(profile(kJwt + R"(, "scopes": ["chat"]})"));
  const std::string good = token(R"("sub":"carol@example","scope":"chat")");
  for (int i = 0; i < 2; ++i) {
    const Message seen = seenBy(answerTo(gateway, get("/", good)));
    EXPECT_EQ(seen.field("X-Agent-Id"), "carol@example");
    EXPECT_FALSE(seen.has("Authorization"));
    EXPECT_EQ(gateway.nextSummary().agent.view(), "carol@example");
  }
  std::string other = good;
  other[other.size() - 10] = other[other.size() - 10] == 'A' ? 'B' : 'A';
  const std::string kChat = R"("scope":"chat","sub":"c")";
  for (const std::string& wrong :
       {other, token(kChat, "another secret of 32 bytes......"),
        token(kChat, kSharedSecret, R"({"alg":"none"})"), token(kChat, kSharedSecret, R"({"alg":"HS384"})"),
        token(kChat, kSharedSecret, R"({"alg":"RS256"})"), token(kChat + R"(,"exp":1700000000)"),
        token(kChat + R"(,"nbf":99999999999)"), token(R"("scope":"chat")"),
        token(R"("scope":"chat","sub":"")"), token(R"("scope":"chat","sub":"a b")"),
        token(R"("scope":"chat","sub":"a\r\nX-Admin: 1")"), good.substr(0, good.rfind('.')) + ".\r\n",
        good.substr(0, good.rfind('.')) + "\r\n", std::string("Authorization: Bearer ..\r\n"), good + good}) {
    const Message response = answerTo(gateway, get("/", wrong));
    EXPECT_EQ(response.status(), 401) << wrong;
    EXPECT_TRUE(response.field("WWW-Authenticate").starts_with("Bearer realm=")) << wrong;
  }
  const Message narrow = answerTo(gateway, get("/", token(R"("sub":"carol","scope":"read")")));
  EXPECT_EQ(narrow.status(), 403);
  EXPECT_NE(narrow.field("WWW-Authenticate").find(R"(error="insufficient_scope")"), std::string::npos);
  EXPECT_EQ(m_target.requests(), 2u);
}

TEST_F(Access, SeveralWaysOnOneRoute) {
  Gateway gateway(profile(R"("auth": {}, )" + kBasic + ", " + kJwt + "}"));
  EXPECT_EQ(seenBy(answerTo(gateway, get("/", kAnn))).field("X-Agent-Id"), "ann");
  EXPECT_EQ(seenBy(answerTo(gateway, get("/", basic("Bob:open:sesame")))).field("X-Agent-Id"), "bob");
  EXPECT_EQ(seenBy(answerTo(gateway, get("/", token(R"("sub":"carol")")))).field("X-Agent-Id"), "carol");
  const Message refused = answerTo(gateway, get("/"));
  EXPECT_EQ(refused.status(), 401);
  EXPECT_EQ(refused.count("WWW-Authenticate"), 2u);
}

// --- Who somebody says to be

TEST_F(Access, NobodySaysHimselfWhoHeIs) {
  AccessProfile more;
  more.routes = R"({"id": "guarded", "match": {"path": "/in/*"}, "pool": "agent", "auth": {}},
                   {"id": "open", "pool": "agent"})";
  Gateway gateway(profile("", more));
  for (const std::string& claim :
       {std::string("X-Agent-Id: root\r\n"), std::string("x-agent-id: root\r\nX-AGENT-ID: admin\r\n"),
        std::string("X_Agent_Id: root\r\n"), std::string("x_agent-id: root\r\n"),
        std::string("Connection: X-Agent-Id\r\nX-Agent-Id: root\r\n"),
        std::string("Connection: X_Agent_Id\r\n"), std::string("X_Forwarded_For: 6.6.6.6\r\n"),
        std::string("X-Forwarded-For: 6.6.6.6\r\nX-Forwarded_Host: evil\r\nX_GATEWAY: root\r\n")}) {
    const Message known = answerTo(gateway, get("/in/a", claim + std::string(kAnn)));
    EXPECT_EQ(seenBy(known).field("X-Agent-Id"), "ann") << claim;
    EXPECT_EQ(seenBy(known).count("X-Agent-Id"), 1u) << claim;
    const Message stranger = answerTo(gateway, get("/a", claim));
    EXPECT_FALSE(seenBy(stranger).has("X-Agent-Id")) << claim;
    for (const Message& response : {known, stranger})
      for (const auto word : {"root", "6.6.6.6", "evil"})
        EXPECT_EQ(response.body.find(word), std::string::npos) << claim << response.body;
  }
}

TEST_F(Access, ATrustedProxyMaySayWhoItIsUnlessWeKnowBetter) {
  AccessProfile more;
  more.listener = R"("trusted_proxies": ["127.0.0.0/8"])";
  more.routes = R"({"id": "guarded", "match": {"path": "/in/*"}, "pool": "agent", "auth": {}},
                   {"id": "open", "pool": "agent"})";
  Gateway gateway(profile("", more));
  EXPECT_EQ(seenBy(answerTo(gateway, get("/", "X-Agent-Id: eve\r\n"))).field("X-Agent-Id"), "eve");
  const Message known = seenBy(answerTo(gateway, get("/in/", "X-Agent-Id: eve\r\n" + std::string(kAnn))));
  EXPECT_EQ(known.field("X-Agent-Id"), "ann");
  EXPECT_EQ(known.count("X-Agent-Id"), 1u);
}

TEST_F(Access, RoutesForAClient) {
  AccessProfile more;
  more.routes = R"({"id": "anns", "match": {"clients": ["ann"]}, "respond": {"body": "ann"}},
                   {"id": "rest", "respond": {"body": "rest"}})";
  Gateway gateway(profile("", more));
  EXPECT_EQ(answerTo(gateway, get("/", kAnn)).body, "ann");
  EXPECT_EQ(answerTo(gateway, get("/", "X-Api-Key: anns-key\r\n")).body, "ann");
  for (const std::string& other :
       {std::string(), std::string(kBob), std::string("X-Agent-Id: ann\r\n"),
        std::string(kAnn) + std::string(kAnn), std::string("Authorization: Bearer ann\r\n")})
    EXPECT_EQ(answerTo(gateway, get("/", other)).body, "rest") << other;
}

}  // namespace
}  // namespace headgate::test
