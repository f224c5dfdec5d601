// The rate tables of all limits, found again by what makes a limit the same: its id, limit, window and burst.
//
// They survive a reload: a snapshot asks for its tables, and gets those that were there. A rule that changed
// is another limit with full buckets; changed back, it finds what it left. Tables that no snapshot holds any
// more stay, up to kSpare of them, the newest: more than a profile has, so that what was saved waits for its
// snapshot. They decide alone: what a refusal means is for the caller, and what is saved and how for
// store::LimitFile. Thread: any; a lock that no decision takes. One for a process, and it outlives what saves
// it.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/crypto/sip_hash.h"
#include "core/policy/rate_limit.h"
#include "core/policy/rate_table.h"

namespace headgate::policy {

class RateLimits {
 public:
  static constexpr size_t kSpare = 128;

  struct Named {
    std::string id;
    std::shared_ptr<RateTable> table;
  };

  RateLimits() : RateLimits(RateTable::Size{}) {}
  explicit RateLimits(RateTable::Size size);

  std::shared_ptr<RateTable> table(std::string_view id, const RateRule& rule);
  std::vector<Named> tables() const;  // in the order in which they were made

  // Under which keys are hashed: random, or that under which saved ones were. False: there are tables
  // already, and nothing has changed.
  crypto::SipKey hashKey() const;
  bool useHashKey(const crypto::SipKey& key);

 private:
  void dropSpare();

  const RateTable::Size m_size;
  mutable std::mutex m_mutex;
  crypto::SipKey m_hashKey{};
  std::vector<Named> m_tables;
};

}  // namespace headgate::policy
