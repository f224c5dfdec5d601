#include <gtest/gtest.h>

#include <QEventLoop>

#include "core/secrets/timed_keychain.h"
#include "tests/support/fake_keychain.h"

namespace headgate::secrets {
namespace {

using test::FakeKeychain;
using ReadResult = Result<std::string, KeychainError>;

class TimedKeychainTest : public testing::Test {
 protected:
  void make(Milliseconds timeout) {
    auto beneath = std::make_unique<FakeKeychain>();
    m_beneath = beneath.get();
    m_beneath->secrets["a"] = "hush";
    m_keychain = std::make_unique<TimedKeychain>(std::move(beneath), timeout);
  }
  // Notes each answer: the secret, "!" and the failure's number, or "done".
  Keychain::ReadDone noteRead() {
    return [this](const ReadResult& result) {
      note(result ? result.value() : "!" + std::to_string(static_cast<int>(result.error().failure)));
    };
  }
  Keychain::Done noteDone() {
    return [this](const Result<void, KeychainError>& result) {
      note(result ? "done" : "!" + std::to_string(static_cast<int>(result.error().failure)));
    };
  }
  void note(std::string answer) {
    m_answers.push_back(std::move(answer));
    m_loop.quit();
  }
  void awaitAnswers(size_t count) {
    while (m_answers.size() < count) m_loop.exec();
  }

  static constexpr Milliseconds kLong{60'000};
  static constexpr Milliseconds kShort{1};
  const std::string kTimedOut = "!" + std::to_string(static_cast<int>(KeychainFailure::TimedOut));

  QEventLoop m_loop;
  FakeKeychain* m_beneath = nullptr;
  std::unique_ptr<TimedKeychain> m_keychain;
  std::vector<std::string> m_answers;
};

TEST_F(TimedKeychainTest, PassesAnswersOn) {
  make(kLong);
  m_keychain->read("a", noteRead());
  m_keychain->write("b", "x", noteDone());
  m_keychain->remove("a", noteDone());
  m_keychain->read("a", noteRead());
  EXPECT_EQ(m_answers, std::vector<std::string>());
  m_beneath->answerAll();
  EXPECT_EQ(m_answers,
            (std::vector<std::string>{"hush", "done", "done",
                                      "!" + std::to_string(static_cast<int>(KeychainFailure::NotFound))}));
  EXPECT_EQ(m_beneath->secrets, (std::map<std::string, std::string>{{"b", "x"}}));
}

TEST_F(TimedKeychainTest, AnswersInPlaceOfOneThatHangs) {
  make(kShort);
  m_keychain->read("a", noteRead());
  m_keychain->write("b", "x", noteDone());
  m_keychain->remove("a", noteDone());
  awaitAnswers(3);
  EXPECT_EQ(m_answers, (std::vector<std::string>{kTimedOut, kTimedOut, kTimedOut}));
}

TEST_F(TimedKeychainTest, DropsWhatComesLate) {
  make(kShort);
  m_keychain->read("a", noteRead());
  awaitAnswers(1);
  m_beneath->answerAll();
  EXPECT_EQ(m_answers, std::vector<std::string>{kTimedOut});
  m_keychain->read("a", noteRead());
  m_beneath->answerAll();
  EXPECT_EQ(m_answers, (std::vector<std::string>{kTimedOut, "hush"}));
}

TEST_F(TimedKeychainTest, AsksAHangingOneOnlySoOften) {
  make(kLong);
  for (size_t i = 0; i < TimedKeychain::kMaxUnanswered; ++i) m_keychain->read("a", noteRead());
  m_keychain->read("a", noteRead());
  EXPECT_EQ(m_beneath->calls.size(), TimedKeychain::kMaxUnanswered);
  EXPECT_TRUE(m_answers.empty()) << "it answers from within the call";
  awaitAnswers(1);
  EXPECT_EQ(m_answers, std::vector<std::string>{kTimedOut});
  m_beneath->answer(0);
  m_keychain->read("a", noteRead());
  EXPECT_EQ(m_beneath->calls.size(), TimedKeychain::kMaxUnanswered + 1);
}

TEST_F(TimedKeychainTest, NothingComesOnceItIsGone) {
  make(kShort);
  m_keychain->read("a", noteRead());
  m_keychain.reset();
  make(kShort);
  m_keychain->write("b", "x", noteDone());  // a later time-out than that of the first
  awaitAnswers(1);
  EXPECT_EQ(m_answers, std::vector<std::string>{kTimedOut});
}

}  // namespace
}  // namespace headgate::secrets
