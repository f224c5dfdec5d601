#include "ui/session/words.h"

#include "ui/paint/number_texts.h"

namespace headgate::ui {

QString asSentence(QString words) {
  if (words.isEmpty()) return words;
  words[0] = words[0].toUpper();
  constexpr QStringView kEnds = u".?…";
  if (!kEnds.contains(words.back())) words += QLatin1Char('.');
  return words;
}

QString counted(qint64 count, const QString& one, const QString& many) {
  return count == 1 ? one : many.arg(countText(count));
}

}  // namespace headgate::ui
