// The protocol.
//
// A slot is two words: whose it is (owner) and how full that one's bucket is (tat). A key's way through the
// table is one line of four slots in the front, then four lines in a row in each half of the back. It has at
// most one slot, on its way.
//
//   never used   owner 0, tat 0
//   in use       tat > 0: the owner's bucket. tat < now: full, so that the slot is free for anybody
//   claimed      tat < 0: -tag of the key that is about to have it. The owner is not to be read
//   given up     owner kNobody, tat 0
//
// Taking a token: read tat, then owner; if that is the key, swap tat for the next one. The order matters: a
// slot changes hands only by way of a claim in tat, so if the owner was right after tat had been read, and
// tat is still the same when it is swapped, it was the key's bucket all the time. (The same value under
// another owner? A slot is claimed when tat < now, and its next owner's tat begins above now; so over owners
// tat grows, and no value comes twice. Only where a token was given back could it: the thread would have to
// stop between the two instructions until the bucket is full, the slot has another owner, and that one's tat
// is the same to the nanosecond. Then the wrong key pays for one request.)
//
// A new key: the first free slot of its way is claimed by a swap of tat, which fails if anybody took from
// that bucket meanwhile: a bucket in use is never lost. Two threads may claim two slots for one key, because
// what is free changes while they look. So who has claimed looks along the way once more:
//   - nothing else of this key: owner and tat are written, in this order, and the claim is over;
//   - the key has a slot, or an earlier one is claimed for it: the claim is given up, and the other is used;
//   - a later one is claimed for it: that one gives up, or had not seen this claim and becomes the key's
//   slot.
//     Which of the two is waited for; it waits for none itself, except later ones still.
// Claims and looks are sequentially consistent, so that of two threads at least one sees the other.
//
// Slots never become unused again, so a key is never behind the first one that was never used.
#include "core/policy/rate_table.h"

#include <algorithm>
#include <bit>
#include <thread>

