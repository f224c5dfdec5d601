// TLS over real sockets, both ends ours, on both reactors: what edges and short writes of a kernel do to it.
#include <gtest/gtest.h>
#include <string>

#include "tests/core/net/on_reactor.h"
#include "tests/core/net/stream_log.h"
#include "tests/core/net/tls_fixture.h"

namespace headgate::net {
namespace {

using io::IoStatus;

using TlsSocketTest = OnBothReactors;
HG_ON_BOTH_REACTORS(TlsSocketTest);

// Sends one text, takes in another, as the engine would: until the stream says that it would block.
class Talker final : public io::StreamObserver {
 public:
  Talker(std::unique_ptr<TlsStream> stream, std::string text)
      : m_stream(std::move(stream)), m_text(std::move(text)), m_rest(m_text) {
    m_stream->setObserver(this);
    onWritable();
  }

  std::string received;
  IoStatus end = IoStatus::Ok;
  bool isReading = true;

  void onReadable() override {
    while (isReading && end == IoStatus::Ok) {
      const io::IoResult result = m_stream->read(m_buffer);
      if (result.status == IoStatus::WouldBlock) return;
      if (result.status != IoStatus::Ok) end = result.status;
      received.append(m_buffer.data(), result.bytes);
      if (result.drained) return;
    }
  }
  void onWritable() override {
    while (!m_rest.empty()) {
      const io::IoResult result = m_stream->write({&m_rest, 1});
      if (result.status != IoStatus::Ok) return;
      m_rest.remove_prefix(result.bytes);
    }
    if (!m_isDone) m_stream->shutdownWrite();
    m_isDone = true;
  }

 private:
  std::unique_ptr<TlsStream> m_stream;
  const std::string m_text;
  ByteView m_rest;
  std::vector<char> m_buffer = std::vector<char>(128 * 1024);
  bool m_isDone = false;
};

struct Ends {
  explicit Ends(Reactor& reactor) {
    SocketPair sockets = tcpPair();
    auto server = std::make_unique<SocketStream>(reactor, std::move(sockets.ours));
    auto client = std::make_unique<SocketStream>(reactor, std::move(sockets.theirs));
    EXPECT_TRUE(server->watch() && client->watch());
    const Authority authority;
    TlsServerOptions serverOptions{.identities = only(authority.server("localhost"))};
    serverOptions.ticketKeys = std::make_shared<TlsTicketKeys>([] { return SteadyTime{}; }, 1h);
    const TlsClientOptions clientOptions{.trust = authority.trust()};
    TlsHandshake accepting(reactor, scratch, std::move(server),
                           TlsServerContext::make(std::move(serverOptions)).value()->newConnection(),
                           serverLog);
    TlsHandshake dialling(reactor, scratch, std::move(client),
                          TlsClientContext::make(clientOptions).value()->newConnection("localhost", "a"),
                          clientLog);
    EXPECT_TRUE(until([&] { return serverLog.calls == 1 && clientLog.calls == 1; }));
    EXPECT_TRUE(serverLog.stream) << serverLog.reason;
    EXPECT_TRUE(clientLog.stream) << clientLog.reason;
  }

  TlsScratch scratch;
  HandshakeLog serverLog;
  HandshakeLog clientLog;
};

TEST_P(TlsSocketTest, LargeTextsBothWaysAtOnce) {
  run([](Reactor& reactor) {
    Ends ends(reactor);
    ASSERT_TRUE(ends.serverLog.stream && ends.clientLog.stream);
    const std::string download = longText(6'000'000);
    const std::string upload = longText(2'000'000);
    Talker server(std::move(ends.serverLog.stream), download);
    Talker client(std::move(ends.clientLog.stream), upload);
    EXPECT_TRUE(until([&] { return server.end != IoStatus::Ok && client.end != IoStatus::Ok; }));
    EXPECT_EQ(server.end, IoStatus::End);
    EXPECT_EQ(client.end, IoStatus::End);
    EXPECT_TRUE(client.received == download);
    EXPECT_TRUE(server.received == upload);
  });
}

TEST_P(TlsSocketTest, ASlowReaderHoldsTheSenderBack) {
  run([](Reactor& reactor) {
    Ends ends(reactor);
    ASSERT_TRUE(ends.serverLog.stream && ends.clientLog.stream);
    const std::string download = longText(10'000'000);
    Talker client(std::move(ends.clientLog.stream), "");
    client.isReading = false;
    Talker server(std::move(ends.serverLog.stream), download);
    EXPECT_TRUE(until([&] { return server.end == IoStatus::End; }));
    EXPECT_EQ(client.received.size(), 0u);
    client.isReading = true;
    client.onReadable();
    EXPECT_TRUE(until([&] { return client.end != IoStatus::Ok; }));
    EXPECT_EQ(client.end, IoStatus::End);
    EXPECT_TRUE(client.received == download);
  });
}

TEST_P(TlsSocketTest, APeerThatVanishesIsAReset) {
  run([](Reactor& reactor) {
    Ends ends(reactor);
    ASSERT_TRUE(ends.serverLog.stream && ends.clientLog.stream);
    ends.serverLog.stream->abortOnClose();
    Reader reader(*ends.clientLog.stream);
    ends.serverLog.stream.reset();
    EXPECT_TRUE(until([&] { return reader.end != IoStatus::Ok; }));
    EXPECT_EQ(reader.end, IoStatus::Reset);
  });
}

}  // namespace
}  // namespace headgate::net
