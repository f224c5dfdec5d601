#include <gtest/gtest.h>
#include <memory>
#include <optional>

#include <QEventLoop>

#include "core/host/command_run.h"
#include "tests/core/host/host_folder.h"

namespace headgate::host {
namespace {

class CommandRunTest : public testing::Test {
 protected:
  CommandRun::Outcome run(std::vector<Command> commands) {
    QEventLoop loop;
    CommandRun::Outcome outcome;
    std::unique_ptr<CommandRun> running;
    running = std::make_unique<CommandRun>(std::move(commands), std::vector{folder.path("bin")},
                                           [&](CommandRun::Outcome told) {
                                             outcome = std::move(told);
                                             running.reset();  // may be destroyed here
                                             loop.quit();
                                           });
    loop.exec();
    return outcome;
  }

  HostFolder folder;
};

TEST_F(CommandRunTest, OneAfterTheOtherWithTheirArguments) {
  folder.program("say", "echo \"$1|$2\"");
  const auto outcome = run({{"say", {"a b", "$HOME"}}, {"say", {"", "'"}}});
  EXPECT_EQ(outcome.problem, "");
  EXPECT_EQ(outcome.output, "a b|$HOME\n|'\n");
}

TEST_F(CommandRunTest, TheFirstFailureIsTheLast) {
  folder.program("say", "echo said");
  folder.program("fail", "echo noise >&2; echo 'fail: the database is locked.' >&2; exit 3");
  folder.program("dumb", "exit 4");
  folder.program("crash", "kill -SEGV $$");
  EXPECT_EQ(run({{"say", {}}, {"fail", {}}, {"say", {}}}).problem, "fail failed: the database is locked");
  EXPECT_EQ(run({{"say", {}}, {"fail", {}}, {"say", {}}}).output, "said\n");
  EXPECT_EQ(run({{"dumb", {}}}).problem, "dumb failed with status 4");
  EXPECT_EQ(run({{"crash", {}}}).problem, "crash crashed");
}

TEST_F(CommandRunTest, ProgramsAreLookedForInTheFoldersOnly) {
  EXPECT_EQ(run({{"ls", {}}}).problem, "ls is not installed");
  folder.write("bin/text", "not a program");
  EXPECT_EQ(run({{"text", {}}}).problem, "text is not installed");
  EXPECT_EQ(findProgram("ls", {}), "");
}

TEST_F(CommandRunTest, WhatCannotBeExecutedIsTold) {
  folder.program("odd", "");
  folder.write("bin/odd", "#!/nowhere\n");
  EXPECT_EQ(run({{"odd", {}}}).problem, "odd could not be started");
}

TEST_F(CommandRunTest, ThereIsNoInput) {
  folder.program("ask", "read answer && echo answered || echo nobody");
  EXPECT_EQ(run({{"ask", {}}}).output, "nobody\n");
  // A session of its own has no terminal.
  folder.program("ask",
                 "read -r id name state parent group session rest < /proc/$$/stat\n"
                 "test $session = $$ && echo alone");
  EXPECT_EQ(run({{"ask", {}}}).output, "alone\n");
}

TEST_F(CommandRunTest, NoCommandsSucceed) {
  EXPECT_EQ(run({}).problem, "");
}

TEST_F(CommandRunTest, OneThatIsDestroyedIsSilent) {
  folder.program("say", "echo said");
  bool wasCalled = false;
  {
    const CommandRun running({{"say", {}}}, {folder.path("bin")},
                             [&](const CommandRun::Outcome&) { wasCalled = true; });
  }
  run({{"say", {}}});
  EXPECT_FALSE(wasCalled);
}

}  // namespace
}  // namespace headgate::host
