#include "ui/models/packed_facts.h"

#include <algorithm>
#include <chrono>

#include "ui/models/row_marks.h"

namespace headgate::ui {
namespace {

using filter::NumberKey;
using filter::State;
using filter::TextKey;

std::string_view wordOf(control::ExchangeKind kind) {
  switch (kind) {
    case control::ExchangeKind::Http:
      return "http";
    case control::ExchangeKind::Stream:
      return "sse";
    case control::ExchangeKind::Rpc:
      return "rpc";
    case control::ExchangeKind::WebSocket:
      return "ws";
  }
  return {};
}

std::string_view wordOf(PackedRow::EndedBy endedBy) {
  constexpr std::string_view kWords[] = {"", "complete", "client", "upstream", "gateway", "drain"};
  return kWords[size_t(endedBy)];
}

}  // namespace

std::string_view PackedFacts::text(TextKey key) const {
  switch (key) {
    case TextKey::Host:
      return m_block.text(m_row, PackedRow::Host);
    case TextKey::Path:
      return m_block.text(m_row, PackedRow::Path);
    case TextKey::Method:
      return m_block.text(m_row, PackedRow::Method);
    case TextKey::Client:
      return m_block.text(m_row, PackedRow::Client);
    case TextKey::Agent:
      return m_block.text(m_row, PackedRow::Agent);
    case TextKey::RequestId:
      return m_block.text(m_row, PackedRow::RequestId);
    case TextKey::Listener:
      return m_names.name(m_row.listener);
    case TextKey::Route:
      return m_names.name(m_row.route);
    case TextKey::Pool:
      return m_names.name(m_row.pool);
    case TextKey::Target:
      return m_names.name(m_row.target);
    case TextKey::Error:
      return m_names.name(m_row.error);
    case TextKey::Kind:
      return wordOf(m_row.kind);
    case TextKey::EndedBy:
      return wordOf(m_row.endedBy);
    case TextKey::Header:  // a row does not say them
    case TextKey::Body:
      break;
  }
  return {};
}

int64_t PackedFacts::number(NumberKey key) const {
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
      return m_row.firstByte < 0
                 ? kUnknown
                 : std::chrono::nanoseconds(
                       std::chrono::milliseconds(*std::ranges::max_element(m_row.silenceLength)))
                       .count();
    case NumberKey::Size:
      return int64_t(m_row.bytesOut);
    case NumberKey::Sent:
      return int64_t(m_row.bytesIn);
    case NumberKey::Attempts:
      return m_row.attempts;
  }
  return kUnknown;
}

bool PackedFacts::is(State state) const {
  switch (state) {
    case State::Running:
      return m_row.isInFlight();
    case State::Stalled:
      return marksOf(m_row).stalled;
    case State::Failed:
      return m_row.failed;
    case State::Refused:
      return marksOf(m_row).refused;
    case State::Secure:
      return m_row.secure;
    case State::Reused:
      return m_row.reusedConnection;
    case State::Rehomed:
      return m_row.rehomed;
    case State::Lossy:
      return m_row.lostDetail;
  }
  return false;
}

}  // namespace headgate::ui
