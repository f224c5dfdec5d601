#include "ui/models/row_counts.h"

#include <algorithm>

namespace headgate::ui {

control::ExchangeKind RowCounts::Route::mostly() const {
  return static_cast<control::ExchangeKind>(std::max_element(ofKind.begin(), ofKind.end()) - ofKind.begin());
}

void RowCounts::count(std::vector<int64_t>& counts, NameId name, int64_t step) {
  if (name == kNoName) return;
  if (counts.size() <= name) counts.resize(name + size_t{1});
  counts[name] += step;
}

void RowCounts::count(const PackedRow& row, int64_t step) {
  if (row.takenAway) return;
  const RowMarks marks = marksOf(row);
  all += step;
  if (marks.inFlight) inFlight += step;
  if (marks.isProblem()) problems += step;
  if (marks.error) errors += step;
  if (marks.stalled) stalled += step;
  if (marks.buffered) buffered += step;
  if (marks.refused) refused += step;
  if (marks.noRoute) noRoute += step;
  if (row.pinned || row.kept) pinned += step;
  count(pools, row.pool, step);
  count(processes, row.process, step);
  count(sessions, row.session, step);
  if (control::isImported(row.id)) imported += step;
  if (row.route == kNoName) return;
  if (routes.size() <= row.route) routes.resize(row.route + size_t{1});
  routes[row.route].ofKind[static_cast<size_t>(row.kind)] += step;
}

}  // namespace headgate::ui
