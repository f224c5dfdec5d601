// io::Stream's contract over real sockets, on both reactors.
#include <cerrno>
#include <gtest/gtest.h>
#include <string>

#include "tests/core/net/on_reactor.h"
#include "tests/core/net/stream_log.h"

namespace headgate::net {
namespace {

using io::IoStatus;

using SocketStreamTest = OnBothReactors;
HG_ON_BOTH_REACTORS(SocketStreamTest);

// A stream that has told its observer that it is connected, and the other end of it.
struct Connection {
  Connection(Reactor& reactor, SocketPair pair) : theirs(std::move(pair.theirs)) {
    stream = std::make_unique<SocketStream>(reactor, std::move(pair.ours));
    stream->setObserver(&log);
    EXPECT_TRUE(stream->watch());
    EXPECT_TRUE(until([&] { return log.writable == 1; }));
  }

  StreamLog log;
  std::unique_ptr<SocketStream> stream;
  FileDescriptor theirs;
};

TEST_P(SocketStreamTest, ShortReadProvesThatNothingIsLeft) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "hello");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    std::string text;
    const auto result = readInto(*c.stream, text);
    EXPECT_EQ(result.status, IoStatus::Ok);
    EXPECT_TRUE(result.drained);
    EXPECT_EQ(text, "hello");
  });
}

TEST_P(SocketStreamTest, FullReadProvesNothing) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "hello");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    std::string text;
    EXPECT_FALSE(readInto(*c.stream, text, 5).drained);
    EXPECT_EQ(readInto(*c.stream, text, 5).status, IoStatus::WouldBlock);
  });
}

TEST_P(SocketStreamTest, ReadinessIsNotRepeatedUntilDrained) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "one");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    sendAll(c.theirs.get(), "two");
    for (int i = 0; i < 5; ++i) turn(QEventLoop::AllEvents);
    EXPECT_EQ(c.log.readable, 1);

    std::string text;
    while (text.size() < 6) readInto(*c.stream, text);
    sendAll(c.theirs.get(), "three");
    EXPECT_TRUE(until([&] { return c.log.readable == 2; }));
  });
}

TEST_P(SocketStreamTest, EachNewMessageAfterDrainedIsTold) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    std::string text;
    c.log.whenReadable = [&] { readInto(*c.stream, text); };
    for (int i = 0; i < 50; ++i) {
      const size_t before = text.size();
      sendAll(c.theirs.get(), "message");
      EXPECT_TRUE(until([&] { return text.size() == before + 7; }));
    }
  });
}

TEST_P(SocketStreamTest, EndComesAfterTheData) {
  run([](Reactor& reactor) {
    for (auto* makePair : {tcpPair, unixPair}) {
      Connection c(reactor, makePair());
      sendAll(c.theirs.get(), "last words");
      ::shutdown(c.theirs.get(), SHUT_WR);
      std::string text;
      bool ended = false;
      c.log.whenReadable = [&] {
        while (true) {
          const auto result = readInto(*c.stream, text, 4);
          if (result.status == IoStatus::End) ended = true;
          if (result.status != IoStatus::Ok || result.drained) return;
        }
      };
      EXPECT_TRUE(until([&] { return ended; }));
      EXPECT_EQ(text, "last words");
    }
  });
}

// The end arrives with the data, in one event, and the read is short: it must not be taken for drained and
// the end lost.
TEST_P(SocketStreamTest, ShortReadBeforeTheEndDoesNotHideIt) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "bye");
    c.theirs = FileDescriptor();
    std::string text;
    bool ended = false;
    c.log.whenReadable = [&] {
      while (true) {
        const auto result = readInto(*c.stream, text);
        ended = result.status == IoStatus::End;
        if (result.status != IoStatus::Ok || result.drained) return;
      }
    };
    EXPECT_TRUE(until([&] { return ended; }));
    EXPECT_EQ(text, "bye");
  });
}

TEST_P(SocketStreamTest, HalfCloseStillReceives) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    EXPECT_EQ(writeText(*c.stream, "request").bytes, 7u);
    c.stream->shutdownWrite();
    std::string received(16, '\0');
    EXPECT_EQ(::recv(c.theirs.get(), received.data(), received.size(), 0), 7);
    EXPECT_EQ(::recv(c.theirs.get(), received.data(), received.size(), 0), 0);
    sendAll(c.theirs.get(), "answer");
    EXPECT_TRUE(until([&] { return c.log.readable > 0; }));
    std::string text;
    readInto(*c.stream, text);
    EXPECT_EQ(text, "answer");
  });
}

