// Accepting on a thread of its own, or on a worker's, for workers on theirs.
#include <algorithm>
#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <map>
#include <mutex>
#include <sys/resource.h>

#include <QCoreApplication>

#include "core/net/acceptor.h"
#include "core/net/worker_thread.h"
#include "tests/core/net/on_reactor.h"
#include "tests/core/net/stream_log.h"

namespace headgate::net {
namespace {

// A worker that keeps what it is given.
class Keeper final : public io::AcceptObserver {
 public:
  explicit Keeper(ReactorKind kind) : m_worker(kind, "keeper") {
    std::promise<void> runs;
    m_worker.reactor().post([&] { runs.set_value(); });
    m_worker.start();
    runs.get_future().wait();
  }
  ~Keeper() {
    m_worker.reactor().post([this] { m_kept.clear(); });
    m_worker.stop();
    m_worker.join();
  }

  Acceptor::Worker worker() { return {&m_worker.reactor(), this}; }
  Reactor& reactor() { return m_worker.reactor(); }
  int count() const { return m_count; }
  void closeAll() {
    m_worker.reactor().post([this] { m_kept.clear(); });
  }
  // What is kept, as values.
  struct Seen {
    uint32_t listener;
    io::SocketAddress peer;
    io::SocketAddress local;
  };
  std::vector<Seen> seen() const {
    const std::lock_guard lock(m_mutex);
    return m_seen;
  }
  std::function<void(io::Stream&)> whenAccepted = [](io::Stream&) {};

 private:
  void onAccepted(io::Accepted connection) override {
    EXPECT_TRUE(m_worker.reactor().isCurrent());
    whenAccepted(*connection.stream);
    {
      const std::lock_guard lock(m_mutex);
      m_seen.push_back({connection.listener, connection.peer, connection.local});
    }
    m_kept.push_back(std::move(connection));
    ++m_count;
  }

  WorkerThread m_worker;
  std::vector<io::Accepted> m_kept;  // the worker thread's
  std::atomic<int> m_count{0};
  mutable std::mutex m_mutex;
  std::vector<Seen> m_seen;  // guarded by m_mutex
};

class AcceptorTest : public OnBothReactors {
 protected:
  // The test's own thread accepts; other threads say nothing when they are done, so it looks every
  // millisecond.
  template <typename Condition>
  static bool eventually(Condition condition) {
    QTimer look;
    look.start(1ms);
    return until(condition);
  }

  static FileDescriptor dial(const IpAddress& address) {
    FileDescriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC, 0));
    EXPECT_TRUE(socket);
    EXPECT_EQ(::connect(socket.get(), address.data(), address.size()), 0);
    return socket;
  }
};
HG_ON_BOTH_REACTORS(AcceptorTest);

TEST_P(AcceptorTest, ConnectionReachesTheWorkerWithItsAddresses) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(7, "127.0.0.1", 0, 16);
  ASSERT_TRUE(bound.ok());
  ASSERT_EQ(bound->size(), 1u);
  const FileDescriptor client = dial(IpAddress::loopback4(bound->front().port));
  ASSERT_TRUE(eventually([&] { return keeper.count() == 1; }));
  const auto seen = keeper.seen().front();
  EXPECT_EQ(seen.listener, 7u);
  EXPECT_EQ(seen.local, bound->front());
  EXPECT_EQ(seen.peer, IpAddress::ofSocket(client.get(), IpAddress::End::Local)->toSocketAddress());
}

TEST_P(AcceptorTest, WildcardTellsTheAddressThatWasDialled) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "0.0.0.0", 0, 16);
  ASSERT_TRUE(bound.ok());
  const FileDescriptor client = dial(*IpAddress::parse("127.0.0.2", bound->front().port));
  ASSERT_TRUE(eventually([&] { return keeper.count() == 1; }));
  EXPECT_EQ(keeper.seen().front().local.ip, "127.0.0.2");
}

TEST_P(AcceptorTest, LocalhostIsBothLoopbacksOnOnePort) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "localhost", 0, 16);
  ASSERT_TRUE(bound.ok());
  const uint16_t port = bound->front().port;
  const FileDescriptor v4 = dial(IpAddress::loopback4(port));
  EXPECT_EQ(bound->front().ip, "127.0.0.1");
  int expected = 1;
  FileDescriptor v6;
  if (bound->size() == 2) {
    EXPECT_EQ(bound->back(), (io::SocketAddress{"::1", port}));
    v6 = dial(IpAddress::loopback6(port));
    expected = 2;
  }
  EXPECT_TRUE(eventually([&] { return keeper.count() == expected; }));
}

TEST_P(AcceptorTest, DataThatCameFirstIsTold) {
  StreamLog log;
  std::string text;
  std::atomic<bool> complete{false};
  Keeper keeper(GetParam());
  keeper.whenAccepted = [&](io::Stream& stream) {
    log.whenReadable = [&] {
      readInto(stream, text);
      complete = text == "hello";
    };
    stream.setObserver(&log);
  };
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 16);
  const FileDescriptor client = dial(IpAddress::loopback4(bound->front().port));
  sendAll(client.get(), "hello");
  EXPECT_TRUE(eventually([&] { return complete.load(); }));
}

