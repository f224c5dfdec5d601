// What was said in a stream, as an event stream again.
#include <gtest/gtest.h>

#include "core/control/event_transcript.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using record::DetailKind;
using store::StoredEvent;

store::StoredExchange stream(std::string_view type, std::initializer_list<std::string_view> pieces) {
  store::StoredExchange exchange{.id = {1}, .summary = summaryOf(1)};
  int64_t milliseconds = 7;
  const auto add = [&](DetailKind kind, std::string_view bytes) {
    exchange.events.push_back({.kind = kind,
                               .at = at(Milliseconds(milliseconds += 100)),
                               .size = bytes.size(),
                               .bytes = Bytes(bytes)});
  };
  add(DetailKind::ResponseHead,
      "HTTP/1.1 200 OK\r\nContent-Type: " + std::string(type) + "\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (const std::string_view piece : pieces) add(DetailKind::ResponseBody, piece);
  return exchange;
}

ExchangeRow row() {
  return {.number = 3,
          .phase = ExchangePhase::Ended,
          .total = 1'500'000'000,
          .status = 200,
          .method = "POST",
          .path = "/v1/messages",
          .endedBy = "complete"};
}

TEST(EventTranscript, HasEachEventWithItsTime) {
  const auto transcript = eventTranscript(
      stream("text/event-stream",
             {"id: 7\nevent: delta\ndata: one\ndata: two\n", "\n: alive\n\n", "data: [DONE]\n\n"}),
      row());
  EXPECT_EQ(transcript.text,
            ": #3 POST /v1/messages, 200\n"
            ": +0.300 s\nid: 7\nevent: delta\ndata: one\ndata: two\n\n"
            ": +0.300 s\n: alive\n"
            ": +0.400 s\ndata: [DONE]\n\n"
            ": ended after 1.500 s: complete\n");
  EXPECT_FALSE(transcript.lacks);
}

TEST(EventTranscript, LinesOfJsonAreEvents) {
  const auto transcript = eventTranscript(stream("application/x-ndjson", {"{\"a\":1}\n{\"b\":2}\n"}), row());
  EXPECT_NE(transcript.text.find("data: {\"a\":1}\n\n: +0.200 s\ndata: {\"b\":2}\n\n"), std::string::npos)
      << transcript.text;
}

TEST(EventTranscript, SaysWhatIsMissing) {
  store::StoredExchange holed = stream("text/event-stream", {"data: 1\n\n", "data: 2\n\n"});
  holed.events.back().leftOut = record::LeftOut::ByLimit;
  const auto transcript = eventTranscript(holed, row());
  EXPECT_TRUE(transcript.lacks);
  EXPECT_NE(transcript.text.find("the record has a hole here"), std::string::npos);
  EXPECT_EQ(transcript.text.find("data: 2"), std::string::npos);
  EXPECT_NE(eventTranscript(stream("application/json", {"{}"}), row()).text.find("no events are recorded"),
            std::string::npos);
}

}  // namespace
}  // namespace headgate::control
