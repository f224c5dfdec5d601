#include "ui/widgets/mode_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"

namespace headgate::ui {

namespace {

constexpr int kSmallest = 8;

// Smaller for a word that is longer than the bar is wide, in a language that has no shorter one.
QFont fitting(QFont font, const QString& word, int width) {
  while (font.pixelSize() > kSmallest && QFontMetrics(font).horizontalAdvance(word) > width)
    font.setPixelSize(font.pixelSize() - 1);
  return font;
}

}  // namespace

ModeButton::ModeButton(const Theme& theme, Icon icon, const QString& word, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_icon(icon) {
  setText(word);
  setAccessibleName(word);
  setFont(theme.fonts().axis());
  setCheckable(true);
  setAutoExclusive(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ModeButton::setBadge(int count, const QString& meaning) {
  if (count == m_badge && meaning == accessibleDescription()) return;
  m_badge = count;
  setAccessibleDescription(meaning);
  setToolTip(meaning);
  update();
}

QSize ModeButton::sizeHint() const {
  return {m_theme.tokens().size.rail, m_theme.tokens().size.railItem};
}

void ModeButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  const bool active = isChecked();
  if (active || underMouse()) painter.fillRect(rect(), tokens.rail.active);
  if (active) painter.fillRect(QRect(0, 0, tokens.size.selectionEdge, height()), tokens.rail.mark);
  const QColor ink = active ? tokens.rail.textActive : tokens.rail.text;
  const int side = tokens.size.iconLarge;
  paintIcon(painter, QRectF((width() - side) / 2.0, 9, side, side), m_icon, ink);
  painter.setPen(ink);
  painter.setFont(fitting(font(), text(), width() - 2 * tokens.space.half));
  painter.drawText(QRect(0, 31, width(), m_theme.tokens().type.caption.line), int(Qt::AlignCenter), text());
  if (m_badge > 0) paintBadge(painter);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.rail.mark, tokens);
}

void ModeButton::paintBadge(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
  const QFont& bold = m_theme.fonts().caption();
  const int height = 14;
  const int width = std::max(16, QFontMetrics(bold).horizontalAdvance(count) + 8);
  const QRect box(58 - width, 5, width, height);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens.rail.badge);
  painter.drawRoundedRect(box, height / 2.0, height / 2.0);
  painter.setPen(tokens.rail.badgeText);
  painter.setFont(bold);
  painter.drawText(box, int(Qt::AlignCenter), count);
}

// The arrows are the bar's, which knows the order.
void ModeButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
      return event->ignore();
    default:
      QToolButton::keyPressEvent(event);
  }
}

}  // namespace headgate::ui
