// What a gateway promises of files of exchanges: they are whole or not there, and what was read is beside
// what is recorded.
#include <filesystem>

#include "tests/core/control/gateway_fixture.h"
#include "tests/core/store/file_limit.h"

namespace headgate::control {
namespace {

namespace fs = std::filesystem;

class TransferTest : public GatewayTest {
 protected:
  void SetUp() override {
    GatewayTest::SetUp();
    fs::create_directory(folder());
    startWith(profile(8080));
    record(7);
    record(8);
  }
  void record(uint64_t id) {
    ASSERT_TRUE(world.record([id](record::RecordSink& sink) {
      putRequest(
          sink, id,
          "POST /chat?token_hint=h1dden-value HTTP/1.1\r\nHost: h\r\nAuthorization: [redacted]\r\n\r\n");
      putResponse(sink, id);
      sink.summary(summaryOf(id));
    }));
  }
  std::string folder() const { return path("files"); }
  std::string file(const char* name) const { return folder() + '/' + name; }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder())) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
  }
  // The transfer that was asked for, when it has ended.
  template <typename Call>
  TransferState ended(Call call) {
    TransferState state = ask(*gateway, std::move(call));
    EXPECT_TRUE(eventually([&] {
      state = state.phase == TransferPhase::Running ? ask(*gateway, GetTransfer{}) : state;
      return state.phase != TransferPhase::Running;
    }));
    return state;
  }
};

INSTANTIATE_TEST_SUITE_P(Gateway, TransferTest, kBothWays, wayName);

TEST_P(TransferTest, ThereWasNoneInTheBeginning) {
  EXPECT_EQ(ask(*gateway, GetTransfer{}), TransferState());
  EXPECT_TRUE(ask(*gateway, GetImported{}).rows.empty());
  EXPECT_TRUE(ask(*gateway, CancelTransfer{}).done);
}

TEST_P(TransferTest, ExportsAllOrTheChosenOnes) {
  const TransferState all = ended(ExportRecord{.path = file("all.har")});
  EXPECT_EQ(all.phase, TransferPhase::Done) << all.problem;
  EXPECT_EQ(all.id, 1u);
  EXPECT_EQ(all.exchanges, 2u);
  EXPECT_EQ(all.done, all.total);
  EXPECT_EQ(all.bytes, fs::file_size(file("all.har")));
  EXPECT_EQ(fs::status(file("all.har")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_NE(content(file("all.har")).find("\"request_id\":\"id-7\""), std::string::npos);
  const TransferState some =
      ended(ExportRecord{.format = ExportFormat::Lines, .path = file("some.ndjson"), .exchanges = {8, 4711}});
  EXPECT_EQ(some.exchanges, 1u);
  EXPECT_EQ(some.gone, 1u);
  const std::string line = content(file("some.ndjson"));
  EXPECT_NE(line.find("id-8"), std::string::npos);
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
  EXPECT_EQ(files(), (std::vector<std::string>{"all.har", "some.ndjson"}));
}

TEST_P(TransferTest, CountsWhatACaseFileHidesBeforeItWritesIt) {
  ExportRecord call{.format = ExportFormat::CaseFile, .exchanges = {7}, .profile = profile(8080)};
  const TransferState counted = ended(call);
  EXPECT_EQ(counted.phase, TransferPhase::Done);
  EXPECT_TRUE(counted.isPreview);
  EXPECT_EQ(counted.secrets, 1u);
  EXPECT_GE(counted.places, 1u);
  EXPECT_TRUE(files().empty());
  call.path = file("case.zip");
  const TransferState written = ended(call);
  EXPECT_EQ(written.phase, TransferPhase::Done) << written.problem;
  EXPECT_EQ(written.secrets, counted.secrets);
  EXPECT_EQ(written.places, counted.places);
  EXPECT_TRUE(content(file("case.zip")).starts_with("PK"));
}

TEST_P(TransferTest, LeavesNothingOfAFileThatCannotBeWritten) {
  const TransferState nowhere = ended(ExportRecord{.path = file("no/such/folder.har")});
  EXPECT_EQ(nowhere.phase, TransferPhase::Failed);
  EXPECT_EQ(nowhere.problem, file("no/such/folder.har") + " cannot be written: No such file or directory.");
  EXPECT_EQ(ended(ExportRecord{}).problem, "A file has to be named.");
  fs::create_directory(file("folder"));
  EXPECT_EQ(ended(ExportRecord{.path = file("folder")}).problem,
            file("folder") + " cannot be written: it is not a file.");

  write(file("old.har"), "as it was");
  store::limitFileSize(100);
  const TransferState full = ended(ExportRecord{.path = file("old.har")});
  store::limitFileSize(RLIM_INFINITY);
  EXPECT_EQ(full.phase, TransferPhase::Failed);
  EXPECT_EQ(full.problem, file("old.har") + " cannot be written: File too large.");
  EXPECT_EQ(content(file("old.har")), "as it was");
  EXPECT_EQ(files(), (std::vector<std::string>{"folder", "old.har"}));
}

TEST_P(TransferTest, OneAtATimeAndWhatIsCancelledLeavesNothing) {
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    for (int i = 0; i < 60'000; ++i) put(sink, 8, record::DetailKind::TunnelDown, "x", at(Milliseconds(9)));
  }));
  const auto first =
      begin(*gateway, ExportRecord{.path = file("a.har"), .exchanges = std::vector<uint64_t>(500, 8)});
  const auto second = begin(*gateway, ExportRecord{.path = file("b.har")});
  EXPECT_EQ(finish(first).phase, TransferPhase::Running);
  EXPECT_EQ(finish(second).phase, TransferPhase::Failed);
  EXPECT_EQ(finish(second).problem, "Another file is being written: wait until it is done, or cancel it.");
  EXPECT_TRUE(ask(*gateway, CancelTransfer{}).done);
  EXPECT_TRUE(eventually([&] { return ask(*gateway, GetTransfer{}).phase != TransferPhase::Running; }));
  EXPECT_EQ(ask(*gateway, GetTransfer{}).phase, TransferPhase::Cancelled);
  EXPECT_TRUE(files().empty());
}

