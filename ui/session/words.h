// Sentences out of what the gateway says, and counted things. The source language needs its plural without a
// translation, so both forms are given.
#pragma once

#include <string>

#include <QString>

namespace headgate::ui {

inline QString asText(const std::string& words) {
  return QString::fromStdString(words);
}

// With a capital at the start and a full stop at the end.
QString asSentence(QString words);

// "1 listener", "2 listeners"; %1 in `many` is the count in the user's digits.
QString counted(qint64 count, const QString& one, const QString& many);

}  // namespace headgate::ui
