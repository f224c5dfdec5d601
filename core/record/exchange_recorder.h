// The worker's side of one exchange's record: applies the route's limits, writes to the worker's channel, counts losses.
//
// Never blocks and never fails: what the channel has no room for is left out and marked. With a disabled plan or a null
// channel every call costs one branch. Thread: the worker's. Reused from exchange to exchange.
#pragma once

#include <cstdint>

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::record {

class WorkerChannel;

// What a route wants to be recorded.
struct RecordPlan {
  bool enabled = true;
  uint64_t bodyLimit = 1024 * 1024;         // bytes, each direction
  uint64_t streamLimit = 16 * 1024 * 1024;  // bytes, each direction, where the response is a stream or a tunnel
  const RedactionRules* rules = nullptr;    // interned in Names
};

class ExchangeRecorder {
 public:
  void open(WorkerChannel* channel, ExchangeId exchange, SteadyTime at);
  // Known once the route is; before that nothing of the exchange is written (the request head waits with the caller).
  void setPlan(const RecordPlan& plan, std::string_view route, SteadyTime at);
  void head(DetailKind kind, ByteView wireText, SteadyTime at);
  // Which limit holds for bodies from now on: the response is a stream (event stream, NDJSON, tunnel).
  void setStreaming(bool streaming);
  void body(DetailKind kind, ByteView payload, SteadyTime at);
  void trailers(DetailKind kind, ByteView fieldLines, SteadyTime at);
  // Always the last call of an exchange. Sends the summary (never lost), with this exchange's losses filled in, and closes the detail.
  void close(Summary& summary);

 private:
  void put(DetailHeader header, ByteView bytes);

  WorkerChannel* m_channel = nullptr;
  RecordPlan m_plan;
  ExchangeId m_exchange;
  uint64_t m_requestStored = 0;
  uint64_t m_responseStored = 0;
  uint64_t m_gapBytes = 0;
  uint32_t m_gapEvents = 0;
  uint64_t m_lostBytes = 0;
  uint32_t m_lostEvents = 0;
  bool m_active = false;
  bool m_streaming = false;
};

}  // namespace headgate::record
