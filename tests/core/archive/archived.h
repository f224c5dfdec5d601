// Exchanges to write, and what was written.
#pragma once

#include <fstream>
#include <string>
#include <vector>

#include "core/archive/har_reader.h"
#include "core/archive/har_writer.h"
#include "tests/core/store/exchanges.h"

namespace headgate::archive {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;

inline StoredEvent event(DetailKind kind, int64_t microseconds, Bytes bytes) {
  StoredEvent made{.kind = kind, .at = store::at(microseconds), .size = bytes.size()};
  made.bytes = std::move(bytes);
  return made;
}

// A stream that was answered and came to its end.
inline StoredExchange streamed(uint64_t id, const std::vector<Bytes>& pieces) {
  StoredExchange exchange{.id = {id}, .summary = store::summaryFor(id), .events = {}};
  const auto base = static_cast<int64_t>(id) * 10;
  exchange.events = {
      event(DetailKind::Open, base, "code"),
      event(DetailKind::RequestHead, base + 1,
            "POST /api/code/chat?model=a%20b&n=1 HTTP/1.1\r\nHost: localhost:8080\r\n"
            "Content-Type: application/json\r\nAuthorization: [redacted]\r\n\r\n"),
      event(DetailKind::RequestBody, base + 2, R"({"stream": true})"),
      event(DetailKind::AttemptHead, base + 3, "POST /chat?model=a%20b&n=1 HTTP/1.1\r\nHost: one\r\n\r\n"),
      event(DetailKind::ResponseHead, base + 700,
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Twice: 1\r\nx-twice: 2\r\n\r\n")};
  exchange.events[1].redacted = true;
  int64_t at = base + 800;
  for (const Bytes& piece : pieces) {
    exchange.events.push_back(event(DetailKind::ResponseBody, at, piece));
    exchange.summary->responseBodyBytes += piece.size();
    at += 100;
  }
  exchange.summary->requestBodyBytes = 16;
  return exchange;
}

inline std::string harOf(const std::vector<StoredExchange>& exchanges) {
  TextOutput out;
  HarWriter writer(out, {.version = "1"});
  for (const StoredExchange& exchange : exchanges) EXPECT_TRUE(writer.add(exchange));
  EXPECT_TRUE(writer.finish());
  return out.text();
}

struct ReadBack {
  HarReading reading;
  std::vector<StoredExchange> exchanges;
};

inline ReadBack readText(const std::string& text, record::Names& names) {
  const store::TemporaryFolder folder;
  std::ofstream(folder.path("a.har"), std::ios::binary) << text;
  ReadBack back;
  back.reading = readHar(folder.path("a.har"), names, [&back](StoredExchange&& exchange, uint64_t) {
    back.exchanges.push_back(std::move(exchange));
    return true;
  });
  return back;
}

// The same but for its id, and for the steady clock, which is another one after it was read back.
inline void expectSame(const StoredExchange& written, StoredExchange read) {
  read.id = written.id;
  EXPECT_EQ(read.isDecoded, written.isDecoded);
  ASSERT_EQ(read.summary.has_value(), written.summary.has_value());
  const SteadyTime was = written.summary ? written.summary->started : written.events.front().at;
  const SteadyTime is = read.summary ? read.summary->started : read.events.front().at;
  if (read.summary) {
    read.summary->exchange = written.summary->exchange;
    read.summary->started = was;
  }
  for (StoredEvent& each : read.events) each.at = was + (each.at - is);
  store::expectEqual(written, read);
}

}  // namespace headgate::archive
