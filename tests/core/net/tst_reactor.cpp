// What io::Executor and Reactor promise, held against both implementations.
#include <array>
#include <atomic>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

#include "core/net/file_descriptor.h"
#include "core/net/worker_thread.h"
#include "tests/core/net/on_reactor.h"

namespace headgate::net {
namespace {

using ReactorTest = OnBothReactors;
HG_ON_BOTH_REACTORS(ReactorTest);

struct Pair {
  Pair() {
    std::array<int, 2> fds{};
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds.data()), 0);
    ours = FileDescriptor(fds[0]);
    theirs = FileDescriptor(fds[1]);
  }
  void send() const { EXPECT_EQ(::send(theirs.get(), "x", 1, 0), 1); }

  FileDescriptor ours;
  FileDescriptor theirs;
};

struct Handler final : RawHandler {
  std::function<void(uint32_t)> act = [](uint32_t) {};
  int calls = 0;
  uint32_t seen = 0;

  void onEvents(uint32_t readiness) override {
    ++calls;
    seen |= readiness;
    act(readiness);
  }
};

struct Alarm final : io::Executor::Alarm {
  std::function<void()> act = [] {};
  int calls = 0;
  void onAlarm() override {
    ++calls;
    act();
  }
};

struct Work final : io::Executor::Deferred {
  std::function<void()> act = [] {};
  int calls = 0;
  void onDeferred() override {
    ++calls;
    act();
  }
};

TEST_P(ReactorTest, PostsOfEachThreadRunInTheirOrder) {
  run([](Reactor& reactor) {
    constexpr int kThreads = 4;
    constexpr int kEach = 2000;
    std::array<std::vector<int>, kThreads> seen;
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
      threads.emplace_back([&reactor, &seen, t] {
        for (int i = 0; i < kEach; ++i) {
          reactor.post([&reactor, &seen, t, i] {
            EXPECT_TRUE(reactor.isCurrent());
            seen[t].push_back(i);
          });
        }
      });
    }
    EXPECT_TRUE(until([&] {
      size_t total = 0;
      for (const auto& list : seen) total += list.size();
      return total == size_t{kThreads} * kEach;
    }));
    for (auto& thread : threads) thread.join();
    for (const auto& list : seen) EXPECT_TRUE(std::is_sorted(list.begin(), list.end()));
  });
}

TEST_P(ReactorTest, WorkThatPostsItselfLeavesRoomForSockets) {
  run([](Reactor& reactor) {
    Pair pair;
    Handler handler;
    ASSERT_TRUE(reactor.watch(pair.ours.get(), handler));
    bool stop = false;
    std::function<void()> again = [&] {
      if (!stop) reactor.post(again);
    };
    reactor.post(again);
    pair.send();
    EXPECT_TRUE(until([&] { return (handler.seen & kReadable) != 0; }));
    stop = true;
    reactor.unwatch(pair.ours.get(), handler);
  });
}

TEST_P(ReactorTest, PostIsOwnedUntilItRunsOrTheReactorDies) {
  const auto token = std::make_shared<int>(1);
  {
    WorkerThread worker(GetParam(), "late");
    worker.start();
    worker.stop();
    worker.join();
    worker.reactor().post([token] { FAIL() << "ran after the end"; });
    EXPECT_EQ(token.use_count(), 2);
  }
  EXPECT_EQ(token.use_count(), 1);
}

TEST_P(ReactorTest, StopComesAfterWhatWasPostedBefore) {
  std::atomic<int> ran{0};
  WorkerThread worker(GetParam(), "stopping");
  worker.start();
  for (int i = 0; i < 100; ++i) worker.reactor().post([&ran] { ++ran; });
  worker.stop();
  worker.join();
  EXPECT_EQ(ran, 100);
}

TEST_P(ReactorTest, DeferredRunsOnceAfterThePollsReadiness) {
  run([](Reactor& reactor) {
    Pair pair;
    Handler handler;
    Work work;
    ASSERT_TRUE(reactor.watch(pair.ours.get(), handler));
    EXPECT_TRUE(until([&] { return handler.calls > 0; }));
    handler.calls = 0;
    work.act = [&] { EXPECT_GT(handler.calls, 0) << "ran before the readiness that was there"; };
    reactor.rearm(pair.ours.get(), kReadable);
    pair.send();
    reactor.defer(&work);
    EXPECT_TRUE(until([&] { return work.calls > 0; }));
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(work.calls, 1);
    reactor.unwatch(pair.ours.get(), handler);
  });
}

