#include <thread>

#include "core/record/exchange_recorder.h"
#include "core/store/access_log.h"
#include "core/store/memory_store.h"
#include "core/store/recorder.h"
#include "core/store/segment_reader.h"
#include "core/store/segment_store.h"
#include "tests/core/store/exchanges.h"

namespace headgate::store {
namespace {

using record::DetailKind;
using record::ExchangeRecorder;
using record::WorkerChannel;

void ignore(std::string_view) {}

record::Summary runExchange(WorkerChannel& channel, uint64_t id, const record::RecordPlan& plan,
                            ByteView head, ByteView body) {
  ExchangeRecorder recorder;
  recorder.open(&channel, {id}, at(static_cast<int64_t>(id)));
  recorder.setPlan(plan, "code");
  recorder.head(DetailKind::RequestHead, head, at(static_cast<int64_t>(id)));
  recorder.body(DetailKind::ResponseBody, body, at(static_cast<int64_t>(id)));
  record::Summary summary = summaryFor(id);
  recorder.close(summary);
  return summary;
}

TEST(Recorder, FlushReturnsWhenAllBeforeItIsStored) {
  record::Names names;
  WorkerChannel first;
  WorkerChannel second;
  MemoryStore store(names);
  Recorder recorder({&first, &second}, {&store});
  for (uint64_t id = 1; id <= 200; ++id) {
    runExchange(id % 2 == 0 ? first : second, id, {}, "GET / HTTP/1.1\r\n\r\n", "body");
    recorder.flush();
    const auto exchange = store.get({id});
    ASSERT_TRUE(exchange && exchange->summary) << id;
    ASSERT_EQ(exchange->events.size(), 3u);
  }
}

TEST(Recorder, TakesWhatIsLeftWhenItEnds) {
  record::Names names;
  WorkerChannel channel;
  MemoryStore store(names);
  {
    Recorder recorder({&channel}, {&store}, {.busy = Milliseconds(60'000), .idle = Milliseconds(60'000)});
    recorder.flush();
    runExchange(channel, 1, {}, "GET / HTTP/1.1\r\n\r\n", "body");
  }
  EXPECT_TRUE(store.get({1}));
}

// Four workers, a recorder and a reader: every summary arrives, and every byte is stored or counted as lost.
TEST(Recorder, AccountsForEveryByteUnderLoad) {
  constexpr uint64_t kExchanges = 2000;
  record::Names names;
  std::vector<std::unique_ptr<WorkerChannel>> channels;
  std::vector<WorkerChannel*> borrowed;
  for (int i = 0; i < 4; ++i) {
    channels.push_back(std::make_unique<WorkerChannel>(64 * 1024, 16));
    borrowed.push_back(channels.back().get());
  }
  MemoryStore store(names, {.budget = 256 * 1024 * 1024});
  Recorder recorder(borrowed, {&store}, {.busy = Milliseconds(1), .idle = Milliseconds(1)});
  const Bytes body(3000, 'b');
  std::vector<std::thread> workers;
  std::vector<uint64_t> lost(4);
  for (uint64_t worker = 0; worker < 4; ++worker)
    workers.emplace_back([&, worker] {
      for (uint64_t i = 0; i < kExchanges; ++i)
        lost[worker] +=
            runExchange(*borrowed[worker], (worker << 32) + i + 1, {}, "GET / HTTP/1.1\r\n\r\n", body)
                .lostDetailBytes;
    });
  for (std::thread& worker : workers) worker.join();
  recorder.flush();
  const MemoryStore::Stats stats = store.stats();
  EXPECT_EQ(stats.exchangesClosed, 4 * kExchanges);
  EXPECT_EQ(stats.lostBytes, lost[0] + lost[1] + lost[2] + lost[3]);
  uint64_t stored = 0;
  for (const MemoryStore::Row& row : store.list(SIZE_MAX)) {
    const auto exchange = store.get(row.id);
    ASSERT_TRUE(exchange && exchange->summary);
    uint64_t size = 0;
    for (const StoredEvent& event : exchange->events) {
      if (event.kind == DetailKind::Open) continue;
      size += event.size;
      stored += event.bytes.size();
    }
    EXPECT_EQ(size, 18u + 3000u);  // stored, or marked with its size
  }
  EXPECT_EQ(stored + stats.lostBytes, 4 * kExchanges * (18 + 3000));
}

TEST(Recorder, AMarkedSecretAppearsNowhere) {
  const std::string kSecret = "TOPSECRET";
  const std::string kHead =
      "POST /v1?key=TOPSECRET&session=TOPSECRET HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer TOPSECRET\r\n"
      "COOKIE: a=TOPSECRET;\r\n b=TOPSECRET\r\nX-Team-Key: TOPSECRET\r\nReferer: "
      "http://a/?token=TOPSECRET\r\n\r\n";
  const std::vector<Bytes> bodies = {
      R"({"password":"TOPSECRET","keys":[{"value":"TOPSECRET"}],"shown":"PLAIN"})",
      R"({"password":"TOPSECRET")",
      "data: {\"password\":\"TOPSECRET\"}\n\n",
      "\x1f\x8b TOPSECRET",
      R"({"password":"TOPSECRET)" + Bytes(5'000'000, 'x') + "\"}",
  };
  const record::RedactionRules rules{
      .headers = {"x-team-key"}, .query = {"session"}, .pointers = {"/password", "/keys/0/value"}};
  TemporaryFolder folder;
  record::Names names;
  WorkerChannel channel(64 * 1024 * 1024);
  MemoryStore store(names);
  {
    SegmentStore segments({.directory = folder.path("record")}, ignore);
    AccessLog log({.file = folder.path("access.log")}, ignore);
    Recorder recorder({&channel}, {&store, &segments, &log});
    uint64_t id = 0;
    for (const uint64_t limit : {uint64_t{16} << 20, uint64_t{30}})
      for (const Bytes& body : bodies)
        runExchange(channel, ++id, {.bodyLimit = limit, .rules = names.intern(rules)}, kHead, body);
  }
  size_t exchanges = 0;
  bool sawPlain = false;
  for (const MemoryStore::Row& row : store.list(SIZE_MAX)) {
    ++exchanges;
    const auto exchange = store.get(row.id);
    for (const StoredEvent& event : exchange->events) {
      EXPECT_EQ(event.bytes.find(kSecret), Bytes::npos) << row.id.value << ' ' << event.bytes;
      sawPlain = sawPlain || event.bytes.find("PLAIN") != Bytes::npos;
    }
  }
  EXPECT_EQ(exchanges, 2 * bodies.size());
  EXPECT_TRUE(sawPlain);
  size_t files = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path())) {
    if (!file.is_regular_file()) continue;
    ++files;
    const std::string content = contentOf(file.path().string());
    EXPECT_FALSE(content.empty());
    EXPECT_EQ(content.find(kSecret), std::string::npos) << file.path();
  }
  EXPECT_EQ(files, 2u);
}

TEST(Recorder, BothStoresGiveBackTheSame) {
  TemporaryFolder folder;
  record::Names names;
  WorkerChannel channel;
  MemoryStore store(names);
  {
    SegmentStore segments({.directory = folder.path("record"), .fileLimit = 4096}, ignore);
    Recorder recorder({&channel}, {&store, &segments});
    for (uint64_t id = 1; id <= 50; ++id) {
      runExchange(channel, id, {.bodyLimit = 400}, "GET / HTTP/1.1\r\nCookie: a\r\n\r\n",
                  Bytes(id * 10, 'b'));
      if (id % 10 == 0) recorder.flush();
    }
  }
  record::Names readNames;
  size_t read = 0;
  const SegmentReading reading =
      readSegments(folder.path("record"), readNames, [&](StoredExchange&& exchange) {
        ++read;
        const auto stored = store.get(exchange.id);
        ASSERT_TRUE(stored);
        expectEqual(exchange, *stored);
      });
  EXPECT_EQ(read, 50u);
  EXPECT_GT(reading.files, 1u);
  EXPECT_TRUE(reading.problems.empty());
}

}  // namespace
}  // namespace headgate::store
