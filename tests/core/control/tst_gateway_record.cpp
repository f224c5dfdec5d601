// What a gateway promises of its record: that it is found again after a crash, searched, pinned and bounded.
#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

#include "core/control/kept_record.h"
#include "core/store/segment_reader.h"
#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;

class RecordTest : public GatewayTest {
 protected:
  void record(uint64_t id, const std::string& body) {
    ASSERT_TRUE(world.record([&](record::RecordSink& sink) {
      putRequest(sink, id);
      putResponse(sink, id);
      put(sink, id, record::DetailKind::ResponseBody, body, at(Milliseconds(9)));
      sink.summary(summaryOf(id));
    }));
  }
  // Much of it, so that the oldest goes.
  void fill() {
    for (uint64_t id = 100; id < 140; ++id) record(id, std::string(100'000, 'x'));
  }
  TransferState ended(TransferState state) {
    EXPECT_TRUE(eventually([&] {
      if (state.phase == TransferPhase::Running) state = ask(*gateway, GetTransfer{});
      return state.phase != TransferPhase::Running;
    }));
    return state;
  }
};

INSTANTIATE_TEST_SUITE_P(Gateway, RecordTest, kBothWays, wayName);

TEST_P(RecordTest, FindsWhatOnlyTheRecordSays) {
  startWith(profile(8080));
  record(7, "a needle");
  record(8, "hay");
  record(9, "another Needle");
  const auto found = [&](const std::string& filter, std::vector<uint64_t> of = {}) {
    return ask(*gateway, SearchRecord{.filter = filter, .exchanges = std::move(of)});
  };
  EXPECT_EQ(found("body:needle").exchanges, (std::vector<uint64_t>{7, 9}));
  EXPECT_EQ(found("body:needle").searched, 3u);
  EXPECT_TRUE(found("body:needle").isWhole);
  EXPECT_EQ(found("body:needle", {9, 8, 7}).exchanges, (std::vector<uint64_t>{9, 7})) << "in their order";
  EXPECT_EQ(found("header:host=localhost:8080", {8, 4711}).exchanges, (std::vector<uint64_t>{8}));
  EXPECT_TRUE(found("body:nothing").exchanges.empty());
}

TEST_P(RecordTest, ANewerSearchTakesThePlaceOfAnOlderOne) {
  startWith(profile(8080));
  for (uint64_t id = 1; id < 300; ++id) record(id, "x");
  const auto first = begin(*gateway, SearchRecord{.filter = "body:x"});
  const auto second = begin(*gateway, SearchRecord{.filter = "body:hello"});
  EXPECT_EQ(finish(second).exchanges.size(), 299u);
  const FoundExchanges old = finish(first);
  EXPECT_TRUE(old.isWhole == (old.searched == 299)) << "what it has not seen it does not claim";
}

TEST_P(RecordTest, KeepsWhatIsPinned) {
  startWith(profile(8080));
  record(7, "kept");
  record(8, "goes");
  EXPECT_TRUE(ask(*gateway, PinExchange{.id = 7}).done);
  fill();
  EXPECT_EQ(ask(*gateway, GetCounters{}).pinnedExchanges, 1u);
  const ExchangeDetail kept = ask(*gateway, GetExchange{.id = 7});
  EXPECT_TRUE(kept.found);
  EXPECT_EQ(kept.responseBody.bytes, "hellokept");
  EXPECT_EQ(kept.responseBody.loss, BodyLoss::Nothing);
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = 8}).found);
  EXPECT_EQ(ask(*gateway, PinExchange{.id = 8}).problem, "the record does not hold this exchange any more");
  EXPECT_TRUE(ask(*gateway, PinExchange{.id = 7, .pinned = false}).done);
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = 7}).found);
  EXPECT_EQ(ask(*gateway, GetCounters{}).pinnedExchanges, 0u);
}

TEST_P(RecordTest, OfAPinnedExchangeThatIsUnderWayTheRestComesToo) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) { putRequest(sink, 7); }));
  EXPECT_TRUE(ask(*gateway, PinExchange{.id = 7}).done);
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putResponse(sink, 7);
    sink.summary(summaryOf(7));
  }));
  fill();
  const ExchangeDetail kept = ask(*gateway, GetExchange{.id = 7});
  EXPECT_EQ(kept.responseBody.bytes, "hello");
  EXPECT_EQ(kept.row.phase, ExchangePhase::Ended);
}

