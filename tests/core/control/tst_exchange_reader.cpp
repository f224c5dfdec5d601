#include <gtest/gtest.h>

#include "core/control/exchange_reader.h"
#include "core/store/memory_store.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;
using record::DetailKind;
using record::LeftOut;

constexpr uint64_t kAll = 1'000'000;

struct ExchangeReaderTest : testing::Test {
  record::Names names;
  store::MemoryStore store{names};

  ExchangeDetail read(uint64_t limit = kAll) {
    const auto exchange = store.get({1});
    return exchange ? readExchange(*exchange, limit) : ExchangeDetail();
  }
  void batch(auto events) {
    store.beginBatch();
    events();
    store.endBatch();
  }
  void lost(DetailKind kind, LeftOut leftOut, uint64_t size, ByteView bytes = {}, SteadyTime time = at(9ms)) {
    record::DetailHeader header{.exchange = {1}, .at = time, .size = size};
    header.stored = static_cast<uint32_t>(bytes.size());
    header.kind = kind;
    header.leftOut = leftOut;
    store.detail(header, bytes);
  }
};

TEST_F(ExchangeReaderTest, PutsAnExchangeTogether) {
  batch([&] {
    putRequest(store, 1);
    put(store, 1, DetailKind::RequestBody, "abc", at(7ms));
    put(store, 1, DetailKind::RequestBody, "def", at(8ms));
    put(store, 1, DetailKind::RequestTrailers, "A: b\r\n", at(8ms));
    put(store, 1, DetailKind::AttemptHead, "POST /first HTTP/1.1\r\n\r\n", at(8ms));
    put(store, 1, DetailKind::InformationalHead, "HTTP/1.1 103 Early Hints\r\n\r\n", at(8ms));
    putResponse(store, 1);
    put(store, 1, DetailKind::ResponseTrailers, "C: d\r\n", at(9ms));
    store.summary(summaryOf(1));
  });
  const ExchangeDetail detail = read();
  EXPECT_TRUE(detail.found);
  EXPECT_EQ(detail.row.id, 1u);
  EXPECT_EQ(detail.row.phase, ExchangePhase::Ended);
  EXPECT_EQ(detail.row.path, "/api/code/chat");
  EXPECT_EQ(detail.row.status, 200);
  EXPECT_EQ(detail.requestHead.bytes, "POST /api/code/chat HTTP/1.1\r\nHost: localhost:8080\r\n\r\n");
  EXPECT_EQ(detail.requestHead.size, detail.requestHead.bytes.size());
  EXPECT_EQ(detail.requestBody, (RecordedBody{.bytes = "abcdef", .size = 6}));
  EXPECT_EQ(detail.requestTrailers.bytes, "A: b\r\n");
  EXPECT_EQ(detail.sentHead.bytes, "POST /chat HTTP/1.1\r\nHost: one\r\n\r\n") << "the last attempt's";
  EXPECT_EQ(detail.responseHead.bytes, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
  EXPECT_EQ(detail.responseBody, (RecordedBody{.bytes = "hello", .size = 5}));
  EXPECT_EQ(detail.responseTrailers.bytes, "C: d\r\n");
  EXPECT_EQ(detail.tunnelUp, RecordedBody());
  EXPECT_EQ(detail.responseText, "");
  ASSERT_EQ(detail.chunks.size(), 1u);
  EXPECT_EQ(detail.chunks[0], (RecordedChunk{1'000'000, 5, false}));
  EXPECT_EQ(detail.lastByte, 1'000'000);
}

TEST_F(ExchangeReaderTest, ShowsWhatHasComeSoFar) {
  batch([&] {
    putRequest(store, 1);
    put(store, 1, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n",
        at(1007ms));
    put(store, 1, DetailKind::ResponseBody, "data: a\n\n", at(2007ms));
  });
  const ExchangeDetail detail = read();
  EXPECT_EQ(detail.row.phase, ExchangePhase::InFlight);
  EXPECT_EQ(detail.row.kind, ExchangeKind::Stream);
  EXPECT_EQ(detail.row.route, "code");
  EXPECT_EQ(detail.row.firstByte, 1'000'000'000);
  EXPECT_EQ(detail.row.silences[0], (Silence{1'000'000'000, 1'000'000'000}));
  EXPECT_EQ(detail.responseBody.bytes, "data: a\n\n");
  EXPECT_EQ(detail.responseBody.loss, BodyLoss::Nothing);
  EXPECT_EQ(detail.lastByte, 2'000'000'000);
}

TEST_F(ExchangeReaderTest, CutsEachBodyWhereItIsTold) {
  batch([&] {
    putRequest(store, 1);
    put(store, 1, DetailKind::RequestBody, "abc", at(7ms));
    put(store, 1, DetailKind::ResponseBody, "abcd", at(8ms));
    put(store, 1, DetailKind::ResponseBody, "efgh", at(8ms));
    put(store, 1, DetailKind::ResponseBody, "ijkl", at(8ms));
  });
  const ExchangeDetail detail = read(6);
  EXPECT_EQ(detail.requestBody, (RecordedBody{.bytes = "abc", .size = 3}));
  EXPECT_EQ(detail.responseBody, (RecordedBody{.bytes = "abcdef", .size = 12, .cut = true}));
  EXPECT_FALSE(read(12).responseBody.cut);
  EXPECT_EQ(read(0).responseBody, (RecordedBody{.size = 12, .cut = true}));
  EXPECT_GT(read(0).requestHead.bytes.size(), 0u) << "heads are bounded anyway";
}

TEST_F(ExchangeReaderTest, SaysTheFirstReasonOfALoss) {
  batch([&] {
    putRequest(store, 1);
    lost(DetailKind::RequestBody, LeftOut::ByRedaction, 100);
    lost(DetailKind::ResponseBody, LeftOut::Nothing, 3, "abc");
    lost(DetailKind::ResponseBody, LeftOut::ByPressure, 5);
    lost(DetailKind::ResponseBody, LeftOut::ByLimit, 7, "de");
  });
  const ExchangeDetail detail = read();
  EXPECT_EQ(detail.requestBody, (RecordedBody{.size = 100, .loss = BodyLoss::ByRedaction}));
  EXPECT_EQ(detail.responseBody, (RecordedBody{.bytes = "abcde", .size = 15, .loss = BodyLoss::ByPressure}));
  EXPECT_EQ(detail.requestHead.loss, BodyLoss::Nothing);
}

TEST_F(ExchangeReaderTest, SaysWhatWasRedacted) {
  batch([&] {
    record::DetailHeader header{.exchange = {1}, .at = at(7ms), .size = 90};
    header.kind = DetailKind::RequestHead;
    header.redacted = true;
    header.stored = 10;
    putRequest(store, 1);
    store.detail(header, "[redacted]");
  });
  EXPECT_EQ(read().requestHead, (RecordedBody{.bytes = "[redacted]", .size = 90, .redacted = true}));
}

TEST_F(ExchangeReaderTest, BlamesTheGapForWhatTheSummaryKnows) {
  batch([&] {
    putRequest(store, 1);
    putResponse(store, 1);
    lost(DetailKind::Gap, LeftOut::ByPressure, 95);
    auto summary = summaryOf(1);
    summary.responseBodyBytes = 100;
    summary.requestBodyBytes = 0;
    store.summary(summary);
  });
  const ExchangeDetail detail = read();
  EXPECT_EQ(detail.responseBody, (RecordedBody{.bytes = "hello", .size = 100, .loss = BodyLoss::ByPressure}));
  EXPECT_EQ(detail.requestBody, RecordedBody());
  EXPECT_EQ(detail.requestHead.loss, BodyLoss::Nothing);
}

TEST_F(ExchangeReaderTest, KnowsOfALossThatLeftNoMark) {
  batch([&] {
    putRequest(store, 1);
    auto summary = summaryOf(1);
    summary.endGapEvents = 3;
    summary.responseBodyBytes = 40;
    store.summary(summary);
  });
  const ExchangeDetail detail = read();
  EXPECT_EQ(detail.responseBody, (RecordedBody{.size = 40, .loss = BodyLoss::ByPressure}));
  EXPECT_EQ(detail.responseHead.loss, BodyLoss::ByPressure);
  EXPECT_EQ(detail.sentHead.loss, BodyLoss::ByPressure);
}

TEST_F(ExchangeReaderTest, ARouteThatIsNotRecordedHasItsFigures) {
  batch([&] {
    auto summary = summaryOf(1);
    summary.requestBodyBytes = 3;
    store.summary(summary);
  });
  const ExchangeDetail detail = read();
  EXPECT_TRUE(detail.found);
  EXPECT_EQ(detail.row.method, "POST");
  EXPECT_EQ(detail.requestBody, (RecordedBody{.size = 3, .loss = BodyLoss::ByLimit}));
  EXPECT_EQ(detail.responseBody, (RecordedBody{.size = 5, .loss = BodyLoss::ByLimit}));
  EXPECT_EQ(detail.requestHead, (RecordedBody{.loss = BodyLoss::ByLimit}));
  EXPECT_TRUE(detail.chunks.empty());
  EXPECT_EQ(detail.lastByte, -1);
}

TEST_F(ExchangeReaderTest, TellsWhatWasEvicted) {
  store::MemoryStore small(names, {.budget = 8 * 1024, .segment = 4 * 1024});
  small.beginBatch();
  putRequest(small, 1);
  putResponse(small, 1);
  for (int i = 0; i < 20; ++i) put(small, 1, DetailKind::ResponseBody, std::string(1000, 'x'), at(8ms));
  auto summary = summaryOf(1);
  summary.responseBodyBytes = 20'005;
  small.summary(summary);
  small.endBatch();
  const auto exchange = small.get({1});
  ASSERT_TRUE(exchange);
  const ExchangeDetail detail = readExchange(*exchange, kAll);
  EXPECT_EQ(detail.requestHead, (RecordedBody{.loss = BodyLoss::ByEviction}));
  EXPECT_EQ(detail.responseHead, (RecordedBody{.loss = BodyLoss::ByEviction}));
  EXPECT_EQ(detail.responseBody.size, 20'005u);
  EXPECT_EQ(detail.responseBody.loss, BodyLoss::ByEviction);
  EXPECT_GT(detail.responseBody.bytes.size(), 0u);
  EXPECT_LT(detail.responseBody.bytes.size(), 20'000u);
}

TEST_F(ExchangeReaderTest, ATunnelHasTwoBodies) {
  batch([&] {
    putRequest(store, 1, "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n");
    put(store, 1, DetailKind::ResponseHead, "HTTP/1.1 101 Switching Protocols\r\n\r\n", at(8ms));
    put(store, 1, DetailKind::TunnelUp, "up", at(9ms));
    put(store, 1, DetailKind::TunnelDown, "down", at(10ms));
    auto summary = summaryOf(1);
    summary.upgraded = true;
    summary.requestBodyBytes = 2;
    summary.responseBodyBytes = 4;
    store.summary(summary);
  });
  const ExchangeDetail detail = read();
  EXPECT_EQ(detail.row.kind, ExchangeKind::WebSocket);
  EXPECT_EQ(detail.tunnelUp, (RecordedBody{.bytes = "up", .size = 2}));
  EXPECT_EQ(detail.tunnelDown, (RecordedBody{.bytes = "down", .size = 4}));
  EXPECT_EQ(detail.responseBody, RecordedBody());
  ASSERT_EQ(detail.chunks.size(), 2u);
  EXPECT_EQ(detail.chunks[0], (RecordedChunk{2'000'000, 2, true}));
  EXPECT_EQ(detail.chunks[1], (RecordedChunk{3'000'000, 4, false}));
  EXPECT_EQ(detail.lastByte, 3'000'000);
}

uint64_t sizeOf(const std::vector<RecordedChunk>& chunks) {
  uint64_t size = 0;
  for (const RecordedChunk& chunk : chunks) size += chunk.size;
  return size;
}

TEST_F(ExchangeReaderTest, JoinsNeighboursWhereThereAreTooManyPieces) {
  store::StoredExchange exchange{.id = {1}};
  const auto add = [&](DetailKind kind, int64_t i) {
    exchange.events.push_back({.kind = kind, .at = at(Milliseconds(i)), .size = 1, .bytes = "x"});
  };
  add(DetailKind::Open, 0);
  for (int64_t i = 0; i < 20'000; ++i) add(DetailKind::ResponseBody, i);
  EXPECT_EQ(readExchange(exchange, kAll).chunks.size(), 20'000u);
  for (int64_t i = 20'000; i < 50'001; ++i) add(DetailKind::ResponseBody, i);
  auto chunks = readExchange(exchange, kAll).chunks;
  EXPECT_EQ(chunks.size(), 16'667u);  // three pieces each
  EXPECT_EQ(chunks[1], (RecordedChunk{3'000'000, 3, false}));
  EXPECT_EQ(sizeOf(chunks), 50'001u);

  for (int64_t i = 0; i < 30'000; ++i)
    add(i % 3 == 0 ? DetailKind::TunnelUp : DetailKind::TunnelDown, 60'000 + i);
  chunks = readExchange(exchange, kAll).chunks;
  EXPECT_LE(chunks.size(), 20'000u);
  EXPECT_GT(chunks.size(), 10'000u);
  EXPECT_EQ(sizeOf(chunks), 80'001u);
}

// "hello, hello, hello\n", by gzip -9.
const std::string kGzip(
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcb\x48\xcd\xc9\xc9\xd7\x51\xc8\x40\xa2\xb8\x00\xe7\x42\x6e\x52"
    "\x14\x00\x00\x00",
    30);

struct CodedExchangeTest : ExchangeReaderTest {
  void coded(const std::string& coding, std::initializer_list<std::string> pieces) {
    batch([&] {
      putRequest(store, 1);
      put(store, 1, DetailKind::ResponseHead,
          "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\nTransfer-Encoding: chunked\r\n\r\n",
          at(8ms));
      for (const std::string& piece : pieces) put(store, 1, DetailKind::ResponseBody, piece, at(8ms));
    });
  }
};

TEST_F(CodedExchangeTest, UndoesTheContentCoding) {
  coded("gzip", {kGzip.substr(0, 5), kGzip.substr(5)});
  EXPECT_EQ(read().responseText, "hello, hello, hello\n");
  EXPECT_EQ(read().responseBody.bytes, kGzip);
  EXPECT_FALSE(read().responseTextCut);
  EXPECT_EQ(read(5).responseText, "hello") << "as much as is asked for";
  EXPECT_TRUE(read(5).responseTextCut);
}

TEST_F(CodedExchangeTest, GoesAsFarAsThereIsNoHole) {
  coded("gzip", {kGzip.substr(0, 15)});
  const size_t whole = read().responseText.size();
  EXPECT_FALSE(read().responseTextCut) << "more may come";
  batch([&] {
    lost(DetailKind::Gap, LeftOut::ByPressure, 1);
    put(store, 1, DetailKind::ResponseBody, kGzip.substr(16), at(9ms));
  });
  EXPECT_EQ(read().responseText.size(), whole);
  EXPECT_TRUE(read().responseTextCut);
}

TEST_F(CodedExchangeTest, LeavesAloneWhatItDoesNotKnow) {
  coded("x-own", {kGzip});
  EXPECT_EQ(read().responseText, "");
  EXPECT_EQ(read().responseBody.bytes, kGzip);
}

TEST_F(CodedExchangeTest, HoldsWhatIsNotWhatItSays) {
  coded("gzip", {"this is not gzip"});
  EXPECT_EQ(read().responseText, "");
}

TEST_F(ExchangeReaderTest, HoldsAnEmptyExchange) {
  const ExchangeDetail detail = readExchange({.id = {5}}, kAll);
  EXPECT_TRUE(detail.found);
  EXPECT_EQ(detail.row.id, 5u);
  EXPECT_EQ(detail.lastByte, -1);
}

}  // namespace
}  // namespace headgate::control
