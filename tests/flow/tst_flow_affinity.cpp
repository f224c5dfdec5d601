// What belongs together stays together: signed cookies, sessions that targets issue, and what becomes of them
// when a target goes.
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using upstream::TargetState;
using namespace std::chrono_literals;

class FlowCookie : public FlowTest {
 protected:
  FlowCookie() {
    pool().affinity.kind = flow::AffinityPlan::Kind::Cookie;
    pool().affinity.name = "agent";
    pool().affinity.cookie = std::make_shared<const upstream::AffinityCookie>("key", "agents", "agent", 1h);
  }

  // The cookie of an answer, as the client sends it back; empty if none was set.
  std::string exchange(FlowPlayer& play, const std::string& cookie) {
    play.request("GET", "/", cookie.empty() ? FieldList() : FieldList{{"Cookie", "a=1; " + cookie}});
    play.answered(200);
    const std::string set = replied(play, "Set-Cookie");
    return set.substr(0, set.find(';'));
  }
};

TEST_F(FlowCookie, KeepsAClientAtItsTarget) {
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  EXPECT_TRUE(cookie.starts_with("agent=")) << cookie;
  EXPECT_NE(replied(play, "Set-Cookie").find("HttpOnly"), std::string::npos);
  EXPECT_EQ(play.flow.summary().target, "a");
  for (int i = 0; i < 4; ++i) {
    EXPECT_EQ(exchange(play, cookie), "") << "it has one";
    EXPECT_EQ(play.flow.summary().target, "a");
    EXPECT_FALSE(play.flow.summary().rehomed);
  }
}

TEST_F(FlowCookie, IsRefreshedAfterHalfItsTime) {
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  play.now += 31min;
  const std::string fresh = exchange(play, cookie);
  EXPECT_TRUE(fresh.starts_with("agent="));
  EXPECT_NE(fresh, cookie);
  play.now += 30min;
  exchange(play, cookie);
  EXPECT_EQ(play.flow.summary().target, "b") << "its hour is over: a turn like any other";
  EXPECT_FALSE(play.flow.summary().rehomed);
}

// Its end is beyond all times that can be counted in nanoseconds.
TEST_F(FlowCookie, WithoutAnEndIsGoodForEver) {
  pool().affinity.cookie = std::make_shared<const upstream::AffinityCookie>("key", "agents", "agent", 0h);
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  for (int year = 0; year < 100; ++year, play.now += 365 * 24h) {
    ASSERT_EQ(exchange(play, cookie), "");
    ASSERT_EQ(play.flow.summary().target, "a");
  }
}

TEST_F(FlowCookie, ThatIsForgedChoosesNobody) {
  FlowPlayer play(snapshot);
  std::string cookie = exchange(play, "");
  cookie[cookie.size() / 2] = cookie[cookie.size() / 2] == 'A' ? 'B' : 'A';
  EXPECT_NE(exchange(play, cookie), "");
  EXPECT_EQ(play.flow.summary().target, "b") << "a turn like any other";
  EXPECT_FALSE(play.flow.summary().rehomed);
}

TEST_F(FlowCookie, WhoseTargetIsGoneIsGivenAnother) {
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  setState(0, TargetState::Maintenance);
  const std::string other = exchange(play, cookie);
  EXPECT_NE(other, "");
  EXPECT_EQ(play.flow.summary().target, "b");
  EXPECT_TRUE(play.flow.summary().rehomed);
  setState(0, TargetState::On);
  EXPECT_EQ(exchange(play, other), "");
  EXPECT_EQ(play.flow.summary().target, "b") << "and stays there";
}

TEST_F(FlowCookie, MovesWithARetry) {
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  play.request("GET", "/", {{"Cookie", cookie}});
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}));
  play.answered(200);
  EXPECT_NE(replied(play, "Set-Cookie"), "");
  EXPECT_TRUE(play.flow.summary().rehomed);
}

