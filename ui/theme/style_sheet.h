// The style sheet of the window: theme/headgate.qss with the values of a theme filled in. Thread: main.
#pragma once

#include <QString>

#include "ui/theme/tokens.h"

namespace headgate::ui {

QString filledStyleSheet(const Tokens& tokens);

}  // namespace headgate::ui
