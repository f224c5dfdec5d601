#include "core/store/record_codec.h"
#include "tests/core/store/exchanges.h"

namespace headgate::store {
namespace {

using record::DetailHeader;
using record::DetailKind;
using record::LeftOut;
using record::Summary;

record::Summary fullSummary() {
  Summary summary = summaryFor(99);
  summary.connect = Nanoseconds(5);
  summary.largestGap = std::chrono::hours(30);
  summary.bytesOut = UINT64_MAX;
  summary.requestBodyBytes = 1;
  summary.responseBodyBytes = 1ull << 40;
  summary.pool = "p";
  summary.target = "t";
  summary.clientPort = 65535;
  summary.error = ErrorType::TlsFailed;
  summary.timeoutStage = record::TimeoutStage::Tunnel;
  summary.endedBy = record::EndedBy::Drain;
  summary.reusedConnection = summary.upgraded = summary.secure = true;
  summary.overhead = Nanoseconds(38'000);
  summary.lostDetailBytes = 7;
  summary.lostDetailEvents = 8;
  summary.endGapEvents = 9;
  summary.endGapBytes = 10;
  summary.path.assign(std::string(1000, 'p'));
  summary.errorDetail.assign(std::string_view("\0\xff\"", 3));
  return summary;
}

TEST(RecordCodec, EveryFieldOfASummaryComesBack) {
  for (const Summary& summary : {fullSummary(), summaryFor(1), Summary()}) {
    Bytes bytes;
    putSummary(bytes, summary);
    Decoder in(bytes);
    record::Names names;
    expectEqual(in.summary(names), summary);
    EXPECT_TRUE(in.ok());
    EXPECT_TRUE(in.rest().empty());
  }
}

TEST(RecordCodec, EveryFieldOfAnEventComesBack) {
  const SteadyTime base = at(1000);
  for (const uint64_t size : {uint64_t{0}, uint64_t{5}, uint64_t{127}, uint64_t{128}, UINT64_MAX})
    for (const SteadyTime time : {base, at(0), at(1'000'000'000'000)})
      for (const uint32_t events : {0u, 1u, UINT32_MAX}) {
        DetailHeader header{.at = time, .size = size, .stored = 5, .events = events, .kind = DetailKind::Gap};
        header.leftOut = LeftOut::ByEviction;
        header.redacted = events == 0;
        Bytes bytes;
        putEvent(bytes, header, base);
        bytes += "bytes";
        Decoder in(bytes);
        const DetailHeader back = in.event(base);
        EXPECT_EQ(back.at, header.at);
        EXPECT_EQ(back.size, header.size);
        EXPECT_EQ(back.stored, header.stored);
        EXPECT_EQ(back.events, header.events);
        EXPECT_EQ(back.kind, header.kind);
        EXPECT_EQ(back.leftOut, header.leftOut);
        EXPECT_EQ(back.redacted, header.redacted);
        EXPECT_EQ(in.rest(), "bytes");
        EXPECT_TRUE(in.ok());
      }
}

TEST(RecordCodec, EveryKindOfEventComesBack) {
  for (int kind = 0; kind <= static_cast<int>(DetailKind::Attempt); ++kind) {
    Bytes bytes;
    putEvent(bytes, {.at = at(0), .kind = static_cast<DetailKind>(kind)}, at(0));
    Decoder in(bytes);
    EXPECT_EQ(static_cast<int>(in.event(at(0)).kind), kind);
    EXPECT_TRUE(in.ok()) << kind;
  }
}

TEST(RecordCodec, NothingCutShortIsTaken) {
  Bytes bytes;
  putSummary(bytes, fullSummary());
  record::Names names;
  for (size_t size = 0; size < bytes.size(); ++size) {
    Decoder in(ByteView(bytes).substr(0, size));
    in.summary(names);
    EXPECT_FALSE(in.ok()) << size;
  }
}

TEST(RecordCodec, WrongBytesAreRefused) {
  for (const ByteView bytes : {ByteView("\x0d\0\0\0", 4), ByteView("\0\7\0\0", 4), ByteView("\0\0\0\5", 4),
                               ByteView("\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\0", 14)}) {
    Decoder in(bytes);
    in.event(at(0));
    EXPECT_FALSE(in.ok());
  }
}

}  // namespace
}  // namespace headgate::store
