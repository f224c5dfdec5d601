// Reads the path data of the icons: the commands M L H V C S A Z of SVG, absolute and relative. It is no
// general reader of SVG: ellipses are never rotated, and what it does not know ends the path.
#pragma once

#include <string_view>

#include <QPainterPath>

namespace headgate::ui {

QPainterPath pathFromData(std::string_view data);

}  // namespace headgate::ui
