#include "ui/paint/tabular_numbers.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

namespace headgate::ui {

TabularNumbers::TabularNumbers(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font)) {
  for (char16_t digit = u'0'; digit <= u'9'; ++digit)
    m_digitWidth = std::max(m_digitWidth, cellOf(digit).advance);
  for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
    Cell& cell = m_cells[digit];
    cell.offset = (m_digitWidth - cell.advance) / 2;
    cell.advance = m_digitWidth;
  }
}

const TabularNumbers::Cell& TabularNumbers::cellOf(QChar character) const {
  const auto found = m_cells.constFind(character.unicode());
  if (found != m_cells.constEnd()) return *found;
  Cell cell;
  int count = 1;
  if (m_raw.glyphIndexesForChars(&character, 1, &cell.glyph, &count) && cell.glyph != 0) {
    QPointF advance;
    m_raw.advancesForGlyphIndexes(&cell.glyph, &advance, 1);
    cell.advance = advance.x();
  }
  return *m_cells.insert(character.unicode(), cell);
}

qreal TabularNumbers::width(const QString& text) const {
  qreal sum = 0;
  for (const QChar character : text) sum += cellOf(character).advance;
  return sum;
}

void TabularNumbers::draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
                          const QString& text) const {
  QVector<quint32> glyphs(text.size());
  QVector<QPointF> positions(text.size());
  qreal x = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const Cell& cell = cellOf(text[i]);
    if (cell.glyph == 0) {  // another script's digits, a sign that this font lacks: let Qt find a font
      painter.setFont(m_font);
      painter.drawText(rect, int(alignment | Qt::AlignVCenter), text);
      return;
    }
    glyphs[i] = cell.glyph;
    positions[i] = QPointF(x + cell.offset, 0);
    x += cell.advance;
  }
  QGlyphRun run;
  run.setRawFont(m_raw);
  run.setGlyphIndexes(glyphs);
  run.setPositions(positions);
  const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() - x : rect.left();
  const qreal baseline = rect.center().y() + (m_raw.ascent() - m_raw.descent()) / 2;
  painter.drawGlyphRun(QPointF(left, std::round(baseline)), run);
}

}  // namespace headgate::ui
