// A profile as text: two spaces of indentation, fields in the order of the tables, everything else in its
// author's order, numbers as they were written. What was written so reads and writes again without a byte of
// difference.
#pragma once

#include <string>

#include "core/config/document.h"

namespace headgate::config {

std::string toText(const Document& document);

}  // namespace headgate::config
