// Which keychain the programs use: the system's, or the passphrase file that the user named. There is no
// third that comes by itself.
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/passphrase_file.h"

namespace headgate::app {

// `file` empty: the system's, which is not opened before it is asked. Otherwise the passphrase is that of the
// environment variable HEADGATE_PASSPHRASE, or asked for on the terminal; twice, if the file is yet to be
// made. The error is a sentence for people.
Result<std::unique_ptr<secrets::Keychain>, std::string> openKeychain(
    const std::string& file, secrets::PassphraseFile::IfMissing ifMissing);

}  // namespace headgate::app
