// Writes exchanges to files and reads them from files, one file at a time, on a thread of its own: whoever
// asks is told at once that it has begun, and may ask how far it is, or cancel it.
//
// Thread: the control thread. Ownership: GatewayService's; borrows the record and the feed. The destructor
// cancels what runs and waits for it.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

#include "core/archive/case_file.h"
#include "core/control/feed.h"
#include "core/control/gateway.h"
#include "core/control/imported_record.h"
#include "core/record/names.h"
#include "core/store/memory_store.h"

namespace headgate::control {

class TransferDesk {
 public:
  using Answer = std::function<void(Reply)>;

  TransferDesk(const store::MemoryStore& record, Feed& feed) : m_record(record), m_feed(feed) {}
  ~TransferDesk();
  TransferDesk(const TransferDesk&) = delete;
  TransferDesk& operator=(const TransferDesk&) = delete;

  void on(const ExportRecord& call, const Answer& answer);
  void on(const ImportRecord& call, const Answer& answer);
  void on(const GetTransfer&, const Answer& answer) { answer(state()); }
  void on(const CancelTransfer&, const Answer& answer);
  void on(const GetImported& call, const Answer& answer);
  // What readSegments() finds in that folder, which `done` may remove when all of it was read.
  void importSegments(const std::string& folder, const Answer& answer, std::function<void()> done);

  const ImportedRecord& imported() const { return m_imported; }

 private:
  // Begins it, unless another one runs.
  void begin(TransferState wanted, const Answer& answer, std::function<void()> work);
  void runExport(const ExportRecord& call);
  void runImport(const std::string& path);
  void runSession(const ExportRecord& call);
  void openSession(const std::string& path);
  void readSegmentsOf(const std::string& folder, const std::function<void()>& done);
  bool take(store::StoredExchange exchange, uint64_t bytes);
  std::vector<uint64_t> allIds() const;
  bool writeExchanges(archive::Output& output, const ExportRecord& call);
  bool forEach(const std::vector<uint64_t>& ids,
               const std::function<bool(const store::StoredExchange&)>& each);
  void end(TransferPhase phase, std::string problem = {});

  TransferState state() const;
  template <typename Change>
  void update(Change change) {
    const std::lock_guard lock(m_mutex);
    change(m_state);
  }

  const store::MemoryStore& m_record;
  Feed& m_feed;
  record::Names m_names;  // of what was imported
  ImportedRecord m_imported;

  mutable std::mutex m_mutex;
  TransferState m_state;
  std::atomic<bool> m_isCancelled{false};
  Nanoseconds m_wallOffset{0};  // from the steady clock; of the thread
  std::thread m_thread;
};

// What GatewayService passes on.
template <typename Call>
concept AskedOfTransfers = requires(TransferDesk& desk, const Call& call,
                                    const TransferDesk::Answer& answer) {
  desk.on(call, answer);
};

}  // namespace headgate::control
