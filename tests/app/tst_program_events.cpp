#include <array>
#include <gtest/gtest.h>
#include <unistd.h>

#include "app/program_events.h"

namespace headgate::app {
namespace {

TEST(ProgramEvents, ReadyIsAsTheContractShowsIt) {
  EXPECT_EQ(readyEvent({{"web", "127.0.0.1", 8080}}),
            R"({"event":"ready","listeners":[{"id":"web","address":"127.0.0.1","port":8080}]})");
  EXPECT_EQ(readyEvent({}), R"({"event":"ready","listeners":[]})");
}

TEST(ProgramEvents, ReloadedNamesItsGeneration) {
  EXPECT_EQ(
      reloadedEvent(7, {{"a", "127.0.0.1", 1}, {"a", "::1", 1}}),
      R"({"event":"reloaded","generation":7,"listeners":[{"id":"a","address":"127.0.0.1","port":1},{"id":"a","address":"::1","port":1}]})");
}

TEST(ProgramEvents, ProblemsKeepTheirPlaceAndStayOnOneLine) {
  config::Problem problem{config::Severity::Error, {12, 7}, "/routes/0/\"x\"", "no pool named \"a\nb\""};
  config::Problem warning{config::Severity::Warning, {}, "", "bytes \xff"};
  EXPECT_EQ(
      reloadFailedEvent({problem, warning}),
      R"({"event":"reload_failed","problems":[{"severity":"error","line":12,"column":7,"pointer":"/routes/0/\"x\"","message":"no pool named \"a\nb\""},)"
      R"({"severity":"warning","line":0,"column":0,"pointer":"","message":"bytes )"
      "\xef\xbf\xbd\"}]}");
}

TEST(ProgramEvents, RecordedGivesFiguresAndDigests) {
  store::RecordReport report{.exchanges = 2,
                             .bytes = 30,
                             .gaps = 1,
                             .lostBytes = 4,
                             .lostEvents = 5,
                             .streamEvents = 6,
                             .bodies = {}};
  report.bodies.push_back({.sha256 = "ab", .bytes = 10, .count = 2});
  EXPECT_EQ(
      recordedEvent(report),
      R"({"event":"recorded","exchanges":2,"bytes":30,"gaps":1,"lost_bytes":4,"lost_events":5,"dropped_summaries":0,)"
      R"("stream_events":6,"bodies":[{"sha256":"ab","bytes":10,"count":2}]})");
}

TEST(ProgramEvents, WriterEndsEachLine) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  EventWriter(ends[1]).write(drainingEvent());
  EventWriter(ends[1]).write(stoppedEvent(3));
  ::close(ends[1]);
  std::array<char, 256> bytes{};
  const ssize_t size = ::read(ends[0], bytes.data(), bytes.size());
  ::close(ends[0]);
  EXPECT_EQ(std::string_view(bytes.data(), static_cast<size_t>(size)),
            "{\"event\":\"draining\"}\n{\"event\":\"stopped\",\"exchanges\":3}\n");
}

}  // namespace
}  // namespace headgate::app
