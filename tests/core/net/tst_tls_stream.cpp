// io::Stream's contract over TLS, against OpenSSL as the peer, on both sides and for every way in which the
// bytes may be cut.
#include <cerrno>
#include <gtest/gtest.h>
#include <string>
#include <tuple>

#include "tests/core/net/tls_fixture.h"

namespace headgate::net {
namespace {

using io::IoStatus;
using Side = OpenSslPeer::Side;

// Our side after its handshake, and an OpenSSL peer on the other.
class Secured {
 public:
  explicit Secured(Side peerSide, size_t bytesAtATime = SIZE_MAX) {
    plan->readLimit = plan->writeLimit = bytesAtATime;
    auto [ours, theirs] = LoopbackStream::pair(executor, plan);
    wire = std::move(theirs);
    peer = std::make_unique<OpenSslPeer>(peerSide, *wire);
    TlsConnection connection;
    if (peerSide == Side::Client) {
      TlsServerOptions options;
      options.identities = only(authority.server("localhost"));
      options.ticketKeys = std::make_shared<TlsTicketKeys>([] { return SteadyTime{}; }, 1h);
      connection = TlsServerContext::make(std::move(options)).value()->newConnection();
    } else {
      authority.server("localhost")->installOn(peer->context.get());
      TlsClientOptions options;
      options.trust = authority.trust();
      connection = TlsClientContext::make(std::move(options)).value()->newConnection("localhost", "a");
    }
    peer->begin();
    handshake =
        std::make_unique<TlsHandshake>(executor, scratch, std::move(ours), std::move(connection), log);
    settle();
    EXPECT_TRUE(log.stream) << log.reason;
    handshake.reset();
    stream = std::move(log.stream);
  }

  void settle() {
    do EXPECT_TRUE(executor.settle());
    while (peer->pump());
  }

  // Everything, as often as the stream says that there is room again.
  void writeAll(std::string_view text, Reader& reader) {
    for (int rounds = 0; !text.empty(); ++rounds) {
      ASSERT_LT(rounds, 1'000'000);
      const io::IoResult result = stream->write({&text, 1});
      ASSERT_NE(result.status, IoStatus::Reset);
      text.remove_prefix(result.bytes);
      if (text.empty()) break;
      const int before = reader.writable;
      settle();
      ASSERT_GT(reader.writable, before) << "nobody says that there is room";
    }
    settle();
  }

