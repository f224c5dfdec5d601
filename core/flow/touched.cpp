#include "core/flow/touched.h"

namespace headgate::flow {
namespace {

constexpr uint8_t kFirstLeadByte = 0xC2;  // of a sequence of several bytes, RFC 3629 section 4
constexpr uint8_t kLastLeadByte = 0xF4;
constexpr uint64_t kEndOfData = 0x64'61'74'61'3A;  // "data:"
constexpr uint64_t kFiveBytes = 0xFF'FF'FF'FF'FF;

}  // namespace

std::optional<size_t> Touched::placeOfCut(std::string_view bytes) {
  if (cut->cutPlace == CutPlace::Bytes) {
    const uint64_t left = cut->cutAfter > bodyBytes ? cut->cutAfter - bodyBytes : 0;
    bodyBytes += bytes.size();
    if (left > bytes.size()) return std::nullopt;
    return static_cast<size_t>(left);
  }
  for (size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<uint8_t>(bytes[i]);
    lastBytes = lastBytes << 8 | byte;
    ++bodyBytes;
    if (bodyBytes <= cut->cutAfter) continue;
    const bool isPlace = cut->cutPlace == CutPlace::Character
                             ? byte >= kFirstLeadByte && byte <= kLastLeadByte
                             : (lastBytes & kFiveBytes) == kEndOfData;
    if (isPlace) return i + 1;
  }
  return std::nullopt;
}

}  // namespace headgate::flow
