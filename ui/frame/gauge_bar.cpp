#include "ui/frame/gauge_bar.h"

#include <QPainter>

namespace headgate::ui {

GaugeBar::GaugeBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  constexpr int kWidth = 64;
  setFixedSize(kWidth, theme.tokens().size.gauge);
}

void GaugeBar::setShare(double share) {
  if (share == m_share) return;
  m_share = share;
  update();
}

void GaugeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintGauge(painter, rect(), m_share, GaugeState::Normal, m_theme.tokens());
}

}  // namespace headgate::ui
