// Chunked bodies: all that is given is consumed, however the bytes are cut the payload is the same, and what
// was decoded can be encoded and decoded again.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"

namespace {

using namespace headgate::http;

const Limits kLimits;

struct Decoded {
  ReadKind end = ReadKind::NeedMore;
  std::string payload;
  std::string trailers;  // as the writer writes them after the last chunk
};

Decoded decode(std::string_view input, size_t stride) {
  BodyReader reader(kLimits, headgate::Side::Upstream);
  reader.start(Framing::Chunked, 0);
  Decoded decoded;
  while (!input.empty()) {
    std::string_view piece = input.substr(0, stride);
    input.remove_prefix(piece.size());
    ReadStep step;
    do {
      step = reader.next(piece);
      decoded.end = step.kind;
      if (step.kind == ReadKind::Failed) return decoded;
      if (step.consumed > piece.size()) std::abort();
      piece.remove_prefix(step.consumed);
      decoded.payload += step.body;
    } while (step.kind == ReadKind::Body);
    if (step.kind == ReadKind::End) {
      writeLastChunk(decoded.trailers, reader.trailers());
      return decoded;
    }
    if (!piece.empty()) std::abort();
  }
  return decoded;
}

void checkSame(const Decoded& a, const Decoded& b) {
  if (a.end != b.end || a.payload != b.payload || a.trailers != b.trailers) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const Decoded whole = decode(input, size + 1);
  checkSame(whole, decode(input, 1));
  checkSame(whole, decode(input, 7));
  // Written out, trailers may be longer than they came.
  if (whole.end != ReadKind::End || whole.trailers.size() > kLimits.maxTrailerBytes) return 0;
  std::string again;
  if (!whole.payload.empty())
    again.append(chunkPrefix(whole.payload.size()).view()).append(whole.payload).append(kChunkEnd);
  again += whole.trailers;
  checkSame(whole, decode(again, again.size()));
  return 0;
}
