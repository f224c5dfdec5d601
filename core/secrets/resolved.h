// What became of the references of a profile. A value.
#pragma once

#include <map>
#include <string>

#include "core/base/result.h"
#include "core/secrets/reference.h"

namespace headgate::secrets {

// The secret, or why there is none, in words for people that never hold any of its bytes.
using Resolved = std::map<Reference, Result<std::string, Error>>;

}  // namespace headgate::secrets