  Authority authority;
  ManualExecutor executor;
  std::shared_ptr<FaultPlan> plan = std::make_shared<FaultPlan>();
  TlsScratch scratch;
  std::unique_ptr<LoopbackStream> wire;
  std::unique_ptr<OpenSslPeer> peer;
  HandshakeLog log;
  std::unique_ptr<TlsHandshake> handshake;
  std::unique_ptr<TlsStream> stream;
};

std::string nameOf(Side side) {
  return side == Side::Client ? "AsServer" : "AsClient";
}

class TlsStreamTest : public testing::TestWithParam<Side> {};
INSTANTIATE_TEST_SUITE_P(Sides, TlsStreamTest, testing::Values(Side::Client, Side::Server),
                         [](const auto& side) { return nameOf(side.param); });

class TlsStreamCutTest : public testing::TestWithParam<std::tuple<Side, size_t>> {};
INSTANTIATE_TEST_SUITE_P(Cuts, TlsStreamCutTest,
                         testing::Combine(testing::Values(Side::Client, Side::Server),
                                          testing::Values(size_t{1}, size_t{7}, size_t{4096}, SIZE_MAX)),
                         [](const auto& parameters) {
                           const size_t cut = std::get<1>(parameters.param);
                           return nameOf(std::get<0>(parameters.param)) +
                                  (cut == SIZE_MAX ? "Whole" : "By" + std::to_string(cut));
                         });

TEST_P(TlsStreamCutTest, CarriesBytesBothWays) {
  Secured s(std::get<0>(GetParam()), std::get<1>(GetParam()));
  Reader reader(*s.stream);
  const std::string text = longText(std::get<1>(GetParam()) < 100 ? 40'000 : 3'000'000);
  s.peer->send(text);
  s.settle();
  EXPECT_EQ(reader.text, text);
  s.writeAll(text, reader);
  EXPECT_EQ(s.peer->received, text);

  s.peer->closeNotify();
  s.settle();
  EXPECT_EQ(reader.end, IoStatus::End);
}

TEST_P(TlsStreamTest, ReadsIntoBuffersOfAnySize) {
  for (const size_t room : {size_t{1}, size_t{100}, size_t{16'384}, size_t{40'000}}) {
    Secured s(GetParam());
    Reader reader(*s.stream, room);
    const std::string text = longText(room == 1 ? 50'000 : 500'000);
    s.peer->send(text);
    s.settle();
    EXPECT_EQ(reader.text, text) << room;
  }
}

TEST_P(TlsStreamTest, DrainedMeansThatNothingWaitsInOpenSslEither) {
  Secured s(GetParam());
  s.peer->send("0123456789");
  s.settle();
  std::array<char, 4> buffer;
  std::string text;
  io::IoResult result;
  do {
    result = s.stream->read(buffer);
    text.append(buffer.data(), result.bytes);
    EXPECT_TRUE(!result.drained || text.size() == 10) << "drained after " << text;
  } while (result.status == IoStatus::Ok && !result.drained);
  EXPECT_EQ(text, "0123456789");
}

TEST_P(TlsStreamTest, ReadinessIsNotRepeatedUntilDrained) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  reader.readAll();
  reader.readable = 0;
  reader.isPaused = true;
  s.peer->send("one");
  s.settle();
  s.peer->send("two");
  s.settle();
  EXPECT_EQ(reader.readable, 1);
  reader.readAll();
  EXPECT_EQ(reader.text, "onetwo");
  s.peer->send("three");
  s.settle();
  EXPECT_EQ(reader.readable, 2);
}

TEST_P(TlsStreamTest, ANewObserverHearsOfWhatOpenSslHolds) {
  Secured s(GetParam());
  {
    Reader first(*s.stream, 3);
    s.peer->send("0123456789");
    first.isPaused = true;
    s.settle();
    std::array<char, 3> buffer;
    EXPECT_EQ(s.stream->read(buffer).bytes, 3u);
  }
  Reader second(*s.stream);
  s.settle();
  EXPECT_EQ(second.text, "3456789");
}

TEST_P(TlsStreamTest, AHalfReadRecordIsNoData) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.peer->encrypt("a whole record");
  const std::string record = s.peer->takeOutput();
  s.wire->send(record.substr(0, 10));
  s.settle();
  EXPECT_EQ(reader.text, "");
  EXPECT_EQ(reader.end, IoStatus::Ok);
  s.wire->send(record.substr(10));
  s.settle();
  EXPECT_EQ(reader.text, "a whole record");
}

TEST_P(TlsStreamTest, APartOfThePeersSpeechWithoutAnEndIsAReset) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.peer->send("all of it?");
  s.wire->shutdownWrite();
  s.settle();
  EXPECT_EQ(reader.text, "all of it?");
  EXPECT_EQ(reader.end, IoStatus::Reset);
  EXPECT_EQ(readByte(*s.stream), IoStatus::Reset);
}

TEST_P(TlsStreamTest, AnEndInTheMiddleOfARecordIsAReset) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.peer->encrypt("cut");
  s.wire->send(s.peer->takeOutput().substr(0, 12));
  s.wire->shutdownWrite();
  s.settle();
  EXPECT_EQ(reader.text, "");
  EXPECT_EQ(reader.end, IoStatus::Reset);
}

TEST_P(TlsStreamTest, AnAnnouncedEndStaysTheEnd) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.peer->send("bye");
  s.peer->closeNotify();
  s.settle();
  EXPECT_EQ(reader.text, "bye");
  EXPECT_EQ(reader.end, IoStatus::End);
  EXPECT_EQ(readByte(*s.stream), IoStatus::End);
  // The other direction is still open.
  s.writeAll("still here", reader);
  EXPECT_EQ(s.peer->received, "still here");
}

TEST_P(TlsStreamTest, ForgedBytesAreAResetAndThePeerIsTold) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.peer->encrypt("genuine");
  std::string record = s.peer->takeOutput();
  record.back() = static_cast<char>(record.back() ^ 1);
  s.wire->send(record);
  s.settle();
  EXPECT_EQ(reader.end, IoStatus::Reset);
  EXPECT_EQ(reader.text, "");
  EXPECT_TRUE(s.peer->hasFailed) << "no alert";
  const ByteView word = "x";
  EXPECT_EQ(s.stream->write({&word, 1}).status, IoStatus::Reset);
}

TEST_P(TlsStreamTest, ShutdownWriteClosesOneDirectionOnly) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.writeAll("request", reader);
  s.stream->shutdownWrite();
  s.settle();
  EXPECT_EQ(s.peer->received, "request");
  EXPECT_TRUE(s.peer->sawCloseNotify());
  EXPECT_TRUE(s.wire->ended());
  s.peer->send("answer");
  s.settle();
  EXPECT_EQ(reader.text, "answer");
  const ByteView word = "x";
  EXPECT_EQ(s.stream->write({&word, 1}).status, IoStatus::Reset);
}

