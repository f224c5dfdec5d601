// Which target issued a session id (`Mcp-Session-Id` and the like): that one keeps the session. One a pool;
// it survives a reload, and a restart by way of store::SessionFile.
//
// Session ids are credentials: kept is the first half of their SHA-256, never the id, whatever its length. A
// session lasts its ttl from its last use. The table is bounded: a part of it that is full forgets the
// session of its own that was not used for the longest time, which is nearly the whole table's.
//
// Thread: any; sharded locks, held for a look-up or the copy of one shard. Owned by the registry and by the
// snapshots of the pool.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/clock.h"

namespace headgate::upstream {

// A digest of the session's id.
using SessionKey = std::array<uint8_t, 16>;

struct LearnedSession {
  SessionKey key{};
  uint64_t target = 0;  // its identity, see Balancer
  Milliseconds ttl{0};
  SteadyTime goodUntil;  // ttl after the last use

  bool operator==(const LearnedSession&) const = default;
};

class LearnedSessions {
 public:
  static constexpr size_t kMaxSessions = 65'536;
  // A longer ttl, or none (zero), is this.
  static constexpr Milliseconds kLongest = std::chrono::hours(10 * 365 * 24);

  // That target issued the id, or answers for it now. It is a use.
  void learn(std::string_view id, uint64_t target, SteadyTime now, Milliseconds ttl);
  // Who keeps the session. It is a use; nothing if the id is not known, or no longer.
  std::optional<uint64_t> find(std::string_view id, SteadyTime now);
  // The same, and no use.
  std::optional<uint64_t> peek(std::string_view id, SteadyTime now) const;
  // The session has ended. False: it was not known.
  bool forget(std::string_view id);
  // The target is gone, and with it its sessions. Returns how many.
  size_t forgetTarget(uint64_t target);

  size_t size() const;

  // --- For saving.
  // All that are good at that time; of each part of the table the longest unused first.
  std::vector<LearnedSession> sessions(SteadyTime now) const;
  // One of those, in that order. What was learned since is not overwritten.
  void restore(const LearnedSession& session, SteadyTime now);

  struct Revision {
    uint64_t changes = 0;  // sessions learned, moved to another target, or forgotten
    uint64_t uses = 0;

    bool operator==(const Revision&) const = default;
  };
  Revision revision() const;

 private:
  // Enough of them that workers seldom meet in one, and that one is copied within 0.2 ms.
  static constexpr size_t kShards = 64;
  static constexpr size_t kShardSessions = kMaxSessions / kShards;

  // The bytes of a digest are as good as any hash of them.
  struct KeyHash {
    size_t operator()(const SessionKey& key) const;
  };
  using ByUse = std::list<LearnedSession>;  // the longest unused first
  struct Shard {
    mutable std::mutex mutex;
    ByUse byUse;
    std::unordered_map<SessionKey, ByUse::iterator, KeyHash> byKey;
    Revision revision;

    void add(const LearnedSession& session, SteadyTime now);
    void use(ByUse::iterator session, SteadyTime now);
    void drop(ByUse::iterator session);
  };

  Shard& shardOf(const SessionKey& key) { return m_shards[key.back() % kShards]; }
  const Shard& shardOf(const SessionKey& key) const { return m_shards[key.back() % kShards]; }

  std::array<Shard, kShards> m_shards;
};

// The tables of all pools, by their ids: a reload finds them again. What a pool that is gone leaves behind
// ends with its ttl. Thread: any that may wait; never a worker, which has its tables from the snapshot.
class SessionRegistry {
 public:
  std::shared_ptr<LearnedSessions> pool(const std::string& poolId);
  std::map<std::string, std::shared_ptr<LearnedSessions>> pools() const;

 private:
  mutable std::mutex m_mutex;
  std::map<std::string, std::shared_ptr<LearnedSessions>> m_pools;
};

}  // namespace headgate::upstream
