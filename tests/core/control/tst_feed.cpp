#include <gtest/gtest.h>
#include <set>
#include <thread>

#include "core/control/feed.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;
using record::DetailKind;
using record::EndedBy;

struct FeedTest : testing::Test {
  SteadyTime now = at(1h);
  Feed feed{{.rows = 100, .followed = 10, .now = [this] { return now; }}};

  void batch(auto events) {
    feed.beginBatch();
    events();
    feed.endBatch();
  }
  // What came since the last call.
  std::vector<ExchangeRow> rows() {
    const FeedBatch read = feed.read(m_next, 1'000);
    EXPECT_EQ(read.skipped, 0u);
    m_next = read.next;
    return read.rows;
  }

 private:
  uint64_t m_next = 0;
};

TEST_F(FeedTest, FeedsWhatIsOverWithinABatchOnce) {
  batch([&] {
    putRequest(feed, 7);
    putResponse(feed, 7);
    feed.summary(summaryOf(7));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 1u);
  const ExchangeRow& row = all.front();
  EXPECT_EQ(row.id, 7u);
  EXPECT_EQ(row.number, 1u);
  EXPECT_EQ(row.phase, ExchangePhase::Ended);
  EXPECT_EQ(row.kind, ExchangeKind::Http);
  EXPECT_EQ(row.startedWall, 1'795'328'771'000'123'456);
  EXPECT_EQ(row.total, 1'500'000);
  EXPECT_EQ(row.firstByte, 700'000);
  EXPECT_EQ(row.status, 200);
  EXPECT_EQ(row.attempts, 1);
  EXPECT_EQ(row.bytesIn, 120u);
  EXPECT_EQ(row.bytesOut, 4000u);
  EXPECT_EQ(row.method, "POST");
  EXPECT_EQ(row.host, "localhost:8080");
  EXPECT_EQ(row.path, "/api/code/chat");
  EXPECT_EQ(row.listener, "web");
  EXPECT_EQ(row.route, "code");
  EXPECT_EQ(row.pool, "coders");
  EXPECT_EQ(row.target, "one");
  EXPECT_EQ(row.client, "127.0.0.1:51234");
  EXPECT_EQ(row.requestId, "id-7");
  EXPECT_EQ(row.error, "");
  EXPECT_EQ(row.endedBy, "complete");
  EXPECT_TRUE(row.reusedConnection);
  EXPECT_TRUE(rows().empty());
}

TEST_F(FeedTest, FeedsWhatIsUnderWayAndAgainAtItsEnd) {
  batch([&] { putRequest(feed, 7, "GET /live?token=[redacted] HTTP/1.1\r\nHost: a.example\r\n\r\n"); });
  auto all = rows();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].phase, ExchangePhase::InFlight);
  EXPECT_EQ(all[0].method, "GET");
  EXPECT_EQ(all[0].path, "/live");
  EXPECT_EQ(all[0].host, "a.example");
  EXPECT_EQ(all[0].route, "code");
  EXPECT_EQ(all[0].total, -1);
  EXPECT_EQ(all[0].firstByte, -1);
  EXPECT_EQ(all[0].status, 0);
  EXPECT_EQ(all[0].endedBy, "");
  EXPECT_GT(all[0].bytesIn, 0u);
  // The beginning in wall time is known by what the clocks say now.
  EXPECT_NEAR(static_cast<double>(all[0].startedWall),
              static_cast<double>((WallTime::clock::now().time_since_epoch() - (now - at(7ms))).count()),
              60e9);

  batch([&] { feed.summary(summaryOf(7)); });
  all = rows();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].phase, ExchangePhase::Ended);
  EXPECT_EQ(all[0].number, 1u);
}