TEST_P(ReactorTest, WorkThatDefersItselfLeavesRoomForSocketsAndAlarms) {
  run([](Reactor& reactor) {
    Pair pair;
    Handler handler;
    Alarm alarm;
    Work work;
    ASSERT_TRUE(reactor.watch(pair.ours.get(), handler));
    work.act = [&] { reactor.defer(&work); };
    reactor.defer(&work);
    reactor.setAlarm(reactor.refreshNow() + 1ms, &alarm);
    pair.send();
    EXPECT_TRUE(until([&] { return (handler.seen & kReadable) && alarm.calls == 1; }));
    EXPECT_GT(work.calls, 1);
    reactor.cancelDeferred(&work);
    reactor.unwatch(pair.ours.get(), handler);
  });
}

TEST_P(ReactorTest, DeferredWorkRunsInOrderAndMayBeCancelledByItsForerunner) {
  run([](Reactor& reactor) {
    std::vector<int> order;
    std::array<Work, 4> works;
    for (int i = 0; i < 4; ++i) {
      works[i].act = [&order, i] { order.push_back(i); };
      reactor.defer(&works[i]);
    }
    works[0].act = [&] {
      order.push_back(0);
      reactor.cancelDeferred(&works[1]);
      reactor.cancelDeferred(&works[1]);
    };
    EXPECT_TRUE(until([&] { return order.size() == 3; }));
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(order, (std::vector<int>{0, 2, 3}));
  });
}

TEST_P(ReactorTest, AlarmComesOnceAndNotBeforeItsTime) {
  run([](Reactor& reactor) {
    Alarm alarm;
    const SteadyTime when = reactor.refreshNow() + 3ms;
    alarm.act = [&] { EXPECT_GE(reactor.now(), when); };
    reactor.setAlarm(when, &alarm);
    EXPECT_TRUE(until([&] { return alarm.calls > 0; }));
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(alarm.calls, 1);
  });
}

TEST_P(ReactorTest, AlarmInThePastComesAtOnce) {
  run([](Reactor& reactor) {
    Alarm alarm;
    reactor.setAlarm(reactor.now() - 1s, &alarm);
    EXPECT_TRUE(until([&] { return alarm.calls == 1; }));
  });
}

TEST_P(ReactorTest, SecondAlarmReplacesTheFirstAndNeverTakesItBack) {
  run([](Reactor& reactor) {
    Alarm first;
    Alarm second;
    Alarm third;
    reactor.setAlarm(reactor.refreshNow() + 1ms, &first);
    reactor.setAlarm(reactor.now() + 4ms, &second);
    EXPECT_TRUE(until([&] { return second.calls == 1; }));
    EXPECT_EQ(first.calls, 0);

    reactor.setAlarm(reactor.now() + 1ms, &third);
    reactor.setAlarm(kNever, nullptr);
    bool later = false;
    QTimer::singleShot(5ms, Qt::PreciseTimer, QThread::currentThread()->eventDispatcher(),
                       [&] { later = true; });
    EXPECT_TRUE(until([&] { return later; }));
    EXPECT_EQ(third.calls, 0);
  });
}

TEST_P(ReactorTest, AlarmMaySetTheNext) {
  run([](Reactor& reactor) {
    Alarm alarm;
    alarm.act = [&] {
      if (alarm.calls < 5) reactor.setAlarm(reactor.now() + 1ms, &alarm);
    };
    reactor.setAlarm(reactor.refreshNow(), &alarm);
    EXPECT_TRUE(until([&] { return alarm.calls == 5; }));
  });
}

TEST_P(ReactorTest, WaitsWithoutTicking) {
  run([](Reactor& reactor) {
    Alarm alarm;
    reactor.setAlarm(reactor.refreshNow() + 60ms, &alarm);
    int turns = 0;
    while (alarm.calls == 0 && turns < 1000) {
      turn();
      ++turns;
    }
    EXPECT_EQ(alarm.calls, 1);
    EXPECT_LE(turns, 10);
  });
}

TEST_P(ReactorTest, NowStandsStillDuringATurn) {
  run([](Reactor& reactor) {
    bool done = false;
    reactor.post([&] {
      const SteadyTime before = reactor.now();
      const SteadyTime real = std::chrono::steady_clock::now();
      while (std::chrono::steady_clock::now() == real) {
      }
      EXPECT_EQ(reactor.now(), before);
      EXPECT_GT(reactor.refreshNow(), before);
      done = true;
    });
    EXPECT_TRUE(until([&] { return done; }));
  });
}

