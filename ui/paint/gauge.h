// How full something is: a track and what fills it. From 85 % it warns; full and refusing is the error's
// colour. The figures stand beside it, written by the caller.
#pragma once

#include <QRectF>

#include "ui/theme/tokens.h"

class QPainter;

namespace headgate::ui {

enum class GaugeState { Normal, Refusing };

void paintGauge(QPainter& painter, const QRectF& rect, double share, GaugeState state, const Tokens& tokens);

}  // namespace headgate::ui
