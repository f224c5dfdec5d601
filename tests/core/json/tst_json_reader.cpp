#include <gtest/gtest.h>
#include <vector>

#include "core/json/json_reader.h"

namespace headgate::json {
namespace {

JsonPointer pointer(std::string_view text) {
  return JsonPointer::parse(text).value();
}

TEST(JsonPointer, ParsesRfc6901) {
  EXPECT_TRUE(pointer("").tokens().empty());
  EXPECT_EQ(pointer("/").tokens(), std::vector<std::string>{""});
  EXPECT_EQ(pointer("/a/b").tokens(), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(pointer("/a~1b/m~0n/~01/").tokens(), (std::vector<std::string>{"a/b", "m~n", "~1", ""}));
  for (const std::string_view bad : {"a", "a/b", " /a", "/~", "/a~", "/~2", "/a~/b"})
    EXPECT_EQ(JsonPointer::parse(bad).has_value(), false) << bad;
}

TEST(JsonReader, FindsValues) {
  JsonReader reader;
  ASSERT_TRUE(
      reader
          .parse(
              R"( {"model":"x\u00e9\n","n":-1.5e0,"ok":true,"no":null,"list":[10,{"a/b":[ ]}],"":{"~":18446744073709551615},
    "twice":1,"twice":2} )")
          .ok());
  struct Row {
    std::string_view pointer;
    JsonKind kind;
    std::string_view text;
  };
  const std::vector<Row> rows = {
      {"/model", JsonKind::String, "x\u00e9\n"},
      {"/n", JsonKind::Number, "-1.5"},
      {"/ok", JsonKind::Boolean, "true"},
      {"/no", JsonKind::Null, "null"},
      {"/list", JsonKind::Array, R"([10,{"a/b":[]}])"},
      {"/list/0", JsonKind::Number, "10"},
      {"/list/1", JsonKind::Object, R"({"a/b":[]})"},
      {"/list/1/a~1b", JsonKind::Array, "[]"},
      {"//~0", JsonKind::Number, "18446744073709551615"},
      {"/twice", JsonKind::Number, "1"},
  };
  for (const Row& row : rows) {
    const auto value = reader.at(pointer(row.pointer));
    ASSERT_TRUE(value) << row.pointer;
    EXPECT_EQ(value->kind, row.kind) << row.pointer;
    EXPECT_EQ(value->text, row.text);
  }
  for (const std::string_view absent :
       {"/x", "/model/0", "/list/2", "/list/-", "/list/00", "/list/-1", "/list/", "/list/1/a", "/no/x"})
    EXPECT_FALSE(reader.at(pointer(absent))) << absent;
}

TEST(JsonReader, RefusesWhatIsNotOneCompleteValue) {
  JsonReader reader;
  ASSERT_TRUE(reader.parse("[1]").ok());
  for (const std::string_view text :
       {"", " ", "{", "[1,]", "{\"a\":1", "[1] [2]", "nul", "\"\x01\"", "\"\xFF\"", "01", "{a:1}"}) {
    const auto parsed = reader.parse(text);
    ASSERT_FALSE(parsed.ok()) << text;
    EXPECT_FALSE(parsed.error().empty());
    EXPECT_FALSE(reader.at(pointer("/0"))) << "the failed parse must not leave the old document";
  }
  EXPECT_TRUE(reader.parse("[2]").ok());
  EXPECT_EQ(reader.at(pointer("/0"))->text, "2");
}

TEST(JsonReader, HoldsItsLimits) {
  JsonReader reader({.maxBytes = 64, .maxDepth = 8});
  EXPECT_TRUE(reader.parse("\"" + std::string(62, 'a') + "\"").ok());
  EXPECT_FALSE(reader.parse("\"" + std::string(63, 'a') + "\"").ok());
  EXPECT_TRUE(reader.parse("[[[[[[[1]]]]]]]").ok());
  EXPECT_FALSE(reader.parse("[[[[[[[[[1]]]]]]]]]").ok());
}

TEST(JsonReader, ListsMembersAndElements) {
  const auto listed = [](const JsonReader& reader, std::string_view where) {
    std::string text;
    for (const JsonMember& member : reader.members(pointer(where)))
      text += member.key + "=" + member.value.text + ";";
    return text;
  };
  JsonReader reader;
  ASSERT_TRUE(reader.parse(R"({"b":[1,"x",{"y":[]}],"a":{"":null,"k":1,"k":2},"s":"text","e":{}})").ok());
  EXPECT_EQ(listed(reader, "/b"), R"(=1;=x;={"y":[]};)");
  EXPECT_EQ(listed(reader, "/a"), "=null;k=1;k=2;");
  EXPECT_EQ(reader.members(pointer("")).size(), 4u);
  for (const std::string_view nothing : {"/s", "/e", "/absent", "/b/0"})
    EXPECT_EQ(listed(reader, nothing), "") << nothing;
  EXPECT_FALSE(reader.parse("[").ok());
  EXPECT_EQ(listed(reader, ""), "");
}

}  // namespace
}  // namespace headgate::json
