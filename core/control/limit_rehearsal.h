// Plays the limits of a draft, or of what is served, through over exchanges that have ended, in the order in
// which they began.
//
// As flow::Access takes limits: those by address first, then those by client, and what a refused request took
// of others is given back. A limit that only counts refuses nobody; what it would have refused is told all
// the same. Thread: the control thread. One a draft; borrows the draft.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/row_facts.h"
#include "core/control/trial_values.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

class LimitRehearsal {
 public:
  explicit LimitRehearsal(const flow::Snapshot& draft);

  // Of the draft's route, which took it. Rows come in the order of their beginning.
  void play(const ExchangeRow& row, const RowFacts& facts, const flow::RoutePlan& route);
  // One for each limit of the draft, in its order.
  std::vector<LimitEffect> effects() const;

 private:
  struct Count {
    uint64_t counted = 0;
    uint64_t refused = 0;
    std::map<std::string, uint64_t> refusedBy;
    std::map<int64_t, std::pair<uint32_t, uint32_t>> perMinute;  // counted, refused
  };
  struct Taken {
    policy::RateTable* table = nullptr;
    std::string key;
    policy::RateDecision decision;
  };

  // False: the request ends here.
  bool take(size_t limit, const ExchangeRow& row, const RowFacts& facts, const flow::RoutePlan& route,
            std::vector<Taken>& taken);
  policy::RateTable& table(size_t limit);
  LimitEffect effect(size_t limit, int64_t firstMinute, int64_t lastMinute) const;

  const flow::Snapshot& m_draft;
  std::vector<std::unique_ptr<policy::RateTable>> m_tables;  // made when they are needed
  std::vector<Count> m_counts;
};

}  // namespace headgate::control
