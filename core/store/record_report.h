// What a store holds, in figures and digests: lets a test compare the record with what was sent.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/store/memory_store.h"

namespace headgate::store {

struct RecordReport {
  struct Body {
    std::string sha256;  // hexadecimal
    uint64_t bytes = 0;
    uint64_t count = 0;  // responses with this body
  };
  uint64_t exchanges = 0;  // closed since the beginning
  uint64_t bytes = 0;      // stored since the beginning
  uint64_t gaps = 0;
  uint64_t lostBytes = 0;
  uint64_t lostEvents = 0;
  uint64_t streamEvents = 0;  // server-sent events, lines and frames of the streams still held
  std::vector<Body> bodies;   // distinct complete response bodies still held, by digest
};

RecordReport reportOf(const MemoryStore& store);

}  // namespace headgate::store
