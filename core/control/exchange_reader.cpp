#include "core/control/exchange_reader.h"

#include <algorithm>
#include <optional>

#include "core/control/exchange_progress.h"
#include "core/http/h1_reader.h"
#include "core/http/limits.h"
#include "core/stream/content_decoder.h"

namespace headgate::control {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;

namespace {

BodyLoss lossOf(LeftOut leftOut) {
  switch (leftOut) {
    case LeftOut::Nothing:
      return BodyLoss::Nothing;
    case LeftOut::ByLimit:
      return BodyLoss::ByLimit;
    case LeftOut::ByPressure:
      return BodyLoss::ByPressure;
    case LeftOut::ByRedaction:
      return BodyLoss::ByRedaction;
    case LeftOut::ByEviction:
      return BodyLoss::ByEviction;
  }
  return BodyLoss::Nothing;
}

void lose(RecordedBody& body, BodyLoss loss) {
  if (body.loss == BodyLoss::Nothing) body.loss = loss;
}

// Of a body whose pieces sum up to less than its size.
void loseUpTo(RecordedBody& body, uint64_t size, BodyLoss loss) {
  if (body.size >= size) return;
  body.size = size;
  lose(body, loss);
}

void add(RecordedBody& body, const StoredEvent& event, uint64_t limit) {
  const size_t room = limit > body.bytes.size() ? limit - body.bytes.size() : 0;
  body.bytes.append(event.bytes, 0, room);
  body.size += event.size;
  body.cut = body.cut || event.bytes.size() > room;
  body.redacted = body.redacted || event.redacted;
  lose(body, lossOf(event.leftOut));
}

// A head comes in one piece; of several attempts the last one's counts.
void replace(RecordedBody& head, const StoredEvent& event) {
  head = {};
  add(head, event, event.bytes.size());
}

SteadyTime beginningOf(const StoredExchange& exchange) {
  if (exchange.summary) return exchange.summary->started;
  return exchange.events.empty() ? SteadyTime() : exchange.events.front().at;
}

ExchangeRow rowOf(const StoredExchange& exchange) {
  ExchangeProgress progress;
  progress.reset(exchange.id, beginningOf(exchange));
  for (const StoredEvent& event : exchange.events) {
    if (event.kind == DetailKind::Open) progress.row().route = event.bytes;
    record::DetailHeader header{.exchange = exchange.id, .at = event.at, .size = event.size};
    header.kind = event.kind;
    progress.note(header, event.bytes);
  }
  if (exchange.summary) progress.end(*exchange.summary);
  return progress.row();
}

void putTogether(const StoredExchange& exchange, uint64_t limit, ExchangeDetail& detail) {
  for (const StoredEvent& event : exchange.events) {
    switch (event.kind) {
      case DetailKind::RequestHead:
        replace(detail.requestHead, event);
        break;
      case DetailKind::RequestBody:
        add(detail.requestBody, event, limit);
        break;
      case DetailKind::RequestTrailers:
        replace(detail.requestTrailers, event);
        break;
      case DetailKind::AttemptHead:
        replace(detail.sentHead, event);
        break;
      case DetailKind::ResponseHead:
        replace(detail.responseHead, event);
        break;
      case DetailKind::ResponseBody:
        add(detail.responseBody, event, limit);
        break;
      case DetailKind::ResponseTrailers:
        replace(detail.responseTrailers, event);
        break;
      case DetailKind::TunnelUp:
        add(detail.tunnelUp, event, limit);
        break;
      case DetailKind::TunnelDown:
        add(detail.tunnelDown, event, limit);
        break;
      case DetailKind::Open:
      case DetailKind::InformationalHead:
      case DetailKind::Gap:
      case DetailKind::Attempt:
        break;
    }
  }
}

// Why whole events are missing; Nothing if none is.
BodyLoss lossOfEvents(const StoredExchange& exchange) {
  if (exchange.events.empty()) return BodyLoss::ByLimit;  // the route is not recorded
  for (const StoredEvent& event : exchange.events)
    if (event.kind == DetailKind::Gap) return lossOf(event.leftOut);
  return exchange.summary && exchange.summary->endGapEvents != 0 ? BodyLoss::ByPressure : BodyLoss::Nothing;
}

// Finds out by what the summary knows which parts the missing events were of.
void blame(const StoredExchange& exchange, ExchangeDetail& detail) {
  const BodyLoss loss = lossOfEvents(exchange);
  if (loss == BodyLoss::Nothing) return;
  const auto absent = [](const RecordedBody& head) { return head.size == 0; };
  if (absent(detail.requestHead)) lose(detail.requestHead, loss);
  if (absent(detail.sentHead) && detail.row.attempts != 0) lose(detail.sentHead, loss);
  if (absent(detail.responseHead) && detail.row.status != 0) lose(detail.responseHead, loss);
  if (!exchange.summary) {  // nobody can tell yet
    for (RecordedBody* body :
         {&detail.requestBody, &detail.responseBody, &detail.tunnelUp, &detail.tunnelDown})
      if (!absent(*body)) lose(*body, loss);
    return;
  }
  const bool tunnel = exchange.summary->upgraded;
  loseUpTo(tunnel ? detail.tunnelUp : detail.requestBody, exchange.summary->requestBodyBytes, loss);
  loseUpTo(tunnel ? detail.tunnelDown : detail.responseBody, exchange.summary->responseBodyBytes, loss);
}

bool isPiece(const StoredEvent& event) {
  return event.kind == DetailKind::ResponseBody || event.kind == DetailKind::TunnelUp ||
         event.kind == DetailKind::TunnelDown;
}

// As many windows of equal length as there is room for; in each the pieces of a direction become one.
std::vector<RecordedChunk> chunksOf(const StoredExchange& exchange, SteadyTime began) {
  size_t pieces = 0;
  bool bothWays = false;
  for (const StoredEvent& event : exchange.events) {
    if (isPiece(event)) ++pieces;
    if (event.kind == DetailKind::TunnelUp) bothWays = true;
  }
  const size_t windows = bothWays ? kMaxChunks / 2 : kMaxChunks;
  const size_t joined = pieces <= kMaxChunks ? 1 : (pieces + windows - 1) / windows;

  std::vector<RecordedChunk> chunks;
  chunks.reserve(std::min(pieces, kMaxChunks));
  size_t windowBegin = 0;  // in chunks
  size_t inWindow = 0;
  for (const StoredEvent& event : exchange.events) {
    if (!isPiece(event)) continue;
    if (inWindow == joined) {
      inWindow = 0;
      windowBegin = chunks.size();
    }
    ++inWindow;
    const bool fromClient = event.kind == DetailKind::TunnelUp;
    const auto same =
        std::find_if(chunks.begin() + static_cast<ptrdiff_t>(windowBegin), chunks.end(),
                     [fromClient](const RecordedChunk& c) { return c.fromClient == fromClient; });
    if (same != chunks.end())
      same->size += event.size;
    else
      chunks.push_back({(event.at - began).count(), event.size, fromClient});
  }
  return chunks;
}

int64_t lastByteOf(const StoredExchange& exchange, SteadyTime began) {
  int64_t last = -1;
  for (const StoredEvent& event : exchange.events) {
    const bool ofResponse = event.kind == DetailKind::ResponseHead ||
                            event.kind == DetailKind::ResponseBody || event.kind == DetailKind::TunnelDown;
    if (ofResponse) last = (event.at - began).count();
  }
  return last;
}

// The content coding of the body after that head; nothing if none is named, or one that is unknown here.
std::optional<stream::ContentCoding> codingOf(const RecordedBody& responseHead) {
  const http::Limits limits;
  http::ResponseReader reader(limits);
  http::ResponseHead head;
  if (reader.next(responseHead.bytes, head).kind != http::ReadKind::Head) return std::nullopt;
  const auto coding = stream::contentCoding(head.fields);
  return coding == stream::ContentCoding::Identity ? std::nullopt : coding;
}

// As far as the record is without a hole behind the head.
void putDecoded(const StoredExchange& exchange, stream::ContentCoding coding, uint64_t limit,
                ExchangeDetail& detail) {
  stream::ContentDecoder decoder(coding, {.maxBytes = limit});
  const auto head =
      std::find_if(exchange.events.rbegin(), exchange.events.rend(),
                   [](const StoredEvent& event) { return event.kind == DetailKind::ResponseHead; });
  for (auto event = head.base(); event != exchange.events.end(); ++event) {
    detail.responseTextCut = event->kind == DetailKind::Gap || event->leftOut != LeftOut::Nothing;
    if (detail.responseTextCut) return;
    if (event->kind != DetailKind::ResponseBody) continue;
    const auto status = decoder.feed(event->bytes, detail.responseText);
    detail.responseTextCut =
        status != stream::ContentStatus::More && status != stream::ContentStatus::Complete;
    if (detail.responseTextCut) return;
  }
}

}  // namespace

ExchangeDetail readExchange(const StoredExchange& exchange, uint64_t bodyLimit) {
  const SteadyTime began = beginningOf(exchange);
  ExchangeDetail detail{.found = true, .row = rowOf(exchange)};
  putTogether(exchange, bodyLimit, detail);
  blame(exchange, detail);
  if (const auto coding = codingOf(detail.responseHead)) putDecoded(exchange, *coding, bodyLimit, detail);
  detail.chunks = chunksOf(exchange, began);
  detail.lastByte = lastByteOf(exchange, began);
  return detail;
}

}  // namespace headgate::control
