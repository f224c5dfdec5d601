// What the window and the gateway tell each other about files that exchanges are written to and read from.
// Plain values; each has a JSON form (control/json_values.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class ExportFormat : uint8_t {
  Har,       // HAR 1.2
  Lines,     // NDJSON: the same entries, one a line
  CaseFile,  // a zip for somebody else, without anything that looks like a secret
  Session,   // a file that is opened again here, and searched
};

enum class TransferPhase : uint8_t { None, Running, Done, Failed, Cancelled };

// The file that is being written or read, or was last. One at a time.
struct TransferState {
  uint64_t id = 0;  // 1, 2, 3…; 0: there was none yet
  TransferPhase phase = TransferPhase::None;
  bool isImport = false;
  bool isPreview = false;  // nothing is written: only what a case file would hide is counted
  ExportFormat format = ExportFormat::Har;
  std::string path;
  uint64_t exchanges = 0;  // so far
  uint64_t bytes = 0;      // written or read so far
  uint64_t done = 0;       // of `total`, for a bar: of a case file each exchange counts several times
  uint64_t total = 0;
  uint64_t gone = 0;     // exchanges that were asked for, and that the record does not hold any more
  uint64_t secrets = 0;  // of a case file: different ones that are hidden, and in how many places
  uint64_t places = 0;   // only when it is done
  uint64_t omitted = 0;  // of an import: exchanges that could not be read, or that there is no room for
  std::string problem;   // why it has failed, or what is missing though it is done: a sentence

  bool operator==(const TransferState&) const = default;
};

// What the last run had recorded when it ended without being asked to.
struct KeptRecord {
  bool found = false;
  int64_t at = 0;      // when it was written to last; nanoseconds of wall time since the epoch
  uint64_t bytes = 0;  // of its files

  bool operator==(const KeptRecord&) const = default;
};

struct FoundExchanges {
  std::vector<uint64_t> exchanges;  // their ids, in the order in which they were asked about
  uint64_t searched = 0;
  bool isWhole = true;  // false: another search has taken its place

  bool operator==(const FoundExchanges&) const = default;
};

}  // namespace headgate::control