namespace headgate::policy {

namespace {

constexpr unsigned kRowSteps = 4;
constexpr unsigned kSteps = 1 + 2 * kRowSteps;
// Which bits of a tag choose the first and the second row in the back, and in which half the first one is;
// the front takes the lowest.
constexpr unsigned kRowShift[] = {22, 42};
constexpr unsigned kHalfShift = 62;
constexpr size_t kPageLines = 4096 / 64;
constexpr RateTable::Tag kNobody = 1;  // smaller than any key's tag
constexpr RateTable::Tag kFirstTag = 2;

int64_t ticks(SteadyTime time) {
  return std::clamp(time, RateRule::kEarliest, RateRule::kLatest).time_since_epoch().count();
}

SteadyTime timeAt(int64_t ticks) {
  return SteadyTime(Nanoseconds(ticks));
}

int64_t claimFor(RateTable::Tag tag) {
  return -static_cast<int64_t>(tag);
}

}  // namespace

RateTable::RateTable(const RateRule& rule, const crypto::SipKey& hashKey, Size size)
    : m_rule(rule),
      m_hashKey(hashKey),
      m_frontLines(std::bit_ceil(std::max(size.front / Line::kSlots, size_t{1}))),
      m_backLines(std::bit_ceil(std::max(size.back / Line::kSlots, size_t{2 * kRowSteps}))) {
  const size_t lines = m_frontLines + m_backLines;
  size_t room = (lines + 1) * sizeof(Line);
  m_memory.reset(std::calloc(room, 1));  // zero without being touched, which no container promises
  void* aligned = m_memory.get();
  m_lines = static_cast<Line*>(std::align(alignof(Line), lines * sizeof(Line), aligned, room));
  if (m_lines == nullptr) std::abort();  // no memory: as `new` would end
  m_touched = std::make_unique<std::atomic<bool>[]>(lines / kPageLines + 1);
}

RateTable::Tag RateTable::tagOf(ByteView key) const {
  return std::max(crypto::sipHash(m_hashKey, key) >> 1, kFirstTag);  // the sign is a claim's
}

size_t RateTable::lineAt(Tag tag, unsigned step) const {
  if (step == 0) return tag & (m_frontLines - 1);
  const size_t half = m_backLines / 2;
  const unsigned row = (step - 1) / kRowSteps;
  const unsigned inRow = (step - 1) % kRowSteps;
  const size_t first = ((tag >> kHalfShift) & 1) == row ? 0 : half;
  return m_frontLines + first + (((tag >> kRowShift[row]) + inRow) & (half - 1));
}

RateTable::Place RateTable::find(Tag tag, int64_t now, const Slot* except) const {
  Place free;
  unsigned turn = 0;
  __builtin_prefetch(&m_lines[lineAt(tag, 1)]);  // comes while the front is looked at
  for (unsigned step = 0; step < kSteps; ++step) {
    for (Slot& slot : m_lines[lineAt(tag, step)].slots) {
      const int64_t tat = slot.tat.load();
      const Tag owner = slot.owner.load();
      if (tat > 0 && owner == tag) return {Place::Kind::Found, turn, &slot, tat};
      if (tat == claimFor(tag) && &slot != except) return {Place::Kind::Claimed, turn, &slot, tat};
      if (tat >= 0 && tat < now && free.kind == Place::Kind::None)
        free = {Place::Kind::Free, turn, &slot, tat};
      if (tat == 0 && owner == 0) return free;
      ++turn;
    }
  }
  return free;
}

// False: somebody was quicker, and the key is to be looked for again.
bool RateTable::insert(Tag tag, const Place& place, int64_t tat, int64_t now) {
  int64_t expected = place.tat;
  if (!place.slot->tat.compare_exchange_strong(expected, claimFor(tag))) return false;
  for (;;) {
    const Place rival = find(tag, now, place.slot);
    if (rival.kind == Place::Kind::Free || rival.kind == Place::Kind::None) break;
    if (rival.kind == Place::Kind::Found || rival.turn < place.turn) {
      place.slot->owner.store(kNobody);
      place.slot->tat.store(0);
      return false;
    }
    std::this_thread::yield();
  }
  const size_t line = static_cast<size_t>(reinterpret_cast<const Line*>(place.slot) - m_lines);
  std::atomic<bool>& touched = m_touched[line / kPageLines];
  if (!touched.load(std::memory_order_relaxed)) touched.store(true, std::memory_order_relaxed);
  place.slot->owner.store(tag);
  place.slot->tat.store(tat);
  return true;
}

RateDecision RateTable::decide(ByteView key, SteadyTime at) {
  const Tag tag = tagOf(key);
  const int64_t now = ticks(at);
  for (;;) {
    Place place = find(tag, now);
    if (place.kind == Place::Kind::None) return decideShared(timeAt(now));
    if (place.kind == Place::Kind::Claimed) {
      std::this_thread::yield();
      continue;
    }
    const RateRule::Step step = m_rule.step(timeAt(place.tat), timeAt(now));
    if (!step.decision.allowed) return count(step.decision);
    const int64_t tat = step.tat.time_since_epoch().count();
    if (place.kind == Place::Kind::Found ? place.slot->tat.compare_exchange_strong(place.tat, tat)
                                         : insert(tag, place, tat, now))
      return count(step.decision);
  }
}

SteadyTime RateTable::fullAt(ByteView key, SteadyTime at) const {
  const int64_t now = ticks(at);
  const Place place = find(tagOf(key), now);
  if (place.kind == Place::Kind::Found) return timeAt(std::max(place.tat, now));
  return timeAt(place.kind == Place::Kind::None ? std::max(m_sharedTat.load(), now) : now);
}

RateDecision RateTable::peek(ByteView key, SteadyTime at) const {
  return m_rule.step(fullAt(key, at), timeAt(ticks(at))).decision;
}

RateDecision RateTable::decideShared(SteadyTime now) {
  m_sharedDecisions.fetch_add(1, std::memory_order_relaxed);
  int64_t tat = m_sharedTat.load();
  for (;;) {
    RateRule::Step step = m_rule.step(timeAt(tat), now);
    step.decision.shared = true;
    if (!step.decision.allowed || m_sharedTat.compare_exchange_weak(tat, step.tat.time_since_epoch().count()))
      return count(step.decision);
  }
}

RateDecision RateTable::count(const RateDecision& decision) {
  (decision.allowed ? m_allowed : m_refused).fetch_add(1, std::memory_order_relaxed);
  return decision;
}

void RateTable::giveBack(ByteView key, const RateDecision& taken, SteadyTime at) {
  if (!taken.allowed) return;
  const Tag tag = tagOf(key);
  const int64_t now = ticks(at);
  const auto refund = [&](std::atomic<int64_t>& word, int64_t tat) {
    return word.compare_exchange_strong(
        tat, m_rule.givenBack(timeAt(tat), timeAt(now)).time_since_epoch().count());
  };
  m_otherChanges.fetch_add(1, std::memory_order_relaxed);
  if (taken.shared) {
    while (!refund(m_sharedTat, m_sharedTat.load())) {
    }
    return;
  }
  for (Place place = find(tag, now); place.kind == Place::Kind::Found; place = find(tag, now))
    if (refund(place.slot->tat, place.tat)) return;
  // Not there any more: its bucket was full, and nothing is missing from it.
}

RateTable::Stats RateTable::stats() const {
  return {m_allowed.load(std::memory_order_relaxed), m_refused.load(std::memory_order_relaxed),
          m_sharedDecisions.load(std::memory_order_relaxed)};
}

uint64_t RateTable::changes() const {
  return m_allowed.load(std::memory_order_relaxed) + m_otherChanges.load(std::memory_order_relaxed);
}

void RateTable::visit(SteadyTime at, const std::function<void(Tag, SteadyTime)>& each) const {
  const int64_t now = ticks(at);
  const size_t lines = m_frontLines + m_backLines;
  for (size_t page = 0; page * kPageLines < lines; ++page) {
    if (!m_touched[page].load(std::memory_order_relaxed)) continue;
    const size_t end = std::min(lines, (page + 1) * kPageLines);
    for (size_t line = page * kPageLines; line < end; ++line) {
      for (const Slot& slot : m_lines[line].slots) {
        // An owner that changes in between takes over a bucket that is full, or about to be.
        const int64_t tat = slot.tat.load();
        const Tag owner = slot.owner.load();
        if (tat > now && owner >= kFirstTag) each(owner, timeAt(tat));
      }
    }
  }
  const int64_t shared = m_sharedTat.load();
  if (shared > now) each(kShared, timeAt(shared));
}

void RateTable::restore(Tag tag, SteadyTime saved, SteadyTime at) {
  const int64_t now = ticks(at);
  const int64_t tat = std::min(saved, timeAt(now) + m_rule.fillTime()).time_since_epoch().count();
  if (tat <= now) return;
  m_otherChanges.fetch_add(1, std::memory_order_relaxed);
  const auto raise = [tat](std::atomic<int64_t>& word, int64_t known) {
    return known >= tat || word.compare_exchange_strong(known, tat);
  };
  tag &= ~(Tag{1} << 63);
  for (;;) {
    const Place place = tag < kFirstTag ? Place{} : find(tag, now);
    if (place.kind == Place::Kind::None && raise(m_sharedTat, m_sharedTat.load())) return;
    if (place.kind == Place::Kind::Found && raise(place.slot->tat, place.tat)) return;
    if (place.kind == Place::Kind::Free && insert(tag, place, tat, now)) return;
    if (place.kind == Place::Kind::Claimed) std::this_thread::yield();
  }
}

}  // namespace headgate::policy
