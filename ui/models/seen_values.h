// What the newest rows say under a key, for whoever offers values: each once, the most frequent first. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/filter/filter_key.h"
#include "ui/models/exchange_rows.h"

namespace headgate::ui {

std::vector<std::string> seenValues(const ExchangeRows& rows, filter::TextKey key);

}  // namespace headgate::ui
