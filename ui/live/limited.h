// Whether a limit kept an exchange back: of how often, of how many at a time, or of who waits.
#pragma once

#include "core/control/exchange_values.h"

namespace headgate::ui {

inline bool isLimited(const control::ExchangeRow& row) {
  return row.error == "rate_limited" || row.error == "queue_full" || row.error == "queue_timeout";
}

}  // namespace headgate::ui
