#include "ui/routes/pipeline_stop.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {

PipelineStop::PipelineStop(const Theme& theme, Place place, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_place(std::move(place)) {
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::ClickFocus);
  setPlace(m_place);
}

void PipelineStop::setPlace(Place place) {
  m_place = std::move(place);
  setAccessibleName(m_place.name);
  setObjectName(QString::fromStdString("stop" + m_place.pointer));
}

// A chosen one stays chosen, and the arrows are the pipeline's.
void PipelineStop::keyPressEvent(QKeyEvent* event) {
  const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
  if (press && !isChecked())
    QAbstractButton::keyPressEvent(event);
  else
    event->ignore();
}

void PipelineStop::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  if (!isChecked()) setChecked(true);
}

QColor PipelineStop::ground(Frame frame) const {
  if (isChecked()) return tokens().selection.active;
  if (underMouse()) return tokens().surface.hover;
  return frame == Frame::Own ? tokens().surface.raised : QColor(Qt::transparent);
}

void PipelineStop::paintGround(QPainter& painter, Frame frame) const {
  const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const qreal radius = tokens().radius.block;
  const int edge = tokens().size.selectionEdge;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (frame == Frame::Own) {
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    painter.fillPath(path, ground(frame));
    if (isChecked()) {
      painter.setClipPath(path);
      painter.fillRect(QRect(0, 0, edge, height()), tokens().selection.edge);
      painter.setClipping(false);
    }
    painter.setPen(tokens().line.normal);
    painter.drawPath(path);
  } else {
    painter.fillRect(rect(), ground(frame));
    if (isChecked()) painter.fillRect(QRect(0, 0, edge, height()), tokens().selection.edge);
  }
  painter.restore();
}

void PipelineStop::paintFocus(QPainter& painter) const {
  if (hasFocus()) paintFocusRing(painter, rect(), tokens().accent.focus, tokens(), tokens().radius.block);
}

}  // namespace headgate::ui
