#include <gtest/gtest.h>
#include <string>

#include "core/base/byte_words.h"

namespace headgate {
namespace {

// Each byte at each place of a word: marked if and only if it is what is looked for, whatever stands around
// it.
template <typename Mark, typename Expected>
void checkEach(char around, Mark mark, Expected expected) {
  for (int value = 0; value < 256; ++value) {
    for (size_t place = 0; place < kWordBytes; ++place) {
      std::string text(kWordBytes, around);
      text[place] = static_cast<char>(value);
      EXPECT_EQ(mark(wordAt(text.data())) != 0, expected(static_cast<uint8_t>(value)))
          << value << " at " << place << " among " << static_cast<int>(static_cast<uint8_t>(around));
    }
  }
}

TEST(ByteWords, FindEachByteAtEachPlace) {
  for (const char around : {' ', '~', 'a', '\x80', '\xff'}) {
    for (const char wanted : {'\n', '\r', '"', '\\', '\x7f', '\0'}) {
      checkEach(
          around, [wanted](uint64_t word) { return bytesEqual(word, wanted); },
          [wanted](uint8_t value) { return value == static_cast<uint8_t>(wanted); });
    }
    checkEach(
        around, [](uint64_t word) { return bytesBelow(word, 0x20); },
        [](uint8_t value) { return value < 0x20; });
  }
  checkEach(
      'a', [](uint64_t word) { return bytesNotAscii(word); }, [](uint8_t value) { return value >= 0x80; });
}

}  // namespace
}  // namespace headgate
