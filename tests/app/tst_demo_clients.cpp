// The demo's clients: what they are going to do, what they do to a server that a test writes, and whether the
// real gateway sees every kind of exchange of them.
#include <chrono>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSslServer>
#include <QTemporaryDir>

#include "app/composition.h"
#include "app/demo/agent_server.h"
#include "app/demo/demo_clients.h"
#include "app/demo/demo_profile.h"
#include "app/demo/demo_stack.h"
#include "app/demo/visitor.h"
#include "app/records.h"
#include "core/control/profile_loader.h"
#include "core/json/json_reader.h"
#include "tests/app/support/certificate.h"

namespace headgate::app::demo {
namespace {

using namespace std::chrono_literals;

template <typename Condition>
bool waitUntil(Condition condition) {
  QElapsedTimer clock;
  for (clock.start(); clock.elapsed() < 60'000;) {
    if (condition()) return true;
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
  }
  return false;
}

// A server whose answers are the test's, and the requests that it got.
class Scripted {
 public:
  explicit Scripted(Agent agent)
      : m_server([this, agent = std::move(agent)](const Request& request) {
          requests.push_back(request);
          return agent(request);
        }) {
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost, 0));
  }
  ClientEndpoint endpoint() const {
    return {.host = QStringLiteral("127.0.0.1"), .port = m_server.serverPort(), .trusted = {}};
  }
  uint16_t port() const { return m_server.serverPort(); }

  std::vector<Request> requests;

 private:
  AgentServer m_server;
};

Visitor::Outcome play(Visit visit, const ClientEndpoint& endpoint) {
  std::optional<Visitor::Outcome> outcome;
  Visitor visitor(std::move(visit), endpoint, [&outcome](Visitor::Outcome reached) { outcome = reached; });
  EXPECT_TRUE(waitUntil([&outcome] { return outcome.has_value(); }));
  return outcome.value_or(Visitor::Outcome::BrokenOff);
}

Visit visit(std::vector<ClientRequest> requests) {
  return {.userAgent = "test/1", .requests = std::move(requests)};
}

TEST(Script, IsTheSameForTheSameSeed) {
  VisitScript one(7, 1000ms);
  VisitScript other(7, 1000ms);
  VisitScript different(8, 1000ms);
  bool differs = false;
  for (int i = 0; i < 200; ++i) {
    const auto first = one.next(VisitScript::Transport::PlainAndSecure);
    const auto second = other.next(VisitScript::Transport::PlainAndSecure);
    const auto third = different.next(VisitScript::Transport::PlainAndSecure);
    EXPECT_EQ(first.requests.front().target, second.requests.front().target);
    EXPECT_EQ(first.requests.front().body, second.requests.front().body);
    EXPECT_EQ(first.secure, second.secure);
    EXPECT_EQ(one.pause(), other.pause());
    differs = differs || first.requests.front().target != third.requests.front().target;
    different.pause();
  }
  EXPECT_TRUE(differs);
}

