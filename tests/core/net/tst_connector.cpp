// Dialling: every kind of target, every kind of failure, and the race of addresses. Names are answered by the
// test.
#include <cstring>
#include <gtest/gtest.h>
#include <optional>
#include <sys/un.h>

#include <QTemporaryDir>

#include "core/net/connector.h"
#include "core/net/listening_socket.h"
#include "tests/core/net/on_reactor.h"
#include "tests/core/net/stream_log.h"

namespace headgate::net {
namespace {

using ConnectorTest = OnBothReactors;
HG_ON_BOTH_REACTORS(ConnectorTest);

struct Outcome final : io::ConnectObserver {
  std::function<void()> act = [] {};
  std::unique_ptr<io::Stream> stream;
  std::optional<Error> error;
  int calls = 0;

  void onConnected(std::unique_ptr<io::Stream> connected) override {
    ++calls;
    stream = std::move(connected);
    act();
  }
  void onConnectFailed(Error failure) override {
    ++calls;
    error = std::move(failure);
    act();
  }
  ErrorType type() const { return error ? error->type : ErrorType::None; }
  std::string detail() const { return error ? error->detail : ""; }
};

ListeningSocket listenAt(const std::string& address, uint16_t port = 0, int backlog = 16) {
  auto sockets = listenOn(address, port, backlog);
  EXPECT_TRUE(sockets.ok()) << sockets.error().text();
  return std::move(sockets->front());
}

FileDescriptor acceptOne(const ListeningSocket& listener) {
  return FileDescriptor(::accept4(listener.socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
}

// A port of the loopback that nobody listens on, kept free by being bound.
struct DeafPort {
  FileDescriptor socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  uint16_t port = 0;
  DeafPort() {
    const IpAddress any = IpAddress::loopback4(0);
    EXPECT_EQ(::bind(socket.get(), any.data(), any.size()), 0);
    port = IpAddress::ofSocket(socket.get(), IpAddress::End::Local)->port();
  }
};

io::Endpoint endpoint(const std::string& host, uint16_t port) {
  io::Endpoint made;
  made.host = host;
  made.port = port;
  return made;
}

io::Endpoint unixEndpoint(const QString& path) {
  io::Endpoint made;
  made.socket = path.toStdString();
  return made;
}

Resolver noNames() {
  return Resolver(
      [](const std::string&) -> Resolver::Answer { return std::string("Name or service not known"); }, {});
}

Resolver namesAre(std::vector<std::string> literals) {
  return Resolver(
      [literals](const std::string&) -> Resolver::Answer {
        Resolver::Addresses addresses;
        for (const auto& literal : literals) addresses.push_back(*IpAddress::parse(literal, 0));
        return addresses;
      },
      {});
}

TEST_P(ConnectorTest, ConnectsLaterAndCarriesBytes) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const auto listener = listenAt("127.0.0.1");
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("127.0.0.1", listener.address.port()), outcome);
    EXPECT_EQ(outcome.calls, 0) << "called from within connect()";
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    ASSERT_TRUE(outcome.stream);
    const FileDescriptor served = acceptOne(listener);
    StreamLog log;
    outcome.stream->setObserver(&log);
    EXPECT_EQ(writeText(*outcome.stream, "ping").bytes, 4u);
    std::string request(8, '\0');
    EXPECT_EQ(::recv(served.get(), request.data(), request.size(), 0), 4);
    sendAll(served.get(), "pong");
    ASSERT_TRUE(until([&] { return log.readable == 1; }));
    std::string text;
    readInto(*outcome.stream, text);
    EXPECT_EQ(text, "pong");
    EXPECT_EQ(log.writable, 0);
  });
}

TEST_P(ConnectorTest, ConnectsToIpv6Literals) {
  run([](Reactor& reactor) {
    if (!listenOn("::1", 0, 1).ok()) GTEST_SKIP() << "this system has no IPv6 loopback";
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const auto listener = listenAt("::1");
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("::1", listener.address.port()), outcome);
    EXPECT_TRUE(until([&] { return outcome.stream != nullptr; }));
  });
}

TEST_P(ConnectorTest, RefusalNamesTheAddress) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const DeafPort deaf;
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("127.0.0.1", deaf.port), outcome);
    EXPECT_EQ(outcome.calls, 0);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    EXPECT_EQ(outcome.type(), ErrorType::ConnectRefused);
    EXPECT_EQ(outcome.detail(), "127.0.0.1:" + std::to_string(deaf.port) + ": Connection refused");
  });
}

TEST_P(ConnectorTest, LocalhostFindsTheServerOnEitherLoopback) {
  run([](Reactor& reactor) {
    if (!listenOn("::1", 0, 1).ok()) GTEST_SKIP() << "this system has no IPv6 loopback";
    Resolver resolver = noNames();  // which must not be asked
    Connector connector(reactor, resolver);
    for (const char* address : {"127.0.0.1", "::1"}) {
      for (const char* name : {"localhost", "LocalHost", "agent.localhost"}) {
        const auto listener = listenAt(address);
        Outcome outcome;
        const auto connecting = connector.connect(endpoint(name, listener.address.port()), outcome);
        ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
        EXPECT_TRUE(outcome.stream) << outcome.detail();
      }
    }
  });
}

TEST_P(ConnectorTest, LocalhostWithoutServerNamesEveryAddress) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const DeafPort deaf;
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("localhost", deaf.port), outcome);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    EXPECT_EQ(outcome.type(), ErrorType::ConnectRefused);
    const std::string port = std::to_string(deaf.port);
    EXPECT_EQ(outcome.detail().find("127.0.0.1:" + port + ": Connection refused; [::1]:" + port + ": "), 0u)
        << outcome.detail();
  });
}

