// The calls of a gateway (core/control/gateway.h) about its record as a whole: files of exchanges, what a run
// before has left, search, pins, the budget. Values; each names its reply's type.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/outcome.h"
#include "core/control/transfer_values.h"

namespace headgate::control {

// --- Files of exchanges

// Writes recorded exchanges to a file, which is there when it is whole and not before. The reply comes at
// once; how it goes on is asked for. Refused, as failed, while another transfer runs.
struct ExportRecord {
  using Reply = TransferState;
  ExportFormat format = ExportFormat::Har;
  std::string path;                 // empty, of a case file: only what it would hide is counted
  std::vector<uint64_t> exchanges;  // their ids, in the order in which they are written; none: all there are
  std::string profile;              // for a case file: its text, of which secrets are references
  bool operator==(const ExportRecord&) const = default;
};
// Reads exchanges from a HAR, from lines or from a session; they are there beside what is recorded until the
// program ends.
struct ImportRecord {
  using Reply = TransferState;
  std::string path;
  bool operator==(const ImportRecord&) const = default;
};
struct GetTransfer {
  using Reply = TransferState;
  bool operator==(const GetTransfer&) const = default;
};
// Nothing is left of an export; what an import has read so far stays.
struct CancelTransfer {
  using Reply = Outcome;
  bool operator==(const CancelTransfer&) const = default;
};
// Rows of imported exchanges: all of them have isImported() ids, and have ended.
struct GetImported {
  using Reply = FeedBatch;
  uint64_t after = 0;  // FeedBatch::next of the last one
  uint32_t limit = 2'000;
  bool operator==(const GetImported&) const = default;
};

// What a run that ended without being asked to had recorded, up to a moment before.
struct GetKeptRecord {
  using Reply = KeptRecord;
  bool operator==(const GetKeptRecord&) const = default;
};
// Imports it; the files go once it was read.
struct OpenKeptRecord {
  using Reply = TransferState;
  bool operator==(const OpenKeptRecord&) const = default;
};
struct DiscardKeptRecord {
  using Reply = Outcome;
  bool operator==(const DiscardKeptRecord&) const = default;
};

// --- The record

// Which exchanges satisfy the deep terms of a filter: those that only the record can answer (body:, header:).
// The reply comes when all were read, or when a newer search takes its place.
struct SearchRecord {
  using Reply = FoundExchanges;
  std::string filter;               // the line
  std::vector<uint64_t> exchanges;  // to look at, in that order; none: all there are
  bool operator==(const SearchRecord&) const = default;
};
// A pinned exchange stays in the record while others make room. Not done if the record does not hold it, or
// if half of its memory is pinned.
struct PinExchange {
  using Reply = Outcome;
  uint64_t id = 0;
  bool pinned = true;
  bool operator==(const PinExchange&) const = default;
};
// How much memory the record may take; what is beyond it goes at once.
struct SetRecordBudget {
  using Reply = Outcome;
  uint64_t bytes = 512ull * 1024 * 1024;
  bool operator==(const SetRecordBudget&) const = default;
};

}  // namespace headgate::control