TEST(Script, KeepsItsRhythm) {
  VisitScript script(1, 1000ms);
  Milliseconds total{0};
  for (int i = 0; i < 1000; ++i) {
    const Milliseconds pause = script.pause();
    EXPECT_GE(pause, 500ms);
    EXPECT_LE(pause, 1500ms);
    total += pause;
  }
  EXPECT_NEAR(static_cast<double>(total.count()), 1'000'000.0, 50'000.0);
}

TEST(Script, BringsEachKindSoonAndTlsOnlyWhereThereIs) {
  VisitScript script(1, 1000ms);
  std::set<std::string> targets;
  bool sockets = false;
  bool leaves = false;
  for (int i = 0; i < 10; ++i) {
    const Visit next = script.next(VisitScript::Transport::PlainOnly);
    EXPECT_FALSE(next.secure);
    for (const ClientRequest& request : next.requests) {
      targets.insert(request.target);
      sockets = sockets || !request.says.empty();
      leaves = leaves || request.leaveAfterBytes > 0;
    }
  }
  EXPECT_TRUE(sockets);
  EXPECT_TRUE(leaves);
  for (const char* target : {"/api/code/v1/chat/completions", "/api/code/v1/models", "/api/research/stream",
                             "/api/research/jobs/{id}", "/v1/chat/completions", "/mcp/files"})
    EXPECT_TRUE(targets.contains(target)) << target;
  int secure = 0;
  for (int i = 0; i < 300; ++i) secure += script.next(VisitScript::Transport::PlainAndSecure).secure ? 1 : 0;
  EXPECT_GT(secure, 50);
  EXPECT_LT(secure, 150);
}

TEST(Visitor, AsksOneAfterTheOtherOnOneConnection) {
  Scripted server([](const Request& request) {
    return request.head.method == "POST" ? Answer{.status = 202} : Answer{.body = "{}"};
  });
  const auto outcome =
      play(visit({{.method = "POST", .target = "/first?a=b", .body = "hello", .fields = {{"X-Seen", "yes"}}},
                  {.pause = 5ms, .target = "/second"}}),
           server.endpoint());
  EXPECT_EQ(outcome, Visitor::Outcome::Finished);
  ASSERT_EQ(server.requests.size(), 2u);
  EXPECT_EQ(server.requests[0].head.target, "/first?a=b");
  EXPECT_EQ(server.requests[0].body, "hello");
  EXPECT_EQ(server.requests[0].head.fields.first("X-Seen"), "yes");
  EXPECT_EQ(server.requests[0].head.fields.first("User-Agent"), "test/1");
  EXPECT_EQ(server.requests[0].head.host, "127.0.0.1:" + std::to_string(server.port()));
  EXPECT_EQ(server.requests[1].head.path, "/second");
}

TEST(Visitor, PollsAJobUntilItIsDone) {
  int looks = 0;
  Scripted server([&looks](const Request& request) {
    if (request.head.method == "POST") return Answer{.status = 202, .body = R"({"id":"job-7"})"};
    return Answer{.body = ++looks < 3 ? R"({"state":"running"})" : R"({"state":"done"})"};
  });
  const Visit job = visit(
      {{.method = "POST", .target = "/jobs"}, {.pause = 1ms, .target = "/jobs/{id}", .timesAtMost = 8}});
  EXPECT_EQ(play(job, server.endpoint()), Visitor::Outcome::Finished);
  ASSERT_EQ(server.requests.size(), 4u);
  EXPECT_EQ(server.requests.back().head.path, "/jobs/job-7");

  looks = -100;
  EXPECT_EQ(play(job, server.endpoint()), Visitor::Outcome::Finished);
  EXPECT_EQ(server.requests.size(), 4u + 1u + 8u);
}

TEST(Visitor, LeavesInTheMiddleOfAStream) {
  Scripted server([](const Request&) {
    return Answer{.contentType = "text/event-stream",
                  .steps = {{0ms, "data: one\n\n"}, {1ms, "data: two\n\n"}, {1h, "data: never\n\n"}}};
  });
  EXPECT_EQ(play(visit({{.target = "/", .leaveAfterBytes = 15}}), server.endpoint()),
            Visitor::Outcome::Finished);
}

TEST(Visitor, TalksOverAWebSocketAndClosesIt) {
  std::vector<std::string> heard;
  Scripted server([&heard](const Request& request) {
    EXPECT_TRUE(request.head.wantsWebSocket);
    const auto reply = [&heard](std::string_view message) {
      heard.emplace_back(message);
      return Turn{.steps = {{1ms, "You said: " + std::string(message)}}};
    };
    return Answer{.status = 101, .conversation = {.greeting = {.steps = {{0ms, "hello"}}}, .reply = reply}};
  });
  EXPECT_EQ(play(visit({{.target = "/chat", .says = {"one", "two"}}}), server.endpoint()),
            Visitor::Outcome::Finished);
  EXPECT_EQ(heard, (std::vector<std::string>{"one", "two"}));
}

TEST(Visitor, SaysThatNobodyIsThere) {
  QTcpSocket held;
  ASSERT_TRUE(held.bind(QHostAddress::LocalHost, 0));
  EXPECT_EQ(play(visit({{.target = "/"}}),
                 {.host = QStringLiteral("127.0.0.1"), .port = held.localPort(), .trusted = {}}),
            Visitor::Outcome::NoGateway);
}

TEST(Visitor, SaysThatItWasBrokenOff) {
  QTcpServer server;
  ASSERT_TRUE(server.listen(QHostAddress::LocalHost, 0));
  QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
    QTcpSocket* socket = server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
      socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe");
      socket->disconnectFromHost();
    });
  });
  EXPECT_EQ(play(visit({{.target = "/"}}),
                 {.host = QStringLiteral("127.0.0.1"), .port = server.serverPort(), .trusted = {}}),
            Visitor::Outcome::BrokenOff);
}

