// Exchanges as the recorder hands them on.
#pragma once

#include <string>

#include "core/record/attempt_detail.h"
#include "core/record/record_sink.h"

namespace headgate::control {

inline SteadyTime at(Nanoseconds sinceStart) {
  return SteadyTime(sinceStart);
}

inline void put(record::RecordSink& sink, uint64_t exchange, record::DetailKind kind, ByteView bytes,
                SteadyTime time) {
  record::DetailHeader header{.exchange = {exchange}, .at = time, .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  header.kind = kind;
  sink.detail(header, bytes);
}

inline void putRequest(record::RecordSink& sink, uint64_t exchange,
                       ByteView head = "POST /api/code/chat HTTP/1.1\r\nHost: localhost:8080\r\n\r\n",
                       SteadyTime time = at(Milliseconds(7))) {
  put(sink, exchange, record::DetailKind::Open, "code", time);
  put(sink, exchange, record::DetailKind::RequestHead, head, time);
}

inline void putResponse(record::RecordSink& sink, uint64_t exchange) {
  using record::DetailKind;
  put(sink, exchange, DetailKind::AttemptHead, "POST /chat HTTP/1.1\r\nHost: one\r\n\r\n",
      at(Milliseconds(7)));
  put(sink, exchange, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
      at(Milliseconds(8)));
  put(sink, exchange, DetailKind::ResponseBody, "hello", at(Milliseconds(8)));
}

// What the engine says when it goes to a target.
inline void putAttempt(record::RecordSink& sink, uint64_t exchange, const record::Summary& known) {
  record::DetailHeader header{.exchange = {exchange}, .at = at(Milliseconds(7))};
  const record::AttemptText text(known);
  header.stored = static_cast<uint32_t>(text.view().size());
  header.kind = record::DetailKind::Attempt;
  sink.detail(header, text.view());
}

inline record::Summary summaryOf(uint64_t exchange) {
  record::Summary summary;
  summary.exchange = {exchange};
  summary.connection = {3};
  summary.startedWall = WallTime(Nanoseconds(1'795'328'771'000'123'456));
  summary.started = at(Milliseconds(7));
  summary.total = std::chrono::microseconds(1500);
  summary.firstByte = std::chrono::microseconds(700);
  summary.bytesIn = 120;
  summary.bytesOut = 4000;
  summary.listener = "web";
  summary.route = "code";
  summary.pool = "coders";
  summary.target = "one";
  summary.status = 200;
  summary.attempts = 1;
  summary.clientPort = 51234;
  summary.reusedConnection = true;
  summary.responseBodyBytes = 5;
  summary.requestId.assign("id-" + std::to_string(exchange));
  summary.clientIp.assign("127.0.0.1");
  summary.method.assign("POST");
  summary.host.assign("localhost:8080");
  summary.path.assign("/api/code/chat");
  return summary;
}

}  // namespace headgate::control
