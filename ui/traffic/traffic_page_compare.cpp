// How the page comes to compare two exchanges: see traffic_page.h.
#include "ui/compare/comparison_pane.h"
#include "ui/docks/page_frame.h"
#include "ui/models/row_texts.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"

namespace headgate::ui {

void TrafficPage::addComparison() {
  m_comparison = new ComparisonPane(m_gateway, m_theme);
  m_frame->addOutput({.id = QStringLiteral("comparison"), .title = tr("Comparison"), .widget = m_comparison});
}

void TrafficPage::mark() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  m_marked = {exchange.id, exchangeName(exchange)};
}

// Of two that are chosen the upper one is A; else the marked one is. Without one, what is chosen is marked.
void TrafficPage::compare() {
  if (m_comparison == nullptr) return;
  const std::vector<int> rows = m_table->chosenRows();
  if (rows.size() == 2) {
    const control::ExchangeRow upper = m_model.exchangeAt(rows[0]);
    m_marked = {upper.id, exchangeName(upper)};
    const control::ExchangeRow lower = m_model.exchangeAt(rows[1]);
    m_comparison->setExchanges(m_marked.first, m_marked.second, lower.id, exchangeName(lower));
    return m_frame->showOutput(QStringLiteral("comparison"));
  }
  const auto row = m_table->chosenRow();
  if (!row) return;
  if (m_marked.first == 0) return mark();
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  m_comparison->setExchanges(m_marked.first, m_marked.second, exchange.id, exchangeName(exchange));
  m_frame->showOutput(QStringLiteral("comparison"));
}

}  // namespace headgate::ui
