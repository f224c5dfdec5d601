// Looking up names without keeping anybody waiting. The lookups are the test's own; no name server is asked.
#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <thread>

#include "core/net/resolver.h"
#include "tests/core/net/on_reactor.h"

namespace headgate::net {
namespace {

using Answer = Resolver::Answer;

const Answer kFound = Resolver::Addresses{IpAddress::loopback4(0)};

class ResolverTest : public testing::Test {
 protected:
  static void run(std::function<void(Reactor&)> body) { onReactor(ReactorKind::Native, std::move(body)); }
};

struct Result {
  int calls = 0;
  bool found = false;
  std::string error;

  Resolver::Callback callback() {
    return [this](const Answer& answer) {
      ++calls;
      found = answer.ok();
      if (!found) error = answer.error();
    };
  }
};

TEST_F(ResolverTest, AnswersLaterAndOnTheExecutor) {
  run([](Reactor& reactor) {
    Resolver resolver([](const std::string&) { return kFound; }, {});
    Result result;
    const auto ticket =
        resolver.resolve("agent", reactor, [&, tell = result.callback()](const Answer& answer) {
          EXPECT_TRUE(reactor.isCurrent());
          tell(answer);
        });
    EXPECT_EQ(result.calls, 0);
    EXPECT_TRUE(until([&] { return result.calls == 1; }));
    EXPECT_TRUE(result.found);
  });
}

TEST_F(ResolverTest, KeepsAnswersAndAsksOnceForMany) {
  run([](Reactor& reactor) {
    std::atomic<int> lookups{0};
    std::promise<void> gate;
    Resolver resolver(
        [&, open = gate.get_future().share()](const std::string&) {
          ++lookups;
          open.wait();
          return kFound;
        },
        {.keepFound = 1h});
    Result result;
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    for (int i = 0; i < 10; ++i) tickets.push_back(resolver.resolve("agent", reactor, result.callback()));
    gate.set_value();
    EXPECT_TRUE(until([&] { return result.calls == 10; }));
    tickets.push_back(resolver.resolve("agent", reactor, result.callback()));
    EXPECT_EQ(result.calls, 10) << "called from within resolve()";
    EXPECT_TRUE(until([&] { return result.calls == 11; }));
    EXPECT_EQ(lookups, 1);
  });
}

TEST_F(ResolverTest, ForgetsAnswersInTime) {
  run([](Reactor& reactor) {
    std::atomic<int> lookups{0};
    Resolver resolver(
        [&](const std::string&) {
          ++lookups;
          return kFound;
        },
        {.keepFound = 0ms});
    Result result;
    for (int i = 1; i <= 3; ++i) {
      const auto ticket = resolver.resolve("agent", reactor, result.callback());
      EXPECT_TRUE(until([&] { return result.calls == i; }));
    }
    EXPECT_EQ(lookups, 3);
  });
}

TEST_F(ResolverTest, FailureIsToldAndKeptApart) {
  run([](Reactor& reactor) {
    std::atomic<int> lookups{0};
    Resolver resolver(
        [&](const std::string&) -> Answer {
          ++lookups;
          return std::string("Name or service not known");
        },
        {.keepFound = 1h, .keepFailed = 0ms});
    Result result;
    for (int i = 1; i <= 2; ++i) {
      const auto ticket = resolver.resolve("nowhere.invalid", reactor, result.callback());
      EXPECT_TRUE(until([&] { return result.calls == i; }));
    }
    EXPECT_EQ(result.error, "Name or service not known");
    EXPECT_EQ(lookups, 2);
  });
}

TEST_F(ResolverTest, SlowNameDoesNotDelayOthers) {
  run([](Reactor& reactor) {
    std::promise<void> gate;
    Resolver resolver(
        [open = gate.get_future().share()](const std::string& host) {
          if (host == "slow") open.wait();
          return kFound;
        },
        {});
    Result slow;
    Result quick;
    const auto first = resolver.resolve("slow", reactor, slow.callback());
    const auto second = resolver.resolve("quick", reactor, quick.callback());
    EXPECT_TRUE(until([&] { return quick.calls == 1; }));
    EXPECT_EQ(slow.calls, 0);
    gate.set_value();
    EXPECT_TRUE(until([&] { return slow.calls == 1; }));
  });
}

TEST_F(ResolverTest, MoreNamesThanThreadsAreQueued) {
  run([](Reactor& reactor) {
    Resolver resolver([](const std::string&) { return kFound; }, {.maxThreads = 2});
    Result result;
    std::vector<std::unique_ptr<Resolver::Ticket>> tickets;
    for (int i = 0; i < 50; ++i)
      tickets.push_back(resolver.resolve(std::to_string(i), reactor, result.callback()));
    EXPECT_TRUE(until([&] { return result.calls == 50; }));
  });
}

TEST_F(ResolverTest, QuestionTakenBackIsNotAnswered) {
  run([](Reactor& reactor) {
    Resolver resolver([](const std::string&) { return kFound; }, {.keepFound = 1h});
    Result known;
    auto ticket = resolver.resolve("agent", reactor, known.callback());
    EXPECT_TRUE(until([&] { return known.calls == 1; }));

    Result dropped;
    ticket = resolver.resolve("agent", reactor, dropped.callback());  // answered already, on its way
    ticket.reset();
    Result last;
    ticket = resolver.resolve("agent", reactor, last.callback());
    EXPECT_TRUE(until([&] { return last.calls == 1; }));
    EXPECT_EQ(dropped.calls, 0);
  });
}

TEST_F(ResolverTest, MayGoWhileALookupHangs) {
  auto begun = std::make_shared<std::promise<void>>();
  auto gate = std::make_shared<std::promise<void>>();
  auto finished = std::make_shared<std::promise<void>>();
  run([&](Reactor& reactor) {
    Result result;
    auto resolver = std::make_unique<Resolver>(
        [begun, gate, finished](const std::string&) {
          begun->set_value();
          gate->get_future().wait();
          Answer answer = kFound;
          finished->set_value();
          return answer;
        },
        Resolver::Options());
    const auto ticket = resolver->resolve("hangs", reactor, result.callback());
    begun->get_future().wait();
    resolver.reset();
    EXPECT_EQ(result.calls, 0);
  });
  gate->set_value();
  finished->get_future().wait();
}

}  // namespace
}  // namespace headgate::net
