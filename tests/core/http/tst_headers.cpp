#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "core/http/headers.h"

namespace headgate::http {
namespace {

std::string text(const HeaderMap& map) {
  std::string out;
  for (size_t i = 0; i < map.size(); ++i)
    out.append(map[i].name).append("=").append(map[i].value).append(";");
  return out;
}

HeaderMap mapOf(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
  HeaderMap map;
  for (const auto& [name, value] : fields) map.add(name, value);
  return map;
}

TEST(FieldId, knownNamesInAnyCase) {
  EXPECT_EQ(fieldId("host"), FieldId::Host);
  EXPECT_EQ(fieldId("HOST"), FieldId::Host);
  EXPECT_EQ(fieldId("Content-Length"), FieldId::ContentLength);
  EXPECT_EQ(fieldId("te"), FieldId::Te);
  EXPECT_EQ(fieldId("HTTP2-Settings"), FieldId::Http2Settings);
  EXPECT_EQ(fieldId("X-Request-ID"), FieldId::XRequestId);
  EXPECT_EQ(fieldId("Sec-WebSocket-Extensions"), FieldId::SecWebSocketExtensions);
}

TEST(FieldId, nearMissesAreOther) {
  for (const std::string_view name :
       {"", "h", "hos", "hostx", "Content_Length", "Content-Lengt\x1d", "X-Request-Id-"})
    EXPECT_EQ(fieldId(name), FieldId::Other) << name;
  // 0x0d and 0x2d differ by the bit that tells lower case from upper.
  EXPECT_EQ(fieldId("Content\rLength"), FieldId::Other);
}

TEST(HeaderMap, keepsOrderSpellingAndDuplicates) {
  const HeaderMap map = mapOf({{"B", "1"}, {"a", ""}, {"b", "2"}});
  EXPECT_EQ(text(map), "B=1;a=;b=2;");
  EXPECT_EQ(map.first("b"), "1");
  EXPECT_EQ(map.first("c"), "");
}

TEST(HeaderMap, byId) {
  const HeaderMap map = mapOf({{"Via", "1"}, {"HOST", "a"}, {"via", "2"}});
  EXPECT_TRUE(map.has(FieldId::Host));
  EXPECT_FALSE(map.has(FieldId::Cookie));
  EXPECT_EQ(map.count(FieldId::Via), 2u);
  EXPECT_EQ(map.first(FieldId::Via), "1");
  EXPECT_EQ(map.first(FieldId::Cookie), "");
}

TEST(HeaderMap, setReplacesTheFirstAndDropsTheOthers) {
  HeaderMap map = mapOf({{"A", "1"}, {"B", "2"}, {"a", "3"}});
  map.set("a", "a longer value than before");
  EXPECT_EQ(text(map), "a=a longer value than before;B=2;");
  map.set("C", "3");
  EXPECT_EQ(text(map), "a=a longer value than before;B=2;C=3;");
  map.set("HOST", "x");
  EXPECT_EQ(map.first(FieldId::Host), "x");
}

TEST(HeaderMap, removeByNameAndId) {
  HeaderMap map = mapOf({{"A", "1"}, {"Host", "2"}, {"a", "3"}, {"B", "4"}});
  map.remove("A");
  EXPECT_EQ(text(map), "Host=2;B=4;");
  map.remove(FieldId::Host);
  EXPECT_EQ(text(map), "B=4;");
  map.remove("zz");
  EXPECT_EQ(text(map), "B=4;");
}

TEST(HeaderMap, takesViewsOfItself) {
  HeaderMap map = mapOf({{"A", "value"}});
  for (int i = 0; i < 400; ++i) map.add(map[0].name, map[0].value);
  EXPECT_EQ(map.size(), 401u);
  for (size_t i = 0; i < map.size(); ++i) ASSERT_EQ(map[i].value, "value");
  map.set(map[7].name, map[7].value);
  EXPECT_EQ(text(map), "A=value;");
  map.remove(map[0].name);
  EXPECT_TRUE(map.empty());
}

TEST(HeaderMap, longNamesAndValues) {
  HeaderMap map;
  map.add(std::string(70000, 'n'), std::string(70000, 'v'));
  EXPECT_EQ(map[0].name.size(), 70000u);
  EXPECT_EQ(map[0].value, std::string(70000, 'v'));
}

TEST(HeaderMap, clearForgets) {
  HeaderMap map = mapOf({{"A", "1"}});
  map.clear();
  EXPECT_TRUE(map.empty());
  map.add("B", "2");
  EXPECT_EQ(text(map), "B=2;");
}

TEST(ListElements, overAllFieldsWithoutEmptyOnes) {
  const HeaderMap map =
      mapOf({{"Connection", " a ,\tb,, ,c"}, {"X", "d"}, {"connection", ""}, {"connection", "e"}});
  std::vector<std::string> seen;
  forEachListElement(map, FieldId::Connection,
                     [&seen](std::string_view element) { seen.emplace_back(element); });
  EXPECT_EQ(seen, (std::vector<std::string>{"a", "b", "c", "e"}));
}

}  // namespace
}  // namespace headgate::http
