#include "core/store/limit_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/files/private_file.h"
#include "core/store/packing.h"
#include "core/store/segment_format.h"

namespace headgate::store {
namespace {

using policy::RateLimits;
using policy::RateRule;
using policy::RateTable;

constexpr std::string_view kLimitMagic = "HGLIM\r\n\x1a";
constexpr uint32_t kLimitVersion = 1;
constexpr size_t kLimitHeadBytes = kLimitMagic.size() + 4;
constexpr size_t kFirstFrameBytes = 8 + sizeof(crypto::SipKey);
constexpr size_t kRuleBytes = 8 + 8 + 8 + 4;
constexpr size_t kBucketBytes = 8 + 8;
constexpr size_t kLimitFrameBytes = size_t{64} * 1024;  // what one damaged place costs
constexpr size_t kMaxLimitFile = size_t{1} << 30;       // thirty tables that are full

void putFrame(Bytes& out, ByteView payload) {
  out += encodeFrameHeader(payload);
  out += payload;
}

// One table, in frames that each say whose buckets they hold.
void putTable(Bytes& out, const RateLimits::Named& limit, SteadyTime now, WallTime wall) {
  const RateRule& rule = limit.table->rule();
  Bytes head;
  put(head, rule.limit());
  put(head, int64_t{rule.window().count()});
  put(head, rule.capacity());
  put(head, static_cast<uint32_t>(limit.id.size()));
  head += limit.id;
  Bytes payload = head;
  limit.table->visit(now, [&](RateTable::Tag tag, SteadyTime tat) {
    put(payload, tag);
    put(payload, int64_t{(wall + std::min(tat - now, rule.fillTime())).time_since_epoch().count()});
    if (payload.size() < kLimitFrameBytes) return;
    putFrame(out, payload);
    payload = head;
  });
  if (payload.size() > head.size()) putFrame(out, payload);
}

// False: not as a frame must be.
bool takeTable(ByteView payload, RateLimits& limits, SteadyTime now, WallTime wall) {
  if (payload.size() < kRuleBytes) return false;
  const size_t idBytes = take<uint32_t>(payload, kRuleBytes - 4);
  if (idBytes > payload.size() - kRuleBytes) return false;
  const RateRule rule(take<uint64_t>(payload, 0), Milliseconds(take<int64_t>(payload, 8)),
                      take<uint64_t>(payload, 16));
  const auto table = limits.table(payload.substr(kRuleBytes, idBytes), rule);
  ByteView buckets = payload.substr(kRuleBytes + idBytes);
  for (; buckets.size() >= kBucketBytes; buckets.remove_prefix(kBucketBytes)) {
    const WallTime tat(Nanoseconds(take<int64_t>(buckets, 8)));
    if (tat > wall)
      table->restore(take<uint64_t>(buckets, 0), now + std::min(tat - wall, rule.fillTime()), now);
  }
  return buckets.empty();
}

}  // namespace

LimitFile::LimitFile(std::string path, RateLimits& limits) : m_path(std::move(path)), m_limits(limits) {}

Result<void, std::string> LimitFile::load(SteadyTime now, WallTime wall) {
  static constexpr const char* kLoss = ": limits begin anew, as if nobody had used them";
  const auto content = files::readWholeFile(m_path, files::Privacy::Required, kMaxLimitFile);
  if (!content) return content.error() + kLoss;
  if (!*content) return {};
  const ByteView bytes = **content;
  if (bytes.size() < kLimitHeadBytes || !bytes.starts_with(kLimitMagic))
    return m_path + " is no file of limits" + kLoss;
  if (take<uint32_t>(bytes, kLimitMagic.size()) != kLimitVersion)
    return m_path + " was written by a newer Headgate" + kLoss;
  const bool whole = restore(bytes.substr(kLimitHeadBytes), now, wall);
  m_savedChanges = changes();
  if (!whole) return m_path + " is damaged: what can be read of it is used, the other limits begin anew";
  return {};
}

// True: nothing was passed over.
bool LimitFile::restore(ByteView bytes, SteadyTime now, WallTime wall) {
  const std::optional<ByteView> first = framePayload(bytes);
  if (!first || first->size() != kFirstFrameBytes) return false;
  crypto::SipKey key;
  std::copy_n(first->substr(8).begin(), key.size(), key.begin());
  if (!m_limits.useHashKey(key)) return false;
  const WallTime then = std::max(wall, WallTime(Nanoseconds(take<int64_t>(*first, 0))));
  bool whole = true;
  for (bytes.remove_prefix(kFrameHeaderBytes + first->size()); !bytes.empty();) {
    const std::optional<ByteView> payload = framePayload(bytes);
    if (payload && payload->empty()) return whole;
    whole = payload && takeTable(*payload, m_limits, now, then) && whole;
    // Behind a damaged frame the next one is looked for.
    bytes.remove_prefix(payload ? kFrameHeaderBytes + payload->size()
                                : std::min(bytes.find(kFrameMagic, 1), bytes.size()));
  }
  return false;
}

Result<void, std::string> LimitFile::saveIfDue(SteadyTime now, WallTime wall) {
  const uint64_t seen = changes();  // before the buckets: what comes meanwhile is for the next time
  if (seen == m_savedChanges) return {};
  if (auto written = files::writePrivateFile(m_path, encoded(now, wall)); !written) return written;
  m_savedChanges = seen;
  return {};
}

Bytes LimitFile::encoded(SteadyTime now, WallTime wall) const {
  Bytes first;
  put(first, int64_t{wall.time_since_epoch().count()});
  const crypto::SipKey key = m_limits.hashKey();
  first.append(reinterpret_cast<const char*>(key.data()), key.size());
  Bytes content(kLimitMagic);
  put(content, kLimitVersion);
  putFrame(content, first);
  for (const RateLimits::Named& limit : m_limits.tables()) putTable(content, limit, now, wall);
  putFrame(content, {});
  return content;
}

uint64_t LimitFile::changes() const {
  uint64_t sum = 0;
  for (const RateLimits::Named& limit : m_limits.tables()) sum += limit.table->changes();
  return sum;
}

}  // namespace headgate::store
