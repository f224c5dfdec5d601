// Qt's own work on the threads of workers: timers, notifiers, queued calls and nested loops, as
// QAbstractEventDispatcher promises them. Run on Qt's dispatcher too, which shows that the expectations are
// Qt's and not ours.
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimerEvent>

#include "core/net/file_descriptor.h"
#include "core/net/worker_thread.h"
#include "tests/core/net/on_reactor.h"

namespace headgate::net {
namespace {

using QtEventsTest = OnBothReactors;
HG_ON_BOTH_REACTORS(QtEventsTest);

struct Pipe {
  Pipe() {
    std::array<int, 2> fds{};
    EXPECT_EQ(::pipe2(fds.data(), O_NONBLOCK | O_CLOEXEC), 0);
    out = FileDescriptor(fds[0]);
    in = FileDescriptor(fds[1]);
  }
  void put() const { EXPECT_EQ(::write(in.get(), "x", 1), 1); }
  bool take() const {
    char unused = 0;
    return ::read(out.get(), &unused, 1) == 1;
  }

  FileDescriptor out;
  FileDescriptor in;
};

class TimerLog final : public QObject {
 public:
  std::function<void(int)> act = [](int) {};
  std::vector<int> fired;

  int count(int id) const { return static_cast<int>(std::count(fired.begin(), fired.end(), id)); }

