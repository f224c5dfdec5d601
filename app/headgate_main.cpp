// headgate: the gateway with its window.
#include <cstdio>
#include <span>
#include <string>
#include <vector>

#include <QApplication>

#include "app/human_log.h"
#include "app/secret_command.h"
#include "app/trust_command.h"
#include "app/window/window_options.h"
#include "app/window/window_program.h"

namespace {

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

int usageError(const std::string& sentence, std::string_view help) {
  headgate::app::logLine(sentence);
  headgate::app::logText("Try: headgate " + std::string(help) + "\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace headgate::app;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::string word = arguments.empty() ? "" : arguments.front();
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
  auto options = parseWindowCommandLine(arguments);
  if (!options) return usageError(options.error(), "--help");
  switch (options->errand) {
    case WindowErrand::ShowHelp:
      print(windowHelpText());
      return 0;
    case WindowErrand::ShowVersion:
      print("headgate " HG_VERSION "\n");
      return 0;
    case WindowErrand::Open:
      break;
  }
  QApplication::setApplicationName(QStringLiteral("Headgate"));
  QApplication::setApplicationVersion(QStringLiteral(HG_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("dev.headgate.Headgate"));
  QApplication application(argc, argv);
  return WindowProgram(application, std::move(*options)).run();
}
