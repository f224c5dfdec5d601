#include <gtest/gtest.h>

#include "app/command_line.h"

namespace headgate::app {
namespace {

using Arguments = std::vector<std::string>;

Options parsed(const Arguments& arguments) {
  auto result = parseCommandLine(arguments);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error());
  return result.ok() ? result.value() : Options();
}

std::string refused(const Arguments& arguments) {
  auto result = parseCommandLine(arguments);
  EXPECT_FALSE(result.ok());
  return result.ok() ? "" : result.error();
}

TEST(CommandLine, DefaultsAreTheContract) {
  const Options options = parsed({"--profile", "p.json"});
  EXPECT_EQ(options.errand, Errand::Serve);
  EXPECT_EQ(options.profilePath, "p.json");
  EXPECT_FALSE(options.demo);
  EXPECT_FALSE(options.workers);
  EXPECT_EQ(options.stateDir, "");
  EXPECT_EQ(options.record, RecordTo::Memory);
  EXPECT_EQ(options.accessLog, "");
  EXPECT_EQ(options.drain, Milliseconds(30'000));
}

TEST(CommandLine, TakesEveryOption) {
  const Options options = parsed({"--profile=p.json", "--workers", "3", "--state", "/s", "--record", "/r",
                                  "--access-log", "-", "--drain", "250ms", "--check"});
  EXPECT_EQ(options.errand, Errand::Check);
  EXPECT_EQ(options.workers, 3u);
  EXPECT_EQ(options.stateDir, "/s");
  EXPECT_EQ(options.record, RecordTo::Directory);
  EXPECT_EQ(options.recordDir, "/r");
  EXPECT_EQ(options.accessLog, "-");
  EXPECT_EQ(options.drain, Milliseconds(250));
}

TEST(CommandLine, RecordHasTwoWordsAndOtherwiseADirectory) {
  EXPECT_EQ(parsed({"--demo", "--record", "memory"}).record, RecordTo::Memory);
  EXPECT_EQ(parsed({"--demo", "--record", "off"}).record, RecordTo::Off);
  EXPECT_EQ(parsed({"--demo", "--record", "./off"}).recordDir, "./off");
}

TEST(CommandLine, AskingForHelpNeedsNothingElse) {
  EXPECT_EQ(parsed({"--help"}).errand, Errand::ShowHelp);
  EXPECT_EQ(parsed({"-h"}).errand, Errand::ShowHelp);
  EXPECT_EQ(parsed({"--version"}).errand, Errand::ShowVersion);
  EXPECT_EQ(parsed({"--version", "--help", "--demo"}).errand, Errand::ShowHelp);
}

struct Refusal {
  Arguments arguments;
  std::string_view sentence;
};

class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, SaysWhatIsWrong) {
  EXPECT_EQ(refused(GetParam().arguments), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, Refused,
    testing::Values(
        Refusal{{}, "say what to serve: --profile FILE, or --demo to look around"},
        Refusal{{"--workers", "2"}, "say what to serve: --profile FILE, or --demo to look around"},
        Refusal{{"--demo", "--profile", "p"},
                "--demo brings its own profile: give --profile or --demo, not both"},
        Refusal{{"--demo", "--check"}, "--check needs a profile: --check --profile FILE"},
        Refusal{{"--profil", "p"}, "there is no option '--profil'; did you mean \"--profile\"?"},
        Refusal{{"-p", "p"}, "there is no option '-p'"},
        Refusal{{"p.json"}, "what is 'p.json'? A profile is named with --profile"},
        Refusal{{"--profile"}, "--profile needs a value"},
        Refusal{{"--profile", "--check"}, "--profile needs a value"},
        Refusal{{"--profile="}, "--profile needs a value"},
        Refusal{{"--demo", "--demo"}, "--demo is given twice"},
        Refusal{{"--demo=yes"}, "--demo takes no value"},
        Refusal{{"--demo", "--workers", "0"}, "--workers takes a number from 1 to 256, not '0'"},
        Refusal{{"--demo", "--workers", "257"}, "--workers takes a number from 1 to 256, not '257'"},
        Refusal{{"--demo", "--workers", "2x"}, "--workers takes a number from 1 to 256, not '2x'"},
        Refusal{{"--demo", "--workers", "-1"}, "--workers takes a number from 1 to 256, not '-1'"},
        Refusal{{"--demo", "--drain", "30"}, "--drain takes a duration such as 250ms, 30s or 5m, not '30'"},
        Refusal{{"--demo", "--drain", "off"},
                "--drain takes a duration such as 250ms, 30s or 5m, not 'off'"}));

TEST(CommandLine, HelpNamesEveryOption) {
  for (std::string_view option : {"--profile", "--demo", "--check", "--workers", "--state", "--record",
                                  "--access-log", "--drain", "--version", "--help"})
    EXPECT_NE(helpText().find("  " + std::string(option)), std::string_view::npos) << option;
}

}  // namespace
}  // namespace headgate::app
