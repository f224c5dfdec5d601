// headgated: the gateway without a window.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>

#include "app/command_line.h"
#include "app/human_log.h"
#include "app/program.h"
#include "app/secret_command.h"
#include "app/trust_command.h"

namespace {

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

int usageError(const std::string& sentence, std::string_view help) {
  headgate::app::logLine(sentence);
  headgate::app::logText("Try: headgated " + std::string(help) + "\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace headgate::app;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::string_view word = arguments.empty() ? std::string_view() : arguments.front();
  if (word == "secret") {
    const auto command = parseSecretCommand(std::span(arguments).subspan(1));
    if (!command) return usageError(command.error(), "secret --help");
    const QCoreApplication application(argc, argv);
    return runSecretCommand(command.value());
  }
  if (word == "trust") {
    const auto command = parseTrustCommand(std::span(arguments).subspan(1));
    if (!command) return usageError(command.error(), "trust --help");
    const QCoreApplication application(argc, argv);
    return runTrustCommand(command.value());
  }
  auto options = parseCommandLine(arguments);
  if (!options) return usageError(options.error(), "--help");
  switch (options->errand) {
    case Errand::ShowHelp:
      print(helpText());
      return 0;
    case Errand::ShowVersion:
      print("headgated " HG_VERSION "\n");
      return 0;
    case Errand::Check:
      return checkProfile(options->profilePath);
    case Errand::Serve:
      break;
  }
  QCoreApplication application(argc, argv);
  return Program(std::move(*options)).run();
}
