#include <gtest/gtest.h>
#include <string>
#include <vector>
#include <zlib.h>
#include <zstd.h>

#include "core/stream/content_decoder.h"
#include "tests/support/byte_script.h"

namespace headgate::stream {
namespace {

using namespace std::string_literals;

std::string deflated(const std::string& plain, int windowBits) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, plain.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string gzip(const std::string& plain) {
  return deflated(plain, 15 + 16);
}
std::string zlib(const std::string& plain) {
  return deflated(plain, 15);
}
std::string raw(const std::string& plain) {
  return deflated(plain, -15);
}

std::string zstd(const std::string& plain) {
  std::string out(ZSTD_compressBound(plain.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
  return out;
}

// No encoder is linked: made with brotli 1.0.9.
const std::string kBrotliHello =
    "\x0b\x09\x80\x48\x65\x6c\x6c\x6f\x2c\x20\x68\x65\x6c\x6c\x6f\x2c\x20\x68\x65\x6c\x6c\x6f\x03"s;
const std::string kBrotliZeros =
    "\x5b\x3f\x42\x8f\x5f\x02\x26\x1e\x0b\x04\xf2\x73\x1e\x00"s;  // a million times '0'

struct Outcome {
  std::string output;
  ContentStatus status;
};

Outcome decode(ContentCoding coding, const std::vector<std::string_view>& pieces, ContentLimits limits = {}) {
  ContentDecoder decoder(coding, limits);
  Outcome outcome;
  for (const std::string_view piece : pieces) decoder.feed(test::ExactBytes(piece).view(), outcome.output);
  outcome.status = decoder.finish();
  return outcome;
}

void expectDecoded(ContentCoding coding, const std::string& input, const std::string& output,
                   ContentStatus status) {
  for (const test::Cut& cut : test::cutsOf(input)) {
    const Outcome outcome = decode(coding, test::piecesOf(input, cut));
    ASSERT_EQ(outcome.output, output) << cut.name;
    ASSERT_EQ(outcome.status, status) << cut.name;
  }
}

const std::string kHello = "Hello, hello, hello";

TEST(ContentDecoder, EachCoding) {
  expectDecoded(ContentCoding::Identity, kHello, kHello, ContentStatus::Complete);
  expectDecoded(ContentCoding::Gzip, gzip(kHello), kHello, ContentStatus::Complete);
  expectDecoded(ContentCoding::Deflate, zlib(kHello), kHello, ContentStatus::Complete);
  expectDecoded(ContentCoding::Deflate, raw(kHello), kHello, ContentStatus::Complete);
  expectDecoded(ContentCoding::Deflate, raw(""), "", ContentStatus::Complete);
  expectDecoded(ContentCoding::Brotli, kBrotliHello, kHello, ContentStatus::Complete);
  expectDecoded(ContentCoding::Zstd, zstd(kHello), kHello, ContentStatus::Complete);
}

TEST(ContentDecoder, MembersFollowOneAnother) {
  expectDecoded(ContentCoding::Gzip, gzip("one ") + gzip("") + gzip("two"), "one two",
                ContentStatus::Complete);
  expectDecoded(ContentCoding::Zstd, zstd("one ") + zstd("two"), "one two", ContentStatus::Complete);
  expectDecoded(ContentCoding::Gzip, gzip("one") + "\0\0\0\0"s + gzip("ignored"), "one",
                ContentStatus::Complete);
  expectDecoded(ContentCoding::Gzip, gzip("one") + "\x1F garbage", "one", ContentStatus::Corrupt);
}

TEST(ContentDecoder, EveryTruncation) {
  const std::vector<std::pair<ContentCoding, std::string>> rows = {{ContentCoding::Gzip, gzip(kHello)},
                                                                   {ContentCoding::Deflate, zlib(kHello)},
                                                                   {ContentCoding::Deflate, raw(kHello)},
                                                                   {ContentCoding::Brotli, kBrotliHello},
                                                                   {ContentCoding::Zstd, zstd(kHello)}};
  for (const auto& [coding, whole] : rows)
    for (size_t size = 1; size < whole.size(); ++size) {
      const Outcome outcome = decode(coding, {std::string_view(whole).substr(0, size)});
      EXPECT_EQ(outcome.status, ContentStatus::Truncated) << size;
      EXPECT_TRUE(kHello.starts_with(outcome.output));
    }
}

TEST(ContentDecoder, Garbage) {
  for (const ContentCoding coding :
       {ContentCoding::Gzip, ContentCoding::Deflate, ContentCoding::Brotli, ContentCoding::Zstd}) {
    ContentDecoder decoder(coding);
    Bytes output;
    EXPECT_EQ(decoder.feed("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF garbage", output), ContentStatus::Corrupt);
    EXPECT_EQ(decoder.feed(gzip(kHello), output), ContentStatus::Corrupt) << "it stays";
    EXPECT_EQ(output, "");
  }
  std::string damaged = gzip(kHello);
  damaged[damaged.size() - 6] ^= 1;
  EXPECT_EQ(decode(ContentCoding::Gzip, {damaged}).status, ContentStatus::Corrupt) << "the checksum counts";
}

TEST(ContentDecoder, BombsStopByRatio) {
  const std::string zeros(1'000'000, '0');
  const std::vector<std::pair<ContentCoding, std::string>> rows = {{ContentCoding::Gzip, gzip(zeros)},
                                                                   {ContentCoding::Deflate, zlib(zeros)},
                                                                   {ContentCoding::Brotli, kBrotliZeros},
                                                                   {ContentCoding::Zstd, zstd(zeros)}};
  for (const auto& [coding, bomb] : rows) {
    const Outcome outcome = decode(coding, {bomb});
    EXPECT_EQ(outcome.status, ContentStatus::RatioExceeded);
    EXPECT_EQ(outcome.output.size(), std::max<size_t>(64 * 1024, bomb.size() * 100));

    std::vector<std::string_view> bytes;
    for (size_t i = 0; i < bomb.size(); ++i) bytes.push_back(std::string_view(bomb).substr(i, 1));
    const Outcome slow = decode(coding, bytes);
    EXPECT_EQ(slow.status, ContentStatus::RatioExceeded);
    EXPECT_LE(slow.output.size(), outcome.output.size());
  }
}

TEST(ContentDecoder, StopsAtTheSizeLimit) {
  const std::string body(5000, 'b');
  const ContentLimits limits{.maxBytes = 4999};
  const Outcome outcome = decode(ContentCoding::Gzip, {gzip(body)}, limits);
  EXPECT_EQ(outcome.status, ContentStatus::TooLarge);
  EXPECT_EQ(outcome.output, body.substr(1));
  EXPECT_EQ(decode(ContentCoding::Gzip, {gzip(body)}, {.maxBytes = 5000}).status, ContentStatus::Complete);
  EXPECT_EQ(decode(ContentCoding::Identity, {body}, limits).status, ContentStatus::TooLarge);
}

TEST(ContentDecoder, OutputComesWithTheInputThatGaveIt) {
  // A compressed event stream must not wait for its end.
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  ContentDecoder decoder(ContentCoding::Gzip);
  Bytes output;
  for (const std::string event : {"data: 1\n\n", "data: 2\n\n"}) {
    char buffer[256];
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(event.data()));
    stream.avail_in = static_cast<uInt>(event.size());
    stream.next_out = reinterpret_cast<Bytef*>(buffer);
    stream.avail_out = sizeof buffer;
    deflate(&stream, Z_SYNC_FLUSH);
    output.clear();
    EXPECT_EQ(decoder.feed({buffer, sizeof buffer - stream.avail_out}, output), ContentStatus::More);
    EXPECT_EQ(output, event);
  }
  deflateEnd(&stream);
  EXPECT_EQ(decoder.finish(), ContentStatus::Truncated);
}

TEST(ContentDecoder, NamesOfCodings) {
  const auto coding = [](const std::vector<std::string>& values) {
    http::HeaderMap fields;
    for (const std::string& value : values) fields.add("Content-Encoding", value);
    return contentCoding(fields);
  };
  EXPECT_EQ(coding({}), ContentCoding::Identity);
  EXPECT_EQ(coding({"identity"}), ContentCoding::Identity);
  EXPECT_EQ(coding({"GZip"}), ContentCoding::Gzip);
  EXPECT_EQ(coding({"x-gzip"}), ContentCoding::Gzip);
  EXPECT_EQ(coding({" deflate "}), ContentCoding::Deflate);
  EXPECT_EQ(coding({"identity, br"}), ContentCoding::Brotli);
  EXPECT_EQ(coding({"zstd"}), ContentCoding::Zstd);
  EXPECT_EQ(coding({"gzip, br"}), std::nullopt);
  EXPECT_EQ(coding({"gzip", "gzip"}), std::nullopt);
  EXPECT_EQ(coding({"compress"}), std::nullopt);
  EXPECT_EQ(coding({"compress, gzip"}), std::nullopt);
}

}  // namespace
}  // namespace headgate::stream
