// An exchange in the words, lamps and shapes of one row. Pure functions of the record; what time it is, is
// told.
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "ui/models/packed_row.h"
#include "ui/paint/duration_bar.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

Lamp lampOf(const PackedRow& row);
Kind kindOf(control::ExchangeKind kind);

// "200", "…" while there is none yet, "–" if none was sent.
QString statusText(const PackedRow& row);
// Of a status that needs a look.
std::optional<Tone> statusTone(const PackedRow& row);
// What went wrong on the way, though the status may say nothing of it: "left", "stalled", "cut off". Often
// empty.
QString statusWord(const PackedRow& row, const NameTable& names);
std::optional<Tone> statusWordTone(const PackedRow& row);

// From its beginning until its end, or until now.
std::chrono::nanoseconds durationOf(const PackedRow& row, int64_t nowWall);
QString durationTextOf(const PackedRow& row, int64_t nowWall);
DurationShape durationShapeOf(const PackedRow& row, int64_t nowWall);
QString sizeTextOf(const PackedRow& row);
QString exchangeName(const control::ExchangeRow& row);  // "#40,194 POST /v1/messages"
QString timeText(int64_t startedWall);                  // "14:32:07.412", local time

}  // namespace headgate::ui
