// What is known of an exchange when an attempt at a target begins: for whoever looks at it before its Summary
// is there. The payload of DetailKind::Attempt, in a channel as in a store: one field a line, in the order of
// the struct; what does not fit is left out.
//
// None of the fields can have a line's end in it: ids, an address, a request id that was checked or is ours.
#pragma once

#include <array>
#include <string_view>

#include "core/base/bytes.h"
#include "core/record/summary.h"

namespace headgate::record {

struct AttemptDetail {
  std::string_view pool;
  std::string_view target;
  std::string_view listener;
  std::string_view clientIp;
  uint16_t clientPort = 0;
  bool secure = false;
  std::string_view requestId;
};

// In room of its own: it is made on the worker, which allocates nothing for the record.
class AttemptText {
 public:
  explicit AttemptText(const Summary& known);

  ByteView view() const { return {m_bytes.data(), m_size}; }

 private:
  void line(std::string_view field);

  std::array<char, 640> m_bytes;
  size_t m_size = 0;
};

// The views point into the text.
AttemptDetail attemptOf(ByteView text);

}  // namespace headgate::record
