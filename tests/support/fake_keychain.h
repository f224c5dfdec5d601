// A keychain whose answers the test gives: it holds every call until it is let go, so that it can be late, in
// another order, or silent for ever. The calls are listed as "read a", "write a", "remove a".
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/secrets/keychain.h"

namespace headgate::test {

class FakeKeychain final : public secrets::Keychain {
 public:
  std::map<std::string, std::string> secrets;
  std::map<std::string, secrets::KeychainFailure> failures;  // by call: "write a"
  std::vector<std::string> calls;

  void read(const std::string& name, ReadDone done) override {
    hold("read " + name, [this, name, done = std::move(done)](const auto& failure) {
      if (failure) return done(secrets::KeychainError{*failure, "detail"});
      const auto found = secrets.find(name);
      if (found == secrets.end()) return done(secrets::KeychainError{secrets::KeychainFailure::NotFound, {}});
      done(found->second);
    });
  }
  void write(const std::string& name, const std::string& secret, Done done) override {
    hold("write " + name, [this, name, secret, done = std::move(done)](const auto& failure) {
      if (failure) return done(secrets::KeychainError{*failure, "detail"});
      secrets[name] = secret;
      done({});
    });
  }
  void remove(const std::string& name, Done done) override {
    hold("remove " + name, [this, name, done = std::move(done)](const auto& failure) {
      if (failure) return done(secrets::KeychainError{*failure, "detail"});
      secrets.erase(name);
      done({});
    });
  }

  // Lets go what is held, and what is called because of that.
  void answerAll() {
    while (!m_held.empty()) answer(0);
  }
  void answer(size_t index) {
    const Held held = std::move(m_held.at(index));
    m_held.erase(m_held.begin() + static_cast<ptrdiff_t>(index));
    const auto failure = failures.find(held.call);
    held.answer(failure == failures.end() ? std::nullopt : std::optional(failure->second));
  }
  size_t unanswered() const { return m_held.size(); }

 private:
  using Answer = std::function<void(const std::optional<secrets::KeychainFailure>&)>;
  struct Held {
    std::string call;
    Answer answer;
  };

  void hold(std::string call, Answer answer) {
    calls.push_back(call);
    m_held.push_back({std::move(call), std::move(answer)});
  }

  std::vector<Held> m_held;
};

}  // namespace headgate::test
