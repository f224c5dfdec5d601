#include "ui/models/row_counts.h"

#include <algorithm>

namespace headgate::ui {

control::ExchangeKind RowCounts::Route::mostly() const {
  return static_cast<control::ExchangeKind>(std::max_element(ofKind.begin(), ofKind.end()) - ofKind.begin());
}

void RowCounts::count(const PackedRow& row, int64_t step) {
  const RowMarks marks = marksOf(row);
  all += step;
  if (marks.inFlight) inFlight += step;
  if (marks.isProblem()) problems += step;
  if (marks.error) errors += step;
  if (marks.stalled) stalled += step;
  if (marks.refused) refused += step;
  if (marks.noRoute) noRoute += step;
  if (row.route == kNoName) return;
  if (routes.size() <= row.route) routes.resize(row.route + size_t{1});
  routes[row.route].ofKind[static_cast<size_t>(row.kind)] += step;
}

}  // namespace headgate::ui
