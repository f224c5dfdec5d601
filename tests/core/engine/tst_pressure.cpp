// What a worker does about clients that are slow, and about too much that waits: over streams in memory, on a
// clock that only moves when told to.
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

#include "core/engine/admission.h"
#include "core/engine/buffer_budget.h"
#include "tests/core/engine/worker_bench.h"

namespace headgate::test {
namespace {

using engine::Refusal;
using namespace std::chrono_literals;

constexpr std::string_view kGet = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr size_t kOnTheWay = 16 * 1024;

struct Pressure {
  explicit Pressure(uint64_t budgetBytes = engine::BufferBudget::kUsual)
      : budget(budgetBytes), bench(smallWires(), &admission, &budget) {}

  static std::shared_ptr<FaultPlan> smallWires() {
    auto plan = std::make_shared<FaultPlan>();
    plan->capacity = kOnTheWay;
    return plan;
  }

  // A client whose request has reached the newest target.
  std::unique_ptr<LoopbackStream> ask(std::string_view request = kGet) {
    auto client = bench.accept();
    client->send(std::string(request));
    bench.executor.settle();
    return client;
  }
  LoopbackStream& target() { return *bench.connector.targets.back(); }

  // A client for whom a large response waits.
  std::unique_ptr<LoopbackStream> askForMuch() {
    auto client = ask();
    target().send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n" + std::string(200'000, 'x'));
    bench.executor.settle();
    return client;
  }

  // Takes `bytes` each `pause`, for `time`; false if the gateway has gone before.
  bool take(LoopbackStream& client, size_t bytes, Milliseconds pause, Milliseconds time) {
    std::vector<char> into(bytes);
    for (Milliseconds passed{0}; passed < time; passed += pause) {
      bench.executor.advance(pause);
      if (client.wasReset() || client.read(into).status != io::IoStatus::Ok) return false;
      bench.executor.settle();
      if (bench.worker->counters().connections == 0) return false;
    }
    return true;
  }

  uint64_t refusals(Refusal reason) const { return bench.worker->counters().refusals.of(reason); }

