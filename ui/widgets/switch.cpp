#include "ui/widgets/switch.h"

#include <QPainter>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {
namespace {

constexpr QSizeF kTrack(28, 16);
constexpr qreal kKnob = 6;
constexpr int kRingRoom = 3;

}  // namespace

Switch::Switch(const Theme& theme, QWidget* parent) : QCheckBox(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const {
  return kTrack.toSize() + QSize(2 * kRingRoom, 2 * kRingRoom);
}

bool Switch::hitButton(const QPoint& position) const {
  return rect().contains(position);
}

// On is filled and its knob stands at the right; off is hollow and its knob at the left.
void Switch::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  const QRectF track = QRectF(QPointF(kRingRoom, kRingRoom), kTrack);
  const qreal radius = track.height() / 2;
  QColor ink = isChecked() ? tokens.accent.base : tokens.line.strong;
  if (!isEnabled()) ink = tokens.text.disabled;
  painter.setPen(QPen(ink, 1));
  painter.setBrush(isChecked() ? ink : tokens.surface.sunken);
  painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.setPen(Qt::NoPen);
  painter.setBrush(isChecked() ? tokens.text.onAccent : ink);
  const bool right = isChecked() == (layoutDirection() == Qt::LeftToRight);
  painter.drawEllipse(QPointF(right ? track.right() - radius : track.left() + radius, track.center().y()),
                      kKnob, kKnob);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, radius + kRingRoom);
}

}  // namespace headgate::ui
