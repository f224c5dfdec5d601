// What the wire cases cannot say: states between messages, the words of errors, other limits, memory.
#include <gtest/gtest.h>

#include "core/http/h1_reader.h"
#include "tests/support/allocation_count.h"
#include "tests/support/event_log.h"

namespace headgate::http {
namespace {

const Limits kLimits;

std::string failureOf(std::string_view bytes) {
  RequestReader reader(kLimits);
  RequestHead head;
  return reader.next(bytes, head).kind == ReadKind::Failed ? reader.error().detail : "";
}

TEST(RequestReader, isIdleBetweenMessagesOnly) {
  RequestReader reader(kLimits);
  RequestHead head;
  EXPECT_TRUE(reader.atStart());
  EXPECT_EQ(reader.next("", head).kind, ReadKind::NeedMore);
  EXPECT_TRUE(reader.atStart());
  EXPECT_EQ(reader.next("\r", head).consumed, 0u);
  EXPECT_FALSE(reader.atStart());
  EXPECT_EQ(reader.next("\r\n", head).consumed, 2u);
  EXPECT_TRUE(reader.atStart());
  EXPECT_EQ(reader.next("G", head).kind, ReadKind::NeedMore);
  EXPECT_FALSE(reader.atStart());
  EXPECT_EQ(reader.next("GET / HTTP/1.0\r\n\r\n", head).kind, ReadKind::Head);
  EXPECT_FALSE(reader.atStart());
  EXPECT_EQ(reader.next("", head).kind, ReadKind::End);
  EXPECT_TRUE(reader.atStart());
}

TEST(RequestReader, keepsTheHeadUntilTheNextMessageBegins) {
  RequestReader reader(kLimits);
  RequestHead head;
  ASSERT_EQ(reader.next("GET /a HTTP/1.0\r\n\r\n", head).kind, ReadKind::Head);
  EXPECT_EQ(head.wireBytes, 19u);
  ASSERT_EQ(reader.next("", head).kind, ReadKind::End);
  ASSERT_EQ(reader.next("", head).kind, ReadKind::NeedMore);
  EXPECT_EQ(head.path, "/a");
}

TEST(RequestReader, saysWhatItSaw) {
  EXPECT_EQ(failureOf("GET / HTTP/1.1\n"), "a bare LF");
  EXPECT_EQ(failureOf("\x16\x03\x01"), "a TLS handshake where plain HTTP is served");
  EXPECT_EQ(failureOf("GET /\r\n"), "a request line without a version (HTTP/0.9)");
  EXPECT_EQ(failureOf("GET / HTTP/1.1\r\nHost : a"), "a space in a field name or before its colon");
  EXPECT_EQ(failureOf("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n"),
            "Content-Length given twice");
}

TEST(RequestReader, repeatsItsError) {
  RequestReader reader(kLimits);
  RequestHead head;
  ASSERT_EQ(reader.next("(", head).kind, ReadKind::Failed);
  ASSERT_EQ(reader.next("GET / HTTP/1.0\r\n\r\n", head).kind, ReadKind::Failed);
  EXPECT_EQ(reader.error().type, ErrorType::MalformedRequest);
  EXPECT_FALSE(reader.atStart());
}

TEST(RequestReader, obeysOtherLimits) {
  Limits limits;
  limits.maxHeadBytes = 40;
  limits.maxTargetBytes = 5;
  limits.maxFields = 1;
  const auto errorOf = [&limits](std::string_view bytes) {
    RequestReader reader(limits);
    RequestHead head;
    reader.next(bytes, head);
    return reader.error().type;
  };
  EXPECT_EQ(errorOf("GET /abcd HTTP/1.0\r\n\r\n"), ErrorType::None);
  EXPECT_EQ(errorOf("GET /abcde HTTP/1.0\r\n\r\n"), ErrorType::UriTooLong);
  EXPECT_EQ(errorOf("GET / HTTP/1.0\r\nA: b\r\nB: c\r\n\r\n"), ErrorType::HeaderTooLarge);
  EXPECT_EQ(errorOf("GET / HTTP/1.0\r\nA: aaaaaaaaaaaaaaaaa\r\n\r\n"), ErrorType::None);
  EXPECT_EQ(errorOf("GET / HTTP/1.0\r\nA: aaaaaaaaaaaaaaaaaa\r\n\r\n"), ErrorType::HeaderTooLarge);
}

// The hot path: a second request on a connection costs no memory.
TEST(RequestReader, allocatesNothingOnAReusedHead) {
  constexpr std::string_view kRequest =
      "POST /v1/chat/completions?stream=true HTTP/1.1\r\nHost: localhost:8080\r\nUser-Agent: "
      "a-rather-long-name/1.0\r\n"
      "Accept: text/event-stream, application/json\r\nAuthorization: Bearer "
      "0123456789012345678901234567890123456789\r\n"
      "Connection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
  RequestReader reader(kLimits);
  RequestHead head;
  const auto readOne = [&] {
    std::string_view rest = kRequest;
    while (true) {
      const ReadStep step = reader.next(rest, head);
      rest.remove_prefix(step.consumed);
      if (step.kind == ReadKind::End) return;
      ASSERT_NE(step.kind, ReadKind::NeedMore);
      ASSERT_NE(step.kind, ReadKind::Failed);
    }
  };
  readOne();
  const size_t before = test::allocations;
  for (int i = 0; i < 10; ++i) readOne();
  EXPECT_EQ(test::allocations, before);
}

TEST(ResponseReader, nothingIsReadAsHttpAfterAnUpgrade) {
  ResponseReader reader(kLimits);
  ResponseHead head;
  constexpr std::string_view kBytes = "HTTP/1.1 101 S\r\n\r\nHTTP/1.1 200 OK\r\n\r\n";
  const ReadStep step = reader.next(kBytes, head);
  ASSERT_EQ(step.kind, ReadKind::Head);
  const ReadStep after = reader.next(kBytes.substr(step.consumed), head);
  EXPECT_EQ(after.kind, ReadKind::NeedMore);
  EXPECT_EQ(after.consumed, 0u);
  EXPECT_EQ(reader.finish().kind, ReadKind::End);
}

TEST(ResponseReader, theExpectationHoldsForOneResponseAndItsInterimOnes) {
  ResponseReader reader(kLimits);
  ResponseHead head;
  reader.expect("HEAD");
  std::string bytes = "HTTP/1.1 100 C\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
  ReadStep step = reader.next(bytes, head);
  ASSERT_TRUE(head.informational());
  bytes.erase(0, step.consumed);
  step = reader.next(bytes, head);
  ASSERT_EQ(step.kind, ReadKind::Head);
  EXPECT_EQ(head.framing, Framing::None);
  EXPECT_EQ(head.contentLength, 5u);  // a HEAD response says how long the body would be
  EXPECT_EQ(reader.next("", head).kind, ReadKind::End);
  reader.expect("GET");
  ASSERT_EQ(reader.next("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", head).kind, ReadKind::Head);
  EXPECT_EQ(head.framing, Framing::Length);
}

TEST(ResponseReader, endsBeforeDuringAndAfter) {
  ResponseReader closed(kLimits);
  EXPECT_EQ(closed.finish().kind, ReadKind::Failed);
  EXPECT_EQ(closed.error().type, ErrorType::UpstreamClosed);
  ResponseHead head;
  ResponseReader whole(kLimits);
  ASSERT_EQ(whole.next("HTTP/1.1 204 N\r\n\r\n", head).kind, ReadKind::Head);
  EXPECT_EQ(whole.finish().kind, ReadKind::End);
}

TEST(BodyReader, aloneWithOwnNamesForErrors) {
  BodyReader reader(kLimits, Side::Downstream);
  reader.start(Framing::Chunked, 0);
  const ReadStep step = reader.next("3\r\nabc\r\n0");
  EXPECT_EQ(step.body, "abc");
  EXPECT_EQ(step.consumed, 6u);
  EXPECT_EQ(reader.next("\r\n0").consumed, 3u);
  EXPECT_FALSE(reader.complete());
  EXPECT_EQ(reader.finish().kind, ReadKind::Failed);
  EXPECT_EQ(reader.error().type, ErrorType::ClientClosed);
}

TEST(BodyReader, startsAnew) {
  BodyReader reader(kLimits, Side::Upstream);
  reader.start(Framing::Chunked, 0);
  EXPECT_EQ(reader.next("0\r\nX: 1\r\n\r\n").kind, ReadKind::End);
  EXPECT_EQ(reader.trailers().size(), 1u);
  reader.start(Framing::Length, 2);
  EXPECT_TRUE(reader.trailers().empty());
  EXPECT_EQ(reader.next("abc").body, "ab");
  EXPECT_TRUE(reader.complete());
  reader.start(Framing::None, 7);
  EXPECT_EQ(reader.next("abc").kind, ReadKind::End);
}

TEST(BodyReader, obeysOtherLimits) {
  Limits limits;
  limits.chunkOverheadFree = 20;
  limits.chunkOverheadFactor = 1;
  BodyReader reader(limits, Side::Downstream);
  reader.start(Framing::Chunked, 0);
  std::string wire = "1\r\na\r\n1\r\na\r\n1\r\na\r\n1\r\na\r\n1\r\na\r\n1\r\na\r\n1\r\na\r\n";
  size_t pieces = 0;
  while (true) {
    const ReadStep step = reader.next(wire);
    wire.erase(0, step.consumed);
    if (step.kind != ReadKind::Body) {
      EXPECT_EQ(step.kind, ReadKind::Failed);
      break;
    }
    ++pieces;
  }
  EXPECT_EQ(pieces, 4u);  // the fifth makes it 25 bytes of framing for 4 of payload
}

}  // namespace
}  // namespace headgate::http
