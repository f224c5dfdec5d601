#include "core/store/session_file.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "core/files/private_file.h"
#include "core/store/packing.h"

namespace headgate::store {
namespace {

using upstream::LearnedSession;
using upstream::LearnedSessions;
using upstream::SessionKey;

constexpr std::string_view kSessionMagic = "HGSES\r\n\x1a";
constexpr uint32_t kSessionVersion = 1;
constexpr size_t kSessionBytes = sizeof(SessionKey) + 8 + 8 + 8;
constexpr size_t kMaxSessionFile = size_t{256} * 1024 * 1024;  // a hundred pools whose tables are full

// Steady times mean nothing after a restart, wall times do. They are kept apart by these two.
struct Moment {
  SteadyTime steady;
  WallTime wall;
};

struct PoolSessions {
  std::string poolId;
  std::vector<LearnedSession> sessions;
};

void putSession(Bytes& out, const LearnedSession& session, const Moment& now) {
  out.append(reinterpret_cast<const char*>(session.key.data()), session.key.size());
  put(out, session.target);
  put(out, int64_t{session.ttl.count()});
  put(out, int64_t{(now.wall.time_since_epoch() + (session.goodUntil - now.steady)).count()});
}

LearnedSession takeSession(ByteView bytes, const Moment& now) {
  LearnedSession session;
  std::ranges::copy_n(bytes.begin(), session.key.size(), session.key.begin());
  session.target = take<uint64_t>(bytes, 16);
  session.ttl = Milliseconds(take<int64_t>(bytes, 24));
  // The file may say anything: what is sensible is settled before times are added.
  const WallTime goodUntil(Nanoseconds(take<int64_t>(bytes, 32)));
  const WallTime latest = now.wall + LearnedSessions::kLongest;
  session.goodUntil = now.steady + (std::clamp(goodUntil, now.wall, latest) - now.wall);
  return session;
}

// Takes from the front of what is left, as long as there is enough.
class SessionReader {
 public:
  explicit SessionReader(ByteView bytes) : m_rest(bytes) {}

  bool isAtEnd() const { return m_rest.empty(); }
  std::optional<ByteView> bytes(size_t count) {
    if (count > m_rest.size()) return std::nullopt;
    const ByteView taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
  }

 private:
  ByteView m_rest;
};

std::optional<PoolSessions> takePool(SessionReader& reader, const Moment& now) {
  const auto head = reader.bytes(2 + 4);
  if (!head) return std::nullopt;
  const size_t count = take<uint32_t>(*head, 2);
  const auto id = reader.bytes(take<uint16_t>(*head, 0));
  if (!id) return std::nullopt;
  const auto sessions = reader.bytes(count * kSessionBytes);
  if (!sessions) return std::nullopt;
  PoolSessions pool{std::string(*id), {}};
  pool.sessions.reserve(count);
  for (size_t i = 0; i < count; ++i)
    pool.sessions.push_back(takeSession(sessions->substr(i * kSessionBytes, kSessionBytes), now));
  return pool;
}

// Nothing if it is no such file, or not whole.
std::optional<std::vector<PoolSessions>> decodeSessions(ByteView content, const Moment& now) {
  constexpr size_t kHead = kSessionMagic.size() + 4 + 4;
  constexpr size_t kSum = 4;
  if (content.size() < kHead + kSum) return std::nullopt;
  const size_t checked = content.size() - kSum;
  if (take<uint32_t>(content, checked) != checksum(content.substr(0, checked))) return std::nullopt;
  const uint32_t pools = take<uint32_t>(content, kSessionMagic.size() + 4);
  SessionReader reader(content.substr(kHead, checked - kHead));
  std::vector<PoolSessions> all;
  for (uint32_t i = 0; i < pools; ++i) {
    auto pool = takePool(reader, now);
    if (!pool) return std::nullopt;
    all.push_back(*std::move(pool));
  }
  return reader.isAtEnd() ? std::optional(std::move(all)) : std::nullopt;
}

bool isOfNewer(ByteView content) {
  return content.size() >= kSessionMagic.size() + 4 &&
         take<uint32_t>(content, kSessionMagic.size()) > kSessionVersion;
}

}  // namespace

SessionFile::SessionFile(std::string path, upstream::SessionRegistry& registry)
    : m_path(std::move(path)), m_registry(registry) {}

Result<void, std::string> SessionFile::load(SteadyTime now, WallTime wall) {
  static constexpr const char* kLoss = ": sessions of before this start are not known";
  const auto content = files::readWholeFile(m_path, files::Privacy::Required, kMaxSessionFile);
  if (!content) return content.error() + kLoss;
  if (!*content) return {};
  const ByteView bytes = **content;
  if (!bytes.starts_with(kSessionMagic)) return m_path + " is no file of sessions" + kLoss;
  if (isOfNewer(bytes)) return m_path + " was written by a newer Headgate" + kLoss;
  const auto pools = decodeSessions(bytes, {now, wall});
  if (!pools) return m_path + " is damaged" + kLoss;
  for (const PoolSessions& pool : *pools) {
    const auto table = m_registry.pool(pool.poolId);
    for (const LearnedSession& session : pool.sessions) table->restore(session, now);
  }
  m_saved = revision();
  m_savedAt = now;
  return {};
}

Result<void, std::string> SessionFile::saveIfDue(SteadyTime now, WallTime wall) {
  const LearnedSessions::Revision current = revision();
  const bool isDue = current.changes != m_saved.changes || now >= m_savedAt + kUsesWait;
  return isDue && current != m_saved ? write(current, now, wall) : Result<void, std::string>();
}

Result<void, std::string> SessionFile::save(SteadyTime now, WallTime wall) {
  const LearnedSessions::Revision current = revision();
  return current != m_saved ? write(current, now, wall) : Result<void, std::string>();
}

// Counts only grow, so that equal sums mean that nothing happened anywhere.
LearnedSessions::Revision SessionFile::revision() const {
  LearnedSessions::Revision sum;
  for (const auto& [poolId, sessions] : m_registry.pools()) {
    const LearnedSessions::Revision revision = sessions->revision();
    sum.changes += revision.changes;
    sum.uses += revision.uses;
  }
  return sum;
}

// `revision`: of before, so that what happens meanwhile is saved the next time.
Result<void, std::string> SessionFile::write(LearnedSessions::Revision revision, SteadyTime now,
                                             WallTime wall) {
  Bytes pools;
  uint32_t count = 0;
  for (const auto& [poolId, table] : m_registry.pools()) {
    const std::vector<LearnedSession> sessions = table->sessions(now);
    if (sessions.empty() || poolId.size() > std::numeric_limits<uint16_t>::max()) continue;
    put(pools, static_cast<uint16_t>(poolId.size()));
    put(pools, static_cast<uint32_t>(sessions.size()));
    pools += poolId;
    for (const LearnedSession& session : sessions) putSession(pools, session, {now, wall});
    ++count;
  }
  Bytes content(kSessionMagic);
  put(content, kSessionVersion);
  put(content, count);
  content += pools;
  put(content, checksum(content));
  if (content.size() > kMaxSessionFile) return m_path + " cannot be written: there are too many sessions";
  auto written = files::writePrivateFile(m_path, content);
  if (!written) return written;
  m_saved = revision;
  m_savedAt = now;
  return {};
}

}  // namespace headgate::store
