// How the page comes to compare two exchanges: see traffic_page.h.
#include "ui/compare/comparison_pane.h"
#include "ui/docks/page_frame.h"
#include "ui/models/row_texts.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"

namespace headgate::ui {

void TrafficPage::mark() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  m_marked = {exchange.id, exchangeName(exchange)};
}

// The marked one is A. Without one, what is chosen is marked.
void TrafficPage::compare() {
  const auto row = m_table->chosenRow();
  if (!row) return;
  if (m_marked.first == 0) return mark();
  const control::ExchangeRow exchange = m_model.exchangeAt(*row);
  m_comparison->setExchanges(m_marked.first, m_marked.second, exchange.id, exchangeName(exchange));
  m_frame->showOutput(QStringLiteral("comparison"));
}

}  // namespace headgate::ui
