#include "core/stream/content_decoder.h"

#include <algorithm>
#include <array>
#include <brotli/decode.h>
#include <cstring>
#include <span>
#include <zstd.h>

#include "core/stream/inflater.h"

namespace headgate::stream {

// One coding. step() is as Inflater's; End may be followed by more where the coding has members.
class ContentDecoder::Backend {
 public:
  virtual ~Backend() = default;
  virtual DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) = 0;
};

namespace {

class IdentityBackend final : public ContentDecoder::Backend {
 public:
  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) override {
    produced = std::min(input.size(), output.size());
    std::memcpy(output.data(), input.data(), produced);
    input.remove_prefix(produced);
    return input.empty() ? DecodeStep::End : DecodeStep::OutputFull;
  }
};

// RFC 1952 section 2.2: members follow one another. Anything else behind a member is padding, and ignored as
// gzip(1) does.
class GzipBackend final : public ContentDecoder::Backend {
 public:
  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) override {
    produced = 0;
    if (m_ended && !input.empty()) {
      if (m_padding || input[0] != '\x1F') {
        m_padding = true;
        input = {};
        return DecodeStep::End;
      }
      m_inflater.reset();
    }
    const DecodeStep step = m_inflater.step(input, output, produced);
    m_ended = step == DecodeStep::End;
    return m_ended && !input.empty() ? DecodeStep::OutputFull : step;
  }

 private:
  Inflater m_inflater{InflateFormat::Gzip};
  bool m_ended = false;
  bool m_padding = false;
};

// "deflate" means zlib (RFC 9110 section 8.4.1.2), but some servers send raw DEFLATE: the first two bytes
// tell (RFC 1950 section 2.2).
class DeflateBackend final : public ContentDecoder::Backend {
 public:
  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) override {
    produced = 0;
    if (!m_inflater) {
      while (m_headSize < m_head.size() && !input.empty()) {
        m_head[m_headSize++] = input[0];
        input.remove_prefix(1);
      }
      if (m_headSize < m_head.size()) return DecodeStep::NeedInput;
      const auto cmf = static_cast<uint8_t>(m_head[0]);
      const auto flags = static_cast<uint8_t>(m_head[1]);
      const bool zlib = (cmf & 0x0F) == 8 && (cmf * 256 + flags) % 31 == 0;
      m_inflater = std::make_unique<Inflater>(zlib ? InflateFormat::Zlib : InflateFormat::Raw);
      m_headLeft = ByteView(m_head.data(), m_head.size());
    }
    if (!m_headLeft.empty()) {
      const DecodeStep step = m_inflater->step(m_headLeft, output, produced);
      return step == DecodeStep::NeedInput && !input.empty() ? DecodeStep::OutputFull : step;
    }
    const DecodeStep step = m_inflater->step(input, output, produced);
    if (step == DecodeStep::End) input = {};
    return step;
  }

 private:
  std::unique_ptr<Inflater> m_inflater;
  std::array<char, 2> m_head{};
  size_t m_headSize = 0;
  ByteView m_headLeft;
};

class BrotliBackend final : public ContentDecoder::Backend {
 public:
  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) override {
    produced = 0;
    if (!m_state) return DecodeStep::Corrupt;
    size_t inLeft = input.size();
    const auto* in = reinterpret_cast<const uint8_t*>(input.data());
    size_t outLeft = output.size();
    auto* out = reinterpret_cast<uint8_t*>(output.data());
    const BrotliDecoderResult result =
        BrotliDecoderDecompressStream(m_state.get(), &inLeft, &in, &outLeft, &out, nullptr);
    produced = output.size() - outLeft;
    input.remove_prefix(input.size() - inLeft);
    switch (result) {
      case BROTLI_DECODER_RESULT_SUCCESS:
        input = {};
        return DecodeStep::End;
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:
        return DecodeStep::OutputFull;
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
        return DecodeStep::NeedInput;
      case BROTLI_DECODER_RESULT_ERROR:
        break;
    }
    return DecodeStep::Corrupt;
  }

 private:
  struct Free {
    void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
  };
  std::unique_ptr<BrotliDecoderState, Free> m_state{BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)};
};

