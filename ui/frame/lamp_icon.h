// A lamp as a widget, or before the word of a button. Thread: main. The theme outlives them.
#pragma once

#include <QIcon>
#include <QWidget>

#include "core/control/gateway_values.h"
#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LampIcon final : public QWidget {
  Q_OBJECT

 public:
  explicit LampIcon(const Theme& theme, QWidget* parent = nullptr);
  void setLamp(Lamp lamp);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Lamp m_lamp = Lamp::NoTraffic;
};

QIcon lampIcon(Lamp lamp, const Theme& theme, qreal scale);

Lamp lampOf(const control::ListenerState& listener);
// Of all listeners together, and of whether they serve what is open.
Lamp lampOf(const control::GatewayState& state);

}  // namespace headgate::ui
