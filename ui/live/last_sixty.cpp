#include "ui/live/last_sixty.h"

namespace headgate::ui {

void LastSixty::add(int64_t unit, Outcome outcome) {
  if (unit < 0) return;
  Slot& slot = m_slots[static_cast<size_t>(unit % kUnits)];
  if (unit < slot.unit) return;
  if (unit > slot.unit) slot = {.unit = unit, .sum = {}};
  ++(outcome == Outcome::Passed ? slot.sum.passed : slot.sum.failed);
}

LastSixty::Sum LastSixty::at(int64_t unit) const {
  if (unit < 0) return {};
  const Slot& slot = m_slots[static_cast<size_t>(unit % kUnits)];
  return slot.unit == unit ? slot.sum : Sum{};
}

LastSixty::Sum LastSixty::sum(int64_t now) const {
  Sum whole;
  for (int64_t unit = now - kUnits + 1; unit <= now; ++unit) {
    const Sum one = at(unit);
    whole.passed += one.passed;
    whole.failed += one.failed;
  }
  return whole;
}

}  // namespace headgate::ui
