#include <gtest/gtest.h>

#include "core/crypto/base64.h"
#include "core/policy/basic_auth.h"

namespace headgate::policy {
namespace {

using Outcome = BasicAuth::Verdict::Outcome;

std::string basic(std::string_view pair) {
  return "Basic " + crypto::base64Encode({reinterpret_cast<const uint8_t*>(pair.data()), pair.size()});
}

const BasicAuth& users() {
  static const BasicAuth kUsers({{"Aladdin", crypto::sha256("open sesame"), 4},
                                 {"test", crypto::sha256("123\u00a3"), 5},
                                 {"colon", crypto::sha256("a:b:"), 6},
                                 {"", crypto::sha256("nameless"), 7},
                                 {"open", crypto::sha256(""), 8}});
  return kUsers;
}

// The client's number, or the outcome as a word.
std::string check(const std::vector<std::string>& values) {
  http::HeaderMap fields;
  for (const std::string& value : values) fields.add("Authorization", value);
  const BasicAuth::Verdict verdict = users().check(fields);
  switch (verdict.outcome) {
    case Outcome::Absent:
      return "absent";
    case Outcome::Malformed:
      return "malformed";
    case Outcome::Wrong:
      return "wrong";
    case Outcome::Accepted:
      return std::to_string(verdict.client);
  }
  return "?";
}

TEST(BasicAuth, VectorsOfRfc7617) {
  EXPECT_EQ(check({"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}), "4");
  EXPECT_EQ(check({"Basic dGVzdDoxMjPCow=="}), "5");  // with charset="UTF-8"
}

TEST(BasicAuth, Verdicts) {
  const std::vector<std::pair<std::vector<std::string>, std::string>> rows{
      {{}, "absent"},
      {{"Bearer abc"}, "absent"},
      {{"Basically abc"}, "absent"},
      {{""}, "absent"},
      {{"bASIC   QWxhZGRpbjpvcGVuIHNlc2FtZQ== "}, "4"},
      {{basic("colon:a:b:")}, "6"},
      {{basic(":nameless")}, "7"},
      {{basic("open:")}, "8"},
      {{basic("Aladdin:")}, "wrong"},
      {{basic("Aladdin:open sesam")}, "wrong"},
      {{basic("aladdin:open sesame")}, "wrong"},
      {{basic("nobody:open sesame")}, "wrong"},
      {{basic("test:open sesame")}, "wrong"},  // another user's
      {{basic(":")}, "wrong"},
      {{basic(std::string(100'000, 'x').append(":y"))}, "wrong"},
      {{"Basic"}, "malformed"},
      {{"Basic "}, "malformed"},
      {{basic("Aladdin")}, "malformed"},       // no colon
      {{basic("test:123\xA3")}, "malformed"},  // Latin-1
      {{basic("Aladdin:open\nsesame")}, "malformed"},
      {{basic(std::string("Aladdin\0:x", 10))}, "malformed"},
      {{"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ"}, "malformed"},  // no padding
      {{"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==, Basic x"}, "malformed"},
      {{"Basic Aladdin:open sesame"}, "malformed"},
      {{basic("Aladdin:open sesame"), basic("Aladdin:open sesame")}, "malformed"},
      {{"Bearer abc", basic("Aladdin:open sesame")}, "malformed"},
  };
  for (const auto& [values, expected] : rows)
    EXPECT_EQ(check(values), expected) << (values.empty() ? "none" : values[0].substr(0, 60));
}

TEST(BasicAuth, WithoutUsersNobodyIsKnown) {
  http::HeaderMap fields;
  fields.add("Authorization", basic("a:b"));
  EXPECT_EQ(BasicAuth({}).check(fields).outcome, Outcome::Wrong);
}

}  // namespace
}  // namespace headgate::policy
