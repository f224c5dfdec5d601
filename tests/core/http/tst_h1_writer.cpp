#include <gtest/gtest.h>
#include <limits>

#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"

namespace headgate::http {
namespace {

HeaderMap everyFramingField() {
  HeaderMap fields;
  for (const std::string_view name : {"Connection", "Content-Length", "Keep-Alive", "Proxy-Connection", "TE",
                                      "Trailer", "Transfer-Encoding", "Upgrade"})
    fields.add(name, "7");
  fields.add("X-A", "b");
  return fields;
}

struct Row {
  std::string_view name;
  WireFraming framing;
  std::string_view written;
};

TEST(Writer, framingIsWrittenAndNeverCopied) {
  WireFraming none, zero, length, chunked, close, keepAlive, upgrade, te, trailers, untilClose;
  zero.writeZeroLength = true;
  length.body = Framing::Length;
  length.contentLength = std::numeric_limits<uint64_t>::max();
  chunked.body = Framing::Chunked;
  close.persistence = Persistence::Close;
  keepAlive.sayKeepAlive = true;
  upgrade.upgrade = "websocket";
  te.sendTe = true;
  te.persistence = Persistence::Close;
  trailers.body = Framing::Chunked;
  trailers.trailerNames = "X-Sum";
  untilClose.body = Framing::UntilClose;
  untilClose.writeZeroLength = true;
  untilClose.persistence = Persistence::Close;
  untilClose.sayKeepAlive = true;
  for (const Row& row : {
           Row{"none", none, ""},
           Row{"zero", zero, "Content-Length: 0\r\n"},
           Row{"length", length, "Content-Length: 18446744073709551615\r\n"},
           Row{"chunked", chunked, "Transfer-Encoding: chunked\r\n"},
           Row{"close", close, "Connection: close\r\n"},
           Row{"keepAlive", keepAlive, "Connection: keep-alive\r\n"},
           Row{"upgrade", upgrade, "Upgrade: websocket\r\nConnection: upgrade\r\n"},
           Row{"te", te, "TE: trailers\r\nConnection: TE, close\r\n"},
           Row{"trailers", trailers, "Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n"},
           Row{"untilClose", untilClose, "Connection: close\r\n"},
       }) {
    std::string request = "before ";
    writeRequestHead(request, "POST", "/a?b", everyFramingField(), row.framing);
    EXPECT_EQ(request, "before POST /a?b HTTP/1.1\r\nX-A: b\r\n" + std::string(row.written) + "\r\n")
        << row.name;
    std::string response;
    writeResponseHead(response, 404, "Not Found", everyFramingField(), row.framing);
    EXPECT_EQ(response, "HTTP/1.1 404 Not Found\r\nX-A: b\r\n" + std::string(row.written) + "\r\n")
        << row.name;
  }
}

TEST(Writer, hostComesFirstAndOnce) {
  HeaderMap fields;
  fields.add("X-A", "b");
  fields.add("Host", "theirs");
  std::string out;
  writeRequestHead(out, "GET", "/", fields, {});
  EXPECT_EQ(out, "GET / HTTP/1.1\r\nX-A: b\r\nHost: theirs\r\n\r\n");
  WireFraming framing;
  framing.host = "ours:80";
  out.clear();
  writeRequestHead(out, "GET", "/", fields, framing);
  EXPECT_EQ(out, "GET / HTTP/1.1\r\nHost: ours:80\r\nX-A: b\r\n\r\n");
}

TEST(Writer, anEmptyReasonKeepsItsSpace) {
  std::string out;
  writeResponseHead(out, 200, "", {}, {});
  EXPECT_EQ(out, "HTTP/1.1 200 \r\n\r\n");
}

TEST(Writer, chunkPrefixes) {
  EXPECT_EQ(chunkPrefix(1).view(), "1\r\n");
  EXPECT_EQ(chunkPrefix(500).view(), "1f4\r\n");
  EXPECT_EQ(chunkPrefix(std::numeric_limits<uint64_t>::max()).view(), "ffffffffffffffff\r\n");
}

TEST(Writer, lastChunk) {
  std::string out;
  writeLastChunk(out, {});
  EXPECT_EQ(out, "0\r\n\r\n");
  Trailers trailers;
  trailers.add("Grpc-Status", "0");
  trailers.add("X", "");
  out.clear();
  writeLastChunk(out, trailers);
  EXPECT_EQ(out, "0\r\nGrpc-Status: 0\r\nX: \r\n\r\n");
}

// What one gateway writes, the next one reads.
TEST(Writer, theReaderReadsWhatIsWritten) {
  HeaderMap fields;
  fields.add("Host", "a");
  fields.add("X-Bytes", "caf\xe9 \t x");
  fields.add("X-Empty", "");
  WireFraming framing;
  framing.body = Framing::Chunked;
  framing.sendTe = true;
  std::string wire;
  writeRequestHead(wire, "POST", "/a?b", fields, framing);
  wire.append(chunkPrefix(5).view()).append("hello").append(kChunkEnd);
  Trailers trailers;
  trailers.add("X-Sum", "12");
  writeLastChunk(wire, trailers);

  const Limits limits;
  RequestReader reader(limits);
  RequestHead head;
  ReadStep step = reader.next(wire, head);
  ASSERT_EQ(step.kind, ReadKind::Head) << reader.error().detail;
  EXPECT_EQ(head.fields.first("x-bytes"), "caf\xe9 \t x");
  EXPECT_TRUE(head.acceptsTrailers);
  EXPECT_TRUE(head.keepAlive);
  wire.erase(0, step.consumed);
  step = reader.next(wire, head);
  ASSERT_EQ(step.kind, ReadKind::Body);
  EXPECT_EQ(step.body, "hello");
  wire.erase(0, step.consumed);
  step = reader.next(wire, head);
  ASSERT_EQ(step.kind, ReadKind::End);
  EXPECT_EQ(step.consumed, wire.size());
  EXPECT_EQ(reader.trailers().first("X-Sum"), "12");
}

}  // namespace
}  // namespace headgate::http
