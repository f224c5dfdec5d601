#include "core/archive/har_times.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace headgate::archive {

using record::DetailKind;
using store::StoredEvent;
using store::StoredExchange;

namespace {

double milliseconds(int64_t nanoseconds) {
  return static_cast<double>(nanoseconds) / 1e6;
}

// From the head that a target was sent to the last of the body after it.
int64_t sendingOf(const StoredExchange& exchange) {
  const StoredEvent* head = nullptr;
  int64_t sending = 0;
  for (const StoredEvent& event : exchange.events) {
    if (event.kind == DetailKind::AttemptHead) head = &event;
    if (event.kind == DetailKind::RequestBody && head != nullptr) sending = (event.at - head->at).count();
  }
  return std::max<int64_t>(sending, 0);
}

// When the response began, since the exchange did; `total` if none did.
int64_t firstByteOf(const StoredExchange& exchange, int64_t total) {
  if (exchange.summary)
    return exchange.summary->firstByte < Nanoseconds(0) ? total : exchange.summary->firstByte.count();
  for (const StoredEvent& event : exchange.events)
    if (event.kind == DetailKind::ResponseHead) return (event.at - beginningOf(exchange)).count();
  return total;
}

}  // namespace

SteadyTime beginningOf(const StoredExchange& exchange) {
  if (exchange.summary) return exchange.summary->started;
  return exchange.events.empty() ? SteadyTime() : exchange.events.front().at;
}

WallTime wallBeginningOf(const StoredExchange& exchange, Nanoseconds wallOffset) {
  if (exchange.summary) return exchange.summary->startedWall;
  return WallTime(
      std::chrono::duration_cast<WallTime::duration>(beginningOf(exchange).time_since_epoch() + wallOffset));
}

HarTimes harTimes(const StoredExchange& exchange) {
  const int64_t lastEvent =
      exchange.events.empty() ? 0 : (exchange.events.back().at - beginningOf(exchange)).count();
  const int64_t total = std::max<int64_t>(exchange.summary ? exchange.summary->total.count() : lastEvent, 0);
  HarTimes times{.time = milliseconds(total)};
  int64_t left = total;
  const auto take = [&left](int64_t part) {
    part = std::clamp<int64_t>(part, 0, left);
    left -= part;
    return part;
  };
  if (exchange.summary) {
    times.blocked = milliseconds(take(exchange.summary->waited.count()));
    if (exchange.summary->connect > Nanoseconds(0))
      times.connect = milliseconds(take(exchange.summary->connect.count()));
  }
  times.send = milliseconds(take(sendingOf(exchange)));
  times.wait = milliseconds(take(firstByteOf(exchange, total) - (total - left)));
  times.receive = milliseconds(left);
  return times;
}

std::string timeText(WallTime time) {
  using namespace std::chrono;
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(duration_cast<Nanoseconds>(time - day));
  std::array<char, 64> text;
  const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%09dZ",
                                 int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                 int(clock.hours().count()), int(clock.minutes().count()),
                                 int(clock.seconds().count()), int(clock.subseconds().count()));
  return {text.data(), static_cast<size_t>(size)};
}

}  // namespace headgate::archive
