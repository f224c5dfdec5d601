#include <gtest/gtest.h>

#include "app/secret_command.h"

namespace headgate::app {
namespace {

using Arguments = std::vector<std::string>;

SecretCommand parsed(const Arguments& arguments) {
  auto result = parseSecretCommand(arguments);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error());
  return result.ok() ? result.value() : SecretCommand();
}

std::string refused(const Arguments& arguments) {
  auto result = parseSecretCommand(arguments);
  EXPECT_FALSE(result.ok());
  return result.ok() ? "" : result.error();
}

TEST(SecretCommand, ThreeVerbs) {
  EXPECT_EQ(parsed({"set", "openai"}).verb, SecretVerb::Set);
  EXPECT_EQ(parsed({"set", "openai"}).name, "openai");
  EXPECT_EQ(parsed({"remove", "a/b"}).verb, SecretVerb::Remove);
  EXPECT_EQ(parsed({"remove", "a/b"}).name, "a/b");
  EXPECT_EQ(parsed({"list"}).verb, SecretVerb::List);
  EXPECT_EQ(parsed({"list"}).file, "");
}

TEST(SecretCommand, TheFileStandsAnywhere) {
  EXPECT_EQ(parsed({"set", "a", "--secrets", "f"}).file, "f");
  EXPECT_EQ(parsed({"--secrets", "f", "set", "a"}).name, "a");
  EXPECT_EQ(parsed({"list", "--secrets=f=g"}).file, "f=g");
}

TEST(SecretCommand, HelpNeedsNothingElse) {
  EXPECT_EQ(parsed({"--help"}).verb, SecretVerb::ShowHelp);
  EXPECT_EQ(parsed({"set", "-h"}).verb, SecretVerb::ShowHelp);
}

TEST(SecretCommand, ASecretIsNoArgument) {
  EXPECT_EQ(refused({"set", "openai", "sk-123"}),
            "one NAME is enough; the secret itself is read from standard input, never from an argument");
}

TEST(SecretCommand, SaysWhatIsWrong) {
  const std::string usage = "say what to do: secret set NAME, secret list or secret remove NAME";
  EXPECT_EQ(refused({}), usage);
  EXPECT_EQ(refused({"get", "a"}), usage);
  EXPECT_EQ(refused({"list", "a"}), usage);
  EXPECT_EQ(refused({"set"}), "say which: secret set NAME");
  EXPECT_EQ(refused({"remove"}), "say which: secret remove NAME");
  EXPECT_EQ(refused({"set", "a b"}),
            "a NAME is a letter or digit, then letters, digits and . _ - / @ + (128 at most)");
  EXPECT_EQ(refused({"set", "a", "--secrets"}), "--secrets needs the name of a file");
  EXPECT_EQ(refused({"set", "a", "--secrets="}), "--secrets needs the name of a file");
  EXPECT_EQ(refused({"set", "a", "--force"}), "there is no option '--force' here");
}

}  // namespace
}  // namespace headgate::app