TEST_P(RecordTest, PinsNoMoreThanHalfOfItsMemory) {
  startWith(profile(8080));
  record(7, std::string(900'000, 'x'));
  record(8, std::string(200'000, 'x'));
  EXPECT_TRUE(ask(*gateway, PinExchange{.id = 7}).done);
  EXPECT_EQ(ask(*gateway, PinExchange{.id = 8}).problem, "half of the record's memory is pinned already");
}

TEST_P(RecordTest, TakesAnotherBudgetAtOnce) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, SetRecordBudget{.bytes = 64ull * 1024 * 1024}).done);
  EXPECT_EQ(ask(*gateway, GetCounters{}).recordBudget, 64u * 1024 * 1024);
  record(7, "x");
  fill();
  EXPECT_TRUE(ask(*gateway, GetExchange{.id = 7}).found);
  EXPECT_TRUE(ask(*gateway, SetRecordBudget{.bytes = 2ull * 1024 * 1024}).done);
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = 7}).found);
  EXPECT_LE(ask(*gateway, GetCounters{}).recordBytes, 3u * 1024 * 1024);
}

TEST_P(RecordTest, SavesASessionAndOpensIt) {
  startWith(profile(8080));
  record(7, "a needle");
  const TransferState saved =
      ended(ask(*gateway, ExportRecord{.format = ExportFormat::Session, .path = path("a.hgsession")}));
  EXPECT_EQ(saved.phase, TransferPhase::Done) << saved.problem;
  EXPECT_EQ(saved.bytes, fs::file_size(path("a.hgsession")));
  const TransferState opened = ended(ask(*gateway, ImportRecord{.path = path("a.hgsession")}));
  EXPECT_EQ(opened.phase, TransferPhase::Done) << opened.problem;
  const FeedBatch rows = ask(*gateway, GetImported{});
  ASSERT_EQ(rows.rows.size(), 1u);
  EXPECT_EQ(ask(*gateway, GetExchange{.id = rows.rows[0].id}).responseBody.bytes, "helloa needle");
  EXPECT_EQ(ask(*gateway, SearchRecord{.filter = "body:needle"}).exchanges,
            (std::vector<uint64_t>{7, rows.rows[0].id}));
}

// What a process that was killed had recorded.
TEST_P(RecordTest, OffersWhatACrashLeft) {
  const std::string state = path("state");
  fs::create_directory(state);
  const pid_t child = ::fork();
  if (child == 0) {
    KeptRecordFiles files(state);
    putRequest(*files.sink(), 7);
    putResponse(*files.sink(), 7);
    files.sink()->summary(summaryOf(7));
    putRequest(*files.sink(), 8);
    files.sink()->flush();
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));

  close();
  world.keepIn(state);
  open();
  const KeptRecord kept = ask(*gateway, GetKeptRecord{});
  EXPECT_TRUE(kept.found);
  EXPECT_GT(kept.bytes, 100u);
  const TransferState read = ended(ask(*gateway, OpenKeptRecord{}));
  EXPECT_EQ(read.phase, TransferPhase::Done) << read.problem;
  const FeedBatch rows = ask(*gateway, GetImported{});
  ASSERT_EQ(rows.rows.size(), 2u);
  EXPECT_EQ(rows.rows[0].path, "/api/code/chat");
  EXPECT_EQ(rows.rows[0].phase, ExchangePhase::Ended);
  EXPECT_EQ(rows.rows[0].startedWall, summaryOf(7).startedWall.time_since_epoch().count());
  EXPECT_EQ(rows.rows[1].phase, ExchangePhase::Ended) << "it will not go on";
  EXPECT_EQ(rows.rows[1].endedBy, "") << "and nobody knows how it ended";
  EXPECT_FALSE(ask(*gateway, GetKeptRecord{}).found) << "it was taken over";
  EXPECT_EQ(ask(*gateway, OpenKeptRecord{}).phase, TransferPhase::Failed);
}

TEST_P(RecordTest, LeavesNothingOfARunThatEndsAsItShould) {
  const std::string state = path("state");
  fs::create_directory(state);
  close();
  world.keepIn(state);
  open();
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    sink.flush();
  }));
  EXPECT_TRUE(eventually([&] { return fs::exists(state + "/record/" + store::segmentFileName(1)); }));
  close();
  EXPECT_FALSE(fs::exists(state + "/record"));
  open();
  EXPECT_FALSE(ask(*gateway, GetKeptRecord{}).found);
}

TEST_P(RecordTest, DiscardsWhatNobodyWants) {
  const std::string state = path("state");
  fs::create_directories(state + "/record");
  write(state + "/record/" + store::segmentFileName(1), "HGREC");
  close();
  world.keepIn(state);
  open();
  EXPECT_TRUE(ask(*gateway, GetKeptRecord{}).found);
  EXPECT_TRUE(ask(*gateway, DiscardKeptRecord{}).done);
  EXPECT_FALSE(ask(*gateway, GetKeptRecord{}).found);
  EXPECT_FALSE(fs::exists(state + "/record-kept"));
}

}  // namespace
}  // namespace headgate::control
