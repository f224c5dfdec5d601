// A profile's routes in words, of every kind of text: whole, sparse, broken, hostile.
#include <gtest/gtest.h>

#include <QStringList>

#include "ui/routes/route_view.h"

namespace headgate::ui {
namespace {

QString route(const char* members) {
  return QStringLiteral(R"({"headgate": 1, "routes": [{"id": "r", %1}], "pools": [{"id": "p", "targets": []}],
    "limits": [{"id": "a", "key": "address", "limit": 100, "window": "1m", "burst": 20},
               {"id": "b", "key": "client+header:X-Team", "limit": 5, "window": "10s", "mode": "dry_run"}]})")
      .arg(QString::fromUtf8(members));
}

using config::Json;

// Each as a whole.
std::vector<RouteView> wholeViews(const std::string& profile) {
  const Json root = Json::parse(profile);
  std::vector<RouteView> views;
  for (size_t i = 0; i < routeViews(root).size(); ++i) views.push_back(wholeRouteView(root, root, i));
  return views;
}

RouteView only(const QString& profile) {
  const auto views = wholeViews(profile.toStdString());
  EXPECT_EQ(views.size(), 1u);
  return views.empty() ? RouteView{} : views.front();
}

std::string gistOf(const RouteView& view, const char* policy) {
  for (const PartView& part : view.policies)
    if (part.name == QString::fromUtf8(policy)) return part.gist.toStdString();
  return "(none)";
}

struct Words {
  const char* members;
  const char* part;
  const char* gist;
};

class PolicyWords : public testing::TestWithParam<Words> {};

TEST_P(PolicyWords, SayWhatTheProfileSays) {
  const RouteView view = only(route(GetParam().members));
  EXPECT_EQ(QString::fromStdString(gistOf(view, GetParam().part))
                .replace(QChar(0x00A0), QLatin1Char(' '))
                .toStdString(),
            GetParam().gist)
      << GetParam().members;
}

INSTANTIATE_TEST_SUITE_P(
    Table, PolicyWords,
    testing::Values(
        Words{R"("pool": "p")", "Keys", "(none)"}, Words{R"("pool": "p")", "Limit", "(none)"},
        Words{R"("pool": "p")", "Guard", "(none)"}, Words{R"("pool": "p")", "Addresses", "(none)"},
        Words{R"("pool": "p")", "Headers", "by default"}, Words{R"("pool": "p")", "Timeouts", "by default"},
        Words{R"("pool": "p")", "Retry", "by default"}, Words{R"("pool": "p")", "Record", "by default"},
        Words{R"("addresses": {"allow": ["10.0.0.0/8", "::1"], "deny": ["10.1.0.0/16"]})", "Addresses",
              "only 10.0.0.0/8, ::1; never 10.1.0.0/16"},
        Words{R"("addresses": {"deny": ["10.1.0.0/16"]})", "Addresses", "never 10.1.0.0/16"},
        Words{R"("guard": {"mode": "on", "hosts": ["agents.example"], "origins": ["https://app.example"]})",
              "Guard", "Host and Origin: this machine, agents.example, https://app.example"},
        Words{R"("guard": {"mode": "off"})", "Guard", "off, even for MCP"},
        Words{R"("guard": {"mode": "auto"})", "Guard", "(none)"},
        Words{R"("guard": {"hosts": ["agents.example"]})", "Guard", "of MCP: this machine, agents.example"},
        Words{R"("cors": {"origins": ["https://app.example"], "credentials": true})", "CORS",
              "pages of https://app.example, with credentials"},
        Words{R"("cors": {"origins": ["*"]})", "CORS", "all web pages"},
        Words{R"("cors": {})", "CORS", "no pages of elsewhere"},
        Words{R"("auth": {})", "Keys", "bearer or X-Api-Key; any named client"},
        Words{R"("auth": {"from": ["bearer", "query:key", "certificate"], "clients": ["*"]})", "Keys",
              "bearer or query key or certificate; any named client"},
        Words{R"("auth": {"clients": ["codex", "bob"]})", "Keys", "bearer or X-Api-Key; codex, bob"},
        Words{R"("auth": {"clients": []})", "Keys", "bearer or X-Api-Key; nobody"},
        Words{R"("basic": {"users": [{"client": "bob", "user": "b"}, {"client": "eve", "user": "e"}]})",
              "Passwords", "user and password; bob, eve"},
        Words{R"("auth": {}, "basic": {"users": [{"client": "bob"}]})", "Passwords",
              "or user and password; bob"},
        Words{R"("jwt": {"jwks": "keys.json"})", "Tokens", "signed tokens"},
        Words{R"("jwt": {"issuer": "https://id.example", "audiences": ["a", "b"], "scopes": ["chat"]})",
              "Tokens", "signed tokens of https://id.example, for a or b, that allow chat"},
        Words{R"("forward_auth": {"pool": "who", "path": "/verify"})", "Authority",
              "pool who decides, asked for /verify, within 5 s"},
        Words{R"("limits": ["a"])", "Limit", "a: 100 per minute for each address, burst 20"},
        Words{R"("limits": ["b"])", "Limit",
              "b: 5 per 10 s for each client and header X-Team; only reported"},
        Words{R"("limits": ["gone", "a"])", "Limit", "there is no limit gone"},
        Words{R"("wait": {"queue": 32})", "Waiting", "32 wait up to 10 s while no target is ready"},
        Words{R"("wait": {"queue": 32, "timeout": "9 x"})", "Waiting",
              "“9 x” is no time to wait: write 10s or 1m"},
        Words{R"("wait": {"queue": 32, "timeout": 9})", "Waiting", "32 wait while no target is ready"},
        Words{R"("concurrency": {"limit": 8, "queue": 32})", "At once",
              "8 at a time, then 32 wait up to 5 s"},
        Words{R"("concurrency": {"limit": 8, "queue": 32, "queue_timeout": "5s"})", "At once",
              "8 at a time, then 32 wait up to 5 s"},
        Words{R"("concurrency": {"limit": 8})", "At once", "8 at a time"},
        Words{R"("body_limit": "64MiB")", "Body", "up to 64 MiB"},
        Words{R"("body_limit": "off")", "Body", "of any size"},
        Words{R"("headers": {"request": {"set": {"X-Team": "blue"}, "remove": ["Cookie"]}},
                 "rewrite": {"strip_prefix": "/api/code"})",
              "Headers", "remove Cookie, set X-Team; strip /api/code"},
        Words{R"("headers": {"response": {"remove": ["Server"]}})", "Headers", "of the answer remove Server"},
        Words{R"("rewrite": {"host": "auto"})", "Headers", "by default"},
        Words{R"("rewrite": {"host": "preserve", "add_prefix": "/v1"})", "Headers",
              "prepend /v1, host preserve"},
        Words{R"("timeouts": {"first_byte": "150s", "idle": "15m", "total": "off"})", "Timeouts",
              "first byte 150 s, idle 15 min, no total"},
        Words{R"("timeouts": {"idle": "soon"})", "Timeouts", "idle “soon”"},
        Words{R"("retry": {"attempts": 2, "on": ["connect", "502"]})", "Retry", "2 tries on connect, 502"},
        Words{R"("retry": {"attempts": 1})", "Retry", "never"},
        Words{R"("retry": {"attempts": 3, "non_idempotent": true})", "Retry", "3 tries; of POST too"},
        Words{R"("record": {"bodies": "64KiB", "redact": ["header:Authorization", "json:/password"]})",
              "Record", "64 KiB of a body, Authorization, /password redacted"},
        Words{R"("record": {"bodies": "off"})", "Record", "no body"},
        Words{R"("record": {"enabled": false, "bodies": "1MiB"})", "Record", "off"},
        // Of another kind than it should be: not there.
        Words{R"("timeouts": "soon")", "Timeouts", "by default"},
        Words{R"("timeouts": {"idle": 7})", "Timeouts", "by default"},
        Words{R"("headers": [1])", "Headers", "by default"},
        Words{R"("concurrency": {"limit": "many"})", "At once", "by default"},
        Words{R"("record": {"redact": [1, {}, null]})", "Record", "by default"}));

