// The fields of what is made of an exchange: see value_fields.h, of which this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/exchange_values.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number. The timers' are those of the access log.
constexpr std::string_view kTimeoutStages[] = {"",           "head", "request_body", "write", "connect",
                                               "first_byte", "idle", "total",        "tunnel"};
constexpr std::string_view kEndings[] = {"running",        "clean",     "length",    "client_left",
                                         "upstream_reset", "timed_out", "truncated", "error_inside",
                                         "drained",        "gateway"};
constexpr std::string_view kMissing[] = {"nothing", "event",      "json",       "utf8",
                                         "length",  "terminator", "close_frame"};
constexpr std::string_view kStalls[] = {"none", "thinking", "keep_alive", "silent", "dead"};
constexpr std::string_view kBufferings[] = {"none", "upstream_bursts", "held_here", "client_reads_slowly"};

constexpr std::span<const std::string_view> enumerators(record::TimeoutStage) {
  return kTimeoutStages;
}
constexpr std::span<const std::string_view> enumerators(record::Ending) {
  return kEndings;
}
constexpr std::span<const std::string_view> enumerators(record::Missing) {
  return kMissing;
}
constexpr std::span<const std::string_view> enumerators(record::Stall) {
  return kStalls;
}
constexpr std::span<const std::string_view> enumerators(record::Buffering) {
  return kBufferings;
}

void fields(auto& visit, Is<record::QuietTime> auto& value) {
  visit("kind", value.kind);
  visit("at", value.at);
  visit("length", value.length);
  visit("after_event", value.afterEvent);
  visit("after_text", value.afterText);
  visit("keep_alives", value.keepAlives);
  visit("thinking", value.thinking);
  visit("goes_on", value.goesOn);
}

void fields(auto& visit, Is<record::Verdict> auto& value) {
  visit("ending", value.ending);
  visit("stall", value.stall);
  visit("buffering", value.buffering);
  visit("timer", value.timer);
  visit("missing", value.missing);
  visit("sign", value.sign);
  visit("close_code", value.closeCode);
  visit("quiet", value.quiet);
  visit("quiet_times", value.quietTimes);
  visit("bursts", value.bursts);
  visit("largest_burst", value.largestBurst);
  visit("silence_before_burst", value.silenceBeforeBurst);
  visit("burst_at", value.burstAt);
  visit("held_by_client", value.heldByClient);
  visit("held_by_client_at", value.heldByClientAt);
  visit("held_by_client_longest", value.heldByClientLongest);
  visit("held_here", value.heldHere);
  visit("held_here_at", value.heldHereAt);
  visit("hints", value.hints);
  visit("events", value.events);
  visit("text_events", value.textEvents);
  visit("thinking_events", value.thinkingEvents);
  visit("keep_alives", value.keepAlives);
  visit("input_tokens", value.inputTokens);
  visit("output_tokens", value.outputTokens);
  visit("record_is_whole", value.recordIsWhole);
}

void fields(auto& visit, Is<RunningTimer> auto& value) {
  visit("stage", value.stage);
  visit("limit", value.limit);
  visit("due", value.due);
}

}  // namespace headgate::control
