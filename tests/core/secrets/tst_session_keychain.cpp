#include <gtest/gtest.h>

#include <QCoreApplication>

#include "core/secrets/session_keychain.h"
#include "tests/support/fake_keychain.h"

namespace headgate::secrets {
namespace {

class SessionKeychainTest : public testing::Test {
 protected:
  SessionKeychainTest() {
    auto beneath = std::make_unique<test::FakeKeychain>();
    m_beneath = beneath.get();
    m_keychain = std::make_unique<SessionKeychain>(std::move(beneath));
  }
  std::string read() {
    std::string answer = "no answer";
    m_keychain->read("a", [&](const Result<std::string, KeychainError>& result) {
      answer = result ? result.value() : "none";
    });
    EXPECT_EQ(answer, "no answer") << "answered within the call";
    m_beneath->answerAll();
    QCoreApplication::processEvents();
    return answer;
  }

  test::FakeKeychain* m_beneath = nullptr;
  std::unique_ptr<SessionKeychain> m_keychain;
  const Keychain::Done m_ignore = [](const Result<void, KeychainError>&) {};
};

TEST_F(SessionKeychainTest, PassesEverythingOn) {
  EXPECT_EQ(read(), "none");
  m_keychain->write("a", "hush", m_ignore);
  m_beneath->answerAll();
  EXPECT_EQ(read(), "hush");
  m_keychain->remove("a", m_ignore);
  m_beneath->answerAll();
  EXPECT_EQ(read(), "none");
  EXPECT_TRUE(m_keychain->namesOfThisRun().empty());
}

TEST_F(SessionKeychainTest, WhatIsOfThisRunComesFirst) {
  m_beneath->secrets["a"] = "old";
  m_keychain->keepForThisRun("a", "new");
  EXPECT_EQ(read(), "new");
  EXPECT_EQ(m_keychain->namesOfThisRun(), std::set<std::string>{"a"});
  EXPECT_EQ(m_beneath->secrets["a"], "old") << "nothing is written";
  EXPECT_TRUE(m_keychain->forget("a"));
  EXPECT_FALSE(m_keychain->forget("a"));
  EXPECT_EQ(read(), "old");
}

TEST_F(SessionKeychainTest, ANewerOneInTheKeychainTakesItsPlace) {
  m_keychain->keepForThisRun("a", "of this run");
  m_beneath->failures["write a"] = KeychainFailure::Denied;
  m_keychain->write("a", "lasting", m_ignore);
  m_beneath->answerAll();
  EXPECT_EQ(read(), "of this run");
  m_beneath->failures.clear();
  m_keychain->write("a", "lasting", m_ignore);
  m_beneath->answerAll();
  EXPECT_EQ(read(), "lasting");
  EXPECT_TRUE(m_keychain->namesOfThisRun().empty());
}

}  // namespace
}  // namespace headgate::secrets
