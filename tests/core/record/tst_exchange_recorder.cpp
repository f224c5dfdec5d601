#include <gtest/gtest.h>
#include <numeric>

#include "core/record/attempt_detail.h"
#include "core/record/exchange_recorder.h"
#include "core/record/names.h"
#include "core/record/worker_channel.h"
#include "tests/core/record/collecting_sink.h"

namespace headgate::record {
namespace {

constexpr SteadyTime at(int64_t microseconds) {
  return SteadyTime(std::chrono::microseconds(microseconds));
}

struct ExchangeRecorderTest : testing::Test {
  void begin(WorkerChannel& channel, const RecordPlan& plan = {}) {
    recorder.open(&channel, {7}, at(1));
    recorder.setPlan(plan, "code");
  }
  Summary end(WorkerChannel& channel) {
    Summary summary;
    summary.exchange = {7};
    recorder.close(summary);
    drain(channel);
    return sink.summaries.back();
  }
  // With another exchange's events, until nothing finds room.
  static void fill(WorkerChannel& channel) {
    while (channel.detail(DetailHeader{.exchange = {1}}, {})) {
    }
  }
  void drain(WorkerChannel& channel) { channel.drain(sink, SIZE_MAX); }

  ExchangeRecorder recorder;
  CollectingSink sink;
};

TEST_F(ExchangeRecorderTest, WritesAnExchangeInOrder) {
  WorkerChannel channel;
  const RedactionRules rules{.query = {"session"}};
  begin(channel, {.rules = &rules});
  recorder.head(DetailKind::RequestHead, "GET / HTTP/1.1\r\n\r\n", at(2));
  recorder.body(DetailKind::RequestBody, "question", at(3));
  recorder.body(DetailKind::ResponseBody, "answer", at(4));
  recorder.trailers(DetailKind::ResponseTrailers, "a: b\r\n", at(5));
  const Summary summary = end(channel);
  ASSERT_EQ(sink.events.size(), 5u);
  OpenDetail open;
  ASSERT_EQ(sink.events[0].bytes.size(), sizeof open);
  std::memcpy(&open, sink.events[0].bytes.data(), sizeof open);
  EXPECT_EQ(open.rules, &rules);
  EXPECT_EQ(open.route, "code");
  EXPECT_EQ(sink.events[0].header.at, at(1));
  EXPECT_EQ(sink.events[1].header.kind, DetailKind::RequestHead);
  EXPECT_EQ(sink.events[2].bytes, "question");
  EXPECT_EQ(sink.events[3].bytes, "answer");
  EXPECT_EQ(sink.events[3].header.at, at(4));
  EXPECT_EQ(sink.events[4].bytes, "a: b\r\n");
  EXPECT_EQ(summary.lostDetailEvents, 0u);
  EXPECT_EQ(summary.lostDetailBytes, 0u);
}

TEST_F(ExchangeRecorderTest, AnAttemptTellsWhatTheSummaryKnows) {
  WorkerChannel channel(WorkerChannel::kDetailBytes, WorkerChannel::kSummaries,
                        WorkerChannel::Attempts::Carried);
  Summary known;
  known.pool = "coders";
  known.target = "one";
  begin(channel);
  recorder.attempt(known, at(2));
  end(channel);
  ASSERT_EQ(sink.events.size(), 2u);
  EXPECT_EQ(sink.events[1].header.kind, DetailKind::Attempt);
  EXPECT_EQ(sink.events[1].header.at, at(2));
  EXPECT_EQ(sink.events[1].header.size, 0u) << "no bytes of the wire";
  EXPECT_EQ(attemptOf(sink.events[1].bytes).target, "one");
}

TEST_F(ExchangeRecorderTest, AnAttemptIsLeftOutWhereNobodyLooksBeforeTheEnd) {
  WorkerChannel channel;
  begin(channel);
  recorder.attempt(Summary(), at(2));
  const Summary summary = end(channel);
  ASSERT_EQ(sink.events.size(), 1u);
  EXPECT_EQ(sink.events[0].header.kind, DetailKind::Open);
  EXPECT_EQ(summary.lostDetailEvents, 0u) << "nobody misses it";
}

TEST_F(ExchangeRecorderTest, ADisabledPlanLeavesTheSummaryOnly) {
  WorkerChannel channel;
  begin(channel, {.enabled = false});
  recorder.attempt({}, at(2));
  recorder.head(DetailKind::RequestHead, "GET / HTTP/1.1\r\n\r\n", at(2));
  recorder.body(DetailKind::RequestBody, "question", at(3));
  end(channel);
  EXPECT_TRUE(sink.events.empty());
  EXPECT_EQ(sink.summaries.size(), 1u);
}

TEST_F(ExchangeRecorderTest, WithoutAChannelNothingHappens) {
  recorder.open(nullptr, {1}, at(1));
  recorder.setPlan({}, "code");
  recorder.head(DetailKind::RequestHead, "GET / HTTP/1.1\r\n\r\n", at(2));
  recorder.body(DetailKind::RequestBody, "question", at(3));
  Summary summary;
  recorder.close(summary);
  EXPECT_EQ(summary.lostDetailEvents, 0u);
}

TEST_F(ExchangeRecorderTest, KeepsTheTimesOfWhatALimitLeavesOut) {
  WorkerChannel channel;
  begin(channel, {.bodyLimit = 6, .streamLimit = 8});
  recorder.body(DetailKind::ResponseBody, "abcd", at(2));
  recorder.body(DetailKind::ResponseBody, "efgh", at(3));
  recorder.body(DetailKind::ResponseBody, "ijkl", at(4));
  recorder.body(DetailKind::RequestBody, "12345", at(5));  // has a limit of its own
  recorder.setStreaming();
  recorder.body(DetailKind::ResponseBody, "mnop", at(6));
  const Summary summary = end(channel);
  ASSERT_EQ(sink.events.size(), 6u);
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "abcdefmn");
  EXPECT_EQ(sink.joined(DetailKind::RequestBody), "12345");
  EXPECT_EQ(sink.events[1].header.leftOut, LeftOut::Nothing);
  for (const size_t cut : {2, 3, 5}) {
    EXPECT_EQ(sink.events[cut].header.leftOut, LeftOut::ByLimit) << cut;
    EXPECT_EQ(sink.events[cut].header.size, 4u) << cut;
  }
  EXPECT_EQ(sink.events[3].header.at, at(4));
  EXPECT_EQ(summary.lostDetailEvents, 0u);  // the profile wishes it so
  EXPECT_EQ(summary.lostDetailBytes, 0u);
}

TEST_F(ExchangeRecorderTest, UnderPressureBodiesLoseTheirBytesAndHeadsStay) {
  WorkerChannel channel(8192);
  begin(channel);
  const Bytes body(700, 'b');
  for (int i = 0; i < 9; ++i) recorder.body(DetailKind::ResponseBody, body, at(i));  // 9 * 744 > 6144
  recorder.body(DetailKind::ResponseBody, body, at(100));
  recorder.head(DetailKind::AttemptHead, Bytes(300, 'h'), at(101));
  const Summary summary = end(channel);
  const auto& pressed = sink.events[sink.events.size() - 2];
  EXPECT_EQ(pressed.header.leftOut, LeftOut::ByPressure);
  EXPECT_EQ(pressed.header.size, 700u);
  EXPECT_EQ(pressed.header.stored, 0u);
  EXPECT_EQ(pressed.header.at, at(100));
  EXPECT_EQ(sink.events.back().bytes, Bytes(300, 'h'));
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody).size() + summary.lostDetailBytes, 10 * 700u);
  EXPECT_GT(summary.lostDetailBytes, 0u);
  EXPECT_EQ(summary.lostDetailEvents, 0u);
}

