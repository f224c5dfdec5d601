#include <gtest/gtest.h>

#include "tests/ui/support/sample_rows.h"
#include "ui/traffic/body_text.h"
#include "ui/traffic/curl_text.h"
#include "ui/traffic/message_tab.h"

namespace headgate::ui {
namespace {

TEST(BodyText, JsonIsIndentedAndNothingElseIsChanged) {
  const BodyText body = bodyTextOf(R"({"b":1.50,"a":[1,{"x":"} , :\""}],"e":{},"l":[ ]})");
  EXPECT_EQ(body.form, BodyForm::Json);
  EXPECT_EQ(body.text.toStdString(),
            "{\n  \"b\": 1.50,\n  \"a\": [\n    1,\n    {\n      \"x\": \"} , :\\\"\"\n    }\n  ],\n  \"e\": "
            "{},\n  \"l\": []\n}");
}

TEST(BodyText, WhatIsNoJsonStaysAsItIs) {
  for (const char* text : {"data: {\"a\":1}\n\n", "{\"cut\": [1, 2", "[}", "plain", "{\"open"}) {
    const BodyText body = bodyTextOf(text);
    EXPECT_EQ(body.form, BodyForm::Text) << text;
    EXPECT_EQ(body.text.toStdString(), text);
  }
}

TEST(BodyText, BytesAreDumped) {
  const std::string bytes("\0\x01Headgate\xff", 11);
  const BodyText body = bodyTextOf(bytes);
  EXPECT_EQ(body.form, BodyForm::Bytes);
  EXPECT_TRUE(body.text.startsWith(QStringLiteral("000000  00 01 48 65 61 64 67 61 74 65 ff")))
      << body.text.toStdString();
  EXPECT_TRUE(body.text.contains(QStringLiteral("..Headgate.")));
}

TEST(BodyText, IsBounded) {
  EXPECT_EQ(bodyTextOf(std::string(3 * kMaxShownBytes, 'a')).shownBytes, kMaxShownBytes);
  EXPECT_EQ(bodyTextOf(std::string(3 * kMaxShownBytes, '\0')).shownBytes, kMaxDumpedBytes);
}

TEST(BodyText, WhatNestsTooDeepOrWouldBecomeTooLongStaysAsItIs) {
  const auto nested = [](size_t depth) { return std::string(depth, '[') + '1' + std::string(depth, ']'); };
  EXPECT_EQ(bodyTextOf(nested(200)).form, BodyForm::Json);
  for (const std::string& deep : {std::string(200'000, '['), nested(100'000), nested(300)}) {
    const BodyText body = bodyTextOf(deep);
    EXPECT_EQ(body.form, BodyForm::Text);
    EXPECT_EQ(body.text.size(), static_cast<qsizetype>(deep.size()));
  }
  // Many small values, each on a line of its own that is nearly all indentation.
  std::string wide = std::string(250, '[') + '1';
  for (int i = 0; i < 100'000; ++i) wide += ",1";
  wide += std::string(250, ']');
  const BodyText body = bodyTextOf(wide);
  EXPECT_EQ(body.form, BodyForm::Text);
  EXPECT_EQ(body.text.size(), static_cast<qsizetype>(wide.size()));
}

TEST(BodyText, SaysWhatIsMissingAndWhy) {
  control::RecordedBody body{
      .bytes = std::string(1'000'000, 'x'), .size = 4'200'000, .loss = control::BodyLoss::ByLimit};
  EXPECT_EQ(recordedSizeText(body).toStdString(), "1.0 MB of 4.2 MB kept: the route's record limit");
  body = {.bytes = "x", .size = 1, .redacted = true};
  EXPECT_EQ(recordedSizeText(body).toStdString(), "1 B · secrets replaced");
}

TEST(CurlText, SaysTheRequestAgain) {
  control::ExchangeDetail detail;
  detail.row = test::endedRow(1);
  detail.row.method = "POST";
  detail.requestHead.bytes =
      "POST /v1/x?key=[redacted] HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nX-Note: it's\r\nContent-Length: "
      "2\r\n\r\n";
  detail.requestBody.bytes = "{}";
  EXPECT_EQ(curlOf(detail).toStdString(),
            "curl -N -g -X 'POST' \\\n  'http://127.0.0.1:8080/v1/x?key=[redacted]' \\\n  -H 'X-Note: "
            "it'\\''s' \\\n"
            "  --data-raw '{}'");
  detail.requestBody.loss = control::BodyLoss::ByLimit;
  EXPECT_TRUE(curlOf(detail).contains(QStringLiteral("# without its body")));
}

TEST(CurlText, ABodyThatIsNotTextIsLeftOut) {
  control::ExchangeDetail detail;
  detail.row = test::endedRow(1);
  for (const std::string& body :
       {std::string("a\0b", 3), std::string("caf\xe9"), std::string("\xed\xa0\x80")}) {
    detail.requestBody.bytes = body;
    EXPECT_FALSE(curlOf(detail).contains(QStringLiteral("--data")));
    EXPECT_TRUE(curlOf(detail).endsWith(
        QStringLiteral("\n# without its body, which the record does not hold as text")));
  }
  detail.requestBody.bytes = "@caf\xc3\xa9";
  EXPECT_TRUE(curlOf(detail).contains(QStringLiteral("--data-raw '@café'")));
}

}  // namespace
}  // namespace headgate::ui
