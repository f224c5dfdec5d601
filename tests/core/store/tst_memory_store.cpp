#include <thread>

#include "core/store/memory_store.h"
#include "core/store/record_report.h"
#include "tests/core/store/exchanges.h"

namespace headgate::store {
namespace {

using record::DetailKind;
using record::LeftOut;

struct MemoryStoreTest : testing::Test {
  record::Names names;
};

TEST_F(MemoryStoreTest, GivesBackAnExchange) {
  MemoryStore store(names);
  putExchange(store, 5, "hello");
  const auto exchange = store.get({5});
  ASSERT_TRUE(exchange);
  ASSERT_EQ(exchange->events.size(), 4u);
  EXPECT_EQ(exchange->events[0].bytes, "code");
  EXPECT_EQ(exchange->events[0].at, at(50));
  EXPECT_EQ(exchange->events[3].kind, DetailKind::ResponseBody);
  EXPECT_EQ(exchange->events[3].bytes, "hello");
  EXPECT_EQ(exchange->events[3].at, at(53));
  ASSERT_TRUE(exchange->summary);
  expectEqual(*exchange->summary, summaryFor(5));
  EXPECT_FALSE(store.get({6}));
}

TEST_F(MemoryStoreTest, GivesBackARequestHeadAlone) {
  MemoryStore store(names);
  putExchange(store, 5, "hello");
  const auto exchange = store.get({5});
  ASSERT_TRUE(exchange);
  const auto head = std::ranges::find(exchange->events, DetailKind::RequestHead, &StoredEvent::kind);
  ASSERT_NE(head, exchange->events.end());
  EXPECT_EQ(store.requestHead({5}), head->bytes);
  EXPECT_EQ(store.requestHead({6}), std::nullopt);
  store.beginBatch();
  store.summary(summaryFor(6));
  store.endBatch();
  EXPECT_EQ(store.requestHead({6}), std::nullopt) << "it was not recorded";
}

TEST_F(MemoryStoreTest, ShowsAnExchangeUnderWay) {
  MemoryStore store(names);
  putExchange(store, 5, "so far", End::UnderWay);
  const auto exchange = store.get({5});
  ASSERT_TRUE(exchange);
  EXPECT_FALSE(exchange->summary);
  EXPECT_EQ(exchange->events.back().bytes, "so far");
  EXPECT_FALSE(completeBody(*exchange, DetailKind::ResponseBody));
}

TEST_F(MemoryStoreTest, KeepsAnExchangeThatIsNotRecordedAsItsSummary) {
  MemoryStore store(names);
  store.beginBatch();
  store.summary(summaryFor(3));
  store.endBatch();
  const auto exchange = store.get({3});
  ASSERT_TRUE(exchange && exchange->summary);
  EXPECT_TRUE(exchange->events.empty());
}

TEST_F(MemoryStoreTest, ListsThoseThatWereActiveLastNewestFirst) {
  MemoryStore store(names);
  for (uint64_t id = 1; id <= 5; ++id) putExchange(store, id, "x", id == 1 ? End::UnderWay : End::Closed);
  store.beginBatch();
  put(store, 1, DetailKind::ResponseBody, "more", at(100));
  store.endBatch();
  const auto rows = store.list(3);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0].id.value, 5u);
  EXPECT_EQ(rows[1].id.value, 4u);
  EXPECT_EQ(rows[2].id.value, 1u);
  EXPECT_FALSE(rows[2].summary);
  EXPECT_EQ(store.list(100).size(), 5u);
}

TEST_F(MemoryStoreTest, InterleavedExchangesStayApart) {
  MemoryStore store(names, {.budget = 1 << 20, .segment = 4096});
  for (int piece = 0; piece < 100; ++piece)
    for (uint64_t id = 1; id <= 4; ++id) {
      store.beginBatch();
      put(store, id, DetailKind::ResponseBody, Bytes(20 + piece % 7, static_cast<char>('a' + id)), at(piece));
      store.endBatch();
    }
  for (uint64_t id = 1; id <= 4; ++id) {
    const auto exchange = store.get({id});
    ASSERT_EQ(exchange->events.size(), 100u);
    for (int piece = 0; piece < 100; ++piece) {
      EXPECT_EQ(exchange->events[piece].bytes, Bytes(20 + piece % 7, static_cast<char>('a' + id)));
      EXPECT_EQ(exchange->events[piece].at, at(piece));
    }
  }
}

TEST_F(MemoryStoreTest, NeverExceedsItsBudgetAndForgetsTheOldestFirst) {
  constexpr size_t kBudget = 256 * 1024;
  MemoryStore store(names, {.budget = kBudget, .segment = 16 * 1024});
  constexpr uint64_t kLast = 5000;
  for (uint64_t id = 1; id <= kLast; ++id) {
    putExchange(store, id, Bytes(id % 300, 'b'));
    ASSERT_LE(store.stats().memory, kBudget);
  }
  EXPECT_TRUE(store.get({kLast}));
  EXPECT_FALSE(store.get({1}));
  bool seen = false;
  for (uint64_t id = 1; id <= kLast; ++id) {
    const auto exchange = store.get({id});
    EXPECT_FALSE(seen && !exchange) << id;  // no holes
    seen = seen || exchange.has_value();
    if (!exchange) continue;
    uint64_t size = 0;
    for (const StoredEvent& event : exchange->events) size += event.size;
    EXPECT_EQ(size, 4 + 28 + 19 + id % 300) << id;  // there or marked
  }
  EXPECT_EQ(store.stats().exchangesClosed, kLast);
  EXPECT_GT(store.stats().exchanges, 100u);
}