// What a TLS server heard first, of a client that trusts those authorities.
Visitor::Outcome playSecure(const test::Certificate& servers, const QSslCertificate& trusted,
                            QByteArray& heard) {
  QSslServer server;
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setLocalCertificate(servers.certificate);
  tls.setPrivateKey(servers.key);
  tls.setPeerVerifyMode(QSslSocket::VerifyNone);
  server.setSslConfiguration(tls);
  EXPECT_TRUE(server.listen(QHostAddress::LocalHost, 0));
  QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &heard] {
    QTcpSocket* socket = server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
      heard += socket->readAll();
      socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
  });
  return play(visit({{.target = "/over-tls"}}),
              {.host = QStringLiteral("localhost"), .port = server.serverPort(), .trusted = {trusted}});
}

TEST(Visitor, TrustsTheGivenAuthorityAndNoOther) {
  const test::Certificate servers = test::makeCertificate("localhost");
  QByteArray heard;
  EXPECT_EQ(playSecure(servers, servers.certificate, heard), Visitor::Outcome::Finished);
  EXPECT_TRUE(heard.startsWith("GET /over-tls HTTP/1.1\r\n"));
  heard.clear();
  EXPECT_EQ(playSecure(servers, test::makeCertificate("localhost").certificate, heard),
            Visitor::Outcome::NoGateway);
  EXPECT_TRUE(heard.isEmpty());
}

TEST(Clients, StopAndStartAgain) {
  Scripted server([](const Request&) { return Answer{.body = "{}"}; });
  DemoClients clients({.seed = 1, .meanPause = 2ms});
  clients.start({.port = server.port()});
  EXPECT_TRUE(waitUntil([&server] { return server.requests.size() > 5; }));
  clients.stop();
  QCoreApplication::processEvents();  // what was sent before
  // Nobody comes to this one, while the same number of visits goes to the other.
  const size_t before = server.requests.size();
  Scripted other([](const Request&) { return Answer{.body = "{}"}; });
  clients.start({.port = other.port()});
  EXPECT_TRUE(waitUntil([&other] { return other.requests.size() > 5; }));
  EXPECT_LE(server.requests.size(), before + 6);  // those that were under way
}

TEST(Clients, AreNeverMoreThanTheyMay) {
  size_t present = 0;
  Scripted server([&present](const Request&) {
    ++present;
    return Answer{.contentType = "text/event-stream", .steps = {{1h, "data: never\n\n"}}};
  });
  DemoClients clients({.seed = 1, .meanPause = 1ms, .maxAtOnce = 3});
  clients.start({.port = server.port()});
  EXPECT_TRUE(waitUntil([&present] { return present == 3; }));
  QElapsedTimer clock;
  for (clock.start(); clock.elapsed() < 100;)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
  EXPECT_EQ(present, 3u);
}

