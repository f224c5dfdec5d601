// One window a state directory: a second start hands over what it was asked to open, and the first window
// comes to the front.
//
// A local socket in the directory, which only its owner can enter. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QLocalServer>
#include <QObject>

namespace headgate::app {

// What a second start wants of the first window.
struct WindowRequest {
  std::string profilePath;  // absolute; empty: only to be seen
};

// Whether a window of this state directory has taken the request over. Waits at most a second.
bool handOver(const std::string& stateDir, const WindowRequest& request);

class RunningWindow final : public QObject {
 public:
  using Asked = std::function<void(WindowRequest)>;

  // Requires: the state directory is this process's, and its path absolute, as for handOver. Without a socket
  // (a path that is too long, say) a second start is told that the directory is in use, and that is all.
  RunningWindow(const std::string& stateDir, Asked asked);

 private:
  void onConnection();

  Asked m_asked;
  QLocalServer m_server;
};

}  // namespace headgate::app
