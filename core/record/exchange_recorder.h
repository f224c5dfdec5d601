// The worker's side of one exchange's record: applies the route's limits, writes to the worker's channel,
// counts losses.
//
// Never blocks and never fails: what the channel has no room for is left out and marked. With a disabled plan
// or a null channel every call costs one branch. Thread: the worker's. Reused from exchange to exchange.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::record {

class WorkerChannel;

// What a route wants to be recorded.
struct RecordPlan {
  bool enabled = true;
  uint64_t bodyLimit = 1024 * 1024;  // bytes, each direction; 0: none
  uint64_t streamLimit =
      16 * 1024 * 1024;                   // bytes, each direction, where the response is a stream or a tunnel
  const RedactionRules* rules = nullptr;  // interned in Names
};

class ExchangeRecorder {
 public:
  // Pieces without bytes (after a limit, under pressure) that keep their own time; later ones are put
  // together.
  static constexpr uint32_t kSeparateBarePieces = 1'000'000;
  static constexpr uint32_t kPiecesPutTogether = 1000;

  void open(WorkerChannel* channel, ExchangeId exchange, SteadyTime at);
  // Known once the route is; before that nothing of the exchange is written (the request head waits with the
  // caller).
  void setPlan(const RecordPlan& plan, std::string_view route);
  void head(DetailKind kind, ByteView wireText, SteadyTime at);
  // A target was chosen: what the summary knows by now goes ahead of it, if the channel carries that.
  void attempt(const Summary& known, SteadyTime at);
  // From now on the limit for streams holds: the response is one (event stream, NDJSON, tunnel).
  void setStreaming() { m_limit = m_plan.streamLimit; }
  void body(DetailKind kind, ByteView payload, SteadyTime at);
  void trailers(DetailKind kind, ByteView fieldLines, SteadyTime at);
  // Always the last call of an exchange. Sends the summary (never lost), with this exchange's losses filled
  // in.
  void close(Summary& summary);

 private:
  void text(DetailKind kind, ByteView bytes, SteadyTime at);
  void bodyPiece(DetailKind kind, ByteView payload, SteadyTime at);
  void barePiece(const DetailHeader& header);
  void flushBare();
  bool put(const DetailHeader& header, ByteView bytes);
  bool catchUp();

  WorkerChannel* m_channel = nullptr;
  ExchangeId m_exchange;
  SteadyTime m_openedAt;
  RecordPlan m_plan;
  std::string_view m_route;
  uint64_t m_limit = 0;
  uint64_t m_requestStored = 0;
  uint64_t m_responseStored = 0;
  uint64_t m_gapBytes = 0;  // missing since the last event that found room
  SteadyTime m_gapAt;
  uint32_t m_gapEvents = 0;
  uint32_t m_lostEvents = 0;
  uint64_t m_lostBytes = 0;
  uint32_t m_barePieces = 0;
  DetailHeader m_bare;  // those being put together; events 0: none
  bool m_active = false;
  bool m_openWritten = false;
};

}  // namespace headgate::record
