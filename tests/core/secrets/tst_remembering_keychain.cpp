#include <gtest/gtest.h>

#include "core/secrets/remembering_keychain.h"
#include "tests/support/fake_keychain.h"

namespace headgate::secrets {
namespace {

class RememberingKeychainTest : public testing::Test {
 protected:
  RememberingKeychainTest() {
    auto beneath = std::make_unique<test::FakeKeychain>();
    m_beneath = beneath.get();
    m_keychain = std::make_unique<RememberingKeychain>(
        std::move(beneath), [this](const std::string& sentence) { m_reports.push_back(sentence); });
  }
  std::string read() {
    std::string answer;
    m_keychain->read("a", [&](const Result<std::string, KeychainError>& result) {
      answer = result ? result.value() : "!" + sentenceOf(result.error(), "a");
    });
    m_beneath->answerAll();
    return answer;
  }
  // Nothing comes from memory once the keychain hangs.
  bool isUnknown() {
    m_beneath->failures["read a"] = KeychainFailure::TimedOut;
    return read() == "!" + sentenceOf({KeychainFailure::TimedOut, {}}, "a");
  }

  test::FakeKeychain* m_beneath = nullptr;
  std::unique_ptr<RememberingKeychain> m_keychain;
  std::vector<std::string> m_reports;
};

TEST_F(RememberingKeychainTest, GivesWhatItKnowsWhileTheKeychainCannotBeAsked) {
  m_beneath->secrets["a"] = "hush";
  EXPECT_EQ(read(), "hush");
  EXPECT_EQ(m_reports.size(), 0u);
  size_t reports = 0;
  for (const auto failure : {KeychainFailure::NoService, KeychainFailure::Denied, KeychainFailure::Unclear,
                             KeychainFailure::TimedOut, KeychainFailure::Failed}) {
    m_beneath->failures["read a"] = failure;
    EXPECT_EQ(read(), "hush");
    ASSERT_EQ(m_reports.size(), ++reports);
    EXPECT_EQ(m_reports.back().find("hush"), std::string::npos);
  }
  m_beneath->failures.clear();
  m_beneath->secrets["a"] = "new";
  EXPECT_EQ(read(), "new");
  EXPECT_EQ(m_reports.size(), reports);
}

TEST_F(RememberingKeychainTest, KnowsNothingBeforeTheFirstAnswer) {
  EXPECT_TRUE(isUnknown());
}

TEST_F(RememberingKeychainTest, ForgetsWhatWasRemovedOrReplaced) {
  const Keychain::Done ignore = [](const Result<void, KeychainError>&) {};
  const auto learn = [this] {
    m_beneath->failures.clear();
    m_beneath->secrets["a"] = "hush";
    EXPECT_EQ(read(), "hush");
  };
  learn();
  m_beneath->secrets.clear();
  EXPECT_EQ(read(), "!" + sentenceOf({KeychainFailure::NotFound, {}}, "a"));
  EXPECT_TRUE(isUnknown()) << "though somebody else has removed it";
  learn();
  m_keychain->remove("a", ignore);
  EXPECT_TRUE(isUnknown());
  learn();
  m_keychain->write("a", "new", ignore);
  EXPECT_TRUE(isUnknown());
  EXPECT_EQ(m_reports.size(), 0u);
}

}  // namespace
}  // namespace headgate::secrets
