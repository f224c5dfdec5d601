#include <gtest/gtest.h>
#include <vector>

#include "core/stream/ndjson_decoder.h"
#include "tests/core/stream/expect_events.h"

namespace headgate::stream {
namespace {

MakeDecoder ndjson(size_t maxLineBytes = NdjsonDecoder::kMaxLineBytes) {
  return [maxLineBytes](StreamEventSink& sink) {
    return std::make_unique<NdjsonDecoder>(Direction::FromServer, sink, maxLineBytes);
  };
}

TEST(NdjsonDecoder, Lines) {
  struct Row {
    ByteView input;
    Lines expected;
  };
  const std::vector<Row> rows = {
      {"", {}},
      {"{\"a\":1}\n{\"b\":2}\n", {"JsonLine@0+8 |{\"a\":1}|", "JsonLine@8+8 |{\"b\":2}|"}},
      {"1\r\n\r\n\n2\n", {"JsonLine@0+3 |1|", "JsonLine@6+2 |2|"}},
      {"1\r2\n", {"JsonLine@0+4 |1\r2|"}},
      {"not json\n", {"JsonLine@0+9 |not json|"}},
      {"1\n{\"cut", {"JsonLine@0+2 |1|", "JsonLineIncomplete@2+5 |{\"cut|"}},
      {"1\n\r", {"JsonLine@0+2 |1|"}},
  };
  for (const Row& row : rows) expectEvents(ndjson(), row.input, row.expected);
}

TEST(NdjsonDecoder, LongLinesAreCutAndCounted) {
  const char* limit = "Limit@0+0 |a line is larger than what is kept of one|";
  expectEvents(ndjson(4), "1234\n5\n", {"JsonLine@0+5 |1234|", "JsonLine@5+2 |5|"});
  expectEvents(ndjson(4), "123456\n7\n", {limit, "JsonLine@0+7 |1234| of 6 cut", "JsonLine@7+2 |7|"});
  expectEvents(ndjson(4), "123456", {limit, "JsonLineIncomplete@0+6 |1234| of 6 cut"});
}

TEST(NdjsonDecoder, NamesItsDirection) {
  struct Sink final : StreamEventSink {
    void onStreamEvent(const StreamEvent& event) override { direction = event.direction; }
    Direction direction = Direction::FromServer;
  } sink;
  NdjsonDecoder decoder(Direction::FromClient, sink);
  decoder.feed("1\n");
  EXPECT_EQ(sink.direction, Direction::FromClient);
}

}  // namespace
}  // namespace headgate::stream
