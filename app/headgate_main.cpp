// headgate: the gateway with its window.
#include <cstdio>
#include <string>
#include <vector>

#include <QApplication>

#include "app/subcommand.h"
#include "app/window/window_options.h"
#include "app/window/window_program.h"

namespace {

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace headgate::app;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (const auto status = runSubcommand(arguments, argc, argv)) return *status;
  auto options = parseWindowCommandLine(arguments);
  if (!options) return complainOfUsage(options.error(), "--help");
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
  QApplication::setOrganizationName(QStringLiteral("Headgate"));
  QApplication::setOrganizationDomain(QStringLiteral("headgate.dev"));
  QApplication::setApplicationVersion(QStringLiteral(HG_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("dev.headgate.Headgate"));
  QApplication application(argc, argv);
  return WindowProgram(application, std::move(*options)).run();
}
