// What is said of streams that are known to be as they are: through the gateway, live while they come and
// afterwards from the record.
#include <charconv>
#include <cstdlib>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <optional>
#include <random>
#include <thread>

#include "core/control/exchange_reader.h"
#include "core/control/feed.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/labelled_streams.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"

namespace headgate::test {
namespace {

using record::Buffering;
using record::Ending;
using record::Stall;

constexpr size_t kStreamsAtLeast = 50;
constexpr size_t kDetailBytes = 128 * 1024 * 1024;
constexpr Milliseconds kBetweenClients{20};  // so that their beginnings are no rush

uint64_t seedOfThisRun() {
  if (const char* wanted = std::getenv("HEADGATE_TEST_SEED")) return std::strtoull(wanted, nullptr, 10);
  return std::random_device()();
}

// Which of the streams is asked for. Nothing: a stranger has found the port, as whoever looks for local
// services does.
std::optional<size_t> numberIn(std::string_view path) {
  if (!path.starts_with("/long/") && !path.starts_with("/short/")) return std::nullopt;
  path.remove_prefix(path.rfind('/') + 1);
  size_t number = 0;
  const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
  if (error != std::errc() || end != path.data() + path.size()) return std::nullopt;
  return number;
}

// Of verdicts: those that say something, those that say it rightly, and those that should have.
struct Score {
  int said = 0;
  int right = 0;
  int due = 0;

  template <typename Value>
  bool add(Value verdict, Value label, Value nothing) {
    if (verdict != nothing) ++said;
    if (label != nothing) ++due;
    if (label != nothing && verdict == label) ++right;
    return verdict == label;
  }
  double precision() const { return said == 0 ? 1 : double(right) / said; }
  double recall() const { return due == 0 ? 1 : double(right) / due; }
};

struct Live {
  Stall worst = Stall::None;  // while it ran
  control::ExchangeRow ended;
};

// What the feed told of each stream.
class LiveLog {
 public:
  explicit LiveLog(const control::Feed& feed) : m_feed(feed) {}

  void read() {
    const control::FeedBatch batch = m_feed.read(m_next, 10'000);
    m_next = batch.next;
    for (const control::ExchangeRow& row : batch.rows) {
      const auto number = numberIn(row.path);
      if (!number) continue;
      Live& live = m_rows[*number];
      if (row.phase == control::ExchangePhase::Ended)
        live.ended = row;
      else
        live.worst = std::max(live.worst, row.stall);
    }
  }
  const Live& of(size_t number) { return m_rows[number]; }

 private:
  const control::Feed& m_feed;
  uint64_t m_next = 0;
  std::map<size_t, Live> m_rows;
};

// "short" ends what is silent for twice as long as what counts.
std::string profileOf(const OriginServer& origin) {
  return profileFor(origin.url(),
                    {.routesBefore = R"({"id": "short", "match": {"path": "/short/*"}, "pool": "agent",
                                        "timeouts": {"idle": "3s"}})"});
}

TEST(Verdicts, AreRightOfStreamsThatAreKnown) {
  const uint64_t seed = seedOfThisRun();
  std::cout << "[ seed     ] HEADGATE_TEST_SEED=" << seed << std::endl;
  const std::vector<LabelledStream> streams = labelledStreams(seed);
  ASSERT_GE(streams.size(), kStreamsAtLeast);

  OriginServer origin([&](Peer& target) {
    const Message request = readRequest(target);
    const auto number = numberIn(request.target());
    if (number && *number < streams.size()) playTarget(streams[*number], target);
  });
  control::Feed feed({.rules = labelledRules()});
  // With room for all that comes while nobody has time to take it: behind a hole nothing is said.
  Gateway gateway(profileOf(origin), {.detailBytes = kDetailBytes, .alsoTo = &feed});
  std::vector<std::jthread> clients;
  for (size_t i = 0; i < streams.size(); ++i) {
    std::this_thread::sleep_for(kBetweenClients);
    clients.emplace_back([&, i] {
      try {
        playClient(streams[i], i, gateway.port());
      } catch (const TestFailure& failure) {
        ADD_FAILURE() << streams[i].what << ": " << failure.what();
      }
    });
  }

  LiveLog live(feed);
  std::map<size_t, record::Summary> summaries;
  while (summaries.size() < streams.size()) {
    for (const record::Summary& summary : gateway.summariesSoFar())
      if (const auto number = numberIn(summary.path.view())) summaries.emplace(*number, summary);
    live.read();
    std::this_thread::yield();
  }
  clients.clear();
  live.read();

  Score all;
  Score liveStalls;
  for (size_t i = 0; i < streams.size(); ++i) {
    const LabelledStream& stream = streams[i];
    const auto exchange = gateway.recorded(summaries.at(i));
    const record::Verdict verdict = control::readExchange(exchange, 0, {}, labelledRules()).verdict;
    EXPECT_TRUE(verdict.recordIsWhole) << stream.what;
    // Each is counted, whatever the others are.
    const bool ending = all.add(verdict.ending, stream.ending, Ending::Running);
    const bool stall = all.add(verdict.stall, stream.stall, Stall::None);
    const bool buffering = all.add(verdict.buffering, stream.buffering, Buffering::None);
    if (!ending || !stall || !buffering)
      std::cout << "[ wrong    ] " << stream.what << ": ending " << int(verdict.ending) << " stall "
                << int(verdict.stall) << " buffering " << int(verdict.buffering) << ", and should be "
                << int(stream.ending) << ' ' << int(stream.stall) << ' ' << int(stream.buffering)
                << std::endl;
    EXPECT_EQ(live.of(i).ended.ending, verdict.ending)
        << stream.what << ": the row says what the record does";
    EXPECT_EQ(live.of(i).ended.stall, verdict.stall) << stream.what;
    EXPECT_EQ(live.of(i).ended.buffering, verdict.buffering) << stream.what;
    // While it is silent nobody knows that it will be gone.
    const Stall due = stream.stall == Stall::Dead ? Stall::Silent : stream.stall;
    liveStalls.add(live.of(i).worst, due, Stall::None);
  }
  std::cout << "[ verdicts ] " << streams.size() << " streams: precision " << all.precision() << ", recall "
            << all.recall() << "; stalls while they last: precision " << liveStalls.precision() << ", recall "
            << liveStalls.recall() << std::endl;
  EXPECT_GE(all.precision(), 0.95);
  EXPECT_GE(all.recall(), 0.9);
  EXPECT_GE(liveStalls.precision(), 0.95);
  EXPECT_GE(liveStalls.recall(), 0.9);
}

}  // namespace
}  // namespace headgate::test
