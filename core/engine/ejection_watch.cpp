#include "core/engine/ejection_watch.h"

#include <algorithm>
#include <utility>

namespace headgate::engine {
namespace {

using upstream::Failure;

constexpr std::array<std::pair<Failure, std::string_view>, upstream::kFailures> kReasons{{
    {Failure::Refused, "it refuses connections"},
    {Failure::Connect, "it cannot be reached"},
    {Failure::Broken, "it breaks off, or answers what is no HTTP"},
    {Failure::TimedOut, "it does not answer in time"},
    {Failure::Status, "it answers with errors"},
    {Failure::Stream, "its streams end with errors"},
}};

}  // namespace

EjectionWatch::EjectionWatch(TimerQueue& timers, KeyLog log)
    : m_timers(timers), m_log(std::move(log)), m_timer(timers, *this) {}

// What was counted before is known: a reload is no news.
void EjectionWatch::apply(const flow::Snapshot& snapshot) {
  if (!m_log) return;
  const auto before = std::exchange(m_targets, {});
  for (const flow::PoolPlan& pool : snapshot.pools) {
    for (const flow::TargetPlan& target : pool.targets) {
      const upstream::TargetHealth& health = target.cell->health;
      const auto known = std::find_if(before.begin(), before.end(),
                                      [&](const Watched& watched) { return watched.cell == target.cell; });
      Watched watched{pool.id + "/" + target.id, target.cell, health.ejections(), failuresOf(health)};
      if (known != before.end()) {
        watched.ejections = known->ejections;
        watched.failures = known->failures;
      }
      m_targets.push_back(std::move(watched));
    }
  }
  m_timer.set(m_timers.now() + kLookEvery);
}

void EjectionWatch::onTimer() {
  for (Watched& target : m_targets) {
    const upstream::TargetHealth& health = target.cell->health;
    if (const uint64_t ejections = health.ejections(); ejections != target.ejections) {
      m_log("target " + target.name + " is left out for a while: " + reason(target, health));
      target.ejections = ejections;
    }
    target.failures = failuresOf(health);
  }
  m_timer.set(m_timers.now() + kLookEvery);
}

std::array<uint64_t, upstream::kFailures> EjectionWatch::failuresOf(const upstream::TargetHealth& health) {
  std::array<uint64_t, upstream::kFailures> failures{};
  for (size_t i = 0; i < kReasons.size(); ++i) failures[i] = health.failures(kReasons[i].first);
  return failures;
}

// The kind of which there were most since the last look.
std::string EjectionWatch::reason(const Watched& before, const upstream::TargetHealth& health) {
  const auto now = failuresOf(health);
  size_t most = 0;
  for (size_t i = 1; i < now.size(); ++i)
    if (now[i] - before.failures[i] > now[most] - before.failures[most]) most = i;
  return std::string(kReasons[most].second);
}

}  // namespace headgate::engine
