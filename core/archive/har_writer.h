// Writes recorded exchanges as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), or as lines of JSON
// that are such a file's entries.
//
// It writes what the record holds and nothing else, so that what was redacted stays so. What HAR has no room
// for stands in `_headgate` (archive/record_fields.h) and, of a WebSocket, in `_webSocketMessages` as Chrome
// has them; archive/har_reader.h makes the same record of it again. Where the record has less than there was
// on the wire, sizes are the wire's and a comment says what is missing. A body that is not text is in base64;
// one that has a content coding is given decoded, as HAR wants it, and beside that as it was.
//
// An exchange at a time is held, no more. Thread: any, one at a time. Borrows the output.
#pragma once

#include <string>

#include "core/archive/json_output.h"
#include "core/archive/output.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

struct HarOptions {
  std::string version;        // of the program
  Nanoseconds wallOffset{0};  // from steady to wall time, for exchanges that are still under way
};

class HarWriter {
 public:
  HarWriter(Output& output, HarOptions options);

  // False: the output takes no more.
  bool add(const store::StoredExchange& exchange);
  // The last call.
  bool finish();

 private:
  const HarOptions m_options;
  JsonOutput m_json;
};

// One entry a line.
class NdjsonWriter {
 public:
  NdjsonWriter(Output& output, HarOptions options) : m_options(std::move(options)), m_output(output) {}

  bool add(const store::StoredExchange& exchange);

 private:
  const HarOptions m_options;
  Output& m_output;
};

}  // namespace headgate::archive
