// Looks through the record for what only it can tell (a filter's deep terms), on a thread of its own: the
// record is read one exchange at a time, so that neither traffic nor the window waits.
//
// One search at a time: a newer one takes the place of the one that runs, which is answered with what it has
// found. Thread: the control thread; answers come there. Ownership: GatewayService's; borrows the record and
// what was imported. The destructor ends what runs; that is not answered any more.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <set>
#include <string_view>
#include <thread>

#include <QObject>

#include "core/control/gateway.h"
#include "core/control/imported_record.h"
#include "core/filter/filter.h"
#include "core/store/memory_store.h"

namespace headgate::control {

class SearchDesk final : public QObject {
 public:
  using Answer = std::function<void(Reply)>;

  SearchDesk(const store::MemoryStore& record, const ImportedRecord& imported)
      : m_record(record), m_imported(imported) {}
  ~SearchDesk() override;

  void on(const SearchRecord& call, Answer answer);

 private:
  FoundExchanges run(const SearchRecord& call, uint64_t search) const;
  std::set<uint64_t> ruledOut(std::string_view line) const;
  bool isWanted(uint64_t search) const { return m_search == search; }
  bool holds(const filter::Filter& filter, uint64_t id) const;
  std::vector<uint64_t> allIds() const;

  const store::MemoryStore& m_record;
  const ImportedRecord& m_imported;
  std::atomic<uint64_t> m_search{0};  // the newest one
  std::thread m_thread;
};

}  // namespace headgate::control