TEST_F(FeedTest, ARowUnderWayHasWhatIsKnownByThen) {
  auto known = summaryOf(7);
  known.secure = true;
  batch([&] {
    putRequest(feed, 7);
    putAttempt(feed, 7, known);
  });
  const ExchangeRow row = rows().at(0);
  EXPECT_EQ(row.phase, ExchangePhase::InFlight);
  EXPECT_EQ(row.attempts, 1);
  EXPECT_EQ(row.pool, "coders");
  EXPECT_EQ(row.target, "one");
  EXPECT_EQ(row.listener, "web");
  EXPECT_EQ(row.client, "127.0.0.1:51234");
  EXPECT_EQ(row.requestId, "id-7");
  EXPECT_TRUE(row.secure);
  EXPECT_EQ(row.lastPiece, -1);

  known.target = "two";
  now += 1s;
  batch([&] { putAttempt(feed, 7, known); });
  const ExchangeRow second = rows().at(0);
  EXPECT_EQ(second.attempts, 2);
  EXPECT_EQ(second.target, "two");
}

TEST_F(FeedTest, AnAttemptWhoseMarkWasLostIsOneAllTheSame) {
  batch([&] {
    putRequest(feed, 7);
    putResponse(feed, 7);
  });
  EXPECT_EQ(rows().at(0).attempts, 1);
}

TEST_F(FeedTest, ARowUnderWaySaysWhenItsLastPieceCame) {
  const auto lastPiece = [this] { return rows().at(0).lastPiece; };
  const auto after = [](Milliseconds time) { return Nanoseconds(time - 7ms).count(); };
  batch([&] {
    putRequest(feed, 1);
    put(feed, 1, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n", at(1s));
  });
  EXPECT_EQ(lastPiece(), after(1s));
  now += 1s;
  batch([&] { put(feed, 1, DetailKind::ResponseBody, "x", at(2s)); });
  EXPECT_EQ(lastPiece(), after(2s));
  now += 1s;
  batch([&] { put(feed, 1, DetailKind::Gap, "", at(3s)); });
  EXPECT_EQ(lastPiece(), -1) << "nobody knows what came";
  now += 1s;
  batch([&] {
    put(feed, 1, DetailKind::ResponseBody, "x", at(4s));
    feed.summary(summaryOf(1));
  });
  EXPECT_EQ(lastPiece(), -1) << "it is over";
}

TEST_F(FeedTest, ARowUnderWayComesAgainNotBeforeItsTime) {
  batch([&] { putRequest(feed, 7); });
  EXPECT_EQ(rows().size(), 1u);
  batch([&] { putResponse(feed, 7); });
  EXPECT_TRUE(rows().empty()) << "within the moment";
  now += 249ms;
  batch([&] { put(feed, 7, DetailKind::ResponseBody, "more", at(8ms)); });
  EXPECT_TRUE(rows().empty());
  now += 51ms;
  batch([] {});  // nothing more happens, but what was held back comes
  const auto all = rows();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].status, 200);
  now += 10s;
  batch([] {});
  EXPECT_TRUE(rows().empty()) << "it has not changed";
}