TEST(Clients, GoOnWhereTheirAddressesAreTheSame) {
  size_t present = 0;
  Scripted server([&present](const Request&) {
    ++present;
    return Answer{.contentType = "text/event-stream", .steps = {{1h, "data: never\n\n"}}};
  });
  DemoClients clients({.seed = 1, .meanPause = 1ms, .maxAtOnce = 3});
  clients.start({.port = server.port()});
  EXPECT_TRUE(waitUntil([&present] { return present == 3; }));
  clients.start({.port = server.port()});
  QElapsedTimer clock;
  for (clock.start(); clock.elapsed() < 100;)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
  EXPECT_EQ(present, 3u) << "nobody left and came again";
  clients.stop();
  clients.start({.port = server.port()});
  EXPECT_TRUE(waitUntil([&present] { return present == 6; }));
}

TEST(Clients, ComeBackWhenTheGatewayDoes) {
  QTcpSocket held;
  ASSERT_TRUE(held.bind(QHostAddress::LocalHost, 0));
  const uint16_t port = held.localPort();
  DemoClients clients({.seed = 1, .meanPause = 1ms});
  clients.start({.port = port});
  QElapsedTimer clock;
  for (clock.start(); clock.elapsed() < 200;)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
  held.close();
  bool came = false;
  AgentServer server([&came](const Request&) {
    came = true;
    return Answer{.body = "{}"};
  });
  ASSERT_TRUE(server.listen(QHostAddress::LocalHost, port));
  EXPECT_TRUE(waitUntil([&came] { return came; }));
}

// The access log of the real gateway in front of the real agents.
class LoggedExchanges {
 public:
  explicit LoggedExchanges(const std::string& path) : m_path(path) {}

  bool seen(const std::map<std::string, std::string>& members) const {
    std::ifstream file(m_path);
    for (std::string line; std::getline(file, line);) {
      json::JsonReader reader;
      if (!reader.parse(line)) continue;
      bool all = true;
      for (const auto& [name, value] : members) {
        const auto found = reader.at(*json::JsonPointer::parse("/" + name));
        all = all && found && found->text == value;
      }
      if (all) return true;
    }
    return false;
  }

 private:
  const std::string m_path;
};

TEST(Clients, ShowTheGatewayEachKindOfExchange) {
  const QTemporaryDir folder;
  const std::string log = folder.filePath(QStringLiteral("access.log")).toStdString();
  auto stack = DemoStack::start();
  ASSERT_TRUE(stack.ok());
  Options options;
  options.accessLog = log;
  const auto records = Records::open(options, [](std::string_view) {}).value();
  engine::LastingState lasting;
  Composition gateway({.sinks = records->sinks()}, records->names(), lasting, [](std::string_view) {});
  const auto loaded =
      control::ProfileLoader::check(config::Document::parse(demoProfile((*stack)->ports(), DemoDoors())));
  ASSERT_TRUE(loaded.ok());
  ASSERT_TRUE(gateway.apply(loaded->snapshot).ok());
  DemoClients clients({.seed = 1, .meanPause = 20ms, .maxAtOnce = 12});
  clients.start({.port = gateway.listeners().front().port});

  const LoggedExchanges exchanges(log);
  const std::vector<std::map<std::string, std::string>> wanted{
      {{"route", "code"}, {"status", "200"}, {"method", "POST"}, {"ended_by", "complete"}},
      {{"route", "code"}, {"ended_by", "client"}},
      {{"route", "research"}, {"status", "202"}},
      {{"route", "chat"}, {"status", "101"}},
      {{"route", "mcp"}, {"status", "200"}},
      {{"route", "model"}, {"status", "502"}, {"error", "connect_refused"}},
      {{"status", "404"}, {"error", "no_route"}},
  };
  for (const auto& members : wanted) {
    std::string words;
    for (const auto& [name, value] : members) words.append(name).append("=").append(value).append(" ");
    EXPECT_TRUE(waitUntil([&] { return exchanges.seen(members); })) << words;
  }
}

}  // namespace
}  // namespace headgate::app::demo

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const QCoreApplication application(argc, argv);
  return RUN_ALL_TESTS();
}
