#include <gtest/gtest.h>

#include "core/control/stream_desk.h"
#include "core/control/stream_figures.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;
using record::DetailKind;

constexpr std::string_view kEvents = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
constexpr std::string_view kUpgraded =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

std::string wordEvent(std::string_view word) {
  return "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":{\"type\":"
         "\"text_delta\",\"text\":\"" +
         std::string(word) + "\"}}\n\n";
}

struct StreamDeskTest : testing::Test {
  record::Names names;
  store::MemoryStore store{names, {.budget = 8 * 1024 * 1024, .segment = 64 * 1024}};
  StreamDesk desk{store};

  void add(DetailKind kind, std::string_view bytes, Nanoseconds time, uint64_t exchange = 1) {
    store.beginBatch();
    put(store, exchange, kind, bytes, at(7ms + time));
    store.endBatch();
  }
  void begin(std::string_view head = kEvents, uint64_t exchange = 1) {
    store.beginBatch();
    putRequest(store, exchange);
    store.endBatch();
    add(DetailKind::ResponseHead, head, 1ms, exchange);
  }
  void end() {
    store.beginBatch();
    store.summary(summaryOf(1));
    store.endBatch();
  }
};

TEST_F(StreamDeskTest, TellsPiecesAndEventsInColumns) {
  begin();
  add(DetailKind::ResponseBody, wordEvent("one") + "data: t", 10ms);
  add(DetailKind::ResponseBody, "wo\n\n: ping\n\n", 4s);
  const StreamPage page = desk.on(GetStream{.id = 1});
  EXPECT_TRUE(page.found);
  EXPECT_EQ(page.form, StreamForm::Events);
  EXPECT_FALSE(page.ended);
  EXPECT_TRUE(page.whole);
  EXPECT_FALSE(page.more);
  EXPECT_EQ(page.chunkColumns.at, (std::vector<int64_t>{10'000'000, 4'000'000'000}));
  EXPECT_EQ(page.chunkColumns.left, page.chunkColumns.at) << "without a word they left as they came";
  EXPECT_EQ(page.chunkColumns.part, (std::vector{StreamPart::Text, StreamPart::Other}));
  ASSERT_EQ(page.eventColumns.at.size(), 3U);
  EXPECT_EQ(page.eventColumns.at, (std::vector<int64_t>{10'000'000, 4'000'000'000, 4'000'000'000}));
  EXPECT_EQ(page.eventColumns.chunk, (std::vector<uint32_t>{0, 1, 1}));
  EXPECT_EQ(page.eventColumns.kind,
            (std::vector{StreamEventKind::Event, StreamEventKind::Event, StreamEventKind::Comment}));
  EXPECT_EQ(page.names, (std::vector<std::string>{"", "content_block_delta", "message"}));
  EXPECT_EQ(page.eventColumns.name, (std::vector<uint16_t>{1, 2, 0}));
  EXPECT_EQ(page.figures.longestGap, 3'990'000'000);
  EXPECT_EQ(page.figures.longestGapAt, 10'000'000);
  EXPECT_EQ(page.figures.heldKnown, 2U);
}

TEST_F(StreamDeskTest, PiecesThatWaitLeaveWhenTheClientHasTakenThem) {
  begin();
  add(DetailKind::ResponseBody, wordEvent("one"), 10ms);
  const uint64_t size = wordEvent("two").size();
  add(DetailKind::ResponseBody, wordEvent("two"), 20ms);
  const auto depart = [this, size](DetailKind kind, Milliseconds when) {
    store.beginBatch();
    store.detail({.exchange = {1}, .at = at(7ms + when), .size = size, .kind = kind}, {});
    store.endBatch();
  };
  depart(DetailKind::Waiting, 21ms);
  const StreamPage waiting = desk.on(GetStream{.id = 1});
  EXPECT_EQ(waiting.chunkColumns.left, (std::vector<int64_t>{10'000'000, -1}));
  depart(DetailKind::Left, 500ms);
  const StreamPage left = desk.on(
      GetStream{.id = 1, .reading = waiting.reading, .events = waiting.events, .chunks = waiting.chunks});
  EXPECT_EQ(left.firstChunk, 1U) << "it is told again";
  EXPECT_EQ(left.chunkColumns.left, std::vector<int64_t>{500'000'000});
}

TEST_F(StreamDeskTest, GoesOnWhereTheLastPageEnded) {
  begin();
  add(DetailKind::ResponseBody, "data: one\n\ndata: tw", 10ms);
  const StreamPage first = desk.on(GetStream{.id = 1});
  add(DetailKind::ResponseBody, "o\n\nda", 20ms);
  end();
  const StreamPage second = desk.on(GetStream{
      .id = 1, .reading = first.reading, .events = first.events, .chunks = first.chunks, .names = 2});
  EXPECT_EQ(second.reading, first.reading);
  EXPECT_EQ(second.firstEvent, 1U);
  EXPECT_EQ(second.firstChunk, 1U);
  EXPECT_EQ(second.eventColumns.kind, (std::vector{StreamEventKind::Event, StreamEventKind::Incomplete}))
      << "only at the end it is known that the rest does not come";
  EXPECT_TRUE(second.ended);
  EXPECT_TRUE(second.names.empty());
  const StreamPage third =
      desk.on(GetStream{.id = 1, .reading = first.reading, .events = 3, .chunks = 2, .names = 2});
  EXPECT_TRUE(third.eventColumns.at.empty());
  EXPECT_EQ(third.events, 3U);
}

TEST_F(StreamDeskTest, AReadingThatWasGivenUpBeginsAnew) {
  begin();
  add(DetailKind::ResponseBody, "data: one\n\n", 10ms);
  const uint64_t reading = desk.on(GetStream{.id = 1}).reading;
  for (uint64_t other : {2, 3}) {
    begin(kEvents, other);
    desk.on(GetStream{.id = other});
  }
  const StreamPage again = desk.on(GetStream{.id = 1, .reading = reading, .events = 1, .chunks = 1});
  EXPECT_NE(again.reading, reading);
  EXPECT_EQ(again.firstEvent, 0U);
  EXPECT_EQ(again.eventColumns.at.size(), 1U);
}

TEST_F(StreamDeskTest, BothDirectionsOfAWebSocket) {
  begin(kUpgraded);
  add(DetailKind::TunnelUp, std::string_view("\x81\x82\0\0\0\0hi", 8), 10ms);
  add(DetailKind::TunnelDown, "\x81\x02yo", 20ms);
  const StreamPage page = desk.on(GetStream{.id = 1});
  EXPECT_EQ(page.form, StreamForm::WebSocket);
  EXPECT_EQ(page.eventColumns.fromClient, (std::vector<uint8_t>{1, 0}));
  EXPECT_EQ(page.chunkColumns.fromClient, (std::vector<uint8_t>{1, 0}));
  EXPECT_EQ(page.figures.bytes, 4U);
  EXPECT_EQ(page.figures.bytesFromClient, 8U);
}

TEST_F(StreamDeskTest, TextsOfWhatIsSeen) {
  begin();
  add(DetailKind::ResponseBody, wordEvent(" snap\\\"shot") + "data: " + std::string(400, 'x') + "\n\n", 10ms);
  desk.on(GetStream{.id = 1});
  const StreamTexts previews = desk.on(GetStreamTexts{.id = 1, .first = 0, .count = 9});
  ASSERT_EQ(previews.texts.size(), 2U);
  EXPECT_EQ(previews.texts[0].text, R"(text_delta " snap\"shot")");
  EXPECT_EQ(previews.texts[1].text, std::string(300, 'x'));
  EXPECT_TRUE(previews.texts[1].cut);
  const StreamTexts data =
      desk.on(GetStreamTexts{.id = 1, .form = StreamTextForm::Data, .first = 1, .count = 1, .limit = 1'000});
  ASSERT_EQ(data.texts.size(), 1U);
  EXPECT_EQ(data.texts[0].text.size(), 400U);
  EXPECT_FALSE(data.texts[0].cut);
  const StreamTexts bytes =
      desk.on(GetStreamTexts{.id = 1, .form = StreamTextForm::Bytes, .first = 0, .count = 1, .limit = 8});
  ASSERT_EQ(bytes.texts.size(), 1U);
  EXPECT_EQ(bytes.texts[0].text, "event: c");
  EXPECT_TRUE(bytes.texts[0].cut);
}

TEST_F(StreamDeskTest, WhatAModelSaysIsMerged) {
  begin();
  add(DetailKind::ResponseBody,
      wordEvent("Hel") + ": ping\n\n" + wordEvent("lo") +
          "data: {\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{}\"}}\n\n" + wordEvent("!"),
      10ms);
  desk.on(GetStream{.id = 1});
  const StreamSpeech speech = desk.on(GetStreamSpeech{.id = 1});
  ASSERT_EQ(speech.runs.size(), 3U);
  EXPECT_EQ(speech.runs[0], (StreamRun{.event = 0, .part = StreamPart::Text, .words = "Hello"}));
  EXPECT_EQ(speech.runs[1], (StreamRun{.event = 3, .part = StreamPart::ToolCall, .words = "{}"}));
  EXPECT_EQ(speech.runs[2].event, 4U);
  EXPECT_EQ(speech.next, 5U);
}

TEST_F(StreamDeskTest, FindsATextInEitherDirection) {
  begin();
  add(DetailKind::ResponseBody, "data: Needle one\n\ndata: hay\n\ndata: needle two\n\n", 10ms);
  desk.on(GetStream{.id = 1});
  const auto find = [&](uint64_t first, bool backwards) {
    const StreamMatch match =
        desk.on(FindInStream{.id = 1, .text = "NEEDLE", .first = first, .backwards = backwards});
    return match.found ? static_cast<int64_t>(match.item) : -1;
  };
  EXPECT_EQ(find(0, false), 0);
  EXPECT_EQ(find(1, false), 2);
  EXPECT_EQ(find(3, false), -1);
  EXPECT_EQ(find(1, true), 0);
  EXPECT_EQ(find(99, true), 2);
}

TEST_F(StreamDeskTest, AHoleEndsTheEventsAndNotThePieces) {
  begin();
  add(DetailKind::ResponseBody, "data: one\n\n", 10ms);
  store.beginBatch();
  record::DetailHeader lost{.exchange = {1}, .at = at(20ms), .size = 100};
  lost.kind = DetailKind::ResponseBody;
  lost.leftOut = record::LeftOut::ByLimit;
  store.detail(lost, {});
  store.endBatch();
  add(DetailKind::ResponseBody, "data: two\n\n", 30ms);
  const StreamPage page = desk.on(GetStream{.id = 1});
  EXPECT_FALSE(page.whole);
  EXPECT_EQ(page.events, 1U);
  EXPECT_EQ(page.chunks, 3U);
  EXPECT_EQ(page.figures.bytes, 122U);
}

// Read in steps, and the same in the end.
TEST_F(StreamDeskTest, ALongStreamComesInPages) {
  begin();
  constexpr uint64_t kMany = 70'000;
  for (uint64_t i = 0; i < kMany; ++i) add(DetailKind::ResponseBody, "data: x\n\n", 1ms * i);
  end();
  uint64_t events = 0;
  uint64_t chunks = 0;
  uint64_t reading = 0;
  uint64_t pages = 0;
  for (bool more = true; more; ++pages) {
    const StreamPage page =
        desk.on(GetStream{.id = 1, .reading = reading, .events = events, .chunks = chunks, .names = 9});
    ASSERT_EQ(page.firstEvent, events);
    ASSERT_EQ(page.firstChunk, chunks);
    reading = page.reading;
    events += page.eventColumns.at.size();
    chunks += page.chunkColumns.at.size();
    more = page.more;
  }
  EXPECT_EQ(events, kMany);
  EXPECT_EQ(chunks, kMany);
  EXPECT_GT(pages, 1U);
}

TEST_F(StreamDeskTest, WhatTheStoreDoesNotHoldIsNotFound) {
  EXPECT_FALSE(desk.on(GetStream{.id = 5}).found);
  EXPECT_FALSE(desk.on(GetStreamTexts{.id = 5, .count = 1}).found);
  EXPECT_FALSE(desk.on(FindInStream{.id = 5, .text = "x"}).found);
}

// The store lets the oldest go: what is left is told, and that it is not all.
TEST_F(StreamDeskTest, WhatWasEvictedIsAHole) {
  begin();
  const std::string filling(60 * 1024, 'x');
  for (int i = 0; i < 200; ++i) add(DetailKind::ResponseBody, "data: " + filling + "\n\n", 1ms * i);
  const StreamPage page = desk.on(GetStream{.id = 1});
  EXPECT_FALSE(page.whole);
  EXPECT_GT(page.chunks, 0U);
  EXPECT_LT(page.chunks, 200U);
}

TEST(StreamFigures, GapsOfWhatCameFromTheTarget) {
  StreamChunkColumns chunks{.at = {10, 20, 25, 30, 5'000'000'030},
                            .left = {12, -1, -1, 31, -1},
                            .size = {1, 2, 4, 8, 16},
                            .part = std::vector(5, StreamPart::Other),
                            .fromClient = {0, 0, 1, 0, 0}};
  const StreamFigures figures = streamFigures(chunks);
  EXPECT_EQ(figures.bytes, 27U);
  EXPECT_EQ(figures.bytesFromClient, 4U);
  EXPECT_EQ(figures.firstChunk, 10);
  EXPECT_EQ(figures.lastChunk, 5'000'000'030);
  EXPECT_EQ(figures.medianGap, 10);
  EXPECT_EQ(figures.longestGap, 5'000'000'000);
  EXPECT_EQ(figures.longestGapAt, 30);
  EXPECT_EQ(figures.silent, 5'000'000'000);
  EXPECT_EQ(figures.heldWorst, 2);
  EXPECT_EQ(figures.heldKnown, 2U);
  EXPECT_EQ(streamFigures({}).medianGap, -1);
}

}  // namespace
}  // namespace headgate::control
