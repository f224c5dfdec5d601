#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

#include "core/store/access_log.h"
#include "tests/core/store/exchanges.h"
#include "tests/core/store/file_limit.h"

namespace headgate::store {
namespace {

using nlohmann::json;

std::string lineOf(const record::Summary& summary) {
  AccessLine line;
  std::string out;
  line.append(out, summary);
  return out;
}

TEST(AccessLine, HasEveryFieldOfAnExchange) {
  record::Summary summary = summaryFor(0);
  summary.connect = Nanoseconds(0);
  summary.largestGap = std::chrono::milliseconds(3);
  summary.overhead = std::chrono::microseconds(38);
  summary.pool = "code";
  summary.target = "code-1";
  summary.attempts = 2;
  summary.timeoutStage = record::TimeoutStage::Idle;
  summary.error = ErrorType::IdleTimeout;
  summary.errorDetail.assign("no byte for 15m");
  summary.endedBy = record::EndedBy::Gateway;
  summary.reusedConnection = summary.upgraded = summary.secure = true;
  EXPECT_EQ(json::parse(lineOf(summary)), json::parse(R"({
    "time": "2026-11-22T06:26:11.000123Z", "request_id": "id-0", "client": "127.0.0.1", "listener": "web",
    "route": "code", "pool": "code", "target": "code-1", "method": "POST", "host": "localhost:8080",
    "path": "/api/code/chat", "status": 200, "bytes_in": 120, "bytes_out": 4000, "total_us": 1500, "connect_us": 0,
    "first_byte_us": 700, "largest_gap_us": 3000, "overhead_us": 38, "attempts": 2, "timeout_stage": "idle", "error": "idle_timeout",
    "error_detail": "no byte for 15m", "ended_by": "gateway", "reused": true, "upgraded": true, "tls": true})"));
}

TEST(AccessLine, LeavesOutWhatThereIsNot) {
  EXPECT_EQ(lineOf(record::Summary()),
            "{\"time\":\"1970-01-01T00:00:00.000000Z\",\"bytes_in\":0,\"bytes_out\":0,\"total_us\":0,"
            "\"ended_by\":\"complete\"}\n");
}

TEST(AccessLine, TellsTimesOnBothSidesOfASecond) {
  AccessLine line;
  const auto timeAt = [&](int64_t microseconds) {
    record::Summary summary;
    summary.startedWall = WallTime(std::chrono::microseconds(microseconds));
    std::string out;
    line.append(out, summary);
    return json::parse(out)["time"].get<std::string>();
  };
  EXPECT_EQ(timeAt(951'782'399'999'999), "2000-02-28T23:59:59.999999Z");
  EXPECT_EQ(timeAt(951'782'400'000'000), "2000-02-29T00:00:00.000000Z");
  EXPECT_EQ(timeAt(951'782'400'000'001), "2000-02-29T00:00:00.000001Z");
}

TEST(AccessLine, IsOneLineOfJsonWhateverPeersSend) {
  const std::vector<std::string> hostile = {"/\"},{\"status\":200",
                                            "/a\r\n{\"forged\":1}",
                                            std::string("/\0\x1b[31m\x7f", 8),
                                            "/\xe2\x80\xa8\xe2\x80\xa9",
                                            "/\xff\xfe\xc3",
                                            "/\\",
                                            "/\xc2\x85"};
  for (const std::string& text : hostile) {
    record::Summary summary = summaryFor(1);
    summary.path.assign(text);
    summary.host.assign(text);
    summary.method.assign(text);
    summary.requestId.assign(text);
    summary.errorDetail.assign(text);
    const std::string line = lineOf(summary);
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    for (const char c : line.substr(0, line.size() - 1))
      EXPECT_FALSE(static_cast<unsigned char>(c) < 0x20 || c == 0x7f);
    EXPECT_EQ(line.find("\xe2\x80\xa8"), std::string::npos);
    const json parsed = json::parse(line, nullptr, false);
    ASSERT_FALSE(parsed.is_discarded()) << line;
    EXPECT_EQ(parsed["status"], 200);
    EXPECT_FALSE(parsed.contains("forged"));
  }
}

TEST(AccessLine, CutsACharacterNeverInHalf) {
  record::Summary summary = summaryFor(1);
  std::string path = "/";
  while (path.size() < 500) path += "\xc3\xa4";
  summary.path.assign(path);
  EXPECT_FALSE(json::parse(lineOf(summary), nullptr, false).is_discarded());
}

struct AccessLogTest : testing::Test {
  AccessLog::Options options() const {
    return {.file = folder.path("access.log"), .retryEvery = Milliseconds(1)};
  }
  AccessLog::Report report() {
    return [this](std::string_view sentence) {
      const std::lock_guard lock(mutex);
      reports.emplace_back(sentence);
    };
  }
  size_t reportCount() {
    const std::lock_guard lock(mutex);
    return reports.size();
  }
  static void write(AccessLog& log, uint64_t first, uint64_t last) {
    log.beginBatch();
    for (uint64_t id = first; id <= last; ++id) log.summary(summaryFor(id));
    log.endBatch();
  }
  // The ids in a file's lines; a line that is no JSON counts as 0.
  static std::vector<uint64_t> idsIn(const std::string& file) {
    std::vector<uint64_t> ids;
    std::istringstream lines(contentOf(file));
    for (std::string line; std::getline(lines, line);) {
      const json parsed = json::parse(line, nullptr, false);
      ids.push_back(parsed.is_discarded() ? 0
                                          : std::stoull(parsed["request_id"].get<std::string>().substr(3)));
    }
    return ids;
  }
  static std::vector<uint64_t> range(uint64_t first, uint64_t last) {
    std::vector<uint64_t> ids;
    for (uint64_t id = first; id <= last; ++id) ids.push_back(id);
    return ids;
  }