 protected:
  void timerEvent(QTimerEvent* event) override {
    fired.push_back(event->timerId());
    act(event->timerId());
  }
};

TEST_P(QtEventsTest, TimersFireInOrderOfTheirTimes) {
  run([](Reactor&) {
    TimerLog log;
    const int last = log.startTimer(9ms, Qt::PreciseTimer);
    const int first = log.startTimer(1ms, Qt::PreciseTimer);
    const int second = log.startTimer(5ms, Qt::PreciseTimer);
    log.act = [&](int id) { log.killTimer(id); };
    EXPECT_TRUE(until([&] { return log.fired.size() == 3; }));
    EXPECT_EQ(log.fired, (std::vector<int>{first, second, last}));
  });
}

TEST_P(QtEventsTest, RepeatingTimerRepeatsAndKilledTimerIsSilent) {
  run([](Reactor&) {
    TimerLog log;
    const int id = log.startTimer(1ms, Qt::PreciseTimer);
    log.act = [&](int) {
      if (log.fired.size() == 4) log.killTimer(id);
    };
    EXPECT_TRUE(until([&] { return log.fired.size() == 4; }));
    bool later = false;
    QTimer::singleShot(5ms, &log, [&] { later = true; });
    EXPECT_TRUE(until([&] { return later; }));
    EXPECT_EQ(log.fired.size(), 4u);
  });
}

TEST_P(QtEventsTest, ZeroTimerFiresEachTurnAndLetsOthersLive) {
  run([](Reactor&) {
    Pipe pipe;
    QSocketNotifier notifier(pipe.out.get(), QSocketNotifier::Read);
    int read = 0;
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { read += pipe.take(); });
    TimerLog log;
    log.startTimer(0ms);
    const int other = log.startTimer(2ms, Qt::PreciseTimer);
    pipe.put();
    EXPECT_TRUE(until([&] { return read == 1 && log.count(other) > 0; }));
    EXPECT_GT(log.fired.size(), 2u);
  });
}

TEST_P(QtEventsTest, TimerMayBeDeletedInItsOwnEventAndInAnothers) {
  run([](Reactor&) {
    auto victim = std::make_unique<TimerLog>();
    victim->startTimer(0ms);
    auto killer = std::make_unique<TimerLog>();
    killer->startTimer(0ms);
    bool done = false;
    victim->act = [&](int) {
      done = true;
      killer.reset();
      victim.reset();
    };
    killer->act = [&](int) {
      done = true;
      victim.reset();
      killer.reset();
    };
    EXPECT_TRUE(until([&] { return done; }));
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(victim, nullptr);
    EXPECT_EQ(killer, nullptr);
  });
}

TEST_P(QtEventsTest, TimerDoesNotFireAgainWhileItsEventIsHandled) {
  run([](Reactor&) {
    TimerLog log;
    const int outer = log.startTimer(1ms, Qt::PreciseTimer);
    int depth = 0;
    bool nestedRan = false;
    log.act = [&](int id) {
      if (id != outer) {
        nestedRan = true;
        return;
      }
      EXPECT_EQ(depth, 0);
      ++depth;
      const int inner = log.startTimer(5ms, Qt::PreciseTimer);
      EXPECT_TRUE(until([&] { return nestedRan; }));
      log.killTimer(inner);
      --depth;
      log.killTimer(outer);
    };
    EXPECT_TRUE(until([&] { return nestedRan && depth == 0; }));
  });
}

TEST_P(QtEventsTest, DispatcherKnowsItsTimers) {
  run([](Reactor&) {
    auto* dispatcher = QThread::currentThread()->eventDispatcher();
    TimerLog log;
    const int id = log.startTimer(10s, Qt::PreciseTimer);
    log.startTimer(20s, Qt::CoarseTimer);
    EXPECT_EQ(dispatcher->registeredTimers(&log).size(), 2);
    EXPECT_GT(dispatcher->remainingTime(id), 9000);
    EXPECT_LE(dispatcher->remainingTime(id), 10000);
    EXPECT_TRUE(dispatcher->unregisterTimer(id));
    EXPECT_EQ(dispatcher->remainingTime(id), -1);
    EXPECT_TRUE(dispatcher->unregisterTimers(&log));
    EXPECT_FALSE(dispatcher->unregisterTimers(&log));
    EXPECT_TRUE(dispatcher->registeredTimers(&log).isEmpty());
  });
}

TEST_P(QtEventsTest, NotifierRepeatsUntilReadAndIsSilentWhileDisabled) {
  run([](Reactor&) {
    Pipe pipe;
    QSocketNotifier notifier(pipe.out.get(), QSocketNotifier::Read);
    int activated = 0;
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
    pipe.put();
    EXPECT_TRUE(until([&] { return activated == 3; }));
    notifier.setEnabled(false);
    turn(QEventLoop::AllEvents);
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(activated, 3);
    notifier.setEnabled(true);
    EXPECT_TRUE(until([&] { return activated == 4; }));
    EXPECT_TRUE(pipe.take());
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(activated, 4);
  });
}

TEST_P(QtEventsTest, ReaderAndWriterOfOneDescriptorAreApart) {
  run([](Reactor&) {
    std::array<int, 2> fds{};
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, fds.data()), 0);
    const FileDescriptor ours(fds[0]);
    const FileDescriptor theirs(fds[1]);
    QSocketNotifier reader(ours.get(), QSocketNotifier::Read);
    QSocketNotifier writer(ours.get(), QSocketNotifier::Write);
    int reads = 0;
    int writes = 0;
    QObject::connect(&reader, &QSocketNotifier::activated, &reader, [&] { ++reads; });
    QObject::connect(&writer, &QSocketNotifier::activated, &writer, [&] {
      ++writes;
      writer.setEnabled(false);
    });
    EXPECT_TRUE(until([&] { return writes == 1; }));
    EXPECT_EQ(reads, 0);
    EXPECT_EQ(::write(theirs.get(), "x", 1), 1);
    EXPECT_TRUE(until([&] { return reads > 0; }));
    EXPECT_EQ(writes, 1);
  });
}

TEST_P(QtEventsTest, NotifierMayDeleteItselfAndItsNeighbour) {
  run([](Reactor&) {
    Pipe a;
    Pipe b;
    auto first = std::make_unique<QSocketNotifier>(a.out.get(), QSocketNotifier::Read);
    auto second = std::make_unique<QSocketNotifier>(b.out.get(), QSocketNotifier::Read);
    int activated = 0;
    const auto act = [&] {
      ++activated;
      for (auto* notifier : {&first, &second}) {
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater();
      }
    };
    QObject::connect(first.get(), &QSocketNotifier::activated, first.get(), act);
    QObject::connect(second.get(), &QSocketNotifier::activated, second.get(), act);
    a.put();
    b.put();
    EXPECT_TRUE(until([&] { return activated > 0; }));
    turn(QEventLoop::AllEvents);
    EXPECT_EQ(activated, 1);
  });
}

