// What the record's verdict of an exchange says in plain words: how much came, where it was silent, how it
// ended, and of a problem its cause and what to do. Pure functions.
#pragma once

#include <optional>

#include <QString>

#include "core/control/exchange_values.h"

namespace headgate::ui {

// "412 tokens", "412 pieces of text", "57.3 KB": the best that is known. An event is no token.
QString amountText(const control::ExchangeRow& row, const record::Verdict& verdict);

// The silence that goes on, or the longest there was; empty if there was none that counts.
QString quietSentence(const record::Verdict& verdict);

// Of an exchange that no error has ended; empty: the row says it all.
QString endSentence(const record::Verdict& verdict);

// "Unless something comes, the route's idle limit ends it in 3 min." Empty: no timer is near.
QString countdownSentence(const control::ExchangeDetail& detail, int64_t nowWall);

struct ProblemWords {
  QString cause;
  QString detail;
};
// The worst there is; nothing: all is well.
std::optional<ProblemWords> problemWords(const record::Verdict& verdict, const QString& target);

}  // namespace headgate::ui
