#include <gtest/gtest.h>
#include <optional>

#include "core/http/uri.h"

namespace headgate::http {
namespace {

struct PathRow {
  std::string_view raw;
  std::optional<std::string_view> normal;
};

TEST(NormalizePath, table) {
  for (const PathRow& row : {
           PathRow{"/", "/"},
           {"/a/b", "/a/b"},
           {"/a/", "/a/"},
           {"/%61%2D%5f%7E", "/a-_~"},
           {"/%c3%a9", "/%C3%A9"},
           {"/a%20b", "/a%20b"},
           {"/%2561", "/%2561"},
           {"/%252e%252e/a", "/%252e%252e/a"},
           {"/a/./b", "/a/b"},
           {"/a/../b", "/b"},
           {"/a/b/..", "/a/"},
           {"/a/.", "/a/"},
           {"/a/%2e%2E/b", "/b"},
           {"/a/.%2e/b", "/b"},
           {"/a/.b/..c/...", "/a/.b/..c/..."},
           {"//a//b", "//a//b"},
           {"/a//../b", "/a/b"},
           {"/a;x=1/b", "/a;x=1/b"},
           {"/a:b@c!$&'()*+,;=", "/a:b@c!$&'()*+,;="},
           {"", std::nullopt},
           {"a", std::nullopt},
           {"*", std::nullopt},
           {"/..", std::nullopt},
           {"/../a", std::nullopt},
           {"/a/../../b", std::nullopt},
           {"/%2e%2e/a", std::nullopt},
           {"/a/..;/b", std::nullopt},
           {"/a/.;x", std::nullopt},
           {"/a/%2e%2e;x/b", std::nullopt},
           {"/a%2fb", std::nullopt},
           {"/a%2Fb", std::nullopt},
           {"/a%5cb", std::nullopt},
           {"/a\\b", std::nullopt},
           {"/a%00", std::nullopt},
           {"/a%0d%0a", std::nullopt},
           {"/a%7f", std::nullopt},
           {"/a%", std::nullopt},
           {"/a%2", std::nullopt},
           {"/a%zz", std::nullopt},
           {"/%%36%36", std::nullopt},
           {"/a b", std::nullopt},
           {"/a\tb", std::nullopt},
           {"/a?b", std::nullopt},
           {"/a#b", std::nullopt},
           {"/\xc3\xa9", std::nullopt},
       }) {
    const Result<std::string> normal = normalizePath(row.raw);
    ASSERT_EQ(normal.ok(), row.normal.has_value()) << row.raw;
    if (!normal.ok()) {
      EXPECT_EQ(normal.error().type, ErrorType::BadPath) << row.raw;
      EXPECT_FALSE(normal.error().detail.empty()) << row.raw;
      continue;
    }
    EXPECT_EQ(*normal, *row.normal) << row.raw;
    EXPECT_EQ(*normalizePath(*normal), *normal) << row.raw;
  }
}

TEST(ReadLoosely, table) {
  for (const auto& [path, loose] : std::vector<std::pair<std::string, std::string>>{
           {"//admin", "/admin"},
           {"/admin///x//", "/admin/x/"},
           {"/admin;a=1/x;b", "/admin/x"},
           {"/;a/;b//x", "/x"},
           {"/;", "/"},
           {"///", "/"},
           {"/a;b;c//d", "/a/d"},
       }) {
    std::string out = "old";
    EXPECT_TRUE(readLoosely(path, out)) << path;
    EXPECT_EQ(out, loose) << path;
    EXPECT_FALSE(readLoosely(loose, out)) << loose;
  }
}

TEST(NormalizePath, intoReusedMemory) {
  std::string out = "what was there before";
  EXPECT_EQ(normalizePathInto("/a/../b", out).type, ErrorType::None);
  EXPECT_EQ(out, "/b");
  EXPECT_EQ(normalizePathInto("/..", out).type, ErrorType::BadPath);
}

TEST(Authority, valid) {
  struct Row {
    std::string_view text;
    std::string_view host;
    std::optional<uint16_t> port;
  };
  for (const Row& row :
       {Row{"a", "a", std::nullopt}, Row{"Example.COM:8080", "example.com", uint16_t{8080}},
        Row{"127.0.0.1:1", "127.0.0.1", uint16_t{1}}, Row{"my_agent", "my_agent", std::nullopt},
        Row{"a:0", "a", uint16_t{0}}, Row{"a:65535", "a", uint16_t{65535}}, Row{"[::1]", "::1", std::nullopt},
        Row{"[2001:DB8::1]:443", "2001:db8::1", uint16_t{443}},
        Row{"[::ffff:1.2.3.4]", "::ffff:1.2.3.4", std::nullopt},
        Row{"[1:2:3:4:5:6:7:8]", "1:2:3:4:5:6:7:8", std::nullopt}, Row{"[::]", "::", std::nullopt},
        Row{"[1::]", "1::", std::nullopt}}) {
    const Result<Authority> authority = parseAuthority(row.text);
    ASSERT_TRUE(authority.ok()) << row.text;
    EXPECT_EQ(authority->host, row.host);
    EXPECT_EQ(authority->hasPort, row.port.has_value()) << row.text;
    EXPECT_EQ(authority->port, row.port.value_or(0)) << row.text;
    EXPECT_TRUE(isValidAuthority(row.text)) << row.text;
  }
}

TEST(Authority, invalid) {
  for (const std::string_view text : {"",
                                      ":80",
                                      "a:",
                                      "a:65536",
                                      "a:123456",
                                      "a:+1",
                                      "a:8 ",
                                      "a b",
                                      "user@a",
                                      "a/b",
                                      "a,b",
                                      "a%41",
                                      "[::1",
                                      "::1",
                                      "[::1]x",
                                      "[::1]:",
                                      "[1:2:3:4:5:6:7]",
                                      "[1:2:3:4:5:6:7:8:9]",
                                      "[1::2::3]",
                                      "[12345::]",
                                      "[::1.2.3]",
                                      "[::1.2.3.256]",
                                      "[:::]",
                                      "[fe80::1%25eth0]",
                                      "[v1.a]",
                                      "[]",
                                      "[1:]",
                                      "[:1]",
                                      "a\\b",
                                      "\xc3\xa9",
                                      "[1.2.3.4]",
                                      "[1:2:3:4:5:6:7::8]"}) {
    EXPECT_FALSE(isValidAuthority(text)) << text;
    const Result<Authority> authority = parseAuthority(text);
    ASSERT_FALSE(authority.ok()) << text;
    EXPECT_EQ(authority.error().type, ErrorType::BadHost);
  }
}

TEST(TargetUrl, valid) {
  struct Row {
    std::string_view text;
    bool https;
    std::string_view host;
    uint16_t port;
    std::string_view path;
  };
  for (const Row& row :
       {Row{"http://127.0.0.1:8001/v1", false, "127.0.0.1", 8001, "/v1"},
        Row{"HTTPS://Example.com", true, "example.com", 443, ""}, Row{"http://a/", false, "a", 80, ""},
        Row{"http://a/b/c/", false, "a", 80, "/b/c"}, Row{"http://[::1]:9/a/../b", false, "::1", 9, "/b"}}) {
    const Result<Url> url = parseTargetUrl(row.text);
    ASSERT_TRUE(url.ok()) << row.text;
    EXPECT_EQ(url->https, row.https);
    EXPECT_EQ(url->authority.host, row.host);
    EXPECT_EQ(url->portOrDefault(), row.port);
    EXPECT_EQ(url->path, row.path);
  }
}

TEST(TargetUrl, invalid) {
  for (const std::string_view text :
       {"", "127.0.0.1:80", "//a", "ftp://a", "http:/a", "http://", "http:///a", "http://u:p@a", "http://a?b",
        "http://a/b#c", "http://a:0", "http://a/..", "http://a/%2f", " http://a"})
    EXPECT_FALSE(parseTargetUrl(text).ok()) << text;
}

}  // namespace
}  // namespace headgate::http
