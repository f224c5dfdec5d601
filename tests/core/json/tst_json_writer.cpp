#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

#include "core/base/utf8.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

namespace headgate::json {
namespace {

std::string stringOf(std::string_view text, size_t maxBytes = JsonWriter::kUncapped) {
  std::string out;
  JsonWriter(out).string(text, maxBytes);
  return out;
}

TEST(JsonWriter, NestedObjectsAndArrays) {
  std::string out = "before ";
  JsonWriter writer(out);
  writer.beginObject();
  writer.key("id").string("a");
  writer.key("empty").beginObject().endObject();
  writer.key("list")
      .beginArray()
      .number(1)
      .beginArray()
      .endArray()
      .null()
      .beginObject()
      .key("x")
      .boolean(true)
      .endObject();
  writer.endArray();
  writer.key("last").boolean(false);
  writer.endObject();
  EXPECT_EQ(out, R"(before {"id":"a","empty":{},"list":[1,[],null,{"x":true}],"last":false})");
}

TEST(JsonWriter, Numbers) {
  std::string out;
  JsonWriter(out)
      .beginArray()
      .number(0)
      .number(std::numeric_limits<int64_t>::min())
      .number(std::numeric_limits<uint64_t>::max())
      .number(uint16_t{200})
      .number(1.5)
      .number(0.1)
      .number(1e300)
      .number(std::nan(""))
      .number(std::numeric_limits<double>::infinity())
      .endArray();
  EXPECT_EQ(out, "[0,-9223372036854775808,18446744073709551615,200,1.5,0.1,1e+300,null,null]");
}

TEST(JsonWriter, Escapes) {
  struct Row {
    std::string_view text;
    std::string_view json;
  };
  using namespace std::string_view_literals;
  const std::vector<Row> rows = {
      {"", R"("")"},
      {"plain", R"("plain")"},
      {"\"\\/", R"("\"\\/")"},
      {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
      {"\0\x1B[31m\x7F"sv, R"("\u0000\u001b[31m\u007f")"},
      {"a\xC2\x80 \xC2\x9B \xC2\xA0", "\"a\\u0080 \\u009b \xC2\xA0\""},
      {"\u2027\u2028\u2029\u202A", "\"\u2027\\u2028\\u2029\u202A\""},
      {"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", "\"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\""},
      {"\xFF", "\"\uFFFD\""},
      {"a\xE2\x82", "\"a\uFFFD\uFFFD\""},
      {"\xED\xA0\x80z", "\"\uFFFD\uFFFD\uFFFDz\""},
      {"x\"\xC3\"", "\"x\\\"\uFFFD\\\"\""},
  };
  for (const Row& row : rows) EXPECT_EQ(stringOf(row.text), row.json);
}

TEST(JsonWriter, KeysAreEscapedToo) {
  std::string out;
  JsonWriter(out).beginObject().key("a\"\n\xFF").null().endObject();
  EXPECT_EQ(out, "{\"a\\\"\\n\uFFFD\":null}");
}

TEST(JsonWriter, CapsCutBetweenCharacters) {
  EXPECT_EQ(stringOf("abcdef", 6), R"("abcdef")");
  EXPECT_EQ(stringOf("abcdef", 3), "\"abc\u2026\"");
  EXPECT_EQ(stringOf("ab\u20ACd", 4), "\"ab\u2026\"");
  EXPECT_EQ(stringOf("ab\u20ACd", 5), "\"ab\u20AC\u2026\"");
  EXPECT_EQ(stringOf("abc", 0), "\"\u2026\"");
}

TEST(JsonWriter, AnyBytesMakeOneLineOfValidJsonThatReadsBack) {
  std::string bytes;
  for (int high = 0; high < 256; high += 3)
    for (int low = 0; low < 256; ++low) {
      bytes += static_cast<char>(high);
      bytes += static_cast<char>(low);
    }
  const std::string json = stringOf(bytes);
  EXPECT_TRUE(isUtf8(json));
  for (const char c : json) EXPECT_GE(static_cast<uint8_t>(c), 0x20);
  JsonReader reader;
  EXPECT_TRUE(reader.parse(json).ok());

  const std::string valid = "\0 \x1F \x7F \u0080 \u2028 \U0001F600";
  ASSERT_TRUE(reader.parse(stringOf(valid)).ok());
  EXPECT_EQ(reader.at(*JsonPointer::parse(""))->text, valid);
}

}  // namespace
}  // namespace headgate::json
