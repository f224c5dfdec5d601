#include "ui/traffic/column_menu.h"

#include <QAction>

namespace headgate::ui {

ColumnMenu::ColumnMenu(const ColumnSet& set, QWidget* parent) : QMenu(parent) {
  setObjectName(QStringLiteral("columnMenu"));
  for (const auto preset : {ColumnSet::Preset::Http, ColumnSet::Preset::Llm, ColumnSet::Preset::Mcp}) {
    QAction* action = addAction(presetName(preset));
    action->setCheckable(true);
    action->setChecked(set.is(preset));
    connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT wanted(ColumnSet(preset)); });
  }
  addSeparator();
  for (int i = ExchangeTableModel::Number; i < ExchangeTableModel::ColumnCount; ++i) {
    if (i == ExchangeTableModel::Target) continue;
    const auto column = static_cast<ColumnSet::Column>(i);
    QAction* action =
        addAction(column == ExchangeTableModel::Number ? tr("Number") : ExchangeTableModel::columnName(i));
    action->setCheckable(true);
    action->setChecked(set.has(column));
    connect(action, &QAction::triggered, this, [this, set, column](bool shown) {
      ColumnSet next = set;
      next.setShown(column, shown);
      Q_EMIT wanted(next);
    });
  }
}

}  // namespace headgate::ui