TEST_P(SocketStreamTest, PeersResetIsToldAndRead) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    const linger drop{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(c.theirs.get(), SOL_SOCKET, SO_LINGER, &drop, sizeof(drop));
    c.theirs = FileDescriptor();
    EXPECT_TRUE(until([&] { return c.log.readable > 0; }));
    std::string text;
    const auto result = readInto(*c.stream, text);
    EXPECT_EQ(result.status, IoStatus::Reset);
    EXPECT_EQ(result.systemError, ECONNRESET);
    EXPECT_EQ(writeText(*c.stream, "x").status, IoStatus::Reset);
  });
}

TEST_P(SocketStreamTest, AbortOnCloseResets) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    c.stream->abortOnClose();
    c.stream.reset();
    char unused = 0;
    EXPECT_EQ(::recv(c.theirs.get(), &unused, 1, 0), -1);
    EXPECT_EQ(errno, ECONNRESET);
  });
}

TEST_P(SocketStreamTest, GathersManyParts) {
  run([](Reactor& reactor) {
    Connection c(reactor, unixPair());
    std::string expected;
    std::vector<std::string> texts;
    for (int i = 0; i < 1500; ++i) texts.push_back(i % 7 == 0 ? "" : std::to_string(i));
    std::vector<ByteView> parts(texts.begin(), texts.end());
    for (const auto& text : texts) expected += text;
    EXPECT_EQ(c.stream->write(parts).bytes, expected.size());
    EXPECT_EQ(receiveSome(c.theirs.get()), expected);
    EXPECT_EQ(c.stream->write({}).status, IoStatus::Ok);
  });
}

TEST_P(SocketStreamTest, FullSocketTakesAPartAndSaysWhenThereIsRoom) {
  run([](Reactor& reactor) {
    for (auto* makePair : {tcpPair, unixPair}) {
      Connection c(reactor, makePair());
      const std::string data(64u << 20, 'd');
      size_t sent = writeText(*c.stream, data).bytes;
      ASSERT_GT(sent, 0u);
      ASSERT_LT(sent, data.size());
      EXPECT_EQ(writeText(*c.stream, "x").status, IoStatus::WouldBlock);
      for (int i = 0; i < 3; ++i) turn(QEventLoop::AllEvents);
      EXPECT_EQ(c.log.writable, 1);

      size_t received = 0;
      c.log.whenWritable = [&] { sent += writeText(*c.stream, ByteView(data).substr(sent)).bytes; };
      QTimer reader;
      QObject::connect(&reader, &QTimer::timeout, &reader,
                       [&] { received += receiveSome(c.theirs.get()).size(); });
      reader.start(0);
      EXPECT_TRUE(until([&] { return received == data.size(); }));
      EXPECT_GT(c.log.writable, 1);
    }
  });
}

TEST_P(SocketStreamTest, RoomIsNotToldToWhoDidNotAskForIt) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    for (int i = 0; i < 5; ++i) {
      EXPECT_EQ(writeText(*c.stream, "x").bytes, 1u);
      sendAll(c.theirs.get(), "y");
      EXPECT_TRUE(until([&] { return c.log.readable == i + 1; }));
      std::string text;
      readInto(*c.stream, text);
    }
    EXPECT_EQ(c.log.writable, 1);
  });
}

TEST_P(SocketStreamTest, ReadinessWithoutAnObserverIsToldToTheNext) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    c.stream->setObserver(nullptr);
    sendAll(c.theirs.get(), "early");
    for (int i = 0; i < 5; ++i) turn(QEventLoop::AllEvents);
    EXPECT_EQ(c.log.readable, 0);
    StreamLog next;
    c.stream->setObserver(&next);
    EXPECT_EQ(next.readable, 0) << "called from within setObserver()";
    EXPECT_TRUE(until([&] { return next.readable == 1; }));
    EXPECT_EQ(c.log.readable, 0);
  });
}

TEST_P(SocketStreamTest, WhatOneObserverLeftIsToldToTheNext) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "left");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    StreamLog next;
    c.stream->setObserver(&next);
    EXPECT_TRUE(until([&] { return next.readable == 1; }));
  });
}

