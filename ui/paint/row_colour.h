// The colours with which somebody marks rows. Values for paint code, and nothing else: what a colour means is
// the user's.
#pragma once

#include <cstdint>

#include <QColor>

#include "ui/theme/tokens.h"

namespace headgate::ui {

enum class RowColour : uint8_t { None, Teal, Blue, Magenta, Amber, Green, Grey };

// Of None: none that is valid.
QColor rowColourOf(RowColour colour, const Tokens& tokens);

}  // namespace headgate::ui
