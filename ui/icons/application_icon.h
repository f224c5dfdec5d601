// The application's mark, drawn from the two SVG files in resources/icons, which are also what is installed:
// one for 24 px and up, one made for the pixel grid of 16 px.
#pragma once

#include <QIcon>

class QPainter;

namespace headgate::ui {

enum class Tile { With, Without };  // without: on a surface that is the tile

QIcon applicationIcon();

void paintMark(QPainter& painter, const QRectF& rect, Tile tile);

}  // namespace headgate::ui