TEST_P(TransferTest, ImportsBesideWhatIsRecorded) {
  ASSERT_EQ(ended(ExportRecord{.path = file("all.har")}).phase, TransferPhase::Done);
  const FeedBatch live = ask(*gateway, GetFeed{});
  const TransferState read = ended(ImportRecord{.path = file("all.har")});
  EXPECT_EQ(read.phase, TransferPhase::Done) << read.problem;
  EXPECT_TRUE(read.isImport);
  EXPECT_EQ(read.exchanges, 2u);
  const FeedBatch rows = ask(*gateway, GetImported{});
  ASSERT_EQ(rows.rows.size(), 2u);
  EXPECT_TRUE(ask(*gateway, GetImported{.after = rows.next}).rows.empty());
  EXPECT_EQ(ask(*gateway, GetImported{.limit = 1}).rows.size(), 1u);
  for (size_t i = 0; i < 2; ++i) {
    ExchangeRow row = rows.rows[i];
    EXPECT_TRUE(isImported(row.id));
    EXPECT_GT(row.number, live.rows[i].number) << "no number twice";
    const ExchangeDetail detail = ask(*gateway, GetExchange{.id = row.id});
    EXPECT_TRUE(detail.found);
    EXPECT_EQ(detail.row, row);
    ExchangeDetail original = ask(*gateway, GetExchange{.id = live.rows[i].id});
    EXPECT_EQ(detail.responseBody, original.responseBody);
    EXPECT_EQ(detail.requestHead, original.requestHead);
    EXPECT_EQ(detail.chunks, original.chunks);
    row.id = original.row.id;
    row.number = original.row.number;
    EXPECT_EQ(row, original.row) << "all else is the same";
  }
  EXPECT_EQ(ask(*gateway, GetFeed{}), live) << "it was no traffic";
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = kImportedIds + 99}).found);
  EXPECT_EQ(ended(ExportRecord{.path = file("again.har")}).exchanges, 4u) << "what is shown is exported";
}

TEST_P(TransferTest, SaysWhatCannotBeRead) {
  write(file("no.har"), "{\"log\": {\"entries\": [\n  {\"request\": }]}}");
  const TransferState read = ended(ImportRecord{.path = file("no.har")});
  EXPECT_TRUE(read.problem.starts_with("line 2, column 15: ")) << read.problem;
  write(file("none.har"), "hello");
  EXPECT_EQ(ended(ImportRecord{.path = file("none.har")}).phase, TransferPhase::Failed);
  EXPECT_EQ(ended(ImportRecord{.path = file("gone.har")}).problem,
            file("gone.har") + " cannot be opened: No such file or directory.");
}

}  // namespace
}  // namespace headgate::control
