#include <gtest/gtest.h>

#include "core/secrets/reference.h"

namespace headgate::secrets {
namespace {

TEST(Reference, IsReadAndWrittenAlike) {
  for (const std::string_view text :
       {"secret:openai", "env:OPENAI_KEY", "file:keys/a b.txt", "file:/etc/key", "env:"}) {
    const auto reference = parseReference(text);
    ASSERT_TRUE(reference.has_value()) << text;
    EXPECT_EQ(reference->text(), text);
  }
  EXPECT_EQ(parseReference("secret:a")->source, Source::Keychain);
  EXPECT_EQ(parseReference("env:a")->source, Source::Environment);
  EXPECT_EQ(parseReference("file:a")->source, Source::File);
}

TEST(Reference, PlainTextIsNone) {
  for (const std::string_view text : {"", "sk-123", "Env:A", "sha256:00", " env:A"})
    EXPECT_FALSE(parseReference(text).has_value()) << text;
}

TEST(Reference, SaysWhatIsWrong) {
  EXPECT_EQ(complaint(*parseReference("env:KEY")), "");
  EXPECT_EQ(complaint(*parseReference("file:")), "the reference \"file:\" names nothing");
  EXPECT_EQ(complaint(*parseReference("env:A=B")), "the name of an environment variable has no \"=\"");
  EXPECT_EQ(complaint(*parseReference("file:a\nb")), "the reference holds a control character");
  EXPECT_EQ(complaint(*parseReference("secret:team/claude-code")), "");
  EXPECT_EQ(complaint(*parseReference("secret:a b")),
            "the name of a secret is a letter or digit, then letters, digits and . _ - / @ + (128 at most)");
}

TEST(Reference, DigestsHave64Digits) {
  EXPECT_TRUE(isDigest("sha256:" + std::string(64, 'a')));
  EXPECT_TRUE(isDigest("sha256:" + std::string(64, 'F')));
  EXPECT_FALSE(isDigest("sha256:" + std::string(63, 'a')));
  EXPECT_FALSE(isDigest("sha256:" + std::string(64, 'g')));
  EXPECT_FALSE(isDigest("sha512:" + std::string(64, 'a')));
}

}  // namespace
}  // namespace headgate::secrets
