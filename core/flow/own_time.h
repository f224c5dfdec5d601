// What Headgate itself adds to an exchange: the time in which a head was here, nobody else was waited for,
// and the head was not passed on yet. A direct connection would not have had it.
//
// Two heads pass. The request's counts from its being read to its being written to the target; the answer's
// from the turn of the event loop in which it was found, so that what others have taken up in that turn
// counts too, to its being written to the client. It rests while somebody else has the word: a place behind a
// limit, a target that is waited for, an authority that is asked, the look-up of a name, connect and TLS.
// Choosing another target after a failure is work of ours and counts; the failure is not.
//
// Not in it: what a request waited in its socket before it was read, of which nobody knows the beginning;
// what a slow client or target leaves in our buffers; and what comes after the heads. Bodies and the pieces
// of a stream take the same way through the same turn, but to measure them would be a look at the clock for
// each. Of an exchange that no target has answered nothing is known.
//
// Not a clock: the flow says when it begins, the engine, which writes, when it rests. Thread: its owner's.
#pragma once

#include <algorithm>

#include "core/base/clock.h"

namespace headgate::flow {

class OwnTime {
 public:
  // Counts from now on. May be said again while it does. What is `found` came after the last rest, whatever
  // the turn's time says.
  void run(SteadyTime found) {
    if (m_runs) return;
    m_runs = true;
    m_since = std::max(m_since, found);
  }
  void rest(SteadyTime now) {
    if (!m_runs) return;
    m_runs = false;
    m_counted += now - m_since;
    m_since = now;
  }

  bool runs() const { return m_runs; }
  Nanoseconds counted() const { return m_counted; }

 private:
  SteadyTime m_since = SteadyTime::min();  // it runs; else since when it rests
  Nanoseconds m_counted{0};
  bool m_runs = false;
};

}  // namespace headgate::flow
