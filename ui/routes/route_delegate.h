// A cell of the list of routes: two lines, a lamp before the second one. A cell with one line has it in the
// middle. The name's has the route's tags, and its switch while somebody is about to use it or it is off.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class RouteDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  enum class Face : uint8_t { Name, Body };  // of the first line

  RouteDelegate(const Theme& theme, Face face, QObject* parent = nullptr);

  static constexpr int kStep = 16;  // from the first line to the second
  static QRect firstLine(const QRect& cell, const Theme& theme);

  // Of the name's cell.
  static bool showsSwitch(const QModelIndex& index, bool isSelected, bool isHovered);
  static QRect switchRect(const QRect& cell, const Theme& theme);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  // What is left of the line.
  QRect paintSwitch(QPainter& painter, const Cell& cell, const QModelIndex& index, QRect line) const;
  void paintTags(QPainter& painter, const QRect& line, const QStringList& tags) const;

  const Face m_face;
};

}  // namespace headgate::ui
