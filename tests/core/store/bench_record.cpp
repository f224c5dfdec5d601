// What a recorded exchange costs: `bench_record [exchanges]` prints the worker's and the recorder's CPU time
// for each.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>

#include "core/record/exchange_recorder.h"
#include "core/record/redactor.h"
#include "core/record/worker_channel.h"
#include "core/store/access_log.h"
#include "core/store/memory_store.h"
#include "core/store/segment_store.h"

namespace {

using namespace headgate;
using record::DetailKind;

const std::string kRequest =
    "GET /api/code/models HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: bench/1.0\r\nAccept: */*\r\n"
    "Authorization: Bearer 0123456789abcdef\r\n\r\n";
const std::string kAttempt =
    kRequest + "X-Forwarded-For: 127.0.0.1\r\nX-Request-ID: 0123456789abcdef\r\nVia: 1.1 headgate\r\n\r\n";
const std::string kResponse =
    "HTTP/1.1 200 OK\r\nServer: origin\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n";
const std::string kBody(300, 'b');

double threadSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

record::Summary summaryFor(uint64_t id) {
  record::Summary summary;
  summary.exchange = {id};
  summary.started = std::chrono::steady_clock::now();
  summary.startedWall = std::chrono::system_clock::now();
  summary.total = summary.firstByte = std::chrono::microseconds(100);
  summary.listener = "web";
  summary.route = summary.pool = "code";
  summary.target = "code-1";
  summary.status = 200;
  summary.attempts = 1;
  summary.requestId.assign("0123456789abcdef0123456789abcdef");
  summary.clientIp.assign("127.0.0.1");
  summary.method.assign("GET");
  summary.host.assign("127.0.0.1:8080");
  summary.path.assign("/api/code/models");
  summary.errorDetail.assign("");
  return summary;
}

void produce(record::ExchangeRecorder& recorder, record::WorkerChannel& channel, uint64_t id) {
  const SteadyTime now = std::chrono::steady_clock::now();
  recorder.open(&channel, {id}, now);
  recorder.setPlan({}, "code");
  recorder.head(DetailKind::RequestHead, kRequest, now);
  recorder.head(DetailKind::AttemptHead, kAttempt, now);
  recorder.head(DetailKind::ResponseHead, kResponse, now);
  recorder.body(DetailKind::ResponseBody, kBody, now);
  record::Summary summary = summaryFor(id);
  recorder.close(summary);
}

void run(const char* name, uint64_t exchanges, record::RecordSink& sink) {
  record::WorkerChannel channel;
  record::ExchangeRecorder recorder;
  record::Redactor redactor(sink);
  double producing = 0;
  double recording = 0;
  constexpr uint64_t kRound = 300;
  for (uint64_t id = 1; id <= exchanges;) {
    double start = threadSeconds();
    for (uint64_t i = 0; i < kRound; ++i) produce(recorder, channel, id++);
    producing += threadSeconds() - start;
    start = threadSeconds();
    for (bool more = true; more;) {
      redactor.beginBatch();
      more = channel.drain(redactor, 256 * 1024);
      redactor.endBatch();
    }
    recording += threadSeconds() - start;
  }
  redactor.flush();
  std::printf("%-28s worker %.2f us, recorder %.2f us an exchange\n", name,
              producing / static_cast<double>(exchanges) * 1e6,
              recording / static_cast<double>(exchanges) * 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  const uint64_t exchanges = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 300'000;
  record::Names names;
  record::RecordSink nothing;
  run("redaction only", exchanges, nothing);
  store::MemoryStore memory(names);
  run("memory store", exchanges, memory);
  const auto stats = memory.stats();
  std::printf("  held %zu exchanges in %zu KiB\n", stats.exchanges, stats.memory / 1024);
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "headgate-bench-record";
  const auto report = [](std::string_view sentence) {
    std::fprintf(stderr, "%s\n", std::string(sentence).c_str());
  };
  {
    store::AccessLog log({.file = (folder.string() + ".log")}, report);
    run("access log, its thread apart", exchanges, log);
    store::SegmentStore segments({.directory = folder.string()}, report);
    run("segment store", exchanges, segments);
  }
  std::filesystem::remove_all(folder);
  std::filesystem::remove(folder.string() + ".log");
}
