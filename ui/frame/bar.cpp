#include "ui/frame/bar.h"

#include <QPainter>

namespace headgate::ui {

Bar::Bar(const Theme& theme, Edge edge, int height, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_edge(edge) {
  setFixedHeight(height);
}

void Bar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  painter.fillRect(rect(), tokens.surface.window);
  const int y = m_edge == Edge::Top ? 0 : height() - 1;
  painter.fillRect(QRect(0, y, width(), 1), tokens.line.normal);
}

BarSeparator::BarSeparator(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedWidth(1);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void BarSeparator::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().line.normal);
}

}  // namespace headgate::ui
