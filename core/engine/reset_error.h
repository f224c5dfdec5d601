// What the loss of a connection to a target is called.
#pragma once

#include "core/base/error.h"
#include "core/io/stream.h"

namespace headgate::engine {

// Had the target said anything of its present response?
enum class Heard : uint8_t { Nothing, Something };

// Requires: `result.status` is Reset.
Error resetError(const io::IoResult& result, Heard heard);

}  // namespace headgate::engine
