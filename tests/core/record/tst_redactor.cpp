#include <gtest/gtest.h>

#include "core/record/redactor.h"
#include "tests/core/record/collecting_sink.h"

namespace headgate::record {
namespace {

struct RedactorTest : testing::Test {
  void open(const RedactionRules* routeRules) {
    const OpenDetail opened{routeRules, "code"};
    push(DetailKind::Open, {reinterpret_cast<const char*>(&opened), sizeof opened});
  }
  void push(DetailKind kind, ByteView bytes, LeftOut leftOut = LeftOut::Nothing, uint64_t size = 0) {
    DetailHeader header{
        .exchange = {7}, .size = size == 0 ? bytes.size() : size, .kind = kind, .leftOut = leftOut};
    header.at = SteadyTime(Nanoseconds(++clock));
    header.stored = static_cast<uint32_t>(bytes.size());
    redactor.detail(header, bytes);
  }
  void close(Summary summary = {}) {
    summary.exchange = {7};
    redactor.summary(summary);
  }
  std::vector<CollectingSink::Event> of(DetailKind kind) const {
    std::vector<CollectingSink::Event> found;
    for (const auto& event : sink.events)
      if (event.header.kind == kind) found.push_back(event);
    return found;
  }

  const RedactionRules rules{.headers = {"x-team-key"}, .pointers = {"/password", "/user/keys/0"}};
  CollectingSink sink;
  Redactor redactor{sink};
  int64_t clock = 0;
};

TEST_F(RedactorTest, OpenCarriesTheRoutesName) {
  open(nullptr);
  ASSERT_EQ(sink.events.size(), 1u);
  EXPECT_EQ(sink.events[0].bytes, "code");
  EXPECT_EQ(sink.events[0].header.stored, 4u);
}

TEST_F(RedactorTest, HeadsOfEveryKindAreRedacted) {
  open(&rules);
  const std::vector<DetailKind> kinds = {DetailKind::RequestHead,       DetailKind::AttemptHead,
                                         DetailKind::InformationalHead, DetailKind::ResponseHead,
                                         DetailKind::RequestTrailers,   DetailKind::ResponseTrailers};
  for (const DetailKind kind : kinds) push(kind, "X-Team-Key: s3cret\r\nCookie: s3cret\r\n");
  ASSERT_EQ(sink.events.size(), 1 + kinds.size());
  for (size_t i = 1; i < sink.events.size(); ++i) {
    EXPECT_EQ(sink.events[i].bytes, "X-Team-Key: [redacted]\r\nCookie: [redacted]\r\n");
    EXPECT_EQ(sink.events[i].header.stored, sink.events[i].bytes.size());
    EXPECT_EQ(sink.events[i].header.size, 36u);
    EXPECT_TRUE(sink.events[i].header.redacted);
  }
}

TEST_F(RedactorTest, WithoutPointersBodiesPassAtOnce) {
  open(nullptr);
  push(DetailKind::ResponseBody, "{\"password\":\"plain\"}");
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "{\"password\":\"plain\"}");
}

TEST_F(RedactorTest, RedactsJsonThatCameInPieces) {
  const Bytes body = R"({"a":1,"password":"s3cret","user":{"keys":["s3cret","shown"]}})";
  for (size_t split = 1; split < body.size(); ++split) {
    sink.events.clear();
    open(&rules);
    push(DetailKind::RequestBody, ByteView(body).substr(0, split));
    push(DetailKind::RequestBody, ByteView(body).substr(split));
    EXPECT_TRUE(of(DetailKind::RequestBody).empty());
    close();
    const auto pieces = of(DetailKind::RequestBody);
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(sink.joined(DetailKind::RequestBody),
              R"({"a":1,"password":"[redacted]","user":{"keys":["[redacted]","shown"]}})");
    EXPECT_EQ(pieces[0].header.size, split);
    EXPECT_EQ(pieces[1].header.size, body.size() - split);
    EXPECT_TRUE(pieces[0].header.redacted && pieces[1].header.redacted);
  }
}

TEST_F(RedactorTest, JsonWithoutSecretsKeepsItsPieces) {
  open(&rules);
  push(DetailKind::ResponseBody, "{\"a\":");
  push(DetailKind::ResponseBody, "1}");
  close();
  const auto pieces = of(DetailKind::ResponseBody);
  ASSERT_EQ(pieces.size(), 2u);
  EXPECT_EQ(pieces[0].bytes, "{\"a\":");
  EXPECT_EQ(pieces[1].bytes, "1}");
  EXPECT_FALSE(pieces[0].header.redacted);
}

TEST_F(RedactorTest, ACompleteRequestStandsBeforeTheResponse) {
  open(&rules);
  push(DetailKind::RequestBody, R"({"password":"s3cret"})");
  push(DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n");
  ASSERT_EQ(sink.events.size(), 3u);
  EXPECT_EQ(sink.events[1].bytes, R"({"password":"[redacted]"})");
}

TEST_F(RedactorTest, ARequestThatGoesOnAfterTheResponseHeadIsRedactedToo) {
  open(&rules);
  push(DetailKind::RequestBody, R"({"password":)");
  push(DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n");
  push(DetailKind::RequestBody, R"("s3cret"})");
  push(DetailKind::RequestTrailers, "a: b\r\n");
  EXPECT_EQ(sink.joined(DetailKind::RequestBody), R"({"password":"[redacted]"})");
}

struct Unreadable {
  const char* name;
  std::vector<Bytes> pieces;
};

class Refused : public RedactorTest, public testing::WithParamInterface<Unreadable> {};

TEST_P(Refused, KeepsTimesAndSizesOnly) {
  open(&rules);
  for (const Bytes& piece : GetParam().pieces) push(DetailKind::ResponseBody, piece);
  close();
  const auto pieces = of(DetailKind::ResponseBody);
  ASSERT_EQ(pieces.size(), GetParam().pieces.size());
  for (size_t i = 0; i < pieces.size(); ++i) {
    EXPECT_TRUE(pieces[i].bytes.empty());
    EXPECT_EQ(pieces[i].header.size, GetParam().pieces[i].size());
    EXPECT_EQ(pieces[i].header.leftOut, LeftOut::ByRedaction);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, Refused,
    testing::Values(Unreadable{"cut_off", {R"({"password":"s3cret")", R"(,"a":)"}},
                    Unreadable{"gzip", {Bytes("\x1f\x8b\x08\0\0s3cret", 11)}},
                    Unreadable{"two_values", {R"({"a":1})", R"({"password":"s3cret"})"}},
                    Unreadable{"garbage_behind", {R"({"password":1} s3cret)"}},
                    Unreadable{"too_large",
                               {R"({"password":"s3cret)" + Bytes(Redactor::kWithheldBodyLimit, 'x'), "\"}"}}),
    [](const auto& tested) { return tested.param.name; });

TEST_F(RedactorTest, ABodyCutByTheLimitIsRefused) {
  open(&rules);
  push(DetailKind::ResponseBody, R"({"password":)");
  push(DetailKind::ResponseBody, "\"s3", LeftOut::ByLimit, 100);
  push(DetailKind::ResponseBody, "", LeftOut::ByLimit, 50);
  close();
  const auto pieces = of(DetailKind::ResponseBody);
  ASSERT_EQ(pieces.size(), 3u);
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "");
  EXPECT_EQ(pieces[1].header.size, 100u);
  EXPECT_EQ(pieces[2].header.leftOut, LeftOut::ByLimit);
}

TEST_F(RedactorTest, ABodyWithAGapIsRefused) {
  open(&rules);
  push(DetailKind::ResponseBody, R"({"a":1,)");
  push(DetailKind::Gap, "", LeftOut::ByPressure, 20);
  push(DetailKind::ResponseBody, R"("b":2})");
  close();
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "");
  ASSERT_EQ(sink.events.size(), 4u);
  EXPECT_EQ(sink.events[2].header.kind, DetailKind::Gap);
}

TEST_F(RedactorTest, ALongDocumentThatNamesNoSecretIsKept) {
  open(&rules);
  const Bytes piece = R"({"text":")" + Bytes(Redactor::kWithheldBodyLimit, 'x');
  push(DetailKind::ResponseBody, piece);
  push(DetailKind::ResponseBody, R"(","pass)");
  push(DetailKind::ResponseBody, "word\":\n\"s3cret\",\n\"more\":1}");
  close();
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), piece + R"(","password"[redacted])");
}

