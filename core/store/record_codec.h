// Events and summaries as compact bytes: the same in memory and on disk.
//
// Numbers are LEB128 (7 bits a byte, lowest first), signed ones zigzag; texts are their size and their bytes.
// Decoding checks everything and never reads past the end. Pure functions.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/names.h"
#include "core/record/summary.h"

namespace headgate::store {

// The first byte of what is encoded: a DetailKind, or this for a summary.
inline constexpr uint8_t kSummaryTag = 0x40;

void putNumber(Bytes& out, uint64_t value);

// kind, flags (bits 0-2 LeftOut, 3 redacted, 4 `stored` differs from size, 5 `events` is not 1), at - base in
// ns, size, [stored], [events]. The exchange is not part of it; the event's bytes follow.
void putEvent(Bytes& out, const record::DetailHeader& header, SteadyTime base);
// kSummaryTag, then the fields of record::Summary in the order of their declaration, times in ns.
void putSummary(Bytes& out, const record::Summary& summary);

class Decoder {
 public:
  explicit Decoder(ByteView bytes) : m_rest(bytes) {}

  // Once something was not as it must be, all that follows is empty and ok() is false.
  bool ok() const { return m_ok; }
  ByteView rest() const { return m_rest; }
  bool atSummary() const { return !m_rest.empty() && static_cast<uint8_t>(m_rest.front()) == kSummaryTag; }

  uint8_t byte();
  uint64_t number();
  int64_t signedNumber();
  ByteView bytes(uint64_t size);
  ByteView text() { return bytes(number()); }
  record::DetailHeader event(SteadyTime base);
  record::Summary summary(record::Names& names);

 private:
  void fail();

  ByteView m_rest;
  bool m_ok = true;
};

}  // namespace headgate::store
