#include "core/secrets/keychain.h"

#include "core/secrets/keychain_index.h"

namespace headgate::secrets {

std::string sentenceOf(const KeychainError& error, std::string_view name) {
  const bool isList = name == KeychainIndex::kEntry;
  const std::string secret = isList ? "the list of secrets" : "the secret \"" + std::string(name) + "\"";
  switch (error.failure) {
    case KeychainFailure::NoService:
      return secret +
             " has no keychain to be in: start one (gnome-keyring, KWallet), keep secrets in a file " +
             "with --secrets, or use \"env:\" or \"file:\"";
    case KeychainFailure::Denied:
      return "the keychain is locked or denies " + secret + ": unlock it, then try again";
    case KeychainFailure::NotFound:
      return secret + " is not stored: store it with \"headgated secret set " + std::string(name) +
             error.detail + "\"";
    case KeychainFailure::Unclear:
      return secret + " is not stored, or the keychain is locked: unlock it, or store the secret with " +
             "\"headgated secret set " + std::string(name) + "\"";
    case KeychainFailure::TimedOut:
      return "the keychain did not answer in time for " + secret +
             ": it may be waiting to be unlocked; unlock it, then try again";
    case KeychainFailure::TooLarge:
      return secret + " is too large: at most 64 KiB are possible";
    case KeychainFailure::NotText:
      return secret + " is not text in UTF-8: store it encoded, or use \"file:\"";
    case KeychainFailure::Failed:
    case KeychainFailure::Service:
      break;
  }
  return "the keychain failed over " + secret + ": " + error.detail;
}

std::string sentenceOfStore(const KeychainError& error) {
  constexpr const char* kOwnFile =
      "start it from a terminal with --secrets FILE, which keeps secrets there under a passphrase";
  switch (error.failure) {
    case KeychainFailure::NoService:
      return std::string(
                 "this desktop has no keychain, so that what is set here lasts until Headgate ends: ") +
             kOwnFile;
    case KeychainFailure::Service:
      return std::string("the keychain does not work, so that Headgate cannot keep secrets in it: ") +
             kOwnFile;
    case KeychainFailure::Denied:
      return "the keychain is locked: unlock it, then try again";
    case KeychainFailure::TimedOut:
      return "the keychain did not answer in time: it may be waiting to be unlocked; unlock it, then try "
             "again";
    case KeychainFailure::Failed:
      return "the keychain failed: " + error.detail;
    case KeychainFailure::NotFound:
    case KeychainFailure::Unclear:
    case KeychainFailure::TooLarge:
    case KeychainFailure::NotText:
      break;
  }
  return {};
}

std::string detailOf(const KeychainError& error) {
  return error.failure == KeychainFailure::Service ? error.detail : std::string();
}

}  // namespace headgate::secrets
