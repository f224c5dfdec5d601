// Gives back what `--record DIR` recorded, also after a crash: what is damaged is passed over and said, never
// silently.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/record/names.h"
#include "core/store/stored_exchange.h"

namespace headgate::store {

struct SegmentReading {
  size_t files = 0;
  size_t exchanges = 0;
  uint64_t eventsLost = 0;            // that the recording itself says it could not write
  std::vector<std::string> problems;  // one sentence each: a file that is none, a damaged or cut-off place
};

// Calls `each` for every exchange: those that ended in the order of their ends, then those cut off. Holds one
// file and the open exchanges in memory. An exchange whose beginning was in a file since removed has a Gap of
// unknown size (0 events) at its front. `names` keeps the texts that the summaries point to. Reads only files
// that are there when it begins; a recording that is under way may be read.
SegmentReading readSegments(const std::string& directory, record::Names& names,
                            const std::function<void(StoredExchange&&)>& each);

}  // namespace headgate::store
