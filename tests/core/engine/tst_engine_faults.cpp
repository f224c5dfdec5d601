// The real engine over streams in memory: every operation is made to fail in turn, reads and writes come in
// crumbs. Whatever happens, an exchange ends exactly once, nothing hangs, and no half of a response looks
// whole.
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string>

#include "core/engine/worker_context.h"
#include "tests/core/engine/worker_bench.h"

namespace headgate::test {
namespace {

using namespace std::chrono_literals;

using Bench = WorkerBench;

// What one target says to each request head it gets, in order; the text may hold a whole response or a part
// of one.
struct Script {
  std::string request;
  std::string response;
  bool targetCloses = false;
};

// Plays the script to its end and returns what the client got.
std::string play(Bench& bench, const Script& script) {
  const auto client = bench.accept();
  client->send(script.request);
  std::string received;
  bool answered = false;
  for (int round = 0; round < 40; ++round) {
    EXPECT_TRUE(bench.executor.settle()) << "the engine goes round in circles";
    received += client->receive();
    for (auto& target : bench.connector.targets) {
      std::string asked = target ? target->receive() : std::string();
      if (asked.empty() && !answered) continue;
      if (target && !answered && asked.find("\r\n\r\n") != std::string::npos) {
        answered = true;
        target->send(script.response);
        if (script.targetCloses) target.reset();
      }
    }
    if (!answered) bench.executor.advance(10ms);
  }
  // Whatever is still open ends by its timers.
  for (int i = 0; i < 4; ++i) bench.executor.advance(1h);
  received += client->receive();
  return received;
}

const Script kScripts[] = {
    {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false},
    {"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
     "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n", false},
    {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\nhello", true},
    {"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n0123456789", "HTTP/1.1 204 No Content\r\n\r\n",
     false},
    {"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
     "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false},
    {"GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n",
     "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", false},
    {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf", true},
    {"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "nonsense\r\n\r\n", false},
};

TEST(EngineFaults, EveryOperationMayFail) {
  for (const Script& script : kScripts) {
    uint64_t needed = 0;
    for (uint64_t failAt = 1;; ++failAt) {
      const auto plan = std::make_shared<FaultPlan>();
      plan->failAt = failAt;
      Bench bench(plan);
      play(bench, script);
      std::map<uint64_t, int> ends;
      for (const record::Summary& summary : bench.summaries()) ++ends[summary.exchange.value];
      for (const auto& [id, count] : ends)
        EXPECT_EQ(count, 1) << "exchange " << id << " ended more than once";
      EXPECT_EQ(bench.worker->counters().inFlight.load(), 0u) << script.request << " fails at " << failAt;
      EXPECT_EQ(bench.worker->counters().connections.load(), 0u) << script.request << " fails at " << failAt;
      if (plan->operations < failAt) {
        needed = failAt;
        break;
      }
    }
    EXPECT_GT(needed, 4u) << "the script did not get far: " << script.request;
  }
}

TEST(EngineFaults, CrumbsMakeNoDifference) {
  for (const Script& script : kScripts) {
    Bench whole(std::make_shared<FaultPlan>());
    const std::string expected = play(whole, script);
    for (const size_t limit : {size_t{1}, size_t{2}, size_t{7}}) {
      const auto plan = std::make_shared<FaultPlan>();
      plan->readLimit = plan->writeLimit = limit;
      Bench crumbs(plan);
      const std::string got = play(crumbs, script);
      // Chunks are cut where reads are, so only the status line is compared for chunked ones.
      const bool chunked = expected.find("chunked") != std::string::npos;
      const auto comparable = [&](const std::string& text) {
        return chunked ? text.substr(0, 15)
                       : text.substr(text.find("\r\n\r\n") == std::string::npos ? 0 : text.find("\r\n\r\n"));
      };
      if (expected.find("request_id") != std::string::npos)
        EXPECT_EQ(got.substr(0, 12), expected.substr(0, 12)) << script.request;
      else
        EXPECT_EQ(comparable(got), comparable(expected)) << script.request;
      EXPECT_EQ(crumbs.summaries().size(), whole.summaries().size());
    }
  }
}

TEST(EngineFaults, AWorkerMayBeDestroyedAtAnyTime) {
  for (const Script& script : kScripts) {
    for (int turns = 0; turns < 30; ++turns) {
      Bench bench(std::make_shared<FaultPlan>());
      const auto client = bench.accept();
      client->send(script.request);
      for (int i = 0; i < turns; ++i) {
        bench.executor.turn();
        if (i == 8)
          for (auto& target : bench.connector.targets) target->send(script.response);
      }
      bench.worker.reset();
      std::map<uint64_t, int> ends;
      for (const record::Summary& summary : bench.summaries()) ++ends[summary.exchange.value];
      for (const auto& [id, count] : ends) EXPECT_EQ(count, 1) << id;
    }
  }
}

TEST(EngineBackPressure, AStalledClientStopsTheTarget) {
  const auto plan = std::make_shared<FaultPlan>();
  plan->capacity = 16 * 1024;
  Bench bench(plan);
  const auto client = bench.accept();
  client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  bench.executor.settle();
  ASSERT_EQ(bench.connector.targets.size(), 1u);
  LoopbackStream& target = *bench.connector.targets[0];
  target.receive();
  target.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
  bench.executor.settle();
  // The target writes as long as anybody reads.
  const std::string piece(64 * 1024, 'x');
  size_t sent = 0;
  for (int i = 0; i < 200 && !target.hasUnreadOutput(); ++i) {
    target.send(piece);
    sent += piece.size();
    bench.executor.settle();
  }
  EXPECT_LT(sent, 1024u * 1024u) << "nobody reads, yet the gateway takes in more and more";
  // The client reads again, and everything moves.
  size_t received = 0;
  for (int i = 0; i < 1000 && target.hasUnreadOutput(); ++i) {
    received += client->receive().size();
    bench.executor.settle();
  }
  EXPECT_FALSE(target.hasUnreadOutput());
  EXPECT_GT(received, 0u);
}

// Not even that of the same worker: a server that serves one connection at a time would be busy resting.
TEST(EngineProbes, AConnectionThatRestsIsNotInTheirWay) {
  Bench bench(std::make_shared<FaultPlan>());
  flow::TargetPlan& target = bench.snapshot->pools[0].targets[0];
  target.endpointKey = engine::endpointOf(target).key();
  bench.apply();
  const auto client = bench.accept();
  client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  bench.executor.settle();
  ASSERT_EQ(bench.connector.targets.size(), 1u);
  bench.connector.targets[0]->send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  bench.executor.settle();
  ASSERT_EQ(bench.worker->counters().upstreamIdle, 1u);

  bench.snapshot->pools[0].health = std::make_shared<upstream::HealthPlan>();
  bench.apply();
  bench.executor.advance(1s);
  ASSERT_EQ(bench.connector.targets.size(), 2u) << "the probe has a connection of its own";
  EXPECT_TRUE(bench.connector.targets[0]->ended());
  EXPECT_EQ(bench.worker->counters().upstreamIdle, 0u);
}

}  // namespace
}  // namespace headgate::test