TEST_P(QtEventsTest, EndOfPipeActivatesTheReader) {
  run([](Reactor&) {
    Pipe pipe;
    QSocketNotifier notifier(pipe.out.get(), QSocketNotifier::Read);
    bool ended = false;
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { ended = !pipe.take(); });
    pipe.in = FileDescriptor();
    EXPECT_TRUE(until([&] { return ended; }));
  });
}

// Plain events and not queued lambdas, whose way through Qt ThreadSanitizer cannot follow.
class EventLog final : public QObject {
 public:
  std::function<void()> act = [] {};
  int events = 0;

  void postFromAnywhere() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

 protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::User) return QObject::event(event);
    ++events;
    act();
    return true;
  }
};

TEST_P(QtEventsTest, EventsFromOtherThreadsArrive) {
  run([](Reactor&) {
    EventLog log;
    std::thread other([&] {
      for (int i = 0; i < 1000; ++i) log.postFromAnywhere();
    });
    EXPECT_TRUE(until([&] { return log.events == 1000; }));
    other.join();
  });
}

TEST_P(QtEventsTest, QueuedCallsToOneselfArrive) {
  run([](Reactor&) {
    QObject target;
    int calls = 0;
    std::function<void()> again = [&] {
      if (++calls < 100) QMetaObject::invokeMethod(&target, again, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&target, again, Qt::QueuedConnection);
    EXPECT_TRUE(until([&] { return calls == 100; }));
  });
}

TEST_P(QtEventsTest, NestedEventLoopEndsFromAnotherThread) {
  run([](Reactor&) {
    for (int i = 0; i < 200; ++i) {
      QEventLoop loop;
      EventLog log;
      log.act = [&] { loop.quit(); };
      std::thread other([&] { log.postFromAnywhere(); });
      loop.exec();
      other.join();
    }
  });
}

TEST_P(QtEventsTest, ThreadMayBeStoppedAtAnyMoment) {
  for (int i = 0; i < 100; ++i) {
    WorkerThread worker(GetParam(), "brief");
    worker.start();
  }
}

TEST_P(QtEventsTest, InterruptEndsTheWait) {
  run([](Reactor&) {
    auto* dispatcher = QThread::currentThread()->eventDispatcher();
    std::thread other([=] { dispatcher->interrupt(); });
    turn();
    other.join();
  });
}

TEST_P(QtEventsTest, WakeUpBeforeTheWaitIsNotLost) {
  run([](Reactor&) {
    auto* dispatcher = QThread::currentThread()->eventDispatcher();
    dispatcher->wakeUp();
    turn();
    std::thread([=] { dispatcher->wakeUp(); }).join();
    turn();
  });
}

TEST_P(QtEventsTest, NotifiersCanBeLeftOut) {
  if (GetParam() == ReactorKind::Qt)
    GTEST_SKIP() << "Qt's dispatcher over GLib activates notifiers in spite of the flag";
  run([](Reactor&) {
    Pipe pipe;
    QSocketNotifier notifier(pipe.out.get(), QSocketNotifier::Read);
    int activated = 0;
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
    TimerLog log;
    log.startTimer(2ms, Qt::PreciseTimer);
    pipe.put();
    while (log.fired.size() < 3) turn(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeSocketNotifiers);
    EXPECT_EQ(activated, 0);
    EXPECT_TRUE(until([&] { return activated > 0; }));
  });
}

TEST_P(QtEventsTest, PollingDoesNotWait) {
  run([](Reactor&) {
    turn(QEventLoop::AllEvents);
    EXPECT_FALSE(QThread::currentThread()->eventDispatcher()->processEvents(QEventLoop::AllEvents));
  });
}

TEST_P(QtEventsTest, SaysWhenItBlocksAndWakes) {
  run([](Reactor&) {
    auto* dispatcher = QThread::currentThread()->eventDispatcher();
    QObject context;
    std::vector<char> said;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &context,
                     [&] { said.push_back('b'); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &context, [&] { said.push_back('a'); });
    bool fired = false;
    QTimer::singleShot(2ms, &context, [&] { fired = true; });
    EXPECT_TRUE(until([&] { return fired; }));
    const std::vector<char> wanted{'a', 'b'};
    EXPECT_NE(std::search(said.begin(), said.end(), wanted.begin(), wanted.end()), said.end());
  });
}

}  // namespace
}  // namespace headgate::net