TEST_P(AcceptorTest, BusyPortSaysWhichAndWhy) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 16);
  const uint16_t port = bound->front().port;
  const auto again = acceptor.open(2, "127.0.0.1", port, 16);
  ASSERT_FALSE(again.ok());
  EXPECT_EQ(again.error().systemError, EADDRINUSE);
  EXPECT_EQ(again.error().text(), "127.0.0.1:" + std::to_string(port) + ": Address already in use");
  EXPECT_FALSE(acceptor.open(3, "localhost", port, 16).ok());
  EXPECT_EQ(acceptor.open(4, "example.invalid", 0, 16).error().systemError, EINVAL);
}

TEST_P(AcceptorTest, ConnectionsAreSharedByLoad) {
  Keeper a(GetParam());
  Keeper b(GetParam());
  Keeper c(GetParam());
  Acceptor acceptor({a.worker(), b.worker(), c.worker()});
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 64);
  std::vector<FileDescriptor> clients;
  for (int i = 0; i < 30; ++i) clients.push_back(dial(IpAddress::loopback4(bound->front().port)));
  ASSERT_TRUE(eventually([&] { return a.count() + b.count() + c.count() == 30; }));
  EXPECT_EQ(a.count(), 10);
  EXPECT_EQ(b.count(), 10);
  EXPECT_EQ(a.reactor().connections(), 10u);

  b.closeAll();
  ASSERT_TRUE(eventually([&] { return b.reactor().connections() == 0; }));
  for (int i = 0; i < 10; ++i) clients.push_back(dial(IpAddress::loopback4(bound->front().port)));
  ASSERT_TRUE(eventually([&] { return a.count() + b.count() + c.count() == 40; }));
  EXPECT_EQ(b.count(), 20);
}

TEST_P(AcceptorTest, ClosingTakesTheQueueFirst) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 128);
  const IpAddress address = IpAddress::loopback4(bound->front().port);
  std::vector<FileDescriptor> clients;
  for (int i = 0; i < 100; ++i) clients.push_back(dial(address));  // nobody turns the loop meanwhile
  EXPECT_EQ(keeper.count(), 0);
  acceptor.closeAll();
  acceptor.awaitArrivals();
  EXPECT_EQ(keeper.count(), 100);
  const FileDescriptor late(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::connect(late.get(), address.data(), address.size()), -1);
  EXPECT_EQ(errno, ECONNREFUSED);
  EXPECT_TRUE(acceptor.open(1, "127.0.0.1", address.port(), 16).ok()) << "the port must be free at once";
}

TEST_P(AcceptorTest, OnAWorkersThreadItGivesThatWorkerItsShareAtOnce) {
  Keeper own(GetParam());
  Keeper other(GetParam());
  std::unique_ptr<Acceptor> acceptor;
  const auto onOwnThread = [&](const std::function<void()>& work) {
    std::promise<void> done;
    own.reactor().post([&] {
      work();
      done.set_value();
    });
    done.get_future().wait();
  };
  uint16_t port = 0;
  onOwnThread([&] {
    acceptor = std::make_unique<Acceptor>(std::vector{own.worker(), other.worker()});
    port = acceptor->open(1, "127.0.0.1", 0, 128)->front().port;
  });
  std::vector<FileDescriptor> clients;
  for (int i = 0; i < 100; ++i) clients.push_back(dial(IpAddress::loopback4(port)));
  onOwnThread([&] { acceptor->closeAll(); });
  acceptor->awaitArrivals();
  EXPECT_EQ(own.count(), 50);
  EXPECT_EQ(other.count(), 50);
  onOwnThread([&] { acceptor.reset(); });
}

TEST_P(AcceptorTest, ASuccessorHasTheSocketsAndWhatWaitsInThem) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const uint16_t port = acceptor.open(7, "localhost", 0, 16).value().front().port;
  const FileDescriptor early = dial(IpAddress::loopback4(port));
  acceptor.renumber(7, 8);
  EXPECT_TRUE(eventually([&] { return keeper.count() == 1; }));
  const FileDescriptor late = dial(IpAddress::loopback4(port));
  EXPECT_TRUE(eventually([&] { return keeper.count() == 2; }));
  for (const Keeper::Seen& seen : keeper.seen()) EXPECT_EQ(seen.listener, 8u);
  acceptor.close(7);
  const FileDescriptor third = dial(IpAddress::loopback4(port));
  EXPECT_TRUE(eventually([&] { return keeper.count() == 3; }));
  acceptor.close(8);
}

TEST_P(AcceptorTest, ClosingOneListenerLeavesTheOthers) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto first = acceptor.open(1, "127.0.0.1", 0, 16);
  const auto second = acceptor.open(2, "127.0.0.1", 0, 16);
  acceptor.close(1);
  const FileDescriptor client = dial(IpAddress::loopback4(second->front().port));
  EXPECT_TRUE(eventually([&] { return keeper.count() == 1; }));
  EXPECT_EQ(keeper.seen().front().listener, 2u);
}

