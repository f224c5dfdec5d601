#include "ui/upstreams/standing_chip.h"

#include <QPainter>

#include "ui/paint/focus_ring.h"
#include "ui/paint/tag.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr int kRing = 2;

TagShape chipShape(const QString& text, Standing standing) {
  const Lamp lamp = standingLamp(standing);
  return {.text = text, .tone = lampTone(lamp), .lamp = lamp};
}

}  // namespace

StandingChip::StandingChip(const Theme& theme, Standing standing, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_standing(standing) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setObjectName(QStringLiteral("standing%1").arg(static_cast<int>(standing)));
  connect(this, &QAbstractButton::toggled, this, &StandingChip::explain);
  explain(false);
  setCount(0);
}

void StandingChip::explain(bool checked) {
  const QString action = checked ? tr("Show all again") : tr("Show only these");
  setToolTip(asSentence(standingMeaning(m_standing)) + QLatin1Char(' ') + asSentence(action));
}

void StandingChip::setCount(int count) {
  m_count = count;
  setText(standingCount(m_standing, count));
  updateGeometry();
  update();
}

QSize StandingChip::sizeHint() const {
  return tagSize(chipShape(text(), m_standing), m_theme).toSize() + QSize(2 * kRing, 2 * kRing);
}

void StandingChip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  paintTag(painter, {kRing, kRing}, chipShape(text(), m_standing), m_theme);
  if (hasFocus()) return paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
  if (!isChecked() && !underMouse()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isChecked() ? tokens.accent.base : tokens.line.strong, 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), tokens.radius.chip,
                          tokens.radius.chip);
}

}  // namespace headgate::ui
