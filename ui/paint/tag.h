// A tag: a word on a soft fill, with a lamp before it where the word is a state.
#pragma once

#include <optional>

#include <QPointF>
#include <QSizeF>
#include <QString>

#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

class QPainter;

namespace headgate::ui {

struct TagShape {
  QString text;
  Tone tone = Tone::Idle;
  std::optional<Lamp> lamp;
};

QSizeF tagSize(const TagShape& tag, const Theme& theme);
void paintTag(QPainter& painter, QPointF topLeft, const TagShape& tag, const Theme& theme);

}  // namespace headgate::ui
