// UTF-8 as RFC 3629 has it: no surrogates, no overlong forms, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"

namespace headgate {

// Size of the whole sequence that `text` begins with (1 to 4), or 0 if it does not begin with one.
size_t utf8SequenceSize(ByteView text);

// The longest prefix of at most `maxBytes` that cuts no sequence in two.
ByteView utf8Prefix(ByteView text, size_t maxBytes);

// Checks text that comes in pieces, split anywhere. Thread: any, one caller at a time.
class Utf8Validator {
 public:
  // False once something invalid was seen, and from then on.
  bool feed(ByteView text);
  // Valid so far, and not in the middle of a sequence.
  bool complete() const { return !m_failed && m_pending == 0; }
  void reset() { *this = Utf8Validator(); }

 private:
  uint8_t m_pending = 0;  // continuation bytes still due
  uint8_t m_low = 0x80;   // bounds of the next one
  uint8_t m_high = 0xBF;
  bool m_failed = false;
};

bool isUtf8(ByteView text);

}  // namespace headgate
