// What a route does to a request's header fields: those that came in beside those that would go on. Plain
// values; a pure function.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/control/trial_values.h"

namespace headgate::ui {

struct FieldChange {
  enum class Kind : uint8_t { Same, Added, Changed, Removed };
  Kind kind = Kind::Same;
  std::string name;
  std::string value;   // of one that was removed: what it had
  std::string before;  // of one that was changed

  bool operator==(const FieldChange&) const = default;
};

// Those that are sent, in their order, and behind them those that are not.
std::vector<FieldChange> fieldChanges(const std::vector<control::HeaderField>& received,
                                      const std::vector<control::HeaderField>& sent);

}  // namespace headgate::ui
