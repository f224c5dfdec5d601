// The buckets of one rate limit: a TAT (see rate_limit.h) for each key, in bounded memory.
//
// It does not know what a key is (bytes), nor its own name, nor whether its word is obeyed. A bucket that is
// full again may be forgotten, for a key without one has a full one; one that is not, never is. A new key
// that finds no room among such ones shares one bucket with all others of its kind.
//
// Thread: any, at the same time. A decision is one compare-and-swap, and a refusal none. Nothing is locked;
// one thing is waited for: of two threads that bring the same new key in the same instant the second lets the
// first finish. Time comes with each call; a steady clock that each thread reads for itself is good enough.
// Owned by RateLimits and the snapshots that use it. Memory is 32 MiB of addresses, of which pages are
// touched as keys come: 64 KiB for the first thousand or so.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/crypto/sip_hash.h"
#include "core/policy/rate_limit.h"

namespace headgate::policy {

class RateTable {
 public:
  // Slots, both rounded up to a power of two: a few that stay in the processor's cache, and the rest.
  struct Size {
    size_t front = size_t{1} << 12;
    size_t back = size_t{1} << 21;
  };
  // A key as the table knows it: a hash under the table's key. Not zero, except for the shared bucket.
  using Tag = uint64_t;
  static constexpr Tag kShared = 0;

  struct Stats {
    uint64_t allowed = 0;  // since the table was made; what was given back still counts
    uint64_t refused = 0;
    uint64_t shared = 0;  // of both, those that the shared bucket decided
  };

  RateTable(const RateRule& rule, const crypto::SipKey& hashKey) : RateTable(rule, hashKey, Size{}) {}
  RateTable(const RateRule& rule, const crypto::SipKey& hashKey, Size size);
  RateTable(const RateTable&) = delete;
  RateTable& operator=(const RateTable&) = delete;

  const RateRule& rule() const { return m_rule; }
  RateDecision decide(ByteView key, SteadyTime at);
  // What decide() would say, and nothing is taken or counted.
  RateDecision peek(ByteView key, SteadyTime at) const;
  // When the key's bucket will be full: `at` if it is.
  SteadyTime fullAt(ByteView key, SteadyTime at) const;
  // Undoes a decision that allowed: another limit refused the request, so it costs nothing.
  void giveBack(ByteView key, const RateDecision& taken, SteadyTime at);

  Stats stats() const;
  // Another number each time that a bucket was changed.
  uint64_t changes() const;

  // For saving: all buckets that are not full, in no order, while decisions go on. Memory that never held a
  // key is not looked at.
  void visit(SteadyTime at, const std::function<void(Tag, SteadyTime tat)>& each) const;
  // A bucket that was saved; the emptier one counts if there is one already.
  void restore(Tag tag, SteadyTime saved, SteadyTime at);
  // The same for a key: this table's bucket is as fullAt() said of another one's.
  void restore(ByteView key, SteadyTime saved, SteadyTime at) { restore(tagOf(key), saved, at); }

 private:
  struct Slot {
    std::atomic<Tag> owner;
    std::atomic<int64_t> tat;  // nanoseconds, or a claim: see the protocol in rate_table.cpp
  };
  struct alignas(64) Line {
    static constexpr size_t kSlots = 4;
    Slot slots[kSlots];
  };
  // Where a key is, or may be put.
  struct Place {
    enum class Kind : uint8_t { Found, Claimed, Free, None };
    Kind kind = Kind::None;
    unsigned turn = 0;  // the how many-th slot of the key's way
    Slot* slot = nullptr;
    int64_t tat = 0;  // as it was read there
  };
  struct FreeMemory {
    void operator()(void* memory) const { std::free(memory); }
  };

  Tag tagOf(ByteView key) const;
  size_t lineAt(Tag tag, unsigned step) const;
  Place find(Tag tag, int64_t now, const Slot* except = nullptr) const;
  bool insert(Tag tag, const Place& place, int64_t tat, int64_t now);
  RateDecision count(const RateDecision& decision);
  RateDecision decideShared(SteadyTime now);

  const RateRule m_rule;
  const crypto::SipKey m_hashKey;
  const size_t m_frontLines;
  const size_t m_backLines;
  std::unique_ptr<void, FreeMemory> m_memory;
  Line* m_lines = nullptr;                         // in m_memory, the front first
  std::unique_ptr<std::atomic<bool>[]> m_touched;  // for each page of m_lines

  alignas(64) std::atomic<int64_t> m_sharedTat{0};
  std::atomic<uint64_t> m_sharedDecisions{0};
  alignas(64) std::atomic<uint64_t> m_allowed{0};
  std::atomic<uint64_t> m_refused{0};
  std::atomic<uint64_t> m_otherChanges{0};
};

}  // namespace headgate::policy
