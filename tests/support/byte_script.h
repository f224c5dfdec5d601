// Feeds bytes to an HTTP/1 reader the way a network does: in pieces, with what is not consumed offered again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::test {

// One way to cut a byte string: the places where a piece ends, in order, without the string's own end.
struct Cut {
  std::string name;
  std::vector<size_t> places;
};

// Whole, byte by byte, and at every single place. Of long strings, places at both ends and some between: each
// costs a run.
inline std::vector<Cut> cutsOf(std::string_view bytes) {
  constexpr size_t kAllUpTo = 2048;
  constexpr size_t kEnds = 4;
  constexpr size_t kStride = 16381;
  std::vector<Cut> cuts{{"whole", {}}, {"byte by byte", {}}};
  for (size_t place = 1; place < bytes.size(); ++place) {
    cuts[1].places.push_back(place);
    const bool nearAnEnd = place < kEnds || place + kEnds > bytes.size();
    if (bytes.size() <= kAllUpTo || nearAnEnd || place % kStride == 0)
      cuts.push_back({"cut at " + std::to_string(place), {place}});
  }
  return cuts;
}

inline std::vector<std::string_view> piecesOf(std::string_view bytes, const Cut& cut) {
  std::vector<std::string_view> pieces;
  size_t start = 0;
  for (const size_t place : cut.places) {
    pieces.push_back(bytes.substr(start, place - start));
    start = place;
  }
  pieces.push_back(bytes.substr(start));
  return pieces;
}

// Bytes in an allocation of exactly their size, so that AddressSanitizer sees a reader that looks one byte
// too far.
class ExactBytes {
 public:
  explicit ExactBytes(std::string_view bytes) : m_bytes(new char[bytes.size()]), m_size(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
  }
  std::string_view view() const { return {m_bytes.get(), m_size}; }

 private:
  std::unique_ptr<char[]> m_bytes;
  size_t m_size;
};

}  // namespace headgate::test
