// Reading an exchange of the memory store in steps: see MemoryStore::trail.
#include <algorithm>

#include "core/store/memory_store.h"

namespace headgate::store {

namespace {

// So many records are walked over at a time, so that whoever writes does not wait long.
constexpr size_t kStep = 16'384;

}  // namespace

std::optional<MemoryStore::Trail> MemoryStore::trail(ExchangeId id, Place after) const {
  Trail trail;
  Position position = 0;
  {
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(id);
    if (found == m_index.end()) return std::nullopt;
    const Entry& entry = *found->second;
    trail.base = entry.base;
    trail.summary = summaryOf(entry);
    position = entry.last;
  }
  while (position > after) {
    const std::lock_guard lock(m_mutex);
    const Segment* near = nullptr;  // the one that was looked into last: the next record is mostly there too
    const auto bytesAt = [&](Position place) -> ByteView {
      if (near == nullptr || place < near->begin || place >= near->begin + near->used) {
        const ByteView found = at(place);
        const auto next = std::ranges::upper_bound(m_segments, place, {}, &Segment::begin);
        near = found.empty() ? nullptr : &*std::prev(next);
        return found;
      }
      const size_t offset = place - near->begin;
      return {near->bytes.get() + offset, near->used - offset};
    };
    for (size_t i = 0; i < kStep && position > after; ++i) {
      Decoder in(bytesAt(position));
      if (in.rest().empty()) {
        trail.isCut = true;
        position = 0;
        break;
      }
      const uint64_t distance = in.number();
      if (!in.atSummary()) trail.places.push_back(position);
      position = distance == 0 ? 0 : position - distance;
    }
  }
  std::ranges::reverse(trail.places);
  return trail;
}

std::vector<StoredEvent> MemoryStore::read(SteadyTime base, std::span<const Place> places) const {
  std::vector<StoredEvent> events;
  events.reserve(places.size());
  const std::lock_guard lock(m_mutex);
  for (const Place place : places) {
    Decoder in(at(place));
    if (in.rest().empty()) {
      events.push_back({.kind = record::DetailKind::Gap, .leftOut = record::LeftOut::ByEviction, .at = base});
      continue;
    }
    in.number();
    const record::DetailHeader header = in.event(base);
    events.push_back({header.kind, header.leftOut, header.redacted, header.events, header.at, header.size,
                      Bytes(in.bytes(header.stored))});
  }
  return events;
}

}  // namespace headgate::store