TEST_F(FeedTest, NumbersExchangesAsTheyAreFirstTold) {
  batch([&] {
    putRequest(feed, 70);
    putRequest(feed, 60);
    feed.summary(summaryOf(60));
    feed.summary(summaryOf(50));  // not recorded: nothing but this
    feed.summary(summaryOf(70));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 3u);
  EXPECT_EQ(all[0].id, 60u);
  EXPECT_EQ(all[0].number, 1u);
  EXPECT_EQ(all[1].id, 50u);
  EXPECT_EQ(all[1].number, 2u);
  EXPECT_EQ(all[2].id, 70u);
  EXPECT_EQ(all[2].number, 3u);
}

TEST_F(FeedTest, AnExchangeWithoutRecordKeepsNothingOfTheOneBefore) {
  batch([&] {
    auto first = summaryOf(1);
    first.upgraded = true;
    first.error = ErrorType::IdleTimeout;
    first.pool = {};
    feed.summary(first);
    feed.summary(summaryOf(2));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].kind, ExchangeKind::WebSocket);
  EXPECT_EQ(all[0].pool, "");
  EXPECT_EQ(all[0].error, "idle_timeout");
  EXPECT_EQ(all[1].kind, ExchangeKind::Http);
  EXPECT_EQ(all[1].pool, "coders");
  EXPECT_EQ(all[1].error, "");
}

TEST_F(FeedTest, AReusedEntryKeepsNothingOfTheOneBefore) {
  batch([&] {
    putRequest(feed, 1, "POST /mcp HTTP/1.1\r\nHost: a\r\nMcp-Session-Id: 1\r\n\r\n");
    put(feed, 1, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n", at(8ms));
    put(feed, 1, DetailKind::ResponseBody, "x", at(2s));
    feed.summary(summaryOf(1));
    put(feed, 2, DetailKind::Open, "", at(3s));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].kind, ExchangeKind::Rpc);
  EXPECT_GT(all[0].silences[0].length, 0);
  ExchangeRow fresh;
  fresh.id = 2;
  fresh.number = 2;
  fresh.startedWall = all[1].startedWall;
  EXPECT_TRUE(all[1] == fresh);
}

TEST_F(FeedTest, KnowsTheKind) {
  const auto kindOf = [&](const std::string& request, const std::string& body, const std::string& response) {
    ExchangeKind kind{};
    batch([&] {
      putRequest(feed, 1, request);
      put(feed, 1, DetailKind::RequestBody, body, at(2ms));
      put(feed, 1, DetailKind::RequestBody, R"({"jsonrpc":"2.0"})", at(2ms));  // only the first piece counts
      if (!response.empty()) put(feed, 1, DetailKind::ResponseHead, response, at(3ms));
      feed.summary(summaryOf(1));
    });
    for (const ExchangeRow& row : rows()) kind = row.kind;
    return kind;
  };
  const std::string plain = "POST / HTTP/1.1\r\nHost: a\r\n\r\n";
  const std::string ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
  const std::string stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
  EXPECT_EQ(kindOf(plain, "{}", ok), ExchangeKind::Http);
  EXPECT_EQ(kindOf(plain, R"({"jsonrpc":"2.0"})", ok), ExchangeKind::Rpc);
  EXPECT_EQ(kindOf(plain, R"({"jsonrpc":"2.0"})", ""), ExchangeKind::Rpc);
  EXPECT_EQ(kindOf(plain, R"({"jsonrpc":"2.0"})", stream), ExchangeKind::Stream);
  EXPECT_EQ(kindOf("POST / HTTP/1.1\r\nMCP-Protocol-Version: 1\r\n\r\n", "{}", ok), ExchangeKind::Rpc);
  EXPECT_EQ(kindOf(plain, "{}", stream), ExchangeKind::Stream);
  EXPECT_EQ(kindOf(plain, "", "HTTP/1.1 101 Switching Protocols\r\n\r\n"), ExchangeKind::WebSocket);
}

TEST_F(FeedTest, KeepsTheThreeLongestSilencesInOrder) {
  batch([&] {
    putRequest(feed, 1, "GET / HTTP/1.1\r\n\r\n", at(0ms));
    put(feed, 1, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n", at(10s));  // the wait for it is none
    for (const auto time : {10'300ms, 10'550ms, 11'550ms, 11'900ms, 13'900ms, 14'200ms})
      put(feed, 1, DetailKind::ResponseBody, "x", at(time));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 1u);
  const auto silence = [](Milliseconds from, Milliseconds length) {
    return Silence{Nanoseconds(from).count(), Nanoseconds(length).count()};
  };
  EXPECT_EQ(all[0].silences[0], silence(10'550ms, 1'000ms));
  EXPECT_EQ(all[0].silences[1], silence(11'550ms, 350ms));
  EXPECT_EQ(all[0].silences[2], silence(11'900ms, 2'000ms));
}

TEST_F(FeedTest, ASilenceIsTheTargetsAndCertain) {
  batch([&] {
    putRequest(feed, 1, "GET / HTTP/1.1\r\n\r\n", at(0ms));
    put(feed, 1, DetailKind::ResponseHead, "HTTP/1.1 101 Switching\r\n\r\n", at(0s));
    put(feed, 1, DetailKind::TunnelUp, "x", at(10s));  // the client was silent
    put(feed, 1, DetailKind::TunnelDown, "x", at(10'400ms));
    put(feed, 1, DetailKind::Gap, "", at(11s));  // nobody knows what came here
    put(feed, 1, DetailKind::TunnelDown, "x", at(20s));
    put(feed, 1, DetailKind::TunnelDown, "x", at(20'500ms));
  });
  const auto all = rows();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].silences[0], (Silence{10'000'000'000, 400'000'000}));
  EXPECT_EQ(all[0].silences[1], (Silence{20'000'000'000, 500'000'000}));
  EXPECT_EQ(all[0].silences[2], Silence());
  EXPECT_EQ(all[0].bytesOut, 3u + std::string_view("HTTP/1.1 101 Switching\r\n\r\n").size());
}

TEST_F(FeedTest, TellsAReaderWhatItMissed) {
  batch([&] {
    for (uint64_t id = 1; id <= 250; ++id) feed.summary(summaryOf(id));
  });
  FeedBatch read = feed.read(0, 30);
  EXPECT_EQ(read.skipped, 0u) << "it has not asked before";
  ASSERT_EQ(read.rows.size(), 30u);
  EXPECT_EQ(read.rows.front().id, 151u);
  EXPECT_EQ(read.next, 180u);
  read = feed.read(120, 1'000);
  EXPECT_EQ(read.skipped, 30u);
  ASSERT_EQ(read.rows.size(), 100u);
  EXPECT_EQ(read.rows.front().id, 151u);
  EXPECT_EQ(read.rows.back().id, 250u);
  EXPECT_EQ(read.next, 250u);
  read = feed.read(read.next, 1'000);
  EXPECT_TRUE(read.rows.empty());
  EXPECT_EQ(read.next, 250u);
  EXPECT_EQ(feed.read(249, 0).next, 249u);
  EXPECT_EQ(feed.read(99'999, 5).rows.front().id, 151u) << "of another run: from the oldest";
}

TEST_F(FeedTest, TellsASlowReaderWhatIsUnderWayStill) {
  batch([&] {
    for (uint64_t id = 1; id <= 3; ++id) putRequest(feed, id);
  });
  rows();
  batch([&] {
    feed.summary(summaryOf(1));  // this end will be gone
    for (uint64_t id = 100; id < 199; ++id) feed.summary(summaryOf(id));
    feed.summary(summaryOf(2));  // this one is kept, for the batch after the next
  });
  const FeedBatch read = feed.read(3, 10);
  EXPECT_EQ(read.skipped, 1u);
  const std::set<uint64_t> underWay(read.underWay.begin(), read.underWay.end());
  EXPECT_FALSE(underWay.contains(1));
  EXPECT_TRUE(underWay.contains(2));
  EXPECT_TRUE(underWay.contains(3));
  EXPECT_FALSE(underWay.contains(100)) << "it is in this batch";
  EXPECT_TRUE(feed.read(read.next, 1'000).underWay.empty()) << "nothing was skipped";
}

TEST_F(FeedTest, AnEmptyFeedHasNothing) {
  const FeedBatch read = feed.read(0, 10);
  EXPECT_TRUE(read == FeedBatch());
  EXPECT_FALSE(feed.find({1}));
  EXPECT_TRUE(feed.routes().empty());
}

TEST_F(FeedTest, FindsTheNewestRowOfAnExchange) {
  batch([&] { putRequest(feed, 7); });
  batch([&] {
    feed.summary(summaryOf(7));
    feed.summary(summaryOf(8));
  });
  ASSERT_TRUE(feed.find({7}));
  EXPECT_EQ(feed.find({7})->phase, ExchangePhase::Ended);
  EXPECT_EQ(feed.find({7})->number, 1u);
  EXPECT_FALSE(feed.find({9}));
}

TEST_F(FeedTest, FindsAnExchangeThatWasSilentForLong) {
  batch([&] { putRequest(feed, 7); });
  const ExchangeRow told = rows().at(0);
  batch([&] {
    for (uint64_t id = 100; id < 300; ++id) feed.summary(summaryOf(id));
  });
  ASSERT_TRUE(feed.find({7}));
  EXPECT_TRUE(*feed.find({7}) == told);
}

TEST_F(FeedTest, FollowsNoMoreThanItMay) {
  batch([&] {
    for (uint64_t id = 1; id <= 12; ++id) putRequest(feed, id);
  });
  EXPECT_EQ(rows().size(), 10u);
  batch([&] {
    for (uint64_t id = 1; id <= 12; ++id) feed.summary(summaryOf(id));
    putRequest(feed, 13);
  });
  now += 1s;
  batch([] {});
  const auto all = rows();
  ASSERT_EQ(all.size(), 13u);
  EXPECT_EQ(all[10].number, 11u) << "it came at its end";
  EXPECT_EQ(all[12].id, 13u) << "there is room again";
}

TEST_F(FeedTest, CountsEveryExchangeOfARoute) {
  const auto ended = [&](uint16_t status, ErrorType error, EndedBy by, std::string_view route = "code") {
    auto summary = summaryOf(1);
    summary.status = status;
    summary.error = error;
    summary.endedBy = by;
    summary.route = route;
    feed.summary(summary);
  };
  batch([&] {
    for (int i = 0; i < 500; ++i) ended(200, ErrorType::None, EndedBy::Complete);
    ended(404, ErrorType::None, EndedBy::Complete);
    ended(101, ErrorType::None, EndedBy::Upstream);  // a tunnel that the target closed in peace
    ended(200, ErrorType::ClientClosed, EndedBy::Client);
    ended(413, ErrorType::BodyTooLarge, EndedBy::Gateway);
    ended(503, ErrorType::None, EndedBy::Complete);
    ended(502, ErrorType::ConnectRefused, EndedBy::Upstream);
    ended(200, ErrorType::UpstreamTruncated, EndedBy::Upstream);
    ended(200, ErrorType::ShuttingDown, EndedBy::Drain);
    ended(200, ErrorType::IdleTimeout, EndedBy::Gateway, "research");
    ended(404, ErrorType::NoRoute, EndedBy::Gateway, "");
  });
  const auto routes = feed.routes();
  ASSERT_EQ(routes.size(), 2u);
  EXPECT_TRUE(routes[0] == (RouteCounters{"code", 508, 4}));
  EXPECT_TRUE(routes[1] == (RouteCounters{"research", 1, 1}));
}

TEST_F(FeedTest, IsReadWhileItIsWritten) {
  Feed shared({.rows = 64});
  std::thread writer([&] {
    for (uint64_t id = 1; id <= 20'000; ++id) {
      shared.beginBatch();
      putRequest(shared, id);
      shared.summary(summaryOf(id));
      shared.endBatch();
    }
  });
  uint64_t seen = 0;
  uint64_t next = 0;
  while (next < 20'000) {
    const FeedBatch read = shared.read(next, 7);
    for (const ExchangeRow& row : read.rows) {
      ASSERT_EQ(row.id, row.number);
      ASSERT_EQ(row.requestId, "id-" + std::to_string(row.id));
    }
    if (next != 0) {
      ASSERT_EQ(read.next, next + read.skipped + read.rows.size());
    }
    seen += read.rows.size() + read.skipped;
    next = read.next;
  }
  writer.join();
  EXPECT_LE(seen, 20'000u);
}

TEST_F(FeedTest, GivesTheNewestThatHaveEnded) {
  EXPECT_TRUE(feed.ended(10).empty());
  batch([&] {
    for (uint64_t id = 1; id <= 4; ++id) feed.summary(summaryOf(id));
    putRequest(feed, 5);
  });
  const auto two = feed.ended(2);
  ASSERT_EQ(two.size(), 2u);
  EXPECT_EQ(two[0].id, 3u);
  EXPECT_EQ(two[1].id, 4u);
  EXPECT_EQ(feed.ended(100).size(), 4u);
}

TEST_F(FeedTest, TellsWhatHeadgateAddedToTheNewestThatATargetAnswered) {
  EXPECT_EQ(feed.overhead().median, -1) << "there was none";
  const auto ended = [&](Nanoseconds overhead) {
    record::Summary summary = summaryOf(1);
    summary.overhead = overhead;
    feed.summary(summary);
  };
  batch([&] {
    ended(record::kNotReached);
    for (int i = 1; i <= 100; ++i) ended(i * 1us);
  });
  EXPECT_EQ(feed.overhead().median, 50'000);
  EXPECT_EQ(feed.overhead().p95, 95'000);
  batch([&] {
    for (size_t i = 0; i < RecentOverhead::kExchanges; ++i) ended(7us);
  });
  EXPECT_EQ(feed.overhead().p95, 7'000) << "the older ones say nothing of now";
}

}  // namespace
}  // namespace headgate::control
