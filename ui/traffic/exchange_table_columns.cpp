// The columns of ExchangeTable: what paints them, which are shown, in which order and how wide.
#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QScopedValueRollback>

#include "ui/delegates/duration_bar_delegate.h"
#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/status_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/traffic/column_menu.h"
#include "ui/traffic/exchange_table.h"

namespace headgate::ui {
namespace {

// Target has what the others leave, and never less.
constexpr int kLeastTarget = 130;
// Beside an open stream there is room for these, and Route has what they leave.
constexpr std::array kBeside{ExchangeTableModel::State, ExchangeTableModel::Number, ExchangeTableModel::Route,
                             ExchangeTableModel::Duration};

}  // namespace

void ExchangeTable::addDelegates(const Theme& theme) {
  auto* number = new NumberDelegate(theme, Qt::AlignRight, this);
  number->setTone(Tone::Tertiary);
  const auto delegate = [this](ExchangeTableModel::Column column, QAbstractItemDelegate* made) {
    setItemDelegateForColumn(column, made);
  };
  delegate(ExchangeTableModel::State, new LampDelegate(theme, this));
  delegate(ExchangeTableModel::Number, number);
  delegate(ExchangeTableModel::Time, new NumberDelegate(theme, Qt::AlignLeft, this));
  delegate(ExchangeTableModel::Verb,
           new TextDelegate(theme, TextDelegate::Face::Small, Tone::Secondary, Qt::ElideRight, this));
  delegate(ExchangeTableModel::Route,
           new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  delegate(ExchangeTableModel::Target,
           new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideMiddle, this));
  delegate(ExchangeTableModel::Status, new StatusDelegate(theme, this));
  delegate(ExchangeTableModel::Duration, new DurationBarDelegate(theme, this));
  delegate(ExchangeTableModel::Size, new NumberDelegate(theme, Qt::AlignRight, this));
  for (const ExchangeTableModel::Column column : {ExchangeTableModel::Client, ExchangeTableModel::Upstream,
                                                  ExchangeTableModel::Kind, ExchangeTableModel::Comment})
    delegate(column,
             new TextDelegate(theme, TextDelegate::Face::Body, Tone::Secondary, Qt::ElideRight, this));
  for (const ExchangeTableModel::Column column :
       {ExchangeTableModel::Model, ExchangeTableModel::Session, ExchangeTableModel::RequestId})
    delegate(column,
             new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Secondary, Qt::ElideRight, this));
  for (const ExchangeTableModel::Column column : {ExchangeTableModel::FirstByte, ExchangeTableModel::Gap,
                                                  ExchangeTableModel::Attempts, ExchangeTableModel::Sent})
    delegate(column, new NumberDelegate(theme, Qt::AlignRight, this));
}

void ExchangeTable::setColumns(const ColumnSet& columns) {
  m_columns = columns;
  orderColumns();
  fitColumns();
}

void ExchangeTable::chooseColumns(const ColumnSet& columns) {
  setColumns(columns);
  Q_EMIT columnsChanged();
}

void ExchangeTable::orderColumns() {
  const QScopedValueRollback arranging(m_isArranging, true);
  QHeaderView& header = *horizontalHeader();
  int place = 0;
  for (const ExchangeTableModel::Column column : m_columns.columns())
    header.moveSection(header.visualIndex(column), place++);
}

void ExchangeTable::fitBesideStream() {
  int left = viewport()->width();
  for (int i = 0; i < ExchangeTableModel::ColumnCount; ++i) {
    const auto column = static_cast<ExchangeTableModel::Column>(i);
    const bool stays = std::ranges::find(kBeside, column) != kBeside.end();
    setColumnHidden(column, !stays);
    if (!stays || column == ExchangeTableModel::Route) continue;
    setColumnWidth(column, m_columns.widthOf(column));
    left -= m_columns.widthOf(column);
  }
  setColumnWidth(ExchangeTableModel::Route, left);
}

void ExchangeTable::fitColumns() {
  const QScopedValueRollback arranging(m_isArranging, true);
  int fixed = 0;
  for (const ExchangeTableModel::Column column : m_columns.columns())
    if (column != ExchangeTableModel::Target) fixed += m_columns.widthOf(column);
  int left = viewport()->width() - fixed;
  for (int column = 0; column < ExchangeTableModel::ColumnCount; ++column)
    setColumnHidden(column, !m_columns.has(static_cast<ExchangeTableModel::Column>(column)));
  for (const ExchangeTableModel::Column column : m_columns.leaving()) {
    if (left >= kLeastTarget) break;
    setColumnHidden(column, true);
    left += m_columns.widthOf(column);
  }
  if (left < kLeastTarget) return fitBesideStream();
  for (const ExchangeTableModel::Column column : m_columns.columns())
    if (column != ExchangeTableModel::Target) setColumnWidth(column, m_columns.widthOf(column));
  setColumnWidth(ExchangeTableModel::Target, std::max(left, kLeastTarget));
}

void ExchangeTable::takeOrder() {
  if (m_isArranging) return;
  std::vector<ExchangeTableModel::Column> order;
  for (int place = 0; place < ExchangeTableModel::ColumnCount; ++place) {
    const auto column = static_cast<ExchangeTableModel::Column>(horizontalHeader()->logicalIndex(place));
    if (m_columns.has(column)) order.push_back(column);
  }
  m_columns.setOrder(std::move(order));
  orderColumns();  // the state goes back to the first place
  Q_EMIT columnsChanged();
}

void ExchangeTable::showColumnMenu(const QPoint& place) {
  ColumnMenu menu(m_columns, this);
  connect(&menu, &ColumnMenu::wanted, this, &ExchangeTable::chooseColumns);
  menu.exec(horizontalHeader()->mapToGlobal(place));
}

}  // namespace headgate::ui
