// What the window says about a filter: what a key asks, what a state means, what is wrong with a term and
// what to write instead. Pure.
#pragma once

#include <QString>

#include "core/filter/filter.h"
#include "core/filter/filter_key.h"

namespace headgate::ui {

// One line, without a full stop.
QString keyMeaning(const filter::Key& key);
QString stateMeaning(filter::State state);
// One sentence, or two.
QString problemWords(const filter::Problem& problem);

}  // namespace headgate::ui
