#include <gtest/gtest.h>
#include <optional>
#include <string_view>

#include "core/http/cookies.h"

namespace headgate::http {
namespace {

TEST(Cookies, OneIsFoundByItsName) {
  const struct {
    std::string_view field;
    std::optional<std::string_view> value;  // of the cookie "id"
  } kTable[] = {
      {"", std::nullopt},          {"id=1", "1"},
      {"a=0; id=1; b=2", "1"},     {"a=0;id=1", "1"},
      {" \tid =\t1 ; b=2", "1"},   {"id=", ""},
      {"id=; id=2", ""},           {"id=1; id=2", "1"},
      {"id=a=b", "a=b"},           {"id=\"1\"", "\"1\""},
      {"ID=1", std::nullopt},      {"xid=1; idx=2; i=3", std::nullopt},
      {"id; a=1", std::nullopt},   {"id", std::nullopt},
      {"a=id=1", std::nullopt},    {";;; ;id=1;;", "1"},
      {"a=\"x; id=1; y\"", "1"},  // quotes hide nothing, RFC 6265 section 4.1.1
      {"id=\xff\x80", "\xff\x80"},
  };
  for (const auto& row : kTable) EXPECT_EQ(findCookie(row.field, "id"), row.value) << row.field;
}

TEST(Cookies, AreLookedForInEveryCookieField) {
  HeaderMap fields;
  EXPECT_EQ(findCookie(fields, "id"), std::nullopt);
  fields.add("X-Cookie", "id=0");
  fields.add("Set-Cookie", "id=0");
  fields.add("cookie", "a=1");
  fields.add("Cookie", "id=2");
  fields.add("Cookie", "id=3; a=4");
  EXPECT_EQ(findCookie(fields, "id"), "2");
  EXPECT_EQ(findCookie(fields, "a"), "1");
  EXPECT_EQ(findCookie(fields, "b"), std::nullopt);
}

}  // namespace
}  // namespace headgate::http
