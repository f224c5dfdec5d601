// The ring of what has the focus: inside its box, so that nothing moves and nothing is covered.
#pragma once

#include <QRectF>

#include "ui/theme/tokens.h"

class QPainter;

namespace headgate::ui {

void paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& color, const Tokens& tokens,
                    qreal radius = 0);

}  // namespace headgate::ui
