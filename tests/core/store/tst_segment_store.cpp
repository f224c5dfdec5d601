#include <map>
#include <sys/stat.h>

#include "core/store/segment_reader.h"
#include "core/store/segment_store.h"
#include "tests/core/store/exchanges.h"
#include "tests/core/store/file_limit.h"

namespace headgate::store {
namespace {

using record::DetailKind;
using record::LeftOut;

struct SegmentStoreTest : testing::Test {
  SegmentStore::Options options(uint64_t fileLimit = 1 << 20, uint64_t budget = 1 << 30) const {
    return {.directory = folder.path("record"),
            .fileLimit = fileLimit,
            .budget = budget,
            .writeEvery = Milliseconds(0)};
  }
  SegmentStore::Report report() {
    return [this](std::string_view sentence) { reports.emplace_back(sentence); };
  }
  SegmentReading read() {
    exchanges.clear();
    return readSegments(folder.path("record"), names, [this](StoredExchange&& exchange) {
      const uint64_t id = exchange.id.value;
      exchanges[id] = std::move(exchange);
    });
  }
  std::vector<std::string> files() const {
    std::vector<std::string> found;
    for (const auto& file : std::filesystem::directory_iterator(folder.path("record")))
      found.push_back(file.path().string());
    std::sort(found.begin(), found.end());
    return found;
  }

