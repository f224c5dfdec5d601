// One exchange as an entry of a HAR; see archive/har_writer.h.
#pragma once

#include "core/archive/json_output.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

void putHarEntry(JsonOutput& out, const store::StoredExchange& exchange, Nanoseconds wallOffset);

}  // namespace headgate::archive
