// The newest key set of an issuer whose keys are fetched: written by who fetches, read by workers.
//
// A cell: it survives a reload. Thread: any. Readers get an immutable set, or none yet.
#pragma once

#include <atomic>
#include <memory>

#include "core/policy/jwks.h"

namespace headgate::policy {

class KeySetCell {
 public:
  std::shared_ptr<const KeySet> keys() const { return m_keys.load(std::memory_order_acquire); }
  void publish(std::shared_ptr<const KeySet> keys) {
    m_keys.store(std::move(keys), std::memory_order_release);
    m_isWanted.store(false, std::memory_order_relaxed);
  }

  // A token names a key that is not in the set: whoever fetches may look whether there is a newer one.
  void want() { m_isWanted.store(true, std::memory_order_relaxed); }
  bool isWanted() const { return m_isWanted.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::shared_ptr<const KeySet>> m_keys;
  std::atomic<bool> m_isWanted{false};
};

}  // namespace headgate::policy
