#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <optional>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/secrets/resolution.h"
#include "core/secrets/secret_value.h"
#include "tests/support/fake_keychain.h"

namespace headgate::secrets {
namespace {

class ResolutionTest : public testing::Test {
 protected:
  std::string folder() const { return m_folder.path().toStdString(); }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(folder() + "/" + name, std::ios::binary) << text;
  }
  // Begins to look up; m_resolved has what came of it, once it has come.
  std::unique_ptr<Resolution> begin(const std::vector<std::string_view>& texts) {
    std::vector<Reference> references;
    for (const std::string_view text : texts) references.push_back(parseReference(text).value());
    return std::make_unique<Resolution>(references, folder(), m_keychain, [this](Resolved resolved) {
      EXPECT_FALSE(m_resolved.has_value());
      m_resolved = std::move(resolved);
    });
  }
  // The secret, or "!" and why there is none.
  std::string answerFor(std::string_view text) const {
    const auto& result = m_resolved.value().at(parseReference(text).value());
    if (result.ok()) return result.value();
    EXPECT_EQ(result.error().type, ErrorType::SecretUnavailable);
    return "!" + result.error().detail;
  }
  std::string resolved(std::string_view text) {
    m_resolved.reset();
    const auto resolution = begin({text});
    QCoreApplication::sendPostedEvents();
    return answerFor(text);
  }

  test::FakeKeychain m_keychain;
  std::optional<Resolved> m_resolved;
  QTemporaryDir m_folder;
};

TEST_F(ResolutionTest, TheEnvironment) {
  setenv("HG_TEST_SECRET", "hush\n", 1);
  setenv("HG_TEST_EMPTY", "", 1);
  EXPECT_EQ(resolved("env:HG_TEST_SECRET"), "hush\n");
  EXPECT_EQ(resolved("env:HG_TEST_EMPTY"), "!the variable HG_TEST_EMPTY is empty");
  EXPECT_EQ(resolved("env:HG_TEST_NO_SUCH"), "!the environment has no variable HG_TEST_NO_SUCH");
}

TEST_F(ResolutionTest, FilesBesideTheProfileWithoutTheirLastLineBreak) {
  write("a", "hush\n");
  write("b", "hush\r\n");
  write("c", " two\nlines\n\n");
  EXPECT_EQ(resolved("file:a"), "hush");
  EXPECT_EQ(resolved("file:b"), "hush");
  EXPECT_EQ(resolved("file:c"), " two\nlines\n");
  EXPECT_EQ(resolved("file:" + folder() + "/a"), "hush");
}

TEST_F(ResolutionTest, FilesThatAreNoSecrets) {
  write("empty", "\n");
  write("large", std::string(kMaxReferredBytes + 1, 'x'));
  write("full", std::string(kMaxReferredBytes, 'x'));
  EXPECT_EQ(resolved("file:empty"), "!the file " + folder() + "/empty is empty");
  EXPECT_EQ(resolved("file:large"),
            "!the file " + folder() + "/large is too large: at most 1 MiB is possible");
  EXPECT_EQ(resolved("file:full").size(), kMaxReferredBytes);
  EXPECT_EQ(resolved("file:gone"),
            "!the file " + folder() + "/gone cannot be read: No such file or directory");
}

TEST_F(ResolutionTest, APipeIsNotWaitedFor) {
  ASSERT_EQ(mkfifo((folder() + "/pipe").c_str(), 0600), 0);
  EXPECT_EQ(resolved("file:pipe"), "!the file " + folder() + "/pipe is not an ordinary file");
  EXPECT_EQ(resolved("file:."), "!the file " + folder() + "/. is not an ordinary file");
}

TEST_F(ResolutionTest, TheKeychainIsAskedForAllAtOnceAndForEachOnce) {
  setenv("HG_TEST_SECRET", "from the environment", 1);
  m_keychain.secrets = {{"a", "one"}, {"b", "two"}, {"empty", ""}};
  const auto resolution = begin({"secret:a", "env:HG_TEST_SECRET", "secret:b", "secret:a",
                                 "env:HG_TEST_SECRET", "secret:none", "secret:empty"});
  EXPECT_EQ(m_keychain.calls, (std::vector<std::string>{"read a", "read b", "read empty", "read none"}));
  for (size_t i = 0; i < 3; ++i) m_keychain.answer(1);
  EXPECT_FALSE(m_resolved.has_value()) << "one is still open";
  m_keychain.answer(0);
  EXPECT_EQ(answerFor("secret:a"), "one");
  EXPECT_EQ(answerFor("secret:b"), "two");
  EXPECT_EQ(answerFor("env:HG_TEST_SECRET"), "from the environment");
  EXPECT_EQ(answerFor("secret:none"), "!" + sentenceOf({KeychainFailure::NotFound, {}}, "none"));
  EXPECT_EQ(answerFor("secret:empty"), "!the secret \"empty\" is empty");
  EXPECT_EQ(m_resolved->size(), 5u);
}

TEST_F(ResolutionTest, EveryFailureSaysWhatToDo) {
  const std::vector<std::pair<KeychainFailure, std::string>> failures{
      {KeychainFailure::NoService, "start one"},
      {KeychainFailure::Denied, "unlock it"},
      {KeychainFailure::NotFound, "secret set a"},
      {KeychainFailure::TimedOut, "did not answer in time"},
      {KeychainFailure::TooLarge, "at most 64 KiB"},
      {KeychainFailure::NotText, "use \"file:\""},
      {KeychainFailure::Failed, "failed over the secret \"a\": detail"}};
  for (const auto& [failure, words] : failures) {
    m_keychain.failures["read a"] = failure;
    m_resolved.reset();
    const auto resolution = begin({"secret:a"});
    m_keychain.answerAll();
    EXPECT_NE(answerFor("secret:a").find(words), std::string::npos) << answerFor("secret:a");
  }
}

TEST_F(ResolutionTest, NothingComesFromWithinTheConstructor) {
  const auto empty = begin({});
  EXPECT_FALSE(m_resolved.has_value());
  QCoreApplication::sendPostedEvents();
  EXPECT_TRUE(m_resolved.has_value());
}

TEST_F(ResolutionTest, WhatIsDestroyedAnswersNothing) {
  auto waiting = begin({"secret:a"});
  auto ready = begin({"env:HG_TEST_NO_SUCH"});
  waiting.reset();
  ready.reset();
  m_keychain.answerAll();
  QCoreApplication::sendPostedEvents();
  EXPECT_FALSE(m_resolved.has_value());
}

TEST_F(ResolutionTest, ItsEndMayDestroyIt) {
  std::unique_ptr<Resolution> resolution;
  bool done = false;
  resolution = std::make_unique<Resolution>(std::vector{parseReference("secret:a").value()}, folder(),
                                            m_keychain, [&](const Resolved&) {
                                              resolution.reset();
                                              done = true;
                                            });
  m_keychain.answerAll();
  EXPECT_TRUE(done);
}

}  // namespace
}  // namespace headgate::secrets