  TemporaryFolder folder;
  record::Names names;
  std::vector<std::string> reports;
  std::map<uint64_t, StoredExchange> exchanges;
};

TEST_F(SegmentStoreTest, GivesBackWhatWasRecorded) {
  {
    SegmentStore store(options(), report());
    for (uint64_t id = 1; id <= 20; ++id)
      putExchange(store, id, Bytes(id, 'b'), id == 20 ? End::UnderWay : End::Closed);
  }
  const SegmentReading reading = read();
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.exchanges, 20u);
  EXPECT_EQ(reading.files, 1u);
  for (uint64_t id = 1; id < 20; ++id) {
    const StoredExchange& exchange = exchanges[id];
    ASSERT_EQ(exchange.events.size(), 4u);
    EXPECT_EQ(exchange.events[3].bytes, Bytes(id, 'b'));
    EXPECT_EQ(exchange.events[3].at, at(static_cast<int64_t>(id) * 10 + 3));
    ASSERT_TRUE(exchange.summary);
    expectEqual(*exchange.summary, summaryFor(id));
  }
  EXPECT_FALSE(exchanges[20].summary);
  EXPECT_EQ(exchanges[20].events.size(), 4u);
  EXPECT_TRUE(reports.empty());
}

TEST_F(SegmentStoreTest, OnlyTheOwnerCanReadIt) {
  {
    SegmentStore store(options(), report());
    putExchange(store, 1, "b");
  }
  struct stat status {};
  ASSERT_EQ(::stat(folder.path("record").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700u);
  ASSERT_EQ(::stat(files()[0].c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(SegmentStoreTest, BeginsANewFileAtTheLimitAndRemovesTheOldestBeyondTheBudget) {
  {
    SegmentStore store(options(4096, 16 * 1024), report());
    for (uint64_t id = 1; id <= 200; ++id) putExchange(store, id, Bytes(500, 'b'));
    EXPECT_GT(store.stats().filesRemoved, 0u);
  }
  uint64_t size = 0;
  for (const std::string& file : files()) size += std::filesystem::file_size(file);
  EXPECT_LE(size, 16u * 1024);
  const SegmentReading reading = read();
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_GT(exchanges.size(), 10u);
  EXPECT_EQ(exchanges.rbegin()->first, 200u);
  EXPECT_EQ(exchanges.size(), 200 - exchanges.begin()->first + 1);
}

TEST_F(SegmentStoreTest, AStreamWhoseBeginningIsGoneSaysSo) {
  {
    SegmentStore store(options(4096, 16 * 1024), report());
    for (int piece = 0; piece < 100; ++piece) {
      store.beginBatch();
      put(store, 1, piece == 0 ? DetailKind::Open : DetailKind::ResponseBody, Bytes(500, 'b'), at(piece));
      store.endBatch();
    }
  }
  read();
  ASSERT_EQ(exchanges.size(), 1u);
  const StoredEvent& gap = exchanges[1].events.front();
  EXPECT_EQ(gap.kind, DetailKind::Gap);
  EXPECT_EQ(gap.leftOut, LeftOut::ByEviction);
  EXPECT_EQ(gap.events, 0u);  // nobody knows how many
  EXPECT_EQ(exchanges[1].events.back().at, at(99));
}

TEST_F(SegmentStoreTest, ASecondRunGoesOnAndKeepsTheFirst) {
  for (int run = 0; run < 2; ++run) {
    SegmentStore store(options(), report());
    putExchange(store, 1, run == 0 ? "first" : "second");
  }
  std::vector<Bytes> bodies;
  const SegmentReading reading = readSegments(folder.path("record"), names, [&](StoredExchange&& exchange) {
    bodies.push_back(*completeBody(exchange, DetailKind::ResponseBody));
  });
  EXPECT_EQ(reading.files, 2u);
  EXPECT_EQ(bodies, (std::vector<Bytes>{"first", "second"}));
}

TEST_F(SegmentStoreTest, ACrashLosesNoMoreThanThePieceItCut) {
  {
    SegmentStore store(options(), report());
    for (uint64_t id = 1; id <= 3; ++id) putExchange(store, id, Bytes(50, 'b'));
  }
  const std::string file = files()[0];
  const std::string whole = contentOf(file);
  size_t previous = 3;
  for (size_t size = whole.size(); size-- > 0;) {
    std::filesystem::resize_file(file, size);
    const SegmentReading reading = read();
    EXPECT_LE(exchanges.size(), previous) << size;
    previous = exchanges.size();
    if (size + 1 == whole.size()) {
      EXPECT_EQ(previous, 2u);
    }
    for (const auto& [id, exchange] : exchanges) {
      EXPECT_EQ(exchange.events.size(), 4u);
      EXPECT_TRUE(exchange.summary);
    }
    const bool atFrame = whole.compare(size, kFrameMagic.size(), kFrameMagic) == 0;
    EXPECT_EQ(reading.problems.empty(), atFrame) << size;  // nothing is passed over silently
  }
}

TEST_F(SegmentStoreTest, ADamagedPieceIsPassedOverAndSaid) {
  {
    SegmentStore store(options(), report());
    for (uint64_t id = 1; id <= 3; ++id) putExchange(store, id, Bytes(50, 'b'));
  }
  const std::string file = files()[0];
  const std::string whole = contentOf(file);
  const size_t second = whole.find(kFrameMagic, whole.find(kFrameMagic) + 1);
  const size_t third = whole.find(kFrameMagic, second + 1);
  for (size_t place = second; place < third; ++place) {
    const auto overwrite = [&](char byte) {
      std::fstream(file, std::ios::binary | std::ios::in | std::ios::out)
          .seekp(static_cast<std::streamoff>(place))
          .put(byte);
    };
    overwrite(static_cast<char>(whole[place] ^ 0x20));
    const SegmentReading reading = read();
    EXPECT_EQ(reading.problems.size(), 1u) << place;
    EXPECT_TRUE(exchanges.contains(1) && exchanges.contains(3)) << place;
    EXPECT_FALSE(exchanges.contains(2)) << place;
    overwrite(whole[place]);
  }
}

TEST_F(SegmentStoreTest, AStrangeFileIsSaid) {
  {
    SegmentStore store(options(), report());
    putExchange(store, 1, "b");
  }
  std::ofstream(folder.path("record/00000000.hgrec")) << "something else";
  EXPECT_EQ(read().problems,
            std::vector<std::string>{"00000000.hgrec is no segment, or its beginning is damaged"});
  EXPECT_EQ(exchanges.size(), 1u);
  EXPECT_FALSE(readSegments(folder.path("nowhere"), names, [](StoredExchange&&) {}).problems.empty());
}

TEST_F(SegmentStoreTest, AFullDiskIsReportedOnceAndRecordingGoesOnWhenThereIsRoom) {
  const int result = runInChild([this] {
    SegmentStore::Options settings = options();
    settings.retryEvery = Milliseconds(0);
    settings.waiting = 8 * 1024;
    SegmentStore store(settings, report());
    for (uint64_t id = 1; id <= 10; ++id) putExchange(store, id, Bytes(500, 'b'));
    limitFileSize(store.stats().bytesWritten + 1000);
    for (uint64_t id = 11; id <= 100; ++id) putExchange(store, id, Bytes(500, 'b'));
    if (reports.size() != 1 || store.stats().eventsLost == 0) return 1;
    limitFileSize(RLIM_INFINITY);
    for (uint64_t id = 101; id <= 110; ++id) putExchange(store, id, Bytes(500, 'b'));
    store.flush();
    if (reports.size() != 2) return 2;
    const SegmentReading reading = read();
    if (!reading.problems.empty()) return 3;
    if (reading.eventsLost != store.stats().eventsLost) return 4;
    if (!exchanges.contains(1) || exchanges.contains(50) || !exchanges.contains(110)) return 5;
    return 0;
  });
  EXPECT_EQ(result, 0);
}

TEST_F(SegmentStoreTest, AFolderThatCannotBeMadeIsReportedOnce) {
  std::ofstream(folder.path("file")) << "no folder";
  SegmentStore::Options settings = options();
  settings.directory = folder.path("file/record");
  settings.retryEvery = Milliseconds(0);
  SegmentStore store(settings, report());
  for (uint64_t id = 1; id <= 10; ++id) putExchange(store, id, "b");
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_NE(reports[0].find("Not a directory"), std::string::npos);
  std::filesystem::remove(folder.path("file"));
  std::filesystem::create_directory(folder.path("file"));
  putExchange(store, 11, "b");
  EXPECT_EQ(reports.size(), 2u);
  EXPECT_EQ(store.stats().eventsLost, 0u);  // they waited
}

}  // namespace
}  // namespace headgate::store