TEST_P(TlsStreamTest, DestructionAnnouncesTheEnd) {
  Secured s(GetParam());
  {
    Reader reader(*s.stream);
    s.writeAll("all", reader);
  }
  s.stream.reset();
  s.settle();
  EXPECT_EQ(s.peer->received, "all");
  EXPECT_TRUE(s.peer->sawCloseNotify());
  EXPECT_FALSE(s.wire->wasReset());
}

TEST_P(TlsStreamTest, AbortAnnouncesNothing) {
  Secured s(GetParam());
  s.stream->abortOnClose();
  s.stream.reset();
  s.settle();
  EXPECT_FALSE(s.peer->sawCloseNotify());
  EXPECT_TRUE(s.wire->wasReset());
}

TEST_P(TlsStreamTest, WhatThePeerDoesNotTakeIsNotReportedAsTaken) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  s.plan->capacity = 100'000;
  const std::string text = longText(1'000'000);
  ByteView rest = text;
  size_t taken = 0;
  for (;;) {
    const io::IoResult result = s.stream->write({&rest, 1});
    taken += result.bytes;
    rest.remove_prefix(result.bytes);
    if (result.status == IoStatus::WouldBlock || result.bytes == 0) break;
  }
  EXPECT_LE(taken, 100'000u);
  EXPECT_EQ(reader.writable, 0);
  s.settle();
  EXPECT_GE(s.peer->received.size(), taken);
  EXPECT_EQ(reader.writable, 1);
  s.writeAll(rest, reader);
  EXPECT_EQ(s.peer->received, text);
}

TEST_P(TlsStreamTest, WhatNobodyReadsStaysBelow) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  reader.isPaused = true;
  const std::string text = longText(1'000'000);
  const uint64_t before = s.plan->operations;
  s.peer->send(text);
  s.settle();
  EXPECT_EQ(s.plan->operations, before);
  reader.readAll();
  s.settle();
  EXPECT_EQ(reader.text, text);
}

TEST_P(TlsStreamTest, NoEndIsAnnouncedWhileBytesOfOursWait) {
  Secured s(GetParam());
  s.settle();
  s.plan->capacity = 10'000;
  const std::string text = longText(200'000);
  const ByteView view = text;
  (void)s.stream->write({&view, 1});
  s.stream.reset();
  s.settle();
  EXPECT_LT(s.peer->received.size(), text.size());
  EXPECT_FALSE(s.peer->sawCloseNotify());
}

TEST_P(TlsStreamTest, OneWriteIsOneWriteBelow) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  const std::string head = longText(300);
  const std::string body = longText(50'000);
  const std::array<ByteView, 5> parts{head, "", body, "\r\n", ""};
  const uint64_t before = s.plan->operations;
  EXPECT_EQ(s.stream->write(parts).bytes, head.size() + body.size() + 2);
  EXPECT_EQ(s.plan->operations, before + 1);
  s.settle();
  EXPECT_EQ(s.peer->received, head + body + "\r\n");
}

TEST_P(TlsStreamTest, OneReadBelowBringsManyRecords) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  reader.isPaused = true;
  for (int i = 0; i < 50; ++i) s.peer->send("event\n");
  s.settle();
  const uint64_t before = s.plan->operations;
  reader.readAll();
  EXPECT_EQ(reader.text.size(), 300u);
  EXPECT_EQ(s.plan->operations, before + 1);
}

TEST_P(TlsStreamTest, NewKeysAreAnsweredInPassing) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  ASSERT_EQ(SSL_key_update(s.peer->ssl.get(), SSL_KEY_UPDATE_REQUESTED), 1);
  s.peer->send("under new keys");
  s.settle();
  EXPECT_EQ(reader.text, "under new keys");
  s.writeAll("likewise", reader);
  EXPECT_EQ(s.peer->received, "likewise");
}

// What costs work and brings nothing is borne for a while; it must neither keep the worker nor fill its
// memory.
TEST_P(TlsStreamTest, NewKeysWithoutEndLoseTheConnection) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  const auto askForNewKeys = [&](int times) {
    for (int i = 0; i < times; ++i) {
      ASSERT_EQ(SSL_key_update(s.peer->ssl.get(), SSL_KEY_UPDATE_REQUESTED), 1);
      ASSERT_EQ(SSL_do_handshake(s.peer->ssl.get()), 1);
    }
  };
  for (int round = 0; round < 20; ++round) {
    askForNewKeys(200);
    s.peer->send("data");
    s.settle();
  }
  EXPECT_EQ(reader.text.size(), 80u) << "among data they are no harm";
  EXPECT_EQ(reader.end, IoStatus::Ok);
  askForNewKeys(3000);
  s.peer->flush();
  s.settle();
  EXPECT_EQ(reader.end, IoStatus::Reset);
}