TEST_P(ConnectorTest, UnixSocket) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agent.sock"));
    const FileDescriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, qPrintable(path), sizeof(address.sun_path) - 1);
    ASSERT_EQ(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);

    Outcome deaf;
    auto connecting = connector.connect(unixEndpoint(path), deaf);
    EXPECT_EQ(deaf.calls, 0);
    ASSERT_TRUE(until([&] { return deaf.calls == 1; }));
    EXPECT_EQ(deaf.type(), ErrorType::ConnectRefused);

    ASSERT_EQ(::listen(listener.get(), 1), 0);
    Outcome outcome;
    connecting = connector.connect(unixEndpoint(path), outcome);
    EXPECT_EQ(outcome.calls, 0);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    EXPECT_TRUE(outcome.stream);
  });
}

TEST_P(ConnectorTest, UnixSocketThatIsNotThere) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    const QTemporaryDir folder;
    Outcome missing;
    auto connecting = connector.connect(unixEndpoint(folder.filePath(QStringLiteral("none"))), missing);
    ASSERT_TRUE(until([&] { return missing.calls == 1; }));
    EXPECT_EQ(missing.type(), ErrorType::ConnectRefused);
    EXPECT_EQ(missing.detail(), "unix:" + folder.filePath(QStringLiteral("none")).toStdString() +
                                    ": No such file or directory");

    Outcome tooLong;
    connecting = connector.connect(unixEndpoint(QString(200, QLatin1Char('x'))), tooLong);
    ASSERT_TRUE(until([&] { return tooLong.calls == 1; }));
    EXPECT_EQ(tooLong.type(), ErrorType::ConnectFailed);
  });
}

TEST_P(ConnectorTest, UnknownNameIsADnsFailure) {
  run([](Reactor& reactor) {
    Resolver resolver = noNames();
    Connector connector(reactor, resolver);
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("agent.example", 80), outcome);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    EXPECT_EQ(outcome.type(), ErrorType::DnsFailed);
    EXPECT_EQ(outcome.detail(), "agent.example: Name or service not known");
  });
}

TEST_P(ConnectorTest, NameIsTriedAtEachOfItsAddresses) {
  run([](Reactor& reactor) {
    Resolver resolver = namesAre({"127.0.0.3", "127.0.0.4", "127.0.0.2"});
    Connector connector(reactor, resolver);
    const auto listener = listenAt("127.0.0.2");
    Outcome outcome;
    const auto connecting = connector.connect(endpoint("agent.example", listener.address.port()), outcome);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    EXPECT_TRUE(outcome.stream) << outcome.detail();
  });
}

// A listener whose queue is full, so that the system ignores who else knocks.
struct SilentListener {
  explicit SilentListener(const std::string& address) : listener(listenAt(address, 0, 0)) {
    for (int i = 0; i < 2; ++i) {
      FileDescriptor& socket =
          fillers.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
      ::connect(socket.get(), listener.address.data(), listener.address.size());
    }
  }

  ListeningSocket listener;
  std::vector<FileDescriptor> fillers;
};

TEST_P(ConnectorTest, SilentAddressIsOvertakenByTheNext) {
  run([](Reactor& reactor) {
    Resolver resolver = namesAre({"127.0.0.1", "127.0.0.2"});
    Connector connector(reactor, resolver);
    const SilentListener silent("127.0.0.1");
    const auto listener = listenAt("127.0.0.2", silent.listener.address.port());
    Outcome outcome;
    const SteadyTime begun = reactor.refreshNow();
    const auto connecting = connector.connect(endpoint("agent.example", listener.address.port()), outcome);
    ASSERT_TRUE(until([&] { return outcome.calls == 1; }));
    ASSERT_TRUE(outcome.stream) << outcome.detail();
    EXPECT_GE(reactor.refreshNow() - begun, 240ms);
    EXPECT_TRUE(acceptOne(listener));
  });
}

TEST_P(ConnectorTest, GivingUpEndsAllCallbacks) {
  run([](Reactor& reactor) {
    Resolver resolver = namesAre({"127.0.0.1"});
    Connector connector(reactor, resolver);
    const auto listener = listenAt("127.0.0.1");
    const DeafPort deaf;
    Outcome outcome;
    const uint16_t port = listener.address.port();
    for (const auto& target : {endpoint("127.0.0.1", port), endpoint("127.0.0.1", deaf.port),
                               endpoint("agent.example", port), endpoint("localhost", deaf.port)}) {
      connector.connect(target, outcome).reset();
    }
    Outcome last;
    const auto connecting = connector.connect(endpoint("agent.example", port), last);
    EXPECT_TRUE(until([&] { return last.calls == 1; }));
    EXPECT_EQ(outcome.calls, 0);
  });
}

TEST_P(ConnectorTest, MayBeDestroyedInItsCallback) {
  run([](Reactor& reactor) {
    Resolver resolver = namesAre({"127.0.0.1"});
    Connector connector(reactor, resolver);
    const auto listener = listenAt("127.0.0.1");
    const DeafPort deaf;
    const uint16_t port = listener.address.port();
    for (const auto& target : {endpoint("127.0.0.1", port), endpoint("127.0.0.1", deaf.port),
                               endpoint("agent.example", port), endpoint("agent.example", deaf.port)}) {
      Outcome outcome;
      std::unique_ptr<io::Connecting> connecting;
      outcome.act = [&] { connecting.reset(); };
      connecting = connector.connect(target, outcome);
      EXPECT_TRUE(until([&] { return outcome.calls == 1; }));
      EXPECT_EQ(connecting, nullptr);
    }
  });
}

}  // namespace
}  // namespace headgate::net
