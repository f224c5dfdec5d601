// Exchanges for the command palette: by the beginning of their number, or by letters of their path among the
// newest. Thread: main. Borrows the model, which outlives it.
#pragma once

#include <functional>

#include "ui/models/exchange_table_model.h"
#include "ui/palette/palette_source.h"

namespace headgate::ui {

class ExchangeSearch final : public PaletteSearch {
 public:
  using Open = std::function<void(uint64_t id)>;

  ExchangeSearch(const ExchangeTableModel& model, Open open) : m_model(model), m_open(std::move(open)) {}

  std::vector<PaletteEntry> find(const QString& words, size_t most) const override;
  size_t size() const override { return m_model.rows().size(); }

 private:
  PaletteEntry entryOf(ExchangeRows::Sequence sequence) const;

  const ExchangeTableModel& m_model;
  const Open m_open;
};

}  // namespace headgate::ui