  TemporaryFolder folder;
  std::mutex mutex;
  std::vector<std::string> reports;
};

TEST_F(AccessLogTest, WritesLinesInOrderAndAppends) {
  for (uint64_t run = 0; run < 2; ++run) {
    AccessLog log(options(), report());
    write(log, run * 100 + 1, run * 100 + 50);
    write(log, run * 100 + 51, run * 100 + 100);
  }
  EXPECT_EQ(idsIn(folder.path("access.log")), range(1, 200));
  struct stat status {};
  ASSERT_EQ(::stat(folder.path("access.log").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  EXPECT_EQ(reportCount(), 0u);
}

TEST_F(AccessLogTest, FlushReturnsWhenLinesStandInTheFile) {
  AccessLog log(options(), report());
  for (uint64_t id = 1; id <= 20; ++id) {
    write(log, id, id);
    log.flush();
    EXPECT_EQ(idsIn(folder.path("access.log")), range(1, id));
  }
}

TEST_F(AccessLogTest, RotatesBySizeAndKeepsWhatItIsTold) {
  AccessLog::Options settings = options();
  const size_t line = lineOf(summaryFor(10)).size();
  settings.rotateAt = 10 * line + 5;
  settings.keep = 2;
  {
    AccessLog log(settings, report());
    write(log, 10, 44);
  }
  EXPECT_EQ(idsIn(folder.path("access.log")), range(40, 44));
  EXPECT_EQ(idsIn(folder.path("access.log.1")), range(30, 39));
  EXPECT_EQ(idsIn(folder.path("access.log.2")), range(20, 29));
  EXPECT_FALSE(std::filesystem::exists(folder.path("access.log.3")));
}

TEST_F(AccessLogTest, OpensItsFileAnewOnRequest) {
  AccessLog log(options(), report());
  write(log, 1, 10);
  log.flush();
  std::filesystem::rename(folder.path("access.log"), folder.path("moved"));
  write(log, 11, 20);
  log.flush();
  log.reopen();
  write(log, 21, 30);
  log.flush();
  EXPECT_EQ(idsIn(folder.path("moved")), range(1, 20));
  EXPECT_EQ(idsIn(folder.path("access.log")), range(21, 30));
}

TEST_F(AccessLogTest, WritesToStandardErrorWithoutClosingIt) {
  testing::internal::CaptureStderr();
  AccessLog::Options settings = options();
  settings.file = "-";
  {
    AccessLog log(settings, report());
    write(log, 1, 3);
  }
  std::cerr << "still there\n";
  const std::string text = testing::internal::GetCapturedStderr();
  EXPECT_EQ(text, lineOf(summaryFor(1)) + lineOf(summaryFor(2)) + lineOf(summaryFor(3)) + "still there\n");
  EXPECT_FALSE(std::filesystem::exists("-"));
}

TEST_F(AccessLogTest, AFullDeviceIsReportedOnceAndLosesCountedLines) {
  AccessLog::Options settings = options();
  settings.file = "/dev/full";
  settings.waiting = 10'000;
  AccessLog log(settings, report());
  for (uint64_t id = 1; id <= 200; ++id) {
    write(log, id, id);
    if (id % 50 == 0) log.flush();
  }
  log.flush();
  ASSERT_EQ(reportCount(), 1u);
  EXPECT_NE(reports[0].find("No space left on device"), std::string::npos);
  EXPECT_EQ(log.stats().linesWritten, 0u);
  EXPECT_GT(log.stats().linesLost, 100u);
}

TEST_F(AccessLogTest, AFileThatCannotBeOpenedGetsItsLinesLater) {
  AccessLog::Options settings = options();
  settings.file = folder.path("later/access.log");
  AccessLog log(settings, report());
  write(log, 1, 10);
  log.flush();
  write(log, 11, 20);
  log.flush();
  EXPECT_EQ(reportCount(), 1u);
  std::filesystem::create_directory(folder.path("later"));
  log.flush();
  EXPECT_EQ(reportCount(), 2u);
  EXPECT_EQ(idsIn(settings.file), range(1, 20));
  EXPECT_EQ(log.stats().linesLost, 0u);
}

TEST_F(AccessLogTest, NoPartOfALineIsLeftWhenTheDiskIsFull) {
  const int result = runInChild([this] {
    const size_t line = lineOf(summaryFor(10)).size();
    limitFileSize(10 * line + line / 2);
    AccessLog log(options(), report());
    write(log, 10, 29);
    log.flush();
    if (idsIn(folder.path("access.log")) != range(10, 19)) return 1;
    if (contentOf(folder.path("access.log")).back() != '\n') return 2;
    if (reportCount() != 1) return 3;
    limitFileSize(RLIM_INFINITY);
    log.flush();
    if (idsIn(folder.path("access.log")) != range(10, 29)) return 4;
    return reportCount() == 2 ? 0 : 5;
  });
  EXPECT_EQ(result, 0);
}

TEST_F(AccessLogTest, WhatAKilledProcessWroteInPartIsNotJoinedTo) {
  const std::string part = "{\"time\":\"2026-11-22T06";
  std::ofstream(folder.path("access.log")) << lineOf(summaryFor(1)) << part;
  {
    AccessLog log(options(), report());
    write(log, 2, 3);
    log.flush();
    log.reopen();  // whole by now: nothing is put in
    write(log, 4, 4);
  }
  EXPECT_EQ(idsIn(folder.path("access.log")), (std::vector<uint64_t>{1, 0, 2, 3, 4}));
  EXPECT_EQ(reportCount(), 0u);
}

TEST_F(AccessLogTest, APipeThatNobodyReadsHoldsNothingUp) {
  ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
  const int reader = ::open(folder.path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
  AccessLog::Options settings = options();
  settings.file = folder.path("pipe");
  std::string received;
  {
    AccessLog log(settings, report());
    write(log, 1, 300);  // more than a pipe holds
    log.flush();         // gives up
    char bytes[65536];
    for (int round = 0; round < 1000 && std::count(received.begin(), received.end(), '\n') < 300; ++round) {
      for (ssize_t count = 0; (count = ::read(reader, bytes, sizeof bytes)) > 0;)
        received.append(bytes, count);
      log.flush();
    }
  }
  ::close(reader);
  std::string expected;
  for (uint64_t id = 1; id <= 300; ++id) expected += lineOf(summaryFor(id));
  EXPECT_EQ(received, expected);
  EXPECT_EQ(reportCount(), 0u);
}

}  // namespace
}  // namespace headgate::store
