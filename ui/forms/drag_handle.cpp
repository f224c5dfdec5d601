#include "ui/forms/drag_handle.h"

#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"

namespace headgate::ui {

DragHandle::DragHandle(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
  setAccessibleName(name);
  setToolTip(name);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::SizeVerCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DragHandle::sizeHint() const {
  return {m_theme.tokens().size.icon, m_theme.tokens().size.input};
}

void DragHandle::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  const int side = tokens.size.icon;
  paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side), Icon::Drag, tokens.text.tertiary);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

void DragHandle::mousePressEvent(QMouseEvent* event) {
  m_from = event->globalPosition().toPoint().y();
}

void DragHandle::mouseReleaseEvent(QMouseEvent* event) {
  const int row = m_theme.tokens().size.input + m_theme.tokens().space.half;
  const int rows = int(std::lround(double(event->globalPosition().toPoint().y() - m_from) / row));
  if (rows != 0) Q_EMIT moved(rows);
}

void DragHandle::keyPressEvent(QKeyEvent* event) {
  const bool isMove = event->modifiers().testFlag(Qt::AltModifier);
  if (isMove && event->key() == Qt::Key_Up) return Q_EMIT moved(-1);
  if (isMove && event->key() == Qt::Key_Down) return Q_EMIT moved(1);
  QAbstractButton::keyPressEvent(event);
}

}  // namespace headgate::ui
