#include <gtest/gtest.h>

#include "ui/compare/head_differences.h"
#include "ui/compare/stream_lag.h"

namespace headgate::ui {
namespace {

TEST(HeadDifferences, FieldsStandBesideEachOther) {
  const auto all = headDifferences("GET /a HTTP/1.1\r\nHost: x\r\nAccept: 1\r\nAccept: 2\r\n\r\n",
                                   "GET /b HTTP/1.1\r\nhost: x\r\nAccept: 1\r\nX-New: y\r\n\r\n");
  ASSERT_EQ(all.size(), 5U);
  EXPECT_EQ(all[0],
            (HeadDifference{{}, QStringLiteral("GET /a HTTP/1.1"), QStringLiteral("GET /b HTTP/1.1")}));
  EXPECT_TRUE(all[1].isEqual()) << "in either case";
  EXPECT_TRUE(all[2].isEqual());
  EXPECT_EQ(all[3].right, QString()) << "there is no second one";
  EXPECT_EQ(all[4], (HeadDifference{QStringLiteral("X-New"), {}, QStringLiteral("y")}));
}

TEST(HeadDifferences, OfBodiesWhereTheyBeginToDiffer) {
  EXPECT_EQ(commonPrefix("abc", "abd"), 2U);
  EXPECT_EQ(commonPrefix("abc", "abcd"), 3U);
  EXPECT_EQ(commonPrefix("", "a"), 0U);
}

StreamData streamOf(std::vector<int64_t> at) {
  StreamData stream;
  control::StreamPage page{.found = true, .reading = 1, .form = control::StreamForm::Events};
  const size_t count = at.size();
  page.eventColumns.at = std::move(at);
  page.eventColumns.chunk.assign(count, 0);
  page.eventColumns.size.assign(count, 1);
  page.eventColumns.name.assign(count, 0);
  page.eventColumns.kind.assign(count, control::StreamEventKind::Event);
  page.eventColumns.part.assign(count, control::StreamPart::Other);
  page.eventColumns.fromClient.assign(count, 0);
  stream.take(page);
  return stream;
}

TEST(StreamLag, TellsWhereTheSecondFellBehind) {
  const StreamLag lag = streamLag(streamOf({100, 110, 120, 130}), streamOf({300, 310, 370, 375, 400}));
  EXPECT_EQ(lag.events, 4U);
  EXPECT_EQ(lag.atBegin, 200);
  EXPECT_EQ(lag.lag, (std::vector<int64_t>{0, 0, 50, 45}));
  EXPECT_EQ(lag.worstEvent, 2U);
  EXPECT_EQ(lag.worstStep, 50);
  EXPECT_EQ(lag.atEnd, 45);
}

TEST(StreamLag, OfNothingThereIsNone) {
  EXPECT_EQ(streamLag(streamOf({}), streamOf({1})), StreamLag{});
}

}  // namespace
}  // namespace headgate::ui
