// What an exchange costs the recorder's thread in the feed: `bench_feed [exchanges]` prints the CPU time for
// each, of exchanges that begin and end within a batch, and of those that a batch's end finds under way.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "core/control/feed.h"

namespace {

using namespace headgate;
using record::DetailKind;

const std::string kRequest =
    "POST /api/code/chat?stream=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: bench/1.0\r\nAccept: "
    "*/*\r\n"
    "Content-Type: application/json\r\nContent-Length: 300\r\nAuthorization: [redacted]\r\n\r\n";
const std::string kAttempt = kRequest + "X-Forwarded-For: 127.0.0.1\r\nVia: 1.1 headgate\r\n\r\n";
const std::string kResponse =
    "HTTP/1.1 200 OK\r\nServer: origin\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n";
const std::string kBody = R"({"model":"m","messages":[)" + std::string(273, ' ') + "]}";

double threadSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void put(control::Feed& feed, uint64_t id, DetailKind kind, ByteView bytes) {
  record::DetailHeader header{.exchange = {id}, .at = SteadyTime(Milliseconds(id)), .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  header.kind = kind;
  feed.detail(header, bytes);
}

void begin(control::Feed& feed, uint64_t id) {
  put(feed, id, DetailKind::Open, "code");
  put(feed, id, DetailKind::RequestHead, kRequest);
  put(feed, id, DetailKind::RequestBody, kBody);
  put(feed, id, DetailKind::AttemptHead, kAttempt);
  put(feed, id, DetailKind::ResponseHead, kResponse);
  put(feed, id, DetailKind::ResponseBody, kBody);
}

void end(control::Feed& feed, uint64_t id) {
  record::Summary summary;
  summary.exchange = {id};
  summary.total = summary.firstByte = std::chrono::microseconds(100);
  summary.listener = "web";
  summary.route = summary.pool = "code";
  summary.target = "code-1";
  summary.status = 200;
  summary.attempts = 1;
  summary.requestId.assign("0123456789abcdef");
  summary.clientIp.assign("127.0.0.1");
  summary.method.assign("POST");
  summary.host.assign("127.0.0.1:8080");
  summary.path.assign("/api/code/chat");
  summary.errorDetail.assign("");
  feed.summary(summary);
}

constexpr uint64_t kBatch = 200;  // 10,000 a second, in rounds of 20 ms

void run(const char* name, uint64_t exchanges, bool acrossBatches) {
  SteadyTime now{};
  control::Feed feed({.now = [&now] { return now += Milliseconds(20); }});
  const double start = threadSeconds();
  for (uint64_t id = 1; id <= exchanges; id += kBatch) {
    feed.beginBatch();
    for (uint64_t i = id; i < id + kBatch; ++i) {
      begin(feed, i);
      if (!acrossBatches) end(feed, i);
    }
    feed.endBatch();
    if (!acrossBatches) continue;
    feed.beginBatch();
    for (uint64_t i = id; i < id + kBatch; ++i) end(feed, i);
    feed.endBatch();
  }
  const double seconds = threadSeconds() - start;
  const double each = seconds / static_cast<double>(exchanges) * 1e9;
  std::printf("%-16s %6.0f ns an exchange, %.2f %% of a core at 10,000/s\n", name, each,
              each / 1e9 * 1e4 * 100);
}

}  // namespace

int main(int argc, char** argv) {
  const uint64_t exchanges = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
  run("within a batch", exchanges, false);
  run("across batches", exchanges, true);
}
