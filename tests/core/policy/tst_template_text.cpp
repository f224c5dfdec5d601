#include <gtest/gtest.h>

#include "core/policy/template_text.h"

namespace headgate::policy {
namespace {

std::string expanded(std::string_view text, const Variables& variables = {}) {
  const auto compiled = TemplateText::compile(text);
  EXPECT_TRUE(compiled.ok()) << text;
  std::string out;
  if (compiled.ok()) compiled->expand(variables, out);
  return out;
}

std::string complaint(std::string_view text) {
  const auto compiled = TemplateText::compile(text);
  return compiled.ok() ? std::string() : compiled.error().detail;
}

TEST(TemplateText, InsertsEveryVariable) {
  const Variables variables{.clientIp = "127.0.0.1",
                            .requestId = "r-1",
                            .route = "code",
                            .host = "localhost",
                            .client = "claude",
                            .path = "/x",
                            .query = "?a=b"};
  EXPECT_EQ(expanded("{client_ip}|{request_id}|{route}|{host}|{client}|{path}{query}", variables),
            "127.0.0.1|r-1|code|localhost|claude|/x?a=b");
}

TEST(TemplateText, PlainTextAndBraces) {
  EXPECT_EQ(expanded(""), "");
  EXPECT_EQ(expanded("a}b"), "a}b");
  EXPECT_EQ(expanded("{{\"a\": {{}}"), "{\"a\": {}}");
  EXPECT_EQ(expanded("{{{route}}", {.route = "x"}), "{x}");
}

TEST(TemplateText, AVariableCannotBreakOutOfAField) {
  EXPECT_EQ(expanded("{path}", {.path = "a\r\nX-Evil: 1\t\x7F"
                                        "b"}),
            "aX-Evil: 1b");
}

TEST(TemplateText, AppendsToWhatIsThere) {
  std::string out = "kept ";
  TemplateText::compile("{route}")->expand({.route = "x"}, out);
  EXPECT_EQ(out, "kept x");
}

TEST(TemplateText, KnowsWhetherItIsLiteral) {
  EXPECT_TRUE(TemplateText::compile("")->isLiteral());
  EXPECT_TRUE(TemplateText::compile("a{{b")->isLiteral());
  EXPECT_FALSE(TemplateText::compile("a{route}")->isLiteral());
}

TEST(TemplateText, SaysWhatIsWrong) {
  EXPECT_EQ(complaint("{rout}"),
            "there is no variable \"{rout}\"; there are client_ip, request_id, route, host, client, path, "
            "query, and "
            "\"{{\" stands for a brace");
  EXPECT_EQ(complaint("a {route"), "a \"{\" without its \"}\"; \"{{\" stands for a brace");
}

}  // namespace
}  // namespace headgate::policy
