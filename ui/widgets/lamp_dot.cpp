#include "ui/widgets/lamp_dot.h"

#include <QPainter>

namespace headgate::ui {

LampDot::LampDot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  const int size = theme.tokens().size.lamp;
  setFixedSize(size, size);
  setLamp(m_lamp);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LampDot::setLamp(Lamp lamp) {
  m_lamp = lamp;
  setToolTip(lampName(lamp));
  setAccessibleName(lampName(lamp));
  update();
}

void LampDot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintLamp(painter, {}, m_lamp, m_theme.tokens(), m_theme.tokens().surface.window);
}

}  // namespace headgate::ui
