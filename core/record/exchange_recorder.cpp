#include "core/record/exchange_recorder.h"

#include <algorithm>

#include "core/record/attempt_detail.h"
#include "core/record/worker_channel.h"

namespace headgate::record {

namespace {

bool fromClient(DetailKind kind) {
  return kind == DetailKind::RequestBody || kind == DetailKind::TunnelUp;
}

}  // namespace

void ExchangeRecorder::open(WorkerChannel* channel, ExchangeId exchange, SteadyTime at) {
  *this = ExchangeRecorder();
  m_channel = channel;
  m_exchange = exchange;
  m_openedAt = at;
  m_bare.events = 0;
}

void ExchangeRecorder::setPlan(const RecordPlan& plan, std::string_view route) {
  m_plan = plan;
  m_route = route;
  m_limit = plan.bodyLimit;
  m_active = plan.enabled && m_channel != nullptr && m_channel->carriesDetail();
}

void ExchangeRecorder::head(DetailKind kind, ByteView wireText, SteadyTime at) {
  if (m_active) text(kind, wireText, at);
}

void ExchangeRecorder::attempt(const Summary& known, SteadyTime at) {
  if (!m_active || !m_channel->carriesAttempts()) return;
  flushBare();
  const AttemptText text(known);
  DetailHeader header{.exchange = m_exchange, .at = at};
  header.kind = DetailKind::Attempt;
  header.stored = static_cast<uint32_t>(text.view().size());
  put(header, text.view());
}

void ExchangeRecorder::trailers(DetailKind kind, ByteView fieldLines, SteadyTime at) {
  if (m_active) text(kind, fieldLines, at);
}

void ExchangeRecorder::body(DetailKind kind, ByteView payload, SteadyTime at) {
  if (!m_active) return;
  const size_t pieceLimit = m_channel->pieceLimit();
  while (payload.size() > pieceLimit) {
    bodyPiece(kind, payload.substr(0, pieceLimit), at);
    payload.remove_prefix(pieceLimit);
  }
  bodyPiece(kind, payload, at);
}

void ExchangeRecorder::close(Summary& summary) {
  if (m_channel == nullptr) return;
  if (m_active) {
    flushBare();
    catchUp();
  }
  summary.lostDetailBytes = m_lostBytes;
  summary.lostDetailEvents = m_lostEvents;
  summary.endGapEvents = m_gapEvents;
  summary.endGapBytes = m_gapBytes;
  m_channel->summary(summary);
  m_active = false;
  m_channel = nullptr;
}

void ExchangeRecorder::text(DetailKind kind, ByteView bytes, SteadyTime at) {
  flushBare();
  DetailHeader header{.exchange = m_exchange, .at = at, .size = bytes.size()};
  header.kind = kind;
  header.stored = static_cast<uint32_t>(bytes.size());
  put(header, bytes);
}

void ExchangeRecorder::bodyPiece(DetailKind kind, ByteView payload, SteadyTime at) {
  uint64_t& stored = fromClient(kind) ? m_requestStored : m_responseStored;
  DetailHeader header{.exchange = m_exchange, .at = at, .size = payload.size()};
  header.kind = kind;
  const uint64_t room = m_limit > stored ? m_limit - stored : 0;
  if (payload.size() > room) {
    payload = payload.substr(0, room);
    header.leftOut = LeftOut::ByLimit;
  }
  if (!payload.empty() && !m_channel->hasRoomForBodies()) {
    m_lostBytes += payload.size();
    payload = {};
    header.leftOut = LeftOut::ByPressure;
  }
  if (payload.empty()) {
    barePiece(header);
    return;
  }
  flushBare();
  header.stored = static_cast<uint32_t>(payload.size());
  if (put(header, payload)) stored += payload.size();
}

void ExchangeRecorder::barePiece(const DetailHeader& header) {
  if (m_barePieces < kSeparateBarePieces) {
    ++m_barePieces;
    put(header, {});
    return;
  }
  if (m_bare.events != 0 && (m_bare.kind != header.kind || m_bare.leftOut != header.leftOut)) flushBare();
  if (m_bare.events == 0) {
    m_bare = header;
    return;
  }
  m_bare.size += header.size;
  if (++m_bare.events == kPiecesPutTogether) flushBare();
}

void ExchangeRecorder::flushBare() {
  if (m_bare.events == 0) return;
  put(m_bare, {});
  m_bare.events = 0;
}

bool ExchangeRecorder::put(const DetailHeader& header, ByteView bytes) {
  if (catchUp() && m_channel->detail(header, bytes)) return true;
  if (m_gapEvents == 0) m_gapAt = header.at;
  m_gapEvents += header.events;
  m_gapBytes += header.size;
  m_lostEvents += header.events;
  m_lostBytes += header.stored;
  return false;
}

// What must come before the next event: the Open (without it the recorder would not know what to redact) and
// the mark of what is missing. False: there is no room yet.
bool ExchangeRecorder::catchUp() {
  if (!m_openWritten) {
    const OpenDetail open{m_plan.rules, m_route};
    DetailHeader header{.exchange = m_exchange, .at = m_openedAt};
    header.stored = sizeof open;
    m_openWritten = m_channel->detail(header, ByteView(reinterpret_cast<const char*>(&open), sizeof open));
    if (!m_openWritten) return false;
  }
  if (m_gapEvents != 0) {
    DetailHeader gap{.exchange = m_exchange, .at = m_gapAt, .size = m_gapBytes};
    gap.events = m_gapEvents;
    gap.kind = DetailKind::Gap;
    gap.leftOut = LeftOut::ByPressure;
    if (!m_channel->detail(gap, {})) return false;
    m_gapEvents = 0;
    m_gapBytes = 0;
  }
  return true;
}

}  // namespace headgate::record
