// Closes connections that rest between two requests, when there is not enough room: those that rest longest,
// some at a time. Their clients notice nothing but that the next request opens a new one.
//
// Who has only just begun to rest stays: that may be the one who was refused. Not a limit: it is asked by
// whoever has found the room short, and works when no code of a session can be on the stack, at most once
// each kPause. Thread: the worker's. Ownership: the worker's, as are the sessions.
#pragma once

#include "core/engine/downstream_session.h"
#include "core/io/executor.h"

namespace headgate::engine {

class Relief final : private io::Executor::Deferred {
 public:
  Relief(io::Executor& executor, SessionList& sessions) : m_executor(executor), m_sessions(sessions) {}
  ~Relief() { m_executor.cancelDeferred(this); }

  void ask();

 private:
  // To look at all sessions costs more than a request: seldom, then, and for many.
  static constexpr Milliseconds kPause{1'000};
  static constexpr size_t kAtOnce = 64;

  void onDeferred() override;

  io::Executor& m_executor;
  SessionList& m_sessions;
  SteadyTime m_asked{};
};

}  // namespace headgate::engine
