// What Headgate adds to an exchange, as the engine measures it: on a clock that goes on by as much at each
// look, as if there were so much work before it.
#include <gtest/gtest.h>
#include <memory>

#include "tests/core/engine/worker_bench.h"

namespace headgate::test {
namespace {

using namespace std::chrono_literals;

class Overhead : public testing::Test {
 protected:
  Overhead() {
    bench.executor.setLookCosts(10us);
    client = bench.accept();
    bench.executor.settle();
  }
  void ask() {
    client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    bench.executor.settle();
  }
  void answer(std::string_view text) {
    bench.connector.targets.back()->send(text);
    bench.executor.settle();
  }
  Nanoseconds overhead() {
    const auto summaries = bench.summaries();
    return summaries.empty() ? Nanoseconds(-2) : summaries.back().overhead;
  }

  WorkerBench bench{std::make_shared<FaultPlan>()};
  std::unique_ptr<LoopbackStream> client;
};

// The first look is when a read is done. Of the answer it counts too, from the turn's beginning.
TEST_F(Overhead, GoesFromReadingToWritingOfEachHead) {
  ask();
  answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  client->receive();
  ask();
  bench.executor.advance(3s);  // the target thinks
  answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  EXPECT_EQ(bench.summaries().size(), 2u);
  EXPECT_TRUE(bench.summaries().back().reusedConnection);
  EXPECT_EQ(overhead(), 10us + 20us);
}

TEST_F(Overhead, OfAStreamIsTheSame) {
  ask();
  answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  client->receive();
  ask();
  answer("HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n");
  for (int i = 0; i < 100; ++i) answer("ab");
  ASSERT_EQ(bench.summaries().size(), 2u);
  EXPECT_EQ(overhead(), 10us + 20us);
}

TEST_F(Overhead, IsNothingWhereTheGatewayAnswersItself) {
  ask();
  bench.connector.targets.back().reset();
  bench.executor.settle();
  EXPECT_EQ(bench.summaries().back().status, 502);
  EXPECT_EQ(overhead(), record::kNotReached);
}

}  // namespace
}  // namespace headgate::test
