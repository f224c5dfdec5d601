#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/base/utf8.h"

namespace headgate {
namespace {

struct Row {
  std::string text;
  bool valid;
};

// Each edge of the table in RFC 3629 section 4.
const std::vector<Row>& rows() {
  static const std::vector<Row> kRows = {
      {"", true},
      {"plain text, longer than one word", true},
      {"\x7F", true},
      {"\x80", false},
      {"\xC1\xBF", false},
      {"\xC2\x80", true},
      {"\xDF\xBF", true},
      {"\xDF", false},
      {"\xE0\x9F\xBF", false},
      {"\xE0\xA0\x80", true},
      {"\xED\x9F\xBF", true},
      {"\xED\xA0\x80", false},
      {"\xEE\x80\x80", true},
      {"\xEF\xBF\xBF", true},
      {"\xF0\x8F\xBF\xBF", false},
      {"\xF0\x90\x80\x80", true},
      {"\xF4\x8F\xBF\xBF", true},
      {"\xF4\x90\x80\x80", false},
      {"\xF5\x80\x80\x80", false},
      {"\xFF", false},
      {"\xE2\x82", false},
      {"\xE2\x28\xA1", false},
      {"12345678\xE2\x82\xAC 12345678 \xF0\x9F\x98\x80", true},
      {"12345678\xE2\x82\xAC 1234567\xAC", false},
  };
  return kRows;
}

TEST(Utf8, ValidatesWholeAndAtEverySplit) {
  for (const Row& row : rows()) {
    EXPECT_EQ(isUtf8(row.text), row.valid) << testing::PrintToString(row.text);
    for (size_t split = 0; split <= row.text.size(); ++split) {
      Utf8Validator validator;
      validator.feed(ByteView(row.text).substr(0, split));
      validator.feed(ByteView(row.text).substr(split));
      EXPECT_EQ(validator.complete(), row.valid) << testing::PrintToString(row.text) << " split at " << split;
    }
  }
}

TEST(Utf8, FailureStaysUntilReset) {
  Utf8Validator validator;
  EXPECT_FALSE(validator.feed("a\xFF"));
  EXPECT_FALSE(validator.feed("good"));
  validator.reset();
  EXPECT_TRUE(validator.feed("good"));
}

TEST(Utf8, SizeOfTheFirstSequence) {
  EXPECT_EQ(utf8SequenceSize(""), 0U);
  EXPECT_EQ(utf8SequenceSize("ab"), 1U);
  EXPECT_EQ(utf8SequenceSize("\xC3\xA9x"), 2U);
  EXPECT_EQ(utf8SequenceSize("\xE2\x82\xAC"), 3U);
  EXPECT_EQ(utf8SequenceSize("\xF0\x9F\x98\x80"), 4U);
  EXPECT_EQ(utf8SequenceSize("\xF0\x9F\x98"), 0U);
  EXPECT_EQ(utf8SequenceSize("\xA9"), 0U);
}

TEST(Utf8, PrefixCutsNoSequence) {
  const std::string text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";  // 1 + 2 + 3 + 4
  const std::vector<size_t> expected = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};
  for (size_t max = 0; max < expected.size(); ++max)
    EXPECT_EQ(utf8Prefix(text, max).size(), expected[max]) << max;
  EXPECT_EQ(utf8Prefix("\x80\x80\x80\x80\x80", 4).size(), 4U);
}

}  // namespace
}  // namespace headgate
