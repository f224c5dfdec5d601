// What could be written at a place of a profile: the fields that the object may have and does not, the words
// that a field may say, the names of what the profile holds. From the tables of fields, as the schema is.
// Pure.
#pragma once

#include <string>
#include <vector>

#include "core/config/document.h"
#include "ui/json/json_cursor.h"

namespace headgate::ui {

struct JsonSuggestion {
  std::string insert;  // with quotes, and for a field with what begins its value: "\"idle\": \"\""
  int back = 0;        // letters from its end to where the cursor goes
  std::string label;   // what it is known by: "idle"
  std::string help;    // one line

  bool operator==(const JsonSuggestion&) const = default;
};

// Those that begin, or contain, what was begun; the former first, each in the order of the tables.
std::vector<JsonSuggestion> jsonSuggestions(const JsonCursor& cursor, const config::Json& profile);

}  // namespace headgate::ui
