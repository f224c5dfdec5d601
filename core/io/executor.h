// The thread of a worker as the engine sees it: a clock, a way in, one alarm, and "later in this turn".
//
// A *turn* is one round of the event loop: poll, deliver readiness, deliver the alarm, run what was deferred.
#pragma once

#include <functional>

#include "core/base/clock.h"

namespace headgate::io {

class Executor {
 public:
  // Implemented by whoever owns the timers of this executor.
  class Alarm {
   public:
    virtual void onAlarm() = 0;

   protected:
    ~Alarm() = default;
  };

  // The place of a Deferred in its DeferredQueue.
  class DeferredLink {
    friend class DeferredQueue;
    DeferredLink* m_previous = nullptr;
    DeferredLink* m_next = nullptr;
  };

  // Work that has to continue after other connections had their share. Intrusive, so that deferring allocates
  // nothing.
  class Deferred : public DeferredLink {
   public:
    virtual void onDeferred() = 0;

   protected:
    ~Deferred() = default;
  };

  virtual ~Executor() = default;

  // Any thread. Runs `work` on this executor's thread, in order of posting. After stop it may be dropped
  // unrun.
  virtual void post(std::function<void()> work) = 0;

  // Any thread.
  virtual bool isCurrent() const = 0;

  // The methods below: this executor's thread only.

  // Time as of the beginning of the current turn's delivery; cheap. refreshNow() reads the clock again.
  virtual SteadyTime now() const = 0;
  virtual SteadyTime refreshNow() = 0;
  // What readiness told of in this turn was here by then, however long it had to wait for its handler.
  virtual SteadyTime turnBegan() const = 0;
  virtual WallTime wallNow() const = 0;

  // Calls alarm->onAlarm() once, at or after `when`. A second call replaces the first; kNever takes it back.
  virtual void setAlarm(SteadyTime when, Alarm* alarm) = 0;

  // Calls onDeferred() once, after the next poll has delivered its readiness; the poll does not wait
  // meanwhile. A Deferred may be deferred once at a time; cancelDeferred() is allowed at any time and
  // required before it dies.
  virtual void defer(Deferred* work) = 0;
  virtual void cancelDeferred(Deferred* work) = 0;
};

}  // namespace headgate::io
