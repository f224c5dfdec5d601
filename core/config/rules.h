// The part of validation that no single field decides: ids, references, actions, ports, and what only this
// version lacks.
#pragma once

#include "core/config/field_check.h"

namespace headgate::config {

// Reports through `check`, whose run() is over.
void checkRules(const Document& document, FieldCheck& check);

}  // namespace headgate::config
