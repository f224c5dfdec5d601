// One playing of a score: says what is to be sent now, and when to ask again.
//
// Pure: no sockets, and it is told what time it is. Each thing is due at a time of the recorded clock,
// counted from the beginning, so that lateness never adds up. Thread: any, one at a time.
#pragma once

#include <memory>
#include <optional>

#include "core/replay/playhead.h"
#include "core/replay/score.h"

namespace headgate::replay {

struct Controls {
  uint32_t speedPercent = 100;
  bool isPaused = false;
  Fault fault;
};

class Performance {
 public:
  // Between the parts of a piece that is split: so that a client reads them one after the other.
  static constexpr Milliseconds kBetweenParts{20};

  enum class Act : uint8_t { Wait, SendHead, SendPiece, EndInOrder, CutOff, Finished };
  struct Due {
    Act act = Act::Wait;
    ByteView bytes;  // of SendPiece; good as long as the score
  };

  Performance(std::shared_ptr<const Score> score, const Controls& controls, SteadyTime now);

  // A fault at a place where it has been already is not done.
  void set(const Controls& controls, SteadyTime now);
  // While it is paused: the next so many pieces are due at once, and the head before them.
  void step(uint32_t pieces, SteadyTime now);

  // Ask again until it says Wait or Finished. What is said is done.
  Due next(SteadyTime now);
  // When next() has something again; nothing while it is paused, or finished.
  std::optional<SteadyTime> wakeAt() const;

  size_t piecesSent() const { return m_piece; }
  Nanoseconds position(SteadyTime now) const;

 private:
  enum class Stage : uint8_t { Head, Pieces, Finished };

  Nanoseconds nextAt() const;
  Due takePiece(SteadyTime now);
  bool isFaultHere(FaultKind kind) const {
    return m_controls.fault.kind == kind && m_controls.fault.piece == m_piece;
  }

  const std::shared_ptr<const Score> m_score;
  Controls m_controls;
  Playhead m_playhead;
  Stage m_stage = Stage::Head;
  size_t m_piece = 0;      // the next one
  uint32_t m_allowed = 0;  // pieces that are due in spite of a pause
  bool m_headAllowed = false;
  bool m_stalled = false;               // before m_piece, already
  bool m_duplicated = false;            // m_piece was sent once
  std::optional<size_t> m_partAt;       // m_piece was sent up to there
  std::optional<SteadyTime> m_partDue;  // and the rest goes then
};

}  // namespace headgate::replay
