#include "core/secrets/keychain_index.h"

#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

using Names = KeychainIndex::Names;
using NamesDone = KeychainIndex::NamesDone;

// What is no name is left out: the entry may have been written by anybody.
Names namesIn(std::string_view text) {
  Names names;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    if (const std::string_view line = text.substr(0, end); isSecretName(line)) names.emplace(line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return names;
}

std::string textOf(const Names& names) {
  std::string text;
  for (const std::string& name : names) text += name + '\n';
  return text;
}

// Without a list, none is there.
Result<Names, KeychainError> orNone(Result<Names, KeychainError> names) {
  if (names) return names;
  const KeychainFailure failure = names.error().failure;
  if (failure == KeychainFailure::NotFound || failure == KeychainFailure::Unclear) return Names();
  return names;
}

void readNames(Keychain& keychain, NamesDone done) {
  keychain.read(KeychainIndex::kEntry,
                [done = std::move(done)](const Result<std::string, KeychainError>& text) {
                  if (text) return done(namesIn(*text));
                  done(text.error());
                });
}

// Calls `next` unless the step before failed.
Keychain::Done then(std::function<void()> next, Keychain::Done done) {
  return [next = std::move(next), done = std::move(done)](const Result<void, KeychainError>& result) {
    if (!result) return done(result);
    next();
  };
}

}  // namespace

void KeychainIndex::list(NamesDone done) {
  readNames(m_keychain, [done = std::move(done)](auto names) { done(orNone(std::move(names))); });
}

void KeychainIndex::set(const std::string& name, const std::string& secret, Keychain::Done done) {
  // The list first: where it cannot be kept, nothing is stored that nobody would find again.
  const auto add = [&keychain = m_keychain, name, secret, done](Result<Names, KeychainError> names) {
    names = orNone(std::move(names));
    if (!names) return done(names.error());
    const bool added = names->insert(name).second;
    const auto writeSecret = [&keychain, name, secret, done] { keychain.write(name, secret, done); };
    if (added) return keychain.write(kEntry, textOf(*names), then(writeSecret, done));
    writeSecret();
  };
  readNames(m_keychain,
            [&keychain = m_keychain, name, secret, done, add](Result<Names, KeychainError> names) {
              const bool mayBeHidden = !names && names.error().failure == KeychainFailure::Unclear;
              if (!mayBeHidden) return add(std::move(names));
              // A list that is only hidden must not be written over: writing unlocks, after which it shows.
              keychain.write(name, secret, then([&keychain, add] { readNames(keychain, add); }, done));
            });
}

void KeychainIndex::remove(const std::string& name, Keychain::Done done) {
  readNames(m_keychain, [&keychain = m_keychain, name, done = std::move(done)](auto names) {
    names = orNone(std::move(names));
    if (!names) return done(names.error());
    const auto removeSecret = [&keychain, name](Keychain::Done last) {
      keychain.remove(name, std::move(last));
    };
    if (names->erase(name) > 0) {
      return removeSecret(
          [&keychain, text = textOf(*names), done](const Result<void, KeychainError>& removed) {
            if (!removed && removed.error().failure != KeychainFailure::NotFound) return done(removed);
            keychain.write(kEntry, text, done);
          });
    }
    // Keychains may call it done to remove what they never had.
    keychain.read(name, [removeSecret, done](const Result<std::string, KeychainError>& there) {
      if (!there) return done(there.error());
      removeSecret(done);
    });
  });
}

}  // namespace headgate::secrets
