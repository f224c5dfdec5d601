#include "ui/live/target_outcome.h"

namespace headgate::ui {

std::optional<LastSixty::Outcome> outcomeAtTarget(const control::ExchangeRow& row) {
  if (row.targetFailed || (row.failed && row.error.empty())) return LastSixty::Outcome::Failed;
  if (row.error.empty() || row.firstByte >= 0) return LastSixty::Outcome::Passed;
  return std::nullopt;
}

}  // namespace headgate::ui