TEST(RouteView, ListsPoliciesInTheOrderOfThePhases) {
  const RouteView view = only(route(R"("record": {}, "retry": {}, "wait": {"queue": 1}, "limits": ["b", "a"],
    "concurrency": {"limit": 1}, "body_limit": "1MiB", "forward_auth": {"pool": "p"}, "jwt": {}, "basic": {},
    "auth": {}, "cors": {}, "guard": {"mode": "on"}, "addresses": {"deny": ["::1"]}, "pool": "p")"));
  QStringList names;
  for (const PartView& part : view.policies)
    names << part.name + (part.name == QStringLiteral("Limit") ? part.gist.left(1) : QString());
  EXPECT_EQ(names.join(QLatin1Char('|')).toStdString(),
            "Addresses|Guard|CORS|Limita|Keys|Passwords|Tokens|Authority|Limitb|Body|At once|Waiting|Headers|"
            "Timeouts|Retry|Record");
  EXPECT_EQ(view.policies[3].pointer, "/limits/0") << "where it says how much that is";
}

TEST(RouteView, HidesNoPolicyThatTheDefaultsBring) {
  const auto views = wholeViews(R"({"defaults": {"route": {"auth": {"clients": ["bob"]}, "limits": ["a"]}},
    "limits": [{"id": "a", "limit": 3, "window": "1s"}],
    "routes": [{"id": "r"}, {"id": "s", "auth": {"from": ["certificate"]}}]})");
  ASSERT_EQ(views.size(), 2u);
  EXPECT_EQ(gistOf(views[0], "Keys"), "bearer or X-Api-Key; bob");
  EXPECT_EQ(gistOf(views[0], "Limit"), "a: 3 per second for each client");
  EXPECT_EQ(gistOf(views[1], "Keys"), "certificate; bob");
}

