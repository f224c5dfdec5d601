#include "ui/frame/lamp_icon.h"

#include <algorithm>

#include <QPainter>
#include <QPixmap>

namespace headgate::ui {

QIcon lampIcon(Lamp lamp, const Theme& theme, qreal scale) {
  const int side = theme.tokens().size.lamp;
  QPixmap pixmap(QSize(side, side) * scale);
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintLamp(painter, QPointF(0, 0), lamp, theme.tokens(), theme.tokens().surface.window);
  return pixmap;
}

Lamp lampOf(const control::ListenerState& listener) {
  switch (listener.phase) {
    case control::ListenerPhase::Listening:
      return listener.problem.empty() ? Lamp::Well : Lamp::Stalled;
    case control::ListenerPhase::Failed:
      return Lamp::Failed;
    case control::ListenerPhase::Off:
      break;
  }
  return Lamp::NoTraffic;
}

Lamp lampOf(const control::GatewayState& state) {
  const auto any = [&state](control::ListenerPhase phase) {
    return std::any_of(state.listeners.begin(), state.listeners.end(),
                       [phase](const control::ListenerState& listener) { return listener.phase == phase; });
  };
  const bool listens = any(control::ListenerPhase::Listening);
  if (state.phase == control::GatewayPhase::Starting) return Lamp::InFlight;
  if (state.phase == control::GatewayPhase::Stopping) return Lamp::Draining;
  if (any(control::ListenerPhase::Failed)) return listens ? Lamp::Stalled : Lamp::Failed;
  if (!state.failure.empty()) return Lamp::Stalled;
  return listens ? Lamp::Well : Lamp::NoTraffic;
}

}  // namespace headgate::ui
