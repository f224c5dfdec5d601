#include "ui/paint/probe_strip.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace headgate::ui {

namespace {

constexpr qreal kBarWidth = 3;

qreal barHeight(const ProbeBar& bar) {
  switch (bar.found) {
    case ProbeBar::Found::Nothing:
      return 1;
    case ProbeBar::Found::Good:
      return 4 + std::round(4 * std::clamp(bar.slowness, 0.0F, 1.0F));
    case ProbeBar::Found::Slow:
      return 10;
    case ProbeBar::Found::Failed:
      return kProbeStripHeight;
  }
  return 1;
}

const QColor& barColor(const ProbeBar& bar, const Tokens& tokens) {
  switch (bar.found) {
    case ProbeBar::Found::Nothing:
      return tokens.line.strong;
    case ProbeBar::Found::Good:
      return tokens.status.ok;
    case ProbeBar::Found::Slow:
      return tokens.status.warn;
    case ProbeBar::Found::Failed:
      return tokens.status.error;
  }
  return tokens.line.strong;
}

}  // namespace

void paintProbeStrip(QPainter& painter, const QRectF& rect, const ProbeStrip& strip, const Tokens& tokens) {
  const auto room = static_cast<size_t>(std::max(0.0, rect.width()) / kProbeBarPace);
  const size_t shown = std::min(room, strip.size());
  const qreal foot = std::floor(rect.center().y() + kProbeStripHeight / 2.0);
  const size_t first = strip.size() - shown;
  for (size_t i = first; i < strip.size(); ++i) {
    const qreal left = std::floor(rect.left()) + static_cast<qreal>(i - first) * kProbeBarPace;
    const qreal height = barHeight(strip[i]);
    const bool isDot = strip[i].found == ProbeBar::Found::Nothing;
    painter.fillRect(
        QRectF(isDot ? left + 1 : left, foot - (isDot ? 5 : height), isDot ? 1 : kBarWidth, height),
        barColor(strip[i], tokens));
  }
}

}  // namespace headgate::ui