  engine::Admission admission;
  engine::BufferBudget budget;
  WorkerBench bench;
};

// --- Slow readers

TEST(SlowReaders, AreGivenUpWhenAMinuteBroughtTooLittle) {
  Pressure pressure;
  const auto client = pressure.askForMuch();
  EXPECT_TRUE(pressure.take(*client, 1, 10s, 50s));
  EXPECT_FALSE(pressure.take(*client, 1, 10s, 20s));
  const auto summaries = pressure.bench.summaries();
  ASSERT_EQ(summaries.size(), 1u);
  EXPECT_EQ(summaries[0].error, ErrorType::WriteTimeout);
  EXPECT_EQ(summaries[0].timeoutStage, record::TimeoutStage::Write);
  EXPECT_NE(summaries[0].errorDetail.view().find("bytes wait, and only 5 were taken in 60s"),
            std::string::npos)
      << summaries[0].errorDetail.view();
  EXPECT_EQ(pressure.refusals(Refusal::SlowRead), 1u);
  EXPECT_EQ(pressure.budget.used(), 0u);
}

TEST(SlowReaders, AtTheMinimumTheyMayGoOn) {
  Pressure pressure;
  const auto client = pressure.askForMuch();
  EXPECT_TRUE(pressure.take(*client, 800, 10s, 20min));
}

TEST(SlowReaders, DoNotLiveOnHowFastTheyWere) {
  Pressure pressure;
  const auto client = pressure.askForMuch();
  EXPECT_TRUE(pressure.take(*client, 8'000, 10s, 60s));
  EXPECT_FALSE(pressure.take(*client, 1, 10s, 130s));
}

TEST(SlowReaders, WhoTakesNothingIsGivenUpByTheWriteTimeout) {
  Pressure pressure;
  const auto client = pressure.askForMuch();
  pressure.bench.executor.advance(59s);
  EXPECT_EQ(pressure.bench.worker->counters().connections, 1u);
  pressure.bench.executor.advance(1s);
  EXPECT_EQ(pressure.bench.worker->counters().connections, 0u);
  const auto summaries = pressure.bench.summaries();
  ASSERT_EQ(summaries.size(), 1u);
  EXPECT_EQ(summaries[0].errorDetail.view().find("taken"), std::string::npos);
  EXPECT_EQ(pressure.refusals(Refusal::SlowRead), 1u);
}

TEST(SlowReaders, TheListenerMayAllowThem) {
  Pressure pressure;
  pressure.bench.snapshot->listeners[0].minimumRate = 0;
  const auto client = pressure.askForMuch();
  EXPECT_TRUE(pressure.take(*client, 1, 50s, 2h));
}

// An event stream is quiet because its target is.
TEST(SlowReaders, WhoWaitsForTheTargetIsNone) {
  Pressure pressure;
  const auto client = pressure.ask();
  pressure.target().send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
  pressure.bench.executor.settle();
  for (int i = 0; i < 20; ++i) {
    pressure.bench.executor.advance(10min);
    pressure.target().send("data: x\n\n");
    pressure.bench.executor.settle();
    ASSERT_NE(client->receive().find("data: x"), std::string::npos) << i;
  }
}

// --- Memory

TEST(Memory, AboveTheBudgetNewRequestsAreRefusedAndOldOnesGoOn) {
  Pressure pressure(100'000);
  const auto slow = pressure.askForMuch();
  ASSERT_TRUE(pressure.budget.isSpent()) << pressure.budget.used();

  const auto other = pressure.ask();
  const std::string refused = other->receive();
  EXPECT_EQ(refused.substr(0, 12), "HTTP/1.1 503");
  EXPECT_NE(refused.find("Retry-After: 1\r\n"), std::string::npos) << refused;
  EXPECT_NE(refused.find("overloaded"), std::string::npos) << refused;
  EXPECT_NE(refused.find("memory: "), std::string::npos) << refused;
  EXPECT_EQ(pressure.refusals(Refusal::Memory), 1u);
  EXPECT_EQ(pressure.bench.connector.targets.size(), 1u) << "no target was asked";

  size_t received = 0;
  while (const size_t some = slow->receive().size()) {
    received += some;
    pressure.bench.executor.settle();
  }
  EXPECT_GT(received, 200'000u) << "what ran is complete";
  EXPECT_EQ(pressure.budget.used(), 0u);
  other->send(std::string(kGet));
  pressure.bench.executor.settle();
  EXPECT_EQ(pressure.bench.connector.targets.size(), 2u) << "the refused client asks again, and is served";
}

TEST(Memory, TheGatewaysOwnAnswersAreGivenAllTheSame) {
  Pressure pressure(100'000);
  const auto slow = pressure.askForMuch();
  pressure.bench.snapshot->routes[0].action = flow::RespondAction{.status = 204, .headers = {}, .body = {}};
  const auto other = pressure.ask();
  EXPECT_EQ(other->receive().substr(0, 12), "HTTP/1.1 204");
}

TEST(Memory, IsShortWithoutAnyoneWhoWaits) {
  Pressure pressure(0);
  const auto client = pressure.ask();
  EXPECT_EQ(client->receive().substr(0, 12), "HTTP/1.1 503");
}

// Each has had an answer, in this order, a second after the one before.
std::vector<std::unique_ptr<LoopbackStream>> restingClients(Pressure& pressure, size_t count) {
  std::vector<std::unique_ptr<LoopbackStream>> clients;
  for (size_t i = 0; i < count; ++i) {
    clients.push_back(pressure.ask());
    pressure.target().send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    pressure.bench.executor.settle();
    clients.back()->receive();
    pressure.bench.executor.advance(1ms);
  }
  return clients;
}

TEST(Memory, RestingConnectionsMakeRoomThoseFirstThatRestLongest) {
  Pressure pressure(100'000);
  auto clients = restingClients(pressure, 70);
  clients[0]->send(std::string(kGet));  // it has rested least now
  pressure.bench.executor.settle();
  pressure.target().send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
  pressure.bench.executor.settle();
  clients[0]->receive();
  const auto slow = pressure.askForMuch();
  const auto silent = pressure.bench.accept();  // opened ahead of need: it has not rested yet

  const auto ended = [&] {
    size_t count = 0;
    for (const auto& client : clients) count += client->ended();
    return count;
  };
  const auto refused = pressure.ask();
  EXPECT_EQ(ended(), 64u);
  EXPECT_FALSE(clients[0]->ended());
  EXPECT_TRUE(clients[1]->ended());
  EXPECT_TRUE(clients[64]->ended());
  EXPECT_FALSE(clients[65]->ended());
  EXPECT_FALSE(silent->ended());
  EXPECT_FALSE(slow->ended());

  const auto again = pressure.ask();
  EXPECT_EQ(ended(), 64u) << "not twice a second";
  pressure.bench.executor.advance(1s);
  const auto later = pressure.ask();
  EXPECT_EQ(ended(), 70u);
  EXPECT_FALSE(slow->ended());
}

TEST(Memory, WhatCannotBeHandledYetCounts) {
  Pressure pressure;
  const auto client = pressure.bench.accept();
  client->send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + std::string(100'000, 'x'));
  pressure.bench.executor.turn();
  ASSERT_TRUE(pressure.bench.connector.targets.empty()) << "it was to be still on the way to the target";
  EXPECT_GT(pressure.budget.used(), 64'000u);
  while (pressure.bench.executor.settle() && (pressure.target().receive() != "")) {
  }
  EXPECT_EQ(pressure.budget.used(), 0u);
}

TEST(Memory, WhatMayBeSentAgainCounts) {
  Pressure pressure;
  pressure.bench.snapshot->routes[0].retry.statuses.set(503);
  const auto client = pressure.ask("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n");
  client->send(std::string(60'000, 'x'));
  while (pressure.bench.executor.settle() && (pressure.target().receive() != "")) {
  }
  EXPECT_GT(pressure.budget.used(), 50'000u);
  pressure.target().send("HTTP/1.1 204 No Content\r\n\r\n");
  pressure.bench.executor.settle();
  EXPECT_EQ(pressure.budget.used(), 0u);
}

// --- Refusals by their names

TEST(Refusals, ConnectionsAboveTheLimits) {
  Pressure pressure;
  pressure.bench.snapshot->listeners[0].connectionLimit = 2;
  pressure.bench.snapshot->listeners[0].connectionsPerAddress = 1;
  const auto first = pressure.bench.accept("10.0.0.1");
  const std::string sameAddress = pressure.bench.accept("10.0.0.1")->receive();
  EXPECT_NE(sameAddress.find("your address has 1 at listener web"), std::string::npos) << sameAddress;
  EXPECT_NE(sameAddress.find("Retry-After: 1\r\n"), std::string::npos) << sameAddress;
  const auto second = pressure.bench.accept("10.0.0.2");
  const std::string tooMany = pressure.bench.accept("10.0.0.3")->receive();
  EXPECT_NE(tooMany.find("listener web has 2"), std::string::npos) << tooMany;
  EXPECT_EQ(pressure.refusals(Refusal::AddressLimit), 1u);
  EXPECT_EQ(pressure.refusals(Refusal::ConnectionLimit), 1u);
  EXPECT_EQ(pressure.bench.worker->counters().refused, 2u);
}

TEST(Refusals, SlowHeadsAndBodies) {
  Pressure pressure;
  const auto head = pressure.bench.accept();
  head->send("GET / HTTP/1.1\r\nHo");
  const auto stopped = pressure.ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
  const auto slow = pressure.ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n");
  for (int i = 0; i < 6; ++i) {
    slow->send("x");
    pressure.bench.executor.settle();
    pressure.bench.executor.advance(10s);
  }
  EXPECT_EQ(head->receive().substr(0, 12), "HTTP/1.1 408");
  EXPECT_NE(stopped->receive().find("request_body_timeout"), std::string::npos);
  EXPECT_NE(slow->receive().find("request_body_slow"), std::string::npos);
  EXPECT_EQ(pressure.refusals(Refusal::SlowHead), 1u);
  EXPECT_EQ(pressure.refusals(Refusal::SlowBody), 2u);
  EXPECT_EQ(pressure.refusals(Refusal::Memory), 0u);
}

TEST(Refusals, HaveNamesOfTheirOwn) {
  std::vector<std::string_view> names;
  for (size_t i = 0; i < engine::kRefusals; ++i) {
    const std::string_view one = engine::name(static_cast<Refusal>(i));
    EXPECT_FALSE(one.empty()) << i;
    for (const std::string_view other : names) EXPECT_NE(one, other);
    names.push_back(one);
  }
}

}  // namespace
}  // namespace headgate::test
