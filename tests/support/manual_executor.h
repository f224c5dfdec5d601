// An executor whose clock and turns are the test's: nothing happens but in turn(), and time passes only in
// advance().
#pragma once

#include <functional>
#include <vector>

#include "core/io/deferred_queue.h"
#include "core/io/executor.h"

namespace headgate::test {

class ManualExecutor final : public io::Executor {
 public:
  void post(std::function<void()> work) override { m_posted.push_back(std::move(work)); }
  bool isCurrent() const override { return true; }
  SteadyTime now() const override { return m_now; }
  SteadyTime refreshNow() override { return m_now += m_lookCosts; }
  SteadyTime turnBegan() const override { return m_turnBegan; }
  WallTime wallNow() const override { return WallTime(m_now.time_since_epoch()); }
  void setAlarm(SteadyTime when, Alarm* alarm) override {
    m_alarmAt = when;
    m_alarm = alarm;
    ++m_alarmsSet;
  }
  void defer(Deferred* work) override { m_deferred.append(*work); }
  void cancelDeferred(Deferred* work) override { io::DeferredQueue::remove(*work); }

  // One round: what was posted, the alarm if it is due, what was deferred before. True if anything ran.
  bool turn() {
    bool ran = false;
    m_turnBegan = m_now;
    const auto posted = std::move(m_posted);
    m_posted.clear();
    for (const auto& work : posted) {
      work();
      ran = true;
    }
    if (m_alarm && m_alarmAt <= m_now) {
      Alarm* alarm = m_alarm;
      m_alarm = nullptr;
      m_alarmAt = kNever;
      alarm->onAlarm();
      ran = true;
    }
    io::DeferredQueue ready;
    ready.appendAll(m_deferred);
    while (Deferred* work = ready.takeFirst()) {
      work->onDeferred();
      ran = true;
    }
    return ran;
  }

  // Turns until nothing happens any more; false if that takes suspiciously long.
  bool settle() {
    for (int i = 0; i < 100'000; ++i)
      if (!turn()) return true;
    return false;
  }

  void advance(Nanoseconds time) {
    m_now += time;
    settle();
  }

  // As if so much work lay before each look at the clock.
  void setLookCosts(Nanoseconds time) { m_lookCosts = time; }

  SteadyTime alarmAt() const { return m_alarmAt; }
  int alarmsSet() const { return m_alarmsSet; }

 private:
  SteadyTime m_now{std::chrono::hours(1)};
  SteadyTime m_turnBegan = m_now;
  Nanoseconds m_lookCosts{0};
  SteadyTime m_alarmAt = kNever;
  Alarm* m_alarm = nullptr;
  int m_alarmsSet = 0;
  std::vector<std::function<void()>> m_posted;
  io::DeferredQueue m_deferred;
};

}  // namespace headgate::test
