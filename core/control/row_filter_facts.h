// What a row of the feed says to a filter. Thread: any. Borrows.
#pragma once

#include "core/control/exchange_values.h"
#include "core/filter/filter.h"

namespace headgate::control {

class RowFilterFacts final : public filter::Facts {
 public:
  explicit RowFilterFacts(const ExchangeRow& row) : m_row(row) {}

  std::string_view text(filter::TextKey key) const override;
  int64_t number(filter::NumberKey key) const override;
  bool is(filter::State state) const override;

 private:
  const ExchangeRow& m_row;
};

}  // namespace headgate::control
