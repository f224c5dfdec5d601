#include "core/archive/case_words.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/archive/body.h"
#include "core/archive/har_times.h"
#include "core/archive/request_url.h"
#include "core/archive/wire_head.h"
#include "core/http/headers.h"

namespace headgate::archive {

using record::DetailKind;
using store::StoredEvent;
using store::StoredExchange;

namespace {

constexpr uint64_t kLongestBody = 256 * 1024;
// A client makes these itself.
constexpr std::array<std::string_view, 4> kOwnFields = {"content-length", "connection", "transfer-encoding",
                                                        "keep-alive"};

std::string secondsText(int64_t nanoseconds) {
  std::array<char, 32> text;
  const double seconds = static_cast<double>(nanoseconds) / 1e9;
  const bool isShort = seconds < 1;
  const int size = std::snprintf(text.data(), text.size(), isShort ? "%.1f ms" : "%.2f s",
                                 isShort ? seconds * 1e3 : seconds);
  return {text.data(), static_cast<size_t>(size)};
}

std::string countText(uint64_t count, const char* one, const char* more) {
  return std::to_string(count) + ' ' + (count == 1 ? one : more);
}

const StoredEvent* requestOf(const StoredExchange& exchange) {
  for (const StoredEvent& event : exchange.events)
    if (event.kind == DetailKind::RequestHead) return &event;
  return nullptr;
}

bool isOfResponse(DetailKind kind) {
  return kind == DetailKind::ResponseBody || kind == DetailKind::TunnelDown;
}

struct Silence {
  int64_t length = 0;
  uint64_t after = 0;  // pieces
};

// The longest one within the response.
Silence longestSilence(const StoredExchange& exchange) {
  Silence longest;
  const StoredEvent* last = nullptr;
  uint64_t pieces = 0;
  for (const StoredEvent& event : exchange.events) {
    if (!isOfResponse(event.kind) && event.kind != DetailKind::ResponseHead) continue;
    const int64_t length = last == nullptr ? 0 : (event.at - last->at).count();
    if (length > longest.length) longest = {length, pieces};
    last = &event;
    if (isOfResponse(event.kind)) pieces += event.events;
  }
  return longest;
}

std::string endOf(const record::Summary& summary) {
  std::string words;
  switch (summary.endedBy) {
    case record::EndedBy::Complete:
      words = "It came to its end";
      break;
    case record::EndedBy::Client:
      words = "The client ended it";
      break;
    case record::EndedBy::Upstream:
      words = "The target ended it";
      break;
    case record::EndedBy::Gateway:
      words = "Headgate ended it";
      break;
    case record::EndedBy::Drain:
      words = "The gateway was stopped and cut it";
      break;
  }
  words += " after " + secondsText(summary.total.count());
  if (summary.error != ErrorType::None) {
    words.append(" with ")
        .append(facts(summary.error).name)
        .append(": ")
        .append(facts(summary.error).sentence);
    if (summary.errorDetail.size != 0) words.append(" (").append(summary.errorDetail.view()).append(")");
  }
  return words + '.';
}

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else
      out += c;
  }
  return out + '\'';
}

std::string csv(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

}  // namespace

