#include <gtest/gtest.h>

#include "ui/profile/new_profile.h"
#include "ui/profile/port_change.h"

namespace headgate::ui {
namespace {

TEST(PortChange, ChangesOnePortAndNothingElse) {
  const std::string before(kNewProfile);
  const auto after = withPort(before, "web", 8081);
  ASSERT_TRUE(after);
  std::string expected = before;
  expected.replace(expected.find("8080"), 4, "8081");
  EXPECT_EQ(*after, expected);
}

TEST(PortChange, AddsThePortWhereTheProfileLeftItToTheDefault) {
  const auto after = withPort(R"({"headgate": 1, "listeners": [{"id": "a"}, {"id": "b"}]})", "b", 9000);
  ASSERT_TRUE(after);
  EXPECT_NE(after->find("\"id\": \"b\",\n      \"port\": 9000"), std::string::npos) << *after;
}

TEST(PortChange, IsNothingWhereThereIsNoSuchListener) {
  EXPECT_FALSE(withPort(kNewProfile, "tls", 8081));
  EXPECT_FALSE(withPort("{", "web", 8081));
  EXPECT_FALSE(withPort(R"({"listeners": 7})", "web", 8081));
  EXPECT_FALSE(withPort(R"({"listeners": [7, {"id": 3}]})", "web", 8081));
  EXPECT_FALSE(withPort("[]", "web", 8081));
}

}  // namespace
}  // namespace headgate::ui
