#include "ui/stream/range_chip.h"

#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"

namespace headgate::ui {
namespace {

constexpr int kCross = 10;

}  // namespace

RangeChip::RangeChip(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
  setObjectName(QStringLiteral("rangeChip"));
  setAccessibleName(tr("The chosen stretch"));
  setFocusPolicy(Qt::StrongFocus);
  setFont(theme.fonts().wire());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setToolTip(tr("Only what came in this stretch is listed; click to list all"));
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RangeChip::setTerm(const QString& term) {
  setText(term);
  setAccessibleName(tr("Remove %1").arg(term));
  updateGeometry();
  update();
}

QSize RangeChip::sizeHint() const {
  const Tokens& tokens = m_theme.tokens();
  return {fontMetrics().horizontalAdvance(text()) + kCross + 4 * tokens.space.half + 2, tokens.size.chip};
}

void RangeChip::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens.accent.soft);
  painter.drawRoundedRect(rect(), tokens.radius.chip, tokens.radius.chip);
  painter.setFont(font());
  painter.setPen(tokens.accent.text);
  painter.drawText(rect().adjusted(tokens.space.half + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
  paintIcon(painter, QRectF(width() - kCross - tokens.space.half, (height() - kCross) / 2.0, kCross, kCross),
            Icon::Close, tokens.accent.text);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

}  // namespace headgate::ui
