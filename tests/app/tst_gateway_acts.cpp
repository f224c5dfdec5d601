// Acts on recorded exchanges, over the real parts: what was sent again arrives through a listener, and what
// is played again can be a route's target. Twice: directly and through JSON.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include "app/gateway_runtime.h"
#include "app/replay_stage.h"
#include "core/control/json_gateway.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "tests/core/control/caller.h"

namespace headgate::app {
namespace {

using namespace control;

enum class Way : uint8_t { Direct, ThroughJson };

// A target that keeps what it was sent, and answers each request with an event stream of three pieces.
class Target {
 public:
  Target() {
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* peer = m_server.nextPendingConnection();
      QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer] { take(peer); });
    });
  }
  uint16_t port() const { return m_server.serverPort(); }
  std::vector<std::string> requests;

 private:
  void take(QTcpSocket* peer) {
    m_input += peer->readAll().toStdString();
    const size_t head = m_input.find("\r\n\r\n");
    if (head == std::string::npos || (m_input.starts_with("POST") && !m_input.ends_with('}'))) return;
    requests.push_back(std::exchange(m_input, {}));
    peer->write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        "9\r\ndata: 1\n\n\r\n");
    peer->flush();
    peer->write("9\r\ndata: 2\n\n\r\n0\r\n\r\n");
  }

  QTcpServer m_server;
  std::string m_input;
};

class GatewayActsTest : public testing::TestWithParam<Way> {
 protected:
  GatewayActsTest() {
    if (GetParam() == Way::ThroughJson) m_json = std::make_unique<JsonGateway>(*m_local);
    gateway = m_json ? static_cast<Gateway*>(m_json.get()) : m_local.get();
  }

  LocalGateway::Parts parts() {
    return {
        .makeRuntime =
            [this, lasting = std::make_shared<engine::LastingState>()](
                record::Names& names, std::vector<record::RecordSink*> sinks) {
              return std::make_unique<GatewayRuntime>(
                  Composition::Parts{.sinks = std::move(sinks), .stateDir = m_state.path().toStdString()},
                  names, *lasting, [](std::string_view) {});
            },
        .startDemo = []() -> Result<RunningDemo, std::string> { return std::string("there is none"); },
        .makeSecretStore =
            [] {
              return SecretStore{
                  .keychain = std::make_unique<secrets::MemoryKeychain>(), .name = {}, .problem = {}};
            },
        .openReplay = [] { return LoopbackStage::open(net::ReactorKind::Native, [](std::string_view) {}); }};
  }

  // `fields`: of the route, beside its pool.
  std::string profile(uint16_t target, const std::string& fields = {},
                      const std::string& listener = {}) const {
    return R"({"headgate": 1, "clients": [{"id": "agent", "keys": ["secret:agent-key"]}], "listeners": [{"id": "web", "port": 0)" +
           listener + R"(}], "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:)" +
           std::to_string(target) + R"("}]}], "routes": [{"id": "far", "pool": "p")" + fields + "}]}";
  }
  void start(const std::string& text) {
    const Outcome opened = ask(*gateway, OpenProfile{.text = text});
    EXPECT_TRUE(opened.done) << (opened.problems.empty() ? opened.problem : opened.problems[0].sentence);
    const Outcome started = ask(*gateway, Start{});
    EXPECT_TRUE(started.done) << started.problem;
  }
  // What a client of the gateway gets for that until the connection ends.
  std::string talk(const std::string& request) {
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), ask(*gateway, GetState{}).listeners.at(0).boundPort);
    EXPECT_TRUE(client.waitForConnected());
    client.write(QByteArray::fromStdString(request));
    EXPECT_TRUE(eventually([&] { return client.state() == QTcpSocket::UnconnectedState; }));
    return client.readAll().toStdString();
  }
  // The end of an exchange that has not been told of yet.
  ExchangeRow nextEnd() {
    ExchangeRow row;
    do {
      FeedBatch batch;
      EXPECT_TRUE(eventually([&] {
        batch = ask(*gateway, GetFeed{.after = m_next, .limit = 1});
        return !batch.rows.empty();
      }));
      m_next = batch.next;
      row = batch.rows.empty() ? ExchangeRow() : batch.rows.front();
    } while (row.phase == ExchangePhase::InFlight && !HasFailure());
    return row;
  }
  Outcome resend(const ResendPlan& plan) {
    return ask(
        *gateway,
        SendRequest{
            .listener = plan.listener, .head = plan.head, .body = plan.body, .resentFrom = plan.number});
  }

  static constexpr const char* kPost =
      "POST /v1/messages?x=1 HTTP/1.1\r\nHost: agents.test\r\nConnection: close\r\nX-A: "
      "one\r\nContent-Length: 7\r\n\r\n{\"a\":1}";

  QTemporaryDir m_state;
  Gateway* gateway = nullptr;
  std::unique_ptr<LocalGateway> m_local = std::make_unique<LocalGateway>(parts());
  std::unique_ptr<JsonGateway> m_json;

 private:
  uint64_t m_next = 0;
};

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayActsTest, testing::Values(Way::Direct, Way::ThroughJson),
                         [](const auto& way) { return way.param == Way::Direct ? "Direct" : "ThroughJson"; });

