// A line of the scope tree: icon, lamp or the colour of a route's kind, the name, and the count at the right.
// Heads have a mark that says whether they are open. Thread: main; the theme outlives it.
#pragma once

#include <QStyledItemDelegate>

#include "ui/paint/tabular_numbers.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ScopeDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit ScopeDelegate(const Theme& theme, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  // Where a click opens or closes a head instead of choosing it.
  static constexpr int kMarkWidth = 24;

 private:
  int paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const QColor& ground) const;

  const Theme& m_theme;
  TabularNumbers m_numbers;
};

}  // namespace headgate::ui
