#include "ui/upstreams/probe_trail.h"

#include <algorithm>
#include <cmath>

namespace headgate::ui {

namespace {

constexpr int64_t kSlotLength = std::chrono::nanoseconds(std::chrono::seconds(45)).count();

ProbeBar barOf(const control::TargetProbe& probe) {
  if (probe.verdict != control::ProbeVerdict::Good) return {.found = ProbeBar::Found::Failed};
  const std::chrono::nanoseconds took(probe.took);
  if (took >= ProbeTrail::kSlow) return {.found = ProbeBar::Found::Slow};
  // As logarithms go, for between 1 and 10 ms is what there is to see of a local server.
  constexpr double kAtOnce = 500'000;  // ns
  const double octaves = std::log2(std::max(static_cast<double>(probe.took), kAtOnce) / kAtOnce);
  const double all = std::log2(static_cast<double>(ProbeTrail::kSlow.count()) / kAtOnce);
  return {.found = ProbeBar::Found::Good, .slowness = static_cast<float>(octaves / all)};
}

bool isWorse(const ProbeBar& one, const ProbeBar& other) {
  return one.found != other.found ? one.found > other.found : one.slowness > other.slowness;
}

}  // namespace

void ProbeTrail::add(const std::vector<control::TargetProbe>& probes) {
  for (const control::TargetProbe& probe : probes) {
    if (probe.at <= m_last) continue;
    m_last = probe.at;
    const int64_t number = probe.at / kSlotLength;
    Slot& slot = m_slots[static_cast<size_t>(number) % kSlots];
    const ProbeBar bar = barOf(probe);
    if (slot.number != number) slot = {.number = number};
    if (isWorse(bar, slot.bar)) slot.bar = bar;
  }
}

ProbeStrip ProbeTrail::strip(std::chrono::nanoseconds wallNow) const {
  ProbeStrip strip(kSlots);
  const int64_t first = wallNow.count() / kSlotLength - static_cast<int64_t>(kSlots) + 1;
  for (size_t i = 0; i < kSlots; ++i) {
    const int64_t number = std::max<int64_t>(first + static_cast<int64_t>(i), 0);
    const Slot& slot = m_slots[static_cast<size_t>(number) % kSlots];
    if (slot.number == number) strip[i] = slot.bar;
  }
  return strip;
}

}  // namespace headgate::ui
