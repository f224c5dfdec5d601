#include "ui/first_run/framed_box.h"

#include <QPainter>

namespace headgate::ui {

FramedBox::FramedBox(const Theme& theme, Ground ground, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ground(ground) {
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FramedBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  painter.setPen(QPen(tokens.line.normal, 1));
  painter.setBrush(m_ground == Ground::Data ? tokens.surface.base : tokens.surface.panel);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                          tokens.radius.control);
}

}  // namespace headgate::ui
