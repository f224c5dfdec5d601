// What an exchange says of the target that it went to: the same wherever it is told, on a card, in a table or
// on the map.
#pragma once

#include <optional>

#include "core/control/exchange_values.h"
#include "ui/live/last_sixty.h"

namespace headgate::ui {

// It failed by an error of the target's own, or by a 5xx that it sent. Nothing: it did not answer, and that
// was not its fault.
std::optional<LastSixty::Outcome> outcomeAtTarget(const control::ExchangeRow& row);

}  // namespace headgate::ui
