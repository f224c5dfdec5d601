#include "core/archive/har_entry.h"

#include <algorithm>

#include "core/archive/coding.h"
#include "core/archive/har_times.h"
#include "core/archive/record_fields.h"
#include "core/archive/request_url.h"
#include "core/archive/web_socket_frame.h"
#include "core/archive/wire_head.h"
#include "core/base/utf8.h"
#include "core/crypto/base64.h"
#include "core/http/grammar.h"
#include "core/http/query.h"
#include "core/store/stream_events.h"

namespace headgate::archive {

using json::JsonWriter;
using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;
using stream::ContentCoding;

namespace {

constexpr uint64_t kHighestStatus = 999;

std::string base64(ByteView bytes) {
  return crypto::base64Encode({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
}

// Of several attempts the last one's answer counts.
const StoredEvent* lastOf(const StoredExchange& exchange, DetailKind kind) {
  const auto found = std::find_if(exchange.events.rbegin(), exchange.events.rend(),
                                  [kind](const StoredEvent& event) { return event.kind == kind; });
  return found == exchange.events.rend() ? nullptr : &*found;
}

void putFields(JsonWriter& json, std::string_view member, const WireHead& head) {
  json.key(member).beginArray();
  for (const WireField& field : head.fields)
    json.beginObject().key("name").string(field.name).key("value").string(field.value).endObject();
  json.endArray();
}

// Their values were redacted before anything was recorded: that there were some stands in the headers.
void putNoCookies(JsonWriter& json) {
  json.key("cookies").beginArray().endArray();
}

void putQuery(JsonWriter& json, std::string_view url) {
  json.key("queryString").beginArray();
  const size_t mark = url.find('?');
  const std::string_view query =
      mark == std::string_view::npos ? "" : url.substr(mark + 1, url.find('#', mark) - mark - 1);
  http::forEachParameter(query, [&](const http::QueryParameter& parameter) {
    const auto put = [&](std::string_view text) { json.string(text); };
    json.beginObject().key("name");
    http::withPercentDecoded(parameter.name, put);
    json.key("value");
    http::withPercentDecoded(parameter.value, put);
    json.endObject();
  });
  json.endArray();
}

// -1: the record does not say.
int64_t sizeOf(const StoredEvent* head) {
  return head == nullptr ? -1 : static_cast<int64_t>(head->size);
}

std::string_view reasonOf(LeftOut leftOut) {
  switch (leftOut) {
    case LeftOut::ByPressure:
      return "the recorder could not keep up";
    case LeftOut::ByRedaction:
      return "they could not be searched for secrets";
    case LeftOut::ByEviction:
      return "the record had no room for them any more";
    case LeftOut::NotInFile:
      return "the file that it was read from does not have the others";
    case LeftOut::Nothing:
    case LeftOut::ByLimit:
      break;
  }
  return "the limit of the route";
}

// What is missing of a body, and why; empty if nothing is.
std::string missingOf(const Body& body, uint64_t onWire, const StoredExchange& exchange) {
  LeftOut reason = body.leftOut();
  for (const StoredEvent& event : exchange.events)
    if (reason == LeftOut::Nothing && event.kind == DetailKind::Gap) reason = event.leftOut;
  const bool isShort = reason != LeftOut::Nothing || (!body.isRedacted() && body.onWire() < onWire);
  if (!isShort || (onWire <= body.bytes() && body.leftOut() == LeftOut::Nothing)) return {};
  std::string words = std::to_string(body.bytes()) + " of " + std::to_string(std::max(onWire, body.bytes())) +
                      " bytes are in the record: ";
  words += exchange.events.empty() ? "the route is not recorded" : reasonOf(reason);
  return words;
}

// As Chrome names a WebSocket's.
std::string harUrl(const StoredExchange& exchange, const WireHead& head) {
  std::string url = requestUrl(exchange, head);
  const bool isWebSocket = exchange.summary && exchange.summary->upgraded && url.starts_with("http");
  if (isWebSocket) url.replace(0, 4, "ws");
  return url;
}

void putRequest(JsonOutput& out, const StoredExchange& exchange) {
  JsonWriter& json = out.json();
  const StoredEvent* event = lastOf(exchange, DetailKind::RequestHead);
  const WireHead head = event == nullptr ? WireHead() : requestHead(event->bytes);
  const Body body(exchange, DetailKind::RequestBody);
  const uint64_t onWire = std::max(exchange.summary ? exchange.summary->requestBodyBytes : 0, body.onWire());
  const std::string url = harUrl(exchange, head);
  const bool isInSummary = head.first.empty() && exchange.summary;
  json.key("request").beginObject();
  json.key("method").string(isInSummary ? exchange.summary->method.view() : head.first);
  json.key("url").string(url);
  json.key("httpVersion").string(head.third);
  putNoCookies(json);
  putFields(json, "headers", head);
  putQuery(json, url);
  if (onWire != 0) {
    json.key("postData").beginObject();
    json.key("mimeType").string(head.field("content-type")).key("text");
    if (body.isText())
      out.text(body);
    else
      out.base64(body);
    if (!body.isText()) json.key("_encoding").string("base64");
    if (const std::string missing = missingOf(body, onWire, exchange); !missing.empty())
      json.key("comment").string(missing);
    json.endObject();
  }
  json.key("headersSize").number(sizeOf(event));
  json.key("bodySize").number(onWire);
  json.endObject();
}

void putContent(JsonOutput& out, const StoredExchange& exchange, const WireHead& head, uint64_t onWire) {
  JsonWriter& json = out.json();
  const ContentCoding coding = exchange.isDecoded ? ContentCoding::Identity : codingOf(head);
  const Body body(exchange, DetailKind::ResponseBody, coding);
  const bool isCoded = coding != ContentCoding::Identity || exchange.isDecoded;
  const std::string missing = coding == ContentCoding::Identity
                                  ? missingOf(body, onWire, exchange)
                                  : missingOf(Body(exchange, DetailKind::ResponseBody), onWire, exchange);
  json.key("content").beginObject();
  json.key("size").number(isCoded || body.isRedacted() ? body.bytes() : std::max(onWire, body.bytes()));
  if (isCoded && missing.empty())
    json.key("compression").number(static_cast<int64_t>(body.bytes()) - static_cast<int64_t>(onWire));
  const std::string_view type = head.field("content-type");
  json.key("mimeType").string(type.empty() ? "x-unknown" : type);
  if (!body.empty()) {
    json.key("text");
    if (body.isText())
      out.text(body);
    else
      out.base64(body);
    if (!body.isText()) json.key("encoding").string("base64");
  }
  if (!missing.empty()) json.key("comment").string(missing);
  json.endObject();
}

void putResponse(JsonOutput& out, const StoredExchange& exchange) {
  JsonWriter& json = out.json();
  const StoredEvent* event = lastOf(exchange, DetailKind::ResponseHead);
  const WireHead head = event == nullptr ? WireHead() : responseHead(event->bytes);
  const uint64_t onWire = std::max(exchange.summary ? exchange.summary->responseBodyBytes : 0,
                                   Body(exchange, DetailKind::ResponseBody).onWire());
  uint64_t status = 0;
  const bool isRead = http::parseDecimal(head.second, status) && status <= kHighestStatus;
  if (!isRead) status = exchange.summary ? exchange.summary->status : 0;
  json.key("response").beginObject();
  json.key("status").number(status).key("statusText").string(head.third);
  json.key("httpVersion").string(head.first);
  putNoCookies(json);
  putFields(json, "headers", head);
  putContent(out, exchange, head, onWire);
  json.key("redirectURL").string(head.field("location"));
  json.key("headersSize").number(sizeOf(event));
  json.key("bodySize").number(event == nullptr ? int64_t{-1} : static_cast<int64_t>(onWire));
  json.endObject();
}

void putTimes(JsonWriter& json, const HarTimes& times) {
  json.key("timings").beginObject();
  json.key("blocked").number(times.blocked).key("dns").number(times.dns);
  json.key("connect").number(times.connect).key("send").number(times.send);
  json.key("wait").number(times.wait).key("receive").number(times.receive);
  json.key("ssl").number(times.ssl).endObject();
}

// As Chrome has them: what is not text is in base64, the time in seconds.
void putMessages(JsonOutput& out, const StoredExchange& exchange, WallTime began) {
  const bool isTunnel = std::any_of(exchange.events.begin(), exchange.events.end(), [](const auto& event) {
    return event.kind == DetailKind::TunnelUp || event.kind == DetailKind::TunnelDown;
  });
  if (!isTunnel) return;
  const store::StreamTranscript transcript = store::streamTranscript(exchange);
  if (transcript.kind != stream::StreamKind::WebSocket) return;
  JsonWriter& json = out.json();
  json.key("_webSocketMessages").beginArray();
  for (const store::TimedStreamEvent& event : transcript.events) {
    const int opcode = webSocketOpcode(event.kind);
    if (opcode == 0) continue;
    const Nanoseconds at = began.time_since_epoch() + (event.at - beginningOf(exchange));
    json.beginObject();
    json.key("type").string(event.direction == stream::Direction::FromClient ? "send" : "receive");
    json.key("time").number(static_cast<double>(at.count()) / 1e9).key("opcode").number(opcode);
    json.key("data");
    if (opcode == 1 && isUtf8(event.data))
      json.string(event.data);
    else
      json.string(base64(webSocketPayload(event)));
    json.endObject();
    out.settle();
  }
  json.endArray();
}

// A field of the summary, if it says anything.
struct PutField {
  JsonWriter& json;

  void operator()(std::string_view name, std::string_view value) {
    if (!value.empty()) json.key(name).string(value);
  }
  template <size_t Size>
  void operator()(std::string_view name, const record::InlineText<Size>& value) {
    (*this)(name, value.view());
  }
  void operator()(std::string_view name, Nanoseconds value) {
    if (value != record::kNotReached) json.key(name).number(value.count());
  }
  void operator()(std::string_view name, bool value) {
    if (value) json.key(name).boolean(true);
  }
  template <std::unsigned_integral Number>
  requires(!std::same_as<Number, bool>) void operator()(std::string_view name, Number value) {
    if (value != 0) json.key(name).number(value);
  }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void operator()(std::string_view name, Enum value) { (*this)(name, wordOf(value)); }
};

void putBytes(JsonWriter& json, ByteView bytes) {
  if (isUtf8(bytes))
    json.key("text").string(bytes);
  else
    json.key("base64").string(base64(bytes));
}

void putEvent(JsonWriter& json, const StoredEvent& event, SteadyTime began) {
  json.beginObject();
  json.key("kind").string(wordOf(event.kind));
  json.key("at_ns").number((event.at - began).count()).key("size").number(event.size);
  if (event.events != 1) json.key("events").number(event.events);
  if (event.leftOut != LeftOut::Nothing) json.key("left_out").string(wordOf(event.leftOut));
  if (event.redacted) json.key("redacted").boolean(true);
  if (isBody(event.kind)) {
    if (event.bytes.size() != event.size) json.key("stored").number(event.bytes.size());
  } else if (!event.bytes.empty()) {
    putBytes(json, event.bytes);
  }
  json.endObject();
}

// Views that Headgate itself makes from this are as they were.
void putRecord(JsonOutput& out, const StoredExchange& exchange) {
  JsonWriter& json = out.json();
  json.key("_headgate").beginObject().key("format").number(kFormat);
  if (exchange.summary)
    summaryFields(PutField{json}, *exchange.summary);
  else
    json.key("under_way").boolean(true);
  if (exchange.isDecoded) json.key("decoded").boolean(true);
  const StoredEvent* head = lastOf(exchange, DetailKind::ResponseHead);
  const bool isCoded = !exchange.isDecoded && head != nullptr &&
                       codingOf(responseHead(head->bytes)) != ContentCoding::Identity;
  if (isCoded) {
    json.key("coded_body").beginObject().key("base64");
    out.base64(Body(exchange, DetailKind::ResponseBody));
    json.endObject();
  }
  json.key("events").beginArray();
  for (const StoredEvent& event : exchange.events) {
    putEvent(json, event, beginningOf(exchange));
    out.settle();
  }
  json.endArray().endObject();
}

}  // namespace

void putHarEntry(JsonOutput& out, const StoredExchange& exchange, Nanoseconds wallOffset) {
  JsonWriter& json = out.json();
  const WallTime began = wallBeginningOf(exchange, wallOffset);
  const HarTimes times = harTimes(exchange);
  json.beginObject();
  json.key("startedDateTime").string(timeText(began)).key("time").number(times.time);
  putRequest(out, exchange);
  putResponse(out, exchange);
  json.key("cache").beginObject().endObject();
  putTimes(json, times);
  if (exchange.summary) json.key("connection").string(std::to_string(exchange.summary->connection.value));
  putMessages(out, exchange, began);
  putRecord(out, exchange);
  json.endObject();
}

}  // namespace headgate::archive
