// When the parts of an exchange were: reads its events' times, and of its bodies nothing else. Thread: any
// but a worker's.
#pragma once

#include "core/control/timing_values.h"
#include "core/store/memory_store.h"

namespace headgate::control {

ExchangeTiming exchangeTiming(const store::MemoryStore& store, ExchangeId id);

}  // namespace headgate::control
