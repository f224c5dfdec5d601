#include "core/store/segment_format.h"

#include <charconv>

#include "core/store/packing.h"

namespace headgate::store {

namespace {

constexpr std::string_view kFileMagic = "HGREC\r\n\x1a";
constexpr size_t kChecked = kFileMagic.size() + 8;  // where the checked part of a header begins
constexpr size_t kNameDigits = 8;

}  // namespace

Bytes encodeSegmentHeader(const SegmentHeader& header) {
  Bytes checked;
  put(checked, header.run);
  put(checked, header.index);
  put(checked, int64_t{header.wall.time_since_epoch().count()});
  put(checked, int64_t{header.steady.time_since_epoch().count()});
  Bytes out(kFileMagic);
  put(out, header.version);
  put(out, checksum(checked));
  return out + checked;
}

std::optional<SegmentHeader> decodeSegmentHeader(ByteView bytes) {
  if (bytes.size() < kSegmentHeaderBytes || bytes.substr(0, kFileMagic.size()) != kFileMagic)
    return std::nullopt;
  if (take<uint32_t>(bytes, kChecked - 4) != checksum(bytes.substr(kChecked, kSegmentHeaderBytes - kChecked)))
    return std::nullopt;
  SegmentHeader header;
  header.version = take<uint32_t>(bytes, kFileMagic.size());
  header.run = take<uint64_t>(bytes, kChecked);
  header.index = take<uint64_t>(bytes, kChecked + 8);
  header.wall = WallTime(Nanoseconds(take<int64_t>(bytes, kChecked + 16)));
  header.steady = SteadyTime(Nanoseconds(take<int64_t>(bytes, kChecked + 24)));
  return header;
}

Bytes encodeFrameHeader(ByteView payload) {
  Bytes out(kFrameMagic);
  put(out, static_cast<uint32_t>(payload.size()));
  put(out, checksum(payload));
  return out;
}

std::optional<ByteView> framePayload(ByteView bytes) {
  if (bytes.size() < kFrameHeaderBytes || bytes.substr(0, kFrameMagic.size()) != kFrameMagic)
    return std::nullopt;
  const size_t size = take<uint32_t>(bytes, 4);
  if (size > bytes.size() - kFrameHeaderBytes) return std::nullopt;
  const ByteView payload = bytes.substr(kFrameHeaderBytes, size);
  if (take<uint32_t>(bytes, 8) != checksum(payload)) return std::nullopt;
  return payload;
}

std::string segmentFileName(uint64_t number) {
  std::string digits = std::to_string(number);
  if (digits.size() < kNameDigits) digits.insert(0, kNameDigits - digits.size(), '0');
  return digits.append(kSegmentSuffix);
}

std::optional<uint64_t> segmentNumber(std::string_view fileName) {
  if (fileName.size() < kNameDigits + kSegmentSuffix.size() || !fileName.ends_with(kSegmentSuffix))
    return std::nullopt;
  const char* end = fileName.data() + fileName.size() - kSegmentSuffix.size();
  uint64_t number = 0;
  const auto [rest, error] = std::from_chars(fileName.data(), end, number);
  if (error != std::errc() || rest != end) return std::nullopt;
  return number;
}

}  // namespace headgate::store
