#include <gtest/gtest.h>
#include <random>
#include <thread>

#include "core/record/worker_channel.h"
#include "tests/core/record/collecting_sink.h"

namespace headgate::record {
namespace {

constexpr size_t kNoBudget = SIZE_MAX;

DetailHeader headerFor(uint64_t exchange, ByteView bytes) {
  DetailHeader header{.exchange = {exchange}, .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  return header;
}

Summary summaryFor(uint64_t exchange) {
  Summary summary;
  summary.exchange = {exchange};
  return summary;
}

// Bytes that tell whose they are.
Bytes pattern(uint64_t exchange, size_t size) {
  Bytes bytes(size, '\0');
  for (size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(exchange * 31 + i);
  return bytes;
}

TEST(WorkerChannel, GivesBackWhatWasPushed) {
  WorkerChannel channel(4096, 4);
  ASSERT_TRUE(channel.detail(headerFor(1, "one"), "one"));
  ASSERT_TRUE(channel.detail(headerFor(1, ""), ""));
  ASSERT_TRUE(channel.detail(headerFor(2, "three"), "three"));
  channel.summary(summaryFor(1));
  CollectingSink sink;
  EXPECT_FALSE(channel.drain(sink, kNoBudget));
  ASSERT_EQ(sink.events.size(), 3u);
  EXPECT_EQ(sink.events[0].bytes, "one");
  EXPECT_EQ(sink.events[1].bytes, "");
  EXPECT_EQ(sink.events[2].bytes, "three");
  EXPECT_EQ(sink.events[2].header.exchange.value, 2u);
  ASSERT_EQ(sink.summaries.size(), 1u);
  EXPECT_FALSE(channel.drain(sink, kNoBudget));
  EXPECT_EQ(sink.events.size(), 3u);
}

TEST(WorkerChannel, RefusesDetailWhenFullAndTakesItAgainAfterwards) {
  WorkerChannel channel(1024);
  const Bytes bytes = pattern(1, 100);
  size_t taken = 0;
  while (channel.detail(headerFor(1, bytes), bytes)) ++taken;
  EXPECT_EQ(taken, 1024 / (sizeof(DetailHeader) + 104));
  EXPECT_FALSE(channel.hasRoomForBodies());
  CollectingSink sink;
  channel.drain(sink, kNoBudget);
  EXPECT_EQ(sink.events.size(), taken);
  EXPECT_TRUE(channel.hasRoomForBodies());
  EXPECT_TRUE(channel.detail(headerFor(1, bytes), bytes));
}

TEST(WorkerChannel, CarriesEverySizeAcrossTheEndOfTheRing) {
  WorkerChannel channel(2048);
  std::mt19937 random(7);
  CollectingSink sink;
  for (uint64_t i = 0; i < 20'000; ++i) {
    const Bytes bytes = pattern(i, random() % 300);
    DetailHeader header = headerFor(i, bytes);
    if (random() % 64 != 0) header.kind = DetailKind::ResponseBody;  // an Open may rewind an empty ring
    ASSERT_TRUE(channel.detail(header, bytes)) << i;
    if (i % 3 != 0) continue;
    channel.drain(sink, kNoBudget);
    for (const auto& event : sink.events)
      ASSERT_EQ(event.bytes, pattern(event.header.exchange.value, event.bytes.size()));
    sink.events.clear();
  }
}

TEST(WorkerChannel, NeverLosesASummaryAndKeepsTheirOrder) {
  WorkerChannel channel(1024, 4);
  CollectingSink sink;
  uint64_t next = 0;
  for (int round = 0; round < 5; ++round) {
    for (int i = 0; i < 50; ++i) channel.summary(summaryFor(next++));
    channel.drain(sink, 3 * sizeof(Summary));  // stops in between, and more come
    channel.summary(summaryFor(next++));
    channel.summary(summaryFor(next++));
    while (channel.drain(sink, 3 * sizeof(Summary))) channel.summary(summaryFor(next++));
  }
  channel.drain(sink, kNoBudget);
  ASSERT_EQ(sink.summaries.size(), next);
  for (uint64_t i = 0; i < next; ++i) EXPECT_EQ(sink.summaries[i].exchange.value, i);
}

TEST(WorkerChannel, StopsWhenTheBudgetIsUsed) {
  WorkerChannel channel(64 * 1024);
  const Bytes bytes = pattern(1, 1000);
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(channel.detail(headerFor(1, bytes), bytes));
  channel.summary(summaryFor(1));
  CollectingSink sink;
  EXPECT_TRUE(channel.drain(sink, 3000));
  EXPECT_EQ(sink.events.size(), 3u);
  EXPECT_TRUE(sink.summaries.empty());
  EXPECT_FALSE(channel.drain(sink, kNoBudget));
  EXPECT_EQ(sink.events.size(), 10u);
  EXPECT_EQ(sink.summaries.size(), 1u);
}

TEST(WorkerChannel, WithoutDetailCarriesSummariesOnly) {
  WorkerChannel channel(0);
  EXPECT_FALSE(channel.carriesDetail());
  channel.summary(summaryFor(3));
  CollectingSink sink;
  channel.drain(sink, kNoBudget);
  EXPECT_EQ(sink.summaries.size(), 1u);
}

// Checks order, content, and that a summary never overtakes its detail.
struct Checker {
  void detail(const DetailHeader& header, ByteView bytes) {
    intact =
        intact && bytes == pattern(header.exchange.value, bytes.size()) && header.exchange.value >= current;
    current = header.exchange.value;
    ++events;
  }
  void summary(const Summary& summary) {
    intact = intact && summary.exchange.value == summaries && summary.attempts == eventsOf(summary);
    ++summaries;
    expected += summary.attempts;
    intact = intact && events >= expected;
  }
  static uint16_t eventsOf(const Summary& summary) { return static_cast<uint16_t>(summary.bytesIn); }

  bool intact = true;
  uint64_t current = 0;
  uint64_t events = 0;
  uint64_t summaries = 0;
  uint64_t expected = 0;
};

TEST(WorkerChannel, TwoThreadsAtFullSpeed) {
  constexpr uint64_t kExchanges = 30'000;
  WorkerChannel channel(16 * 1024, 8);
  std::thread producer([&] {
    std::mt19937 random(3);
    for (uint64_t i = 0; i < kExchanges; ++i) {
      Summary summary = summaryFor(i);
      for (int k = 0; k < 4; ++k) {
        const Bytes bytes = pattern(i, random() % 400);
        if (channel.detail(headerFor(i, bytes), bytes)) ++summary.attempts;
      }
      summary.bytesIn = summary.attempts;
      channel.summary(summary);
    }
  });
  Checker checker;
  while (checker.summaries < kExchanges) {
    if (!channel.drain(checker, 4096)) std::this_thread::yield();
  }
  producer.join();
  EXPECT_TRUE(checker.intact);
  EXPECT_EQ(checker.events, checker.expected);
}

}  // namespace
}  // namespace headgate::record
