#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>
#include <zlib.h>

#include "core/stream/websocket_decoder.h"
#include "tests/core/stream/expect_events.h"

namespace headgate::stream {
namespace {

using namespace std::string_literals;

constexpr auto kServer = Direction::FromServer;
constexpr auto kClient = Direction::FromClient;

MakeDecoder webSocket(Direction direction, std::optional<PermessageDeflate> deflate = {},
                      WebSocketLimits limits = {}) {
  return [=](StreamEventSink& sink) {
    return std::make_unique<WebSocketDecoder>(direction, sink, deflate, limits);
  };
}

// A frame in the shortest form of its length; `first` is FIN, RSV and opcode.
std::string frame(uint8_t first, const std::string& payload, Direction direction = kServer) {
  const auto maskBit = static_cast<uint8_t>(direction == kClient ? 0x80 : 0);
  std::string out(1, static_cast<char>(first));
  const auto put = [&out](uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
  };
  if (payload.size() < 126) {
    put(maskBit | payload.size(), 1);
  } else if (payload.size() <= 0xFFFF) {
    put(maskBit | 126U, 1);
    put(payload.size(), 2);
  } else {
    put(maskBit | 127U, 1);
    put(payload.size(), 8);
  }
  if (direction == kServer) return out + payload;
  const std::string mask = "\x37\xFA\x21\x3D";
  out += mask;
  for (size_t i = 0; i < payload.size(); ++i) out += static_cast<char>(payload[i] ^ mask[i % 4]);
  return out;
}

constexpr uint8_t kFin = 0x80, kRsv1 = 0x40, kText = 1, kBinary = 2, kClose = 8, kPing = 9, kPong = 10;

// Compresses messages as RFC 7692 section 7.2.1 says; one of these is the sender of one direction.
class Deflater {
 public:
  Deflater() { deflateInit2(&m_stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY); }
  ~Deflater() { deflateEnd(&m_stream); }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;

  std::string message(const std::string& plain) {
    std::string out(deflateBound(&m_stream, plain.size()) + 16, '\0');
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    m_stream.avail_in = static_cast<uInt>(plain.size());
    m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
    m_stream.avail_out = static_cast<uInt>(out.size());
    deflate(&m_stream, Z_SYNC_FLUSH);
    out.resize(out.size() - m_stream.avail_out - 4);
    return out;
  }
  void forget() { deflateReset(&m_stream); }

