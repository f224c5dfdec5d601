// A recorded stream as the window reads it: its pieces and events in columns, in parts that go on where the
// last one ended, so that a million events are neither copied one by one nor all at once. Plain values; each
// has a JSON form (control/json_values.h).
//
// Times are nanoseconds since the exchange began, sizes are bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class StreamForm : uint8_t {
  None,  // no stream, or its head is not recorded: there are pieces at most
  Events,
  Lines,  // of JSON
  WebSocket,
  Raw,  // nobody knows what is in it
};

// As stream::StreamEventKind says it.
enum class StreamEventKind : uint8_t {
  Event,
  FieldsOnly,
  Comment,
  Incomplete,
  Line,
  LineIncomplete,
  Text,
  Binary,
  Fragment,
  Ping,
  Pong,
  Close,
  FrameIncomplete,
  Limit,
  Violation,
};

// What a model says in it, as stream::SpeechPart has it.
enum class StreamPart : uint8_t { Other, Text, Thinking, ToolCall, Control };

// Columns: all are of the same length.
struct StreamEventColumns {
  std::vector<int64_t> at;      // of the piece that completed it
  std::vector<uint32_t> chunk;  // that piece, by its number from 0
  std::vector<uint32_t> size;   // in the bytes of the stream
  std::vector<uint16_t> name;   // in StreamPage::names
  std::vector<StreamEventKind> kind;
  std::vector<StreamPart> part;
  std::vector<uint8_t> fromClient;  // 1: of a WebSocket, the other way

  bool operator==(const StreamEventColumns&) const = default;
};

struct StreamChunkColumns {
  std::vector<int64_t> at;    // as it came
  std::vector<int64_t> left;  // as it had left to the other side; -1: not known
  std::vector<uint32_t> size;
  std::vector<StreamPart> part;  // of the last event that it completed
  std::vector<uint8_t> fromClient;

  bool operator==(const StreamChunkColumns&) const = default;
};

// Of what came from the target, the way to the client. -1: not known, or there is none.
struct StreamFigures {
  uint64_t bytes = 0;
  uint64_t bytesFromClient = 0;
  int64_t firstChunk = -1;
  int64_t lastChunk = -1;
  int64_t medianGap = -1;
  int64_t p99Gap = -1;
  int64_t longestGap = -1;
  int64_t longestGapAt = -1;  // when it began
  int64_t silent = 0;         // in gaps of three seconds and more
  int64_t heldWorst = -1;     // the longest time from a piece's coming to its having left
  uint64_t heldKnown = 0;     // pieces of which that is known

  bool operator==(const StreamFigures&) const = default;
};

struct StreamPage {
  bool found = false;  // false: the record does not hold it any more, or never did
  // Another number than the last page's: the reading began anew, and what was taken before is void.
  uint64_t reading = 0;
  StreamForm form = StreamForm::None;
  bool ended = false;
  bool whole = true;        // false: the record has a hole, and the events end there
  bool more = false;        // there is more already: ask again at once
  uint64_t firstEvent = 0;  // the number of these columns' first
  uint64_t firstChunk = 0;
  uint64_t firstName = 0;
  uint64_t events = 0;  // in all, so far
  uint64_t chunks = 0;
  StreamEventColumns eventColumns;
  StreamChunkColumns chunkColumns;
  std::vector<std::string> names;  // of events, each once
  StreamFigures figures;           // of all so far, on the last page for now; empty while there is more

  bool operator==(const StreamPage&) const = default;
};

// What of an item is asked for.
enum class StreamTextForm : uint8_t {
  Preview,  // of an event: what a model says in it, and where; else its data
  Data,     // of an event
  Bytes,    // of a chunk, as it was on the wire
};

struct StreamText {
  std::string text;
  bool cut = false;   // there is more of it
  bool gone = false;  // the record does not hold it any more

  bool operator==(const StreamText&) const = default;
};

struct StreamTexts {
  bool found = false;
  uint64_t reading = 0;
  uint64_t first = 0;
  std::vector<StreamText> texts;

  bool operator==(const StreamTexts&) const = default;
};

// Consecutive events that say the same part of an answer, as one text: about a line of it. What the next one
// says goes on where this ends.
struct StreamRun {
  uint64_t event = 0;  // its first
  StreamPart part = StreamPart::Other;
  std::string words;

  bool operator==(const StreamRun&) const = default;
};

struct StreamSpeech {
  bool found = false;
  uint64_t reading = 0;
  uint64_t next = 0;  // the event after the last one looked at
  std::vector<StreamRun> runs;

  bool operator==(const StreamSpeech&) const = default;
};

struct StreamMatch {
  bool found = false;
  bool more = false;  // nothing was found as far as was looked: ask again from `item` on
  uint64_t reading = 0;
  uint64_t item = 0;

  bool operator==(const StreamMatch&) const = default;
};

}  // namespace headgate::control
