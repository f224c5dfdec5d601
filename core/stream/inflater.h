// One DEFLATE stream of zlib, decoded step by step into the caller's memory. Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/base/bytes.h"

struct z_stream_s;

namespace headgate::stream {

enum class InflateFormat : uint8_t { Raw, Zlib, Gzip };

enum class DecodeStep : uint8_t {
  NeedInput,   // all input was taken
  OutputFull,  // more output waits: call again
  End,         // the compressed stream is complete; what is left of the input does not belong to it
  Corrupt,
};

class Inflater {
 public:
  explicit Inflater(InflateFormat format);
  ~Inflater();

  // Takes from the front of `input` and writes to `output`; `produced` says how much.
  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced);

  // The next byte begins a stream; nothing before it is remembered.
  void reset();
  // The next byte begins a stream that may refer to the output so far (raw only; RFC 7692 section 7.2.3.4).
  void resetKeepingWindow();

 private:
  std::unique_ptr<z_stream_s> m_stream;
  bool m_usable = false;
};

}  // namespace headgate::stream
