// Draws numbers so that they stand in columns, whatever the font: each digit takes the cell of the widest
// one. (Qt can ask a font for tabular digits only from 6.7 on.)
//
// Made once for a font and kept: it holds the glyphs, so that drawing shapes no text and allocates nothing
// but the list of positions. Thread: main.
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace headgate::ui {

class TabularNumbers {
 public:
  explicit TabularNumbers(const QFont& font);

  qreal width(const QString& text) const;

  // In the painter's pen, vertically centred, and aligned left or right as the flag says.
  void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const;

 private:
  struct Cell {
    quint32 glyph = 0;
    qreal advance = 0;
    qreal offset = 0;  // of the glyph in its cell
  };

  const Cell& cellOf(QChar character) const;

  QFont m_font;
  QRawFont m_raw;
  qreal m_digitWidth = 0;
  mutable QHash<char16_t, Cell> m_cells;
};

}  // namespace headgate::ui
