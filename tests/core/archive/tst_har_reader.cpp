// HARs of others, and files that are none.
#include <gtest/gtest.h>

#include "core/store/stream_events.h"
#include "tests/core/archive/archived.h"

namespace headgate::archive {
namespace {

// As Chrome's developer tools export one.
const std::string kChrome =
    R"({"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"},
 "pages": [{"id": "page_1", "title": "x", "pageTimings": {"onLoad": 1.5}}],
 "entries": [
  {"_initiator": {"type": "script"}, "_priority": "High", "_resourceType": "fetch", "cache": {}, "connection": "443",
   "pageref": "page_1",
   "request": {"method": "POST", "url": "https://api.test/v1/chat?key=SECRET-1&x=1#top", "httpVersion": "http/1.1",
     "headers": [{"name": ":authority", "value": "api.test"}, {"name": "Host", "value": "api.test"},
                 {"name": "Authorization", "value": "Bearer SECRET-2"}, {"name": "X-Bad", "value": "a\r\nb"}],
     "queryString": [], "cookies": [{"name": "s", "value": "SECRET-3"}], "headersSize": -1, "bodySize": 13,
     "postData": {"mimeType": "application/json", "text": "{\"a\": \"\u00e9\"}"}},
   "response": {"status": 200, "statusText": "OK", "httpVersion": "http/1.1",
     "headers": [{"name": "content-type", "value": "text/event-stream"}, {"name": "content-encoding", "value": "br"},
                 {"name": "Set-Cookie", "value": "s=SECRET-4"}],
     "cookies": [], "content": {"size": 18, "mimeType": "text/event-stream", "text": "data: 1\n\ndata: 2\n\n"},
     "redirectURL": "", "headersSize": -1, "bodySize": -1, "_transferSize": 300, "_error": null},
   "serverIPAddress": "[::1]", "startedDateTime": "2026-11-28T07:04:17.250+01:00", "time": 1250.5,
   "timings": {"blocked": 1.25, "dns": -1, "ssl": 3, "connect": 10, "send": 0.25, "wait": 500, "receive": 739,
               "_blocked_queueing": 1}},
  {"request": {"method": "GET", "url": "wss://h.test:9/ws", "httpVersion": "HTTP/1.1", "headers": []},
   "response": {"status": 101, "statusText": "Switching Protocols", "httpVersion": "HTTP/1.1",
     "headers": [{"name": "Upgrade", "value": "websocket"}, {"name": "Connection", "value": "Upgrade"}],
     "content": {"size": 0, "mimeType": "x-unknown"}, "bodySize": 0},
   "_webSocketMessages": [{"type": "send", "time": 1795845859.5, "opcode": 1, "data": "hi"},
                          {"type": "receive", "time": 1795845859.75, "opcode": 2, "data": "AP8="},
                          {"type": "receive", "time": 1795845859.75, "opcode": -1, "data": "Error"}],
   "startedDateTime": "2026-11-28T06:04:19Z", "time": 900},
  {"request": {"method": "GET", "url": "http://h.test/image.png", "headers": [], "bodySize": 0},
   "response": {"status": 200, "headers": [], "content": {"size": 4096, "mimeType": "image/png"}, "bodySize": 4096},
   "startedDateTime": "2026-11-28T06:04:20.123456789Z", "timings": {"send": 1, "wait": 2, "receive": 3}}
 ]}})";

const StoredEvent& only(const StoredExchange& exchange, DetailKind kind) {
  static const StoredEvent kNone;
  const auto found = std::find_if(exchange.events.begin(), exchange.events.end(),
                                  [kind](const StoredEvent& each) { return each.kind == kind; });
  EXPECT_NE(found, exchange.events.end());
  return found == exchange.events.end() ? kNone : *found;
}

