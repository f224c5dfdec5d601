#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/stream/sse_decoder.h"
#include "tests/core/stream/expect_events.h"

namespace headgate::stream {
namespace {

using namespace std::string_view_literals;

MakeDecoder sse(size_t maxEventBytes = SseDecoder::kMaxEventBytes) {
  return [maxEventBytes](StreamEventSink& sink) { return std::make_unique<SseDecoder>(sink, maxEventBytes); };
}

struct Row {
  ByteView input;
  Lines expected;
};

void expectRows(const std::vector<Row>& rows) {
  for (const Row& row : rows) expectEvents(sse(), row.input, row.expected);
}

TEST(SseDecoder, ExamplesOfTheStandard) {
  expectRows({
      {"data: YHOO\ndata: +2\ndata: 10\n\n", {"SseEvent@0+30 |YHOO\n+2\n10|"}},
      {": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
       {"SseComment@0+14 |test stream|", "SseEvent@15+25 |first event| id=1", "SseEvent@40+22 |second event|",
        "SseEvent@62+20 | third event|"}},
      {"data\n\ndata\ndata\n\ndata:", {"SseEvent@0+6 ||", "SseEvent@6+11 |\n|", "SseIncomplete@17+5 ||"}},
      {"data:test\n\ndata: test\n\n", {"SseEvent@0+11 |test|", "SseEvent@11+12 |test|"}},
  });
}

TEST(SseDecoder, LineEnds) {
  expectRows({
      {"data: a\ndata: b\n\n", {"SseEvent@0+17 |a\nb|"}},
      {"data: a\rdata: b\r\r", {"SseEvent@0+17 |a\nb|"}},
      // The event ends at the last CR; the LF behind it belongs to no event.
      {"data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", {"SseEvent@0+19 |a\nb|", "SseEvent@20+10 |c|"}},
      {"data: a\n\r\ndata: b\r\n\n", {"SseEvent@0+9 |a|", "SseEvent@10+10 |b|"}},
      {"\n\r\r\n\ndata: a\n\n", {"SseEvent@5+9 |a|"}},
  });
}

TEST(SseDecoder, Fields) {
  expectRows({
      {"event: add\ndata: 1\n\ndata: 2\n\n", {"SseEvent@0+20 |1| type=add", "SseEvent@20+9 |2|"}},
      {"event: a\nevent: b\ndata: 1\n\n", {"SseEvent@0+27 |1| type=b"}},
      {"id: 7\ndata: 1\n\ndata: 2\n\nid:\ndata: 3\n\n",
       {"SseEvent@0+15 |1| id=7", "SseEvent@15+9 |2| id=7", "SseEvent@24+13 |3|"}},
      {"id: a\0b\ndata: 1\n\n"sv, {"SseEvent@0+17 |1|"}},
      {"retry: 2500\ndata: 1\n\n", {"SseEvent@0+21 |1| retry=2500"}},
      {"retry: 25x\nretry:\nretry: -1\nretry: 99999999999999999999\ndata: 1\n\n", {"SseEvent@0+65 |1|"}},
      {"data:a:b: c\n\n", {"SseEvent@0+13 |a:b: c|"}},
      {"Data: x\n data: y\nfoo: z\nfoo\ndata: 1\n\n", {"SseEvent@0+37 |1|"}},
      {"data: caf\xC3\xA9 \xFF\n\n", {"SseEvent@0+15 |caf\xC3\xA9 \xFF|"}},
  });
}

TEST(SseDecoder, BlocksWithoutDataAreNotEvents) {
  expectRows({
      {"event: ping\n\n", {"SseFieldsOnly@0+13 || type=ping"}},
      {"id: 3\nretry: 10\n\ndata: x\n\n", {"SseFieldsOnly@0+17 || id=3 retry=10", "SseEvent@17+9 |x| id=3"}},
      {"unknown\n\n", {"SseFieldsOnly@0+9 ||"}},
  });
}

TEST(SseDecoder, Comments) {
  expectRows({
      {":\n\n: keep-alive\n\n", {"SseComment@0+2 ||", "SseComment@3+13 |keep-alive|"}},
      {"data: a\n: between\ndata: b\n\n", {"SseComment@8+10 |between|", "SseEvent@0+27 |a\nb|"}},
      {":data: x\n\n", {"SseComment@0+9 |data: x|"}},
  });
}

TEST(SseDecoder, ByteOrderMark) {
  expectRows({
      {"\xEF\xBB\xBF"
       "data: a\n\n",
       {"SseEvent@3+9 |a|"}},
      {"\xEF\xBB\xBF\xEF\xBB\xBF"
       "data: a\n\n",
       {"SseFieldsOnly@3+12 ||"}},
      {"\xEF\xBB: x\ndata: a\n\n", {"SseEvent@0+15 |a|"}},
      {"data: a\n\xEF\xBB\xBF\n\n", {"SseEvent@0+13 |a|"}},
      {"\xEF\xBB", {"SseIncomplete@0+2 ||"}},
      {"\xEF\xBB\xBF", {}},
  });
}

TEST(SseDecoder, EndInsideABlock) {
  expectRows({
      {"", {}},
      {"data: a\n\n", {"SseEvent@0+9 |a|"}},
      {"data: a\n", {"SseIncomplete@0+8 |a|"}},
      {"data: a\n\ndata: b\nevent: x\nda", {"SseEvent@0+9 |a|", "SseIncomplete@9+19 |b| type=x"}},
      {"data: a\n\ndata: par", {"SseEvent@0+9 |a|", "SseIncomplete@9+9 |par|"}},
      {"data: a\n: comm", {"SseIncomplete@0+14 |a|"}},
      {": comm", {"SseIncomplete@0+6 ||"}},
      {": comment\n", {"SseComment@0+10 |comment|"}},
      {"data: a\r\n\r", {"SseEvent@0+10 |a|"}},
  });
}

TEST(SseDecoder, LimitsAreReportedAndTheRestIsCounted) {
  // One line too long.
  expectEvents(sse(10), "data: 123456789\n\ndata: ok\n\n",
               {"Limit@0+0 |a line is larger than what is kept of one|", "SseEvent@0+17 |1234| of 9 cut",
                "SseEvent@17+10 |ok|"});
  // Nothing is kept behind the hole.
  expectEvents(sse(10), "data: 123456789\ndata: x\n\n",
               {"Limit@0+0 |a line is larger than what is kept of one|", "SseEvent@0+25 |1234| of 11 cut"});
  // Many lines.
  expectEvents(sse(10), "data: 1234\ndata: 5678\ndata: 9\ndata: 0\n\ndata: ok\n\n",
               {"Limit@0+0 |an event is larger than what is kept of one|",
                "SseEvent@0+39 |1234\n5678\n| of 13 cut", "SseEvent@39+10 |ok|"});
  // A comment inside an event costs the event nothing.
  expectEvents(sse(10), "data: 1\n:0123456789\ndata: 2\n\n",
               {"Limit@8+0 |a line is larger than what is kept of one|",
                "SseComment@8+12 |012345678| of 10 cut", "SseEvent@0+29 |1\n2|"});
  // Exactly at the limit.
  expectEvents(sse(10), "data: 1234\n\n", {"SseEvent@0+12 |1234|"});
  // A line that never ends.
  expectEvents(
      sse(10), "data: 1234567",
      {"Limit@0+0 |a line is larger than what is kept of one|", "SseIncomplete@0+13 |1234| of 7 cut"});
}

TEST(SseDecoder, AManyMegabyteStreamOfLineEndsIsLinear) {
  EventLog log;
  SseDecoder decoder(log);
  const std::string returns(1 << 20, '\r');
  for (int i = 0; i < 16; ++i) decoder.feed(returns);
  decoder.feed("data: x\r\r");
  EXPECT_EQ(log.lines, Lines{"SseEvent@16777216+9 |x|"});
}

}  // namespace
}  // namespace headgate::stream