TEST_P(GatewayActsTest, ARequestThatIsSentAgainIsAnExchangeThatSaysWhoseItIs) {
  Target target;
  start(profile(target.port()));
  talk(kPost);
  const ExchangeRow first = nextEnd();
  EXPECT_EQ(first.resentFrom, 0u);
  const ResendPlan plan = ask(*gateway, PlanResend{.exchange = first.id});
  EXPECT_EQ(plan.problem, "");
  EXPECT_EQ(plan.listener, "web");
  const Outcome sent = resend(plan);
  EXPECT_TRUE(sent.done) << sent.problem;
  const ExchangeRow second = nextEnd();
  EXPECT_EQ(second.resentFrom, first.number);
  EXPECT_EQ(second.status, 200);
  EXPECT_EQ(second.endedBy, "complete");
  EXPECT_EQ(ask(*gateway, GetExchange{.id = second.id}).row.resentFrom, first.number);
  ASSERT_EQ(target.requests.size(), 2u);
  const auto withoutIds = [](std::string text) {
    const size_t id = text.find("X-Request-ID");
    return id == std::string::npos ? text : text.erase(id, text.find("\r\n", id) - id);
  };
  EXPECT_EQ(withoutIds(target.requests[1]), withoutIds(target.requests[0])) << "the target sees the same";
}

TEST_P(GatewayActsTest, TheKeyThatTheRecordHidIsTakenFromTheKeychain) {
  Target target;
  EXPECT_TRUE(ask(*gateway, SetSecret{.name = "agent-key", .secret = "s3cret"}).done);
  start(profile(target.port(), R"(, "auth": {"from": ["bearer"], "clients": ["agent"]})"));
  talk(
      "POST /v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer s3cret\r\nContent-Length: "
      "2\r\n\r\n{}");
  const ExchangeRow first = nextEnd();
  EXPECT_EQ(first.agent, "agent");
  ResendPlan plan = ask(*gateway, PlanResend{.exchange = first.id});
  EXPECT_NE(plan.head.find("Authorization: Bearer {secret:agent-key}\n"), std::string::npos) << plan.head;
  EXPECT_TRUE(plan.lacks.empty());
  EXPECT_TRUE(resend(plan).done);
  const ExchangeRow second = nextEnd();
  EXPECT_EQ(second.status, 200) << second.errorDetail;
  EXPECT_EQ(second.agent, "agent");
  plan.head.replace(plan.head.find("agent-key"), 9, "nobodys");
  const Outcome refused = resend(plan);
  EXPECT_FALSE(refused.done);
  EXPECT_NE(refused.problem.find("nobodys"), std::string::npos) << refused.problem;
}

TEST_P(GatewayActsTest, ItGoesThroughAListenerWithTls) {
  Target target;
  start(profile(
      target.port(), {},
      R"(, "address": "localhost", "tls": {"certificates": [{"from": "local-ca", "hosts": ["localhost"]}]})"));
  const Outcome sent =
      ask(*gateway,
          SendRequest{.listener = "web", .head = "GET /x HTTP/1.1\nHost: localhost\n", .resentFrom = 41});
  EXPECT_TRUE(sent.done) << sent.problem;
  const ExchangeRow row = nextEnd();
  EXPECT_TRUE(row.secure);
  EXPECT_EQ(row.status, 200);
  EXPECT_EQ(row.resentFrom, 41u);
}

