// What the gateway remembers beyond a reload (used-up limits, learned sessions, the key of its cookies), and
// keeps in the state directory, so that a restart or a crash changes nothing for clients.
//
// Made once a process, before the first gateway, and outlives all of them. Saved every two seconds on a
// thread of its own, if something has changed, and at the end. Thread: the one that makes it; state() is for
// any.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "core/engine/lasting_state.h"
#include "core/flow/snapshot.h"
#include "core/store/limit_file.h"
#include "core/store/session_file.h"

namespace headgate::app {

class Lasting {
 public:
  // Remembers until the end of the process. `log` takes sentences for people, on any thread.
  explicit Lasting(std::function<void(std::string_view)> log);
  ~Lasting();
  Lasting(const Lasting&) = delete;
  Lasting& operator=(const Lasting&) = delete;

  // Does a gateway with this snapshot remember anything?
  static bool isWantedBy(const flow::Snapshot& snapshot);

  // From now on in files of that folder, which this process holds; what they hold already is taken in. Once,
  // and before a snapshot that wants it is applied. What cannot be read or written is told to the log.
  void keepIn(const std::string& folder);
  bool isKept() const { return m_thread.joinable(); }

  engine::LastingState& state() { return m_state; }

 private:
  void run();
  void save();
  void report(const Result<void, std::string>& result, std::string& last);

  const std::function<void(std::string_view)> m_log;
  engine::LastingState m_state;
  std::unique_ptr<store::LimitFile> m_limits;
  std::unique_ptr<store::SessionFile> m_sessions;
  std::string m_limitProblem;  // as last told
  std::string m_sessionProblem;

  std::mutex m_mutex;
  std::condition_variable m_wake;
  bool m_isEnding = false;
  std::thread m_thread;  // last: it uses all above
};

}  // namespace headgate::app
