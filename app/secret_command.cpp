#include "app/secret_command.h"

#include <cstdio>
#include <vector>

#include <QEventLoop>

#include "app/human_log.h"
#include "app/keychain_choice.h"
#include "app/secret_input.h"
#include "core/secrets/keychain_index.h"
#include "core/secrets/secret_value.h"

namespace headgate::app {

namespace {

using secrets::KeychainError;
using secrets::KeychainIndex;
using secrets::PassphraseFile;

constexpr std::string_view kSecretHelp = R"( secret (set NAME | list | remove NAME) [--secrets FILE]

  set NAME        Store a secret, which a profile then names as "secret:NAME". It is read from standard input, where a
                  line break at its end is left out; on a terminal it is asked for and not shown.
  list            Print the names of what was set, one a line; never a secret.
  remove NAME     Remove it.

  --secrets FILE  Use this file, under the passphrase in HEADGATE_PASSPHRASE or asked for on the terminal; set makes it.
                  Default: the system's keychain.

Exit status: 0 if it was done, 1 if not, 2 for wrong usage.
)";

int complain(const KeychainError& error, std::string_view name) {
  logLine(secrets::sentenceOf(error, name));
  return 1;
}

// Runs the event loop until the call that `start` makes has called its argument.
int awaited(const std::function<void(std::function<void(int)>)>& start) {
  QEventLoop loop;
  start([&loop](int status) { loop.exit(status); });
  return loop.exec();
}

int set(KeychainIndex& index, const std::string& name) {
  const auto secret = readSecret("Secret " + name + ": ", secrets::kMaxSecretBytes);
  if (!secret) {
    logLine(secret.error().sentence);
    return 1;
  }
  if (secret.value().empty()) {
    logLine("an empty secret was not stored; standard input is where it is read from");
    return 1;
  }
  // Before its name is listed.
  if (const auto problem = secrets::problemOfSecret(secret.value())) return complain({*problem, {}}, name);
  return awaited([&](auto done) {
    index.set(name, secret.value(), [&name, done](const Result<void, KeychainError>& result) {
      done(result ? 0 : complain(result.error(), name));
    });
  });
}

int remove(KeychainIndex& index, const std::string& name) {
  return awaited([&](auto done) {
    index.remove(name, [&name, done](const Result<void, KeychainError>& result) {
      if (result) return done(0);
      if (result.error().failure != secrets::KeychainFailure::NotFound)
        return done(complain(result.error(), name));
      logLine("the secret \"" + name + "\" is not stored");
      done(1);
    });
  });
}

int list(KeychainIndex& index) {
  return awaited([&](auto done) {
    index.list([done](const Result<KeychainIndex::Names, KeychainError>& names) {
      if (!names) return done(complain(names.error(), KeychainIndex::kEntry));
      for (const std::string& name : names.value()) std::printf("%s\n", name.c_str());
      done(0);
    });
  });
}

}  // namespace

Result<SecretCommand, std::string> parseSecretCommand(std::span<const std::string> arguments) {
  SecretCommand command;
  std::vector<std::string_view> words;
  for (size_t i = 0; i < arguments.size(); ++i) {
    constexpr std::string_view kOption = "--secrets";
    const std::string_view argument = arguments[i];
    if (argument == "--help" || argument == "-h") return SecretCommand{SecretVerb::ShowHelp, {}, {}};
    if (argument == kOption && i + 1 < arguments.size()) {
      command.file = arguments[++i];
    } else if (argument.starts_with("--secrets=")) {
      command.file = argument.substr(kOption.size() + 1);
    } else if (argument.starts_with('-') && argument != kOption) {
      return "there is no option '" + std::string(argument) + "' here";
    } else if (argument != kOption) {
      words.push_back(argument);
      continue;
    }
    if (command.file.empty()) return std::string("--secrets needs the name of a file");
  }
  if (words == std::vector<std::string_view>{"list"}) return command;
  if (words.empty() || (words[0] != "set" && words[0] != "remove"))
    return std::string("say what to do: secret set NAME, secret list or secret remove NAME");
  if (words.size() > 2)
    return std::string(
        "one NAME is enough; the secret itself is read from standard input, never from an argument");
  if (words.size() < 2) return "say which: secret " + std::string(words[0]) + " NAME";
  if (!secrets::isSecretName(words[1]))
    return std::string("a NAME is a letter or digit, then letters, digits and . _ - / @ + (128 at most)");
  command.verb = words[0] == "set" ? SecretVerb::Set : SecretVerb::Remove;
  command.name = words[1];
  return command;
}

int runSecretCommand(const SecretCommand& command) {
  if (command.verb == SecretVerb::ShowHelp) {
    const std::string help = "Usage: " + std::string(programName()) + std::string(kSecretHelp);
    std::fwrite(help.data(), 1, help.size(), stdout);
    return 0;
  }
  const auto ifMissing =
      command.verb == SecretVerb::Set ? PassphraseFile::IfMissing::Begin : PassphraseFile::IfMissing::Refuse;
  const auto keychain = openKeychain(command.file, ifMissing);
  if (!keychain) {
    logLine(keychain.error());
    return 1;
  }
  KeychainIndex index(*keychain.value());
  switch (command.verb) {
    case SecretVerb::Set:
      return set(index, command.name);
    case SecretVerb::Remove:
      return remove(index, command.name);
    default:
      return list(index);
  }
}

}  // namespace headgate::app
