// How many rows each scope has. A value that is told of each row as it comes, before and after it changes,
// and as it goes.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ui/models/packed_row.h"
#include "ui/models/row_marks.h"

namespace headgate::ui {

struct RowCounts {
  struct Route {
    std::array<int64_t, 4> ofKind{};  // by control::ExchangeKind

    int64_t all() const { return ofKind[0] + ofKind[1] + ofKind[2] + ofKind[3]; }
    // What the route is mostly used for.
    control::ExchangeKind mostly() const;
  };

  int64_t all = 0;
  int64_t inFlight = 0;
  int64_t problems = 0;
  int64_t errors = 0;
  int64_t stalled = 0;
  int64_t refused = 0;
  int64_t noRoute = 0;
  std::vector<Route> routes;  // by NameId

  void add(const PackedRow& row) { count(row, 1); }
  void remove(const PackedRow& row) { count(row, -1); }
  Route route(NameId id) const { return id < routes.size() ? routes[id] : Route{}; }

 private:
  void count(const PackedRow& row, int64_t step);
};

}  // namespace headgate::ui
