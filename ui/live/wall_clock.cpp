#include "ui/live/wall_clock.h"

#include <QDateTime>

#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

QDateTime localTime(std::chrono::nanoseconds wall) {
  return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(wall).count());
}

}  // namespace

QString clockText(std::chrono::nanoseconds wall) {
  return displayLocale().toString(localTime(wall), QStringLiteral("HH:mm:ss.zzz"));
}

QString clockText(std::chrono::nanoseconds wall, std::chrono::nanoseconds wallNow) {
  const bool today = localTime(wall).date() == localTime(wallNow).date();
  return displayLocale().toString(localTime(wall),
                                  today ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM HH:mm"));
}

}  // namespace headgate::ui