TEST_P(AcceptorTest, ClientsThatAreGoneAgainLeaveNothingBehind) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 64);
  const IpAddress address = IpAddress::loopback4(bound->front().port);
  for (int i = 0; i < 10; ++i) {
    const FileDescriptor client = dial(address);
    const linger drop{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(client.get(), SOL_SOCKET, SO_LINGER, &drop, sizeof(drop));
  }
  const FileDescriptor alive = dial(address);
  const auto alivePort = IpAddress::ofSocket(alive.get(), IpAddress::End::Local)->port();
  EXPECT_TRUE(eventually([&] {
    const auto seen = keeper.seen();
    return !seen.empty() && seen.back().peer.port == alivePort;
  }));
  keeper.closeAll();
  EXPECT_TRUE(eventually([&] { return keeper.reactor().connections() == 0; }));
}

// Lowers the soft limit of this process to what is open, and gives it back.
class NoDescriptorsLeft {
 public:
  NoDescriptorsLeft() {
    ::getrlimit(RLIMIT_NOFILE, &m_before);
    const FileDescriptor probe(::dup(0));
    rlimit tight = m_before;
    tight.rlim_cur = static_cast<rlim_t>(probe.get());
    EXPECT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  }
  ~NoDescriptorsLeft() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

 private:
  rlimit m_before{};
};

TEST_P(AcceptorTest, WithoutDescriptorsItPausesAndResumesWhenThereAreSome) {
  Keeper keeper(GetParam());
  Acceptor acceptor({keeper.worker()});
  int pauses = 0;
  int resumes = 0;
  QObject::connect(&acceptor, &Acceptor::paused, &acceptor, [&](const QString& reason) {
    ++pauses;
    EXPECT_FALSE(reason.isEmpty());
  });
  QObject::connect(&acceptor, &Acceptor::resumed, &acceptor, [&] { ++resumes; });
  const auto bound = acceptor.open(1, "127.0.0.1", 0, 64);
  const IpAddress address = IpAddress::loopback4(bound->front().port);
  for (uint64_t round = 1; round <= 2; ++round) {
    std::vector<FileDescriptor> clients;
    for (int i = 0; i < 5; ++i) clients.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int before = keeper.count();
    {
      const NoDescriptorsLeft tight;
      for (const auto& client : clients)
        ASSERT_EQ(::connect(client.get(), address.data(), address.size()), 0);
      ASSERT_TRUE(eventually([&] { return acceptor.acceptPauses() == round; }));
      // It must not spin while it waits.
      int turns = 0;
      QTimer end;
      end.setSingleShot(true);
      end.start(120ms);
      while (end.isActive()) {
        turn();
        ++turns;
      }
      EXPECT_LT(turns, 30);
      EXPECT_EQ(keeper.count(), before);
      EXPECT_EQ(acceptor.acceptPauses(), round);
    }
    EXPECT_TRUE(eventually([&] { return keeper.count() == before + 5; }));
    for (int i = 0; i < 3; ++i) {
      const FileDescriptor next = dial(address);
      EXPECT_TRUE(eventually([&] { return keeper.count() == before + 6 + i; }));
    }
    EXPECT_EQ(pauses, static_cast<int>(round));
    EXPECT_EQ(resumes, static_cast<int>(round));
  }
}

// Takes descriptors until the next one would be `number`.
std::vector<FileDescriptor> useUpTo(int number) {
  std::vector<FileDescriptor> used;
  while (used.empty() || used.back().get() < number - 1) used.emplace_back(::dup(0));
  return used;
}

TEST_P(AcceptorTest, ATenthOfTheDescriptorsIsLeftToOthers) {
  constexpr int kLimit = 300;
  constexpr int kFirstReserved = 270;
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  rlimit tight = before;
  tight.rlim_cur = kLimit;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  {
    Keeper keeper(GetParam());
    Acceptor acceptor({keeper.worker()});
    const auto bound = acceptor.open(1, "127.0.0.1", 0, 64);
    const IpAddress address = IpAddress::loopback4(bound->front().port);
    std::vector<FileDescriptor> clients;
    for (int i = 0; i < 6; ++i) clients.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    auto used = useUpTo(kFirstReserved - 2);
    for (const auto& client : clients) ASSERT_EQ(::connect(client.get(), address.data(), address.size()), 0);
    ASSERT_TRUE(eventually([&] { return acceptor.acceptPauses() == 1; }));
    QTimer wait;
    wait.setSingleShot(true);
    wait.start(120ms);  // longer than it takes to try again
    while (wait.isActive()) turn();
    EXPECT_TRUE(eventually([&] { return keeper.count() == 3; })) << "the last of them tells that it is late";
    EXPECT_GT(FileDescriptor(::dup(0)).get(), kFirstReserved) << "others still get some";
    used.clear();
    EXPECT_TRUE(eventually([&] { return keeper.count() == 6; }));
    EXPECT_EQ(acceptor.acceptPauses(), 1u);
  }
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
}

}  // namespace
}  // namespace headgate::net
