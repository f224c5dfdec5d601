// What is recorded, also in files of the state directory, so that it outlives a crash: what the last run
// wrote, if it ended without being asked to, is there to be opened.
//
// A run that ends as it should takes its files along. Bounded by a byte budget, the oldest go first. Thread:
// constructed, asked and destroyed on the control thread; the sink is the recorder's. One process at a time.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "core/control/transfer_values.h"
#include "core/record/names.h"
#include "core/store/segment_store.h"

namespace headgate::control {

class KeptRecordFiles {
 public:
  // An empty state directory: nothing is kept.
  explicit KeptRecordFiles(const std::string& stateDir);
  // Of this run nothing is left: what is still pushed must have been.
  ~KeptRecordFiles();
  KeptRecordFiles(const KeptRecordFiles&) = delete;
  KeptRecordFiles& operator=(const KeptRecordFiles&) = delete;

  // nullptr: nothing is kept.
  record::RecordSink* sink() { return m_store.get(); }
  // Why it would not outlive a crash now; empty: it would.
  std::string problem() const;

  // Of the last run.
  KeptRecord kept() const;
  std::string keptFolder() const { return m_keptFolder; }
  void discard() const;

 private:
  const std::string m_folder;
  const std::string m_keptFolder;
  mutable std::mutex m_mutex;
  std::string m_problem;
  std::unique_ptr<store::SegmentStore> m_store;
};

}  // namespace headgate::control
