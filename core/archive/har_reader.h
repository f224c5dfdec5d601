// Reads exchanges from a HAR 1.1 or 1.2, whoever wrote it, or from lines of JSON that are entries of one.
//
// Headgate's own come back as the record that they were written from; of others as much as they say. Secrets
// are replaced as in everything that is recorded. An entry that is none is passed over and said; where the
// file itself breaks off, what stood before counts. One entry is held at a time. Thread: any that may wait
// for the disk.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/record/names.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

struct HarReading {
  size_t exchanges = 0;
  size_t passedOver = 0;
  std::vector<std::string> problems;  // a sentence each, with its place; at most 20
  bool isArchive = true;              // false: it is nothing of the kind, and nothing was read
  bool isWhole = true;                // false: it breaks off
};

// `each` returns false where it wants no more. `bytes`: read so far. `names` keeps what the summaries point
// to.
HarReading readHar(const std::string& path, record::Names& names,
                   const std::function<bool(store::StoredExchange&&, uint64_t bytes)>& each);

}  // namespace headgate::archive
