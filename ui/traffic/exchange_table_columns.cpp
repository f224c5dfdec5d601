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

using Model = ExchangeTableModel;

void ExchangeTable::addDelegates(const Theme& theme) {
  auto* number = new NumberDelegate(theme, Qt::AlignRight, this);
  number->setTone(Tone::Tertiary);
  const auto delegate = [this](Model::Column column, QAbstractItemDelegate* made) {
    setItemDelegateForColumn(column, made);
  };
  delegate(Model::State, new LampDelegate(theme, this));
  delegate(Model::Number, number);
  delegate(Model::Time, new NumberDelegate(theme, Qt::AlignLeft, this));
  delegate(Model::Verb,
           new TextDelegate(theme, TextDelegate::Face::Small, Tone::Secondary, Qt::ElideRight, this));
  delegate(Model::Route,
           new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, this));
  delegate(Model::Target,
           new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideMiddle, this));
  delegate(Model::Status, new StatusDelegate(theme, this));
  delegate(Model::Duration, new DurationBarDelegate(theme, this));
  delegate(Model::Size, new NumberDelegate(theme, Qt::AlignRight, this));
  for (const Model::Column column : {Model::Client, Model::Upstream, Model::Kind, Model::Comment})
    delegate(column,
             new TextDelegate(theme, TextDelegate::Face::Body, Tone::Secondary, Qt::ElideRight, this));
  for (const Model::Column column : {Model::Model, Model::Session, Model::RequestId})
    delegate(column,
             new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Secondary, Qt::ElideRight, this));
  for (const Model::Column column : {Model::FirstByte, Model::Gap, Model::Attempts, Model::Sent})
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
  for (const Model::Column column : m_columns.columns())
    header.moveSection(header.visualIndex(column), place++);
}

void ExchangeTable::fitBesideStream() {
  int left = viewport()->width();
  for (int i = 0; i < Model::ColumnCount; ++i) {
    const auto column = static_cast<Model::Column>(i);
    const bool stays = std::ranges::find(kBeside, column) != kBeside.end();
    setColumnHidden(column, !stays);
    if (!stays || column == Model::Route) continue;
    setColumnWidth(column, m_columns.widthOf(column));
    left -= m_columns.widthOf(column);
  }
  setColumnWidth(Model::Route, left);
}

void ExchangeTable::fitColumns() {
  const QScopedValueRollback arranging(m_isArranging, true);
  int fixed = 0;
  for (const Model::Column column : m_columns.columns())
    if (column != Model::Target) fixed += m_columns.widthOf(column);
  int left = viewport()->width() - fixed;
  for (int column = 0; column < Model::ColumnCount; ++column)
    setColumnHidden(column, !m_columns.has(static_cast<Model::Column>(column)));
  for (const Model::Column column : m_columns.leaving()) {
    if (left >= kLeastTarget) break;
    setColumnHidden(column, true);
    left += m_columns.widthOf(column);
  }
  if (left < kLeastTarget) return fitBesideStream();
  for (const Model::Column column : m_columns.columns())
    if (column != Model::Target) setColumnWidth(column, m_columns.widthOf(column));
  setColumnWidth(Model::Target, std::max(left, kLeastTarget));
}

void ExchangeTable::takeOrder() {
  if (m_isArranging) return;
  std::vector<Model::Column> order;
  for (int place = 0; place < Model::ColumnCount; ++place) {
    const auto column = static_cast<Model::Column>(horizontalHeader()->logicalIndex(place));
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
