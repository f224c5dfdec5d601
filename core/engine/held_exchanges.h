// Which exchanges breakpoints hold now, for whoever shows them: the workers write, the window reads.
//
// Raw, secrets and all: whoever shows one redacts it by its rules first. Touched only when an exchange begins
// or ends to be held, or its body comes meanwhile. Thread: any; a lock is held for a copy.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/flow/exchange_flow.h"
#include "core/record/names.h"

namespace headgate::engine {

struct HeldExchange {
  ExchangeId id;
  uint32_t worker = 0;
  uint64_t rule = 0;
  flow::Holding holding = flow::Holding::Request;
  SteadyTime since;
  SteadyTime until;  // when it goes on by itself
  std::string route;
  std::string method;
  std::string host;
  std::string path;  // normalised, without query
  std::string client;
  std::string head;  // as flow/held_edit.h writes it
  std::string body;  // of a request, as far as it is here
  bool bodyIsWhole = false;
  const record::RedactionRules* rules = nullptr;
};

class HeldExchanges {
 public:
  void put(HeldExchange exchange);
  void remove(ExchangeId id);

  size_t count() const { return m_count.load(std::memory_order_relaxed); }
  std::vector<HeldExchange> all() const;  // in the order of their ids

 private:
  mutable std::mutex m_mutex;
  std::atomic<size_t> m_count{0};
  std::map<uint64_t, HeldExchange> m_exchanges;
};

}  // namespace headgate::engine
