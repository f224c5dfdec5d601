#include <gtest/gtest.h>

#include "core/http/grammar.h"
#include "core/policy/challenge.h"

namespace headgate::policy {
namespace {

TEST(Challenge, Bearer) {
  EXPECT_EQ(bearerChallenge("headgate"), R"(Bearer realm="headgate")");
  EXPECT_EQ(bearerChallenge("headgate", BearerError::None, "read"), R"(Bearer realm="headgate")");
  EXPECT_EQ(bearerChallenge("headgate", BearerError::InvalidRequest),
            R"(Bearer realm="headgate", error="invalid_request", )"
            R"(error_description="send one credential, in one place")");
  EXPECT_EQ(bearerChallenge("headgate", BearerError::InvalidToken, "read"),
            R"(Bearer realm="headgate", error="invalid_token", )"
            R"(error_description="the key or token is not accepted")");
  EXPECT_EQ(bearerChallenge("headgate", BearerError::InsufficientScope, "read write"),
            R"(Bearer realm="headgate", error="insufficient_scope", )"
            R"(error_description="the token does not allow this", scope="read write")");
}

TEST(Challenge, Basic) {
  EXPECT_EQ(basicChallenge("agents"), R"(Basic realm="agents", charset="UTF-8")");
}

TEST(Challenge, NothingBreaksOutOfTheRealm) {
  EXPECT_EQ(basicChallenge("a\"b\\c\r\nX: 1\x7F"), R"(Basic realm="a\"b\\cX: 1", charset="UTF-8")");
  EXPECT_TRUE(http::isFieldValue(bearerChallenge(std::string("\0\t\n\x1F", 4))));
}

}  // namespace
}  // namespace headgate::policy
