// The JSON Schema (draft 2020-12) of the profile, made from the tables of fields. The copy in resources/ is
// for editors; a test holds it to this.
#pragma once

#include "core/config/document.h"

namespace headgate::config {

Json profileSchema();

}  // namespace headgate::config
