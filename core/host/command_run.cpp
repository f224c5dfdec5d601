#include "core/host/command_run.h"

#include <unistd.h>
#include <utility>

#include <QStandardPaths>

namespace headgate::host {
namespace {

constexpr std::chrono::seconds kPatience{30};

// The last line, as the end of a sentence that names the program already.
std::string complaintOf(const std::string& program, const QByteArray& text) {
  const QByteArray trimmed = text.trimmed();
  std::string line = trimmed.mid(trimmed.lastIndexOf('\n') + 1).trimmed().toStdString();
  if (line.starts_with(program + ": ")) line.erase(0, program.size() + 2);
  if (line.ends_with('.')) line.pop_back();
  return line;
}

}  // namespace

std::string findProgram(const std::string& name, std::span<const std::string> folders) {
  QStringList paths;
  for (const std::string& folder : folders) paths += QString::fromStdString(folder);
  if (paths.isEmpty()) return {};  // to Qt that would be PATH
  return QStandardPaths::findExecutable(QString::fromStdString(name), paths).toStdString();
}

CommandRun::CommandRun(std::vector<Command> commands, std::vector<std::string> folders, Done done)
    : m_commands(std::move(commands)), m_folders(std::move(folders)), m_done(std::move(done)) {
  m_process.setStandardInputFile(QProcess::nullDevice());
  m_process.setChildProcessModifier([] { ::setsid(); });  // the terminal is input too
  m_timer.setSingleShot(true);
  QObject::connect(&m_process, &QProcess::finished, &m_timer,
                   [this](int exitCode, QProcess::ExitStatus status) { ended(exitCode, status); });
  QObject::connect(&m_process, &QProcess::errorOccurred, &m_timer, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) finish(m_commands[m_next].program + " could not be started");
  });
  QObject::connect(&m_timer, &QTimer::timeout, &m_process, [this] { m_process.kill(); });
  startNext();
}

CommandRun::~CommandRun() {
  m_process.disconnect();
  m_process.kill();
  m_process.waitForFinished();
}

void CommandRun::startNext() {
  if (m_next == m_commands.size()) return finish({});
  const Command& command = m_commands[m_next];
  const std::string program = findProgram(command.program, m_folders);
  if (program.empty()) return finish(command.program + " is not installed");
  QStringList arguments;
  for (const std::string& argument : command.arguments) arguments += QString::fromStdString(argument);
  m_timer.start(kPatience);
  m_process.start(QString::fromStdString(program), arguments);
}

void CommandRun::ended(int exitCode, QProcess::ExitStatus status) {
  const std::string& program = m_commands[m_next].program;
  const bool wasInTime = m_timer.isActive();
  m_timer.stop();
  m_output += m_process.readAllStandardOutput().toStdString();
  const std::string complaint = complaintOf(program, m_process.readAllStandardError());
  if (!wasInTime) return finish(program + " did not end within half a minute");
  if (status != QProcess::NormalExit) return finish(program + " crashed");
  if (exitCode != 0) {
    return finish(complaint.empty() ? program + " failed with status " + std::to_string(exitCode)
                                    : program + " failed: " + complaint);
  }
  ++m_next;
  startNext();
}

// Not from within a signal of the process, which goes away with this.
void CommandRun::finish(std::string problem) {
  m_timer.stop();
  QTimer::singleShot(0, &m_timer, [this, problem = std::move(problem)] {
    const Done done = std::move(m_done);
    done({std::move(m_output), problem});  // may destroy this
  });
}

}  // namespace headgate::host
