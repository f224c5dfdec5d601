// What probes found of one target in the last half hour, a bar each three quarters of a minute. The gateway
// keeps a hundred probes of a target; what was seen of those before is kept here. A value; no clock but the
// caller's.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <vector>

#include "core/control/target_values.h"
#include "ui/paint/probe_strip.h"

namespace headgate::ui {

class ProbeTrail {
 public:
  static constexpr std::chrono::nanoseconds kSlow = std::chrono::milliseconds(500);

  // Those that were seen before are passed over.
  void add(const std::vector<control::TargetProbe>& probes);
  ProbeStrip strip(std::chrono::nanoseconds wallNow) const;

 private:
  static constexpr size_t kSlots = 40;
  struct Slot {
    int64_t number = -1;
    ProbeBar bar;
  };
  std::array<Slot, kSlots> m_slots;
  int64_t m_last = 0;  // when the newest one came
};

}  // namespace headgate::ui
