#include "app/keychain_choice.h"

#include <cstdlib>
#include <filesystem>

#include "app/secret_input.h"
#include "core/secrets/system_keychain.h"
#include "core/secrets/timed_keychain.h"

namespace headgate::app {

namespace {

using secrets::PassphraseFile;

Result<std::string, InputError> passphraseFor(const std::string& file) {
  if (const char* given = std::getenv("HEADGATE_PASSPHRASE"); given != nullptr && *given != '\0')
    return std::string(given);
  HG_TRY(passphrase, askOnTerminal("Passphrase of " + file + ": "));
  if (passphrase.empty()) return InputError{"an empty passphrase protects nothing"};
  if (std::error_code error; std::filesystem::exists(file, error)) return passphrase;
  HG_TRY(again, askOnTerminal("Once more, since the file is new: "));
  if (again != passphrase) return InputError{"the two passphrases differ; nothing was made"};
  return passphrase;
}

}  // namespace

Result<std::unique_ptr<secrets::Keychain>, std::string> openKeychain(const std::string& file,
                                                                     PassphraseFile::IfMissing ifMissing) {
  if (file.empty())
    return std::unique_ptr<secrets::Keychain>(
        std::make_unique<secrets::TimedKeychain>(std::make_unique<secrets::SystemKeychain>()));
  const auto passphrase = passphraseFor(file);
  if (!passphrase) return passphrase.error().sentence;
  HG_TRY(opened, PassphraseFile::open(file, passphrase.value(), ifMissing));
  return std::unique_ptr<secrets::Keychain>(std::move(opened));
}

}  // namespace headgate::app
