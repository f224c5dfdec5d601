// What could be written at a place of a filter line: keys, states, and the values that the traffic and the
// profile know. Pure.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "core/filter/filter_key.h"
#include "core/filter/filter_line.h"

namespace headgate::ui {

struct FilterOffer {
  std::string insert;  // takes the place of what was begun: "route:", "is:stalled", "code"
  QString label;
  QString help;
  bool isWhole = false;  // the term ends with it

  bool operator==(const FilterOffer&) const = default;
};

struct FilterOffers {
  filter::Place replaced;  // in bytes of the line
  std::vector<FilterOffer> offers;
};

// A value of a key, and what it is called.
struct FilterValue {
  std::string value;
  QString name;
};
using FilterValues = std::function<std::vector<FilterValue>(filter::TextKey)>;

// What fits the letters before the cursor (in bytes): first what begins with them, then what holds them.
FilterOffers filterOffers(std::string_view line, size_t cursor, const FilterValues& values);

}  // namespace headgate::ui
