// Where recorded exchanges go: a store, a log, a filter before them. Each is fed by one thread, in the order
// of the record.
#pragma once

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::record {

class RecordSink {
 public:
  virtual ~RecordSink() = default;

  // Calls come in batches of bounded size, so that a sink locks, or writes to a file, once for many events.
  virtual void beginBatch() {}
  // The first of an exchange is its Open. `bytes` are header.stored many.
  virtual void detail(const DetailHeader& /*header*/, ByteView /*bytes*/) {}
  // The end of an exchange: nothing of it follows. The only call for one whose route is not recorded.
  virtual void summary(const Summary& /*summary*/) {}
  virtual void endBatch() {}
  // Returns when all before it is where it belongs. Between batches.
  virtual void flush() {}
};

}  // namespace headgate::record
