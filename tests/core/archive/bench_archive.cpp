// What it costs in memory and time to export a large record: bench_archive [MiB, default 1024]
// [har|lines|case].
//
// Fills a store as a gateway would (streams of 16 MiB, of 200 KiB and plain bodies, text and not), then
// exports it to a file and prints the resident memory before, and the most that there was meanwhile.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>

#include "core/archive/case_file.h"
#include "core/archive/har_writer.h"
#include "core/files/whole_file.h"
#include "core/store/memory_store.h"

namespace {

using namespace headgate;

size_t residentBytes() {
  std::ifstream file("/proc/self/statm");
  size_t pages = 0;
  file >> pages >> pages;
  return pages * static_cast<size_t>(::sysconf(_SC_PAGESIZE));
}

class FileOutput final : public archive::Output {
 public:
  explicit FileOutput(files::WholeFile& file) : m_file(file) {}
  bool write(ByteView bytes) override {
    m_most = std::max(m_most, residentBytes());
    return m_file.write(bytes);
  }
  size_t most() const { return m_most; }

 private:
  files::WholeFile& m_file;
  size_t m_most = 0;
};

void put(store::MemoryStore& store, uint64_t id, record::DetailKind kind, ByteView bytes, SteadyTime at) {
  record::DetailHeader header{.exchange = {id}, .at = at, .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  header.kind = kind;
  store.detail(header, bytes);
}

void fill(store::MemoryStore& store, size_t bytes) {
  using record::DetailKind;
  const Bytes chunk =
      "data: {\"choices\":[{\"delta\":{\"content\":\" \\\"word\\\" \xC3\xA9\"}}]}\n\n" + Bytes(940, 'x');
  Bytes noText(1000, '\xFF');
  size_t written = 0;
  for (uint64_t id = 1; written < bytes; ++id) {
    const size_t size = id % 40 == 0 ? 16 * 1024 * 1024 : id % 4 == 0 ? 4 * 1024 : 200 * 1024;
    SteadyTime at = SteadyTime(std::chrono::seconds(id));
    store.beginBatch();
    put(store, id, DetailKind::Open, "code", at);
    put(store, id, DetailKind::RequestHead, "POST /chat?x=1 HTTP/1.1\r\nHost: h\r\n\r\n", at);
    put(store, id, DetailKind::RequestBody, R"({"password": "hunter22", "stream": true})", at);
    put(store, id, DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n",
        at);
    for (size_t done = 0; done < size; done += chunk.size()) {
      at += std::chrono::milliseconds(10);
      put(store, id, DetailKind::ResponseBody, id % 5 == 0 ? noText : chunk, at);
    }
    record::Summary summary;
    summary.exchange = {id};
    summary.started = SteadyTime(std::chrono::seconds(id));
    summary.route = "code";
    summary.status = 200;
    store.summary(summary);
    store.endBatch();
    written += size;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const size_t megabytes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1024;
  const std::string format = argc > 2 ? argv[2] : "har";
  const std::string path = argc > 3 ? argv[3] : "/tmp/bench_archive.out";
  record::Names names;
  store::MemoryStore store(names, {.budget = megabytes * 1024 * 1024 * 3 / 2});
  fill(store, megabytes * 1024 * 1024);
  const auto ids = store.ids();
  const archive::Exchanges all = [&](const auto& each) {
    for (const ExchangeId id : ids)
      if (const auto exchange = store.get(id); exchange && !each(*exchange)) return false;
    return true;
  };

  auto file = files::WholeFile::create(path);
  if (!file) return std::puts(file.error().c_str()), 1;
  FileOutput output(**file);
  const size_t before = residentBytes();
  const auto begin = std::chrono::steady_clock::now();
  bool isWritten = false;
  if (format == "har") {
    archive::HarWriter har(output, {.version = HG_VERSION});
    isWritten = all([&har](const auto& exchange) { return har.add(exchange); }) && har.finish();
  } else if (format == "lines") {
    archive::NdjsonWriter lines(output, {.version = HG_VERSION});
    isWritten = all([&lines](const auto& exchange) { return lines.add(exchange); });
  } else {
    archive::SecretFinder finder;
    const archive::CaseOptions options{.har = {.version = HG_VERSION}, .versions = "bench\n"};
    isWritten =
        archive::findSecrets(finder, options, all) && archive::writeCase(output, finder, options, all);
  }
  isWritten = isWritten && (*file)->commit();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  const auto mib = [](size_t bytes) { return static_cast<double>(bytes) / 1048576; };
  std::printf(
      "%s of %zu exchanges, record %.0f MiB: %.0f MiB in %.1f s; resident before %.0f MiB, extra %.1f "
      "MiB%s\n",
      format.c_str(), ids.size(), mib(store.stats().memory), mib((*file)->size()), took.count(), mib(before),
      mib(output.most() - before), isWritten ? "" : " (not whole)");
  return isWritten ? 0 : 1;
}
