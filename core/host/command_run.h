// Runs commands one after another; the first that fails is the last. They get no input, so that none can ask
// for anything, and half a minute each.
//
// Thread: one with Qt's event loop. Ownership: the caller's; destroying it ends the command that runs, and
// nothing is called any more.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include <QProcess>
#include <QTimer>

#include "core/host/command.h"

namespace headgate::host {

// Where a program is in these folders; empty if it is in none.
std::string findProgram(const std::string& name, std::span<const std::string> folders);

class CommandRun {
 public:
  struct Outcome {
    std::string output;   // of all commands, on their standard output
    std::string problem;  // a sentence without a full stop; empty if all succeeded
  };
  // Once, from the event loop; may destroy the run.
  using Done = std::function<void(Outcome)>;

  // `folders`: where the programs are looked for, the first goes first.
  CommandRun(std::vector<Command> commands, std::vector<std::string> folders, Done done);
  ~CommandRun();
  CommandRun(const CommandRun&) = delete;
  CommandRun& operator=(const CommandRun&) = delete;

 private:
  void startNext();
  void ended(int exitCode, QProcess::ExitStatus status);
  void finish(std::string problem);  // once

  const std::vector<Command> m_commands;
  const std::vector<std::string> m_folders;
  Done m_done;
  size_t m_next = 0;
  std::string m_output;
  QTimer m_timer;
  QProcess m_process;
};

}  // namespace headgate::host
