// Which entries a palette shows for what was typed, in which order. Groups stand in the order of their best
// entries, entries within them by score, and what scores the same in the order in which it came.
//
// A prefix narrows it to a group: "> " actions, "r " routes, "u " upstreams, "# " exchanges. Values; thread:
// any. Borrows the entries.
#pragma once

#include <optional>
#include <vector>

#include "ui/palette/fuzzy_pattern.h"
#include "ui/palette/palette_source.h"

namespace headgate::ui {

struct PaletteQuery {
  std::optional<PaletteGroup> group;
  QString words;

  static PaletteQuery of(const QString& typed);
  bool operator==(const PaletteQuery&) const = default;
};

struct PaletteHit {
  const PaletteEntry* entry = nullptr;
  int score = 0;
  std::vector<int> inTitle;  // places of the letters that were typed
  std::vector<int> inDetail;
};

struct PaletteHits {
  std::vector<PaletteHit> hits;  // those of a group beside each other
  size_t found = 0;              // more than are shown
};

PaletteHits rankPalette(const std::vector<PaletteEntry>& entries, const PaletteQuery& query);

}  // namespace headgate::ui
