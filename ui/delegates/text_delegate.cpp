#include "ui/delegates/text_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

TextDelegate::TextDelegate(const Theme& theme, Face face, Tone tone, Qt::TextElideMode elide, QObject* parent)
    : RowDelegate(theme, parent), m_face(face), m_tone(tone), m_elide(elide) {}

const QFont& TextDelegate::font() const {
  const Fonts& fonts = theme().fonts();
  switch (m_face) {
    case Face::Body:
      return fonts.body();
    case Face::Name:
      return fonts.name();
    case Face::Small:
      return fonts.small();
    case Face::Wire:
      return fonts.wire();
  }
  return fonts.body();
}

void TextDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  painter.setPen(colorOf(index, ToneRole, m_tone));
  const int width =
      paintTextLine(painter, cell.rect, font(), index.data(Qt::DisplayRole).toString(), m_elide);
  const QString second = index.data(SecondPartRole).toString();
  if (second.isEmpty()) return;
  const int space = QFontMetrics(font()).horizontalAdvance(QLatin1Char(' '));
  painter.setPen(colorOf(index, SecondToneRole, Tone::Tertiary));
  paintTextLine(painter, cell.rect.adjusted(width + space, 0, 0, 0), font(), second);
}

}  // namespace headgate::ui
