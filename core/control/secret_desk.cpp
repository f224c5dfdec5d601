#include "core/control/secret_desk.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "core/config/document.h"
#include "core/config/validate.h"
#include "core/secrets/resolution.h"
#include "core/secrets/secret_value.h"

namespace headgate::control {

namespace {

using secrets::KeychainError;
using secrets::KeychainFailure;
using secrets::Reference;
using secrets::Source;

std::vector<config::SecretUse> usesIn(const std::string& profile) {
  const auto document = config::Document::parse(profile);
  return document ? config::validate(*document).secretUses : std::vector<config::SecretUse>();
}

SecretPlace placeOf(Source source) {
  switch (source) {
    case Source::Environment:
      return SecretPlace::Environment;
    case Source::File:
      return SecretPlace::File;
    case Source::Keychain:
      break;
  }
  return SecretPlace::Keychain;
}

// Of one secret, for somebody who can set it where this is read.
std::string problemOf(const KeychainError& error, const std::string& name) {
  if (error.failure == KeychainFailure::NotFound) return "it is not set yet";
  if (error.failure == KeychainFailure::Unclear)
    return "it is not set yet, or the keychain is locked: unlock it, or set the secret";
  if (error.failure == KeychainFailure::NoService)
    return "there is no keychain to look into: set it for this run";
  const std::string ofStore = secrets::sentenceOfStore(error);
  return ofStore.empty() ? secrets::sentenceOf(error, name) : ofStore;
}

Outcome notDone(std::string problem) {
  return {.done = false, .problem = std::move(problem), .problems = {}};
}

Outcome notDone(const KeychainError& error, const std::string& name) {
  Outcome outcome = notDone(problemOf(error, name));
  outcome.detail = secrets::detailOf(error);
  return outcome;
}

// One survey until its last answer has come; held by the callbacks of those that have not.
class Survey {
 public:
  Survey(std::string storeName, std::function<void(SecretStates)> done) : m_done(std::move(done)) {
    m_states.store = std::move(storeName);
  }
  ~Survey() = default;
  Survey(const Survey&) = delete;
  Survey& operator=(const Survey&) = delete;

  void addUses(const std::vector<config::SecretUse>& uses, const std::string& folder) {
    for (const auto& [pointer, reference] : uses) {
      SecretState* state = find(reference.text());
      if (!state) {
        state = &add(reference.text(), reference.name, placeOf(reference.source));
        if (reference.source != Source::Keychain) {
          const auto secret = secrets::lookUpHere(reference, folder);
          state->isThere = secret.ok();
          if (!secret) state->problem = secret.error().detail;
        }
      }
      if (!std::count(state->pointers.begin(), state->pointers.end(), pointer))
        state->pointers.push_back(pointer);
    }
  }
  void addNames(const std::set<std::string>& names) {
    for (const std::string& name : names) {
      const std::string text = Reference{Source::Keychain, name}.text();
      if (!find(text)) add(text, name, SecretPlace::Keychain).isThere = true;
    }
  }
  std::vector<std::string> askedNames() const {
    std::vector<std::string> names;
    for (const SecretState& state : m_states.secrets)
      if (state.place == SecretPlace::Keychain) names.push_back(state.name);
    return names;
  }

  void await(size_t answers) { m_unanswered = answers; }
  void take(const std::string& name, const Result<std::string, KeychainError>& answer) {
    SecretState& state = *find(Reference{Source::Keychain, name}.text());
    state.isThere = answer && !answer->empty();
    if (!answer) {
      state.problem = problemOf(answer.error(), name);
      note(answer.error());
    } else if (!state.isThere) {
      state.problem = "it is empty";
    }
    countDown();
  }
  void take(const Result<std::set<std::string>, KeychainError>& names) {
    if (names)
      addNames(*names);
    else
      note(names.error());
    countDown();
  }

