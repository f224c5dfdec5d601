// The fields of what is said of streams and of times: see value_fields.h, of which this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kStreamForms[] = {"none", "events", "lines", "websocket", "raw"};
constexpr std::string_view kStreamEventKinds[] = {
    "event",    "fields_only", "comment", "incomplete", "line",  "line_incomplete",  "text",
    "binary",   "fragment",    "ping",    "pong",       "close", "frame_incomplete", "limit",
    "violation"};
constexpr std::string_view kStreamParts[] = {"other", "text", "thinking", "tool_call", "control"};
constexpr std::string_view kStreamTextForms[] = {"preview", "data", "bytes"};

constexpr std::span<const std::string_view> enumerators(StreamForm) {
  return kStreamForms;
}
constexpr std::span<const std::string_view> enumerators(StreamEventKind) {
  return kStreamEventKinds;
}
constexpr std::span<const std::string_view> enumerators(StreamPart) {
  return kStreamParts;
}
constexpr std::span<const std::string_view> enumerators(StreamTextForm) {
  return kStreamTextForms;
}

// Parts and replies

void fields(auto& visit, Is<StreamEventColumns> auto& value) {
  visit("at", value.at);
  visit("chunk", value.chunk);
  visit("size", value.size);
  visit("name", value.name);
  visit("kind", value.kind);
  visit("part", value.part);
  visit("from_client", value.fromClient);
}

void fields(auto& visit, Is<StreamChunkColumns> auto& value) {
  visit("at", value.at);
  visit("left", value.left);
  visit("size", value.size);
  visit("part", value.part);
  visit("from_client", value.fromClient);
}

void fields(auto& visit, Is<StreamFigures> auto& value) {
  visit("bytes", value.bytes);
  visit("bytes_from_client", value.bytesFromClient);
  visit("first_chunk", value.firstChunk);
  visit("last_chunk", value.lastChunk);
  visit("median_gap", value.medianGap);
  visit("p99_gap", value.p99Gap);
  visit("longest_gap", value.longestGap);
  visit("longest_gap_at", value.longestGapAt);
  visit("silent", value.silent);
  visit("held_worst", value.heldWorst);
  visit("held_known", value.heldKnown);
}

void fields(auto& visit, Is<StreamPage> auto& value) {
  visit("found", value.found);
  visit("reading", value.reading);
  visit("form", value.form);
  visit("ended", value.ended);
  visit("whole", value.whole);
  visit("more", value.more);
  visit("first_event", value.firstEvent);
  visit("first_chunk", value.firstChunk);
  visit("first_name", value.firstName);
  visit("events", value.events);
  visit("chunks", value.chunks);
  visit("event_columns", value.eventColumns);
  visit("chunk_columns", value.chunkColumns);
  visit("names", value.names);
  visit("figures", value.figures);
}

void fields(auto& visit, Is<StreamText> auto& value) {
  visit.bytes("text", value.text);
  visit("cut", value.cut);
  visit("gone", value.gone);
}

void fields(auto& visit, Is<StreamTexts> auto& value) {
  visit("found", value.found);
  visit("reading", value.reading);
  visit("first", value.first);
  visit("texts", value.texts);
}

void fields(auto& visit, Is<StreamRun> auto& value) {
  visit("event", value.event);
  visit("part", value.part);
  visit("words", value.words);
}

void fields(auto& visit, Is<StreamSpeech> auto& value) {
  visit("found", value.found);
  visit("reading", value.reading);
  visit("next", value.next);
  visit("runs", value.runs);
}

void fields(auto& visit, Is<StreamMatch> auto& value) {
  visit("found", value.found);
  visit("more", value.more);
  visit("reading", value.reading);
  visit("item", value.item);
}

void fields(auto& visit, Is<ExchangeTiming> auto& value) {
  visit("found", value.found);
  visit("ended", value.ended);
  visit("request_end", value.requestEnd);
  visit("attempt", value.attempt);
  visit("sent", value.sent);
  visit("response_head", value.responseHead);
  visit("first_piece", value.firstPiece);
  visit("last_piece", value.lastPiece);
  visit("total", value.total);
  visit("waited", value.waited);
  visit("connect", value.connect);
  visit("overhead", value.overhead);
  visit("attempts", value.attempts);
}

// Calls

void fields(auto& visit, Is<GetTiming> auto& value) {
  visit("id", value.id);
}

void fields(auto& visit, Is<GetStream> auto& value) {
  visit("id", value.id);
  visit("reading", value.reading);
  visit("events", value.events);
  visit("chunks", value.chunks);
  visit("names", value.names);
}

void fields(auto& visit, Is<GetStreamTexts> auto& value) {
  visit("id", value.id);
  visit("form", value.form);
  visit("first", value.first);
  visit("count", value.count);
  visit("limit", value.limit);
}

void fields(auto& visit, Is<GetStreamSpeech> auto& value) {
  visit("id", value.id);
  visit("first", value.first);
  visit("count", value.count);
}

void fields(auto& visit, Is<FindInStream> auto& value) {
  visit("id", value.id);
  visit("text", value.text);
  visit("first", value.first);
  visit("backwards", value.backwards);
}

}  // namespace headgate::control
