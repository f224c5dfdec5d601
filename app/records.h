// What becomes of recorded exchanges, as headgated's options wish it: kept in memory or in files, written to
// an access log, or nothing.
//
// Outlives the Composition that records into it. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/command_line.h"
#include "app/held_directory.h"
#include "core/base/result.h"
#include "core/record/names.h"
#include "core/record/record_sink.h"
#include "core/store/access_log.h"
#include "core/store/memory_store.h"
#include "core/store/record_report.h"
#include "core/store/segment_store.h"

namespace headgate::app {

class Records {
 public:
  // `log` takes sentences for people; on any thread. The error says what cannot be written, and why.
  static Result<std::unique_ptr<Records>, std::string> open(const Options& options,
                                                            const std::function<void(std::string_view)>& log);

  record::Names& names() { return m_names; }
  std::vector<record::RecordSink*> sinks() const;
  // Whether anybody wants more than summaries.
  bool wantDetail() const { return m_memory || m_segments; }

  void reopenAccessLog();
  // Of the memory store; empty without one.
  store::RecordReport report() const;

 private:
  Records() = default;

  record::Names m_names;
  std::unique_ptr<HeldDirectory> m_directory;  // of the segments: two recorders would remove each other's
  std::unique_ptr<store::MemoryStore> m_memory;
  std::unique_ptr<store::SegmentStore> m_segments;
  std::unique_ptr<store::AccessLog> m_accessLog;
};

}  // namespace headgate::app
