// Requests that are sent to a listener, over real sockets.
#include <gtest/gtest.h>

#include <QTcpServer>
#include <QTcpSocket>

#include "core/control/request_sender.h"
#include "tests/core/control/caller.h"

namespace headgate::control {
namespace {

class RequestSenderTest : public testing::Test {
 protected:
  RequestSenderTest() {
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      m_peer = m_server.nextPendingConnection();
      QObject::connect(m_peer, &QTcpSocket::readyRead, m_peer,
                       [this] { m_received += m_peer->readAll().toStdString(); });
    });
  }

  void send(std::string bytes, uint16_t port = 0) {
    m_sender->send(
        {.host = "127.0.0.1", .port = port == 0 ? m_server.serverPort() : port},
        {.method = "POST", .host = "h", .bytes = std::move(bytes)},
        [this](const std::string& client) { m_client = client; },
        [this](const std::string& problem) { m_problem = problem; });
  }

  QTcpServer m_server;
  QTcpSocket* m_peer = nullptr;
  std::string m_received;
  std::string m_client;
  std::optional<std::string> m_problem;
  std::unique_ptr<RequestSender> m_sender = std::make_unique<RequestSender>();
};

TEST_F(RequestSenderTest, SendsEveryByteAndLeavesAfterTheAnswer) {
  const std::string bytes =
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n" + std::string(3'000'000, '\xff');
  send(bytes);
  ASSERT_TRUE(eventually([&] { return m_received.size() == bytes.size(); }));
  EXPECT_EQ(m_received, bytes);
  ASSERT_TRUE(eventually([&] { return m_problem.has_value(); }));
  EXPECT_EQ(*m_problem, "");
  EXPECT_EQ(m_client, "127.0.0.1:" + std::to_string(m_peer->peerPort()));
  m_peer->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
  QCoreApplication::processEvents();
  EXPECT_EQ(m_peer->state(), QAbstractSocket::ConnectedState) << "the answer goes on";
  m_peer->write("0\r\n\r\n");
  EXPECT_TRUE(eventually([&] { return m_peer->state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(RequestSenderTest, AnAnswerThatComesEarlyIsNoProblem) {
  QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                   [this] { m_peer->write("HTTP/1.1 413 No\r\nContent-Length: 0\r\n\r\n"); });
  send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 30000000\r\n\r\n" + std::string(30'000'000, 'x'));
  ASSERT_TRUE(eventually([&] { return m_problem.has_value(); }));
  EXPECT_EQ(*m_problem, "");
}

TEST_F(RequestSenderTest, SaysThatNobodyListens) {
  QTcpServer closed;
  ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
  const uint16_t port = closed.serverPort();
  closed.close();
  send("POST / HTTP/1.1\r\n\r\n", port);
  ASSERT_TRUE(eventually([&] { return m_problem.has_value(); }));
  EXPECT_EQ(*m_problem, "Connection refused");
  EXPECT_EQ(m_client, "");
}

TEST_F(RequestSenderTest, SendsSoManyAtATimeAndCutsThemWhenItEnds) {
  for (int i = 0; i < RequestSender::kMostAtOnce; ++i) send("POST / HTTP/1.1\r\nHost: h\r\n\r\n");
  m_problem.reset();
  send("POST / HTTP/1.1\r\nHost: h\r\n\r\n");
  ASSERT_TRUE(eventually([&] { return m_problem && !m_problem->empty(); }));
  EXPECT_EQ(*m_problem, "32 requests sent from here are still being answered");
  ASSERT_TRUE(eventually([&] { return m_peer != nullptr; }));
  m_sender.reset();
  EXPECT_TRUE(eventually([&] { return m_peer->state() == QAbstractSocket::UnconnectedState; }));
}

}  // namespace
}  // namespace headgate::control
