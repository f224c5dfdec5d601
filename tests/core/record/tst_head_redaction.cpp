#include <gtest/gtest.h>

#include "core/record/head_redaction.h"

namespace headgate::record {
namespace {

const RedactionRules kRules{.headers = {"x-team-key"}, .query = {"session"}};

Bytes redacted(ByteView text, const RedactionRules* rules = &kRules) {
  std::vector<ByteRange> secrets;
  findSecrets(text, rules, secrets);
  Bytes out;
  replaceSecrets(text, secrets, out);
  return out;
}

struct Case {
  const char* name;
  Bytes in;
  Bytes out;
};

class HeadRedaction : public testing::TestWithParam<Case> {};

TEST_P(HeadRedaction, Hides) {
  EXPECT_EQ(redacted(GetParam().in), GetParam().out);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, HeadRedaction,
    testing::Values(Case{"nothing", "GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n",
                         "GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n"},
                    Case{"authorization", "GET / HTTP/1.1\r\nAuthorization: Bearer s3cret\r\nHost: a\r\n\r\n",
                         "GET / HTTP/1.1\r\nAuthorization: [redacted]\r\nHost: a\r\n\r\n"},
                    Case{"proxy_authorization", "Proxy-Authorization: Basic s3cret\r\n",
                         "Proxy-Authorization: [redacted]\r\n"},
                    Case{"cookie", "Cookie: a=s3cret; b=s3cret\r\n", "Cookie: [redacted]\r\n"},
                    Case{"set_cookie", "Set-Cookie: a=s3cret; Path=/\r\n", "Set-Cookie: [redacted]\r\n"},
                    Case{"x_api_key", "X-Api-Key: s3cret\r\n", "X-Api-Key: [redacted]\r\n"},
                    Case{"api_key", "api-key: s3cret\r\n", "api-key: [redacted]\r\n"},
                    Case{"x_goog_api_key", "x-goog-api-key: s3cret\r\n", "x-goog-api-key: [redacted]\r\n"},
                    Case{"rule", "X-Team-Key: s3cret\r\n", "X-Team-Key: [redacted]\r\n"},
                    Case{"any_case", "aUTHORIZATION: s3cret\r\nX-TEAM-KEY:s3cret\r\n",
                         "aUTHORIZATION: [redacted]\r\nX-TEAM-KEY:[redacted]\r\n"},
                    Case{"repeated", "Cookie: s3cret\r\nHost: a\r\nCookie: s3cret\r\n",
                         "Cookie: [redacted]\r\nHost: a\r\nCookie: [redacted]\r\n"},
                    Case{"folded", "Cookie: s3cret;\r\n\ts3cret\r\n  s3cret\r\nHost: a\r\n",
                         "Cookie: [redacted]\r\nHost: a\r\n"},
                    Case{"folded_from_an_empty_line", "Cookie:\r\n s3cret\r\nHost: a\r\n",
                         "Cookie:[redacted]\r\nHost: a\r\n"},
                    Case{"blank_before_the_colon", "Cookie \t: s3cret\r\n", "Cookie \t: [redacted]\r\n"},
                    Case{"line_feeds_only", "Cookie: s3cret\nHost: a\n\n", "Cookie: [redacted]\nHost: a\n\n"},
                    Case{"carriage_return_alone", "X: y\rCookie: s3cret\rs3cret\r\nHost: a\r\n",
                         "X: y\rCookie: [redacted]\r\nHost: a\r\n"},
                    Case{"no_end", "Cookie: s3cret", "Cookie: [redacted]"},
                    Case{"nothing_to_hide", "Cookie:  \r\nHost: a\r\n", "Cookie:  \r\nHost: a\r\n"},
                    Case{"part_of_a_name", "X-Cookie: plain\r\nCookies: plain\r\n",
                         "X-Cookie: plain\r\nCookies: plain\r\n"}),
    [](const auto& tested) { return tested.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Queries, HeadRedaction,
    testing::Values(
        Case{"first", "GET /a?key=s3cret HTTP/1.1\r\n\r\n", "GET /a?key=[redacted] HTTP/1.1\r\n\r\n"},
        Case{"all_of_them",
             "GET /?a=1&token=s3cret&access_token=s3cret&api_key=s3cret&session=s3cret&b=2 HTTP/1.1\r\n",
             "GET /?a=1&token=[redacted]&access_token=[redacted]&api_key=[redacted]&session=[redacted]&b=2 "
             "HTTP/1.1\r\n"},
        Case{"repeated_parameter", "GET /?key=s3cret&key=s3cret HTTP/1.1\r\n",
             "GET /?key=[redacted]&key=[redacted] HTTP/1.1\r\n"},
        Case{"semicolons", "GET /?a=1;key=s3cret HTTP/1.1\r\n", "GET /?a=1;key=[redacted] HTTP/1.1\r\n"},
        Case{"two_marks", "GET /?a?key=s3cret HTTP/1.1\r\n", "GET /?a?key=[redacted] HTTP/1.1\r\n"},
        Case{"upper_case", "GET /?KEY=s3cret HTTP/1.1\r\n", "GET /?KEY=[redacted] HTTP/1.1\r\n"},
        Case{"encoded_name", "GET /?%6bey=s3cret&to%6Ben=s3cret HTTP/1.1\r\n",
             "GET /?%6bey=[redacted]&to%6Ben=[redacted] HTTP/1.1\r\n"},
        Case{"equals_in_the_value", "GET /?key=s3cret==&a=b HTTP/1.1\r\n",
             "GET /?key=[redacted]&a=b HTTP/1.1\r\n"},
        Case{"no_value", "GET /?key=&key&a=b HTTP/1.1\r\n", "GET /?key=&key&a=b HTTP/1.1\r\n"},
        Case{"other_names", "GET /?monkey=1&key2=2&a=key HTTP/1.1\r\n",
             "GET /?monkey=1&key2=2&a=key HTTP/1.1\r\n"},
        Case{"absolute_form", "GET http://a:80/?key=s3cret HTTP/1.1\r\n",
             "GET http://a:80/?key=[redacted] HTTP/1.1\r\n"},
        Case{"blanks_in_the_target", "GET /?key=s3cret s3cret HTTP/1.1\r\n",
             "GET /?key=[redacted] HTTP/1.1\r\n"},
        Case{"no_version", "GET /?key=s3cret s3cret\r\n", "GET /?key=[redacted]\r\n"},
        Case{"after_empty_lines", "\r\n\r\nGET /?key=s3cret HTTP/1.1\r\n",
             "\r\n\r\nGET /?key=[redacted] HTTP/1.1\r\n"},
        Case{"referer", "Referer: http://a/?key=s3cret\r\n", "Referer: http://a/?key=[redacted]\r\n"},
        Case{"location", "HTTP/1.1 302 Found\r\nLocation: /back?a=b&token=s3cret#top\r\n",
             "HTTP/1.1 302 Found\r\nLocation: /back?a=b&token=[redacted]#top\r\n"},
        Case{"fragment", "Location: https://a/#access_token=s3cret&state=1\r\n",
             "Location: https://a/#access_token=[redacted]&state=1\r\n"},
        Case{"user", "GET http://ada:s3cret@a/?key=s3cret HTTP/1.1\r\n",
             "GET http://[redacted]@a/?key=[redacted] HTTP/1.1\r\n"},
        Case{"user_with_an_at", "Location: http://ada:s3c@ret@a/b@c\r\n",
             "Location: http://[redacted]@a/b@c\r\n"},
        Case{"users", "Link: <//s3cret@a>, <http://s3cret@b>\r\n",
             "Link: <//[redacted]@a>, <http://[redacted]@b>\r\n"},
        Case{"no_user", "User-Agent: a (mailto:a@b; +http://a/)\r\nLocation: http://@a\r\n",
             "User-Agent: a (mailto:a@b; +http://a/)\r\nLocation: http://@a\r\n"},
        Case{"link", "Link: </a?key=s3cret>; rel=next, </b?key=s3cret>\r\n",
             "Link: </a?key=[redacted]>; rel=next, </b?key=[redacted]>\r\n"}),
    [](const auto& tested) { return tested.param.name; });

TEST(HeadRedaction, BuiltInListNeedsNoRules) {
  EXPECT_EQ(redacted("GET /?key=s HTTP/1.1\r\nCookie: s\r\nX-Team-Key: t\r\n", nullptr),
            "GET /?key=[redacted] HTTP/1.1\r\nCookie: [redacted]\r\nX-Team-Key: t\r\n");
}

TEST(HeadRedaction, TakesAnyBytes) {
  for (const ByteView text :
       {"", "\r", "\n", ":", "?", "?=", "Cookie", "Cookie:", "a?key=", "?%", "?%k=", "\0\0: \0"}) {
    EXPECT_EQ(redacted(text), text);
  }
}

}  // namespace
}  // namespace headgate::record
