// Lamps of listeners, and a lamp before the word of a button; as a widget it is LampDot. Thread: main.
#pragma once

#include <QIcon>

#include "core/control/gateway_values.h"
#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

QIcon lampIcon(Lamp lamp, const Theme& theme, qreal scale);

Lamp lampOf(const control::ListenerState& listener);
// Of all listeners together, and of whether they serve what is open.
Lamp lampOf(const control::GatewayState& state);

}  // namespace headgate::ui
