#include <gtest/gtest.h>
#include <vector>

#include "core/json/json_reader.h"
#include "core/json/redact_pointers.h"

namespace headgate::json {
namespace {

std::vector<JsonPointer> pointers(const std::vector<std::string>& texts) {
  std::vector<JsonPointer> out;
  for (const std::string& text : texts) out.push_back(JsonPointer::parse(text).value());
  return out;
}

struct Row {
  std::vector<std::string> pointers;
  std::string json;
  std::string expected;
};

TEST(RedactPointers, ReplacesTheValuesAndNothingElse) {
  const std::vector<Row> rows = {
      {{"/password"}, R"({"user":"a","password":"hunter2"})", R"({"user":"a","password":"[redacted]"})"},
      {{"/password"},
       "{ \"password\" :\t123 ,\r\n \"z\": 1.50e+3 }\n",
       "{ \"password\" :\t\"[redacted]\" ,\r\n \"z\": 1.50e+3 }\n"},
      {{"/a/b"},
       R"({"b":1,"a":{"a":{"b":2},"b":{"deep":[1,2]},"c":3}})",
       R"({"b":1,"a":{"a":{"b":2},"b":"[redacted]","c":3}})"},
      {{"/keys/1"}, R"({"keys":["k0","k1","k2"]})", R"({"keys":["k0","[redacted]","k2"]})"},
      {{"/0/10"}, "[[0,1,2,3,4,5,6,7,8,9,10]]", "[[0,1,2,3,4,5,6,7,8,9,\"[redacted]\"]]"},
      {{"/0"}, R"({"0":"an object's key"})", R"({"0":"[redacted]"})"},
      {{""}, " [1,2] ", " \"[redacted]\" "},
      {{"/"}, R"({"":null})", R"({"":"[redacted]"})"},
      {{"/a~1b/m~0n"}, R"({"a/b":{"m~n":true}})", R"({"a/b":{"m~n":"[redacted]"}})"},
      // A key that is spelled with escapes is the same key.
      {{"/password"}, R"({"p\u0061ssw\u006Frd":"x"})", R"({"p\u0061ssw\u006Frd":"[redacted]"})"},
      {{"/\xF0\x9F\x98\x80"}, R"({"\ud83d\ude00":1})", R"({"\ud83d\ude00":"[redacted]"})"},
      // Of equal keys each is redacted.
      {{"/a"}, R"({"a":1,"a":2})", R"({"a":"[redacted]","a":"[redacted]"})"},
      // Two pointers, one inside the other, in either order.
      {{"/a", "/a/b"}, R"({"a":{"b":1,"c":2},"d":3})", R"({"a":"[redacted]","d":3})"},
      {{"/a/b", "/a"}, R"({"a":{"b":1,"c":2},"d":3})", R"({"a":"[redacted]","d":3})"},
      {{"/a/x", "/b/x"},
       R"({"a":{"x":1},"b":{"x":2},"c":{"x":3}})",
       R"({"a":{"x":"[redacted]"},"b":{"x":"[redacted]"},"c":{"x":3}})"},
      {{"/missing", "/a/b/c"}, R"({"a":{"b":[ {"c":1} ]}})", R"({"a":{"b":[ {"c":1} ]}})"},
      {{"/a/b"}, R"({"x":{"b":1},"a":[{"b":1}]})", R"({"x":{"b":1},"a":[{"b":1}]})"},
      {{"/a"}, R"({"b":"\"a\":\"not a member\"","c":["a"]})", R"({"b":"\"a\":\"not a member\"","c":["a"]})"},
      {{}, "[]", "[]"},
      {{"/a"},
       R"(["\ud800 \udc00 \/\b\f\n\r\t", -0, 0.5, -1E-2, false, null, {}])",
       R"(["\ud800 \udc00 \/\b\f\n\r\t", -0, 0.5, -1E-2, false, null, {}])"},
  };
  for (const Row& row : rows) {
    std::string json = row.json;
    EXPECT_TRUE(redactPointers(json, pointers(row.pointers))) << row.json;
    EXPECT_EQ(json, row.expected);
  }
}

TEST(RedactPointers, EveryCutTextIsRefusedAndLeftAlone) {
  const std::string whole = R"({"a":[1.5e1,true,null,"\u00e9\ud83d\ude00é"],"password":{"x":false}})";
  for (size_t size = 0; size < whole.size(); ++size) {
    std::string json = whole.substr(0, size);
    EXPECT_FALSE(redactPointers(json, pointers({"/password"}))) << json;
    EXPECT_EQ(json, whole.substr(0, size));
  }
}

TEST(RedactPointers, RefusesWhatIsNotJson) {
  for (std::string json : {"",
                           " ",
                           "{}x",
                           "[1,]",
                           "[,1]",
                           "{\"a\":1,}",
                           "{\"a\"}",
                           "{a:1}",
                           "{'a':1}",
                           "01",
                           "-",
                           "1.",
                           ".5",
                           "1e",
                           "+1",
                           "NaN",
                           "truex",
                           "\"\\x\"",
                           "\"\\u12g4\"",
                           "\"\x01\"",
                           "\"\xFF\"",
                           "\"\xC3\"",
                           "[1 2]",
                           "{\"a\" 1}",
                           "// c\n1",
                           "{\"password\":\"x\"} {\"password\":\"y\"}",
                           "\xEF\xBB\xBF{}"})
    EXPECT_FALSE(redactPointers(json, pointers({"/password"}))) << json;
}

TEST(RedactPointers, DepthIsBounded) {
  std::string deepest = std::string(256, '[') + std::string(256, ']');
  EXPECT_TRUE(redactPointers(deepest, pointers({"/a"})));
  std::string tooDeep = std::string(257, '[') + std::string(257, ']');
  EXPECT_FALSE(redactPointers(tooDeep, pointers({"/a"})));
  std::string bomb(1'000'000, '[');
  EXPECT_FALSE(redactPointers(bomb, pointers({"/a"})));
}

// What the scanner accepts, the reader accepts, and the other way round: two parsers, one language.
TEST(RedactPointers, AgreesWithTheReader) {
  const std::string seed = R"({"a":[1.5e1,-0,true,"\u00e9\\"],"b":{"":null}})";
  JsonReader reader;
  for (size_t i = 0; i < seed.size(); ++i)
    for (const char c : std::string_view("\"\\{}[],:0-.e \n\xFFtz")) {
      std::string json = seed;
      json[i] = c;
      const bool parsed = reader.parse(json).ok();
      EXPECT_EQ(redactPointers(json, {}), parsed) << json;
    }
}

}  // namespace
}  // namespace headgate::json
