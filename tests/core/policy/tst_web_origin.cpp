#include <gtest/gtest.h>

#include "core/policy/web_origin.h"

namespace headgate::policy {
namespace {

TEST(WebOrigin, Parses) {
  const auto origin = parseWebOrigin("https://App.example.test:8443");
  ASSERT_TRUE(origin.has_value());
  EXPECT_EQ(origin->scheme, "https");
  EXPECT_EQ(origin->authority.host, "app.example.test");
  EXPECT_EQ(origin->authority.port, 8443);
  EXPECT_TRUE(parseWebOrigin("chrome-extension://abcdef").has_value());
  EXPECT_TRUE(parseWebOrigin("http://[::1]:80").has_value());
  for (const std::string_view bad :
       {"", "null", "*", "https", "https://", "://host", "https:/host", "https://host/", "https://host/path",
        "https://user@host", "https://host:99999", "https://host:", "https://a b", "https://a,https://b",
        "https://a https://b", "h s://host", "https://host?x", "https://host#x", "https://host\r\n"})
    EXPECT_FALSE(parseWebOrigin(bad).has_value()) << bad;
}

TEST(WebOrigin, LoopbackHosts) {
  for (const std::string_view host : {"localhost", "localhost.", "app.localhost", "127.0.0.1",
                                      "127.255.255.254", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    EXPECT_TRUE(isLoopbackHost(host)) << host;
  for (const std::string_view host :
       {"", ".", "localhost.evil.test", "evillocalhost", "127.0.0.1.evil.test", "128.0.0.1",
        "126.255.255.255", "0.0.0.0", "::", "::2", "10.0.0.1", "127.1", "::ffff:128.0.0.1", "LOCALHOST"})
    EXPECT_FALSE(isLoopbackHost(host)) << host;
}

TEST(OriginList, Allows) {
  struct Row {
    std::vector<std::string> list;
    std::string_view origin;
    bool allowed;
  };
  const std::vector<Row> rows{
      {{}, "https://a.test", false},
      {{"*"}, "https://a.test", true},
      {{"*"}, "null", true},
      {{"*"}, "not an origin", false},
      {{"*"}, "", false},
      {{"https://a.test"}, "https://a.test", true},
      {{"https://A.test"}, "https://a.test", true},
      {{"https://a.test"}, "http://a.test", false},
      {{"https://a.test"}, "https://a.test:8443", false},
      {{"https://a.test"}, "https://a.test.evil.test", false},
      {{"https://a.test"}, "null", false},
      {{"null"}, "null", true},
      {{"null"}, "https://null", false},
      {{"https://*.a.test"}, "https://x.y.a.test", true},
      {{"https://*.a.test"}, "https://a.test", false},
      {{"https://*.a.test"}, "https://evil.test/.a.test", false},
      {{"https://*.a.test"}, "https://evil.test:80.a.test", false},
      {{"http://localhost:*"}, "http://localhost:5173", true},
      {{"http://localhost:*"}, "http://localhost", false},
      {{"~https://(a|b)\\.test"}, "https://b.test", true},
      {{"~https://(a|b)\\.test"}, "https://b.test.evil.test", false},
      {{"~.*"}, "null", false},
      {{"https://b.test", "https://a.test"}, "https://a.test", true},
  };
  for (const Row& row : rows) {
    const auto list = OriginList::compile(row.list);
    ASSERT_TRUE(list.ok()) << list.error();
    EXPECT_EQ(list->allows(row.origin), row.allowed)
        << (row.list.empty() ? "none" : row.list[0]) << " " << row.origin;
  }
}

TEST(OriginList, RefusesWhatIsNoOrigin) {
  for (const std::string text : {"", "a.test", "https://a.test/", "https://a.test/path", "!https://a.test",
                                 "~(", "~", "*.a.test", "https://user@a.test"})
    EXPECT_FALSE(OriginList::compile({"https://ok.test", text}).ok()) << text;
}

}  // namespace
}  // namespace headgate::policy
