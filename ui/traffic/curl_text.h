// A recorded request as something to paste: its URL, and the command that sends it again. Pure functions.
#pragma once

#include <string_view>

#include <QString>

#include "core/control/exchange_values.h"

namespace headgate::ui {

// Without the query, which a row does not have, unless the recorded head has it.
QString urlOf(const control::ExchangeRow& row, std::string_view recordedHead = {});

// What was replaced in the record stays replaced. Quoted for a POSIX shell, whatever is in it. A body that is
// not whole or not text is left out, and a comment says so.
QString curlOf(const control::ExchangeDetail& detail);

}  // namespace headgate::ui
