// An exchange as a store gives it back: values, the reader's own.
#pragma once

#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::store {

struct StoredEvent {
  record::DetailKind kind = record::DetailKind::Open;
  record::LeftOut leftOut = record::LeftOut::Nothing;
  bool redacted = false;
  uint32_t events = 1;  // pieces that this event stands for (record/detail.h)
  SteadyTime at;
  uint64_t size = 0;  // bytes on the wire
  Bytes bytes;

  bool operator==(const StoredEvent&) const = default;
};

struct StoredExchange {
  ExchangeId id;
  std::optional<record::Summary> summary;  // nothing: still under way, or cut off by a crash
  std::vector<StoredEvent> events;  // in the order of the record; what was evicted is a Gap at the front
};

// The body of that kind, if the exchange came to its end and all of it is there as it was on the wire.
std::optional<Bytes> completeBody(const StoredExchange& exchange, record::DetailKind kind);

}  // namespace headgate::store
