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
      break;
  }
  return "the keychain failed over " + secret + ": " + error.detail;
}

}  // namespace headgate::secrets
