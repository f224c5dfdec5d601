// What a HAR must be (HAR 1.2), what is in it, and that the same record comes back.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <zlib.h>

#include "tests/core/archive/archived.h"

namespace headgate::archive {
namespace {

using Json = nlohmann::json;

// gzip, as a target sends it.
Bytes gzipped(const Bytes& text) {
  z_stream stream{};
  EXPECT_EQ(::deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  Bytes out(text.size() + 256, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  ::deflateEnd(&stream);
  return out;
}

// The specification's tables: every required member, of its type.
void expectPairs(const Json& list) {
  ASSERT_TRUE(list.is_array());
  for (const Json& pair : list) {
    EXPECT_TRUE(pair.at("name").is_string());
    EXPECT_TRUE(pair.at("value").is_string());
  }
}

void expectMessage(const Json& message) {
  EXPECT_TRUE(message.at("httpVersion").is_string());
  EXPECT_TRUE(message.at("cookies").is_array());
  expectPairs(message.at("headers"));
  EXPECT_TRUE(message.at("headersSize").is_number_integer());
  EXPECT_TRUE(message.at("bodySize").is_number_integer());
  EXPECT_GE(message.at("headersSize"), -1);
  EXPECT_GE(message.at("bodySize"), -1);
}

void expectEntry(const Json& entry) {
  EXPECT_TRUE(entry.at("startedDateTime").is_string());
  EXPECT_GE(entry.at("time").get<double>(), 0);
  EXPECT_TRUE(entry.at("cache").is_object());
  const Json& request = entry.at("request");
  expectMessage(request);
  EXPECT_TRUE(request.at("method").is_string());
  EXPECT_TRUE(request.at("url").is_string());
  expectPairs(request.at("queryString"));
  if (request.contains("postData")) {
    EXPECT_TRUE(request["postData"].at("mimeType").is_string());
  }
  const Json& response = entry.at("response");
  expectMessage(response);
  EXPECT_TRUE(response.at("status").is_number_integer());
  EXPECT_TRUE(response.at("statusText").is_string());
  EXPECT_TRUE(response.at("redirectURL").is_string());
  EXPECT_GE(response.at("content").at("size"), 0);
  EXPECT_TRUE(response.at("content").at("mimeType").is_string());
  const Json& timings = entry.at("timings");
  double sum = 0;
  for (const char* name : {"blocked", "dns", "connect", "send", "wait", "receive"})
    sum += std::max(timings.at(name).get<double>(), 0.0);
  EXPECT_NEAR(sum, entry["time"].get<double>(), 1e-6) << "the times make up the whole";
  for (const char* name : {"send", "wait", "receive"}) EXPECT_GE(timings.at(name).get<double>(), 0);
  for (const auto& [name, value] : entry.items()) {
    static const std::set<std::string> kKnown = {"startedDateTime", "time",    "request",   "response",
                                                 "cache",           "timings", "connection"};
    EXPECT_TRUE(kKnown.contains(name) || name.front() == '_') << name << ": a field of ours begins with _";
  }
}

Json parsed(const std::string& text) {
  Json har = Json::parse(text);
  EXPECT_EQ(har.at("log").at("version"), "1.2");
  EXPECT_TRUE(har["log"].at("creator").at("name").is_string());
  EXPECT_TRUE(har["log"]["creator"].at("version").is_string());
  for (const Json& entry : har["log"].at("entries")) expectEntry(entry);
  return har;
}

// Written, read and written again: the same record, and the same file.
Json roundTrip(const std::vector<StoredExchange>& exchanges) {
  const std::string text = harOf(exchanges);
  record::Names names;
  const ReadBack back = readText(text, names);
  EXPECT_TRUE(back.reading.problems.empty()) << back.reading.problems.front();
  EXPECT_EQ(back.exchanges.size(), exchanges.size());
  for (size_t i = 0; i < back.exchanges.size() && i < exchanges.size(); ++i)
    expectSame(exchanges[i], back.exchanges[i]);
  EXPECT_EQ(harOf(back.exchanges), text);
  return parsed(text);
}

TEST(HarWriter, WritesNoExchangeAtAll) {
  EXPECT_TRUE(roundTrip({})["log"]["entries"].empty());
}

TEST(HarWriter, WritesAStream) {
  const Json har = roundTrip({streamed(7, {"data: a\n\n", "data: \xC3", "\xA9\n\n"})});
  const Json& entry = har["log"]["entries"][0];
  EXPECT_EQ(entry["request"]["method"], "POST");
  EXPECT_EQ(entry["request"]["url"], "http://localhost:8080/api/code/chat?model=a%20b&n=1");
  EXPECT_EQ(entry["request"]["queryString"],
            Json::parse(R"([{"name": "model", "value": "a b"}, {"name": "n", "value": "1"}])"));
  EXPECT_EQ(entry["request"]["postData"]["text"], R"({"stream": true})");
  EXPECT_EQ(entry["request"]["bodySize"], 16);
  EXPECT_EQ(entry["response"]["status"], 200);
  EXPECT_EQ(entry["response"]["content"]["text"], "data: a\n\ndata: \xC3\xA9\n\n");
  EXPECT_EQ(entry["response"]["content"]["size"], 19);
  EXPECT_EQ(entry["response"]["headers"].size(), 3u) << "fields that come twice stay so";
  EXPECT_FALSE(entry["response"]["content"].contains("comment"));
  const Json& own = entry["_headgate"];
  EXPECT_EQ(own["route"], "code");
  std::vector<int64_t> sizes;
  for (const Json& each : own["events"])
    if (each["kind"] == "response_body") sizes.push_back(each["size"]);
  EXPECT_EQ(sizes, (std::vector<int64_t>{9, 7, 3})) << "each piece, with its time";
}

TEST(HarWriter, MapsTimes) {
  StoredExchange exchange = streamed(1, {"x"});
  exchange.summary->waited = std::chrono::microseconds(100);
  exchange.summary->connect = std::chrono::microseconds(200);
  const Json har = roundTrip({exchange});
  const Json& timings = har["log"]["entries"][0]["timings"];
  EXPECT_DOUBLE_EQ(timings["blocked"], 0.1);
  EXPECT_DOUBLE_EQ(timings["connect"], 0.2);
  EXPECT_DOUBLE_EQ(timings["wait"], 0.4);
  EXPECT_DOUBLE_EQ(timings["receive"], 0.8);
  EXPECT_EQ(timings["dns"], -1) << "nobody knows";
  EXPECT_EQ(timings["ssl"], -1);
  exchange.summary->connect = Nanoseconds(0);
  EXPECT_EQ(roundTrip({exchange})["log"]["entries"][0]["timings"]["connect"], -1) << "a kept connection";
}

TEST(HarWriter, WritesWhatIsNoTextInBase64) {
  StoredExchange exchange = streamed(1, {Bytes("\xFF\x00\x80", 3), "abcdefg"});
  exchange.events[2] = event(DetailKind::RequestBody, 12, "\xC3");
  const Json har = roundTrip({exchange});
  const Json& entry = har["log"]["entries"][0];
  EXPECT_EQ(entry["response"]["content"]["encoding"], "base64");
  EXPECT_EQ(entry["response"]["content"]["text"], "/wCAYWJjZGVmZw==");
  EXPECT_EQ(entry["request"]["postData"]["text"], "ww==");
}

TEST(HarWriter, DecodesAContentCodingAndKeepsTheBytes) {
  const Bytes plain = "data: " + Bytes(2000, 'x') + "\n\n";
  const Bytes coded = gzipped(plain);
  StoredExchange exchange = streamed(1, {coded.substr(0, 9), coded.substr(9)});
  exchange.events[4].bytes = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
  exchange.events[4].size = exchange.events[4].bytes.size();
  const Json har = roundTrip({exchange});
  const Json& response = har["log"]["entries"][0]["response"];
  EXPECT_EQ(response["content"]["text"], plain);
  EXPECT_EQ(response["content"]["size"], plain.size());
  EXPECT_EQ(response["bodySize"], coded.size());
  EXPECT_EQ(response["content"]["compression"], plain.size() - coded.size());
}

TEST(HarWriter, SaysWhatIsMissing) {
  StoredExchange exchange = streamed(1, {"abc"});
  StoredEvent bare = event(DetailKind::ResponseBody, 5000, "");
  bare.size = 1000;
  bare.events = 3;
  bare.leftOut = LeftOut::ByLimit;
  exchange.events.push_back(bare);
  exchange.summary->responseBodyBytes = 1003;
  const Json har = roundTrip({exchange});
  const Json& response = har["log"]["entries"][0]["response"];
  EXPECT_EQ(response["bodySize"], 1003);
  EXPECT_EQ(response["content"]["size"], 1003);
  EXPECT_EQ(response["content"]["text"], "abc");
  EXPECT_EQ(response["content"]["comment"], "3 of 1003 bytes are in the record: the limit of the route");
}

TEST(HarWriter, WritesAnExchangeWithoutAnAnswerOrAnything) {
  StoredExchange refused{.id = {1}, .summary = store::summaryFor(1), .events = {}};
  refused.summary->status = 0;
  refused.summary->error = ErrorType::ConnectRefused;
  refused.summary->errorDetail.assign("127.0.0.1:1 refused");
  refused.summary->firstByte = record::kNotReached;
  StoredExchange underWay = streamed(2, {"data: a\n\n"});
  underWay.summary.reset();
  StoredExchange gap = streamed(3, {});
  gap.events.erase(gap.events.begin(), gap.events.begin() + 3);
  StoredEvent lost{.kind = DetailKind::Gap,
                   .leftOut = LeftOut::ByEviction,
                   .events = 3,
                   .at = store::at(30),
                   .size = 99,
                   .bytes = {}};
  gap.events.insert(gap.events.begin(), lost);
  const Json har = roundTrip({refused, gap});
  EXPECT_EQ(har["log"]["entries"][0]["response"]["status"], 0);
  EXPECT_EQ(har["log"]["entries"][0]["_headgate"]["error"], "connect_refused");
  EXPECT_EQ(har["log"]["entries"][1]["request"]["headersSize"], -1);

  const Json half = parsed(harOf({underWay}));
  EXPECT_EQ(half["log"]["entries"][0]["_headgate"]["under_way"], true);
}

TEST(HarWriter, WritesMessagesOfAWebSocketAsChromeDoes) {
  StoredExchange exchange{.id = {1}, .summary = store::summaryFor(1), .events = {}};
  exchange.summary->upgraded = true;
  exchange.events = {
      event(DetailKind::RequestHead, 11,
            "GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
      event(DetailKind::ResponseHead, 12,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
      event(DetailKind::TunnelUp, 13, Bytes("\x81\x82\x01\x02\x03\x04", 6) + char('h' ^ 1) + char('i' ^ 2)),
      event(DetailKind::TunnelDown, 14, Bytes("\x82\x02\x00\xFF", 4)),
      event(DetailKind::TunnelDown, 15, Bytes("\x88\x02\x03\xE8", 4))};
  const Json har = roundTrip({exchange});
  const Json& entry = har["log"]["entries"][0];
  EXPECT_EQ(entry["request"]["url"], "ws://h/ws");
  const Json& messages = entry["_webSocketMessages"];
  ASSERT_EQ(messages.size(), 3u);
  EXPECT_EQ(messages[0]["type"], "send");
  EXPECT_EQ(messages[0]["opcode"], 1);
  EXPECT_EQ(messages[0]["data"], "hi");
  EXPECT_EQ(messages[1]["type"], "receive");
  EXPECT_EQ(messages[1]["opcode"], 2);
  EXPECT_EQ(messages[1]["data"], "AP8=");
  EXPECT_EQ(messages[2]["opcode"], 8);
  EXPECT_EQ(messages[2]["data"], "A+g=");
  EXPECT_NEAR(messages[0]["time"].get<double>(), 1'795'328'771.000'126, 1e-5);
}

TEST(HarWriter, WritesTheSameEntriesAsLines) {
  TextOutput out;
  NdjsonWriter lines(out, {.version = "1"});
  ASSERT_TRUE(lines.add(streamed(1, {"a\n"})));
  ASSERT_TRUE(lines.add(streamed(2, {"b\n"})));
  EXPECT_EQ(std::count(out.text().begin(), out.text().end(), '\n'), 2) << "one exchange a line";
  const Json har = parsed(harOf({streamed(1, {"a\n"}), streamed(2, {"b\n"})}));
  std::istringstream text(out.text());
  std::string line;
  for (const Json& entry : har["log"]["entries"]) {
    ASSERT_TRUE(std::getline(text, line));
    EXPECT_EQ(Json::parse(line), entry);
  }
  record::Names names;
  const ReadBack back = readText(out.text(), names);
  ASSERT_EQ(back.exchanges.size(), 2u);
  expectSame(streamed(2, {"b\n"}), back.exchanges[1]);
}

TEST(HarWriter, EndsWhereTheOutputTakesNoMore) {
  class Full final : public Output {
   public:
    bool write(ByteView) override { return false; }
  };
  Full full;
  HarWriter writer(full, {.version = "1"});
  EXPECT_FALSE(writer.add(streamed(1, {Bytes(200'000, 'x')})));
  EXPECT_FALSE(writer.finish());
}

}  // namespace
}  // namespace headgate::archive
