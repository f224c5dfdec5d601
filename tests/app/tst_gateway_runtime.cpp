// The gateway behind the window with real parts: sockets, workers, recorder.
// Twice, as the control suite: directly and through JSON.
#include <unistd.h>

#include <QTcpServer>
#include <QTcpSocket>

#include "app/gateway_runtime.h"
#include "core/control/json_gateway.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "tests/core/control/caller.h"

namespace headgate::app {
namespace {

using namespace control;

enum class Way : uint8_t { Direct, ThroughJson };

std::string profile(uint16_t port, uint16_t target = 9) {
  return R"({"headgate": 1, "listeners": [{"id": "web", "port": )" + std::to_string(port) +
         R"(}], "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:)" +
         std::to_string(target) +
         R"("}]}], "routes": [{"id": "own", "match": {"path": "/own"}, "respond": {"body": "hello"}},
 {"id": "far", "pool": "p"}]})";
}

class GatewayRuntimeTest : public testing::TestWithParam<Way> {
 protected:
  GatewayRuntimeTest() {
    if (GetParam() == Way::ThroughJson) m_json = std::make_unique<JsonGateway>(*m_local);
    gateway = m_json ? static_cast<Gateway*>(m_json.get()) : m_local.get();
  }

  static LocalGateway::Parts parts() {
    return {.makeRuntime =
                [lasting = std::make_shared<engine::LastingState>()](record::Names& names,
                                                                     std::vector<record::RecordSink*> sinks) {
                  return std::make_unique<GatewayRuntime>(Composition::Parts{.sinks = std::move(sinks)},
                                                          names, *lasting, [](std::string_view) {});
                },
            .startDemo = []() -> Result<RunningDemo, std::string> { return std::string("there is none"); },
            .makeSecretStore =
                [] {
                  return SecretStore{
                      .keychain = std::make_unique<secrets::MemoryKeychain>(), .name = {}, .problem = {}};
                }};
  }

  void start(const std::string& text) {
    const Outcome opened = ask(*gateway, OpenProfile{.text = text});
    EXPECT_TRUE(opened.done) << (opened.problems.empty() ? opened.problem : opened.problems[0].sentence);
    const Outcome started = ask(*gateway, Start{});
    EXPECT_TRUE(started.done) << started.problem;
  }
  ListenerState listener() { return ask(*gateway, GetState{}).listeners.at(0); }

  void connectTo(QTcpSocket& client) {
    client.connectToHost(QStringLiteral("127.0.0.1"), listener().boundPort);
    ASSERT_TRUE(client.waitForConnected()) << client.errorString().toStdString();
  }
  // What comes back until the connection ends.
  std::string get(const char* path) {
    QTcpSocket client;
    connectTo(client);
    client.write(QByteArray("GET ") + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(eventually([&] { return client.state() == QTcpSocket::UnconnectedState; }));
    return client.readAll().toStdString();
  }
  // The next row of the feed.
  ExchangeRow nextRow() {
    FeedBatch batch;
    EXPECT_TRUE(eventually([&] {
      batch = ask(*gateway, GetFeed{.after = m_next, .limit = 1});
      return !batch.rows.empty();
    }));
    m_next = batch.next;
    return batch.rows.empty() ? ExchangeRow() : batch.rows.front();
  }
  // The next one of an exchange that has ended.
  ExchangeRow nextEnd() {
    ExchangeRow row = nextRow();
    while (row.phase == ExchangePhase::InFlight && !HasFailure()) row = nextRow();
    return row;
  }

  Gateway* gateway = nullptr;
  std::unique_ptr<LocalGateway> m_local = std::make_unique<LocalGateway>(parts());
  std::unique_ptr<JsonGateway> m_json;

 private:
  uint64_t m_next = 0;
};

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayRuntimeTest, testing::Values(Way::Direct, Way::ThroughJson),
                         [](const auto& way) { return way.param == Way::Direct ? "Direct" : "ThroughJson"; });

TEST_P(GatewayRuntimeTest, ServesAndShowsWhatPassed) {
  start(profile(0));
  EXPECT_EQ(listener().phase, ListenerPhase::Listening);
  EXPECT_NE(get("/own?key=1").find("hello"), std::string::npos);
  const ExchangeRow row = nextEnd();
  EXPECT_EQ(row.number, 1u);
  EXPECT_EQ(row.method, "GET");
  EXPECT_EQ(row.path, "/own");
  EXPECT_EQ(row.route, "own");
  EXPECT_EQ(row.listener, "web");
  EXPECT_EQ(row.status, 200);
  EXPECT_EQ(row.endedBy, "complete");
  const ExchangeDetail detail = ask(*gateway, GetExchange{.id = row.id});
  EXPECT_TRUE(detail.found);
  EXPECT_TRUE(detail.row == row);
  EXPECT_EQ(detail.requestHead.bytes.find("GET /own?key=[redacted] HTTP/1.1\r\n"), 0u)
      << detail.requestHead.bytes;
  EXPECT_EQ(detail.responseBody.bytes, "hello");
  EXPECT_EQ(detail.responseBody.loss, BodyLoss::Nothing);
  const Counters counters = ask(*gateway, GetCounters{});
  EXPECT_EQ(counters.exchanges, 1u);
  EXPECT_EQ(counters.recordedExchanges, 1u);
  EXPECT_EQ(counters.routes, (std::vector<RouteCounters>{{"own", 1, 0}}));
}

