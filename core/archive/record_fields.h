// What a record says beyond what HAR has room for, under the names that it has in the file: the one table
// that the writer and the reader go by.
//
// Times are nanoseconds. Enumerators are words: those of the access log, and for details these.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/error.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::archive {

inline constexpr int kFormat = 1;

// Calls visit(name, field) for each field of a summary that is neither its exchange nor when it began.
template <typename Visit, typename Summary>
void summaryFields(Visit&& visit, Summary& summary) {
  visit("request_id", summary.requestId);
  visit("client", summary.clientIp);
  visit("client_port", summary.clientPort);
  visit("agent", summary.agent);
  visit("listener", summary.listener);
  visit("route", summary.route);
  visit("pool", summary.pool);
  visit("target", summary.target);
  visit("method", summary.method);
  visit("host", summary.host);
  visit("path", summary.path);
  visit("status", summary.status);
  visit("ended_by", summary.endedBy);
  visit("error", summary.error);
  visit("error_detail", summary.errorDetail);
  visit("timeout_stage", summary.timeoutStage);
  visit("attempts", summary.attempts);
  visit("total_ns", summary.total);
  visit("waited_ns", summary.waited);
  visit("connect_ns", summary.connect);
  visit("first_byte_ns", summary.firstByte);
  visit("largest_gap_ns", summary.largestGap);
  visit("overhead_ns", summary.overhead);
  visit("bytes_in", summary.bytesIn);
  visit("bytes_out", summary.bytesOut);
  visit("request_body_bytes", summary.requestBodyBytes);
  visit("response_body_bytes", summary.responseBodyBytes);
  visit("reused_connection", summary.reusedConnection);
  visit("upgraded", summary.upgraded);
  visit("secure", summary.secure);
  visit("rehomed", summary.rehomed);
  visit("lost_detail_bytes", summary.lostDetailBytes);
  visit("lost_detail_events", summary.lostDetailEvents);
  visit("end_gap_events", summary.endGapEvents);
  visit("end_gap_bytes", summary.endGapBytes);
}

inline constexpr std::array<std::string_view, 13> kDetailWords = {"open",
                                                                  "request_head",
                                                                  "request_body",
                                                                  "request_trailers",
                                                                  "attempt_head",
                                                                  "informational_head",
                                                                  "response_head",
                                                                  "response_body",
                                                                  "response_trailers",
                                                                  "tunnel_up",
                                                                  "tunnel_down",
                                                                  "gap",
                                                                  "attempt"};
inline constexpr std::array<std::string_view, 6> kLeftOutWords = {
    "", "by_limit", "by_pressure", "by_redaction", "by_eviction", "not_in_file"};

inline std::string_view wordOf(record::DetailKind kind) {
  return kDetailWords[static_cast<size_t>(kind)];
}
inline std::string_view wordOf(record::LeftOut leftOut) {
  return kLeftOutWords[static_cast<size_t>(leftOut)];
}
inline std::string_view wordOf(record::EndedBy endedBy) {
  return record::name(endedBy);
}
inline std::string_view wordOf(record::TimeoutStage stage) {
  return record::name(stage);
}
inline std::string_view wordOf(ErrorType type) {
  return type == ErrorType::None ? std::string_view() : facts(type).name;
}

// The enumerator of that word, of those from 0 to `last`; nothing if there is none.
template <typename Enum>
std::optional<Enum> enumeratorOf(std::string_view word, Enum last) {
  for (size_t i = 0; i <= static_cast<size_t>(last); ++i)
    if (wordOf(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
  return std::nullopt;
}

// A body's bytes stand in the HAR's own members; every other detail's beside it.
inline bool isBody(record::DetailKind kind) {
  return kind == record::DetailKind::RequestBody || kind == record::DetailKind::ResponseBody;
}

}  // namespace headgate::archive
