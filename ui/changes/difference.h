// How one profile differs from another, place by place, for people to read: what was said there before, and
// what is said now. Objects of a list are the same where their ids are; without ids, where their places are.
// Pure functions over plain values.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/config/document.h"

namespace headgate::ui {

using config::Json;

// One difference: a member, an item, or the order of a list.
struct Difference {
  enum class Kind : uint8_t { Changed, Added, Removed, Moved };
  Kind kind = Kind::Changed;
  std::string pointer;  // in the profile after; of what was removed, in the one before
  Json before;          // null: it was not there
  Json after;

  bool operator==(const Difference&) const = default;
};

std::vector<Difference> differences(const Json& before, const Json& after);

// Ids of the pools of the profile after that differ, in its order.
std::vector<std::string> changedPools(const std::vector<Difference>& differences, const Json& after);

struct DifferenceLine {
  enum class Kind : uint8_t { Place, Removed, Added, Moved };
  Kind kind = Kind::Place;
  QString text;

  bool operator==(const DifferenceLine&) const = default;
};

// As the lines of a text: the place, what went with "- " before it, what came with "+ ". No secret is in
// them.
std::vector<DifferenceLine> differenceLines(const std::vector<Difference>& differences);

// One difference in words: "Code agent: first byte 120 s → 150 s". The profile after gives names.
QString differenceWords(const Difference& difference, const Json& after);

}  // namespace headgate::ui
