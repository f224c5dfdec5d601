#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/stream/stream_kind.h"
#include "tests/core/stream/event_log.h"

namespace headgate::stream {
namespace {

using http::Framing;

struct Row {
  uint16_t status;
  Framing framing;
  std::vector<std::pair<std::string, std::string>> fields;
  StreamKind expected;
};

TEST(StreamKind, FromTheHead) {
  const std::vector<Row> rows = {
      {200, Framing::Chunked, {{"Content-Type", "text/event-stream"}}, StreamKind::EventStream},
      {200,
       Framing::UntilClose,
       {{"content-type", "Text/Event-Stream ; charset=utf-8"}},
       StreamKind::EventStream},
      {200, Framing::Length, {{"Content-Type", "text/event-stream"}}, StreamKind::EventStream},
      {500, Framing::Chunked, {{"Content-Type", "text/event-stream"}}, StreamKind::EventStream},
      {204, Framing::None, {{"Content-Type", "text/event-stream"}}, StreamKind::None},
      {200, Framing::Chunked, {{"Content-Type", "text/event-streams"}}, StreamKind::None},
      {200, Framing::Chunked, {{"Content-Type", "application/x-ndjson"}}, StreamKind::JsonLines},
      {200, Framing::Chunked, {{"Content-Type", "application/jsonl;charset=utf-8"}}, StreamKind::JsonLines},
      {200, Framing::Chunked, {{"Content-Type", "application/json"}}, StreamKind::None},
      {200, Framing::Chunked, {{"X-Accel-Buffering", "no"}}, StreamKind::Raw},
      {200, Framing::UntilClose, {{"X-Accel-Buffering", "No"}}, StreamKind::Raw},
      {200, Framing::Length, {{"X-Accel-Buffering", "no"}}, StreamKind::None},
      {200, Framing::Chunked, {{"X-Accel-Buffering", "yes"}}, StreamKind::None},
      {200,
       Framing::Chunked,
       {{"X-Accel-Buffering", "no"}, {"Content-Type", "text/event-stream"}},
       StreamKind::EventStream},
      {101, Framing::None, {{"Upgrade", "WebSocket"}}, StreamKind::WebSocket},
      {101, Framing::None, {{"Upgrade", "h2c"}}, StreamKind::Raw},
      {200, Framing::Chunked, {}, StreamKind::None},
  };
  for (size_t i = 0; i < rows.size(); ++i) {
    http::ResponseHead head;
    head.status = rows[i].status;
    head.framing = rows[i].framing;
    for (const auto& [name, value] : rows[i].fields) head.fields.add(name, value);
    EXPECT_EQ(streamKind(head), rows[i].expected) << "row " << i;
  }
}

TEST(StreamKind, DecodersForBodies) {
  EventLog log;
  const auto sse = makeBodyDecoder(StreamKind::EventStream, log);
  sse->feed("data: a\n\n");
  const auto lines = makeBodyDecoder(StreamKind::JsonLines, log);
  lines->feed("1\n");
  EXPECT_EQ(log.lines, (Lines{"SseEvent@0+9 |a|", "JsonLine@0+2 |1|"}));
  for (const StreamKind kind : {StreamKind::None, StreamKind::WebSocket, StreamKind::Raw})
    EXPECT_EQ(makeBodyDecoder(kind, log), nullptr);
}

}  // namespace
}  // namespace headgate::stream
