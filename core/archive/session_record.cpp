#include "core/archive/session_record.h"

#include <algorithm>
#include <zlib.h>

#include "core/archive/body.h"
#include "core/archive/coding.h"
#include "core/archive/har_times.h"
#include "core/store/record_codec.h"
#include "core/store/stream_events.h"

namespace headgate::archive {

using record::DetailKind;
using store::StoredEvent;
using store::StoredExchange;

namespace {

constexpr uint8_t kHasSummary = 1;
constexpr uint8_t kIsDecoded = 2;
constexpr int kFast = 1;
constexpr uint64_t kLargestRecord = 1024ull * 1024 * 1024;

// Its size before, then the bytes.
Bytes deflated(const Bytes& plain) {
  uLongf size = ::compressBound(plain.size());
  Bytes out;
  store::putNumber(out, plain.size());
  const size_t begin = out.size();
  out.resize(begin + size);
  ::compress2(reinterpret_cast<Bytef*>(out.data() + begin), &size,
              reinterpret_cast<const Bytef*>(plain.data()), plain.size(), kFast);
  out.resize(begin + size);
  return out;
}

std::optional<Bytes> inflated(ByteView row) {
  store::Decoder in(row);
  uLongf size = in.number();
  if (!in.ok() || size > kLargestRecord || size > in.rest().size() * 1100 + 1024) return std::nullopt;
  Bytes plain(size, '\0');
  const bool isWhole =
      ::uncompress(reinterpret_cast<Bytef*>(plain.data()), &size,
                   reinterpret_cast<const Bytef*>(in.rest().data()), in.rest().size()) == Z_OK &&
      size == plain.size();
  if (!isWhole) return std::nullopt;
  return plain;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

Bytes packRecord(const StoredExchange& exchange, Nanoseconds wallOffset) {
  const SteadyTime began = beginningOf(exchange);
  Bytes plain;
  plain += static_cast<char>((exchange.summary ? kHasSummary : 0) | (exchange.isDecoded ? kIsDecoded : 0));
  store::putNumber(plain,
                   static_cast<uint64_t>(wallBeginningOf(exchange, wallOffset).time_since_epoch().count()));
  if (exchange.summary) store::putSummary(plain, *exchange.summary);
  for (const StoredEvent& event : exchange.events) {
    record::DetailHeader header{.exchange = exchange.id, .at = event.at, .size = event.size};
    header.stored = static_cast<uint32_t>(event.bytes.size());
    header.events = event.events;
    header.kind = event.kind;
    header.leftOut = event.leftOut;
    header.redacted = event.redacted;
    store::putEvent(plain, header, began);
    plain += event.bytes;
  }
  return deflated(plain);
}

std::optional<StoredExchange> unpackRecord(ByteView row, record::Names& names) {
  const std::optional<Bytes> plain = inflated(row);
  if (!plain) return std::nullopt;
  store::Decoder in(*plain);
  const uint8_t flags = in.byte();
  const Nanoseconds wall{static_cast<int64_t>(in.number())};
  const SteadyTime began(wall);
  StoredExchange exchange;
  exchange.isDecoded = (flags & kIsDecoded) != 0;
  if ((flags & kHasSummary) != 0) {
    exchange.summary = in.summary(names);
    exchange.summary->started = began;
  }
  while (in.ok() && !in.rest().empty()) {
    const record::DetailHeader header = in.event(began);
    const ByteView bytes = in.bytes(header.stored);
    exchange.events.push_back(
        {header.kind, header.leftOut, header.redacted, header.events, header.at, header.size, Bytes(bytes)});
  }
  if (!in.ok()) return std::nullopt;
  return exchange;
}

Bytes spokenText(const StoredExchange& exchange, size_t limit) {
  Bytes text;
  const auto add = [&text, limit](ByteView bytes) {
    text += bytes.substr(0, limit - std::min(limit, text.size()));
    return text.size() < limit;
  };
  bool hasTunnel = false;
  for (const StoredEvent& event : exchange.events) {
    hasTunnel = hasTunnel || event.kind == DetailKind::TunnelUp || event.kind == DetailKind::TunnelDown;
    if (event.kind == DetailKind::RequestHead || event.kind == DetailKind::ResponseHead) add(event.bytes);
  }
  Body(exchange, DetailKind::RequestBody).forEach(add);
  add("\n");
  Body(exchange, DetailKind::ResponseBody, responseCoding(exchange)).forEach(add);
  if (!hasTunnel) return text;
  for (const store::TimedStreamEvent& message : store::streamTranscript(exchange).events) {
    add("\n");
    if (!add(message.data)) break;
  }
  return text;
}

bool containsText(ByteView where, ByteView what) {
  const auto same = [](char a, char b) { return lower(a) == lower(b); };
  return std::search(where.begin(), where.end(), what.begin(), what.end(), same) != where.end();
}

}  // namespace headgate::archive
