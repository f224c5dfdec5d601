#include "app/window/loop_probe.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <utility>

#include <QEvent>

namespace headgate::app {

namespace {

using namespace std::chrono_literals;

// Waits that are told one by one, so that they can be laid beside what was done at that time.
constexpr auto kSlow = 5ms;
constexpr size_t kMostSlow = 100'000;

int64_t now() {
  return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

// Of the calling thread.
int64_t processorTime() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) / 1ns + time.tv_nsec;
}

}  // namespace

std::unique_ptr<LoopProbe> LoopProbe::ofEnvironment(QWidget& window) {
  const QByteArray file = qgetenv("HEADGATE_MEASURE");
  if (file.isEmpty()) return nullptr;
  return std::unique_ptr<LoopProbe>(new LoopProbe(file.toStdString(), window));
}

LoopProbe::LoopProbe(std::string file, QWidget& window) : m_file(std::move(file)) {
  window.installEventFilter(this);
  m_knocker = std::thread([this] { knock(); });
}

LoopProbe::~LoopProbe() {
  m_ending = true;
  m_knocker.join();
  write();
}

void LoopProbe::knock() {
  while (!m_ending) {
    // One at a time: what waits behind a long handler is one delay, not many.
    if (m_answered.exchange(false))
      QMetaObject::invokeMethod(
          this, [this, sent = now()] { onKnock(sent); }, Qt::QueuedConnection);
    std::this_thread::sleep_for(2ms);
  }
}

void LoopProbe::onKnock(int64_t sent) {
  const int64_t delay = now() - sent;
  const int64_t ran = processorTime();
  if (delay >= kSlow / 1ns && m_slow.size() < kMostSlow) m_slow.push_back({sent, delay, ran - m_ranBefore});
  m_ranBefore = ran;
  ++m_delays[std::min<size_t>(static_cast<size_t>(delay / 1'000'000), kBuckets - 1)];
  m_answered = true;
}

bool LoopProbe::eventFilter(QObject* watched, QEvent* event) {
  // What is painted now is on its way to the screen when the queued call comes.
  if (event->type() == QEvent::Paint && m_firstPaint == 0) {
    watched->removeEventFilter(this);
    QMetaObject::invokeMethod(
        this,
        [this] {
          m_firstPaint = now();
          write();
        },
        Qt::QueuedConnection);
  }
  return false;
}

void LoopProbe::write() const {
  std::ofstream out(m_file, std::ios::trunc);
  out << "{\"first_paint_ns\":" << m_firstPaint << ",\"delays_ms\":[";
  for (size_t i = 0; i < kBuckets; ++i) out << (i == 0 ? "" : ",") << m_delays[i];
  out << "],\"slow_ns\":[";
  for (size_t i = 0; i < m_slow.size(); ++i)
    out << (i == 0 ? "[" : ",[") << m_slow[i].sent << "," << m_slow[i].delay << "," << m_slow[i].ran << "]";
  out << "]}\n";
}

}  // namespace headgate::app