class ZstdBackend final : public ContentDecoder::Backend {
 public:
  ZstdBackend() {
    // RFC 9659: no window above 8 MiB in a content coding.
    if (m_stream) ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, 23);
  }

  DecodeStep step(ByteView& input, std::span<char> output, size_t& produced) override {
    produced = 0;
    if (!m_stream) return DecodeStep::Corrupt;
    ZSTD_inBuffer in{input.data(), input.size(), 0};
    ZSTD_outBuffer out{output.data(), output.size(), 0};
    const size_t result = ZSTD_decompressStream(m_stream.get(), &out, &in);
    produced = out.pos;
    input.remove_prefix(in.pos);
    if (ZSTD_isError(result)) return DecodeStep::Corrupt;
    if (!input.empty() || (result != 0 && out.pos == out.size)) return DecodeStep::OutputFull;
    return result == 0 ? DecodeStep::End : DecodeStep::NeedInput;
  }

 private:
  struct Free {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
  };
  std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
};

std::unique_ptr<ContentDecoder::Backend> makeBackend(ContentCoding coding) {
  switch (coding) {
    case ContentCoding::Gzip:
      return std::make_unique<GzipBackend>();
    case ContentCoding::Deflate:
      return std::make_unique<DeflateBackend>();
    case ContentCoding::Brotli:
      return std::make_unique<BrotliBackend>();
    case ContentCoding::Zstd:
      return std::make_unique<ZstdBackend>();
    case ContentCoding::Identity:
      break;
  }
  return std::make_unique<IdentityBackend>();
}

std::optional<ContentCoding> codingNamed(std::string_view name) {
  using http::equalsIgnoringCase;
  if (equalsIgnoringCase(name, "gzip") || equalsIgnoringCase(name, "x-gzip")) return ContentCoding::Gzip;
  if (equalsIgnoringCase(name, "deflate")) return ContentCoding::Deflate;
  if (equalsIgnoringCase(name, "br")) return ContentCoding::Brotli;
  if (equalsIgnoringCase(name, "zstd")) return ContentCoding::Zstd;
  if (equalsIgnoringCase(name, "identity")) return ContentCoding::Identity;
  return std::nullopt;
}

}  // namespace

std::optional<ContentCoding> contentCoding(const http::HeaderMap& fields) {
  std::optional<ContentCoding> coding = ContentCoding::Identity;
  http::forEachListElement(fields, http::FieldId::ContentEncoding, [&](std::string_view name) {
    const auto next = codingNamed(name);
    if (next == ContentCoding::Identity) return;
    coding = coding == ContentCoding::Identity ? next : std::nullopt;
  });
  return coding;
}

ContentDecoder::ContentDecoder(ContentCoding coding, ContentLimits limits)
    : m_limits(limits), m_backend(makeBackend(coding)) {}

ContentDecoder::~ContentDecoder() = default;

uint64_t ContentDecoder::budget() const {
  const uint64_t byRatio = std::max(m_limits.ratioFree, m_fed * m_limits.maxRatio);
  return std::min(m_limits.maxBytes, byRatio);
}

ContentStatus ContentDecoder::feed(ByteView input, Bytes& output) {
  if (m_status > ContentStatus::Complete || input.empty()) return m_status;
  m_fed += input.size();
  std::array<char, 16 * 1024> buffer;
  while (true) {
    size_t produced = 0;
    const DecodeStep step = m_backend->step(input, buffer, produced);
    const uint64_t room = budget() - m_produced;
    const size_t allowed = static_cast<size_t>(std::min<uint64_t>(produced, room));
    output.append(buffer.data(), allowed);
    m_produced += allowed;
    if (allowed < produced)
      return m_status =
                 m_produced == m_limits.maxBytes ? ContentStatus::TooLarge : ContentStatus::RatioExceeded;
    if (step == DecodeStep::OutputFull) continue;
    if (step == DecodeStep::Corrupt)
      m_status = ContentStatus::Corrupt;
    else
      m_status = step == DecodeStep::End ? ContentStatus::Complete : ContentStatus::More;
    return m_status;
  }
}

ContentStatus ContentDecoder::finish() {
  if (m_status == ContentStatus::More) m_status = ContentStatus::Truncated;
  return m_status;
}

}  // namespace headgate::stream
