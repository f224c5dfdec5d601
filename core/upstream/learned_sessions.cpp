#include "core/upstream/learned_sessions.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "core/crypto/digest.h"

namespace headgate::upstream {
namespace {

SessionKey sessionKeyOf(std::string_view id) {
  SessionKey key;
  std::ranges::copy_n(crypto::sha256(id).begin(), key.size(), key.begin());
  return key;
}

Milliseconds boundedTtl(Milliseconds ttl) {
  return ttl <= Milliseconds(0) ? LearnedSessions::kLongest : std::min(ttl, LearnedSessions::kLongest);
}

}  // namespace

void LearnedSessions::learn(std::string_view id, uint64_t target, SteadyTime now, Milliseconds ttl) {
  const SessionKey key = sessionKeyOf(id);
  ttl = boundedTtl(ttl);
  Shard& shard = shardOf(key);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.byKey.find(key);
  if (known == shard.byKey.end()) {
    shard.add({key, target, ttl, now + ttl}, now);
    return;
  }
  LearnedSession& session = *known->second;
  if (session.target != target) ++shard.revision.changes;
  session.target = target;
  session.ttl = ttl;
  shard.use(known->second, now);
}

std::optional<uint64_t> LearnedSessions::find(std::string_view id, SteadyTime now) {
  const SessionKey key = sessionKeyOf(id);
  Shard& shard = shardOf(key);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.byKey.find(key);
  if (known == shard.byKey.end()) return std::nullopt;
  if (known->second->goodUntil <= now) {
    shard.drop(known->second);
    return std::nullopt;
  }
  shard.use(known->second, now);
  return known->second->target;
}

std::optional<uint64_t> LearnedSessions::peek(std::string_view id, SteadyTime now) const {
  const SessionKey key = sessionKeyOf(id);
  const Shard& shard = shardOf(key);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.byKey.find(key);
  if (known == shard.byKey.end() || known->second->goodUntil <= now) return std::nullopt;
  return known->second->target;
}

bool LearnedSessions::forget(std::string_view id) {
  const SessionKey key = sessionKeyOf(id);
  Shard& shard = shardOf(key);
  const std::lock_guard lock(shard.mutex);
  const auto known = shard.byKey.find(key);
  if (known == shard.byKey.end()) return false;
  shard.drop(known->second);
  return true;
}

size_t LearnedSessions::forgetTarget(uint64_t target) {
  size_t forgotten = 0;
  for (Shard& shard : m_shards) {
    const std::lock_guard lock(shard.mutex);
    for (auto session = shard.byUse.begin(); session != shard.byUse.end();) {
      const auto current = session++;
      if (current->target != target) continue;
      shard.drop(current);
      ++forgotten;
    }
  }
  return forgotten;
}

size_t LearnedSessions::size() const {
  size_t size = 0;
  for (const Shard& shard : m_shards) {
    const std::lock_guard lock(shard.mutex);
    size += shard.byUse.size();
  }
  return size;
}

std::vector<LearnedSession> LearnedSessions::sessions(SteadyTime now) const {
  std::vector<LearnedSession> all;
  std::vector<LearnedSession> part;
  part.reserve(kShardSessions);  // nothing is allocated while a lock is held
  for (const Shard& shard : m_shards) {
    part.clear();
    {
      const std::lock_guard lock(shard.mutex);
      std::ranges::copy_if(shard.byUse, std::back_inserter(part),
                           [now](const LearnedSession& session) { return session.goodUntil > now; });
    }
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

void LearnedSessions::restore(const LearnedSession& session, SteadyTime now) {
  LearnedSession bounded = session;
  bounded.ttl = boundedTtl(session.ttl);
  bounded.goodUntil = std::min(session.goodUntil, now + bounded.ttl);
  if (bounded.goodUntil <= now) return;
  Shard& shard = shardOf(session.key);
  const std::lock_guard lock(shard.mutex);
  if (!shard.byKey.contains(session.key)) shard.add(bounded, now);
}

LearnedSessions::Revision LearnedSessions::revision() const {
  Revision sum;
  for (const Shard& shard : m_shards) {
    const std::lock_guard lock(shard.mutex);
    sum.changes += shard.revision.changes;
    sum.uses += shard.revision.uses;
  }
  return sum;
}

size_t LearnedSessions::KeyHash::operator()(const SessionKey& key) const {
  size_t hash = 0;
  std::memcpy(&hash, key.data(), sizeof hash);
  return hash;
}

void LearnedSessions::Shard::add(const LearnedSession& session, SteadyTime now) {
  while (!byUse.empty() && (byUse.size() >= kShardSessions || byUse.front().goodUntil <= now))
    drop(byUse.begin());
  byKey.emplace(session.key, byUse.insert(byUse.end(), session));
  ++revision.changes;
}

void LearnedSessions::Shard::use(ByUse::iterator session, SteadyTime now) {
  session->goodUntil = now + session->ttl;
  byUse.splice(byUse.end(), byUse, session);
  ++revision.uses;
}

void LearnedSessions::Shard::drop(ByUse::iterator session) {
  byKey.erase(session->key);
  byUse.erase(session);
  ++revision.changes;
}

std::shared_ptr<LearnedSessions> SessionRegistry::pool(const std::string& poolId) {
  const std::lock_guard lock(m_mutex);
  std::shared_ptr<LearnedSessions>& sessions = m_pools[poolId];
  if (!sessions) sessions = std::make_shared<LearnedSessions>();
  return sessions;
}

std::map<std::string, std::shared_ptr<LearnedSessions>> SessionRegistry::pools() const {
  const std::lock_guard lock(m_mutex);
  return m_pools;
}

}  // namespace headgate::upstream
