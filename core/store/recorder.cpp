#include "core/store/recorder.h"

#include <algorithm>

namespace headgate::store {

namespace {

// Counts what a round brings, in bytes.
struct Counting {
  record::RecordSink& next;
  size_t taken = 0;

  void detail(const record::DetailHeader& header, ByteView bytes) {
    taken += sizeof header + bytes.size();
    next.detail(header, bytes);
  }
  void summary(const record::Summary& summary) {
    taken += sizeof summary;
    next.summary(summary);
  }
};

}  // namespace

Recorder::Recorder(std::vector<record::WorkerChannel*> channels, std::vector<record::RecordSink*> sinks,
                   Pace pace)
    : m_channels(std::move(channels)),
      m_pace(pace),
      m_sinks(std::move(sinks)),
      m_redactor(m_sinks),
      m_thread([this] { run(); }) {}

Recorder::~Recorder() {
  {
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void Recorder::flush() {
  std::unique_lock lock(m_mutex);
  const uint64_t mine = ++m_flushesWanted;
  m_wake.notify_one();
  m_flushed.wait(lock, [&] { return m_flushesDone >= mine; });
}

void Recorder::run() {
  Milliseconds pause = m_pace.busy;
  std::unique_lock lock(m_mutex);
  for (;;) {
    const uint64_t wanted = m_flushesWanted;
    const bool last = m_stopping;
    lock.unlock();
    const size_t taken = takeAll();
    if (last || wanted != m_flushesDone) m_redactor.flush();
    lock.lock();
    m_flushesDone = wanted;
    m_flushed.notify_all();
    if (last) return;
    pause = taken > kRoundBytes ? std::max(pause / 2, m_pace.busy) : std::min(pause * 2, m_pace.idle);
    m_wake.wait_for(lock, pause, [&] { return m_stopping || m_flushesWanted != wanted; });
  }
}

// Returns how many bytes that were.
size_t Recorder::takeAll() {
  Counting counting{m_redactor};
  for (record::WorkerChannel* channel : m_channels) {
    bool more = true;
    while (more) {
      m_redactor.beginBatch();
      more = channel->drain(counting, kBatchBytes);
      m_redactor.endBatch();
    }
  }
  return counting.taken;
}

void Recorder::FanOut::beginBatch() {
  for (record::RecordSink* sink : m_sinks) sink->beginBatch();
}

void Recorder::FanOut::detail(const record::DetailHeader& header, ByteView bytes) {
  for (record::RecordSink* sink : m_sinks) sink->detail(header, bytes);
}

void Recorder::FanOut::summary(const record::Summary& summary) {
  for (record::RecordSink* sink : m_sinks) sink->summary(summary);
}

void Recorder::FanOut::endBatch() {
  for (record::RecordSink* sink : m_sinks) sink->endBatch();
}

void Recorder::FanOut::flush() {
  for (record::RecordSink* sink : m_sinks) sink->flush();
}

}  // namespace headgate::store
