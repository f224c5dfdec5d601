// Smooth weighted round robin without a lock: worst-case fair queueing (WF2Q+: Bennett and Zhang, 1997) of
// turns of one length.
//
// Time is virtual. A target's turn takes kWholeTurn divided by its weight, and a pool's time moves on, with
// each turn, by kWholeTurn divided by the weight of all that might have had it. So each target has just as
// many turns as the time that passes has room for. Of those whose next turn is due, the one has it whose turn
// ends first; that keeps a heavy target from having its turns in a row (with weights 5, 1, 1: a b a a c a a),
// and none is ever much more than one turn from its share. A target that was away begins anew with the pool's
// time: it does not catch up.
//
// The state is PoolCell::turn and TargetCell::pass. Times wrap around, and only differences are looked at. Of
// two threads that choose at once, both may give a turn to the same target: both are counted, so that shares
// stay what they are. The pool's time may fall behind by that, never run ahead. Behind, the order is that of
// plain start-time fair queueing for a moment; ahead, it would forgive what targets have had, and starve the
// light ones.
//
// A value of one choice, no object that lives. Thread: any.
#pragma once

#include <cstdint>

#include "core/upstream/cells.h"

namespace headgate::upstream {

class FairTurn {
 public:
  static constexpr uint64_t kWholeTurn = uint64_t{1} << 40;

  // The target's next turn, as seen at `poolTime`. `weight`: at least 1.
  FairTurn(const TargetCell& target, uint64_t weight, uint64_t poolTime);

  bool isBefore(const FairTurn& other) const;
  // `totalWeight`: of all that might have been chosen.
  void take(TargetCell& target, PoolCell& pool, uint64_t totalWeight) const;

 private:
  bool isDue() const { return m_start <= 0; }

  uint64_t m_poolTime;
  uint64_t m_pass;  // what TargetCell::pass was
  int64_t m_length;
  int64_t m_start;  // since m_poolTime
};

}  // namespace headgate::upstream
