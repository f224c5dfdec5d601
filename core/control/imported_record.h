// Exchanges that were read from files, beside the record of what passes: read only, and gone with the
// program.
//
// Their ids are none that a live exchange can have. Those of a session stay in its file and are read when
// they are asked for; the others are held, and bounded: what there is no room for is refused, so that nothing
// that was shown goes again. Thread: one adds, any reads.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/archive/session_reader.h"
#include "core/control/exchange_values.h"
#include "core/store/stored_exchange.h"

namespace headgate::control {

// A session that exchanges are read from when they are asked for.
class OpenSession {
 public:
  explicit OpenSession(std::unique_ptr<archive::SessionReader> reader) : m_reader(std::move(reader)) {}

  std::optional<store::StoredExchange> get(int64_t number) {
    const std::lock_guard lock(m_mutex);
    return m_reader->get(number);
  }
  std::optional<std::vector<int64_t>> candidates(const std::string& text) {
    const std::lock_guard lock(m_mutex);
    return m_reader->candidates(text);
  }

 private:
  std::mutex m_mutex;
  const std::unique_ptr<archive::SessionReader> m_reader;
};

class ImportedRecord {
 public:
  static constexpr size_t kDefaultBudget = 512 * 1024 * 1024;

  explicit ImportedRecord(size_t budget = kDefaultBudget) : m_budget(budget) {}

  // False: there is no room for it. `number`: of its row.
  bool add(store::StoredExchange exchange, uint64_t number);
  // One of a session that stays open from now on, and its number there.
  void add(const std::shared_ptr<OpenSession>& session, int64_t number, const store::StoredExchange& exchange,
           uint64_t rowNumber);
  // Which exchanges of sessions can not have that text in what was said; whatever is not of a session can.
  std::set<uint64_t> without(const std::string& text) const;
  // nullptr: there is none of that id.
  std::shared_ptr<const store::StoredExchange> get(uint64_t id) const;
  // See GetExchange.
  ExchangeDetail detail(uint64_t id, uint64_t bodyLimit) const;
  // In the order in which they came.
  std::vector<uint64_t> ids() const;
  // See GetImported.
  FeedBatch rows(uint64_t after, size_t limit) const;

 private:
  struct Held {
    std::shared_ptr<const store::StoredExchange> exchange;  // or else it is in a session
    std::shared_ptr<OpenSession> session;
    int64_t inSession = 0;
    ExchangeRow row;
  };
  void hold(Held held, const store::StoredExchange& exchange, uint64_t number);

  const size_t m_budget;
  mutable std::mutex m_mutex;
  std::vector<Held> m_exchanges;  // the n-th has the id kImportedIds + n + 1
  size_t m_bytes = 0;
};

}  // namespace headgate::control
