// stream_bench [EVENTS]: how long a recorded stream takes to open in the window's Stream tab, and to scroll
// in. The record, the desk that reads it on a thread of its own, and the tab are the program's; between them
// there is nothing but the calls of the gateway. Prints one line of JSON.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QThread>
#include <QTimer>

#include "core/control/stream_desk.h"
#include "ui/stream/stream_list.h"
#include "ui/stream/stream_tab.h"

using namespace headgate;

namespace {

using Clock = std::chrono::steady_clock;

constexpr uint64_t kExchange = 1;

double millisecondsSince(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

// What this thread, or all of them, had of the processor: on a busy machine the rest of a time is others'.
double processorMilliseconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMegabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  return 0;
}

// The four calls about streams, answered on another thread, as LocalGateway does it.
class StreamGateway final : public control::Gateway {
 public:
  explicit StreamGateway(const store::MemoryStore& store) : m_desk(store) {
    m_there.moveToThread(&m_thread);
    m_thread.start();
  }
  ~StreamGateway() override {
    m_thread.quit();
    m_thread.wait();
  }
  void onChanged(std::function<void()>) override {}

 protected:
  void send(control::Request request, std::function<void(control::Reply)> reply) override {
    QMetaObject::invokeMethod(&m_there, [this, request = std::move(request), reply = std::move(reply)] {
      auto answer = std::make_shared<control::Reply>(std::visit(
          [this](const auto& call) -> control::Reply {
            if constexpr (control::AskedOfStreams<std::decay_t<decltype(call)>>)
              return m_desk.on(call);
            else
              return typename std::decay_t<decltype(call)>::Reply();
          },
          request));
      QMetaObject::invokeMethod(&m_here, [reply, answer] { reply(std::move(*answer)); });
    });
  }

 private:
  control::StreamDesk m_desk;
  QObject m_here;
  QObject m_there;
  QThread m_thread;
};

void put(store::MemoryStore& store, record::DetailKind kind, std::string_view bytes, SteadyTime at) {
  record::DetailHeader header{.exchange = {kExchange}, .at = at, .size = bytes.size()};
  header.stored = static_cast<uint32_t>(bytes.size());
  header.kind = kind;
  store.detail(header, bytes);
}

// Each event comes as a piece of its own, twenty milliseconds apart, as a model sends them.
control::ExchangeRow fill(store::MemoryStore& store, uint64_t events) {
  const SteadyTime began(std::chrono::seconds(1'000));
  store.beginBatch();
  put(store, record::DetailKind::Open, "code", began);
  put(store, record::DetailKind::RequestHead, "POST /v1/messages HTTP/1.1\r\nHost: a\r\n\r\n", began);
  put(store, record::DetailKind::ResponseHead, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n",
      began);
  for (uint64_t i = 0; i < events; ++i) {
    const std::string event =
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\" word" +
        std::to_string(i) + "\"}}\n\n";
    put(store, record::DetailKind::ResponseBody, event, began + std::chrono::milliseconds(20 * (i + 1)));
  }
  record::Summary summary;
  summary.exchange = {kExchange};
  summary.started = began;
  store.summary(summary);
  store.endBatch();
  return {.id = kExchange,
          .number = 1,
          .phase = control::ExchangePhase::Ended,
          .kind = control::ExchangeKind::Stream,
          .total = static_cast<int64_t>(events + 1) * 20'000'000,
          .firstByte = 20'000'000};
}

template <typename Condition>
void runUntil(Condition condition) {
  while (!condition()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// The longest time for which the event loop did not come round.
class Watch final : public QObject {
 public:
  Watch() { startTimer(1, Qt::PreciseTimer); }
  double longest() const { return m_longest; }
  void restart() {
    m_longest = 0;
    m_last = Clock::now();
  }

 private:
  void timerEvent(QTimerEvent*) override {
    m_longest = std::max(m_longest, millisecondsSince(m_last));
    m_last = Clock::now();
  }
  Clock::time_point m_last = Clock::now();
  double m_longest = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  const uint64_t events = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
  record::Names names;
  store::MemoryStore store(names, {.budget = 1024 * 1024 * 1024});
  const control::ExchangeRow row = fill(store, events);
  StreamGateway gateway(store);
  ui::Theme theme(ui::Theme::Choice::Dark);
  theme.applyTo(application);
  ui::LiveGateway live(gateway);
  ui::StreamTab tab(live, theme);
  tab.resize(1'000, 800);
  tab.show();
  QCoreApplication::processEvents();
  auto* list = tab.findChild<ui::StreamList*>();
  const QAbstractItemModel& model = *list->model();
  const double before = residentMegabytes();
  Watch watch;

  const auto begin = Clock::now();
  const double cpuBegin = processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
  tab.setExchange(row, ui::Lamp::Well, QStringLiteral("Ended normally."));
  runUntil([&] {
    return model.rowCount() > 30 &&
           !model.index(20, ui::StreamListModel::Preview).data().toString().isEmpty();
  });
  tab.grab();
  const double first = millisecondsSince(begin);
  const double firstCpu = processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpuBegin;
  runUntil([&] { return tab.source().data().eventCount() == events && !tab.source().data().isBehind(); });
  tab.grab();
  const double all = millisecondsSince(begin);
  const double allCpu = processorMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpuBegin;
  const double longest = watch.longest();
  const double after = residentMegabytes();

  // By pages and by leaps; what is measured is the drawing, texts that come later draw again.
  std::vector<double> paints;
  std::vector<double> cpuPaints;
  QScrollBar* bar = list->verticalScrollBar();
  for (int i = 0; i < 400; ++i) {
    const int place = i % 2 == 0
                          ? bar->value() + bar->pageStep()
                          : static_cast<int>((static_cast<int64_t>(i) * 7919 % 400) * bar->maximum() / 400);
    const auto measured = [&](auto work) {
      const auto start = Clock::now();
      const double cpu = processorMilliseconds(CLOCK_THREAD_CPUTIME_ID);
      work();
      cpuPaints.push_back(processorMilliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu);
      paints.push_back(millisecondsSince(start));
    };
    measured([&] {
      bar->setValue(place);
      list->viewport()->repaint();
    });
    for (int turn = 0; turn < 3; ++turn) {
      QCoreApplication::processEvents();
      measured([&] { list->viewport()->repaint(); });
    }
  }
  std::ranges::sort(paints);
  std::ranges::sort(cpuPaints);
  std::printf(
      "{\"events\":%llu,\"first_ms\":%.1f,\"first_cpu_ms\":%.1f,\"all_ms\":%.1f,\"all_cpu_ms\":%.1f,"
      "\"longest_wait_ms\":%.1f,\"scroll_p99_ms\":%.2f,\"scroll_cpu_p99_ms\":%.2f,\"memory_mb\":%.0f}\n",
      static_cast<unsigned long long>(events), first, firstCpu, all, allCpu, longest,
      paints[paints.size() * 99 / 100], cpuPaints[cpuPaints.size() * 99 / 100], after - before);
  return 0;
}