TEST_P(ReactorTest, NewSocketIsToldThatItIsWritable) {
  run([](Reactor& reactor) {
    Pair pair;
    Handler handler;
    ASSERT_TRUE(reactor.watch(pair.ours.get(), handler));
    EXPECT_TRUE(until([&] { return (handler.seen & kWritable) != 0; }));
    EXPECT_EQ(handler.seen & kReadable, 0u);
    reactor.unwatch(pair.ours.get(), handler);
  });
}

TEST_P(ReactorTest, SocketMayBeWatchedFromAnotherThread) {
  run([](Reactor& reactor) {
    Pair pair;
    Handler handler;
    handler.act = [&](uint32_t) { EXPECT_TRUE(reactor.isCurrent()); };
    std::thread([&] { EXPECT_TRUE(reactor.watch(pair.ours.get(), handler)); }).join();
    EXPECT_TRUE(until([&] { return handler.calls > 0; }));
    reactor.unwatch(pair.ours.get(), handler);
  });
}

// Readiness that was fetched together with what makes it obsolete.
TEST_P(ReactorTest, UnwatchedHandlerIsNotCalledEvenInTheSameBatch) {
  run([](Reactor& reactor) {
    constexpr size_t kCount = 20;
    std::array<Pair, kCount> pairs;
    std::array<Handler, kCount> handlers;
    std::array<bool, kCount> gone{};
    for (size_t i = 0; i < kCount; ++i) {
      ASSERT_TRUE(reactor.watch(pairs[i].ours.get(), handlers[i]));
      handlers[i].act = [&, i](uint32_t) {
        EXPECT_FALSE(gone[i]);
        for (size_t other = 0; other < kCount; ++other) {
          if (other == i || gone[other]) continue;
          reactor.unwatch(pairs[other].ours.get(), handlers[other]);
          pairs[other].ours = FileDescriptor();
          gone[other] = true;
        }
      };
    }
    EXPECT_TRUE(until([&] { return std::count(gone.begin(), gone.end(), true) == kCount - 1; }));
    turn(QEventLoop::AllEvents);
    const auto survivor = std::find(gone.begin(), gone.end(), false) - gone.begin();
    reactor.unwatch(pairs[survivor].ours.get(), handlers[survivor]);
  });
}

TEST_P(ReactorTest, HandlerMayBeReplacedOnTheSameNumberInTheSameBatch) {
  run([](Reactor& reactor) {
    Pair first;
    Pair second;
    Handler a;
    Handler b;
    Handler fresh;
    const auto replace = [&](Pair& victim, Handler& old) {
      if (old.calls > 0 || fresh.calls > 0) return;
      const int fd = victim.ours.get();
      reactor.unwatch(fd, old);
      Pair replacement;
      ASSERT_EQ(::dup3(replacement.ours.get(), fd, O_CLOEXEC), fd);
      victim.theirs = std::move(replacement.theirs);
      ASSERT_TRUE(reactor.watch(fd, fresh));
    };
    a.act = [&](uint32_t) { replace(second, b); };
    b.act = [&](uint32_t) { replace(first, a); };
    ASSERT_TRUE(reactor.watch(first.ours.get(), a));
    ASSERT_TRUE(reactor.watch(second.ours.get(), b));
    EXPECT_TRUE(until([&] { return fresh.calls > 0; }));
    EXPECT_EQ(a.calls == 0, b.calls != 0);
    reactor.unwatch(first.ours.get(), a.calls > 0 ? a : fresh);
    reactor.unwatch(second.ours.get(), b.calls > 0 ? b : fresh);
  });
}

TEST_P(ReactorTest, NestedLoopServesSocketsPostsAndItsOwnEnd) {
  run([](Reactor& reactor) {
    Pair outer;
    Pair inner;
    Handler outerHandler;
    Handler innerHandler;
    bool nested = false;
    innerHandler.act = [&](uint32_t readiness) {
      if (!(readiness & kReadable)) return;
      reactor.unwatch(outer.ours.get(), outerHandler);
      reactor.post([&] { nested = true; });
    };
    outerHandler.act = [&](uint32_t readiness) {
      if (!(readiness & kReadable)) return;
      EXPECT_TRUE(until([&] { return nested; }));
    };
    ASSERT_TRUE(reactor.watch(outer.ours.get(), outerHandler));
    ASSERT_TRUE(reactor.watch(inner.ours.get(), innerHandler));
    outer.send();
    inner.send();
    EXPECT_TRUE(until([&] { return nested; }));
    reactor.unwatch(inner.ours.get(), innerHandler);
    if (!(outerHandler.seen & kReadable)) return;  // the inner socket came first
    const int calls = outerHandler.calls;
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(outerHandler.calls, calls);
  });
}

}  // namespace
}  // namespace headgate::net
