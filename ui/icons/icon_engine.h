// Icons that follow the theme: drawn from path data in the colour that the theme has for their state at the
// moment of painting, sharp at any scale.
#pragma once

#include <QIcon>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

class QPainter;

namespace headgate::ui {

// Normal: secondary text, or what stands on an accent fill; checked: accent; disabled: disabled text.
enum class IconGround { Surface, Accent };

// The theme outlives the icon.
QIcon icon(Icon which, const Theme& theme, IconGround ground = IconGround::Surface);

// In one colour, for paint code that knows it. The icon fills the rectangle.
void paintIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& color);

}  // namespace headgate::ui