TEST(RouteView, SaysWhatARouteTakes) {
  const RouteView view = only(route(R"("name": "Code agent", "match": {"path": ["/api/code/*", "/code"],
    "methods": ["GET", "POST"], "hosts": ["localhost"], "headers": {"X-Team": "blue"}, "query": {"v": "1"}}, "pool": "p")"));
  EXPECT_EQ(view.name, QStringLiteral("Code agent"));
  EXPECT_EQ(view.path, QStringLiteral("/api/code/* and 1 more"));
  EXPECT_EQ(view.match.wire, QStringLiteral("/api/code/* /code"));
  EXPECT_EQ(view.match.gist, QStringLiteral("GET, POST · host localhost · header X-Team · query v"));
  EXPECT_EQ(view.match.pointer, "/routes/0/match");
  EXPECT_TRUE(view.enabled);
  EXPECT_TRUE(view.listeners.empty());
}

TEST(RouteView, TakesEverythingAndItsIdWhereNothingIsSaid) {
  const RouteView view = only(route(R"("enabled": false, "listeners": ["web"])"));
  EXPECT_EQ(view.name, QStringLiteral("r"));
  EXPECT_EQ(view.path, QStringLiteral("every path"));
  EXPECT_EQ(view.match.gist, QStringLiteral("every path"));
  EXPECT_FALSE(view.enabled);
  EXPECT_EQ(view.listeners, std::vector<std::string>{"web"});
  EXPECT_EQ(view.action, RouteView::Action::Nothing);
}

TEST(RouteView, KnowsItsPoolAndTargets) {
  const auto views =
      wholeViews(R"({"routes": [{"id": "r", "pool": "p"}], "pools": [{"id": "other"}, {"id": "p",
    "balance": "least_requests", "affinity": {"by": "cookie:agent"}, "targets": [
      {"id": "one", "url": "http://127.0.0.1:8001/v1", "weight": 3}, 7,
      {"id": "two", "url": "https://[::1]:8002", "backup": true, "state": "drain"},
      {"id": "three", "url": "http://localhost", "socket": "/run/agent.sock", "state": "maintenance"}]}]})");
  ASSERT_EQ(views.size(), 1u);
  const RouteView& view = views.front();
  EXPECT_EQ(view.answer.name, QStringLiteral("Pool p"));
  EXPECT_EQ(view.answer.gist, QStringLiteral("least requests · sticky by cookie agent"));
  EXPECT_EQ(view.answer.pointer, "/pools/1");
  ASSERT_EQ(view.targets.size(), 3u);
  EXPECT_EQ(view.targets[0].address, QStringLiteral("127.0.0.1:8001"));
  EXPECT_EQ(view.targets[0].qualifier, QStringLiteral("weight 3"));
  EXPECT_EQ(view.targets[1].address, QStringLiteral("[::1]:8002"));
  EXPECT_EQ(view.targets[1].qualifier, QStringLiteral("backup"));
  EXPECT_EQ(view.targets[1].state, TargetView::State::Drain);
  EXPECT_EQ(view.targets[1].pointer, "/pools/1/targets/2");
  EXPECT_EQ(view.targets[2].address, QStringLiteral("/run/agent.sock"));
  EXPECT_EQ(view.targets[2].state, TargetView::State::Maintenance);
}

TEST(RouteView, SaysWhereThereIsNoPool) {
  const RouteView view = only(route(R"("pool": "gone")"));
  EXPECT_EQ(view.action, RouteView::Action::Forward);
  EXPECT_FALSE(view.poolExists);
  EXPECT_EQ(view.answer.gist, QStringLiteral("there is no such pool"));
  EXPECT_TRUE(view.targets.empty());
}

TEST(RouteView, KnowsTheOtherActions) {
  const RouteView responds = only(route(R"("respond": {"status": 404, "body": "No agent here.\nReally."})"));
  EXPECT_EQ(responds.action, RouteView::Action::Respond);
  EXPECT_EQ(responds.answer.gist, QStringLiteral("404 · No agent here."));
  const RouteView redirects = only(route(R"("redirect": {"to": "/new{path}"})"));
  EXPECT_EQ(redirects.action, RouteView::Action::Redirect);
  EXPECT_EQ(redirects.answer.wire, QStringLiteral("/new{path}"));
  EXPECT_EQ(redirects.answer.gist, QStringLiteral("302"));
  const RouteView metrics = only(route(R"("metrics": {})"));
  EXPECT_EQ(metrics.action, RouteView::Action::Metrics);
  EXPECT_EQ(metrics.answer.name, QStringLiteral("Metrics"));
  EXPECT_EQ(metrics.answer.gist, QStringLiteral("Prometheus · the gateway's own figures"));
  EXPECT_EQ(metrics.answer.pointer, "/routes/0/metrics");
  EXPECT_TRUE(metrics.answer.isSet);
}

TEST(RouteView, LetsDefaultsSpeakWhereTheRouteDoesNot) {
  const auto views = wholeViews(R"({"defaults": {"route": {"timeouts": {"idle": "30m", "connect": "1s"}}},
    "routes": [{"id": "r", "timeouts": {"idle": "1m"}}]})");
  ASSERT_EQ(views.size(), 1u);
  EXPECT_EQ(
      QString::fromStdString(gistOf(views.front(), "Timeouts")).replace(QChar(0x00A0), QLatin1Char(' ')),
      QStringLiteral("connect 1 s, idle 1 min"));
}

TEST(RouteView, ReadsWhatItCanOfABrokenProfile) {
  for (const char* text : {"[]", "7", "null", R"({"routes": {}})"})
    EXPECT_TRUE(routeViews(Json::parse(text)).empty()) << text;
  // Each is found by its index, whatever it is.
  const auto views =
      wholeViews(R"({"routes": [1, {"id": 5, "name": [], "match": 3, "pool": {}, "listeners": [1]}, null]})");
  ASSERT_EQ(views.size(), 3u);
  EXPECT_EQ(views[0].name, QStringLiteral("This is no route"));
  EXPECT_EQ(views[1].pointer, "/routes/1");
  EXPECT_EQ(views[1].name, QString());
  EXPECT_FALSE(views[1].poolExists);
  EXPECT_TRUE(views[1].listeners.empty());
}

TEST(RouteView, KnowsWhatHidesIt) {
  const auto views = routeViews(Json::parse(
      R"({"routes": [{"id": "a", "match": {"path": "/a/*"}}, {"id": "b", "match": {"path": "/a/b"}, "folder": "F",
          "tags": ["x", "y"]}]})"));
  EXPECT_FALSE(views[0].shadow);
  EXPECT_EQ(views[1].shadow, 0u);
  EXPECT_EQ(views[1].folder, QStringLiteral("F"));
  EXPECT_EQ(views[1].tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
}

// What differs from what the gateway was told is found by ids, wherever it stands now.
TEST(RouteView, MarksWhatWasChanged) {
  const Json base =
      Json::parse(R"({"pools": [{"id": "p"}], "limits": [{"id": "l", "limit": 1, "window": "1s"}],
    "routes": [{"id": "a", "pool": "p"}, {"id": "b", "pool": "p", "limits": ["l"], "timeouts": {"idle": "1m"}}]})");
  const auto changed = [&](const Json& root, size_t index) {
    const RouteView view = wholeRouteView(root, base, index);
    QStringList names;
    for (const PartView& part : view.policies)
      if (part.changed) names << part.name;
    for (const PartView* part : {&view.match, &view.answer})
      if (part->changed) names << part->name;
    return names.join(QLatin1Char('|')).toStdString();
  };
  EXPECT_EQ(changed(base, 1), "");
  Json root = base;
  std::swap(root["routes"][0], root["routes"][1]);
  EXPECT_EQ(changed(root, 0), "");
  root["routes"][0]["timeouts"]["idle"] = "2m";
  root["limits"][0]["limit"] = 2;
  EXPECT_EQ(changed(root, 0), "Limit|Timeouts");
  root["routes"][1]["pool"] = "q";
  EXPECT_EQ(changed(root, 1), "Pool q");
}

TEST(RouteView, KnowsWhatCanBeTakenOff) {
  const Json root = Json::parse(
      R"({"defaults": {"route": {"cors": {}}}, "limits": [{"id": "l", "limit": 1, "window": "1s"}],
    "routes": [{"id": "a", "limits": ["l"], "forwarded": true, "rewrite": {"strip_prefix": "/a"}}]})");
  const RouteView view = wholeRouteView(root, root, 0);
  const auto placesOf = [&](const char* name) {
    for (const PartView& part : view.policies)
      if (part.name == QString::fromUtf8(name)) return part.places;
    return std::vector<std::string>{"(none)"};
  };
  EXPECT_EQ(placesOf("Limit"), std::vector<std::string>{"/routes/0/limits/0"});
  EXPECT_EQ(placesOf("Headers"), (std::vector<std::string>{"/routes/0/rewrite", "/routes/0/forwarded"}));
  EXPECT_TRUE(placesOf("CORS").empty()) << "the defaults say it";
  EXPECT_TRUE(placesOf("Timeouts").empty());
}

TEST(JsonAt, IsTheBlockAsItStandsInTheProfile) {
  const Json root = Json::parse(R"({"routes": [{"id": "r", "timeouts": {"idle": "15m", "a/b": [1, 2]}}]})");
  EXPECT_EQ(jsonAt(root, "/routes/0/timeouts/idle"), QStringLiteral("\"15m\""));
  EXPECT_EQ(jsonAt(root, "/routes/0/timeouts"),
            QStringLiteral("{\n  \"idle\": \"15m\",\n  \"a/b\": [\n    1,\n    2\n  ]\n}"));
  EXPECT_EQ(jsonAt(root, "/routes/1"), QString());
  EXPECT_EQ(jsonAt(root, "/routes/0/retry"), QString());
}

}  // namespace
}  // namespace headgate::ui
