// What every cell of a table has: the row's ground (chosen, chosen without focus, under the pointer), the
// edge of a chosen row at the view's left, the soft line beneath. The current cell has no frame. Subclasses
// paint what is in the cell.
//
// Thread: main. The theme outlives it. Paints from the model's roles only.
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  struct Cell {
    QRect rect;     // inside the padding
    QColor ground;  // what lies beneath: lamps cut their shapes out of it
    const QStyleOptionViewItem& option;
  };

  virtual void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const = 0;

  const Theme& theme() const { return m_theme; }
  const Tokens& tokens() const { return m_theme.tokens(); }

  // The colour of a tone in this cell: that of the model's role, if it has one.
  QColor colorOf(const QModelIndex& index, int role, Tone otherwise) const;

 private:
  QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

  const Theme& m_theme;
};

}  // namespace headgate::ui
