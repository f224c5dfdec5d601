// What the times of a stream's pieces come to: see StreamFigures. A pure function.
#pragma once

#include "core/control/stream_values.h"

namespace headgate::control {

StreamFigures streamFigures(const StreamChunkColumns& chunks);

}  // namespace headgate::control