 private:
  z_stream m_stream{};
};

TEST(WebSocketDecoder, ExamplesOfTheRfc) {
  // RFC 6455 section 5.7.
  expectEvents(webSocket(kServer), "\x81\x05Hello", {"WsText@0+7 |Hello|"});
  expectEvents(webSocket(kClient), "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", {"WsText@0+11 |Hello|"});
  expectEvents(webSocket(kServer), "\x01\x03Hel\x80\x02lo",
               {"WsFragment@0+5 || of 3", "WsText@0+9 |Hello| frames=2"});
  expectEvents(webSocket(kServer), "\x89\x05Hello", {"WsPing@0+7 |Hello|"});
  expectEvents(webSocket(kClient), "\x8a\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", {"WsPong@0+11 |Hello|"});
}

TEST(WebSocketDecoder, EveryFormOfTheLength) {
  for (const size_t size : {0, 1, 125, 126, 127, 65535, 65536, 70000})
    for (const Direction direction : {kServer, kClient}) {
      std::string payload(size, ' ');
      for (size_t i = 0; i < size; ++i) payload[i] = static_cast<char>('a' + i % 23);
      const std::string bytes = frame(kFin | kBinary, payload, direction);
      expectEvents(webSocket(direction), bytes + bytes,
                   {"WsBinary@0+" + std::to_string(bytes.size()) + " |" + payload + "|",
                    "WsBinary@" + std::to_string(bytes.size()) + "+" + std::to_string(bytes.size()) + " |" +
                        payload + "|"});
    }
}

TEST(WebSocketDecoder, ControlFramesBetweenFragments) {
  const std::string bytes = frame(kText, "a") + frame(kFin | kPing, "p") + frame(0, "b") +
                            frame(kFin | kPong, "") + frame(kFin, "c") + frame(kFin | kText, "");
  expectEvents(webSocket(kServer), bytes,
               {"WsFragment@0+3 || of 1", "WsPing@3+3 |p|", "WsFragment@6+3 || of 1 frames=2",
                "WsPong@9+2 ||", "WsText@0+14 |abc| frames=3", "WsText@14+2 ||"});
}

TEST(WebSocketDecoder, Close) {
  expectEvents(webSocket(kServer), frame(kFin | kClose, ""), {"WsClose@0+2 ||"});
  expectEvents(webSocket(kServer), frame(kFin | kClose, "\x03\xE8"), {"WsClose@0+4 || code=1000"});
  expectEvents(webSocket(kClient),
               frame(kFin | kClose,
                     "\x0F\xA0"
                     "bye",
                     kClient),
               {"WsClose@0+11 |bye| code=4000"});
  expectEvents(webSocket(kServer), frame(kFin | kClose, "\x03\xE8\xFF"),
               {"WsClose@0+5 |\xFF| code=1000 invalidUtf8"});
  expectEvents(webSocket(kServer), frame(kFin | kClose, "\x03"),
               {"Violation@0+0 |a close frame with half a code| code=1002"});
  for (const auto& [code, sendable] : std::vector<std::pair<int, bool>>{{0, false},
                                                                        {999, false},
                                                                        {1000, true},
                                                                        {1003, true},
                                                                        {1004, false},
                                                                        {1005, false},
                                                                        {1006, false},
                                                                        {1007, true},
                                                                        {1014, true},
                                                                        {1015, false},
                                                                        {1016, false},
                                                                        {2999, false},
                                                                        {3000, true},
                                                                        {4999, true},
                                                                        {5000, false},
                                                                        {65535, false}}) {
    Lines expected{"WsClose@0+4 ||" + (code ? " code=" + std::to_string(code) : "")};
    if (!sendable) expected.push_back("Violation@0+0 |a close code that must not be sent| code=1002");
    const std::string payload = {static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
    expectEvents(webSocket(kServer), frame(kFin | kClose, payload), expected);
  }
  expectEvents(webSocket(kServer), frame(kFin | kClose, "") + frame(kFin | kText, "x"),
               {"WsClose@0+2 ||", "Violation@2+0 |bytes after the close frame| code=1002"});
}

TEST(WebSocketDecoder, Violations) {
  struct Row {
    Direction direction;
    std::string bytes;
    std::string what;
    uint64_t offset = 0;
  };
  const std::string reserved = "a reserved bit is set that no extension uses";
  const std::string longForm = "the length is not in its shortest form";
  const std::vector<Row> rows = {
      {kServer, frame(kFin | 0x20 | kText, "x"), reserved},
      {kServer, frame(kFin | 0x10 | kText, "x"), reserved},
      {kServer, frame(kFin | kRsv1 | kText, "x"), "compressed, but no compression was agreed on"},
      {kServer, frame(kFin | 3, "x"), "unknown opcode"},
      {kServer, frame(kFin | 7, "x"), "unknown opcode"},
      {kServer, frame(kFin | 11, "x"), "unknown opcode"},
      {kServer, frame(kFin | 15, "x"), "unknown opcode"},
      {kServer, frame(kFin | kText, "x", kClient), "the server masked a frame"},
      {kClient, frame(kFin | kText, "x", kServer), "the client did not mask a frame"},
      {kServer, frame(kPing, "x"), "a control frame is fragmented"},
      {kServer, frame(kFin | kPing, std::string(126, 'x')), "a control frame is longer than 125 bytes"},
      {kServer,
       "\x81\x7E"
       "\0\x7D"s,
       longForm},
      {kServer,
       "\x81\x7F"
       "\0\0\0\0\0\0\xFF\xFF"s,
       longForm},
      {kServer,
       "\x81\x7F"
       "\x80\0\0\0\0\x01\0\0"s,
       "the length has its highest bit set"},
      {kServer, frame(kFin, "x"), "a continuation without a beginning"},
  };
  for (const Row& row : rows)
    expectEvents(webSocket(row.direction), row.bytes + "whatever follows",
                 {"Violation@0+0 |" + row.what + "| code=1002"});

  expectEvents(webSocket(kServer), frame(kText, "a") + frame(kFin | kText, "b") + frame(kFin, "c"),
               {"WsFragment@0+3 || of 1", "Violation@3+0 |a new message inside a fragmented one| code=1002"});
  expectEvents(webSocket(kServer), frame(kFin | kText, "a") + frame(0, "b"),
               {"WsText@0+3 |a|", "Violation@3+0 |a continuation without a beginning| code=1002"});
}

TEST(WebSocketDecoder, TextThatIsNotUtf8IsAnObservation) {
  expectEvents(
      webSocket(kServer),
      frame(kFin | kText, "\xC3\xA9") + frame(kFin | kText, "a\xC3") + frame(kFin | kText, "ok") +
          frame(kFin | kBinary, "\xFF"),
      {"WsText@0+4 |\xC3\xA9|", "WsText@4+4 |a\xC3| invalidUtf8", "WsText@8+4 |ok|", "WsBinary@12+3 |\xFF|"});
  // A character may be cut by a frame.
  expectEvents(webSocket(kServer), frame(kText, "\xC3") + frame(kFin, "\xA9"),
               {"WsFragment@0+3 || of 1", "WsText@0+6 |\xC3\xA9| frames=2"});
}

TEST(WebSocketDecoder, EndOfTheStream) {
  expectEvents(webSocket(kServer), "", {});
  expectEvents(webSocket(kServer), frame(kFin | kText, "a"), {"WsText@0+3 |a|"});
  expectEvents(webSocket(kServer), "\x81", {"WsIncomplete@0+1 ||"});
  expectEvents(webSocket(kServer), frame(kFin | kText, "a") + "\x81\x05He",
               {"WsText@0+3 |a|", "WsIncomplete@3+4 |He|"});
  expectEvents(webSocket(kServer), frame(kText, "ab"), {"WsFragment@0+4 || of 2", "WsIncomplete@0+4 |ab|"});
  expectEvents(webSocket(kServer), "\x89\x05He", {"WsIncomplete@0+4 |He|"});
  expectEvents(webSocket(kServer), frame(kText, "ab") + "\x89\x05He",
               {"WsFragment@0+4 || of 2", "WsIncomplete@0+8 |ab|"});
}

TEST(WebSocketDecoder, LongMessagesAreCutAndCounted) {
  const WebSocketLimits limits{.maxMessageBytes = 4};
  const std::string limit = "Limit@0+0 |a message is larger than what is kept of one|";
  expectEvents(webSocket(kServer, {}, limits), frame(kFin | kText, "1234"), {"WsText@0+6 |1234|"});
  expectEvents(webSocket(kServer, {}, limits), frame(kFin | kText, "12345") + frame(kFin | kText, "6"),
               {limit, "WsText@0+7 |1234| of 5 cut", "WsText@7+3 |6|"});
  expectEvents(webSocket(kServer, {}, limits), frame(kText, "123") + frame(0, "456") + frame(kFin, "7\xFF"),
               {"WsFragment@0+5 || of 3", limit, "WsFragment@5+5 || of 3 frames=2",
                "WsText@0+14 |1234| of 8 cut frames=3 invalidUtf8"});
}

TEST(WebSocketDecoder, ExamplesOfTheDeflateRfc) {
  // RFC 7692 section 7.2.3, in its order.
  const PermessageDeflate deflate;
  const std::string hello = "\xf2\x48\xcd\xc9\xc9\x07\x00"s;
  expectEvents(webSocket(kServer, deflate), frame(kFin | kRsv1 | kText, hello),
               {"WsText@0+9 |Hello| compressed"});
  expectEvents(webSocket(kServer, deflate), "\x41\x03\xf2\x48\xcd\x80\x04\xc9\xc9\x07\x00"s,
               {"WsFragment@0+5 || of 3 compressed", "WsText@0+11 |Hello| frames=2 compressed"});
  // The second refers to the first.
  expectEvents(webSocket(kServer, deflate),
               frame(kFin | kRsv1 | kText, hello) + frame(kFin | kRsv1 | kText, "\xf2\x00\x11\x00\x00"s),
               {"WsText@0+9 |Hello| compressed", "WsText@9+7 |Hello| compressed"});
  expectEvents(webSocket(kServer, deflate),
               frame(kFin | kRsv1 | kText, "\x00\x05\x00\xfa\xff\x48\x65\x6c\x6c\x6f\x00"s),
               {"WsText@0+13 |Hello| compressed"});
  // A block marked as the last; what follows may still refer to it.
  expectEvents(webSocket(kServer, deflate),
               frame(kFin | kRsv1 | kText, "\xf3\x48\xcd\xc9\xc9\x07\x00\x00"s) +
                   frame(kFin | kRsv1 | kText, "\xf2\x00\x11\x00\x00"s),
               {"WsText@0+10 |Hello| compressed", "WsText@10+7 |Hello| compressed"});
  expectEvents(webSocket(kServer, deflate),
               frame(kFin | kRsv1 | kText, "\xf2\x48\x05\x00\x00\x00\xff\xff\xca\xc9\xc9\x07\x00"s),
               {"WsText@0+15 |Hello| compressed"});
  // An empty message, and one that was not worth compressing.
  expectEvents(webSocket(kServer, deflate), frame(kFin | kRsv1 | kText, "\0"s) + frame(kFin | kText, "plain"),
               {"WsText@0+3 || compressed", "WsText@3+7 |plain|"});
}

TEST(WebSocketDecoder, WindowsOfBothDirections) {
  const std::string text = "a window that the second message can refer to, a window that it can refer to";
  for (const Direction direction : {kServer, kClient})
    for (const bool forgets : {false, true}) {
      Deflater sender;
      std::string bytes;
      Lines expected;
      for (int i = 0; i < 3; ++i) {
        const std::string one = frame(kFin | kRsv1 | kText, sender.message(text), direction);
        expected.push_back("WsText@" + std::to_string(bytes.size()) + "+" + std::to_string(one.size()) +
                           " |" + text + "| compressed");
        bytes += one;
        if (forgets) sender.forget();
      }
      PermessageDeflate deflate;
      (direction == kServer ? deflate.serverNoContextTakeover : deflate.clientNoContextTakeover) = forgets;
      expectEvents(webSocket(direction, deflate), bytes, expected);
    }
}

TEST(WebSocketDecoder, CompressionBitOnlyOnTheFirstFrameOfAMessage) {
  const std::string what = "the compression bit is set on a control or continuation frame";
  const PermessageDeflate deflate;
  expectEvents(webSocket(kServer, deflate), frame(kFin | kRsv1 | kPing, ""),
               {"Violation@0+0 |" + what + "| code=1002"});
  expectEvents(webSocket(kServer, deflate), frame(kText, "a") + frame(kFin | kRsv1, "b"),
               {"WsFragment@0+3 || of 1", "Violation@3+0 |" + what + "| code=1002"});
}

TEST(WebSocketDecoder, CorruptCompression) {
  expectEvents(webSocket(kServer, PermessageDeflate{}),
               frame(kFin | kRsv1 | kText, "\xFF\xFF\xFF") + frame(kFin | kText, "quiet"),
               {"Violation@0+0 |the compressed data is corrupt| code=1007"});
}

TEST(WebSocketDecoder, BombsAreAbandoned) {
  const std::string limit = "Limit@0+0 |a compressed message inflates beyond the limit|";
  const WebSocketLimits limits{.maxInflatedBytes = 4000, .inflateRatio = 10, .inflateFree = 100};
  Deflater sender;
  const std::string bomb = frame(kFin | kRsv1 | kBinary, sender.message(std::string(3000, 'x')));
  const std::string after = sender.message("after");
  const std::string plain = frame(kFin | kText, "plain");
  const size_t kept = std::max<size_t>(100, 10 * (bomb.size() - 2));
  const std::string cut =
      "WsBinary@0+" + std::to_string(bomb.size()) + " |" + std::string(kept, 'x') + "| cut compressed";
  const auto at = [](size_t offset, const std::string& bytes) {
    return "@" + std::to_string(offset) + "+" + std::to_string(bytes.size());
  };

  // Later messages may refer to what was not inflated: they are shown as they came.
  const std::string compressed = frame(kFin | kRsv1 | kText, after);
  expectEvents(webSocket(kServer, PermessageDeflate{}, limits), bomb + compressed + plain,
               {limit, cut, "WsText" + at(bomb.size(), compressed) + " |" + after + "| compressed undecoded",
                "WsText" + at(bomb.size() + compressed.size(), plain) + " |plain|"});

  // Unless each message has its own window.
  Deflater fresh;
  const std::string own = frame(kFin | kRsv1 | kText, fresh.message("after"));
  expectEvents(webSocket(kServer, PermessageDeflate{.serverNoContextTakeover = true}, limits), bomb + own,
               {limit, cut, "WsText" + at(bomb.size(), own) + " |after| compressed"});
}

TEST(WebSocketDecoder, InflatingEndsAtTheSizeLimitToo) {
  const WebSocketLimits limits{
      .maxMessageBytes = 8, .maxInflatedBytes = 1000, .inflateRatio = 1000, .inflateFree = 100};
  Deflater sender;
  const std::string bytes = frame(kFin | kRsv1 | kText, sender.message(std::string(1001, 'x')));
  expectEvents(webSocket(kServer, PermessageDeflate{}, limits), bytes,
               {"Limit@0+0 |a message is larger than what is kept of one|",
                "Limit@0+0 |a compressed message inflates beyond the limit|",
                "WsText@0+" + std::to_string(bytes.size()) + " |xxxxxxxx| of 1000 cut compressed"});
}

}  // namespace
}  // namespace headgate::stream
