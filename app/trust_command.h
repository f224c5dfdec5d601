// "trust install | remove | status | print": whether clients on this machine believe the local CA, from the
// command line, for both programs.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/host/trust_errand.h"

namespace headgate::app {

enum class TrustVerb : uint8_t { Install, Remove, Status, Print, ShowHelp };

struct TrustCommand {
  TrustVerb verb = TrustVerb::Install;
  std::string stateDir;  // empty: the user's own
};

// `arguments` without the program's name and the word "trust". The error is a sentence for who typed it.
Result<TrustCommand, std::string> parseTrustCommand(std::span<const std::string> arguments);

// What came of `verb` (not Print), for people.
std::string trustText(TrustVerb verb, const host::TrustedRoot& root,
                      const std::vector<host::TrustErrand::Report>& reports);
// What Print says: a shell script.
std::string trustScript(const host::TrustedRoot& root, const std::vector<host::TrustStore>& stores);

// Under a QCoreApplication; returns the exit status. Standard output tells what was asked for.
int runTrustCommand(const TrustCommand& command);

}  // namespace headgate::app