TEST_F(RedactorTest, LinesAreRedactedOneByOne) {
  open(&rules);
  push(DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
  push(DetailKind::ResponseBody, "data: {\"say\":\"your password\"}\n\n");
  push(DetailKind::ResponseBody, "data: {\"a\":1,\"password\":\"s3cret\"}\n\ndata: 2\n\n");
  push(DetailKind::ResponseBody, "data: {\"pass");
  push(DetailKind::ResponseBody, "word\": \"s3");
  push(DetailKind::ResponseBody, "cret\"}\n\ndata: 3\n\n");
  push(DetailKind::ResponseBody, "data: {\"\\u0070assword\": \"s3cret\"}\n\n");
  close();
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody),
            "data: {\"say\":\"your password\"}\n\n"
            "data: {\"a\":1,\"password\"[redacted]\n\ndata: 2\n\n"
            "data: {\"password\"[redacted]\n\ndata: 3\n\n"
            "data: {\"\\u0070[redacted]\n\n");
}

TEST_F(RedactorTest, AfterALossTheRestOfTheLineIsHidden) {
  open(&rules);
  push(DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n");
  push(DetailKind::ResponseBody, "{\"a\":1}\n");
  push(DetailKind::Gap, "", LeftOut::ByPressure, 20);
  push(DetailKind::ResponseBody, "\"s3cret\"}\n{\"b\":2}\n");
  close();
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "{\"a\":1}\n[redacted]\n{\"b\":2}\n");
}

