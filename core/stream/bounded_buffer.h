// Keeps the beginning of something that may be endless, and counts the rest.
#pragma once

#include <cstdint>

#include "core/base/bytes.h"

namespace headgate::stream {

class BoundedBuffer {
 public:
  explicit BoundedBuffer(size_t limit) : m_limit(limit) {}

  void append(ByteView bytes) {
    if (!cut()) m_kept.append(bytes.substr(0, m_limit - m_kept.size()));
    m_size += bytes.size();
  }
  // Counts bytes that nobody has any more; nothing after them is kept, for it would not follow on.
  void skip(uint64_t bytes) { m_size += bytes; }
  void clear() {
    m_size = 0;
    m_kept.clear();
    // One large event must not hold its memory for the life of a stream.
    if (m_kept.capacity() > kKeptCapacity) m_kept.shrink_to_fit();
  }

  ByteView view() const { return m_kept; }
  uint64_t size() const { return m_size; }  // kept or not
  bool empty() const { return m_size == 0; }
  bool cut() const { return m_size > m_kept.size(); }
  uint64_t lost() const { return m_size - m_kept.size(); }
  size_t limit() const { return m_limit; }

 private:
  static constexpr size_t kKeptCapacity = 64 * 1024;
  size_t m_limit;
  uint64_t m_size = 0;
  Bytes m_kept;
};

}  // namespace headgate::stream
