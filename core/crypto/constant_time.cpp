#include "core/crypto/constant_time.h"

#include <cstdint>
#include <cstring>

namespace headgate::crypto {
namespace {

uint64_t wordAt(const char* bytes, size_t size) {
  uint64_t word = 0;
  if (size != 0) std::memcpy(&word, bytes, size);
  return word;
}

}  // namespace

// A word at a time: keys are compared with each request. The result is only looked at in the end, through a
// variable that the compiler may not reason about.
bool equalsConstantTime(ByteView a, ByteView b) {
  if (a.size() != b.size()) return false;
  constexpr size_t kWord = sizeof(uint64_t);
  uint64_t difference = 0;
  size_t at = 0;
  for (; at + kWord <= a.size(); at += kWord)
    difference |= wordAt(a.data() + at, kWord) ^ wordAt(b.data() + at, kWord);
  difference |= wordAt(a.data() + at, a.size() - at) ^ wordAt(b.data() + at, a.size() - at);
  const volatile uint64_t verdict = difference;
  return verdict == 0;
}

}  // namespace headgate::crypto
