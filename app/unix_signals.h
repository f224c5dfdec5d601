// The signals that headgated answers, as calls on the event loop of the thread that made this object (main).
//
// One object a process: signal dispositions are the process's. While it lives, SIGPIPE and SIGXFSZ are
// ignored, and the second SIGTERM or SIGINT ends the process at once with status 1, from within the handler,
// so that nothing that hangs can hold it up.
#pragma once

#include <array>
#include <functional>
#include <memory>

#include <QSocketNotifier>

namespace headgate::app {

struct SignalActions {
  std::function<void()> reload;      // SIGHUP
  std::function<void()> reopenLogs;  // SIGUSR1
  std::function<void()> report;      // SIGUSR2
  std::function<void()> drain;       // the first SIGTERM or SIGINT
};

class UnixSignals {
 public:
  explicit UnixSignals(SignalActions actions);
  // Puts back the default actions.
  ~UnixSignals();

 private:
  void onReadable();

  SignalActions m_actions;
  std::array<int, 2> m_pipe{-1, -1};
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace headgate::app