TEST_P(SocketStreamTest, DrainedStreamTellsTheNextObserverNothing) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "all");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    std::string text;
    readInto(*c.stream, text);
    StreamLog next;
    c.stream->setObserver(&next);
    for (int i = 0; i < 5; ++i) turn(QEventLoop::AllEvents);
    EXPECT_EQ(next.readable, 0);
    EXPECT_EQ(next.writable, 0);
  });
}

TEST_P(SocketStreamTest, MayBeDestroyedInItsOwnCallbacks) {
  run([](Reactor& reactor) {
    Connection a(reactor, tcpPair());
    a.log.whenReadable = [&] { a.stream.reset(); };
    sendAll(a.theirs.get(), "x");
    EXPECT_TRUE(until([&] { return !a.stream; }));

    // Both callbacks are due at once.
    Connection b(reactor, tcpPair());
    const std::string data(64u << 20, 'd');
    writeText(*b.stream, data);
    b.log.whenReadable = b.log.whenWritable = [&] { b.stream.reset(); };
    b.theirs = FileDescriptor();  // resets, as data is unread
    EXPECT_TRUE(until([&] { return !b.stream; }));
    turn(QEventLoop::AllEvents);
  });
}

TEST_P(SocketStreamTest, MayBeDestroyedInAnothersCallback) {
  run([](Reactor& reactor) {
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < 10; ++i) connections.push_back(std::make_unique<Connection>(reactor, tcpPair()));
    int left = 10;
    for (auto& connection : connections) {
      connection->log.whenReadable = [&, self = connection.get()] {
        for (auto& other : connections) {
          if (other.get() == self || !other->stream) continue;
          other->stream.reset();
          --left;
        }
      };
    }
    for (auto& connection : connections) sendAll(connection->theirs.get(), "x");
    EXPECT_TRUE(until([&] { return left == 1; }));
    for (int i = 0; i < 3; ++i) turn(QEventLoop::AllEvents);
    int told = 0;
    for (auto& connection : connections) told += connection->log.readable;
    EXPECT_EQ(told, 1);
  });
}

TEST_P(SocketStreamTest, MayBeDestroyedWhileACallbackIsDeferred) {
  run([](Reactor& reactor) {
    Connection c(reactor, tcpPair());
    sendAll(c.theirs.get(), "x");
    EXPECT_TRUE(until([&] { return c.log.readable == 1; }));
    StreamLog next;
    c.stream->setObserver(&next);
    c.stream.reset();
    for (int i = 0; i < 3; ++i) turn(QEventLoop::AllEvents);
    EXPECT_EQ(next.readable, 0);
  });
}

TEST_P(SocketStreamTest, KeptConnectionShowsWhatItShouldNot) {
  run([](Reactor& reactor) {
    Connection quiet(reactor, tcpPair());
    EXPECT_FALSE(quiet.stream->hasUnexpectedInput());
    Connection talks(reactor, tcpPair());
    sendAll(talks.theirs.get(), "?");
    EXPECT_TRUE(until([&] { return talks.stream->hasUnexpectedInput(); }));
    Connection ended(reactor, tcpPair());
    ended.theirs = FileDescriptor();
    EXPECT_TRUE(until([&] { return ended.stream->hasUnexpectedInput(); }));
    EXPECT_FALSE(quiet.stream->hasUnexpectedInput());
  });
}

// Though the socket says nothing of it: it has room again only when much of it is free.
TEST_P(SocketStreamTest, WhatThePeerHasTakenCanBeAskedFor) {
  run([](Reactor& reactor) {
    Connection connection(reactor, tcpPair());
    EXPECT_EQ(connection.stream->bytesUnconfirmed(), 0u);
    const std::string piece(64 * 1024, 'x');
    const ByteView part(piece);
    size_t sent = 0;
    for (auto result = connection.stream->write({&part, 1}); result.status == io::IoStatus::Ok;
         result = connection.stream->write({&part, 1}))
      sent += result.bytes;
    const size_t before = connection.stream->bytesUnconfirmed();
    EXPECT_GT(before, 0u);
    EXPECT_LE(before, sent);
    std::string taken(sent, 0);
    EXPECT_TRUE(until([&] {
      while (::recv(connection.theirs.get(), taken.data(), taken.size(), MSG_DONTWAIT) > 0) {
      }
      return connection.stream->bytesUnconfirmed() == 0;
    }));
  });
}

TEST(SocketStreamSize, IdleConnectionIsSmall) {
  EXPECT_LE(sizeof(SocketStream), 80u);
}

}  // namespace
}  // namespace headgate::net
