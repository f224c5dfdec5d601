// Where an exchange's time went: how long it waited for the first byte, how long bytes came, how long the
// target was silent between them. A value, computed from the record.
#pragma once

#include <chrono>
#include <vector>

#include "core/control/exchange_values.h"

namespace headgate::ui {

struct TimeShares {
  std::chrono::nanoseconds total{};
  std::chrono::nanoseconds wait{};
  std::chrono::nanoseconds streamed{};
  std::chrono::nanoseconds silent{};
  std::vector<control::Silence> stalls;  // those that are long enough to be looked at
};

TimeShares timeSharesOf(const control::ExchangeRow& row, int64_t nowWall);

}  // namespace headgate::ui
