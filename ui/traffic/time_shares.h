// Where an exchange's time went: how long the first byte was waited for, what of that was Headgate's, how
// long bytes came, how long the target was silent between them. A value, computed from the record.
#pragma once

#include <chrono>
#include <vector>

#include "core/control/exchange_values.h"

namespace headgate::ui {

struct TimeShares {
  std::chrono::nanoseconds total{};
  std::chrono::nanoseconds wait{};  // without the overhead
  std::chrono::nanoseconds streamed{};
  std::chrono::nanoseconds silent{};
  std::chrono::nanoseconds overhead{};   // 0: not known
  std::vector<control::Silence> stalls;  // those that are long enough to be looked at
};

TimeShares timeSharesOf(const control::ExchangeRow& row, int64_t nowWall);

}  // namespace headgate::ui
