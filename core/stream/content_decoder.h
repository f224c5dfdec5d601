// Undoes a content coding (RFC 9110 section 8.4) to look at a body. What is relayed is never decoded.
//
// Output is bounded in size, and in proportion to the input against bombs; at a bound the decoder stops and
// what it gave out stays good. The proportion is judged on the input fed so far, so where a bomb stops
// depends on how it was split. Thread: any, one caller at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/base/bytes.h"
#include "core/http/headers.h"

namespace headgate::stream {

enum class ContentCoding : uint8_t { Identity, Gzip, Deflate, Brotli, Zstd };

// Identity if none is named. Nothing if a coding is unknown here, or more than one was applied: such bodies
// are shown raw.
std::optional<ContentCoding> contentCoding(const http::HeaderMap& fields);

struct ContentLimits {
  uint64_t maxBytes = 10 * 1024 * 1024;
  uint64_t maxRatio = 100;         // output to input
  uint64_t ratioFree = 64 * 1024;  // output that may have any proportion
};

enum class ContentStatus : uint8_t {
  More,       // decoded so far, and not at an end
  Complete,   // at an end; gzip and zstd may go on with a further member
  Truncated,  // finish() only: the input ended before an end
  Corrupt,    // this and the states below stay
  TooLarge,
  RatioExceeded,
};

class ContentDecoder {
 public:
  explicit ContentDecoder(ContentCoding coding, ContentLimits limits = {});
  ~ContentDecoder();

  // Appends what `input` decodes to.
  ContentStatus feed(ByteView input, Bytes& output);
  ContentStatus finish();

  class Backend;

 private:
  uint64_t budget() const;

  ContentLimits m_limits;
  std::unique_ptr<Backend> m_backend;
  ContentStatus m_status = ContentStatus::More;
  uint64_t m_fed = 0;
  uint64_t m_produced = 0;
};

}  // namespace headgate::stream
