// The lamps: twelve shapes, legible in grey, each with a word. Drawn, never glyphs of a font; they neither
// blink nor pulse.
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

#include "ui/theme/tone.h"

class QPainter;

namespace headgate::ui {

enum class Lamp {
  Well,
  InFlight,
  Stalled,  // slow, too
  GoingDown,
  Failed,  // down, too
  Limited,
  Buffered,
  Held,
  Draining,
  ClientLeft,
  NoCheck,    // no route, too
  NoTraffic,  // off, too
  Last = NoTraffic
};

// The word for where there is room, for tool tips and for those who listen.
QString lampName(Lamp lamp);
Tone lampTone(Lamp lamp);

// Fills a square of size.lamp at topLeft. What a shape has cut out takes the colour of what lies beneath,
// which is the caller's to say: the row's, selection included.
void paintLamp(QPainter& painter, QPointF topLeft, Lamp lamp, const Tokens& tokens, const QColor& beneath);

}  // namespace headgate::ui
