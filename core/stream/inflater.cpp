#include "core/stream/inflater.h"

#include <algorithm>
#include <array>
#include <climits>
#include <zlib.h>

namespace headgate::stream {
namespace {

constexpr int kWindowBits = 15;  // the largest window reads streams of every smaller one
constexpr size_t kWindowBytes = size_t{1} << kWindowBits;

int windowBits(InflateFormat format) {
  switch (format) {
    case InflateFormat::Raw:
      return -kWindowBits;
    case InflateFormat::Gzip:
      return kWindowBits + 16;
    case InflateFormat::Zlib:
      break;
  }
  return kWindowBits;
}

}  // namespace

Inflater::Inflater(InflateFormat format) : m_stream(std::make_unique<z_stream>()) {
  m_usable = inflateInit2(m_stream.get(), windowBits(format)) == Z_OK;
}

Inflater::~Inflater() {
  if (m_usable) inflateEnd(m_stream.get());
}

DecodeStep Inflater::step(ByteView& input, std::span<char> output, size_t& produced) {
  produced = 0;
  if (!m_usable) return DecodeStep::Corrupt;
  const auto inSize = static_cast<uInt>(std::min<size_t>(input.size(), UINT_MAX));
  const auto outSize = static_cast<uInt>(std::min<size_t>(output.size(), UINT_MAX));
  m_stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
  m_stream->avail_in = inSize;
  m_stream->next_out = reinterpret_cast<Bytef*>(output.data());
  m_stream->avail_out = outSize;
  const int status = inflate(m_stream.get(), Z_NO_FLUSH);
  produced = outSize - m_stream->avail_out;
  input.remove_prefix(inSize - m_stream->avail_in);
  if (status == Z_STREAM_END) return DecodeStep::End;
  // Z_BUF_ERROR only says that there was nothing to do.
  if (status != Z_OK && status != Z_BUF_ERROR) return DecodeStep::Corrupt;
  return m_stream->avail_out == 0 || !input.empty() ? DecodeStep::OutputFull : DecodeStep::NeedInput;
}

void Inflater::reset() {
  if (m_usable) inflateReset(m_stream.get());
}

void Inflater::resetKeepingWindow() {
  if (!m_usable) return;
  std::array<Bytef, kWindowBytes> window;
  uInt size = 0;
  inflateGetDictionary(m_stream.get(), window.data(), &size);
  inflateReset(m_stream.get());
  inflateSetDictionary(m_stream.get(), window.data(), size);
}

}  // namespace headgate::stream
