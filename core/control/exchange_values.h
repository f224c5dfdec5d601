// Exchanges as the window sees them: a row of the table, and everything that the record holds of one. Plain
// values; each has a JSON form (control/json_values.h).
//
// Durations are nanoseconds; sizes are bytes. -1 in a duration: not reached.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class ExchangeKind : uint8_t {
  Http,
  Stream,  // server-sent events or newline-delimited JSON, which is how models answer
  Rpc,     // JSON-RPC, as MCP speaks it
  WebSocket,
};

enum class ExchangePhase : uint8_t { InFlight, Ended };

// A silence of the target within the response.
struct Silence {
  int64_t at = 0;  // since the exchange began
  int64_t length = 0;

  bool operator==(const Silence&) const = default;
};

struct ExchangeRow {
  uint64_t id = 0;
  uint64_t number = 0;  // 1, 2, 3… as they were first told of; never used twice
  ExchangePhase phase = ExchangePhase::InFlight;
  ExchangeKind kind = ExchangeKind::Http;
  int64_t startedWall = 0;          // since the epoch
  int64_t total = -1;               // -1 while in flight
  int64_t firstByte = -1;           // from the beginning to the first byte of the final response head
  int64_t lastPiece = -1;           // while in flight: from the beginning to what last came of the response
  std::array<Silence, 3> silences;  // the longest ones, in the order of time; those of length 0 are none
  uint16_t status = 0;              // 0: none yet, or none was sent
  uint16_t attempts = 0;
  uint64_t bytesIn = 0;   // request as received
  uint64_t bytesOut = 0;  // response as sent, so far
  std::string method;
  std::string host;
  std::string path;      // without query
  std::string listener;  // ids, as the next three; empty if it came to none
  std::string route;
  std::string pool;
  std::string target;
  std::string client;  // "127.0.0.1:51234"
  std::string agent;   // who the client has shown to be, told at the end; empty: nobody asked, or it has not
  std::string requestId;
  std::string error;        // "connect_refused": name of the error type; empty: none
  std::string errorDetail;  // what was seen
  std::string endedBy;      // "complete", "client", "upstream", "gateway", "drain"; empty while in flight
  // Whose fault it was, decided here for all who count or paint. What the client did wrong, or did not wait
  // for, is no failure, and neither is a request that no route matches: it was answered.
  bool failed = false;        // by a status of 5xx, by an error of the target's or of ours, or cut by a drain
  bool targetFailed = false;  // by an error of the target's; never by a status that it sent
  bool refused = false;  // the gateway answered 4xx instead, or as an authority said; not for want of a route
  bool rehomed = false;  // it went to another target than the one that its session belongs to
  int64_t waited = 0;    // for its turn or for a target, told at the end
  int64_t overhead = -1;  // what Headgate itself added, told at the end; -1: no target answered it
  bool secure = false;    // the client came by TLS
  bool reusedConnection = false;
  uint64_t lostDetailBytes = 0;  // of its detail, left out under pressure

  bool operator==(const ExchangeRow&) const = default;
};

// What happened since `GetFeed::after`, oldest first. A row comes again when its exchange ends, and at most a
// few times a second in between.
struct FeedBatch {
  uint64_t next = 0;     // for the next call
  uint64_t skipped = 0;  // rows that were gone before they were asked for; the reader was too slow
  // If rows were skipped: the exchanges under way of which more will come after this batch. Others that the
  // reader knows as under way have ended, and their ends were skipped.
  std::vector<uint64_t> underWay;
  std::vector<ExchangeRow> rows;

  bool operator==(const FeedBatch&) const = default;
};

// Why there is less than there was on the wire.
enum class BodyLoss : uint8_t { Nothing, ByLimit, ByPressure, ByRedaction, ByEviction };

// A head or a body, as it was on the wire.
struct RecordedBody {
  std::string bytes;
  uint64_t size = 0;                  // on the wire; more than bytes.size() if something is missing
  BodyLoss loss = BodyLoss::Nothing;  // the first reason met
  bool redacted = false;              // secrets in it were replaced
  bool cut = false;                   // there is more in the record than GetExchange::bodyLimit allowed

  bool operator==(const RecordedBody&) const = default;
};

// A piece of a response body, or of a tunnel, as it came.
struct RecordedChunk {
  int64_t at = 0;  // since the exchange began
  uint64_t size = 0;
  bool fromClient = false;  // of a tunnel: the other way

  bool operator==(const RecordedChunk&) const = default;
};

struct ExchangeDetail {
  bool found = false;  // false: the record does not hold it any more, or never did
  ExchangeRow row;
  RecordedBody requestHead;  // as received
  RecordedBody requestBody;
  RecordedBody requestTrailers;  // field lines, if there were any
  RecordedBody sentHead;         // as sent to the target, by the last attempt
  RecordedBody responseHead;     // as received from the target; the gateway's own if it answered itself
  RecordedBody responseBody;
  RecordedBody responseTrailers;
  RecordedBody tunnelUp;  // of a WebSocket: raw bytes from the client
  RecordedBody tunnelDown;
  std::string responseText;      // the response body with its content coding undone; empty if it has none
  bool responseTextCut = false;  // it goes on: up to the limit, or to a hole in the record, it is there
  std::vector<RecordedChunk> chunks;  // at most 20,000: then neighbours are joined
  int64_t lastByte = -1;              // since the exchange began

  bool operator==(const ExchangeDetail&) const = default;
};

}  // namespace headgate::control
