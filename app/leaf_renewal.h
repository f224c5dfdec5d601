// Says when the leaves that listeners show are due to be made anew, for as long as the program runs.
//
// It looks at the wall clock once an hour, because a timer of weeks would not count the time that the machine
// sleeps, nor notice a clock that was set. What is due and was not renewed is due again an hour later. It
// knows nothing of leaves: who makes them tells when they are due, and who is asked makes them anew and hands
// them to the workers.
//
// Thread: main, with Qt's event loop. Ownership: the caller's.
#pragma once

#include <functional>
#include <optional>

#include <QTimer>

#include "core/base/clock.h"

namespace headgate::app {

class LeafRenewal {
 public:
  using Clock = std::function<WallTime()>;
  // Calls expect() with what is due next, if it succeeds.
  using Renew = std::function<void()>;

  LeafRenewal(Clock clock, Renew renew);
  LeafRenewal(const LeafRenewal&) = delete;
  LeafRenewal& operator=(const LeafRenewal&) = delete;

  // The earliest pki::Leaf::renewAt of all that are shown; nothing: there are none.
  void expect(std::optional<WallTime> dueAt);

  // What happens once an hour.
  void look();

 private:
  const Clock m_clock;
  const Renew m_renew;
  std::optional<WallTime> m_dueAt;
  QTimer m_timer;
};

}  // namespace headgate::app
