#include <gtest/gtest.h>

#include "core/policy/header_rules.h"

namespace headgate::policy {
namespace {

TemplateText text(std::string_view source) {
  return TemplateText::compile(source).value();
}

std::string printed(const http::HeaderMap& fields) {
  std::string out;
  for (size_t i = 0; i < fields.size(); ++i)
    out += std::string(fields[i].name) + ": " + std::string(fields[i].value) + "\n";
  return out;
}

TEST(HeaderRules, RemoveThenSetThenAdd) {
  http::HeaderMap fields;
  fields.add("Cookie", "a=b");
  fields.add("X-Team", "red");
  fields.add("x-team", "green");
  HeaderRules rules;
  rules.remove = {"cookie", "X-Absent"};
  rules.set.emplace_back("X-Team", text("blue"));
  rules.set.emplace_back("Cookie", text("new"));
  rules.add.emplace_back("X-Team", text("{route}"));
  std::string scratch = "left over";
  rules.apply(fields, {.route = "code"}, scratch);
  EXPECT_EQ(fields.count(http::FieldId::Cookie), 1u);
  EXPECT_EQ(printed(fields), "X-Team: blue\nCookie: new\nX-Team: code\n");
}

TEST(HeaderRules, NoRulesChangeNothing) {
  http::HeaderMap fields;
  fields.add("A", "1");
  std::string scratch;
  EXPECT_TRUE(HeaderRules().empty());
  HeaderRules().apply(fields, {}, scratch);
  EXPECT_EQ(printed(fields), "A: 1\n");
}

TEST(HeaderRules, FramingAndHostAreProofAgainstRules) {
  for (const std::string_view name : {"connection", "Content-Length", "TRANSFER-ENCODING", "Upgrade",
                                      "Keep-Alive", "te", "Trailer", "Proxy-Connection", "Host"})
    EXPECT_TRUE(isRuleProof(name)) << name;
  for (const std::string_view name : {"X-Team", "Hosts", "Content-Type", ""})
    EXPECT_FALSE(isRuleProof(name)) << name;
}

}  // namespace
}  // namespace headgate::policy
