// Which columns the table of exchanges shows, in which order and how wide: a preset, or what somebody made of
// one. A value, kept as bytes from one run to the next. The state stands first and the target is always
// there.
#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QString>

#include "ui/models/exchange_table_model.h"

namespace headgate::ui {

class ColumnSet {
 public:
  using Column = ExchangeTableModel::Column;
  enum class Preset : uint8_t { Http, Llm, Mcp };

  ColumnSet() : ColumnSet(Preset::Http) {}
  explicit ColumnSet(Preset preset);

  const std::vector<Column>& columns() const { return m_columns; }
  bool has(Column column) const;
  int widthOf(Column column) const;
  bool is(Preset preset) const { return m_columns == ColumnSet(preset).m_columns; }
  // State and target stay whatever is asked.
  void setShown(Column column, bool shown);
  void setOrder(std::vector<Column> columns);
  void setWidth(Column column, int width);

  // In this order they leave when it gets narrow. The others never do.
  std::vector<Column> leaving() const;

  QByteArray bytes() const;
  // What is unknown in it is passed over; without a column it is the first preset.
  static ColumnSet fromBytes(const QByteArray& bytes);

  bool operator==(const ColumnSet&) const = default;

 private:
  std::vector<Column> m_columns;
  std::map<Column, int> m_widths;  // that are not as they come
};

QString presetName(ColumnSet::Preset preset);

}  // namespace headgate::ui
