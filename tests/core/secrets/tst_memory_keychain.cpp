#include <gtest/gtest.h>

#include <QCoreApplication>

#include "core/secrets/memory_keychain.h"
#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

class MemoryKeychainTest : public testing::Test {
 protected:
  void write(const std::string& name, const std::string& secret) {
    m_keychain.write(name, secret, [this](const Result<void, KeychainError>& result) {
      m_answers.push_back(result ? "done" : "failed");
    });
  }
  void read(const std::string& name) {
    m_keychain.read(name, [this](const Result<std::string, KeychainError>& result) {
      m_answers.push_back(result ? result.value() : sentenceOf(result.error(), kName));
    });
  }
  std::vector<std::string> answers() {
    QCoreApplication::sendPostedEvents();
    return std::exchange(m_answers, {});
  }

  const std::string kName = "a";
  MemoryKeychain m_keychain;
  std::vector<std::string> m_answers;
};

TEST_F(MemoryKeychainTest, KeepsReplacesAndRemoves) {
  write("a", "one");
  EXPECT_TRUE(m_answers.empty()) << "it answers from within the call";
  read("a");
  write("a", "two");
  read("a");
  EXPECT_EQ(answers(), (std::vector<std::string>{"done", "one", "done", "two"}));
  m_keychain.remove("a", [this](const auto& result) { m_answers.push_back(result ? "done" : "failed"); });
  read("a");
  EXPECT_EQ(answers(), (std::vector<std::string>{"done", sentenceOf({KeychainFailure::NotFound, {}}, "a")}));
}

TEST_F(MemoryKeychainTest, RefusesWhatNoKeychainCanKeep) {
  write("a", std::string(kMaxSecretBytes + 1, 'x'));
  write("a", "\xFF");
  EXPECT_EQ(answers(), (std::vector<std::string>{"failed", "failed"}));
}

}  // namespace
}  // namespace headgate::secrets
