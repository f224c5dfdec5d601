#include "ui/models/row_question.h"

#include "ui/models/packed_facts.h"
#include "ui/models/row_marks.h"

namespace headgate::ui {

bool RowQuestion::asksForAll() const {
  return m_scope.kind == Scope::Kind::All && (!m_filter || m_filter->isEmpty());
}

void RowQuestion::findNames(const NameTable& names) {
  if (m_route == kNoName) m_route = names.find(m_scope.route);
  if (m_pool == kNoName) m_pool = names.find(m_scope.pool);
  if (m_target == kNoName) m_target = names.find(m_scope.target);
}

bool RowQuestion::holds(const RowBlock& block, const PackedRow& row, const NameTable& names) const {
  return isInScope(row) && (!m_filter || m_filter->matches(PackedFacts(block, row, names)));
}

bool RowQuestion::isInScope(const PackedRow& row) const {
  switch (m_scope.kind) {
    case Scope::Kind::All:
      return true;
    case Scope::Kind::InFlight:
      return row.isInFlight();
    case Scope::Kind::Problems:
      return marksOf(row).isProblem();
    case Scope::Kind::Errors:
      return marksOf(row).error;
    case Scope::Kind::Stalled:
      return marksOf(row).stalled;
    case Scope::Kind::Refused:
      return marksOf(row).refused;
    case Scope::Kind::Route:
      return m_route != kNoName && row.route == m_route;
    case Scope::Kind::NoRoute:
      return marksOf(row).noRoute;
    case Scope::Kind::Target:
      return m_target != kNoName && row.target == m_target && row.pool == m_pool;
  }
  return false;
}

}  // namespace headgate::ui
