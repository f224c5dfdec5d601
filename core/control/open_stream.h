// One recorded stream while somebody looks at it: what has been read of it so far, in columns, and the texts
// of its events. Read on in short steps, so that a stream of a million events holds up nobody on the way.
//
// Keeps the decoded texts, up to kTextBudget; beyond that the beginning of each. Bytes of pieces stay in the
// record and are read there again. Thread: the control thread. The store outlives it.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/control/stream_values.h"
#include "core/json/json_reader.h"
#include "core/store/memory_store.h"
#include "core/store/stream_reading.h"

namespace headgate::control {

class OpenStream final : private stream::StreamEventSink {
 public:
  static constexpr size_t kTextBudget = 256 * 1024 * 1024;
  static constexpr size_t kShortText = 300;

  OpenStream(const store::MemoryStore& store, ExchangeId id, uint64_t reading);
  OpenStream(const OpenStream&) = delete;
  OpenStream& operator=(const OpenStream&) = delete;

  ExchangeId id() const { return m_id; }
  uint64_t reading() const { return m_reading; }

  // Reads on, until so many more records are read or there are none. False: the store has forgotten it.
  bool readOn(size_t records);

  // What follows after so many, at most `most` of each column.
  StreamPage page(uint64_t events, uint64_t chunks, uint64_t names, size_t most);
  StreamTexts texts(StreamTextForm form, uint64_t first, uint32_t count, uint32_t limit);
  StreamSpeech speech(uint64_t first, uint32_t count);
  StreamMatch find(std::string_view text, uint64_t first, bool backwards) const;

 private:
  void onStreamEvent(const stream::StreamEvent& event) override;
  void take(const store::StoredEvent& event, store::MemoryStore::Place place);
  void noteDeparture(const store::StoredEvent& event);
  ByteView keep(ByteView text);
  uint16_t nameOf(const stream::StreamEvent& event);
  const StreamFigures& figures();

  const store::MemoryStore& m_store;
  const ExchangeId m_id;
  const uint64_t m_reading;
  store::StreamReading m_stream;
  store::MemoryStore::Trail m_trail;
  size_t m_next = 0;                     // in the trail
  store::MemoryStore::Place m_last = 0;  // of what was read
  std::optional<SteadyTime> m_began;
  int64_t m_now = 0;      // of the piece that is being read
  bool m_isTold = false;  // the end

  StreamEventColumns m_events;
  StreamChunkColumns m_chunks;
  std::vector<store::MemoryStore::Place> m_chunkPlaces;
  size_t m_changedFrom = SIZE_MAX;  // chunks that were told and are other ones now
  size_t m_spokenOf = 0;            // chunks of which it is certain when they left
  uint64_t m_waiting = 0;           // bytes that the client's socket has not taken
  std::vector<std::string> m_names;
  std::map<std::string, uint16_t, std::less<>> m_nameNumbers;
  std::vector<ByteView> m_texts;      // of events, in m_blocks
  std::vector<uint64_t> m_textSizes;  // as they were
  std::vector<std::unique_ptr<char[]>> m_blocks;
  size_t m_blockUsed = 0;
  size_t m_blockSize = 0;
  size_t m_kept = 0;

  StreamFigures m_figures;
  size_t m_figuresOf = 0;  // chunks
  json::JsonReader m_json;
};

}  // namespace headgate::control
