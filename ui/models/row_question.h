// Which rows somebody wants to see: those of a scope that a filter matches. A value; asking it changes
// nothing, so that any thread may ask its own copy.
//
// What the filter asks of the record itself (Filter::isDeep) is not asked here.
#pragma once

#include <memory>

#include "core/filter/filter.h"
#include "ui/models/packed_row.h"
#include "ui/models/scope.h"

namespace headgate::ui {

class RowQuestion {
 public:
  RowQuestion() = default;
  RowQuestion(Scope scope, std::shared_ptr<const filter::Filter> filter)
      : m_scope(std::move(scope)), m_filter(std::move(filter)) {}

  const Scope& scope() const { return m_scope; }
  const std::shared_ptr<const filter::Filter>& filter() const { return m_filter; }
  bool asksForAll() const;

  // Names have a number from the first row on that bears them: to be called once there are new rows.
  void findNames(const NameTable& names);
  bool holds(const RowBlock& block, const PackedRow& row, const NameTable& names) const;

 private:
  bool isInScope(const PackedRow& row) const;

  Scope m_scope;
  NameId m_route = kNoName;  // of the scope, as the next two
  NameId m_pool = kNoName;
  NameId m_target = kNoName;
  std::shared_ptr<const filter::Filter> m_filter;  // nullptr: none
};

}  // namespace headgate::ui
