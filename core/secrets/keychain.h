// Where secrets lie under their names: the system's keychain, a passphrase file, or memory for this run.
//
// An interface. Every call is answered later, never from within it, on the same thread, and once; not at all
// after the keychain is gone. What stands behind it may hang: a TimedKeychain answers all the same.
// Thread: main.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace headgate::secrets {

enum class KeychainFailure : uint8_t {
  NoService,  // there is none, or none that can be reached
  Denied,     // locked, or the user said no
  NotFound,
  Unclear,  // it is not there, or the keychain is locked and nobody could be asked to unlock it
  TimedOut,
  TooLarge,  // above kMaxSecretBytes
  NotText,   // no UTF-8, or with a NUL byte: a keychain would give back something else
  Failed,    // everything else; the detail says what
  Service,   // the service failed in a way of its own, and the detail has its words: a machine's, not ours
};

struct KeychainError {
  KeychainFailure failure = KeychainFailure::Failed;
  std::string detail;  // the words of what failed, or of NotFound where to store it: " --secrets FILE"; never
                       // a byte of a secret

  bool operator==(const KeychainError&) const = default;
};

// What happened to the secret of that name, and what to do; without a full stop.
std::string sentenceOf(const KeychainError& error, std::string_view name);
// The same where it is the keychain that does not work, whatever it was asked for; empty if it is not. This
// is for whoever reads it in the window: a service's own words are not in it.
std::string sentenceOfStore(const KeychainError& error);
// Those words, for whoever asks for them; empty if it has said nothing.
std::string detailOf(const KeychainError& error);

class Keychain {
 public:
  using ReadDone = std::function<void(Result<std::string, KeychainError>)>;
  using Done = std::function<void(Result<void, KeychainError>)>;

  virtual ~Keychain() = default;

  virtual void read(const std::string& name, ReadDone done) = 0;
  // Replaces what is there.
  virtual void write(const std::string& name, const std::string& secret, Done done) = 0;
  // May or may not say so if there was nothing: some keychains do not tell.
  virtual void remove(const std::string& name, Done done) = 0;
};

}  // namespace headgate::secrets
