// `--record DIR`: everything recorded, in files that are only appended to (store/segment_format.h), the
// oldest removed when the budget is used up. Read back by store/segment_reader.h.
//
// A disk that is full or cannot be written is reported once, with what is lost counted, and once more when
// writing goes on; it never stops the recorder. Thread: the recorder's, but for stats(). Files 0600, the
// folder 0700 if made here.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

#include "core/record/record_sink.h"
#include "core/store/append_file.h"
#include "core/store/segment_format.h"

namespace headgate::store {

class SegmentStore final : public record::RecordSink {
 public:
  struct Options {
    std::string directory;
    uint64_t fileLimit = 64 * 1024 * 1024;
    uint64_t budget = 4ull * 1024 * 1024 * 1024;  // of all segments in the folder, those of earlier runs too
    Milliseconds writeEvery{200};
    Milliseconds retryEvery{1000};
    size_t waiting = 4 * 1024 * 1024;  // bytes kept for a disk that does not take them; then they are lost
  };
  struct Stats {
    uint64_t bytesWritten = 0;
    uint64_t eventsLost = 0;  // events and summaries that could not be written
    uint64_t bytesLost = 0;
    uint64_t filesRemoved = 0;
  };
  // A plain sentence for people. On the recorder's thread.
  using Report = std::function<void(std::string_view sentence)>;

  SegmentStore(Options options, Report report);
  ~SegmentStore() override { flush(); }

  void detail(const record::DetailHeader& header, ByteView bytes) override;
  void summary(const record::Summary& summary) override;
  void endBatch() override;
  // Tries to write at once, also where writing has failed before.
  void flush() override;

  // Thread: any.
  Stats stats() const;

 private:
  static constexpr size_t kFrameBytes = 256 * 1024;

  struct OldFile {
    uint64_t number = 0;
    uint64_t bytes = 0;
  };

  void write(SteadyTime now);
  int openNext();
  void listFolder();
  void keepBudget();
  void fail(SteadyTime now, int error);
  void loseWaiting();
  std::string path(uint64_t number) const;

  const Options m_options;
  const Report m_report;
  const uint64_t m_run;
  const SteadyTime m_base;  // of the times of all events
  const WallTime m_baseWall;

  AppendFile m_file;
  uint64_t m_number = 0;  // of m_file, or of the last that was there
  uint64_t m_index = 0;   // of the run's next file
  bool m_listed = false;
  std::deque<OldFile> m_old;
  uint64_t m_oldBytes = 0;

  Bytes m_waiting;  // records of the next frame
  uint64_t m_waitingEvents = 0;
  uint64_t m_unmarkedEvents = 0;  // lost, and not yet said so in a file
  uint64_t m_unmarkedBytes = 0;
  SteadyTime m_lastWrite;
  SteadyTime m_retryAt;
  bool m_failing = false;

  std::atomic<uint64_t> m_bytesWritten{0};
  std::atomic<uint64_t> m_eventsLost{0};
  std::atomic<uint64_t> m_bytesLost{0};
  std::atomic<uint64_t> m_filesRemoved{0};
};

}  // namespace headgate::store
