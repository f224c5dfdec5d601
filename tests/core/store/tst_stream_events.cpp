#include <gtest/gtest.h>

#include "core/store/memory_store.h"
#include "core/store/stream_events.h"
#include "tests/core/store/exchanges.h"

namespace headgate::store {
namespace {

using record::DetailKind;
using stream::Direction;
using stream::StreamEventKind;
using stream::StreamKind;

constexpr std::string_view kEventStream =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
constexpr std::string_view kUpgraded =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

// One exchange as a store gives it back; its pieces come a millisecond apart.
class Recording {
 public:
  explicit Recording(std::string_view responseHead) {
    add(DetailKind::Open, "code");
    add(DetailKind::RequestHead, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    if (!responseHead.empty()) add(DetailKind::ResponseHead, responseHead);
  }
  StoredEvent& add(DetailKind kind, std::string_view bytes) {
    StoredEvent event;
    event.kind = kind;
    event.at = at(1000 * static_cast<int64_t>(m_exchange.events.size()));
    event.size = bytes.size();
    event.bytes = bytes;
    return m_exchange.events.emplace_back(std::move(event));
  }
  Recording& end() {
    m_exchange.summary = summaryFor(1);
    return *this;
  }
  StreamTranscript transcript() const { return streamTranscript(m_exchange); }
  SteadyTime timeOfLast() const { return m_exchange.events.back().at; }

 private:
  StoredExchange m_exchange;
};

std::vector<std::string> texts(const StreamTranscript& transcript) {
  std::vector<std::string> all;
  for (const TimedStreamEvent& event : transcript.events) all.push_back(event.data);
  return all;
}

using Texts = std::vector<std::string>;

TEST(StreamTranscript, AnEventHasTheTimeOfThePieceThatCompletedIt) {
  Recording recording(kEventStream);
  recording.add(DetailKind::ResponseBody, "id: 7\ndata: on");
  recording.add(DetailKind::ResponseBody, "e\n");
  recording.add(DetailKind::ResponseBody, "\ndata: two\n\n");
  const StreamTranscript transcript = recording.transcript();
  EXPECT_EQ(transcript.kind, StreamKind::EventStream);
  EXPECT_TRUE(transcript.whole);
  ASSERT_EQ(texts(transcript), (Texts{"one", "two"}));
  EXPECT_EQ(transcript.events[0].at, recording.timeOfLast());
  EXPECT_EQ(transcript.events[0].id, "7");
  EXPECT_EQ(transcript.events[0].offset, 0u);
}

TEST(StreamTranscript, OnlyAnEndedStreamHasAnIncompleteEvent) {
  Recording recording(kEventStream);
  recording.add(DetailKind::ResponseBody, "data: one\n\ndata: tw");
  EXPECT_EQ(texts(recording.transcript()), (Texts{"one"}));
  const StreamTranscript ended = recording.end().transcript();
  ASSERT_EQ(ended.events.size(), 2u);
  EXPECT_EQ(ended.events[1].kind, StreamEventKind::SseIncomplete);
}

TEST(StreamTranscript, LinesOfJson) {
  Recording recording("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n");
  recording.add(DetailKind::ResponseBody, "{\"a\":1}\n{\"a\"");
  recording.add(DetailKind::ResponseBody, ":2}\n");
  EXPECT_EQ(texts(recording.transcript()), (Texts{"{\"a\":1}", "{\"a\":2}"}));
}

TEST(StreamTranscript, FramesOfBothDirectionsInTheOrderOfTheRecord) {
  Recording recording(kUpgraded);
  recording.add(DetailKind::TunnelUp, std::string_view("\x81\x82\0\0\0\0hi", 8));
  recording.add(DetailKind::TunnelDown, "\x01\x02yo\x80\x01u");
  recording.add(DetailKind::TunnelUp, std::string_view("\x88\x82\0\0\0\0\x03\xe8", 8));
  const StreamTranscript transcript = recording.end().transcript();
  EXPECT_EQ(transcript.kind, StreamKind::WebSocket);
  ASSERT_EQ(transcript.events.size(), 4u);
  EXPECT_EQ(transcript.events[0].kind, StreamEventKind::WsText);
  EXPECT_EQ(transcript.events[0].direction, Direction::FromClient);
  EXPECT_EQ(transcript.events[0].data, "hi");
  EXPECT_EQ(transcript.events[1].kind, StreamEventKind::WsFragment);
  EXPECT_EQ(transcript.events[2].data, "you");
  EXPECT_EQ(transcript.events[2].direction, Direction::FromServer);
  EXPECT_EQ(transcript.events[2].frames, 2u);
  EXPECT_EQ(transcript.events[3].kind, StreamEventKind::WsClose);
  EXPECT_EQ(transcript.events[3].closeCode, 1000);
}

TEST(StreamTranscript, CompressedMessagesAreInflated) {
  Recording recording(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
  recording.add(DetailKind::TunnelDown,
                std::string_view("\xc1\x07\xf2\x48\xcd\xc9\xc9\x07\x00", 9));  // RFC 7692 7.2.3.1
  const StreamTranscript transcript = recording.transcript();
  ASSERT_EQ(texts(transcript), (Texts{"Hello"}));
  EXPECT_TRUE(transcript.events[0].compressed);
}

TEST(StreamTranscript, EndsAtAHole) {
  Recording limited(kEventStream);
  limited.add(DetailKind::ResponseBody, "data: one\n\ndata: t");
  limited.add(DetailKind::ResponseBody, "wo").leftOut = record::LeftOut::ByPressure;
  limited.add(DetailKind::ResponseBody, "\n\ndata: three\n\n");
  EXPECT_FALSE(limited.transcript().whole);
  EXPECT_EQ(texts(limited.end().transcript()), (Texts{"one"}));

  Recording evicted("");
  evicted.add(DetailKind::Gap, "");
  evicted.add(DetailKind::ResponseBody, "data: one\n\n");
  EXPECT_FALSE(evicted.transcript().whole);
  EXPECT_TRUE(evicted.transcript().events.empty());
}

TEST(StreamTranscript, ARequestBodyThatWasLeftOutIsNoHole) {
  Recording recording("");
  recording.add(DetailKind::RequestBody, "").leftOut = record::LeftOut::ByLimit;
  recording.add(DetailKind::ResponseHead, kEventStream);
  recording.add(DetailKind::ResponseBody, "data: one\n\n");
  EXPECT_TRUE(recording.transcript().whole);
  EXPECT_EQ(texts(recording.transcript()), (Texts{"one"}));
}

TEST(StreamTranscript, AContentCodingIsUndone) {
  Recording recording("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n");
  recording.add(DetailKind::ResponseBody,
                std::string_view(
                    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x4b\x49\x2c\x49\xb4\x52\xc8\xcf\x4b\xe5\xe2\x02"
                    "\x00\x3d\x9e\xa3\x9b\x0b\x00\x00\x00",
                    31));
  EXPECT_EQ(texts(recording.transcript()), (Texts{"one"}));

  Recording broken("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n");
  broken.add(DetailKind::ResponseBody, "data: one\n\n");
  EXPECT_FALSE(broken.transcript().whole);

  Recording unknown("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: own\r\n\r\n");
  unknown.add(DetailKind::ResponseBody, "data: one\n\n");
  EXPECT_EQ(unknown.transcript().kind, StreamKind::Raw);
  EXPECT_TRUE(unknown.transcript().events.empty());
}

TEST(StreamTranscript, AnOrdinaryAnswerHasNone) {
  Recording recording("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
  recording.add(DetailKind::ResponseBody, "hi");
  EXPECT_EQ(recording.transcript().kind, StreamKind::None);
  EXPECT_TRUE(recording.transcript().events.empty());
  EXPECT_TRUE(recording.transcript().whole);
}

}  // namespace
}  // namespace headgate::store
