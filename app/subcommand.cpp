#include "app/subcommand.h"

#include <QCoreApplication>

#include "app/human_log.h"
#include "app/secret_command.h"
#include "app/trust_command.h"

namespace headgate::app {

int complainOfUsage(const std::string& sentence, const std::string& help) {
  logLine(sentence);
  logText("Try: " + std::string(programName()) + " " + help + "\n");
  return 2;
}

std::optional<int> runSubcommand(std::span<const std::string> arguments, int& argc, char** argv) {
  if (arguments.empty()) return std::nullopt;
  if (arguments.front() == "secret") {
    const auto command = parseSecretCommand(arguments.subspan(1));
    if (!command) return complainOfUsage(command.error(), "secret --help");
    const QCoreApplication application(argc, argv);
    return runSecretCommand(command.value());
  }
  if (arguments.front() == "trust") {
    const auto command = parseTrustCommand(arguments.subspan(1));
    if (!command) return complainOfUsage(command.error(), "trust --help");
    const QCoreApplication application(argc, argv);
    return runTrustCommand(command.value());
  }
  return std::nullopt;
}

}  // namespace headgate::app
