#include "ui/paint/gauge.h"

#include <cmath>

#include <QPainter>

namespace headgate::ui {

void paintGauge(QPainter& painter, const QRectF& rect, double share, GaugeState state, const Tokens& tokens) {
  constexpr double kNearlyFull = 0.85;
  QColor color = share >= kNearlyFull ? tokens.status.warn : tokens.accent.base;
  if (state == GaugeState::Refusing) color = tokens.status.error;
  painter.save();
  painter.setPen(QPen(tokens.line.normal, 1));
  painter.setBrush(tokens.surface.sunken);
  painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
  painter.fillRect(
      QRectF(rect.topLeft(), QSizeF(std::round(rect.width() * std::clamp(share, 0.0, 1.0)), rect.height())),
      color);
  painter.restore();
}

}  // namespace headgate::ui