TEST_F(FlowCookie, IsGoodWhileTheTargetDrains) {
  FlowPlayer play(snapshot);
  const std::string cookie = exchange(play, "");
  setState(0, TargetState::Drain);
  exchange(play, "");
  EXPECT_EQ(play.flow.summary().target, "b");
  exchange(play, "");
  EXPECT_EQ(play.flow.summary().target, "b") << "nothing new";
  exchange(play, cookie);
  EXPECT_EQ(play.flow.summary().target, "a");
}

class FlowSession : public FlowTest {
 protected:
  FlowSession() {
    pool().affinity.kind = flow::AffinityPlan::Kind::Learn;
    pool().affinity.name = "Mcp-Session-Id";
    pool().sessions = std::make_shared<upstream::LearnedSessions>();
  }

  void begin(FlowPlayer& play, const std::string& session) {
    play.request("POST", "/");
    play.answered(200, {{"Mcp-Session-Id", session}});
  }
  Did ask(FlowPlayer& play, const std::string& session, const std::string& method = "POST") {
    return play.request(method, "/", {{"Mcp-Session-Id", session}});
  }
};

TEST_F(FlowSession, StaysWithWhoIssuedIt) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  begin(play, "two");
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(ask(play, "one"), Did({"connect a"}));
    play.answered(200);
    EXPECT_EQ(ask(play, "two"), Did({"connect b"}));
    play.answered(202);
  }
}

TEST_F(FlowSession, IsIssuedByGoodAnswersOnly) {
  FlowPlayer play(snapshot);
  play.request("POST", "/");
  play.answered(400, {{"Mcp-Session-Id", "x"}});
  EXPECT_EQ(pool().sessions->size(), 0u);
}

TEST_F(FlowSession, EndsWhenItIsDeletedOrUnknownToItsTarget) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one", "DELETE");
  play.answered(204);
  EXPECT_EQ(pool().sessions->size(), 0u);
  begin(play, "two");
  ask(play, "two");
  play.answered(404);
  EXPECT_EQ(pool().sessions->size(), 0u);
  begin(play, "three");
  ask(play, "three");
  play.answered(500);
  EXPECT_EQ(pool().sessions->size(), 1u) << "a failure ends no session";
}

TEST_F(FlowSession, OfATargetThatIsGoneIsGone) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  setState(0, TargetState::Maintenance);
  EXPECT_EQ(ask(play, "one"), errorReply(404)) << "so that the client begins another one";
  EXPECT_EQ(play.flow.summary().error, ErrorType::SessionGone);
  EXPECT_EQ(play.flow.summary().endedBy, record::EndedBy::Gateway);
  EXPECT_TRUE(play.flow.summary().rehomed);
  EXPECT_EQ(play.flow.summary().attempts, 0);
  EXPECT_EQ(pool().sessions->size(), 0u);
  begin(play, "two");
  EXPECT_EQ(play.flow.summary().target, "b");
}

TEST_F(FlowSession, IsKeptWhileNobodyElseCouldTakeANewOne) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  setState(0, TargetState::Maintenance);
  setState(1, TargetState::Maintenance);
  EXPECT_EQ(ask(play, "one"), errorReply(503));
  EXPECT_EQ(play.flow.summary().error, ErrorType::NoTarget);
  setState(0, TargetState::On);
  EXPECT_EQ(ask(play, "one"), Did({"connect a"}));
  play.answered(200);
}

TEST_F(FlowSession, OfATargetThatRefusesIsGoneAtOnce) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), errorReply(404));
  EXPECT_EQ(play.flow.summary().error, ErrorType::SessionGone);
  EXPECT_EQ(play.flow.summary().attempts, 1);
}

TEST_F(FlowSession, SurvivesAConnectionThatFails) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectTimeout), errorReply(504));
  EXPECT_EQ(ask(play, "one"), Did({"connect a"})) << "nobody else has it";
  play.answered(200);
}

