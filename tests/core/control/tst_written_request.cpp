// How people write requests down, and what the gateway would read.
#include <gtest/gtest.h>

#include "core/control/shell_words.h"
#include "core/control/written_request.h"

namespace headgate::control {
namespace {

using Words = std::vector<std::string>;

Words words(std::string_view line) {
  const auto read = shellWords(line);
  return read ? *read : Words{"!", read.error()};
}

TEST(ShellWords, AreTakenApartAsAShellDoes) {
  EXPECT_EQ(words("  curl  -s\thttp://x "), (Words{"curl", "-s", "http://x"}));
  EXPECT_EQ(words(R"(a 'b c' "d e"f g\ h '' "")"), (Words{"a", "b c", "d ef", "g h", "", ""}));
  EXPECT_EQ(words(R"('a\b"c' "d\"e\\f\$g\h" i\\j)"), (Words{R"(a\b"c)", R"(d"e\f$g\h)", R"(i\j)"}));
  EXPECT_EQ(words("a \\\n b\\\nc \"d\\\ne\" 'f\ng'"), (Words{"a", "bc", "de", "f\ng"}));
  EXPECT_EQ(words("$KEY \"$KEY\""), (Words{"$KEY", "$KEY"})) << "nothing is expanded";
  EXPECT_EQ(words(R"($'a\'b\n\x41\u00e9\\')"), (Words{"a'b\nA\xc3\xa9\\"}));
  EXPECT_TRUE(words("").empty());
}

TEST(ShellWords, OnlyTheFirstCommandCounts) {
  for (const char* tail : {"| jq .", "; ls", "> out", "&& ls", "&"})
    EXPECT_EQ(words(std::string("curl x ") + tail), (Words{"curl", "x"})) << tail;
  EXPECT_EQ(words("curl http://x/?a=1&b=2"), (Words{"curl", "http://x/?a=1&b=2"}))
      << "who writes that here means it";
}

TEST(ShellWords, AnOpenQuoteIsSaid) {
  for (const char* line : {"a 'b", "a \"b", "a $'b", "a \"b\\\""})
    EXPECT_EQ(words(line), (Words{"!", "a quote is not closed"})) << line;
}

// "METHOD target host", then each field.
std::string read(std::string_view text) {
  const auto written = readWrittenRequest(text);
  if (!written) return "! " + written.error();
  const auto head = headOf(*written, "gate:8080");
  if (!head) return "! " + head.error();
  std::string out = head->method + ' ' + head->target + ' ' + head->host;
  for (size_t i = 0; i < head->fields.size(); ++i)
    if (!http::equalsIgnoringCase(head->fields[i].name, "Host"))
      out +=
          std::string(" | ") + std::string(head->fields[i].name) + ": " + std::string(head->fields[i].value);
  return out;
}

TEST(WrittenRequest, IsAUrlAPathOrALine) {
  EXPECT_EQ(read("http://127.0.0.1:8080/v1/messages?x=1#y"), "GET /v1/messages?x=1 127.0.0.1:8080");
  EXPECT_EQ(read("  https://Agents.Test  "), "GET / agents.test");
  EXPECT_EQ(read("localhost:8080/v1"), "GET /v1 localhost:8080");
  EXPECT_EQ(read("agents.test?x"), "GET /?x agents.test");
  EXPECT_EQ(read("/v1/models"), "GET /v1/models gate:8080");
  EXPECT_EQ(read("POST /v1/messages"), "POST /v1/messages gate:8080");
  EXPECT_EQ(read("DELETE http://a.test/x HTTP/1.1"), "DELETE /x a.test");
  EXPECT_EQ(read("OPTIONS *"), "OPTIONS * gate:8080");
  EXPECT_EQ(read("http://me:secret@a.test/"), "GET / a.test | Authorization: Basic bWU6c2VjcmV0");
}

TEST(WrittenRequest, IsAWholeHead) {
  EXPECT_EQ(read("POST /x HTTP/1.1\r\nHost: a.test\r\nX-Team: blue\r\n\r\n{\"body\": 1}"),
            "POST /x a.test | X-Team: blue");
  EXPECT_EQ(read("GET /x HTTP/1.1\nX-Team:blue\n"), "GET /x gate:8080 | X-Team: blue");
}

TEST(WrittenRequest, WebSocketsBeginAsTheyDo) {
  const auto written = readWrittenRequest("ws://a.test/chat");
  ASSERT_TRUE(written);
  EXPECT_EQ(written->secure, false);
  const auto head = headOf(*written, "");
  ASSERT_TRUE(head) << head.error();
  EXPECT_TRUE(head->wantsWebSocket);
}

TEST(WrittenRequest, SaysWhatIsWrong) {
  const std::string none = "! this is no request: write a URL, a path, \"POST /path\", or a curl command";
  EXPECT_EQ(read(""), none);
  EXPECT_EQ(read("hello"), none);
  EXPECT_EQ(read("what is this.txt"), none);
  EXPECT_EQ(read("ftp://a.test/"), "! the gateway does not speak ftp");
  EXPECT_EQ(read("http:///x"), "! the URL names no host");
  EXPECT_TRUE(read("/a b").starts_with("! the gateway would refuse it with 400")) << read("/a b");
  EXPECT_TRUE(read("http://a b/").starts_with("! ")) << read("http://a b/");
  EXPECT_EQ(read("curl -s"), "! the curl command has no URL");
  EXPECT_EQ(read("curl 'http://a.test"), "! a quote is not closed");
  EXPECT_EQ(read("curl http://a.test -H $'X: a\\r\\nY: b'"), "! the header field X has a line break in it");
}

constexpr std::string_view kCurls[][2] = {
    {"curl http://a.test/x", "GET /x a.test | User-Agent: curl | Accept: */*"},
    {"$ curl a.test", "GET / a.test | User-Agent: curl | Accept: */*"},
    {"curl -sSLk --retry 3 -o /tmp/out --max-time 5 a.test -A me -H 'Accept: text/plain'",
     "GET / a.test | User-Agent: me | Accept: text/plain"},
    {"curl -XDELETE a.test -H'X-Team: blue' -A '' -H Accept:", "DELETE / a.test | X-Team: blue"},
    {"curl -vX PUT a.test -H 'X-None;' -A '' -H 'Accept:'", "PUT / a.test | X-None: "},
    {"curl a.test -d a=1 --data-urlencode 'b=c d' -A '' -H Accept:",
     "POST / a.test | Content-Type: application/x-www-form-urlencoded | Content-Length: 11"},
    {"curl -G a.test/x -d a=1 -d b=2 -A '' -H Accept:", "GET /x?a=1&b=2 a.test"},
    {"curl -G 'a.test/x?y' --data-urlencode 'c d' -A '' -H Accept:", "GET /x?y&c%20d a.test"},
    {"curl --json '{\"a\":1}' --url a.test -A ''",
     "POST / a.test | Content-Type: application/json | Accept: application/json | Content-Length: 7"},
    {"curl a.test -d @file -H 'Content-Type: x/y' -A '' -H Accept:",
     "POST / a.test | Content-Type: x/y | Transfer-Encoding: chunked"},
    {"curl a.test -F a=b -A '' -H Accept:",
     "POST / a.test | Content-Type: multipart/form-data; boundary=form | Transfer-Encoding: chunked"},
    {"curl -T file a.test/x -A '' -H Accept:", "PUT /x a.test | Transfer-Encoding: chunked"},
    {"curl -I a.test -u me:secret -A '' -H Accept:", "HEAD / a.test | Authorization: Basic bWU6c2VjcmV0"},
    {"curl a.test -b 'a=1; b=2' -e http://b.test -A '' -H Accept:",
     "GET / a.test | Cookie: a=1; b=2 | Referer: http://b.test"},
    {"curl a.test -b cookies.txt -A '' -H Accept:", "GET / a.test"},
    {"curl a.test --oauth2-bearer key --compressed -A '' -H Accept:",
     "GET / a.test | Authorization: Bearer key | Accept-Encoding: deflate, gzip, br, zstd"},
    {"curl a.test -H 'Host: b.test' -A '' -H Accept:", "GET / b.test"},
    {"curl --request-target /other a.test -A '' -H Accept:", "GET /other a.test"},
    {"curl --some-future-switch -A '' -H Accept: -- a.test b.test", "GET / a.test"},
    {"curl a.test -A '' -H Accept: -X", "GET / a.test"},
};

TEST(WrittenRequest, IsACurlLine) {
  for (const auto& [line, expected] : kCurls) EXPECT_EQ(read(line), expected) << line;
}

TEST(WrittenRequest, IsWhatABrowserCopies) {
  EXPECT_EQ(
      read("curl 'http://localhost:8080/api/code/v1/messages' \\\n  -H 'Content-Type: application/json' \\\n"
           "  --data-raw $'{\"it\\'s\": \"\\u00e9\"}' \\\n  --insecure"),
      "POST /api/code/v1/messages localhost:8080 | Content-Type: application/json | User-Agent: curl | "
      "Accept: */* | Content-Length: 14");
}

}  // namespace
}  // namespace headgate::control