TEST_P(TlsStreamTest, WhoMakesItAnswerAndReadsNothingIsGivenUp) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  s.plan->capacity = 1000;
  size_t sent = 0;
  while (reader.end == IoStatus::Ok && sent < 2'000'000) {
    for (int i = 0; i < 500; ++i) {
      ASSERT_EQ(SSL_key_update(s.peer->ssl.get(), SSL_KEY_UPDATE_REQUESTED), 1);
      ASSERT_EQ(SSL_do_handshake(s.peer->ssl.get()), 1);
    }
    s.peer->encrypt("x");
    const std::string bytes = s.peer->takeOutput();
    sent += bytes.size();
    s.wire->send(bytes);
    EXPECT_TRUE(s.executor.settle());
  }
  EXPECT_EQ(reader.end, IoStatus::Reset);
  EXPECT_LT(sent, 500'000u);
}

TEST_P(TlsStreamTest, UnexpectedInput) {
  Secured s(GetParam());
  s.settle();
  EXPECT_FALSE(s.stream->hasUnexpectedInput()) << "tickets are none";
  s.peer->send("surprise");
  EXPECT_TRUE(s.stream->hasUnexpectedInput());
  EXPECT_TRUE(s.stream->hasUnexpectedInput());
  Reader reader(*s.stream);
  s.settle();
  EXPECT_EQ(reader.text, "surprise");
  EXPECT_FALSE(s.stream->hasUnexpectedInput());
  s.peer->closeNotify();
  EXPECT_TRUE(s.stream->hasUnexpectedInput());
  s.settle();
  EXPECT_EQ(reader.end, IoStatus::End);
}

TEST_P(TlsStreamTest, AResetBelowIsAReset) {
  Secured s(GetParam());
  Reader reader(*s.stream);
  s.settle();
  s.wire->abortOnClose();
  s.peer->pump();
  s.wire.reset();
  EXPECT_TRUE(s.executor.settle());
  EXPECT_EQ(reader.end, IoStatus::Reset);
  const ByteView word = "x";
  EXPECT_EQ(s.stream->write({&word, 1}).status, IoStatus::Reset);
}

TEST_P(TlsStreamTest, MayBeDestroyedInItsOwnCallback) {
  class Destroyer final : public io::StreamObserver {
   public:
    explicit Destroyer(std::unique_ptr<TlsStream> stream) : m_stream(std::move(stream)) {
      m_stream->setObserver(this);
    }
    void onReadable() override { m_stream.reset(); }
    void onWritable() override { m_stream.reset(); }
    bool isDone() const { return !m_stream; }

   private:
    std::unique_ptr<TlsStream> m_stream;
  };
  Secured s(GetParam());
  Destroyer destroyer(std::move(s.stream));
  s.peer->send("now");
  s.settle();
  EXPECT_TRUE(destroyer.isDone());
}

// Two connections of one worker take turns on its scratch buffers.
TEST_P(TlsStreamTest, ConnectionsShareTheirBuffersWithoutMixing) {
  Secured one(GetParam());
  TlsServerOptions options;
  options.identities = only(one.authority.server("localhost"));
  const auto context = TlsServerContext::make(std::move(options)).value();
  auto [ours, theirs] = LoopbackStream::pair(one.executor, std::make_shared<FaultPlan>());
  OpenSslPeer other(Side::Client, *theirs);
  other.begin();
  HandshakeLog log;
  const TlsHandshake handshake(one.executor, one.scratch, std::move(ours), context->newConnection(), log);
  do one.executor.settle();
  while (other.pump());
  ASSERT_TRUE(log.stream) << log.reason;

  const std::string first = longText(300'000);
  const std::string second(300'000, 'x');
  one.peer->send(first);
  other.send(second);
  one.executor.settle();
  std::string firstRead;
  std::string secondRead;
  std::array<char, 777> buffer;
  while (firstRead.size() < first.size() || secondRead.size() < second.size()) {
    const io::IoResult a = one.stream->read(buffer);
    firstRead.append(buffer.data(), a.bytes);
    const io::IoResult b = log.stream->read(buffer);
    secondRead.append(buffer.data(), b.bytes);
    ASSERT_TRUE(a.bytes > 0 || b.bytes > 0);
  }
  EXPECT_EQ(firstRead, first);
  EXPECT_EQ(secondRead, second);
}

}  // namespace
}  // namespace headgate::net
