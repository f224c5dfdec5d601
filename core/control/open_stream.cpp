#include "core/control/open_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/base/utf8.h"
#include "core/control/stream_figures.h"
#include "core/json/json_writer.h"
#include "core/stream/model_speech.h"

namespace headgate::control {

namespace {

using record::DetailKind;
using store::MemoryStore;
using store::StoredEvent;

constexpr size_t kBlock = 1024 * 1024;
// More different names of events nobody gives; the rest has the first's, which is empty.
constexpr size_t kMostNames = 4'096;
// About as much as stands on a line, so that each line's time is known.
constexpr size_t kLongRun = 60;
// Bytes that are searched for one question.
constexpr size_t kMostLooked = 8 * 1024 * 1024;

constexpr bool isSame(stream::StreamEventKind there, StreamEventKind here) {
  return static_cast<int>(there) == static_cast<int>(here);
}
static_assert(isSame(stream::StreamEventKind::SseEvent, StreamEventKind::Event) &&
              isSame(stream::StreamEventKind::JsonLine, StreamEventKind::Line) &&
              isSame(stream::StreamEventKind::WsText, StreamEventKind::Text) &&
              isSame(stream::StreamEventKind::WsClose, StreamEventKind::Close) &&
              isSame(stream::StreamEventKind::Violation, StreamEventKind::Violation));
static_assert(static_cast<int>(stream::SpeechPart::Control) == static_cast<int>(StreamPart::Control));

StreamForm formOf(stream::StreamKind kind) {
  switch (kind) {
    case stream::StreamKind::None:
      return StreamForm::None;
    case stream::StreamKind::EventStream:
      return StreamForm::Events;
    case stream::StreamKind::JsonLines:
      return StreamForm::Lines;
    case stream::StreamKind::WebSocket:
      return StreamForm::WebSocket;
    case stream::StreamKind::Raw:
      return StreamForm::Raw;
  }
  return StreamForm::None;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// ASCII letters in either case.
bool stands(std::string_view wanted, ByteView data) {
  const auto isSameLetter = [](char a, char b) { return lower(a) == lower(b); };
  return std::search(data.begin(), data.end(), wanted.begin(), wanted.end(), isSameLetter) != data.end();
}

uint32_t narrow(uint64_t size) {
  return static_cast<uint32_t>(std::min<uint64_t>(size, UINT32_MAX));
}

template <typename Item>
std::vector<Item> part(const std::vector<Item>& column, uint64_t first, size_t most) {
  const size_t begin = std::min<uint64_t>(first, column.size());
  const size_t end = begin + std::min(most, column.size() - begin);
  return {column.begin() + static_cast<ptrdiff_t>(begin), column.begin() + static_cast<ptrdiff_t>(end)};
}

}  // namespace

OpenStream::OpenStream(const MemoryStore& store, ExchangeId id, uint64_t reading)
    : m_store(store), m_id(id), m_reading(reading), m_stream(*this), m_names{""} {
  m_nameNumbers.emplace("", 0);
}

bool OpenStream::readOn(size_t records) {
  if (m_next == m_trail.places.size()) {
    auto trail = m_store.trail(m_id, m_last);
    if (!trail) return false;
    m_trail = std::move(*trail);
    m_next = 0;
    if (!m_began) m_began = m_trail.summary ? m_trail.summary->started : m_trail.base;
    if (m_trail.isCut) m_stream.feed({.kind = DetailKind::Gap, .leftOut = record::LeftOut::ByEviction});
  }
  const size_t count = std::min(records, m_trail.places.size() - m_next);
  const std::span<const MemoryStore::Place> places(m_trail.places.data() + m_next, count);
  const std::vector<StoredEvent> events = m_store.read(m_trail.base, places);
  for (size_t i = 0; i < events.size(); ++i) take(events[i], places[i]);
  m_next += count;
  if (count != 0) m_last = places.back();
  const bool isAtEnd = m_next == m_trail.places.size() && m_trail.summary;
  if (isAtEnd && !std::exchange(m_isTold, true)) m_stream.finish();
  return true;
}

// When pieces that were told of left to the client, and what still waits for it.
void OpenStream::noteDeparture(const StoredEvent& event) {
  const int64_t time = (event.at - *m_began).count();
  const bool waits = event.kind == DetailKind::Waiting;
  const uint64_t size = std::max(event.size, m_waiting);
  uint64_t counted = 0;
  for (size_t piece = m_chunks.at.size(); piece > m_spokenOf && counted < size; --piece) {
    if (m_chunks.fromClient[piece - 1] != 0) continue;
    counted += m_chunks.size[piece - 1];
    m_chunks.left[piece - 1] = waits ? -1 : time;
    m_changedFrom = std::min(m_changedFrom, piece - 1);
  }
  m_waiting = waits ? event.size : 0;
  if (!waits) m_spokenOf = m_chunks.at.size();
  m_figuresOf = SIZE_MAX;  // they are to be counted again
}

void OpenStream::take(const StoredEvent& event, MemoryStore::Place place) {
  if (record::isDeparture(event.kind)) return noteDeparture(event);
  if (!store::isStreamPiece(event)) {
    m_stream.feed(event);
    return;
  }
  m_now = (event.at - *m_began).count();
  m_chunks.at.push_back(m_now);
  m_chunks.left.push_back(event.kind == DetailKind::TunnelUp ? -1 : m_now);
  m_chunks.size.push_back(narrow(event.size));
  m_chunks.part.push_back(StreamPart::Other);
  m_chunks.fromClient.push_back(event.kind == DetailKind::TunnelUp ? 1 : 0);
  m_chunkPlaces.push_back(place);
  m_stream.feed(event);
}

void OpenStream::onStreamEvent(const stream::StreamEvent& event) {
  const size_t chunk = m_chunks.at.empty() ? 0 : m_chunks.at.size() - 1;
  const auto said = static_cast<StreamPart>(stream::speechPart(event.data));
  m_events.at.push_back(m_now);
  m_events.chunk.push_back(static_cast<uint32_t>(chunk));
  m_events.size.push_back(narrow(event.size));
  m_events.name.push_back(nameOf(event));
  m_events.kind.push_back(static_cast<StreamEventKind>(event.kind));
  m_events.part.push_back(said);
  m_events.fromClient.push_back(event.direction == stream::Direction::FromClient ? 1 : 0);
  m_textSizes.push_back(event.cut ? event.data.size() + 1 : event.data.size());
  m_texts.push_back(keep(event.data));
  if (chunk < m_chunks.part.size() && said != StreamPart::Other) m_chunks.part[chunk] = said;
}

// Texts stay where they are: blocks are never moved.
ByteView OpenStream::keep(ByteView text) {
  if (m_kept + text.size() > kTextBudget) text = utf8Prefix(text, kShortText);
  if (text.empty()) return {};
  if (m_blockSize - m_blockUsed < text.size()) {
    m_blockSize = std::max(text.size(), kBlock);
    m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
    m_blockUsed = 0;
  }
  char* place = m_blocks.back().get() + m_blockUsed;
  std::memcpy(place, text.data(), text.size());
  m_blockUsed += text.size();
  m_kept += text.size();
  return {place, text.size()};
}

uint16_t OpenStream::nameOf(const stream::StreamEvent& event) {
  const auto known = m_nameNumbers.find(event.type);
  if (known != m_nameNumbers.end()) return known->second;
  if (m_names.size() == kMostNames) return 0;
  const auto number = static_cast<uint16_t>(m_names.size());
  m_names.emplace_back(event.type);
  m_nameNumbers.emplace(event.type, number);
  return number;
}

const StreamFigures& OpenStream::figures() {
  if (m_figuresOf != m_chunks.at.size()) m_figures = streamFigures(m_chunks);
  m_figuresOf = m_chunks.at.size();
  return m_figures;
}

StreamPage OpenStream::page(uint64_t events, uint64_t chunks, uint64_t names, size_t most) {
  chunks = std::min<uint64_t>(chunks, std::exchange(m_changedFrom, SIZE_MAX));
  StreamPage page{.found = true,
                  .reading = m_reading,
                  .form = formOf(m_stream.kind()),
                  .ended = m_isTold,
                  .whole = m_stream.isWhole(),
                  .firstEvent = std::min<uint64_t>(events, m_events.at.size()),
                  .firstChunk = std::min<uint64_t>(chunks, m_chunks.at.size()),
                  .firstName = std::min<uint64_t>(names, m_names.size()),
                  .events = m_events.at.size(),
                  .chunks = m_chunks.at.size()};
  page.eventColumns = {part(m_events.at, events, most),        part(m_events.chunk, events, most),
                       part(m_events.size, events, most),      part(m_events.name, events, most),
                       part(m_events.kind, events, most),      part(m_events.part, events, most),
                       part(m_events.fromClient, events, most)};
  page.chunkColumns = {part(m_chunks.at, chunks, most), part(m_chunks.left, chunks, most),
                       part(m_chunks.size, chunks, most), part(m_chunks.part, chunks, most),
                       part(m_chunks.fromClient, chunks, most)};
  page.names = part(m_names, names, m_names.size());
  page.more = m_next < m_trail.places.size() || page.firstEvent + page.eventColumns.at.size() < page.events ||
              page.firstChunk + page.chunkColumns.at.size() < page.chunks;
  if (!page.more) page.figures = figures();
  return page;
}

StreamTexts OpenStream::texts(StreamTextForm form, uint64_t first, uint32_t count, uint32_t limit) {
  StreamTexts reply{.found = true, .reading = m_reading, .first = first};
  const size_t all = form == StreamTextForm::Bytes ? m_chunkPlaces.size() : m_texts.size();
  const size_t begin = std::min<uint64_t>(first, all);
  const size_t end = begin + std::min<size_t>(count, all - begin);
  if (form == StreamTextForm::Bytes) {
    const std::span<const MemoryStore::Place> places(m_chunkPlaces.data() + begin, end - begin);
    for (StoredEvent& event : m_store.read(m_trail.base, places)) {
      const bool isGone = event.kind == DetailKind::Gap;
      const bool isCut = event.bytes.size() > limit || event.bytes.size() < event.size;
      event.bytes.resize(std::min<size_t>(event.bytes.size(), limit));
      reply.texts.push_back({.text = std::move(event.bytes), .cut = isCut, .gone = isGone});
    }
    return reply;
  }
  for (size_t i = begin; i < end; ++i) {
    StreamText text;
    const stream::Speech speech =
        form == StreamTextForm::Preview ? stream::speechOf(m_texts[i], m_json) : stream::Speech();
    if (speech.field.empty()) {
      text.text = utf8Prefix(m_texts[i], limit);
      text.cut = text.text.size() < m_textSizes[i];
    } else {
      text.text = std::string(speech.field) + " ";
      json::JsonWriter(text.text).string(speech.words, limit);
      text.cut = speech.words.size() > limit;
    }
    reply.texts.push_back(std::move(text));
  }
  return reply;
}

StreamSpeech OpenStream::speech(uint64_t first, uint32_t count) {
  StreamSpeech reply{.found = true, .reading = m_reading};
  const size_t begin = std::min<uint64_t>(first, m_texts.size());
  const size_t end = begin + std::min<size_t>(count, m_texts.size() - begin);
  reply.next = end;
  for (size_t i = begin; i < end; ++i) {
    stream::Speech speech = stream::speechOf(m_texts[i], m_json);
    const auto said = static_cast<StreamPart>(speech.part);
    if (said == StreamPart::Other || speech.words.empty()) continue;
    const StreamRun* last = reply.runs.empty() ? nullptr : &reply.runs.back();
    const bool goesOn =
        last != nullptr && last->part == said && last->words.size() < kLongRun && last->words.back() != '\n';
    if (!goesOn) reply.runs.push_back({.event = i, .part = said});
    reply.runs.back().words += speech.words;
  }
  return reply;
}

StreamMatch OpenStream::find(std::string_view text, uint64_t first, bool backwards) const {
  StreamMatch match{.reading = m_reading};
  if (text.empty() || m_texts.empty()) return match;
  uint64_t item = backwards ? std::min<uint64_t>(first, m_texts.size() - 1) : first;
  for (size_t looked = 0; item < m_texts.size(); backwards ? --item : ++item) {  // below 0 is beyond the end
    if (stands(text, m_texts[item])) {
      match.found = true;
      break;
    }
    looked += m_texts[item].size();
    if (looked < kMostLooked) continue;
    match.more = true;
    backwards ? --item : ++item;
    break;
  }
  match.item = item;
  match.more = match.more && item < m_texts.size();
  return match;
}

}  // namespace headgate::control
