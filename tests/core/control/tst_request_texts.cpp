// Recorded requests as texts to paste. That they send what was recorded is tried by test_request_texts.py.
#include <gtest/gtest.h>

#include "core/control/curl_line.h"
#include "core/control/request_texts.h"
#include "core/control/shell_words.h"
#include "core/control/text_literals.h"

namespace headgate::control {
namespace {

ExchangeDetail recorded(std::string head, std::string body = {}) {
  ExchangeDetail detail{.found = true};
  detail.requestHead.size = head.size();
  detail.requestHead.bytes = std::move(head);
  detail.requestBody.size = body.size();
  detail.requestBody.bytes = std::move(body);
  return detail;
}

std::string curl(const ExchangeDetail& detail, std::string_view listener = {}) {
  const RequestParts parts = requestParts(detail);
  return curlText(parts, placeOf(parts, detail.row.secure, listener));
}

TEST(TextLiterals, AreReadBackAsTheBytes) {
  struct Case {
    std::string bytes;
    std::string shell;
    std::string python;
    std::string script;
  };
  const Case cases[] = {
      {"", "''", "\"\"", "\"\""},
      {"a b", "'a b'", "\"a b\"", "\"a b\""},
      {"it's", R"('it'\''s')", "\"it's\"", "\"it's\""},
      {"a\"\\", R"('a"\')", R"("a\"\\")", R"("a\"\\")"},
      {"a\tb", "'a\tb'", R"("a\tb")", R"("a\tb")"},
      {"\x01%", R"-("$(printf '\001%%')")-", R"("\x01%")", R"("\x01%")"},
      {"caf\xe9", R"-("$(printf 'caf\351')")-", R"(b"caf\xe9")", R"("caf\xe9")"},
      {"\u2028", "'\u2028'", R"(b"\xe2\x80\xa8")", R"("\u2028")"},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(shellWord(each.bytes), each.shell);
    EXPECT_EQ(pythonLiteral(each.bytes), each.python);
    EXPECT_EQ(scriptLiteral(each.bytes), each.script);
  }
  EXPECT_EQ(pythonBytesLiteral("one\ntwo", 4), "(\n        \"one\\n\"\n        \"two\"\n    ).encode()");
  EXPECT_EQ(pythonBytesLiteral(std::string_view("\xff\0", 2), 4), R"(b"\xff\x00")");
}

TEST(RequestTexts, ACurlCommandReadsBackAsTheRequest) {
  const std::string text =
      curl(recorded("POST /v1/messages?x='1' HTTP/1.1\r\nHost: localhost:8080\r\n"
                    "Content-Type: application/json\r\nX-Quote: it's\r\nContent-Length: 8\r\n"
                    "Connection: keep-alive\r\n\r\n",
                    "{\"a\": 1}"));
  const auto words = shellWords(text);
  ASSERT_TRUE(words) << words.error();
  const auto read = readCurlLine(std::span(*words).subspan(1));
  ASSERT_TRUE(read) << read.error();
  EXPECT_EQ(read->method, "POST");
  EXPECT_EQ(read->authority, "localhost:8080");
  EXPECT_EQ(read->target, "/v1/messages?x='1'");
  EXPECT_EQ(read->bodySize, 8u);
  ASSERT_GE(read->fields.size(), 2u);
  EXPECT_EQ(read->fields[1].second, "it's");
  EXPECT_FALSE(read->hasField("Connection")) << "it is curl's own business";
}

TEST(RequestTexts, WhatTheRecordHidIsNamed) {
  ExchangeDetail detail =
      recorded("GET /x?key=[redacted] HTTP/1.1\r\nHost: h\r\nAuthorization: [redacted]\r\n\r\n");
  detail.requestHead.redacted = true;
  const RequestParts parts = requestParts(detail);
  EXPECT_EQ(parts.lacks, (std::vector<std::string>{"the query", "Authorization"}));
  const RequestPlace place = placeOf(parts, false, {});
  for (const std::string& text :
       {curlText(parts, place), pythonText(parts, place), typeScriptText(parts, place)}) {
    EXPECT_NE(text.find("[redacted] stands for what the record hides, in the query, Authorization"),
              std::string::npos)
        << text;
  }
  // A client that sends that text itself hides nothing.
  detail.requestHead.redacted = false;
  EXPECT_TRUE(requestParts(detail).lacks.empty());
}

TEST(RequestTexts, ABodyThatIsNotTheOneThatWasSentIsNamed) {
  ExchangeDetail detail = recorded("POST / HTTP/1.1\r\nHost: h\r\n\r\n", "{");
  detail.requestBody.loss = BodyLoss::ByLimit;
  EXPECT_NE(curl(detail).find(
                "# The body is not the one that was sent: the route's record limit left some of it out."),
            std::string::npos);
  detail.requestBody.loss = BodyLoss::Nothing;
  detail.requestBody.redacted = true;
  EXPECT_NE(curl(detail).find("secrets in it were replaced"), std::string::npos);
}

TEST(RequestTexts, TheUrlLeadsToTheListener) {
  const auto place = [](std::string_view host, bool secure, std::string_view listener) {
    const RequestParts parts =
        requestParts(recorded("GET /p HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n"));
    return placeOf(parts, secure, listener);
  };
  EXPECT_EQ(place("localhost:8080", false, "127.0.0.1:8080").url, "http://localhost:8080/p");
  EXPECT_EQ(place("agents.test", false, "127.0.0.1:8080").url, "http://127.0.0.1:8080/p");
  EXPECT_TRUE(place("agents.test", false, "127.0.0.1:8080").saysOwnHost);
  EXPECT_EQ(place("agents.test", true, "127.0.0.1:443").url, "https://agents.test/p");
  EXPECT_EQ(place("[::1]:8080", false, "[::1]:8080").url, "http://[::1]:8080/p");
  EXPECT_EQ(place("localhost:8080", false, "").url, "http://localhost:8080/p");
}

// A head that was refused is recorded, too, and may have anything in it.
TEST(RequestTexts, NothingOfARequestGetsOutOfItsPlaceInTheText) {
  for (const std::string& evil :
       {std::string("\rimport os\r"), std::string("\x1b[2J"), std::string("\xe2\x80\xa8x")}) {
    const RequestParts parts = requestParts(recorded(
        "GE" + evil + "T /./a" + evil + "%2e HTTP/1.1\r\nHost: h" + evil + "\r\nX: a" + evil + "b\r\n\r\n",
        "x" + evil));
    const RequestPlace place = placeOf(parts, false, "127.0.0.1:1");
    for (const std::string& text :
         {place.url, curlText(parts, place), pythonText(parts, place), typeScriptText(parts, place)}) {
      EXPECT_EQ(text.find_first_of("\r\x1b"), std::string::npos) << text;
      if (text.starts_with("curl") || text.starts_with("printf")) continue;  // a shell knows no such line end
      EXPECT_EQ(text.find("\xe2\x80\xa8"), std::string::npos) << text;
    }
  }
}

TEST(RequestTexts, AHeadIsTakenApartHoweverItIsWritten) {
  const RequestParts parts =
      requestParts(recorded("GET http://h:1/a?b HTTP/1.1\r\nHost: h:1\r\nX-Folded: one\r\n two\r\nbad "
                            "line\r\nX-Last:  3 \r\n\r\n"));
  EXPECT_EQ(parts.target, "/a?b");
  EXPECT_EQ(parts.authority, "h:1");
  EXPECT_EQ(parts.fields, (std::vector<HeaderField>{{"X-Folded", "one two"}, {"X-Last", "3"}}));
  ExchangeDetail lost{.found = true};
  lost.row.method = "GET";
  lost.row.path = "/p";
  lost.row.host = "h";
  EXPECT_EQ(requestParts(lost).target, "/p") << "of the row, where the head is lost";
}

}  // namespace
}  // namespace headgate::control
