#include "core/replay/performance.h"

#include <algorithm>

namespace headgate::replay {

Performance::Performance(std::shared_ptr<const Score> score, const Controls& controls, SteadyTime now)
    : m_score(std::move(score)),
      m_controls(controls),
      m_playhead(now, controls.speedPercent, controls.isPaused) {}

void Performance::set(const Controls& controls, SteadyTime now) {
  const bool isSamePlace =
      controls.fault.kind == m_controls.fault.kind && controls.fault.piece == m_controls.fault.piece;
  if (!isSamePlace) m_stalled = false;
  m_controls = controls;
  m_playhead.set(now, controls.speedPercent, controls.isPaused);
  if (!controls.isPaused) {
    m_allowed = 0;
    m_headAllowed = false;
  }
}

void Performance::step(uint32_t pieces, SteadyTime now) {
  if (!m_playhead.isPaused() || m_stage == Stage::Finished) return;
  m_headAllowed = true;
  m_allowed += pieces;
  m_partDue = m_partDue ? std::optional(now) : std::nullopt;
}

// Of what comes next, on the recorded clock.
Nanoseconds Performance::nextAt() const {
  if (m_stage == Stage::Head) return m_score->headAt;
  return m_piece < m_score->pieces.size() ? m_score->pieces[m_piece].at : m_score->endAt;
}

std::optional<SteadyTime> Performance::wakeAt() const {
  if (m_stage == Stage::Finished) return std::nullopt;
  if (m_partDue) return m_partDue;
  if (m_playhead.isPaused())
    return m_headAllowed && (m_stage == Stage::Head || m_allowed > 0) ? std::optional(SteadyTime::min())
                                                                      : std::nullopt;
  return m_playhead.timeOf(nextAt());
}

Nanoseconds Performance::position(SteadyTime now) const {
  return m_stage == Stage::Finished ? m_score->endAt : std::min(m_playhead.position(now), m_score->endAt);
}

Performance::Due Performance::next(SteadyTime now) {
  if (m_stage == Stage::Finished) return {.act = Act::Finished};
  const auto due = wakeAt();
  if (!due || *due > now) return {};
  if (m_partDue) return takePiece(now);
  if (m_playhead.isPaused()) m_playhead.moveTo(now, nextAt());
  if (m_stage == Stage::Head) {
    m_stage = Stage::Pieces;
    return {.act = Act::SendHead};
  }
  if (isFaultHere(FaultKind::Cut)) {
    m_stage = Stage::Finished;
    return {.act = Act::CutOff};
  }
  if (isFaultHere(FaultKind::Stall) && !m_stalled) {
    m_stalled = true;
    if (!m_playhead.isPaused()) {
      m_playhead.hold(now, m_controls.fault.stall);
      return {};
    }
  }
  if (m_piece < m_score->pieces.size()) return takePiece(now);
  m_stage = Stage::Finished;
  return {.act = m_score->endsInOrder ? Act::EndInOrder : Act::CutOff};
}

Performance::Due Performance::takePiece(SteadyTime now) {
  const ByteView bytes = m_score->pieces[m_piece].bytes;
  const bool isPart = m_partDue.has_value();
  if (!isPart && !m_duplicated && isFaultHere(FaultKind::Duplicate)) {
    m_duplicated = true;
    return {.act = Act::SendPiece, .bytes = bytes};
  }
  if (!isPart && m_controls.fault.piece == m_piece) {
    m_partAt = placeToSplit(bytes, m_controls.fault.kind);
    if (m_partAt) {
      m_partDue = now + kBetweenParts;
      return {.act = Act::SendPiece, .bytes = bytes.substr(0, *m_partAt)};
    }
  }
  const ByteView rest = isPart ? bytes.substr(*m_partAt) : bytes;
  m_partDue.reset();
  m_partAt.reset();
  m_duplicated = m_stalled = false;
  if (m_allowed > 0) --m_allowed;
  ++m_piece;
  return {.act = Act::SendPiece, .bytes = rest};
}

}  // namespace headgate::replay