TEST_F(ExchangeRecorderTest, MarksTheExactPlaceAndSizeOfALoss) {
  WorkerChannel channel(2048);
  begin(channel);
  recorder.head(DetailKind::RequestHead, "before", at(2));
  fill(channel);
  recorder.head(DetailKind::AttemptHead, Bytes(150, '1'), at(3));
  recorder.body(DetailKind::RequestBody, Bytes(70, '2'), at(4));
  recorder.trailers(DetailKind::RequestTrailers, Bytes(50, '3'), at(5));
  drain(channel);
  recorder.head(DetailKind::ResponseHead, "after", at(6));
  const Summary summary = end(channel);
  std::erase_if(sink.events, [](const auto& event) { return event.header.exchange.value != 7; });
  ASSERT_EQ(sink.events.size(), 4u);
  EXPECT_EQ(sink.events[1].bytes, "before");
  const DetailHeader& gap = sink.events[2].header;
  EXPECT_EQ(gap.kind, DetailKind::Gap);
  EXPECT_EQ(gap.leftOut, LeftOut::ByPressure);
  EXPECT_EQ(gap.at, at(3));
  EXPECT_EQ(gap.events, 3u);
  EXPECT_EQ(gap.size, 270u);
  EXPECT_EQ(sink.events[3].bytes, "after");
  EXPECT_EQ(summary.lostDetailEvents, 3u);
  EXPECT_EQ(summary.lostDetailBytes, 270u);
  EXPECT_EQ(summary.endGapEvents, 0u);
}

