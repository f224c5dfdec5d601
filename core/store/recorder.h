// The recorder thread: takes what the workers pushed into their channels, redacts it and hands it to the
// sinks.
//
// It sleeps between rounds, the shorter the more each brings; workers never wake it, so that a record costs
// them no system call. What the sinks do slowly is felt as pressure in the
// channels, never by traffic. Thread: constructed, flushed and destroyed by any one; the sinks are called on
// its own. Borrows channels and sinks, which must outlive it. The destructor takes what is left in the
// channels, flushes the sinks and ends the thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/record/record_sink.h"
#include "core/record/redactor.h"
#include "core/record/worker_channel.h"

namespace headgate::store {

class Recorder {
 public:
  struct Pace {
    Milliseconds busy{4};   // the shortest sleep
    Milliseconds idle{20};  // the longest: a channel holds more than twice that at full rate
  };

  Recorder(std::vector<record::WorkerChannel*> channels, std::vector<record::RecordSink*> sinks)
      : Recorder(std::move(channels), std::move(sinks), Pace()) {}
  Recorder(std::vector<record::WorkerChannel*> channels, std::vector<record::RecordSink*> sinks, Pace pace);
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  // Returns when all that was pushed before the call is in the sinks, and they are flushed.
  void flush();

 private:
  // Hands everything to every sink.
  class FanOut final : public record::RecordSink {
   public:
    explicit FanOut(std::vector<record::RecordSink*> sinks) : m_sinks(std::move(sinks)) {}
    void beginBatch() override;
    void detail(const record::DetailHeader& header, ByteView bytes) override;
    void summary(const record::Summary& summary) override;
    void endBatch() override;
    void flush() override;

   private:
    const std::vector<record::RecordSink*> m_sinks;
  };

  // Of a round: what stays in the processor's cache between the worker that writes it and the recorder.
  static constexpr size_t kRoundBytes = 256 * 1024;
  // Between beginBatch and endBatch a store is locked: keep it short for its readers.
  static constexpr size_t kBatchBytes = 256 * 1024;

  void run();
  size_t takeAll();

  const std::vector<record::WorkerChannel*> m_channels;
  const Pace m_pace;
  FanOut m_sinks;
  record::Redactor m_redactor;

  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::condition_variable m_flushed;
  uint64_t m_flushesWanted = 0;
  uint64_t m_flushesDone = 0;
  bool m_stopping = false;
  std::thread m_thread;  // last: it uses all above
};

}  // namespace headgate::store
