// What holds for one object of the profile: built-in defaults, then those of the profile, then what it says
// itself, key by key; lists are replaced.
#pragma once

#include "core/config/document.h"
#include "core/config/fields.h"

namespace headgate::config {

// `own` and `defaults` are objects of the type, as written; anything else counts as empty. Members of the
// result are those of the type's fields that have a value.
Json merged(const ObjectType& type, const Json& defaults, const Json& own);

// The built-in default of a field; requires: it has one. An object's is complete, with the defaults of its
// fields.
Json builtIn(const Field& field);

// profile.defaults.<kind>, or an empty object.
const Json& defaultsFor(const Json& profile, std::string_view kind);

}  // namespace headgate::config