TEST_F(ExchangeRecorderTest, TellsInTheSummaryWhatWasMissingAtTheEnd) {
  WorkerChannel channel(1024);
  fill(channel);
  begin(channel);
  recorder.head(DetailKind::RequestHead, Bytes(30, 'a'), at(2));
  recorder.head(DetailKind::ResponseHead, Bytes(12, 'b'), at(3));
  const Summary summary = end(channel);
  EXPECT_EQ(summary.endGapEvents, 2u);
  EXPECT_EQ(summary.endGapBytes, 42u);
  EXPECT_EQ(summary.lostDetailEvents, 2u);
  EXPECT_EQ(summary.lostDetailBytes, 42u);
  for (const auto& event : sink.events) EXPECT_NE(event.header.exchange.value, 7u);
}

// Without its Open the recorder would not know what to redact.
TEST_F(ExchangeRecorderTest, NothingComesBeforeTheOpen) {
  WorkerChannel channel(1024);
  fill(channel);
  begin(channel);
  recorder.head(DetailKind::RequestHead, Bytes(30, 'a'), at(2));
  drain(channel);
  sink.events.clear();
  recorder.head(DetailKind::ResponseHead, "b", at(3));
  drain(channel);
  ASSERT_EQ(sink.events.size(), 3u);
  EXPECT_EQ(sink.events[0].header.kind, DetailKind::Open);
  EXPECT_EQ(sink.events[1].header.kind, DetailKind::Gap);
  EXPECT_EQ(sink.events[1].header.at, at(2));
  EXPECT_EQ(sink.events[2].header.kind, DetailKind::ResponseHead);
}

TEST_F(ExchangeRecorderTest, SplitsWhatIsTooLargeForOneEvent) {
  WorkerChannel channel(64 * 1024);
  begin(channel);
  Bytes large(20'000, '\0');
  std::iota(large.begin(), large.end(), '\0');
  recorder.body(DetailKind::ResponseBody, large, at(2));
  end(channel);
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), large);
  EXPECT_EQ(sink.events.size(), 1 + 3u);
}

TEST_F(ExchangeRecorderTest, PutsThePiecesOfAnEndlessStreamTogether) {
  WorkerChannel channel;
  begin(channel, {.bodyLimit = 0});
  constexpr uint32_t kTogether = 2 * ExchangeRecorder::kPiecesPutTogether + 5;
  for (uint32_t i = 0; i < ExchangeRecorder::kSeparateBarePieces; ++i) {
    recorder.body(DetailKind::ResponseBody, "x", at(i));
    if (i % 50'000 == 0) {
      drain(channel);
      sink.events.clear();
    }
  }
  drain(channel);
  sink.events.clear();
  for (uint32_t i = 0; i < kTogether; ++i) recorder.body(DetailKind::ResponseBody, "yy", at(i));
  const Summary summary = end(channel);
  ASSERT_EQ(sink.events.size(), 3u);
  EXPECT_EQ(sink.events[0].header.events, ExchangeRecorder::kPiecesPutTogether);
  EXPECT_EQ(sink.events[0].header.size, 2 * ExchangeRecorder::kPiecesPutTogether);
  EXPECT_EQ(sink.events[1].header.at, at(ExchangeRecorder::kPiecesPutTogether));
  EXPECT_EQ(sink.events[2].header.events, 5u);
  EXPECT_EQ(summary.lostDetailEvents, 0u);
}

}  // namespace
}  // namespace headgate::record
