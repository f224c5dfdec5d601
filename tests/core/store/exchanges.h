// Exchanges to store, and what a store must give back.
#pragma once

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

#include "core/record/record_sink.h"
#include "core/store/stored_exchange.h"

namespace headgate::store {

// A folder of its own for a test, gone with it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "headgate-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data());
  }
  ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path(const std::string& name = "") const { return name.empty() ? m_path : m_path + '/' + name; }

 private:
  std::string m_path;
};

inline std::string contentOf(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline SteadyTime at(int64_t microseconds) {
  return SteadyTime(std::chrono::microseconds(microseconds));
}

inline record::Summary summaryFor(uint64_t exchange) {
  record::Summary summary;
  summary.exchange = {exchange};
  summary.connection = {exchange / 2};
  summary.startedWall =
      WallTime(std::chrono::nanoseconds(1'795'328'771'000'123'456 + static_cast<int64_t>(exchange)));
  summary.started = at(static_cast<int64_t>(exchange) * 10);
  summary.total = std::chrono::microseconds(1500);
  summary.firstByte = std::chrono::microseconds(700);
  summary.bytesIn = 120;
  summary.bytesOut = 4000;
  summary.listener = "web";
  summary.route = "code";
  summary.status = 200;
  summary.attempts = 1;
  summary.requestId.assign("id-" + std::to_string(exchange));
  summary.clientIp.assign("127.0.0.1");
  summary.method.assign("POST");
  summary.host.assign("localhost:8080");
  summary.path.assign("/api/code/chat");
  return summary;
}

inline void put(record::RecordSink& sink, uint64_t exchange, record::DetailKind kind, ByteView bytes,
                SteadyTime time) {
  record::DetailHeader header{.exchange = {exchange}, .at = time, .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  header.kind = kind;
  sink.detail(header, bytes);
}

// Open, heads and a response body, and unless told otherwise the end.
enum class End { Closed, UnderWay };
inline void putExchange(record::RecordSink& sink, uint64_t exchange, ByteView body, End end = End::Closed) {
  using record::DetailKind;
  const auto base = static_cast<int64_t>(exchange) * 10;
  sink.beginBatch();
  put(sink, exchange, DetailKind::Open, "code", at(base));
  put(sink, exchange, DetailKind::RequestHead, "POST / HTTP/1.1\r\nHost: a\r\n\r\n", at(base + 1));
  put(sink, exchange, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\n\r\n", at(base + 2));
  put(sink, exchange, DetailKind::ResponseBody, body, at(base + 3));
  if (end == End::Closed) sink.summary(summaryFor(exchange));
  sink.endBatch();
}

inline void expectEqual(const record::Summary& a, const record::Summary& b) {
  EXPECT_EQ(a.exchange, b.exchange);
  EXPECT_EQ(a.connection, b.connection);
  EXPECT_EQ(a.startedWall, b.startedWall);
  EXPECT_EQ(a.started, b.started);
  EXPECT_EQ(a.total, b.total);
  EXPECT_EQ(a.connect, b.connect);
  EXPECT_EQ(a.firstByte, b.firstByte);
  EXPECT_EQ(a.largestGap, b.largestGap);
  EXPECT_EQ(a.bytesIn, b.bytesIn);
  EXPECT_EQ(a.bytesOut, b.bytesOut);
  EXPECT_EQ(a.requestBodyBytes, b.requestBodyBytes);
  EXPECT_EQ(a.responseBodyBytes, b.responseBodyBytes);
  EXPECT_EQ(a.listener, b.listener);
  EXPECT_EQ(a.route, b.route);
  EXPECT_EQ(a.pool, b.pool);
  EXPECT_EQ(a.target, b.target);
  EXPECT_EQ(a.status, b.status);
  EXPECT_EQ(a.attempts, b.attempts);
  EXPECT_EQ(a.clientPort, b.clientPort);
  EXPECT_EQ(a.error, b.error);
  EXPECT_EQ(a.timeoutStage, b.timeoutStage);
  EXPECT_EQ(a.endedBy, b.endedBy);
  EXPECT_EQ(a.reusedConnection, b.reusedConnection);
  EXPECT_EQ(a.upgraded, b.upgraded);
  EXPECT_EQ(a.secure, b.secure);
  EXPECT_EQ(a.overhead, b.overhead);
  EXPECT_EQ(a.lostDetailBytes, b.lostDetailBytes);
  EXPECT_EQ(a.lostDetailEvents, b.lostDetailEvents);
  EXPECT_EQ(a.endGapEvents, b.endGapEvents);
  EXPECT_EQ(a.endGapBytes, b.endGapBytes);
  EXPECT_EQ(a.requestId.view(), b.requestId.view());
  EXPECT_EQ(a.clientIp.view(), b.clientIp.view());
  EXPECT_EQ(a.method.view(), b.method.view());
  EXPECT_EQ(a.host.view(), b.host.view());
  EXPECT_EQ(a.path.view(), b.path.view());
  EXPECT_EQ(a.path.cut, b.path.cut);
  EXPECT_EQ(a.errorDetail.view(), b.errorDetail.view());
}

inline void expectEqual(const StoredExchange& a, const StoredExchange& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_TRUE(a.events == b.events) << a.id.value;
  ASSERT_EQ(a.summary.has_value(), b.summary.has_value());
  if (a.summary) expectEqual(*a.summary, *b.summary);
}

}  // namespace headgate::store
