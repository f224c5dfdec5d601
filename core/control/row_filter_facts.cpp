#include "core/control/row_filter_facts.h"

#include <algorithm>

namespace headgate::control {
namespace {

constexpr int64_t kStall = 3'000'000'000;
constexpr uint16_t kTooMany = 429;

std::string_view wordOf(ExchangeKind kind) {
  constexpr std::string_view kWords[] = {"http", "sse", "rpc", "ws"};
  return kWords[size_t(kind)];
}

int64_t longestGapOf(const ExchangeRow& row) {
  return std::ranges::max(row.silences, {}, &Silence::length).length;
}

}  // namespace

std::string_view RowFilterFacts::text(filter::TextKey key) const {
  using filter::TextKey;
  switch (key) {
    case TextKey::Host:
      return m_row.host;
    case TextKey::Path:
      return m_row.path;
    case TextKey::Method:
      return m_row.method;
    case TextKey::Listener:
      return m_row.listener;
    case TextKey::Route:
      return m_row.route;
    case TextKey::Pool:
      return m_row.pool;
    case TextKey::Target:
      return m_row.target;
    case TextKey::Client:
      return m_row.client;
    case TextKey::Agent:
      return m_row.agent;
    case TextKey::Kind:
      return wordOf(m_row.kind);
    case TextKey::Error:
      return m_row.error;
    case TextKey::EndedBy:
      return m_row.endedBy;
    case TextKey::Ending:
      return record::wordOf(m_row.ending);
    case TextKey::RequestId:
      return m_row.requestId;
    case TextKey::Model:
      return m_row.model;
    case TextKey::Tool:
      return m_row.tool;
    case TextKey::Rpc:
      return m_row.rpcMethod;
    case TextKey::Session:
      return m_row.session;
    case TextKey::Process:
      return m_row.process;
    case TextKey::Header:  // a row does not say them
    case TextKey::Body:
      break;
  }
  return {};
}

int64_t RowFilterFacts::number(filter::NumberKey key) const {
  using filter::NumberKey;
  switch (key) {
    case NumberKey::Status:
      return m_row.status == 0 ? kUnknown : m_row.status;
    case NumberKey::Number:
      return int64_t(m_row.number);
    case NumberKey::Total:
      return m_row.total;
    case NumberKey::FirstByte:
      return m_row.firstByte;
    case NumberKey::Gap:
      return m_row.firstByte < 0 ? kUnknown : longestGapOf(m_row);
    case NumberKey::Size:
      return int64_t(m_row.bytesOut);
    case NumberKey::Sent:
      return int64_t(m_row.bytesIn);
    case NumberKey::Attempts:
      return m_row.attempts;
  }
  return kUnknown;
}

bool RowFilterFacts::is(filter::State state) const {
  using filter::State;
  switch (state) {
    case State::Running:
      return m_row.phase == ExchangePhase::InFlight;
    case State::Held:
      return m_row.isHeld;
    case State::Intervened:
      return !m_row.interventions.empty();
    case State::Stalled:
      return m_row.kind != ExchangeKind::WebSocket && longestGapOf(m_row) >= kStall;
    case State::Buffered:
      return m_row.buffering != record::Buffering::None;
    case State::Truncated:
      return m_row.ending == record::Ending::Truncated;
    case State::Thinking:
      return m_row.phase == ExchangePhase::InFlight && m_row.stall == record::Stall::Thinking;
    case State::Failed:
      return m_row.failed;
    case State::Refused:
      return m_row.refused || m_row.status == kTooMany;
    case State::Secure:
      return m_row.secure;
    case State::Reused:
      return m_row.reusedConnection;
    case State::Rehomed:
      return m_row.rehomed;
    case State::Lossy:
      return m_row.lostDetailBytes != 0;
    case State::Pinned:  // what somebody at a window says of it
    case State::Commented:
      break;
  }
  return false;
}

}  // namespace headgate::control