TEST_F(FlowSession, IsNotRetriedElsewhere) {
  route().retry.statuses.set(503);
  route().retry.nonIdempotent = true;
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  play.connected();
  EXPECT_EQ(play.response(503), Did({"response 503"}));
  play.responseEnd();
  EXPECT_EQ(ask(play, "one"), Did({"connect a"}));
  play.answered(200);
}

// "Not now" is said by somebody who is there: the session is not given up, and nobody begins another one.
TEST_F(FlowSession, IsKeptWhileItsTargetAsksForAPause) {
  route().retry.statuses.set(503);
  route().retry.nonIdempotent = true;
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  play.connected();
  EXPECT_EQ(play.response(503, {{"Retry-After", "3"}}), Did({"response 503"}));
  play.responseEnd();
  EXPECT_EQ(pool().sessions->size(), 1u);
  play.now += 2s;
  EXPECT_EQ(ask(play, "one"), errorReply(503)) << "nobody else has it";
  play.now += 1s;
  EXPECT_EQ(ask(play, "one"), Did({"connect a"}));
  play.answered(200);
}

TEST_F(FlowSession, IsAnsweredWithWhatItsTargetSaidThoughThatEjectsIt) {
  route().retry.statuses.set(503);
  route().retry.nonIdempotent = true;
  pool().ejection.statuses.set(503);
  pool().ejection.rules.failures = 1;
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  play.connected();
  EXPECT_EQ(play.response(503), Did({"response 503"}));
  play.responseEnd();
  EXPECT_EQ(pool().sessions->size(), 1u) << "the client does not know yet that it is to begin anew";
}

TEST_F(FlowSession, WhoseTargetIsFullGoesNowhereElse) {
  snapshot->pools.push_back(simplePool("spare", 1));
  pool().fallback = 1;
  pool().targets[0].limit = 1;
  attachBalancers(*snapshot);
  FlowPlayer play(snapshot);
  begin(play, "one");
  ask(play, "one");
  FlowPlayer second(snapshot);
  EXPECT_EQ(ask(second, "one"), errorReply(503));
  EXPECT_EQ(second.flow.summary().pool, "agents");
  play.answered(200);
  EXPECT_EQ(ask(second, "one"), Did({"connect a"}));
  second.answered(200);
}

TEST_F(FlowSession, IsGoodWhileTheTargetDrains) {
  FlowPlayer play(snapshot);
  begin(play, "one");
  setState(0, TargetState::Drain);
  EXPECT_EQ(ask(play, "one"), Did({"connect a"}));
  play.answered(200);
  begin(play, "two");
  EXPECT_EQ(play.flow.summary().target, "b");
}

TEST_F(FlowSession, ThatNobodySawBeginGoesToTheSameTargetEachTime) {
  FlowPlayer play(snapshot);
  ask(play, "unseen");
  const std::string target = play.flow.target()->id;
  play.clientLost(ErrorType::ClientClosed);
  for (int i = 0; i < 3; ++i) {
    ask(play, "unseen");
    EXPECT_EQ(play.flow.target()->id, target);
    play.clientLost(ErrorType::ClientClosed);
  }
}

TEST_F(FlowTest, AValueOfTheRequestDecides) {
  pool().affinity.kind = flow::AffinityPlan::Kind::Hash;
  pool().affinity.by = policy::Selector::compile("header:X-User").value();
  FlowPlayer play(snapshot);
  std::string targets;
  for (int user = 0; user < 16; ++user) {
    const FieldList fields{{"X-User", std::to_string(user)}};
    play.request("GET", "/", fields);
    const std::string target = play.flow.target()->id;
    play.answered(200);
    play.request("GET", "/", fields);
    EXPECT_EQ(play.flow.target()->id, target);
    play.answered(200);
    targets += target;
  }
  EXPECT_NE(targets.find('a'), std::string::npos);
  EXPECT_NE(targets.find('b'), std::string::npos);
}

}  // namespace
}  // namespace headgate::test
