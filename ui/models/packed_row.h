// An exchange as the row store keeps it: one fixed size, names as numbers, texts in the arena of the row's
// block.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/control/exchange_values.h"
#include "ui/models/name_table.h"
#include "ui/paint/row_colour.h"

namespace headgate::ui {

struct PackedRow {
  // What differs from row to row, in the order in which it lies in the arena.
  enum Text : uint8_t { Method, Host, Path, Client, Agent, RequestId, ErrorDetail, TextCount };
  enum class EndedBy : uint8_t { Nobody, Complete, Client, Upstream, Gateway, Drain };
  static constexpr uint32_t kNoPiece = UINT32_MAX;

  uint64_t id = 0;
  uint64_t number = 0;
  int64_t startedWall = 0;
  int64_t total = -1;
  int64_t firstByte = -1;
  uint64_t bytesIn = 0;
  uint64_t bytesOut = 0;
  uint32_t lastPiece = kNoPiece;        // milliseconds, as the next
  std::array<uint32_t, 3> silenceAt{};  // which is finer than a bar can show
  std::array<uint32_t, 3> silenceLength{};
  uint32_t textAt = 0;
  std::array<uint16_t, TextCount> textSize{};
  NameId listener = kNoName, route = kNoName, pool = kNoName, target = kNoName, error = kNoName;
  NameId model = kNoName, rpcMethod = kNoName, tool = kNoName, session = kNoName, process = kNoName;
  uint32_t processId = 0;
  NameId interventions = kNoName;  // ExchangeRow::interventions: there are few combinations
  uint16_t status = 0;
  uint16_t attempts = 0;
  control::ExchangeKind kind : 2 = control::ExchangeKind::Http;
  control::ExchangePhase phase : 1 = control::ExchangePhase::InFlight;
  EndedBy endedBy : 3 = EndedBy::Nobody;
  record::Buffering buffering : 2 = record::Buffering::None;
  record::Ending ending : 4 = record::Ending::Running;
  record::Stall stall : 3 = record::Stall::None;
  bool isHeld : 1 = false;
  bool failed : 1 = false;
  bool targetFailed : 1 = false;
  bool refused : 1 = false;
  bool rehomed : 1 = false;
  bool secure : 1 = false;
  bool reusedConnection : 1 = false;
  bool lostDetail : 1 = false;
  bool silent : 1 = false;  // as it was last looked at: ExchangeRows::lookForSilence()
  // What somebody at the window said of it.
  bool pinned : 1 = false;
  bool kept : 1 = false;  // by the flight recorder
  bool commented : 1 = false;
  bool takenAway : 1 = false;  // it is shown nowhere, and counted nowhere
  RowColour colour : 3 = RowColour::None;

  bool isInFlight() const { return phase == control::ExchangePhase::InFlight; }
  // It is over, and the gateway told it when nobody read fast enough.
  bool isEndUnseen() const { return !isInFlight() && total < 0; }
};

static_assert(sizeof(PackedRow) <= 144);

// Rows that came one after the other, with their texts. They go together, so that nothing is ever moved.
struct RowBlock {
  static constexpr size_t kRows = 4096;

  std::vector<PackedRow> rows;
  std::string texts;

  std::string_view text(const PackedRow& row, PackedRow::Text which) const {
    size_t at = row.textAt;
    for (size_t before = 0; before < which; ++before) at += row.textSize[before];
    return std::string_view(texts).substr(at, row.textSize[which]);
  }
};

}  // namespace headgate::ui
