#include "core/control/exchange_timing.h"

#include <algorithm>

namespace headgate::control {

namespace {

using record::DetailKind;

constexpr size_t kAtATime = 8'192;

void note(const store::StoredEvent& event, int64_t at, ExchangeTiming& timing) {
  switch (event.kind) {
    case DetailKind::RequestHead:
    case DetailKind::RequestBody:
    case DetailKind::RequestTrailers:
      timing.requestEnd = at;
      return;
    case DetailKind::Attempt:
      timing.attempt = at;
      timing.sent = -1;
      return;
    case DetailKind::AttemptHead:
      timing.sent = at;
      return;
    case DetailKind::ResponseHead:
      timing.responseHead = at;
      return;
    case DetailKind::ResponseBody:
    case DetailKind::TunnelDown:
    case DetailKind::TunnelUp:
      if (timing.firstPiece < 0) timing.firstPiece = at;
      timing.lastPiece = at;
      return;
    default:
      return;
  }
}

}  // namespace

ExchangeTiming exchangeTiming(const store::MemoryStore& store, ExchangeId id) {
  const auto trail = store.trail(id, 0);
  if (!trail) return {};
  ExchangeTiming timing{.found = true};
  SteadyTime began = trail->base;
  if (trail->summary) {
    const record::Summary& summary = *trail->summary;
    began = summary.started;
    timing.ended = true;
    timing.total = summary.total.count();
    timing.waited = summary.waited.count();
    timing.connect = summary.connect.count();
    timing.overhead = summary.overhead.count();
    timing.attempts = summary.attempts;
  }
  for (size_t i = 0; i < trail->places.size(); i += kAtATime) {
    const size_t count = std::min(kAtATime, trail->places.size() - i);
    for (const store::StoredEvent& event : store.read(trail->base, {trail->places.data() + i, count}))
      note(event, (event.at - began).count(), timing);
  }
  return timing;
}

}  // namespace headgate::control
