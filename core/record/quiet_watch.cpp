#include "core/record/quiet_watch.h"

#include <algorithm>

namespace headgate::record {

void QuietWatch::begin(SteadyTime began, SteadyTime now) {
  m_began = began;
  m_begun = true;
  restart(now);
}

void QuietWatch::restart(SteadyTime at) {
  m_since = m_lastSign = at;
  m_longestBetween = Nanoseconds(0);
  m_current.keepAlives = m_current.thinking = 0;
}

void QuietWatch::note(Sign sign, SteadyTime at, uint64_t events, uint64_t textEvents,
                      const VerdictRules& rules) {
  if (!m_begun) return;
  if (sign == Sign::Progress) {
    if (!m_paused) close(at, kindNow(at, rules), rules);
    restart(at);
    m_current.afterEvent = events;
    m_current.afterText = textEvents;
    return;
  }
  m_longestBetween = std::max(m_longestBetween, at - m_lastSign);
  m_lastSign = at;
  ++(sign == Sign::Thinking ? m_current.thinking : m_current.keepAlives);
}

void QuietWatch::pause(SteadyTime at, const VerdictRules& rules) {
  if (!m_begun || m_paused) return;
  close(at, kindNow(at, rules), rules);
  m_paused = true;
}

void QuietWatch::resume(SteadyTime at) {
  if (!m_begun) return;
  m_paused = false;
  restart(at);
}

void QuietWatch::end(SteadyTime at, bool isDead, const VerdictRules& rules) {
  if (m_begun && !m_paused) close(at, isDead ? Stall::Dead : kindNow(at, rules), rules);
  m_begun = false;
}

Stall QuietWatch::now(SteadyTime now, const VerdictRules& rules) const {
  if (!m_begun || m_paused || now - m_since < rules.stall) return Stall::None;
  return kindNow(now, rules);
}

// Signs that have stopped coming say nothing any more.
Stall QuietWatch::kindNow(SteadyTime now, const VerdictRules& rules) const {
  if (m_current.thinking == 0 && m_current.keepAlives == 0) return Stall::Silent;
  const Nanoseconds sinceSign = now - m_lastSign;
  if (sinceSign >= rules.stall && sinceSign > 2 * m_longestBetween) return Stall::Silent;
  return m_current.thinking != 0 ? Stall::Thinking : Stall::KeepAlive;
}

QuietTime QuietWatch::current(SteadyTime now) const {
  QuietTime quiet = m_current;
  quiet.at = (m_since - m_began).count();
  quiet.length = (now - m_since).count();
  return quiet;
}

void QuietWatch::close(SteadyTime at, Stall kind, const VerdictRules& rules) {
  if (at - m_since < rules.stall) return;
  ++m_count;
  m_worst = std::max(m_worst, kind);
  QuietTime quiet = current(at);
  quiet.kind = kind;
  if (m_quiet.size() == kMaxQuiet) {
    const auto shorter = [](const QuietTime& a, const QuietTime& b) { return a.length < b.length; };
    const auto shortest = std::min_element(m_quiet.begin(), m_quiet.end(), shorter);
    if (quiet.length <= shortest->length) return;
    m_quiet.erase(shortest);
  }
  m_quiet.push_back(quiet);
}

void QuietWatch::put(Verdict& verdict, SteadyTime now, const VerdictRules& rules) const {
  verdict.quiet = m_quiet;
  verdict.quietTimes = m_count;
  const Stall kind = this->now(now, rules);
  if (kind == Stall::None) return;
  QuietTime quiet = current(now);
  quiet.kind = kind;
  quiet.goesOn = true;
  verdict.quiet.push_back(quiet);
  ++verdict.quietTimes;
}

}  // namespace headgate::record
