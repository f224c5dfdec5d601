// `--access-log FILE|-`: a line for each exchange (store/access_line.h), written by an own thread.
//
// Lines stand in the file within 250 ms of the end of their exchange. A file is rotated by size (FILE.1 is
// the newest old one) and opened anew on request. "-" is the standard error. A disk that is full or a file
// that cannot be written is reported once, and once more when writing goes on; meanwhile lines wait in a
// bounded queue, and what it has no room for is counted as lost. Traffic never waits. No part of a line is
// ever left at a regular file's end, unless the process is killed while it writes; then the next one begins a
// line of its own. Thread: the recorder's for RecordSink, any for the rest; `report` is called on the log's
// own. The destructor writes what is left and ends the thread; a pipe that nobody reads holds it up by a
// second at most.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "core/base/clock.h"
#include "core/record/record_sink.h"
#include "core/store/access_line.h"
#include "core/store/append_file.h"

namespace headgate::store {

class AccessLog final : public record::RecordSink {
 public:
  struct Options {
    std::string file;  // "-": standard error
    uint64_t rotateAt = 100 * 1024 * 1024;
    unsigned keep = 5;
    size_t waiting = 16 * 1024 * 1024;  // bytes of lines that the file did not take yet
    Milliseconds collect{50};           // how long lines are collected before they are written
    Milliseconds retryEvery{1000};
  };
  struct Stats {
    uint64_t linesWritten = 0;
    uint64_t linesLost = 0;
  };
  // A plain sentence for people.
  using Report = std::function<void(std::string_view sentence)>;

  AccessLog(Options options, Report report);
  ~AccessLog() override;

  void summary(const record::Summary& summary) override;
  void endBatch() override;
  // Returns when all lines before it are written, or the attempt failed.
  void flush() override;

  // Somebody has moved the file away: write to a new one of that name.
  void reopen();
  Stats stats() const { return {m_linesWritten.load(), m_linesLost.load()}; }

 private:
  static constexpr size_t kWriteBytes = 1024 * 1024;

  enum class Progress { Made, Busy, Failed };  // Busy: a pipe is full

  void run();
  bool isUrgent() const;
  void writeAll(bool last);
  bool takeQueue();
  Progress writeSome();
  ByteView nextPiece();
  void consume(size_t bytes);
  int open();
  void rotate();
  Progress fail(int error);
  void recovered();
  void reportSlowness();

  const Options m_options;
  const Report m_report;

  // The recorder's.
  AccessLine m_line;
  Bytes m_batch;
  uint64_t m_batchLines = 0;

  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::condition_variable m_flushed;
  Bytes m_queue;
  uint64_t m_flushesWanted = 0;
  uint64_t m_flushesDone = 0;
  bool m_reopen = false;
  bool m_stopping = false;

  // The log thread's.
  AppendFile m_file;
  Bytes m_writing;
  size_t m_written = 0;  // of m_writing
  bool m_failing = false;
  bool m_canRotate = true;
  bool m_slow = false;  // has been reported
  uint64_t m_lostTold = 0;

  std::atomic<uint64_t> m_linesWritten{0};
  std::atomic<uint64_t> m_linesLost{0};
  std::thread m_thread;  // last: it uses all above
};

}  // namespace headgate::store
