// What happened to an exchange, whose doing it was and what to do next, in plain words. Pure functions of the
// record.
#pragma once

#include <QString>

#include "core/control/exchange_values.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

struct Verdict {
  QString sentence;  // with its full stops
  // Of a problem: what is to be known beside the sentence. Empty: there is none.
  QString cause;
  QString detail;
};

// What is in flight is told as of `nowWall`.
Verdict verdictOf(const control::ExchangeRow& row, const ProfileNames& names, int64_t nowWall);

// What an error type means and what to do about it, as two sentences; "%1" stands for the target.
struct ErrorWords {
  const char* type;
  const char* cause;  // whose doing it was
  const char* what;
  const char* next;
};
// nullptr for a type that this window does not know.
const ErrorWords* errorWords(std::string_view type);

}  // namespace headgate::ui