TEST(HarReader, ReadsWhatChromeWrites) {
  record::Names names;
  const ReadBack back = readText("\xEF\xBB\xBF" + kChrome, names);
  EXPECT_TRUE(back.reading.isArchive && back.reading.isWhole);
  EXPECT_TRUE(back.reading.problems.empty()) << back.reading.problems.front();
  ASSERT_EQ(back.exchanges.size(), 3u);

  const StoredExchange& stream = back.exchanges[0];
  EXPECT_EQ(stream.summary->method.view(), "POST");
  EXPECT_EQ(stream.summary->host.view(), "api.test");
  EXPECT_EQ(stream.summary->path.view(), "/v1/chat");
  EXPECT_TRUE(stream.summary->secure);
  EXPECT_EQ(stream.summary->status, 200);
  EXPECT_EQ(stream.summary->connection.value, 443u);
  EXPECT_EQ(stream.summary->startedWall, WallTime(std::chrono::milliseconds(1'795'845'857'250)));
  EXPECT_EQ(stream.summary->total, std::chrono::microseconds(1'250'500));
  EXPECT_EQ(stream.summary->firstByte, std::chrono::microseconds(511'500));
  EXPECT_EQ(stream.summary->connect, std::chrono::milliseconds(10));
  EXPECT_EQ(only(stream, DetailKind::RequestHead).bytes,
            "POST /v1/chat?key=[redacted]&x=1 HTTP/1.1\r\nHost: api.test\r\nAuthorization: [redacted]\r\n"
            "X-Bad: a  b\r\n\r\n");
  EXPECT_TRUE(only(stream, DetailKind::RequestHead).redacted);
  EXPECT_EQ(only(stream, DetailKind::RequestBody).bytes, "{\"a\": \"\u00e9\"}");
  EXPECT_TRUE(stream.isDecoded);
  const auto transcript = store::streamTranscript(stream);
  EXPECT_EQ(transcript.kind, stream::StreamKind::EventStream);
  EXPECT_EQ(transcript.events.size(), 2u) << "its text is not decoded once more";
  for (const StoredEvent& each : stream.events) EXPECT_EQ(each.bytes.find("SECRET"), Bytes::npos);

  const auto messages = store::streamTranscript(back.exchanges[1]);
  EXPECT_EQ(messages.kind, stream::StreamKind::WebSocket);
  ASSERT_EQ(messages.events.size(), 2u);
  EXPECT_EQ(messages.events[0].data, "hi");
  EXPECT_EQ(messages.events[0].direction, stream::Direction::FromClient);
  EXPECT_EQ(messages.events[1].data, Bytes("\x00\xFF", 2));
  EXPECT_EQ(back.exchanges[1].summary->host.view(), "h.test:9");

  const StoredEvent& image = only(back.exchanges[2], DetailKind::ResponseBody);
  EXPECT_EQ(image.size, 4096u);
  EXPECT_EQ(image.leftOut, LeftOut::NotInFile) << "it is said, and not taken for an empty one";
  EXPECT_EQ(back.exchanges[2].summary->total, std::chrono::milliseconds(6)) << "the sum of its parts";
}

TEST(HarReader, GivesBackWhatItUnderstoodOfOthers) {
  record::Names names;
  const std::string once = harOf(readText(kChrome, names).exchanges);
  EXPECT_EQ(once.find("SECRET"), std::string::npos);
  const ReadBack again = readText(once, names);
  EXPECT_TRUE(again.reading.problems.empty());
  EXPECT_EQ(harOf(again.exchanges), once);
}

TEST(HarReader, TakesTimesAsPeopleWriteThem) {
  const auto timeFor = [](const std::string& text) -> std::optional<int64_t> {
    record::Names names;
    const ReadBack back =
        readText(R"({"startedDateTime": ")" + text + R"(", "request": {"url": "http://h/"}})", names);
    if (back.exchanges.empty()) return std::nullopt;
    return back.exchanges[0].summary->startedWall.time_since_epoch().count();
  };
  constexpr int64_t kSecond = 1'000'000'000;
  EXPECT_EQ(timeFor("1970-01-01T00:00:01Z"), kSecond);
  EXPECT_EQ(timeFor("1970-01-01T00:00:01.5Z"), kSecond * 3 / 2);
  EXPECT_EQ(timeFor("1970-01-01T01:00:01+0100"), kSecond);
  EXPECT_EQ(timeFor("1969-12-31T23:30:00-00:30"), 0);
  for (const char* wrong : {"", "yesterday", "1970-13-01T00:00:00Z", "1970-01-01", "1970-01-01T00:00:00X",
                            "9999-01-01T00:00:00Z"})
    EXPECT_FALSE(timeFor(wrong)) << wrong;
}

// What is wrong, and where.
struct Wrong {
  const char* text;
  const char* problem;
  size_t read;
  bool isArchive;
};

TEST(HarReader, SaysWhatIsWrongAndWhere) {
  const char* kGood = R"({"startedDateTime": "2026-11-28T06:04:19Z", "request": {"url": "http://h/"}})";
  const std::string cut = std::string(R"({"log": {"entries": [)") + "\n" + kGood + ",\n{\"requ";
  const std::string mixed = std::string(R"({"log": {"entries": [7, )") + kGood + R"(, {"request": {}}]}})";
  const Wrong cases[] = {
      {"", "it is empty", 0, false},
      {"   \n", "it is empty", 0, false},
      {"hello", "line 1, column 1: ", 0, false},
      {"7", "it holds a single value", 0, false},
      {"{}", "entry 1: it has no request", 0, false},
      {R"({"request": {"url": 7}})", "entry 1: request.url is not a text", 0, false},
      {R"({"request": {"url": "http://h/"}, "startedDateTime": 7})", "entry 1: startedDateTime is not a time",
       0, false},
      {cut.c_str(), "line 3, column 6: ", 1, true},
      {mixed.c_str(), "entry 1: it has no request", 1, true},
  };
  for (const Wrong& wrong : cases) {
    record::Names names;
    const ReadBack back = readText(wrong.text, names);
    EXPECT_EQ(back.exchanges.size(), wrong.read) << wrong.text;
    EXPECT_EQ(back.reading.isArchive, wrong.isArchive) << wrong.text;
    ASSERT_FALSE(back.reading.problems.empty()) << wrong.text;
    EXPECT_TRUE(back.reading.problems[0].starts_with(wrong.problem)) << back.reading.problems[0];
  }
  record::Names names;
  EXPECT_FALSE(readText(cut, names).reading.isWhole);
  EXPECT_EQ(readText(mixed, names).reading.passedOver, 2u);
  const HarReading gone =
      readHar("/nowhere/at/all.har", names, [](StoredExchange&&, uint64_t) { return true; });
  EXPECT_EQ(gone.problems[0], "/nowhere/at/all.har cannot be opened: No such file or directory");
}

TEST(HarReader, IsNotLedAstrayByAHarOfOursThatWasChanged) {
  const std::string text = harOf({streamed(1, {"data: a\n\n"})});
  const auto changed = [&text](const std::string& from, const std::string& to) {
    std::string other = text;
    const size_t place = other.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    return other.replace(place, from.size(), to);
  };
  for (const std::string& other : {changed(R"("kind":"response_body")", R"("kind":"request_body")"),
                                   changed(R"("format":1)", R"("format":2)"),
                                   changed(R"("ended_by":"complete")", R"("ended_by":"magic")"),
                                   changed(R"("text":"data: a)", R"("text":"data: longer)"),
                                   changed(R"("total_ns":1500000)", R"("total_ns":-1e300)")}) {
    record::Names names;
    const ReadBack back = readText(other, names);
    ASSERT_EQ(back.exchanges.size(), 1u) << "what the HAR itself says is still there";
    EXPECT_EQ(back.exchanges[0].summary->path.view(), "/api/code/chat");
  }
  record::Names names;
  const ReadBack back =
      readText(changed("Host: localhost:8080", "Host: localhost:8080\\r\\nCookie: SECRET"), names);
  ASSERT_EQ(back.exchanges.size(), 1u);
  for (const StoredEvent& each : back.exchanges[0].events) EXPECT_EQ(each.bytes.find("SECRET"), Bytes::npos);
}

TEST(HarReader, BoundsDepth) {
  record::Names names;
  const std::string deep = R"({"log": {"entries": [)" + std::string(100'000, '[');
  EXPECT_EQ(readText(deep, names).reading.problems.at(0), "its values are nested too deeply");
}

TEST(HarReader, StopsWhenItIsTold) {
  const store::TemporaryFolder folder;
  std::ofstream(folder.path("a.har")) << harOf({streamed(1, {"a"}), streamed(2, {"b"}), streamed(3, {"c"})});
  record::Names names;
  size_t taken = 0;
  const HarReading reading =
      readHar(folder.path("a.har"), names, [&taken](StoredExchange&&, uint64_t) { return ++taken < 2; });
  EXPECT_EQ(taken, 2u);
  EXPECT_TRUE(reading.problems.empty());
}

}  // namespace
}  // namespace headgate::archive
