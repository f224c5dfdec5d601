// Hides values in a JSON text before it is stored.
#pragma once

#include <span>
#include <string>

#include "core/json/json_pointer.h"

namespace headgate::json {

// Replaces each value that one of the pointers names with "[redacted]"; every other byte stays as it is. Keys
// are compared unescaped, and of equal keys all are redacted, because nobody knows which one a reader takes.
//
// False if the text is not one complete JSON value in UTF-8, or is nested deeper than 256: then nothing was
// changed, and the caller must not store the text, for a secret may stand in the part that could not be read.
[[nodiscard]] bool redactPointers(std::string& json, std::span<const JsonPointer> pointers);

}  // namespace headgate::json
