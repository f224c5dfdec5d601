// The menu over the table's header: presets, and each column to be shown or not. Thread: main.
#pragma once

#include <QMenu>

#include "ui/traffic/column_set.h"

namespace headgate::ui {

class ColumnMenu final : public QMenu {
  Q_OBJECT

 public:
  explicit ColumnMenu(const ColumnSet& set, QWidget* parent = nullptr);

 Q_SIGNALS:
  void wanted(const headgate::ui::ColumnSet& set);
};

}  // namespace headgate::ui
