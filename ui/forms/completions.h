// What may be written in a field of a syntax, as far as it can be listed: methods, selectors, places of keys.
#pragma once

#include <QStringList>

#include "core/config/syntax.h"

class QLineEdit;

namespace headgate::ui {

QStringList completionsOf(config::Syntax syntax);

// Offers them while somebody types.
void addCompletions(QLineEdit& edit, config::Syntax syntax);

}  // namespace headgate::ui
