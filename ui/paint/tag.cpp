#include "ui/paint/tag.h"

#include <QFontMetricsF>
#include <QPainter>

namespace headgate::ui {
namespace {

constexpr qreal kPadding = 6;
constexpr qreal kAfterLamp = 4;

qreal lampRoom(const TagShape& tag, const Tokens& tokens) {
  return tag.lamp ? tokens.size.lamp + kAfterLamp : 0;
}

}  // namespace

QSizeF tagSize(const TagShape& tag, const Theme& theme) {
  const qreal text = QFontMetricsF(theme.fonts().small()).horizontalAdvance(tag.text);
  return {std::ceil(text + 2 * kPadding + lampRoom(tag, theme.tokens())), qreal(theme.tokens().size.tag)};
}

void paintTag(QPainter& painter, QPointF topLeft, const TagShape& tag, const Theme& theme) {
  const Tokens& tokens = theme.tokens();
  const QRectF box(topLeft, tagSize(tag, theme));
  const QColor fill = toneFill(tag.tone, tokens);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(box, tokens.radius.chip, tokens.radius.chip);
  if (tag.lamp) {
    const qreal y = box.center().y() - tokens.size.lamp / 2.0;
    paintLamp(painter, QPointF(box.left() + kPadding - 1, y), *tag.lamp, tokens, fill);
  }
  painter.setPen(toneColor(tag.tone, tokens));
  painter.setFont(theme.fonts().small());
  painter.drawText(box.adjusted(kPadding + lampRoom(tag, tokens), 0, 0, 0),
                   int(Qt::AlignVCenter | Qt::AlignLeft), tag.text);
  painter.restore();
}

}  // namespace headgate::ui
