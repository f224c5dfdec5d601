#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/secrets/resolve.h"

namespace headgate::secrets {
namespace {

class ResolveTest : public testing::Test {
 protected:
  std::string folder() const { return m_folder.path().toStdString(); }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(folder() + "/" + name, std::ios::binary) << text;
  }
  // The secret, or "!" and why there is none.
  std::string resolved(std::string_view text) const {
    const Reference reference = parseReference(text).value();
    const Resolved all = resolve({reference}, folder());
    const auto& result = all.at(reference);
    if (result.ok()) return result.value();
    EXPECT_EQ(result.error().type, ErrorType::SecretUnavailable);
    return "!" + result.error().detail;
  }

  QTemporaryDir m_folder;
};

TEST_F(ResolveTest, TheEnvironment) {
  setenv("HG_TEST_SECRET", "hush\n", 1);
  setenv("HG_TEST_EMPTY", "", 1);
  EXPECT_EQ(resolved("env:HG_TEST_SECRET"), "hush\n");
  EXPECT_EQ(resolved("env:HG_TEST_EMPTY"), "!the variable HG_TEST_EMPTY is empty");
  EXPECT_EQ(resolved("env:HG_TEST_NO_SUCH"), "!the environment has no variable HG_TEST_NO_SUCH");
}

TEST_F(ResolveTest, FilesBesideTheProfileWithoutTheirLastLineBreak) {
  write("a", "hush\n");
  write("b", "hush\r\n");
  write("c", " two\nlines\n\n");
  EXPECT_EQ(resolved("file:a"), "hush");
  EXPECT_EQ(resolved("file:b"), "hush");
  EXPECT_EQ(resolved("file:c"), " two\nlines\n");
  EXPECT_EQ(resolved("file:" + folder() + "/a"), "hush");
}

TEST_F(ResolveTest, FilesThatAreNoSecrets) {
  write("empty", "\n");
  write("large", std::string(kMaxSecretBytes + 1, 'x'));
  write("full", std::string(kMaxSecretBytes, 'x'));
  EXPECT_EQ(resolved("file:empty"), "!the file " + folder() + "/empty is empty");
  EXPECT_EQ(resolved("file:large"), "!the file " + folder() + "/large is too large for a secret");
  EXPECT_EQ(resolved("file:full").size(), kMaxSecretBytes);
  EXPECT_EQ(resolved("file:gone"),
            "!the file " + folder() + "/gone cannot be read: No such file or directory");
}

TEST_F(ResolveTest, TheKeychainIsNotThereYet) {
  EXPECT_EQ(resolved("secret:openai"),
            "!the keychain is not available in this version; use \"env:\" or \"file:\" instead of "
            "\"secret:openai\"");
}

}  // namespace
}  // namespace headgate::secrets