TEST_F(RedactorTest, CodedBodiesAndFormsKeepNoBytes) {
  for (const char* field : {"Content-Encoding: br", "Content-Type: application/x-www-form-urlencoded"}) {
    sink.events.clear();
    open(&rules);
    push(DetailKind::RequestHead, "POST / HTTP/1.1\r\n" + Bytes(field) + "\r\n\r\n");
    push(DetailKind::RequestBody, "password=s3cret");
    close();
    EXPECT_EQ(sink.joined(DetailKind::RequestBody), "") << field;
  }
}

TEST_F(RedactorTest, PointersSayNothingOfTunnels) {
  open(&rules);
  push(DetailKind::TunnelDown, R"({"password":"x"})");
  EXPECT_EQ(sink.joined(DetailKind::TunnelDown), R"({"password":"x"})");
}

TEST_F(RedactorTest, ARuleThatIsNoPointerHidesAll) {
  const RedactionRules broken{.pointers = {"password"}};
  open(&broken);
  push(DetailKind::ResponseBody, R"({"password":"s3cret"})");
  close();
  EXPECT_EQ(sink.joined(DetailKind::ResponseBody), "");
}

TEST_F(RedactorTest, WritesTheGapAtTheEndThatTheWorkerHadNoRoomFor) {
  open(nullptr);
  Summary summary;
  summary.endGapEvents = 3;
  summary.endGapBytes = 99;
  close(summary);
  ASSERT_EQ(sink.events.size(), 2u);
  EXPECT_EQ(sink.events[1].header.kind, DetailKind::Gap);
  EXPECT_EQ(sink.events[1].header.events, 3u);
  EXPECT_EQ(sink.events[1].header.size, 99u);
  EXPECT_EQ(sink.summaries.size(), 1u);
}

}  // namespace
}  // namespace headgate::record
