// A client that leaves while its request waits, or while its answer does not come: nothing is done for
// nobody. Over streams in memory, on a clock that only moves when told to.
#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "tests/core/engine/worker_bench.h"

namespace headgate::test {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view kPost = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n";

// One exchange at a time, and one that is in progress.
struct OccupiedGate {
  OccupiedGate() {
    flow::ConcurrencyPlan plan{1, 1, flow::kOff, std::make_shared<policy::ConcurrencyGate>()};
    gate = plan.gate;
    bench.snapshot->routes[0].access.concurrency = plan;
    first = bench.accept();
    first->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    bench.executor.settle();
  }
  std::unique_ptr<LoopbackStream> ask(std::string_view request) {
    auto client = bench.accept();
    client->send(std::string(request));
    bench.executor.settle();
    return client;
  }
  void endFirst() {
    bench.connector.targets[0]->send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    bench.executor.settle();
  }

  std::shared_ptr<policy::ConcurrencyGate> gate;
  WorkerBench bench{std::make_shared<FaultPlan>()};
  std::unique_ptr<LoopbackStream> first;
};

TEST(ClientGone, WhileItsRequestWaitsForItsTurnWithItsBody) {
  for (const std::string_view body : {"", "ab", "abcd"}) {
    SCOPED_TRACE(body);
    OccupiedGate occupied;
    auto client = occupied.ask(std::string(kPost) + std::string(body));
    ASSERT_EQ(occupied.gate->waiting(), 1u);
    client.reset();
    occupied.bench.executor.settle();
    EXPECT_EQ(occupied.gate->waiting(), 0u);
    const auto summaries = occupied.bench.summaries();
    ASSERT_EQ(summaries.size(), 1u);
    EXPECT_EQ(summaries[0].endedBy, record::EndedBy::Client);
    occupied.endFirst();
    EXPECT_EQ(occupied.gate->active(), 0u);
    EXPECT_EQ(occupied.bench.connector.targets.size(), 1u) << "no target was asked for nobody";
  }
}

TEST(ClientGone, ButHalfClosedItIsServedInItsTurn) {
  OccupiedGate occupied;
  const std::string request = std::string(kPost).append("abcd");
  const auto client = occupied.ask(request);
  client->shutdownWrite();
  occupied.bench.executor.settle();
  occupied.bench.executor.advance(1min);
  ASSERT_EQ(occupied.gate->waiting(), 1u);
  occupied.endFirst();
  ASSERT_EQ(occupied.bench.connector.targets.size(), 2u);
  EXPECT_TRUE(occupied.bench.connector.targets[1]->receive().ends_with("\r\n\r\nabcd"));
  occupied.bench.connector.targets[1]->send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  occupied.bench.executor.settle();
  EXPECT_TRUE(client->receive().ends_with("\r\n\r\nok"));
}

TEST(ClientGone, WhatIsReadAheadIsBoundedAndComesWhole) {
  OccupiedGate occupied;
  const std::string body(300'000, 'x');
  const auto client = occupied.ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n" + body);
  EXPECT_TRUE(client->hasUnreadOutput()) << "the rest stays where it is";
  occupied.endFirst();
  ASSERT_EQ(occupied.bench.connector.targets.size(), 2u);
  std::string received;
  do {
    received += occupied.bench.connector.targets[1]->receive();
    occupied.bench.executor.settle();
  } while (client->hasUnreadOutput() || occupied.bench.connector.targets[1]->hasUnexpectedInput());
  EXPECT_EQ(received.size() - (received.find("\r\n\r\n") + 4), body.size());
}

// Nothing is heard of a client that has half-closed before, and then goes.
TEST(ClientGone, WhileItsAnswerStandsStillAfterItWasSlow) {
  auto plan = std::make_shared<FaultPlan>();
  plan->capacity = 16 * 1024;
  WorkerBench bench(plan);
  auto client = bench.accept();
  client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  bench.executor.settle();
  client->shutdownWrite();
  bench.executor.settle();
  bench.connector.targets[0]->send("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" +
                                   std::string(100'000, 'x'));
  bench.executor.settle();
  while (!client->receive().empty()) bench.executor.settle();
  bench.executor.advance(10s);
  EXPECT_EQ(bench.worker->counters().connections, 1u);
  client.reset();
  bench.executor.advance(1s);
  EXPECT_EQ(bench.worker->counters().connections, 0u);
  EXPECT_TRUE(bench.connector.targets[0]->ended());
}

}  // namespace
}  // namespace headgate::test
