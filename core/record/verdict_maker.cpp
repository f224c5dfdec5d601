#include "core/record/verdict_maker.h"

#include <algorithm>

#include "core/base/utf8.h"

namespace headgate::record {

namespace {

constexpr size_t kLongestCharacter = 4;
constexpr uint16_t kFirstError = 400;
constexpr uint16_t kNormalClosure = 1000;
constexpr uint16_t kGoingAway = 1001;

// The text ends within a character, which is none of its own fault if it began as one.
bool breaksOffInCharacter(ByteView tail) {
  for (size_t back = 1; back <= std::min(tail.size(), kLongestCharacter - 1); ++back) {
    const auto byte = static_cast<uint8_t>(tail[tail.size() - back]);
    if ((byte & 0xC0) == 0x80) continue;  // continues one
    const size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
    return size > back;
  }
  return false;
}

bool isReset(ErrorType error) {
  return error == ErrorType::UpstreamReset || error == ErrorType::UpstreamResetReused ||
         error == ErrorType::UpstreamClosed;
}

}  // namespace

void VerdictMaker::reset(SteadyTime began) {
  m_began = m_asked = m_lastTime = m_lastPiece = began;
  m_stream.reset();
  if (m_hasBody) m_document = ModelWords();
  m_quiet = QuietWatch();
  m_look = ResponseLook();
  m_hints.clear();
  m_tail.clear();
  m_ending = Ending::Running;
  m_timer = TimeoutStage::None;
  m_missing = Missing::Nothing;
  m_sign.clear();
  m_heldByClient = m_heldLongest = m_heldHere = Nanoseconds(0);
  m_isWaiting = m_hasHead = m_hasHole = m_hasBody = m_isHeldByRule = false;
  m_running = true;
}

void VerdictMaker::note(const DetailHeader& header, ByteView bytes) {
  m_lastTime = std::max(m_lastTime, header.at);
  switch (header.kind) {
    case DetailKind::AttemptHead:
      m_asked = header.at;
      return;
    case DetailKind::ResponseHead:
      return noteHead(header, bytes);
    case DetailKind::ResponseBody:
    case DetailKind::TunnelDown:
      return notePiece(header, bytes);
    case DetailKind::TunnelUp:
      if (!m_stream) return;
      if (header.leftOut != LeftOut::Nothing) return hole();
      return m_stream->fromClient(bytes, header.at);
    case DetailKind::Gap:
      return hole();
    case DetailKind::Waiting:
    case DetailKind::Left:
    case DetailKind::Late:
      return noteDeparture(header);
    case DetailKind::Hold:
      return noteHold(header, bytes);
    case DetailKind::Open:
    case DetailKind::RequestHead:
    case DetailKind::RequestBody:
    case DetailKind::RequestTrailers:
    case DetailKind::InformationalHead:
    case DetailKind::ResponseTrailers:
    case DetailKind::Attempt:
      return;
  }
}

void VerdictMaker::noteHead(const DetailHeader& header, ByteView head) {
  m_hasHead = true;
  m_lastPiece = header.at;
  m_look = lookAtResponse(head);
  if (m_look.kind != stream::StreamKind::None) {
    m_hints = bufferingHints(m_look);
    m_stream = std::make_unique<StreamWatch>(m_rules, m_look, head, m_began, m_asked, header.at);
    if (m_hasHole) m_stream->hole();
  } else {
    m_quiet.begin(m_began, header.at);
  }
  m_look.server = m_look.via = m_look.coding = {};  // the head goes
}

void VerdictMaker::notePiece(const DetailHeader& header, ByteView bytes) {
  m_lastPiece = header.at;
  if (header.leftOut != LeftOut::Nothing) hole();
  if (m_stream) return m_stream->fromTarget(bytes, header.size, header.at);
  m_quiet.note(QuietWatch::Sign::Progress, header.at, 0, 0, m_rules);
  noteDocument(header, bytes);
}

void VerdictMaker::noteDocument(const DetailHeader& header, ByteView bytes) {
  if (m_hasHole || m_look.isCoded || bytes.empty() || header.redacted) return;
  m_hasBody = true;
  if (m_look.isJson && !m_document.skim().isBroken()) m_document.document(bytes);
  if (!m_look.isText) return;
  if (bytes.size() < kLongestCharacter) {
    m_tail += bytes;
    if (m_tail.size() >= kLongestCharacter) m_tail.erase(0, m_tail.size() - kLongestCharacter + 1);
  } else {
    m_tail = bytes.substr(bytes.size() - kLongestCharacter + 1);
  }
}

void VerdictMaker::hole() {
  m_hasHole = true;
  if (m_stream) m_stream->hole();
}

// What somebody's rules kept back is nobody's silence, and not held by the gateway of its own accord.
void VerdictMaker::noteHold(const DetailHeader& header, ByteView what) {
  m_isHeldByRule = true;
  if (!m_hasHead) return;
  if (what.empty())
    m_stream ? m_stream->resume(header.at) : m_quiet.resume(header.at);
  else
    m_stream ? m_stream->pause(header.at) : m_quiet.pause(header.at, m_rules);
}

void VerdictMaker::noteDeparture(const DetailHeader& header) {
  if (header.kind == DetailKind::Waiting) {
    m_isWaiting = true;
    m_waitsSince = header.at;
    m_stream ? m_stream->pause(header.at) : m_quiet.pause(header.at, m_rules);
    return;
  }
  if (header.kind == DetailKind::Late) {
    if (m_isHeldByRule) return;
    if (const Nanoseconds late = header.at - m_lastPiece; late > m_heldHere) {
      m_heldHere = late;
      m_heldHereAt = m_lastPiece;
    }
    return;
  }
  if (!m_isWaiting) m_waitsSince = m_lastPiece;
  endWait(header.at);
  m_stream ? m_stream->resume(header.at) : m_quiet.resume(header.at);
}

void VerdictMaker::endWait(SteadyTime at) {
  m_isWaiting = false;
  const Nanoseconds length = at - m_waitsSince;
  m_heldByClient += length;
  if (length <= m_heldLongest) return;
  m_heldLongest = length;
  m_heldAt = m_waitsSince;
}

void VerdictMaker::end(const Summary& summary) {
  const SteadyTime at = summary.started + summary.total;
  m_lastTime = std::max(m_lastTime, at);
  if (summary.endGapEvents != 0) hole();
  if (m_isWaiting) endWait(at);
  if (m_stream) m_stream->finish();
  m_timer = summary.timeoutStage;
  m_ending = endingOf(summary);
  const bool isDead = m_ending == Ending::UpstreamReset || m_ending == Ending::Truncated;
  m_stream ? m_stream->end(at, isDead) : m_quiet.end(at, isDead, m_rules);
  m_running = false;
}

// --- How it ended

Ending VerdictMaker::endingOf(const Summary& summary) {
  if (summary.endedBy == EndedBy::Drain) return Ending::Drained;
  if (summary.timeoutStage != TimeoutStage::None) return Ending::TimedOut;
  if (isReset(summary.error)) return Ending::UpstreamReset;
  if (summary.error == ErrorType::UpstreamTruncated) return truncated(Missing::Length);
  if (m_stream && m_stream->isWebSocket() && summary.upgraded) return tunnelEnded(summary);
  switch (summary.endedBy) {
    case EndedBy::Complete:
      return wellEnded(true);
    case EndedBy::Client:
      if (summary.upgraded) return Ending::Clean;
      // Whoever has heard the last word may go.
      return words().hasEnded() || words().hasError() ? wellEnded(false) : Ending::ClientLeft;
    case EndedBy::Upstream:
      return summary.upgraded ? Ending::Clean : Ending::Gateway;
    case EndedBy::Gateway:
    case EndedBy::Drain:
      break;
  }
  return Ending::Gateway;
}

Ending VerdictMaker::wellEnded(bool isComplete) {
  if (m_stream == nullptr) m_document.documentEnds();
  const ModelWords& said = words();
  if (m_look.status < kFirstError && said.hasError()) {
    m_sign = said.errorWord();
    if (m_sign.empty()) m_sign = "error";
    return Ending::ErrorInside;
  }
  if (said.reachedLength()) {
    m_sign = said.lengthWord();
    return Ending::Length;
  }
  if (!isComplete || !isReadable()) {
    if (said.hasEnded()) m_sign = said.lastWord();
    return Ending::Clean;
  }
  if (m_stream) {
    if (m_stream->missing() != Missing::Nothing) return truncated(m_stream->missing());
    if (!said.lastWord().empty() && !said.hasEnded()) return truncated(Missing::Terminator, said.lastWord());
    m_sign = said.lastWord();
    return Ending::Clean;
  }
  if (breaksOffInCharacter(m_tail)) return truncated(Missing::Utf8);
  const json::JsonSkim& skim = m_document.skim();
  const bool breaksOff = m_look.isJson && skim.hasBegun() && !skim.isWhole() && !skim.isBroken();
  return breaksOff ? truncated(Missing::Json) : Ending::Clean;
}

Ending VerdictMaker::tunnelEnded(const Summary& summary) {
  if (m_stream->hasCloseFrame()) {
    const uint16_t code = m_stream->closeCode();
    const bool isWell = code == 0 || code == kNormalClosure || code == kGoingAway;
    m_sign = code == 0 ? "close" : "close " + std::to_string(code);
    return isWell ? Ending::Clean : Ending::ErrorInside;
  }
  if (!isReadable()) return Ending::Clean;
  if (summary.endedBy == EndedBy::Client) return Ending::ClientLeft;
  return truncated(Missing::CloseFrame);
}

Ending VerdictMaker::truncated(Missing missing, ByteView sign) {
  m_missing = missing;
  m_sign = sign;
  return Ending::Truncated;
}

// --- What is said of it

Stall VerdictMaker::stall(SteadyTime now) const {
  if (m_stream) return m_running ? m_stream->stall(now) : m_stream->worstStall();
  return m_running ? m_quiet.now(now, m_rules) : m_quiet.worst();
}

Buffering VerdictMaker::buffering(SteadyTime now) const {
  if (!m_stream) return Buffering::None;  // of a download nobody waits for each piece
  if (m_heldHere >= m_rules.ownDelay) return Buffering::HeldHere;
  const Nanoseconds waits = m_running && m_isWaiting ? now - m_waitsSince : Nanoseconds(0);
  if (std::max(m_heldLongest, waits) >= m_rules.clientWait) return Buffering::ClientReadsSlowly;
  return m_stream->areBursts() ? Buffering::UpstreamBursts : Buffering::None;
}

Verdict VerdictMaker::verdict(SteadyTime now) const {
  Verdict verdict;
  verdict.recordIsWhole = isReadable();
  if (m_stream)
    m_stream->put(verdict, now);
  else
    m_quiet.put(verdict, now, m_rules);
  verdict.ending = m_ending;
  verdict.stall = stall(now);
  verdict.buffering = buffering(now);
  verdict.timer = m_timer;
  verdict.missing = m_missing;
  verdict.sign = m_sign;
  verdict.heldByClient = m_heldByClient.count();
  verdict.heldByClientLongest = m_heldLongest.count();
  verdict.heldByClientAt = m_heldLongest.count() == 0 ? -1 : (m_heldAt - m_began).count();
  verdict.heldHere = m_heldHere.count();
  verdict.heldHereAt = m_heldHere.count() == 0 ? -1 : (m_heldHereAt - m_began).count();
  if (!m_stream) {
    verdict.inputTokens = m_document.inputTokens();
    verdict.outputTokens = m_document.outputTokens();
  }
  verdict.hints = m_hints;
  return verdict;
}

}  // namespace headgate::record
