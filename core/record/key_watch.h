// Looks for JSON keys whose values must not be stored, in text that is not (or not yet) one complete JSON
// document: event streams, JSON lines, documents too long to hold. What follows such a key is hidden up to
// the end of the line, or of the body.
//
// A key is its name in quotes, as serialisers write it; an escape that could spell one ("\u0070assword")
// counts as one. Thread: any, one caller at a time. One per body.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/json/json_pointer.h"

namespace headgate::record {

// The keys behind which the pointers' values stand, quoted: the last token of each that is no array index.
// Nothing if one of them has none, so that it cannot be watched for.
std::optional<std::vector<std::string>> watchedKeys(const std::vector<json::JsonPointer>& pointers);

class KeyWatch {
 public:
  enum class HideUntil : uint8_t { EndOfLine, EndOfBody };
  explicit KeyWatch(HideUntil hideUntil = HideUntil::EndOfLine) : m_hideUntil(hideUntil) {}

  // What may be stored of the next piece: all of it, or `out`, which then holds the rest with what was hidden
  // marked.
  ByteView pass(ByteView piece, const std::vector<std::string>& keys, Bytes& out);
  // Bytes are missing here: a key may have been among them.
  void missed() { m_hiding = true; }

  static bool mentions(ByteView text, const std::vector<std::string>& keys);

 private:
  HideUntil m_hideUntil;
  bool m_hiding = false;
  bool m_marked = false;  // the mark for what is hidden now was written
  Bytes m_tail;           // the end of what passed, where a key may have begun
};

}  // namespace headgate::record