TEST_P(GatewayActsTest, SaysWhyARequestCannotBeSent) {
  EXPECT_EQ(ask(*gateway, SendRequest{.head = "GET / HTTP/1.1\nHost: a\n"}).problem,
            "the gateway does not run");
  start(profile(9));
  EXPECT_EQ(ask(*gateway, SendRequest{.listener = "tls", .head = "GET / HTTP/1.1\nHost: a\n"}).problem,
            "the listener tls does not listen");
  EXPECT_FALSE(ask(*gateway, SendRequest{.head = "nonsense"}).done);
  EXPECT_FALSE(ask(*gateway, PlanResend{.exchange = 77}).problem.empty());
  const Outcome large = ask(*gateway, SendRequest{.head = "POST / HTTP/1.1\nHost: a\n",
                                                  .body = std::string(kMostResentBody + 1, 'x')});
  EXPECT_NE(large.problem.find("16 MiB"), std::string::npos);
}

TEST_P(GatewayActsTest, WritesExchangesAsText) {
  Target target;
  start(profile(target.port()));
  talk(kPost);
  const ExchangeRow row = nextEnd();
  const auto write = [&](TextForm form) {
    return ask(*gateway, WriteExchanges{.exchanges = {row.id}, .form = form});
  };
  const std::string port = std::to_string(ask(*gateway, GetState{}).listeners.at(0).boundPort);
  EXPECT_EQ(write(TextForm::Url).text, "http://127.0.0.1:" + port + "/v1/messages?x=1");
  EXPECT_NE(write(TextForm::Curl).text.find("-H 'Host: agents.test'"), std::string::npos)
      << write(TextForm::Curl).text;
  EXPECT_NE(write(TextForm::Python).text.find("httpx.Request("), std::string::npos);
  EXPECT_NE(write(TextForm::TypeScript).text.find("await fetch("), std::string::npos);
  EXPECT_NE(write(TextForm::Transcript).text.find("data: 1\n"), std::string::npos)
      << write(TextForm::Transcript).text;
  const ExchangeText both =
      ask(*gateway, WriteExchanges{.exchanges = {row.id, 999, row.id}, .form = TextForm::Url});
  EXPECT_EQ(both.written, 2u);
  EXPECT_EQ(both.gone, 1u);
  EXPECT_EQ(std::count(both.text.begin(), both.text.end(), '\n'), 1);
}

TEST_P(GatewayActsTest, WhatIsPlayedAgainCanBeATarget) {
  Target target;
  start(profile(target.port()));
  talk(kPost);
  const ExchangeRow first = nextEnd();
  EXPECT_FALSE(ask(*gateway, GetReplay{}).isServing);
  const Outcome began = ask(*gateway, StartReplay{.exchange = first.id});
  EXPECT_TRUE(began.done) << began.problem;
  const ReplayState state = ask(*gateway, GetReplay{});
  EXPECT_TRUE(state.isServing);
  EXPECT_TRUE(state.isWhole);
  EXPECT_EQ(state.number, first.number);
  EXPECT_GE(state.pieces, 1u);
  const auto port = static_cast<uint16_t>(std::stoi(state.url.substr(state.url.rfind(':') + 1)));
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(port)}).done);
  const std::string replayed = talk(kPost);
  EXPECT_NE(replayed.find("data: 1\n\n"), std::string::npos) << replayed;
  EXPECT_NE(replayed.find("data: 2\n\n"), std::string::npos) << replayed;
  EXPECT_EQ(target.requests.size(), 1u);
  EXPECT_EQ(nextEnd().endedBy, "complete");
  EXPECT_EQ(ask(*gateway, GetReplay{}).answered, 1u);

  EXPECT_TRUE(ask(*gateway, SetReplay{.fault = ReplayFault::Cut, .faultPiece = state.pieces + 1}).done);
  talk(kPost);
  EXPECT_EQ(nextEnd().endedBy, "upstream");
  EXPECT_TRUE(ask(*gateway, StopReplay{}).done);
  EXPECT_FALSE(ask(*gateway, GetReplay{}).isServing);
  EXPECT_NE(talk(kPost).find("502"), std::string::npos) << "nobody serves there any more";
}

}  // namespace
}  // namespace headgate::app
