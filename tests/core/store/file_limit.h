// Runs something in a child process whose files cannot grow beyond a limit, as on a full disk.
#pragma once

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace headgate::store {

// What `body` returns, or -1 if the child did not end by itself.
inline int runInChild(const std::function<int()>& body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline void limitFileSize(rlim_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  ::getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;  // the hard limit stays, so that it can be lifted again
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace headgate::store
