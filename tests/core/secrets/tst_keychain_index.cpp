#include <gtest/gtest.h>

#include "core/secrets/keychain_index.h"
#include "core/secrets/secret_value.h"
#include "tests/support/fake_keychain.h"

namespace headgate::secrets {
namespace {

class KeychainIndexTest : public testing::Test {
 protected:
  Keychain::Done note() {
    return [this](const Result<void, KeychainError>& result) {
      m_outcome = result ? "done" : "!" + sentenceOf(result.error(), "NAME");
    };
  }
  std::string set(const std::string& name, const std::string& secret) {
    m_index.set(name, secret, note());
    m_keychain.answerAll();
    return std::exchange(m_outcome, "");
  }
  std::string remove(const std::string& name) {
    m_index.remove(name, note());
    m_keychain.answerAll();
    return std::exchange(m_outcome, "");
  }
  std::vector<std::string> list() {
    std::vector<std::string> listed{"no answer"};
    m_index.list([&](const Result<KeychainIndex::Names, KeychainError>& names) {
      listed.clear();
      if (names)
        listed.assign(names.value().begin(), names.value().end());
      else
        listed.push_back("!" + sentenceOf(names.error(), "NAME"));
    });
    m_keychain.answerAll();
    return listed;
  }
  std::string failing(KeychainFailure failure) { return "!" + sentenceOf({failure, "detail"}, "NAME"); }

  using Names = std::vector<std::string>;
  test::FakeKeychain m_keychain;
  KeychainIndex m_index{m_keychain};
  std::string m_outcome;
};

TEST_F(KeychainIndexTest, ListsWhatWasSetAndNotItsSecrets) {
  EXPECT_EQ(list(), Names());
  EXPECT_EQ(set("b", "two"), "done");
  EXPECT_EQ(set("a", "one"), "done");
  EXPECT_EQ(set("b", "three"), "done");
  EXPECT_EQ(list(), (Names{"a", "b"}));
  EXPECT_EQ(m_keychain.secrets,
            (std::map<std::string, std::string>{{"a", "one"}, {"b", "three"}, {":names", "a\nb\n"}}));
  EXPECT_EQ(remove("a"), "done");
  EXPECT_EQ(list(), Names{"b"});
  EXPECT_FALSE(m_keychain.secrets.contains("a"));
}

TEST_F(KeychainIndexTest, RemovesWhatOthersHavePutThere) {
  m_keychain.secrets["theirs"] = "x";
  EXPECT_EQ(remove("theirs"), "done");
  EXPECT_EQ(remove("theirs"), "!" + sentenceOf({KeychainFailure::NotFound, {}}, "NAME"));
  EXPECT_EQ(m_keychain.secrets.size(), 0u);
}

TEST_F(KeychainIndexTest, ForgetsANameWhoseSecretIsGoneAlready) {
  ASSERT_EQ(set("a", "one"), "done");
  m_keychain.failures["remove a"] = KeychainFailure::NotFound;
  EXPECT_EQ(remove("a"), "done");
  EXPECT_EQ(list(), Names());
}

TEST_F(KeychainIndexTest, StoresNothingThatItCannotList) {
  m_keychain.failures["write :names"] = KeychainFailure::Denied;
  EXPECT_EQ(set("a", "one"), failing(KeychainFailure::Denied));
  m_keychain.failures = {{"read :names", KeychainFailure::TimedOut}};
  EXPECT_EQ(set("a", "one"), failing(KeychainFailure::TimedOut));
  EXPECT_EQ(list(), Names{failing(KeychainFailure::TimedOut)});
  EXPECT_EQ(remove("a"), failing(KeychainFailure::TimedOut));
  EXPECT_EQ(m_keychain.secrets.size(), 0u);
}

TEST_F(KeychainIndexTest, AListThatIsOnlyHiddenIsNotWrittenOver) {
  ASSERT_EQ(set("a", "one"), "done");
  m_keychain.failures["read :names"] = KeychainFailure::Unclear;
  EXPECT_EQ(list(), Names());
  m_index.set("b", "two", note());
  m_keychain.answer(0);
  m_keychain.failures.clear();  // writing has unlocked it
  m_keychain.answerAll();
  EXPECT_EQ(std::exchange(m_outcome, ""), "done");
  EXPECT_EQ(list(), (Names{"a", "b"}));

  m_keychain.failures = {{"read :names", KeychainFailure::Unclear}, {"write c", KeychainFailure::Denied}};
  EXPECT_EQ(set("c", "three"), failing(KeychainFailure::Denied));
  m_keychain.failures.clear();
  EXPECT_EQ(list(), (Names{"a", "b"}));
}

TEST_F(KeychainIndexTest, SaysThatASecretWasNotStoredOrRemoved) {
  m_keychain.failures["write a"] = KeychainFailure::Denied;
  EXPECT_EQ(set("a", "one"), failing(KeychainFailure::Denied));
  m_keychain.failures.clear();
  ASSERT_EQ(set("a", "one"), "done");
  m_keychain.failures["remove a"] = KeychainFailure::Denied;
  EXPECT_EQ(remove("a"), failing(KeychainFailure::Denied));
  EXPECT_EQ(list(), Names{"a"});
}

TEST_F(KeychainIndexTest, AListThatSomebodySpoiltNamesOnlyNames) {
  m_keychain.secrets[KeychainIndex::kEntry] = "a\n\n:names\nb\x1b[31m\nc d\nz";
  EXPECT_EQ(list(), (Names{"a", "z"}));
}

}  // namespace
}  // namespace headgate::secrets