std::string diagnosisOf(const StoredExchange& exchange, Nanoseconds wallOffset) {
  const StoredEvent* request = requestOf(exchange);
  const WireHead head = request == nullptr ? WireHead() : requestHead(request->bytes);
  std::string words = timeText(wallBeginningOf(exchange, wallOffset)) + ": ";
  if (!exchange.summary)
    return words.append(head.first).append(" ").append(head.second).append(" was still under way.\n");
  const record::Summary& summary = *exchange.summary;
  words.append(summary.method.view()).append(" ").append(summary.path.view());
  if (summary.route.empty())
    words += " matched no route.";
  else
    words.append(" went by the route ").append(summary.route);
  if (!summary.target.empty())
    words.append(" to ")
        .append(summary.pool)
        .append("/")
        .append(summary.target)
        .append(summary.attempts > 1 ? ", in " + std::to_string(summary.attempts) + " attempts." : ".");
  else if (!summary.route.empty())
    words += ".";
  if (summary.waited > Nanoseconds(0))
    words += " It waited " + secondsText(summary.waited.count()) + " for its turn or for a target.";
  if (summary.status != 0) words += " The answer was " + std::to_string(summary.status);
  if (summary.status != 0 && summary.firstByte >= Nanoseconds(0))
    words += ", which began after " + secondsText(summary.firstByte.count());
  if (summary.status != 0) {
    uint64_t pieces = 0;
    for (const StoredEvent& event : exchange.events)
      if (isOfResponse(event.kind)) pieces += event.events;
    words += " and came in " + countText(pieces, "piece", "pieces") + ", " +
             countText(summary.responseBodyBytes, "byte", "bytes") + " in all.";
    const Silence silence = longestSilence(exchange);
    if (Nanoseconds(silence.length) >= Milliseconds(1000))
      words += " The longest silence was " + secondsText(silence.length) + ", after " +
               countText(silence.after, "piece", "pieces") + '.';
  } else {
    words += " There was no answer.";
  }
  words += ' ' + endOf(summary);
  if (summary.overhead >= Nanoseconds(0))
    words += " Headgate itself added " + secondsText(summary.overhead.count()) + '.';
  if (summary.lostDetailBytes != 0)
    words += " The record lacks " + countText(summary.lostDetailBytes, "byte", "bytes") +
             " of it, because the recorder could not keep up.";
  return words + '\n';
}

std::string curlOf(const StoredExchange& exchange) {
  const StoredEvent* request = requestOf(exchange);
  if (request == nullptr) return "# The record does not hold the head of this request.\n";
  const WireHead head = requestHead(request->bytes);
  std::string out =
      "curl --include --no-buffer --request " + quoted(head.first) + " " + quoted(requestUrl(exchange, head));
  for (const WireField& field : head.fields) {
    const bool isOwn = std::any_of(kOwnFields.begin(), kOwnFields.end(), [&field](std::string_view name) {
      return http::equalsIgnoringCase(field.name, name);
    });
    if (!isOwn) out += " \\\n  --header " + quoted(std::string(field.name).append(": ").append(field.value));
  }
  const Body body(exchange, DetailKind::RequestBody);
  if (body.onWire() == 0) return out + '\n';
  const bool isWhole = body.leftOut() == record::LeftOut::Nothing && body.isText();
  if (!isWhole || body.bytes() > kLongestBody)
    return out + "\n# Its body of " + std::to_string(body.onWire()) +
           " bytes is in exchanges.har, as far as " + "the record holds it.\n";
  Bytes text;
  body.forEach([&text](ByteView piece) {
    text += piece;
    return true;
  });
  return out + " \\\n  --data-raw " + quoted(text) + '\n';
}

std::string timesHeader() {
  return "started,request_id,what,at_ms,bytes\n";
}

std::string timesOf(const StoredExchange& exchange, Nanoseconds wallOffset) {
  const std::string started = timeText(wallBeginningOf(exchange, wallOffset));
  const std::string id = csv(exchange.summary ? exchange.summary->requestId.view() : std::string_view());
  std::string out;
  const auto line = [&](std::string_view what, int64_t at, uint64_t bytes) {
    std::array<char, 32> ms;
    const int size = std::snprintf(ms.data(), ms.size(), "%.6f", static_cast<double>(at) / 1e6);
    out.append(started).append(",").append(id).append(",").append(what).append(",");
    out.append(ms.data(), static_cast<size_t>(size)).append(",").append(std::to_string(bytes)).append("\n");
  };
  for (const StoredEvent& event : exchange.events) {
    const int64_t at = (event.at - beginningOf(exchange)).count();
    if (event.kind == DetailKind::RequestHead) line("request head", at, event.size);
    if (event.kind == DetailKind::AttemptHead) line("sent to target", at, event.size);
    if (event.kind == DetailKind::ResponseHead) line("response head", at, event.size);
    if (isOfResponse(event.kind)) line("piece", at, event.size);
    if (event.kind == DetailKind::Gap) line("missing", at, event.size);
  }
  if (exchange.summary) line("end", exchange.summary->total.count(), exchange.summary->bytesOut);
  return out;
}

}  // namespace headgate::archive
