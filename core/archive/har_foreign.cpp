// What an entry of somebody else's HAR says, as a record: heads are put together from their fields, bodies
// are one piece, and times are as far as HAR has them.
#include <algorithm>
#include <cmath>

#include "core/archive/har_json.h"
#include "core/archive/web_socket_frame.h"
#include "core/http/grammar.h"
#include "core/http/headers.h"

namespace headgate::archive {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;

namespace {

constexpr double kLongest = 1e12;  // milliseconds: thirty years
constexpr double kHighestForeignStatus = 999;

Nanoseconds fromMilliseconds(double milliseconds) {
  return Nanoseconds(std::llround(std::clamp(milliseconds, 0.0, kLongest) * 1e6));
}

// One line of a head, whatever somebody has put into it.
std::string oneLine(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
  return line;
}

std::string versionOf(std::string_view text) {
  std::string version = oneLine(text);
  std::transform(version.begin(), version.end(), version.begin(),
                 [](unsigned char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : char(c); });
  if (version == "H2") return "HTTP/2";
  if (version.starts_with("H3")) return "HTTP/3";
  return version.starts_with("HTTP/") ? version : "HTTP/1.1";
}

// The pseudo-fields of HTTP/2 stand in the first line.
std::string fieldLines(const Json& message) {
  std::string lines;
  for (const Json& field : listOf(message, "headers")) {
    const std::string name = oneLine(textOf(field, "name"));
    if (name.empty() || name.starts_with(':')) continue;
    lines.append(name).append(": ").append(oneLine(textOf(field, "value"))).append("\r\n");
  }
  return lines.append("\r\n");
}

struct Address {
  bool isSecure = false;
  std::string_view host;
  std::string target;
};

Address addressOf(std::string_view url) {
  Address address{.isSecure = url.starts_with("https:") || url.starts_with("wss:")};
  const size_t slashes = url.find("://");
  if (slashes == std::string_view::npos) {
    address.target = oneLine(url);
    return address;
  }
  url = url.substr(slashes + 3, url.find('#') - slashes - 3);
  const size_t path = url.find_first_of("/?");
  address.host = url.substr(0, path);
  if (const size_t user = address.host.rfind('@'); user != std::string_view::npos)
    address.host.remove_prefix(user + 1);
  address.target = path == std::string_view::npos ? "/" : oneLine(url.substr(path));
  if (address.target.starts_with('?')) address.target.insert(0, "/");
  return address;
}

Bytes requestBodyOf(const Json& request) {
  const Json* data = memberOf(request, "postData");
  if (data == nullptr) return {};
  if (Bytes text = bodyOf(*data); !text.empty()) return text;
  Bytes form;
  for (const Json& parameter : listOf(*data, "params")) {
    if (!form.empty()) form += '&';
    form.append(textOf(parameter, "name")).append("=").append(textOf(parameter, "value"));
  }
  return form;
}

void addMessages(const Json& entry, SteadyTime began, StoredExchange& exchange) {
  for (const Json& message : listOf(entry, "_webSocketMessages")) {
    const int opcode = static_cast<int>(numberOf(message, "opcode").value_or(1));
    if (opcode < 1 || opcode > 10) continue;  // Chrome's own: an error
    const bool isText = opcode == 1;
    const std::string_view data = textOf(message, "data");
    const Bytes payload = isText ? Bytes(data) : looseBase64(data).value_or(Bytes(data));
    const bool isSent = textOf(message, "type") == "send";
    const double seconds = numberOf(message, "time").value_or(0);
    const SteadyTime at = std::max(SteadyTime(fromMilliseconds(seconds * 1e3)), began);
    StoredEvent event{.kind = isSent ? DetailKind::TunnelUp : DetailKind::TunnelDown, .at = at};
    event.bytes = webSocketFrame(opcode, payload,
                                 isSent ? stream::Direction::FromClient : stream::Direction::FromServer);
    event.size = event.bytes.size();
    exchange.events.push_back(std::move(event));
  }
}

// What it says of a body, and what of it is there.
StoredEvent bodyEvent(DetailKind kind, SteadyTime at, Bytes bytes, uint64_t size) {
  StoredEvent event{.kind = kind, .at = at, .size = size, .bytes = std::move(bytes)};
  if (event.bytes.size() < size && event.bytes.empty()) event.leftOut = LeftOut::NotInFile;
  return event;
}

struct Times {
  Nanoseconds total{0};
  Nanoseconds firstByte{0};
  Nanoseconds connect{record::kNotReached};
  Nanoseconds blocked{0};
};

Times timesOf(const Json& entry) {
  static const Json kNone = Json::object();
  const Json* found = memberOf(entry, "timings");
  const Json& timings = found == nullptr ? kNone : *found;
  double sum = 0;
  for (const char* name : {"blocked", "dns", "connect", "send", "wait", "receive"})
    sum += std::max(numberOf(timings, name).value_or(0), 0.0);
  Times times{.total = fromMilliseconds(numberOf(entry, "time").value_or(sum))};
  if (times.total == Nanoseconds(0)) times.total = fromMilliseconds(sum);
  const Nanoseconds receive = fromMilliseconds(numberOf(timings, "receive").value_or(0));
  times.firstByte = std::max(times.total - receive, Nanoseconds(0));
  if (const auto connect = numberOf(timings, "connect"); connect && *connect >= 0)
    times.connect = fromMilliseconds(*connect);
  times.blocked = fromMilliseconds(numberOf(timings, "blocked").value_or(0));
  return times;
}

void addResponse(const Json& response, int status, const Times& times, StoredExchange& exchange) {
  record::Summary& summary = *exchange.summary;
  std::string head = versionOf(textOf(response, "httpVersion")) + ' ' + std::to_string(status) + ' ' +
                     oneLine(textOf(response, "statusText")) + "\r\n" + fieldLines(response);
  StoredEvent event = textEvent(DetailKind::ResponseHead, summary.started + times.firstByte, std::move(head));
  if (const uint64_t size = countOf(response, "headersSize"); size != 0) event.size = size;
  summary.bytesOut = event.size;
  summary.firstByte = times.firstByte;
  exchange.events.push_back(std::move(event));

  const Json* content = memberOf(response, "content");
  if (content == nullptr) return;
  Bytes body = bodyOf(*content);
  for (const Json& field : listOf(response, "headers"))
    if (http::equalsIgnoringCase(textOf(field, "name"), "content-encoding") &&
        textOf(field, "value") != "identity")
      exchange.isDecoded = true;
  const uint64_t onWire = countOf(response, "bodySize");
  const uint64_t size =
      exchange.isDecoded && onWire != 0 ? onWire : std::max<uint64_t>(countOf(*content, "size"), body.size());
  if (size == 0) return;
  summary.responseBodyBytes = size;
  summary.bytesOut += size;
  exchange.events.push_back(
      bodyEvent(DetailKind::ResponseBody, summary.started + times.total, std::move(body), size));
}

}  // namespace

Result<StoredExchange, std::string> foreignRecordOf(const Json& entry) {
  const Json* request = memberOf(entry, "request");
  const Json* response = memberOf(entry, "response");
  if (request == nullptr || !request->is_object()) return std::string("it has no request");
  const std::string_view url = textOf(*request, "url");
  if (url.empty()) return std::string("request.url is not a text");
  const auto wall = timeOf(textOf(entry, "startedDateTime"));
  if (!wall) return std::string("startedDateTime is not a time");

  StoredExchange exchange;
  record::Summary& summary = exchange.summary.emplace();
  const Times times = timesOf(entry);
  const Address address = addressOf(url);
  const std::string method = oneLine(textOf(*request, "method"));
  summary.startedWall = *wall;
  summary.started = SteadyTime(wall->time_since_epoch());
  summary.total = times.total;
  summary.connect = times.connect;
  summary.waited = times.blocked;
  summary.secure = address.isSecure;
  summary.method.assign(method);
  summary.host.assign(address.host);
  summary.path.assign(std::string_view(address.target).substr(0, address.target.find('?')));
  http::parseDecimal(textOf(entry, "connection"), summary.connection.value);

  StoredEvent head =
      textEvent(DetailKind::RequestHead, summary.started,
                method + ' ' + address.target + ' ' + versionOf(textOf(*request, "httpVersion")) + "\r\n" +
                    fieldLines(*request));
  if (const uint64_t size = countOf(*request, "headersSize"); size != 0) head.size = size;
  summary.bytesIn = head.size;
  exchange.events.push_back({.kind = DetailKind::Open, .at = summary.started});
  exchange.events.push_back(std::move(head));
  Bytes body = requestBodyOf(*request);
  const uint64_t bodySize = std::max<uint64_t>(countOf(*request, "bodySize"), body.size());
  if (bodySize != 0) {
    summary.requestBodyBytes = bodySize;
    summary.bytesIn += bodySize;
    exchange.events.push_back(bodyEvent(DetailKind::RequestBody, summary.started, std::move(body), bodySize));
  }

  const double status = response == nullptr ? 0 : numberOf(*response, "status").value_or(0);
  if (status >= 100 && status <= kHighestForeignStatus) {
    summary.status = static_cast<uint16_t>(status);
    addResponse(*response, summary.status, times, exchange);
  } else if (response != nullptr) {
    summary.errorDetail.assign(textOf(*response, "_error"));
  }
  summary.upgraded = !listOf(entry, "_webSocketMessages").empty();
  addMessages(entry, summary.started, exchange);
  return exchange;
}

}  // namespace headgate::archive
