// One line of text in a rectangle, elided where it does not fit. Returns the width that it took.
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace headgate::ui {

int paintTextLine(QPainter& painter, const QRect& rect, const QFont& font, const QString& text,
                  Qt::TextElideMode elide = Qt::ElideRight);

}  // namespace headgate::ui
