// What a packed row says to a filter. Thread: any, while nobody writes to the block. Borrows.
#pragma once

#include "core/filter/filter.h"
#include "ui/models/packed_row.h"

namespace headgate::ui {

class PackedFacts final : public filter::Facts {
 public:
  PackedFacts(const RowBlock& block, const PackedRow& row, const NameTable& names)
      : m_block(block), m_row(row), m_names(names) {}

  std::string_view text(filter::TextKey key) const override;
  int64_t number(filter::NumberKey key) const override;
  bool is(filter::State state) const override;

 private:
  const RowBlock& m_block;
  const PackedRow& m_row;
  const NameTable& m_names;
};

}  // namespace headgate::ui
