// A cell of the list of routes: two lines, a lamp before the second one. A cell with one line has it in the
// middle.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class RouteDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  enum class Face : uint8_t { Name, Body, Number };  // of the first line; a number stands in the middle

  RouteDelegate(const Theme& theme, Face face, QObject* parent = nullptr);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  const Face m_face;
};

}  // namespace headgate::ui
