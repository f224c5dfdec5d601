#include "app/unix_signals.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace headgate::app {

namespace {

// A handler gets nothing but the signal's number: what it needs has to lie here.
std::atomic<int> handlerPipe{-1};
std::atomic<int> terminations{0};
static_assert(std::atomic<int>::is_always_lock_free);

constexpr std::array kHandled{SIGHUP, SIGUSR1, SIGUSR2, SIGTERM, SIGINT};
constexpr std::array kIgnored{SIGPIPE, SIGXFSZ};

// Only what signal-safety(7) allows.
void onSignal(int number) {
  const int savedErrno = errno;
  if ((number == SIGTERM || number == SIGINT) && terminations.fetch_add(1) == 1) {
    static constexpr char kWords[] = "headgated: second signal: exiting at once; what was running is cut\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kWords, sizeof(kWords) - 1);
    ::_exit(1);
  }
  const char byte = static_cast<char>(number);
  [[maybe_unused]] const ssize_t written = ::write(handlerPipe.load(), &byte, 1);
  errno = savedErrno;
}

}  // namespace

UnixSignals::UnixSignals(SignalActions actions) : m_actions(std::move(actions)) {
  if (::pipe(m_pipe.data()) != 0) qFatal("no pipe for signals");
  for (int end : m_pipe) {
    ::fcntl(end, F_SETFL, O_NONBLOCK);
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
  }
  handlerPipe = m_pipe[1];
  m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
  QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { onReadable(); });

  struct sigaction action {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  for (int number : kHandled) ::sigaction(number, &action, nullptr);
  // What they tell, a write tells too: a reader that went away, a file that may not grow.
  for (int number : kIgnored) ::signal(number, SIG_IGN);
}

UnixSignals::~UnixSignals() {
  for (int number : kHandled) ::signal(number, SIG_DFL);
  m_notifier.reset();
  handlerPipe = -1;
  for (int end : m_pipe) ::close(end);
}

void UnixSignals::onReadable() {
  char number = 0;
  while (::read(m_pipe[0], &number, 1) == 1) {
    switch (number) {
      case SIGHUP:
        m_actions.reload();
        break;
      case SIGUSR1:
        m_actions.reopenLogs();
        break;
      case SIGUSR2:
        m_actions.report();
        break;
      default:
        m_actions.drain();
        break;
    }
  }
}

}  // namespace headgate::app
