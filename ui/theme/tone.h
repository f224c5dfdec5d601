// What a word, a lamp or an edge says by its colour. Colour is never alone: where a tone is used there is a
// shape or a word too.
#pragma once

#include <QColor>

#include "ui/theme/tokens.h"

namespace headgate::ui {

enum class Tone { Plain, Secondary, Tertiary, Accent, Ok, Warn, Error, Held, Idle };

// For text and lines.
QColor toneColor(Tone tone, const Tokens& tokens);

// For what lies beneath such text: tags, gap rows.
QColor toneFill(Tone tone, const Tokens& tokens);

}  // namespace headgate::ui