TEST_F(MemoryStoreTest, ALongStreamLosesItsHeadAndSaysHowMuch) {
  MemoryStore store(names, {.budget = 64 * 1024, .segment = 8 * 1024});
  putExchange(store, 1, "first", End::UnderWay);
  constexpr int kPieces = 1000;
  for (int piece = 0; piece < kPieces; ++piece) {
    store.beginBatch();
    put(store, 1, DetailKind::ResponseBody, Bytes(500, 'x'), at(1000 + piece));
    store.endBatch();
  }
  const auto exchange = store.get({1});
  ASSERT_TRUE(exchange);
  const StoredEvent& gap = exchange->events.front();
  EXPECT_EQ(gap.kind, DetailKind::Gap);
  EXPECT_EQ(gap.leftOut, LeftOut::ByEviction);
  EXPECT_EQ(gap.events + exchange->events.size() - 1, 4u + kPieces);
  EXPECT_EQ(gap.size + 500 * (exchange->events.size() - 1), 4u + 28 + 19 + 5 + 500 * kPieces);
  EXPECT_EQ(exchange->events.back().at, at(1000 + kPieces - 1));
}

TEST_F(MemoryStoreTest, RemembersAQuietStreamThatLostEverything) {
  MemoryStore store(names, {.budget = 64 * 1024, .segment = 8 * 1024});
  putExchange(store, 1, "first", End::UnderWay);
  for (uint64_t id = 2; id < 500; ++id) putExchange(store, id, Bytes(500, 'x'));
  auto exchange = store.get({1});
  ASSERT_TRUE(exchange);
  ASSERT_EQ(exchange->events.size(), 1u);
  EXPECT_EQ(exchange->events[0].events, 4u);
  store.beginBatch();
  store.summary(summaryFor(1));
  store.endBatch();
  exchange = store.get({1});
  ASSERT_TRUE(exchange && exchange->summary);
  for (uint64_t id = 500; id < 1000; ++id) putExchange(store, id, Bytes(500, 'x'));
  EXPECT_FALSE(store.get({1}));
}

TEST_F(MemoryStoreTest, TakesAnEventLargerThanASegment) {
  MemoryStore store(names, {.budget = 64 * 1024, .segment = 4096});
  putExchange(store, 1, Bytes(10'000, 'x'));
  EXPECT_EQ(store.get({1})->events.back().bytes.size(), 10'000u);
}

TEST_F(MemoryStoreTest, ASmallExchangeCostsLittleMoreThanItsBytes) {
  MemoryStore store(names, {.budget = 1 << 30});
  constexpr uint64_t kExchanges = 20'000;
  const Bytes body(300, 'b');
  for (uint64_t id = 1; id <= kExchanges; ++id) putExchange(store, id, body);
  const auto stats = store.stats();
  EXPECT_LT((stats.memory - stats.bytesStored) / kExchanges, 400u);
}

TEST_F(MemoryStoreTest, ReportsDigestsOfCompleteBodies) {
  MemoryStore store(names);
  putExchange(store, 1, "abc");
  putExchange(store, 2, "abc");
  putExchange(store, 3, "abcd", End::UnderWay);
  store.beginBatch();
  record::DetailHeader cut{
      .exchange = {4}, .size = 10, .kind = DetailKind::ResponseBody, .leftOut = LeftOut::ByLimit};
  store.detail(cut, "");
  record::Summary summary = summaryFor(4);
  summary.lostDetailBytes = 12;
  summary.lostDetailEvents = 2;
  store.summary(summary);
  store.endBatch();
  putExchange(store, 5, "ab", End::UnderWay);  // and then the client left
  record::Summary left = summaryFor(5);
  left.endedBy = record::EndedBy::Client;
  store.beginBatch();
  store.summary(left);
  store.endBatch();
  const RecordReport report = reportOf(store);
  EXPECT_EQ(report.exchanges, 4u);
  EXPECT_EQ(report.lostBytes, 12u);
  EXPECT_EQ(report.lostEvents, 2u);
  ASSERT_EQ(report.bodies.size(), 1u);
  EXPECT_EQ(report.bodies[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(report.bodies[0].count, 2u);
  EXPECT_EQ(report.bodies[0].bytes, 3u);
}

TEST_F(MemoryStoreTest, CanBeReadWhileItIsWritten) {
  MemoryStore store(names, {.budget = 128 * 1024, .segment = 8 * 1024});
  std::thread writer([&] {
    for (uint64_t id = 1; id <= 3000; ++id) putExchange(store, id, Bytes(200, 'x'));
  });
  for (int round = 0; round < 50; ++round) {
    for (const MemoryStore::Row& row : store.list(20)) {
      const auto exchange = store.get(row.id);
      if (exchange) {
        EXPECT_FALSE(exchange->events.empty());
      }
    }
  }
  writer.join();
  EXPECT_EQ(store.stats().exchangesClosed, 3000u);
}

}  // namespace
}  // namespace headgate::store
