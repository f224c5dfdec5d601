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
  uint16_t status = 0;
  uint16_t attempts = 0;
  control::ExchangeKind kind = control::ExchangeKind::Http;
  control::ExchangePhase phase = control::ExchangePhase::InFlight;
  EndedBy endedBy = EndedBy::Nobody;
  bool failed : 1 = false;
  bool targetFailed : 1 = false;
  bool refused : 1 = false;
  bool rehomed : 1 = false;
  bool secure : 1 = false;
  bool reusedConnection : 1 = false;
  bool lostDetail : 1 = false;
  bool silent : 1 = false;  // as it was last looked at: ExchangeRows::lookForSilence()

  bool isInFlight() const { return phase == control::ExchangePhase::InFlight; }
  // It is over, and the gateway told it when nobody read fast enough.
  bool isEndUnseen() const { return !isInFlight() && total < 0; }
};

static_assert(sizeof(PackedRow) <= 120);

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
