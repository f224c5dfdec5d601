// headgated: the gateway without a window.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>

#include "app/command_line.h"
#include "app/program.h"
#include "app/subcommand.h"

namespace {

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace headgate::app;
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (const auto status = runSubcommand(arguments, argc, argv)) return *status;
  auto options = parseCommandLine(arguments);
  if (!options) return complainOfUsage(options.error(), "--help");
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
