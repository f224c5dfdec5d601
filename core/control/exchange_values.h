// Exchanges as the window sees them: a row of the table, and everything that the record holds of one. Plain
// values; each has a JSON form (control/json_values.h).
//
// Durations are nanoseconds; sizes are bytes. -1 in a duration: not reached.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/control/flight_values.h"
#include "core/record/verdict_values.h"

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

// Of exchanges that were read from a file: no live one has it.
inline constexpr uint64_t kImportedIds = 1ull << 63;
constexpr bool isImported(uint64_t id) {
  return (id & kImportedIds) != 0;
}

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
  bool isHeld = false;   // a breakpoint holds it now
  int64_t held = 0;      // by breakpoints, told at the end
  // What breakpoints and fault rules did to it, told at the end: names of record/intervention.h, with spaces
  // between them.
  std::string interventions;
  int64_t overhead = -1;  // what Headgate itself added, told at the end; -1: no target answered it
  // What the request is about, as far as it says so in JSON; empty: it does not.
  std::string model;      // that it asks for
  std::string rpcMethod;  // of JSON-RPC: "tools/call"
  std::string tool;       // that the call names, or the prompt or resource
  std::string session;    // an agent's or an MCP session's id
  std::string process;    // the client's, if it runs on this machine and could be found: "claude"
  uint64_t processId = 0;
  bool secure = false;  // the client came by TLS
  bool reusedConnection = false;
  uint64_t lostDetailBytes = 0;  // of its detail, left out under pressure
  // What is made of it, live: the evidence is in ExchangeDetail::verdict.
  record::Ending ending = record::Ending::Running;
  record::Stall stall = record::Stall::None;
  record::Buffering buffering = record::Buffering::None;
  uint64_t resentFrom = 0;  // number of the exchange whose request this one repeats, sent from here; 0: none

  bool operator==(const ExchangeRow&) const = default;
};

// Which process has a connection to us, of one that runs on this machine.
struct ClientProcess {
  std::string client;  // as in a row: "127.0.0.1:51234"
  std::string process;
  uint64_t processId = 0;

  bool operator==(const ClientProcess&) const = default;
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
  // Found out since, of clients whose rows were told before without it.
  std::vector<ClientProcess> clients;
  uint64_t clientsNext = 0;        // for the next call
  std::vector<KeptExchange> kept;  // by the flight recorder, since
  uint64_t keptNext = 0;           // for the next call

  bool operator==(const FeedBatch&) const = default;
};

// Why there is less than there was on the wire.
enum class BodyLoss : uint8_t { Nothing, ByLimit, ByPressure, ByRedaction, ByEviction, NotInFile };

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
  // When its last byte had been handed to the client's socket; -1: not known, it waits, or it never was.
  int64_t left = -1;

  bool operator==(const RecordedChunk&) const = default;
};

// A timer that runs now and ends the exchange unless something happens first.
struct RunningTimer {
  record::TimeoutStage stage = record::TimeoutStage::None;
  int64_t limit = 0;  // as the profile in force says it
  int64_t due = 0;    // since the exchange began

  bool operator==(const RunningTimer&) const = default;
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
  record::Verdict verdict;
  std::vector<RunningTimer> timers;  // the next to fire first; none of one that is over

  bool operator==(const ExchangeDetail&) const = default;
};

}  // namespace headgate::control
