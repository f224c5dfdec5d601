// A stream as far as it was told: its pieces and events in columns that grow, and where its silences are. A
// value; what grows it are pages (control/stream_values.h).
#pragma once

#include <vector>

#include <QString>

#include "core/control/stream_values.h"

namespace headgate::ui {

class StreamData {
 public:
  // What a page has changed: from these on everything is new.
  struct Growth {
    bool isAnew = false;  // nothing of what was there before holds
    size_t firstEvent = 0;
    size_t firstChunk = 0;
  };
  Growth take(control::StreamPage page);
  void clear() { *this = {}; }

  bool isFound() const { return m_found; }
  uint64_t reading() const { return m_reading; }
  control::StreamForm form() const { return m_form; }
  bool hasEnded() const { return m_ended; }
  bool isWhole() const { return m_whole; }
  // There is more already than was told.
  bool isBehind() const { return m_more; }
  const control::StreamFigures& figures() const { return m_figures; }

  const control::StreamEventColumns& events() const { return m_events; }
  const control::StreamChunkColumns& chunks() const { return m_chunks; }
  size_t eventCount() const { return m_events.at.size(); }
  size_t chunkCount() const { return m_chunks.at.size(); }
  size_t nameCount() const { return m_names.size(); }
  const QString& nameOf(size_t event) const { return m_names[m_events.name[event]]; }

  // Items, in their order, before which there was silence for long. None in a tunnel, where nobody owes a
  // word.
  const std::vector<size_t>& silentEvents() const { return m_silentEvents; }
  const std::vector<size_t>& silentChunks() const { return m_silentChunks; }

 private:
  void lookForSilence(size_t firstEvent, size_t firstChunk);

  bool m_found = false;
  bool m_ended = false;
  bool m_whole = true;
  bool m_more = false;
  uint64_t m_reading = 0;
  control::StreamForm m_form = control::StreamForm::None;
  control::StreamFigures m_figures;
  control::StreamEventColumns m_events;
  control::StreamChunkColumns m_chunks;
  std::vector<QString> m_names;
  std::vector<size_t> m_silentEvents;
  std::vector<size_t> m_silentChunks;
};

// From the item before, of whichever direction; -1 for the first.
int64_t timeBefore(const std::vector<int64_t>& at, size_t item);

// The items from `from` to `to`, by their times, which only grow: the first, and the one behind the last.
std::pair<size_t, size_t> itemsBetween(const std::vector<int64_t>& at, int64_t from, int64_t to);

}  // namespace headgate::ui
