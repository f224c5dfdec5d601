// Which field of the profile a JSON Pointer leads to: "/routes/3/timeouts/idle" → `idle` of `route_timeouts`.
// Pure functions over the tables of fields.
#pragma once

#include <string_view>

#include "core/config/fields.h"

namespace headgate::ui {

// A place of the profile, as the tables know it. All null where they know nothing of it.
struct FieldPath {
  const config::ValueType* type = nullptr;  // of the value there
  const config::Field* field =
      nullptr;  // the one that the pointer ends with; null for an item or a map's value
  const config::ObjectType* owner = nullptr;  // the object that the field belongs to
};

FieldPath fieldPath(std::string_view pointer);

// Whether an empty object means the same there as none.
bool mayVanish(std::string_view pointer);

}  // namespace headgate::ui
