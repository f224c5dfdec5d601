#include "core/record/burst_watch.h"

#include <algorithm>

namespace headgate::record {

namespace {

// One burst tells only if it was nearly all there was: four fifths.
constexpr uint64_t kNearlyAll = 4;
constexpr uint64_t kOf = 5;

}  // namespace

void BurstWatch::begin(SteadyTime began, SteadyTime asked) {
  *this = BurstWatch();
  m_began = began;
  m_lastPiece = m_readAt = asked;
}

void BurstWatch::piece(SteadyTime at, const VerdictRules& rules) {
  if (at != m_readAt) {
    closeRead(rules);
    m_readAt = at;
    m_silence = at - m_lastPiece;
  }
  m_lastPiece = at;
}

void BurstWatch::closeRead(const VerdictRules& rules) {
  if (isBurst(rules)) {
    ++m_bursts;
    m_longestSilence = std::max(m_longestSilence, m_silence);
    if (m_inRead > m_largest) {
      m_largest = m_inRead;
      m_largestAt = m_readAt;
    }
  }
  m_inRead = 0;
}

bool BurstWatch::areBursts(const VerdictRules& rules) const {
  const uint32_t bursts = m_bursts + (isBurst(rules) ? 1 : 0);
  if (bursts == 0 || (bursts > 1 && !m_isUnread)) return bursts > 1;
  const uint64_t largest = std::max(m_largest, isBurst(rules) ? m_inRead : 0);
  return largest * kOf >= m_events * kNearlyAll;
}

void BurstWatch::put(Verdict& verdict, const VerdictRules& rules) const {
  BurstWatch whole = *this;
  whole.closeRead(rules);
  verdict.bursts = whole.m_bursts;
  verdict.largestBurst = m_isUnread ? 0 : whole.m_largest;
  verdict.silenceBeforeBurst = whole.m_longestSilence.count();
  verdict.burstAt = whole.m_bursts == 0 ? -1 : (whole.m_largestAt - m_began).count();
}

}  // namespace headgate::record