TEST_P(GatewayRuntimeTest, GoesOnWhereItStopped) {
  start(profile(0));
  get("/own");
  const ExchangeRow first = nextEnd();
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_EQ(ask(*gateway, GetState{}).listeners.at(0).phase, ListenerPhase::Off);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  get("/own");
  const ExchangeRow second = nextEnd();
  EXPECT_EQ(second.number, 2u);
  EXPECT_NE(second.id, first.id);
  EXPECT_TRUE(ask(*gateway, GetExchange{.id = first.id}).found);
  EXPECT_TRUE(ask(*gateway, GetExchange{.id = second.id}).found);
  EXPECT_EQ(ask(*gateway, GetCounters{}).exchanges, 2u);
}

TEST_P(GatewayRuntimeTest, NamesWhoHasThePort) {
  QTcpServer other;
  ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = profile(other.serverPort())}).done);
  const Outcome started = ask(*gateway, Start{});
  EXPECT_FALSE(started.done);
  EXPECT_NE(started.problem.find(std::to_string(other.serverPort())), std::string::npos) << started.problem;
  const ListenerState failed = listener();
  EXPECT_EQ(failed.phase, ListenerPhase::Failed);
  EXPECT_NE(failed.portOwner.find("process " + std::to_string(::getpid())), std::string::npos)
      << failed.portOwner;
  ASSERT_NE(failed.freePort, 0);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(failed.freePort)}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(listener().boundPort, failed.freePort);
}

TEST_P(GatewayRuntimeTest, AListenerThatIsOffDoesNotFailInAnothersPlace) {
  QTcpServer other;
  ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
  const std::string port = std::to_string(other.serverPort());
  const std::string text = R"({"headgate": 1, "listeners": [{"id": "before", "enabled": false, "port": )" +
                           port + R"(}, {"id": "web", "port": )" + port +
                           R"(}, {"id": "after", "enabled": false, "port": )" + port + "}]}";
  EXPECT_TRUE(ask(*gateway, OpenProfile{.text = text}).done);
  EXPECT_FALSE(ask(*gateway, Start{}).done);
  for (const ListenerState& each : ask(*gateway, GetState{}).listeners)
    EXPECT_EQ(each.phase, each.id == "web" ? ListenerPhase::Failed : ListenerPhase::Off) << each.id;
}

TEST_P(GatewayRuntimeTest, AppliesWhileItServes) {
  start(profile(0));
  QTcpSocket kept;
  connectTo(kept);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(0, 10)}).done);
  EXPECT_EQ(ask(*gateway, GetState{}).generation, 2u);
  EXPECT_NE(get("/own").find("hello"), std::string::npos);
  kept.write("GET /own HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_TRUE(eventually([&] { return kept.peek(1'000).contains("hello"); }));
}

TEST_P(GatewayRuntimeTest, ShowsWhatIsUnderWayAndCutsItWhenToldTo) {
  QTcpServer silent;
  ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
  start(profile(0, silent.serverPort()));
  QTcpSocket client;
  connectTo(client);
  client.write("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
  // The port may have been another program's a moment ago, and be asked by those who do not know.
  ExchangeRow row = nextRow();
  while (row.path != "/slow" && !HasFailure()) row = nextRow();
  EXPECT_EQ(row.phase, ExchangePhase::InFlight);
  EXPECT_EQ(row.route, "far");
  EXPECT_GE(ask(*gateway, GetCounters{}).inFlight, 1u);
  EXPECT_TRUE(ask(*gateway, Stop{.drainMilliseconds = 0}).done);
  row = nextEnd();
  while (row.path != "/slow" && !HasFailure()) row = nextEnd();
  EXPECT_EQ(row.endedBy, "drain");
  EXPECT_EQ(row.error, "shutting_down");
}

TEST_P(GatewayRuntimeTest, TakesATargetOutOfUseAndBack) {
  QTcpServer target;
  ASSERT_TRUE(target.listen(QHostAddress::LocalHost));
  QObject::connect(&target, &QTcpServer::newConnection, &target, [&target] {
    target.nextPendingConnection()->write(
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
  });
  const std::string text = profile(0, target.serverPort());
  start(text);
  const auto status = [this] { return ask(*gateway, GetTargets{}).targets.at(0); };
  const auto set = [this](TargetOrder order) {
    return ask(*gateway, SetTargetState{.pool = "p", .target = "t", .state = order}).done;
  };
  EXPECT_EQ(get("/x").find("HTTP/1.1 200 "), 0u);
  EXPECT_EQ(status().attempts, 1u);
  EXPECT_TRUE(set(TargetOrder::Maintenance));
  EXPECT_EQ(get("/x").find("HTTP/1.1 503 "), 0u);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = text}).done);
  EXPECT_EQ(get("/x").find("HTTP/1.1 503 "), 0u) << "a reload";
  EXPECT_EQ(status().attempts, 1u);
  EXPECT_TRUE(set(TargetOrder::AsProfile));
  EXPECT_EQ(get("/x").find("HTTP/1.1 200 "), 0u);

  target.close();
  EXPECT_EQ(get("/x").find("HTTP/1.1 502 "), 0u);
  const TargetStatus gone = status();
  EXPECT_TRUE(gone.isEjected);
  EXPECT_GT(gone.usableIn, 0);
  EXPECT_EQ(gone.failures, (std::vector<TargetFailures>{{"refused", 1}}));
}

TEST_P(GatewayRuntimeTest, GoesWhileItServes) {
  QTcpServer silent;
  ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
  start(profile(0, silent.serverPort()));
  QTcpSocket client;
  connectTo(client);
  client.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(nextRow().phase, ExchangePhase::InFlight);
  m_json.reset();
  m_local.reset();
  EXPECT_TRUE(eventually([&] { return client.state() == QTcpSocket::UnconnectedState; }));
}

}  // namespace
}  // namespace headgate::app