 private:
  SecretState* find(const std::string& text) {
    const auto found = std::find_if(m_states.secrets.begin(), m_states.secrets.end(),
                                    [&](const SecretState& state) { return state.reference == text; });
    return found == m_states.secrets.end() ? nullptr : &*found;
  }
  SecretState& add(const std::string& text, const std::string& name, SecretPlace place) {
    m_states.secrets.push_back({.reference = text, .name = name, .place = place});
    return m_states.secrets.back();
  }
  void note(const KeychainError& error) {
    if (error.failure == KeychainFailure::NoService) m_states.store = SecretDesk::kThisRun;
    if (!m_states.problem.empty()) return;
    m_states.problem = secrets::sentenceOfStore(error);
    m_states.detail = secrets::detailOf(error);
  }
  void countDown() {
    if (--m_unanswered == 0) m_done(std::move(m_states));
  }

  const std::function<void(SecretStates)> m_done;
  SecretStates m_states;
  size_t m_unanswered = 0;
};

}  // namespace

void SecretDesk::survey(const std::string& profile, const std::string& folder, const std::string& storeName,
                        std::function<void(SecretStates)> done) {
  const auto survey = std::make_shared<Survey>(storeName, std::move(done));
  survey->addUses(usesIn(profile), folder);
  const std::vector<std::string> names = survey->askedNames();
  survey->await(names.size() + 1);
  for (const std::string& name : names)
    m_keychain.read(name, [survey, name](const auto& answer) { survey->take(name, answer); });
  survey->addNames(m_keychain.namesOfThisRun());
  m_index.list([survey](const auto& answer) { survey->take(answer); });
}

void SecretDesk::set(const std::string& name, const std::string& secret, Done done) {
  if (!secrets::isSecretName(name))
    return done(notDone("\"" + name +
                        "\" is no name for a secret: write a letter or digit, then letters, digits and "
                        ". _ - / @ +"));
  if (secret.empty()) return done(notDone("an empty secret protects nothing: enter one"));
  if (const auto problem = secrets::problemOfSecret(secret))
    return done(notDone(secrets::sentenceOf({*problem, {}}, name)));
  afterOthers(
      [this, name, secret](const Done& changed) {
        m_index.set(name, secret, [this, name, secret, changed](const Result<void, KeychainError>& result) {
          if (result) return changed({.done = true, .problem = {}, .problems = {}});
          if (result.error().failure != KeychainFailure::NoService)
            return changed(notDone(result.error(), name));
          m_keychain.keepForThisRun(name, secret);
          changed({.done = true, .problem = secrets::sentenceOfStore(result.error()), .problems = {}});
        });
      },
      std::move(done));
}

void SecretDesk::remove(const std::string& name, Done done) {
  if (!secrets::isSecretName(name)) return done(notDone("there is no secret \"" + name + "\""));
  afterOthers(
      [this, name](const Done& changed) {
        const bool wasOfThisRun = m_keychain.forget(name);
        m_index.remove(name, [name, wasOfThisRun, changed](const Result<void, KeychainError>& result) {
          const bool isGone = result || wasOfThisRun;
          if (isGone) return changed({.done = true, .problem = {}, .problems = {}});
          if (result.error().failure == KeychainFailure::NotFound)
            return changed(notDone("there is no secret \"" + name + "\""));
          changed(notDone(result.error(), name));
        });
      },
      std::move(done));
}

void SecretDesk::afterOthers(Change change, Done done) {
  m_changes.emplace_back([this, change = std::move(change), done = std::move(done)] {
    change([this, done](const Outcome& outcome) {
      m_changes.pop_front();
      next();
      done(outcome);
    });
  });
  if (m_changes.size() == 1) next();
}

void SecretDesk::next() {
  if (!m_changes.empty()) m_changes.front()();
}

bool refersTo(const std::string& profile, const std::string& name) {
  const auto uses = usesIn(profile);
  return std::any_of(uses.begin(), uses.end(), [&](const config::SecretUse& use) {
    return use.reference == Reference{Source::Keychain, name};
  });
}

}  // namespace headgate::control
